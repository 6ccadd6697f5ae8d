"""Thirty-three, the hearth."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the hearth",
    acts=(
        "keep a fire [for more than one|in the rain|until dawn] [without counting logs|low and steady]",
        "receive [a sorrow|a stranger|a whole tableful] [with one look|at the edge of the hearth|without hurrying "
        "to make room]",
        "teach [a gesture|patience|a song] [by example|without ever correcting the hand]",
        "hear out [a child|an old complaint|a long story] [as if nothing else were burning|without blowing on the "
        "embers]",
        "share [the bread|the best chair|the last of the wood] [without calling it a sacrifice|simply]",
        "gather [tired people|neighbours|voices] [round a pot|without making a meeting of it]",
        "defend [the smallest|a warm place|the absent] [without raising your voice|amid the laughter]",
        "revive [an ember|a dead project|a cold friendship] [with a breath|with three twigs|in early morning]",
        "comfort [with a hand|by silence|with a story] [and promise no fine weather|for the length of a log]",
        "serve [a soup|a word|a truth] [warm, never scalding|to each one's measure]",
        "keep [the ash|the warmth|the secret of the fire] [for tomorrow|under the iron plate]",
        "love [clumsy beginnings|people as they come|a full house] [without altering a thing|at any hour]",
    ),
    excess=(
        "burn [down to the last chair|for the whole table|the winter's wood] [and shiver in the passage|in a single "
        "evening]",
        "carry [each one's sorrow|the world|other people's children] [into sleep|without a break|out of loyalty to "
        "the fire]",
        "give [a lesson|advice|the blanket] [ahead of the question|to someone who only wanted to sit]",
        "wait until [all are warm|the last is comforted] [before stretching out a hand|to sit down]",
        "blow on [an ember|a quarrel] [that wanted to go out|lit by others|in the dead of night]",
        "stay by the hearth [when the night calls|for fear of ashes|when nobody shivers any more]",
        "mistake [love for keeping watch|the hearth for a blaze|kindness for having no door]",
        "excuse [the whole world|each delay|the rain] [and blame yourself for the cold|before knowing]",
        "sit up with [a cooled sorrow|the whole household] [and nod off in mid-sentence|for love of the flame]",
        "adopt [each grief|the orphans of the street|one more cause] [when the pot is empty|from one evening to the "
        "next]",
    ),
    wants=(
        "stretch both hands [towards a fire|over an ember] [that others tend|with no thought for the pot]",
        "listen to [a story|a lesson|an old tune] [with your head resting|with nothing to answer|from the back row]",
        "put down [a bundle|a sorrow|a part] [by the roadside|in front of someone who does not take fright|without "
        "a word]",
        "laugh [out loud|for nothing|in chosen company] [near the embers|while nobody needs a thing]",
        "sleep [far from the fire|in a cool room|all night] [without an ear open|with the door shut]",
        "learn [from a child|from a master|a useless thing] [and be the pupil|for one winter]",
        "choose [three faces|one fire|one cause] [among a hundred|without fearing to leave others cold]",
        "be given [a log|a meal|a song] [by the youngest hands|and give nothing back at once]",
        "walk [in the cold|under the stars|in a forest] [with no fire to carry|and go home when it pleases]",
    ),
    seen=(
        "people bring [a chair|their hands|a child] near [you|your table] [as to a hearth|without a word|when the "
        "sky is grey]",
        "people tell you [the worst of the day|what burns|an old shame] [even before hello|and leave with a lighter "
        "step]",
        "people ask you [to arbitrate|to stay on|for a word to all] [as the room empties|at the last moment]",
        "people take [your calm|your warmth|your hours] for [a spring|common property|an endless season]",
        "people imitate you [in a low voice|with their children|years later], [without noticing|and it warms them]",
        "people forget [to put on a log|that you feel the cold|to see you home], [the fire does so well|out of trust]",
        "people introduce to you [the newcomers|the sulkers|a heavy heart] [first|as one opens a shutter]",
        "people remember [a soup|an evening|a phrase of yours] [ten years later|out in the cold]",
        "people call on you [for help|when a child cries|to break the bread], [and seldom to dance|from three "
        "houses at once]",
    ),
    habits=(
        "you keep [wood in hand|a blanket in the car|kind words in store]",
        "you cook [for ten|long soups|from memory] [even on silent days|with the radio low]",
        "you look [first at the shyest|at who is still standing|at people's hands]",
        "you talk [to children as to grown-ups|low by the fire|in stories]",
        "you forgive [quickly|lateness|before the sentence ends], [then it tires you at night|without keeping a book]",
        "you remember [sorrows|sad anniversaries|who dislikes rain] [better than addresses|for years]",
        "you sit [by the fireplace|next to the silent one|at the end of the table]",
        "you bring home [twigs|a cat|strangers] [from your walks|at dinner time]",
        "you sing [people to sleep|over the pot|more truly among others]",
        "you leave the door [on the latch|open to neighbours|ajar at night]",
        "you put on [a log|water to boil] [without leaving the talk|before anyone shivers]",
        "you keep [gloves|biscuits|an umbrella] [for whoever has none|in the hall]",
    ),
    things=(
        "a hearth [wide enough for ten|still warm]",
        "an ember [under the ash|carried in a clog]",
        "a pot [on its hook|scraped with laughter]",
        "a bundle of sticks [by a door|tied with willow]",
        "a log [kept for the last night|of apple wood]",
        "a ring of [chairs|children|stools]",
        "a story [told by the fire|never written down]",
        "a pair of bellows [on a nail|of worn leather]",
        "a copper cauldron [blackened|shared]",
        "an ash shovel [still warm|of iron]",
        "a stool [for a child|with three legs|by the embers]",
        "a blanket [round three people|over a bench]",
        "a kettle [on the hob|beginning to sing|for ten]",
        "a wood basket [half empty|by the door|of willow]",
        "a pair of mittens [drying on the rail|knitted large|lent out]",
    ),
    weights=(
        "the idea that a [small|private] fire is wasted",
        "the sorrow [of a whole table|left at your door]",
        "the part of [comforter|eternal ember|everyone's parent]",
        "the fault of [leaving someone cold|an old frost]",
        "the advice [ready too early|nobody asked for]",
        "the last log [pledged to all|kept for one absent]",
        "the memory of [a dead fire|a child unheard]",
        "the rule of [never closing|comforting first]",
    ),
    gestures=(
        "Bring your [hands|chair] to a fire you did not light.",
        "Let [an ember|a quarrel|a conversation] go out by itself.",
        "Keep [the best log|an evening|good news] for your own hearth.",
        "Learn [a song|a game|a stitch] from someone younger. Do it badly.",
        "Choose [three people|one sorrow] for the week. Leave the rest to the night.",
        "Say [“I'm cold”|“help me”|“not tonight”] once, without smiling.",
        "Go out [to the stars|into the cold]. Let others mind the fire.",
        "Cover the [ember|fire] with ash. Go up to bed.",
        "Sit [with your back to the fire|at the children's table]. Comfort nobody.",
        "Sleep [a night|an afternoon] far from voices.",
    ),
    opens=(
        "Thirty-three is a hearth. People come from all over the house.",
        "It is a master number, the most [exposed|tender] of all.",
        "With thirty-three, warmth is [shared|handed on].",
        "Thirty-three does not keep a fire. It keeps the [ring|circle] round it.",
    ),
    scenes=(
        "People move a chair towards you without knowing why.",
        "You see first who is cold.",
        "A child holds out a hand to you in a full room.",
        "You comfort better than you ask.",
        "Kindness, with you, is a trade without hours.",
    ),
    reverses=(
        "A fire that warms all and sundry eats a lot of wood.",
        "Kindness also wants a cover of ash for the night.",
        "Blow on each ember, and you lose your breath.",
        "Whoever holds the circle has a cold back.",
    ),
    asks=(
        "Who puts on a log, when the cold is yours?",
        "Which fire is no longer yours?",
        "How many chairs round the hearth, in truth?",
        "From whom are you still learning?",
    ),
    turns=(
        "Ash keeps warmth better than flame.",
        "A smaller fire [lasts|is shared] better.",
        "Thirty-three invites you to [turn your back to the ring|sit in the ring].",
        "One also warms by leaving [others to blow|a chair empty].",
        "To love fewer, from nearer, is still to love.",
    ),
    inner=(
        "This side of you has a fire, and minds it for others. One night it would like [to sit in the ring|to warm "
        "its hands].",
        "This number loves people before it knows them. That is [fine|rare], and it leaves wet sleeves.",
        "Inside, there is always someone to comfort. Sometimes it is [you|an earlier you].",
        "You need a fire that you did not light. They exist. One has to [knock|take the chair].",
    ),
    holds=(
        "What holds the door here is kindness without a door. The world comes in, and warmth goes out. A latch [is "
        "no insult|would do].",
        "The knot of thirty-three is plaited from other people's sorrows. One no longer knows which strand is "
        "[one's own|the first].",
        "You comfort before anyone can cry. Leave the other [one tear|one minute] of head start.",
        "The fire serves as a reason to stay in. It is night, [it is fine|the stars are out]. The ash holds without "
        "you.",
    ),
)
