"""Two, the bench."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the bench",
    acts=(
        "wait [beside someone|on a platform|under a porch] [without filling the silence|without a glance at the clock]",
        "translate [a silence|a sigh|a shrug] [into a language that all understand|without betraying anyone]",
        "hear [both versions|a sentence and its opposite] [without hurrying the verdict|with the same ear]",
        "move [the chair|the bag|the coat] along a little, [to make room|so that there are two]",
        "give each person [a turn|a share|an umbrella] [without keeping a register|at the end of the evening]",
        "bring [two voices|two watches|two walks] into step [without anyone noticing|that were about to miss each "
        "other]",
        "guess [what the other lacks|when to be quiet|the next question] [from the way a cup is put down|without "
        "asking]",
        "stitch [two stories|two cloths|the edge of a thing] together [so that the seam is lost|with small stitches]",
        "carry [a secret|some news|a basket] [with both hands|without spilling any|to the right door]",
        "soften [a sentence|a light|a refusal] [without changing its meaning|with one word]",
        "come back [to a word|to the question|a few steps] [out of regard|so that nobody is left outside]",
        "leave [the other|the shyest one|everybody] time to [finish|find the words|change course]",
    ),
    excess=(
        "step back [by one pace|by one chair|by one sentence] [until you are out of the photograph|and regret it on "
        "the stairs]",
        "wait for [a sign|a permission|a second letter] [that was never owed|until it is dark]",
        "weigh [each word|each comma] [until the letter goes too late|so long that the question leaves]",
        "say [yes with the edge of the lips|that all is well] [so that the table stays quiet|for fear of a chill]",
        "hold the middle [of a rope that two others pull|of somebody else's quarrel]",
        "lend [words|a coat|evenings] [and never ask for them back|and catch cold]",
        "measure [a joy|a stride|a sentence] [by the neighbour's|by the look on another face]",
        "keep [the second place|the edge of the bench|the lame chair] [when the better one was free|from pure "
        "politeness]",
        "read [a reproach|a tiredness] [where there was only a coat|and take the blame]",
        "stay [between two chairs|in mid-stream] [so as to ruffle nobody|long after the party]",
    ),
    wants=(
        "share [a bench|a piece of fruit|a journey] [with no need to talk|to the last minute]",
        "hear [a voice in the next room|a known step on the stairs|someone humming]",
        "come home to [a lamp already lit|bread kept back|a key under the pot]",
        "receive [a simple answer|a whole yes|a line written by hand] [without looking for it|on an ordinary day]",
        "walk [in step|side by side] [with nobody slowing down|along the water]",
        "rest [the head|the bag|the question] [where nobody presses|on a safe shoulder]",
        "read [in a low voice|the same page] [near someone who reads too|before the light goes out]",
        "find [the second cup|a chair pulled out|a place kept] [on getting in late|without having asked]",
        "choose [first|the film|the street] [and see the other smile|one night in two]",
    ),
    seen=(
        "people tell you [both sides|the end before the start] [looking for your eyes|without asking you to judge]",
        "people sit [near you|across from you] [when the room is too loud|to get their breath back]",
        "people bring you [quarrels|difficult sentences|a letter to read over] [because nothing leaks out|late in "
        "the evening]",
        "people ask you [what the other one meant|whether they were unfair] [in a low voice|on the doorstep]",
        "people drop their voices [as you come near|in front of you], [without knowing why|as if a child were asleep]",
        "people forget [to ask what you think|that you were there], [you leave so much room|and are sorry after]",
        "people count on you to [mend an evening|find the word|see the last one home]",
        "people introduce you to [an old enemy|a newcomer] [with relief|with no preamble]",
        "people keep [the last slot|a place by the wall|the middle part] for you, [meaning no harm|out of trust]",
        "people thank you for [having been there|saying nothing|one sentence], [long after|with lowered eyes|on a "
        "card]",
    ),
    habits=(
        "you always leave [a little room|a free chair|half the bench]",
        "you reread [twice|under your breath] [yesterday's letters|messages of three words]",
        "you notice [who has not spoken|who has not been served] [before pudding|before it is remarked on]",
        "you keep [train tickets|little notes|shells] [in pairs|in a box]",
        "you wait for [the kettle to sing|the end of the record|the last bus] [before you speak|without impatience]",
        "you say “we” [a little more often than “I”|where “I” would do]",
        "you walk [on the kerb side|half a step behind] [without deciding to|out of regard]",
        "you change chairs [so that two friends can talk|when the sun is in someone's eyes]",
        "you remember [other people's dates|how each one takes tea|the names of the children]",
        "you answer [with another question|after a silence|by starting with the other person]",
        "you hold doors [a little longer than needed|for strangers|with the back of your hand]",
        "you listen to [the end of messages|silences on the telephone|the same story twice] [with the same "
        "face|without breaking in]",
    ),
    things=(
        "a bench [in the shade|by the water|worn on one side]",
        "a cup [held in both hands|still warm|and its twin]",
        "a letter [folded in two|read three times|waiting for its stamp]",
        "an umbrella [wide enough for two|lent in a downpour]",
        "a see-saw [at rest|in balance]",
        "a thread [between two windows|through the needle|loosely tied]",
        "a conversation [across a hedge|taken up again]",
        "a staircase [where people pass|wide enough for two]",
        "a pair of gloves [exchanged|on the radiator]",
        "a basket [with two handles|carried by two|full of washing]",
        "a bridge [of planks|seen from midway]",
        "a reply [on the dresser|that came early]",
        "a pot of tea [for two|under its cosy|nearly empty]",
        "a pair of spectacles [shared|on a page|folded]",
        "a double door [half open|of oak|between two rooms]",
    ),
    weights=(
        "the idea that [your view disturbs|your turn can wait]",
        "the task of [reconciling everyone|guessing the unsaid]",
        "the reflex of [apologising at the door|giving up the chair]",
        "the fear of [a passing chill|the sentence that stings]",
        "the habit of [keeping to the edge|weighing words twice]",
        "the part of [witness|interpreter|referee] that is handed you",
        "the weight of [a secret not yours|sentences kept back]",
        "the rule of [always going after|making the least noise]",
    ),
    gestures=(
        "Take [the first slice|the middle chair] [without apology|before it is offered].",
        "State a preference [out loud|without a reason], [even a tiny one|even over pudding].",
        "Leave a silence [for someone else to fill|unmended].",
        "Sit [on a bench|by a window] for the length of an apple.",
        "Say no to [one small thing|a joyless invitation] [with a smile|without giving a reason].",
        "Write a letter with no address. [Sign it|Read it aloud].",
        "Share [a plain meal|a walk] [without organising anything|with a slow walker].",
        "Put out [two cups|two chairs]. [Invite nobody|See which you take].",
        "Ask [what is expected of you|where you are all going] before you follow.",
        "Keep [an evening|a happy secret] [to yourself|without accounting for it].",
    ),
    opens=(
        "Two is a bench. It supposes that someone else is coming.",
        "With two comes [distance|conversation], and all that crosses it.",
        "Two listens. It is a way of [holding|acting], the least visible.",
        "It is the number of shores, [of there and back|of the reply].",
    ),
    scenes=(
        "You leave a place beside you, even [at the cinema|in thought].",
        "An argument next door, and your hand [stops|waits].",
        "You can be silent in several ways, which is [rare|restful].",
        "Your silence is taken for agreement. Often it is [a wait|manners].",
        "You know the answer before the question has been [put|finished].",
    ),
    reverses=(
        "Make room often enough, and you sit on the edge.",
        "Whoever holds the scales never tastes the fruit.",
        "A peace kept for everyone can cost one person.",
        "The trouble with listening is that nobody hears it.",
    ),
    asks=(
        "Which side of the bench do you like?",
        "Who listens to you without waiting for a turn?",
        "What would you say, if nobody were to be hurt?",
        "Whom have you never told what you prefer?",
    ),
    turns=(
        "A bench also carries whoever [built it|painted it].",
        "To prefer is not to betray. It is to give an address.",
        "Two invites you to say “I” in [a full|an even] voice.",
        "A clear answer is [a courtesy|a kindness] too.",
        "People play better in tune when each keeps a note.",
    ),
    inner=(
        "This side of you needs a presence. It may read, [sew|be silent], no matter. The other chair is taken, and "
        "all is calm.",
        "This number does not ask to be surrounded. It asks that someone [stay|wait as well]. The whole of its life "
        "is in that.",
        "At bottom, you think in twos. Even silence has [an answer|two edges] there.",
        "You like to be guessed at. Seldom, a little. [A cup in the right place|A coat held out] is worth a letter.",
    ),
    holds=(
        "What holds the door here is politeness. You let people through, and through. The room is full, and you are "
        "[outside|on the mat].",
        "The knot of two is a knot of waiting. Somebody has to make a sign. The other may [be waiting too|be "
        "looking away].",
        "You weigh your words so as to ruffle nobody. In the end there are none. A single one, [a bit "
        "sharp|uncombed], would loosen it all.",
        "The middle fell to you one day. You are still in it. Nothing obliges a bench to [stand at a crossroads|be "
        "a barrier].",
    ),
)
