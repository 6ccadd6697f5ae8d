"""Twenty-two, the roof frame."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the roof frame",
    acts=(
        "see [the roof|the town|the bridge] [in a heap of planks|before the first nail|where there is only a field]",
        "bring together [trades|timbers|proud people] [who were not speaking|without forcing the peg]",
        "draw [on the ground|in chalk|on a tablecloth] [what is to stand a hundred years|a plan that each can read]",
        "carry [an idea|a beam|a building site] [to the right wall|in company|without losing plumb]",
        "hold firm [under snow|in the third winter|when the work drags on] [with the plan unchanged|without a creak]",
        "choose [the wood|the hour|the crew] [for the long run|by knocking on it|without giving in to shine]",
        "make [a calendar of a dream|a joint of a quarrel|a square of a wasteland]",
        "hand [each one a peg|the ridge to the youngest|over a key to the site] [with an eye on the whole|at the "
        "right moment]",
        "raise [a barn|a school|an old project] [that was given up|without effacing what held]",
        "count [in generations|broadly|in seasons] [where others count in weeks|without losing sight of Monday]",
        "shelter [a crowd|two families|a market] [under one roof|without counting benches|through a shower]",
        "allow for [the wind|the children|the floor above] [in the width of a line|from the foundations up]",
    ),
    excess=(
        "see so big that [the first plank is an embarrassment|the roof waits ten years|nobody dares to bring a nail]",
        "carry [the whole roof|each beam|the entire site] [on one shoulder|without saying where it pinches|for love "
        "of the work]",
        "live in [the plan|the scaffolding|a house to come] [rather than the bedroom|without putting in a bed]",
        "put off [the meal|the joy|the rest] [until the tiles are on|to the day of the opening]",
        "despise [a shelf|a garden shed|small jobs] [because a cathedral is waiting|in the name of the great plan]",
        "begin [the plans|the foundations] again [for a flaw nobody saw|every other night]",
        "take [friends for beams|Sundays for building time|people for trades]",
        "say nothing of [the cracks|the strain in the wood|the doubt] [until it snaps|because the crew is watching]",
        "add [a wing|a storey|a variant] [when the door is not hung|to put off the key]",
        "think [on the scale of a century|for a thousand|in miles] [in the middle of a picnic|and lose the salt]",
    ),
    wants=(
        "see [one roof|a small house|a shelter] [standing before winter|and sleep beneath it]",
        "work [on something that lasts|in company] [without being the main beam|in the smell of wood]",
        "place [a peg|one plank] [exactly where it belongs|and whistle|without a thought for the ridge]",
        "be given [a hand|a frank opinion|coffee] [at the top of the ladder|with no need to direct]",
        "dream [small|for one evening|under your breath] [by a fire|without drawing up an estimate]",
        "meet [someone who sees the roof too|a master|a merry crew] [round the corner of a site|with nobody to "
        "convince]",
        "leave [a signed beam|an open place|a school] [to those who come|with no brass plate]",
        "find [a dry bed|a lamp|a bowl of soup] [at the foot of the site|without a look at the plans]",
        "hear [rain on a finished roof|the crew laugh|a saw far off] [and take no notes|from a hammock]",
    ),
    seen=(
        "people trust you with [the big works|the general plan|what frightens them] [looking up|without a word "
        "about the wind]",
        "people follow you [on to the scaffolding|into an empty field] [because you already see the window|just "
        "from your walk]",
        "people ask you [if it is sound|where the beam goes|how many winters] [before any other question|a little "
        "late]",
        "people think [nothing weighs on you|you have no head for fear], [seeing you up there|for want of climbing]",
        "people wait for [the whole work|your plan|the key to the roof] [and forget to toast the first beam|without "
        "bringing a plank]",
        "people think you [in the clouds|a hundred miles off], [then the roof goes on|and come back for shelter]",
        "people bring you [ideas without walls|young architects|a wasteland] [in hope|as one holds out a sheet]",
        "people shelter [under your decisions|at your place] [without looking up|in heavy rain]",
        "people leave you [the choice of axis|the keys to the site|the long view], [and go to dinner|with "
        "confidence|not without worry]",
    ),
    habits=(
        "you look at [ceilings|bridges|cranes] [before shop windows|in each town]",
        "you draw [on tablecloths|in steam|on envelopes] [things too big for the margin|while talking]",
        "you knock on [wood|walls] [to hear if they ring full|without thinking]",
        "you think [in storeys|ten years ahead|in cross-sections], [and lunch gets cold|even on holiday]",
        "you keep [rolled plans|a model|an old rule] [on top of a wardrobe|from project to project]",
        "you know [the names of tools|what a joist can span|who can do what]",
        "you begin with [the foundations|the end|the site hut], [and surprise people|even for a dinner]",
        "you bring together [people|trades|two cousins on bad terms] [round a trestle table|for a Sunday]",
        "you say [“we”|“it holds”] [without noticing|when they let you run on]",
        "you put up with [noise|dust|waiting], [provided it goes up|better than with vagueness]",
        "you count [bays|windows|steps] [in a strange station|without thinking]",
        "you fold [plans|cloths|newspapers] [the right way|with your mind on what is next]",
    ),
    things=(
        "a roof frame [of oak|from below|without its tiles]",
        "a beam [marked with a chisel|laid by two]",
        "a plan [rolled under an arm|in chalk]",
        "a wooden peg [cut by hand|that fits]",
        "a ladder [in the grass|against the sky]",
        "a bough [on the ridge|nailed to a beam]",
        "a field [with four stakes|where walls are imagined]",
        "a knotted rope [stretched out|on its nail]",
        "a mallet [on the bench|handed down]",
        "a wall [shoulder high|waiting for its roof]",
        "a cardboard model [under dust|in one hand]",
        "a carpenter's nail [bent|straightened|forged]",
        "a scaffold [in the morning sun|empty at noon|of poles]",
        "a spirit level [on a shelf|with its bubble centred|in a pocket]",
        "a foundation stone [with its date|under grass|not yet laid]",
    ),
    weights=(
        "the idea that [small means failed|the roof rests on you]",
        "the plan [ten others could hold|of one cathedral too many]",
        "the beam [of a finished site|left to you from habit]",
        "the deadline [of a whole life|nobody set]",
        "the shame of [the first plank|a simple shelter]",
        "the silence [kept about cracks|of the foreman]",
        "the memory of [a site abandoned|a scattered crew]",
        "the rule of [big or nothing|planning it all]",
    ),
    gestures=(
        "Put up [a plank|a shelf|one nail]. [Call the job done|Sit beneath it].",
        "Cut [a project|a list|a dream] in three. Show only the smallest.",
        "Give [the chalk|the plan|a beam] to someone else. Watch the work change.",
        "Write down [what already holds|three things under cover] before adding a line.",
        "Toast [a foundation|a rough draft] with bread and two friends.",
        "Tell one person where it pinches. Offer no solution.",
        "Sleep one night [far from the plans|without the notebook].",
        "Build [a hut|a box|a bird house] from scraps. No drawing.",
        "Measure [a room|a bed|a table], and add nothing.",
        "Invite somebody on site. Let them hold the string.",
    ),
    opens=(
        "Twenty-two is a roof frame. One lives beneath it, unseeing.",
        "It is a master number: [planks|a field], and already the roof.",
        "Twenty-two thinks in [seasons|beams], and builds in company.",
        "With twenty-two, the dream [brings its rule|asks for hands].",
    ),
    scenes=(
        "Faced with a wasteland, you see [windows|the shadow of a roof].",
        "A project without a calendar [itches|chafes] like a tight sleeve.",
        "You prefer a thousand small hands to a great name.",
        "What stands a century consoles you for what passes.",
        "You are told an idea. You ask where people sit.",
    ),
    reverses=(
        "The finest plan lets in the rain.",
        "A beam [bends|works] too, and wood is not ashamed of it.",
        "Build for a century, and tonight there is no bed.",
        "Whoever carries the roof does not see the fire.",
    ),
    asks=(
        "What is the smallest house that would do?",
        "Who holds the ladder while you climb?",
        "Where do you sleep during the works?",
        "Which beam could someone else carry?",
    ),
    turns=(
        "A finished hut is a shelter. The plan can wait.",
        "The roof rests on four walls, and not on one.",
        "Twenty-two invites you to lay a plank, then sit under it.",
        "What is large begins at [knee|table] height.",
        "One also builds with [doubters|rest].",
    ),
    inner=(
        "This side of you builds without noise, mostly at night. In the morning there is [a plan|sawdust]. Leave it "
        "a table.",
        "This number would like one small thing finished. A roof for two chairs. After that it [sleeps|laughs].",
        "Inside, there are beams. One leans on them better than one dances. Both are [possible|allowed].",
        "You dream large, and hardly speak of it. Say it once, [on a walk|in a low voice]. The dream finds its size.",
    ),
    holds=(
        "What holds the door here is the plan. It is so fine that nobody dares to nail. Spoil [a plank|a sheet], "
        "and it all begins.",
        "The knot of twenty-two is a beam across the threshold. It is too heavy for one. With two, [it sings|it "
        "turns].",
        "Bigger, later, says the plan. Meanwhile it rains. A tarpaulin is [a roof too|an answer already].",
        "You carry the work, and the silence about the work. Put down [the second|the silence] first.",
    ),
)
