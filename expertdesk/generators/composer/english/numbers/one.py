"""One, the key."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the key",
    acts=(
        "open [a shutter|a notebook|a stiff door] [that nobody dared to touch|without waiting for the signal|in one "
        "movement]",
        "lay [the first stone|the first plate|the first sentence] [while the others are still talking|without "
        "ceremony]",
        "say yes [in the space of a breath|before reading the small print|without asking around]",
        "settle [with a word|in a glance] [what had dragged on for months|what kept being put off]",
        "walk in front [without raising your voice|without asking the way|while the path is still white]",
        "invent [a short cut|a tool|a pretext] [rather than borrow one|where there was none]",
        "begin again [on the first line|on a clean page] [with no regret for the draft|the very next morning]",
        "keep [a decision|a promise] [in calm weather as in wind|without repeating it]",
        "light [the first lamp|the first fire] [in an empty house|on a cold morning|in a strange town]",
        "cross [the yard|the square|the room] [while the rest hesitate|without looking for an escort]",
        "give [a name|a date|an address] to [a vague project|a simple wish|an old rumour]",
    ),
    excess=(
        "leave [without a word|without company|before the end of the sentence] [and find the road long|and call it "
        "courage]",
        "mistake [speed for momentum|being ahead for being right|leaving for living]",
        "refuse [a hand|a lift|the second chair] [out of habit|for fear of having to say thank you]",
        "take the wheel [for three streets|when somebody else knew the way|without a look at the map]",
        "open ten notebooks [for the pleasure of the first page|without numbering one of them|and close none]",
        "decide [for two|for the whole table|too early] [so as to stop waiting|for fear of another opinion]",
        "force a lock [whose key hung on the nail|that was never shut|out of plain impatience]",
        "go so [quickly|straight] that [the view has no time to come in|the talk is left on the road]",
        "want [an answer by nightfall|everyone at the same pace|a straight road] [and wonder at the silence|without "
        "looking back]",
        "keep [the key in a closed hand|the lead] [when the door is already open|so as not to wait]",
    ),
    wants=(
        "open a door [to which nobody else has the key|that nobody has been shown]",
        "choose [the hour|the path|the chair] [with no need to explain|for once]",
        "hear [a silence|an empty street|a cold floor] [before the first word|before the first step]",
        "try [an idea|a road|a sentence] [before telling anyone|without a witness]",
        "hold [something whole|a beginning] [in both hands|against the chest|without sharing it yet]",
        "walk [for an hour|all morning] [without answering anybody|without saying where]",
        "keep a page [blank|without a blot] [just in case|at the bottom of the drawer|far from advice]",
        "set off at a good pace [before the town is up|with no luggage|in a hard frost]",
        "place [a first stone|a first word] [and sit beside it|far from any opinion]",
    ),
    seen=(
        "people let you [lead the way|cut the ribbon|say the opening words] [without discussing it|as if it went "
        "without saying]",
        "people ask you [where to begin|what comes first|which door to push] [before they say hello|when the room "
        "hesitates]",
        "people wait for [your first word|your nod|your answer] [before they sit down|before they take their coats "
        "off]",
        "people think you [afraid of nothing|in need of no help] [once you speak plainly|when your hands stay "
        "in your pockets]",
        "people catch sight of you [from behind|from far away], [one hand on the latch|one foot outside already]",
        "people trust you with [beginnings|blank pages|new keys], [rarely with goodbyes|less often with what follows]",
        "people follow you [without knowing where|without a map|a few steps behind], [out of trust|out of habit]",
        "people lend you [a ready answer|a courage with no cracks], [and forget to check|often wrongly]",
        "people send you [ahead|to ring the bell|to break the news] [without consulting one another|counting on "
        "your step]",
    ),
    habits=(
        "you put your keys [always in the same place|in the left pocket|on the same nail]",
        "you read [the instructions|the preface] [after you have started|once it is all put together]",
        "you answer [before the question ends|in one word where others use ten]",
        "you like [the smell of a new notebook|mornings before anyone|snow without footprints]",
        "you arrive [a little early|while the chairs are still stacked|before the light]",
        "you cut [across the yard|over the fields] [when the path makes a detour|without thinking]",
        "you decide [standing up|on the move|at the window], [hardly ever at table|seldom in writing]",
        "you turn the page [in one go|without folding the corner|before reading the note]",
        "you prefer [a mistake to a wait|a draft to a meeting|a no to a perhaps]",
        "you keep a pencil [sharpened|in each pocket|by the bed], [in case it all begins|and never lend it]",
        "you open [the post|the windows] [before taking off your coat|without remark]",
        "you dislike it when someone [holds the door too long|finishes your sentences|walks in your footprints]",
    ),
    things=(
        "a key [on a ledge|warm from being held|without a label]",
        "a first footprint in [the snow|wet grass|the dust]",
        "a notebook [open at page one|still stiff]",
        "a match [in the dark|behind a hand|kept for later]",
        "a brass door-handle [worn on one side|still cold]",
        "a step [higher than the others|wet from the night]",
        "a morning [without footprints|before the noise]",
        "a first lit window [in the street|on the quay|in the village]",
        "a pencil [well sharpened|behind an ear|across a page]",
        "a path [without a signpost|made yesterday|in frost]",
        "a handshake [brief and plain|given standing]",
        "a paper flag [in the sand|in the wind]",
        "a ladder [against a wall|with its first rung worn|just set up]",
        "a lamp [lit before the rest|in an empty house|held high]",
        "a chalk line [on the ground|on a wall|freshly drawn]",
    ),
    weights=(
        "the idea that asking [for help|the way] wastes time",
        "the pride of [needing no one|carrying it one-handed]",
        "the duty [to arrive first|to answer before the question]",
        "the need to [settle within the hour|break each silence]",
        "the impatience [at slow doors|of Sundays|of the last mile]",
        "the bunch of keys [to a house you left|that opens nothing]",
        "the memory [of a slammed door|of a race won|of a blunt goodbye]",
    ),
    gestures=(
        "Let someone else [lead the way|choose the path|hold the key].",
        "Begin something small. [Show it to nobody|Keep it for seven days].",
        "Ask for [a hand|an opinion] [before you need it|over a thing you can do].",
        "Write [the first line|a single word] [and stop there|and leave the page open].",
        "Knock before going in, [even at home|even if the door is open].",
        "Stand on the threshold [for a minute|for as long as a coffee]. [Then decide|Leave the latch alone].",
        "Give back a key [that opens nothing|kept out of habit].",
        "Take [the second place|the chair at the back]. [Say nothing of it|See what it changes].",
        "Walk [behind someone|at a child's pace] to the end of the street.",
        "Reread the end of a book [before opening another|without skipping a page].",
    ),
    opens=(
        "One is a key. It does not wait, it turns.",
        "It is the number of the first [notch on the stick|step in snow].",
        "One stands [without a prop|quite upright], like a [chalk mark|fence post].",
        "Before one, there is nothing to [count|follow|copy].",
    ),
    scenes=(
        "When a room hesitates, your hand is already on the [latch|door].",
        "You would sooner have a closed door than [one ajar|a debate].",
        "You are asked what you mean to do. Seldom with whom.",
        "A decision taken rests you [like a nap|better than advice].",
        "You know the right moment by there being only one left.",
    ),
    reverses=(
        "Whoever opens all the doors may forget to live behind one.",
        "The other side shows at night, with nothing left to [begin|open].",
        "A key never sees [the room it opens|the fire it guards].",
        "In front, you no longer hear [who follows|the other steps].",
    ),
    asks=(
        "Which door could you leave to somebody else?",
        "Who opens for you, when you come home?",
        "What is left to live once everything has begun?",
        "For whom do you keep the spare key?",
    ),
    turns=(
        "A key that is lent [comes back brighter|weighs less].",
        "The second step takes more courage than the first.",
        "Beginning is one gift. Going on together is another.",
        "One may wait for the door to open [from inside|by itself].",
        "One invites you to choose a door, and then to stay.",
    ),
    inner=(
        "There is a door in you with no spare key. You like it so. It is [your way of breathing|a small estate].",
        "This side of you wants to begin. Anything at all: a notebook, [a Monday|a loaf]. What matters is that "
        "nothing is used.",
        "You need a threshold of your own. One hour ahead of the rest [is enough|does it]. The day goes better after.",
        "This number has no love for a crowd of opinions. It loves [frost|an empty street], and "
        "a single pair of shoes.",
    ),
    holds=(
        "What holds the door here is speed. It stands open, and you are already [gone|on the far side]. Waiting a "
        "little reopens it.",
        "The knot is a short sentence: “I'll see to it.” It was useful once. It [tightens|isolates] now.",
        "A key that is never lent ends up with a single room. It only takes [a copy|one present].",
        "You leave before anyone can help. It looks like courage. It is, and it is [a latch|an old caution] too.",
    ),
)
