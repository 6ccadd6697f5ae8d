"""Six, the house."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the house",
    acts=(
        "guess [which lamp to light|which chair to bring|which door to leave open] [before anyone asks|by instinct]",
        "keep a place [at table|near the fire|at the end of the bench] [for the one who is late|for the one who "
        "never said|for whoever comes from far off]",
        "hear [that a voice has dropped|that a silence has changed|that a chair is missing] [through the noise|from "
        "the end of the passage]",
        "warm [a room|a table|a homecoming] [just by laying plates|just by drawing curtains|without touching the fire]",
        "hold [the door|the evening|the lamp] [until the last one is in|when the others are sleepy]",
        "mend [what still holds|what others would throw away] [with the thread to hand|by evening light]",
        "calm [a quarrel|an arrival|a nursery] [by serving soup|by turning the lamp down|without putting anyone in "
        "the wrong]",
        "arrange [things|the house|the papers] so that [each finds the way|nothing gets lost]",
        "make [two rooms|a lodging|an office] [into a place one returns to|into a room one can breathe in]",
        "lay one more place [without counting|without a word|at the first footstep]",
        "see to it that [nothing is lacking|the night is gentle|there is bread] [without mention|without sending "
        "the bill]",
        "look after [plants|keys|letters] that others [leave behind|forget on a shelf]",
    ),
    excess=(
        "keep the house [until you forget|so well that you forget] [to live in it|to sleep in it|to have a room there]",
        "carry [the keys|the bags|the diary] of [the whole building|an entire family] [and lose the right key|with "
        "no free hand]",
        "feed [the whole table|even the absent] and [eat standing|finish the cold remains]",
        "know better than each of them [what would do them good|where they should sit|which coat to wear]",
        "wait for [a thank-you|a letter|a step on the path] [without having asked|behind the curtain]",
        "repair [other people's doors|what wanted to end|each silence] [late at night|before any complaint]",
        "keep [rooms|grudges|drawers] for [people long gone|a return nobody promised]",
        "leave [the lamp burning all night|the fire without a log for yourself] [from duty|without anyone knowing]",
        "guess [a thirst|a chill|a sorrow] [and serve before the answer|until you no longer ask]",
        "count [the absent|the coats|the hours] [instead of tasting the dish|long after they have left]",
    ),
    wants=(
        "come home [at night|in the rain|late] to [a room already warm|a lit house]",
        "find [a meal|a bed|a bath] [made ready by other hands|nobody had mentioned]",
        "have [a room|an armchair|an hour] [that no one enters without knocking|with nothing to hold]",
        "hear [a key turn|voices upstairs|rain on the roof] [and have no cause to get up|from an unmade bed]",
        "see [the table full|the children asleep|coats on the wall] [without counting chairs|from the doorway]",
        "receive [a kindness|a bunch of flowers|a question] [for no reason|on a day of no account]",
        "put down [the basket|the keys|the apron] [in the middle of the day|without the house stopping]",
        "choose [a curtain|a colour|a loaf] [to please one person|without consulting the table]",
        "open [a parcel|a letter|a fresh bed] [without a hand in it|in the middle of an ordinary week]",
    ),
    seen=(
        "people come [to sit near you|to your kitchen|to your door] [when a room turns cold|without quite knowing why]",
        "people trust you with [spare keys|plants|children for an hour] [with their eyes shut|before they leave]",
        "people ask you [whether all have eaten|where the blankets are|who is missing] [as if the house spoke "
        "through you|from the hall]",
        "people call you [on the first night|after the quarrel|back from a journey] [to hear a calm voice|for no "
        "reason]",
        "people forget to ask you [how you sleep|what you would like], [the table is so well laid|out of trust]",
        "people leave [a jacket|their worries|an umbrella] [at your place|in your hall] [and go off lighter|without "
        "thinking]",
        "people think you [inexhaustible|at home anywhere] [because of the bread on the table|your doors close so "
        "gently]",
        "people are silent [more easily|better] [at your table|in your kitchen], [without unease|as one puts down a "
        "bag]",
        "people push your door [without knocking|at tea time|heavy-hearted] [as if coming home|and stay to supper]",
    ),
    habits=(
        "you count [the chairs|the places|the coats] [on entering a room|without thinking]",
        "you light [a small lamp|the night-light] [before the big one|for whoever is late]",
        "you know [who takes sugar|which stair creaks|where the cat sleeps]",
        "you keep [the last slice|a warm plate|the best fruit] [for someone else|just in case]",
        "you straighten [a cushion|a collar|a frame] [in other people's houses|in passing]",
        "you ask [“have you eaten”|“did you get home”] [before any news|with the door hardly open]",
        "you sleep better [when all are in|with the door ajar|after a round of the windows]",
        "you keep [tablecloths|recipes|boxes] [from three houses|from far away]",
        "you talk [low near cradles|to rising dough|to the roses]",
        "you leave [a party|a table] [after taking the glasses out|with a plate in your hand]",
        "you notice [a dead bulb|an undone lace|an empty plate] [before the rest|from across the room]",
        "you leave a note [on the table|by the bread] [before going out|even for an hour]",
    ),
    things=(
        "a lamp [in the window|turned low|lit in the passage]",
        "a chair [pulled out for someone|drawn up to the fire]",
        "a place [laid for one more|kept for latecomers]",
        "a smell of [bread|ironing|soup] on the stairs",
        "a doorstep [swept this morning|worn in the middle]",
        "a blanket [folded on a bed|knitted by two|round someone's shoulders]",
        "a bunch of keys [by the door|on a nail]",
        "a pot [singing quietly|big enough for ten]",
        "a table [half cleared|with its lamp]",
        "a bowl [chipped but kept|of warm milk]",
        "a curtain [hemmed by hand|half drawn]",
        "a child's coat [on the hook|still damp|outgrown]",
        "a jar [of plums|with a handwritten label|kept for visitors]",
        "an apron [on its nail|with two pockets|still warm]",
        "a cot blanket [in a drawer|washed thin|of blue wool]",
    ),
    weights=(
        "the idea that [you would be missed at once|the house stands through you]",
        "the keys [of other people|of a house repainted without you]",
        "the task of [guessing first|comforting unseen]",
        "the need [to be useful to deserve a chair|for all to have eaten]",
        "the slice [you always leave|of somebody else's worry]",
        "the part of [fire-keeper|last lamp|head of table]",
        "the memory of [an empty table|a forgotten thank-you]",
        "the rule of [equal portions|serving before sitting]",
    ),
    gestures=(
        "Keep [an hour|an evening|an armchair] [for nobody else|without a reason].",
        "Help yourself to the first [slice|cup], [in the good china|before calling the others].",
        "Leave [the washing-up|the passage lamp] to [someone else|tomorrow].",
        "Shut a door [behind you|for one hour]. Do not listen to the house.",
        "Ask for [a blanket|a meal|a favour] out loud.",
        "Give [a key|a worry|a dish] back to whoever left it.",
        "Put [flowers|a cloth|a bowl of water] in the room nobody enters.",
        "Sit in the guest's place, [back to the kitchen|all through the meal].",
        "Change chairs at your own table. [Look at the window|Let others take yours].",
        "Take a long bath [at dinner time|with the door shut].",
    ),
    opens=(
        "Six is a house, for people who keep things going.",
        "With six, somebody [lights a lamp|lays the table], and we sit.",
        "It is the number of [the hearth|the hive], of upkeep.",
        "Six holds a [door|lamp], and sees who is missing.",
    ),
    scenes=(
        "You are looked for when a room turns cold.",
        "You come in, and a chair [finds its place|changes sides].",
        "A child coughs upstairs, and you stop hearing the talk.",
        "You know other people's houses by their [drawers|silences].",
        "What is beautiful, for you, is also [of use|shared].",
    ),
    reverses=(
        "Keep the house long enough, and you forget to live there.",
        "Whoever holds all the keys sleeps [seldom|badly] at home.",
        "You are thanked [on the way out|from the landing]. You are asked after less.",
        "The lamp held up for others leaves one arm in shadow.",
    ),
    asks=(
        "Who keeps watch on the night you sleep?",
        "Which room of the house is yours alone?",
        "To whom would you give back a key, if you could?",
        "Who lays the table when you come in late?",
    ),
    turns=(
        "A house also has a door that opens inwards.",
        "To receive takes one more chair: your own.",
        "Six invites you to [live in|taste] what you [keep|prepare].",
        "What two people keep [weighs|lasts] differently.",
        "An hour refused puts out no lamp.",
    ),
    inner=(
        "This side of you lays the table for more than come. It loves that moment, the one before. Keep it [a "
        "chair|the best seat].",
        "This number would like to be waited for. A lamp, soup, [a voice|a step]. It does as much for all, and "
        "dares not ask.",
        "Inside, there is a warm room. One goes there in socks. Few people [know of it|have slept there].",
        "You need a thing to be fine, and to be of use. [A bowl|A curtain] can be both. So can an hour.",
    ),
    holds=(
        "What holds the door here is a bunch of keys. They all [jingle|drag at the pocket], and yours is in the "
        "middle. Put them down to find it.",
        "The knot of six is made of kindnesses. Each is soft. Together they [bind|weigh] like a wet tablecloth.",
        "You wait to be given back what you give. Nobody has seen the [account|notebook]. Asking would be simpler.",
        "The house stands through you, you think. It also stands through [its walls|the others]. Go out for an hour "
        "and see.",
    ),
)
