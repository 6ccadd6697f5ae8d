"""Archetypes of the sums 7, 8, 9, 11, 22 and 33: library, keystone, estuary, lamp, viaduct, courtyard."""

from expertdesk.generators.composer.lexicon import ArchetypeWords

LAST_SIX: dict[str, ArchetypeWords] = {
    "library": ArchetypeWords(
        title="The Library",
        name="the Library",
        opens=(
            "The Library is a house where one lowers one's voice.",
            "Shelves, a ladder, [a green lamp|a high window]: one can begin.",
            "The Library does not answer. It [points to a shelf|lends].",
            "One comes for a book, and leaves with another.",
        ),
        traits=(
            "people look for [a word|a proof|a garden plan] there [and find the next page|all afternoon]",
            "people read there [standing|in one go|over a shoulder] [between two shelves|forgetting their coats]",
            "people note there [in pencil|on cards|in a margin] [what nobody asked|three lines an hour]",
            "people shelve there [by families|fire next to calm|high up] [what they love most|slowly]",
            "people hear [pages turn|rain|a floorboard] there [like a conversation|far off]",
            "people return [books with crumbs|things late|something else instead] there",
            "people climb there [a ladder|to the top floor] [for a volume nobody opens|one arm out]",
            "people meet there [at the same table|with no appointment] [for a chapter|in silence]",
        ),
        reverses=(
            "A well-shelved book can wait [forty years|a lifetime].",
            "Read the map, and the road gets cold.",
            "Dust likes the places one respects too much.",
            "One can know all about a window and not open it.",
        ),
        closes=(
            "The Library invites you to lend what it keeps.",
            "Leave a book open, face down, and go and see.",
            "What you know wants a voice, even a low one.",
            "A page read by two is no longer the same.",
        ),
    ),
    "keystone": ArchetypeWords(
        title="The Keystone",
        name="the Keystone",
        opens=(
            "The Keystone goes in last, and it all holds.",
            "At the top of the arch, one wedge [shares the weight|tightens the rest].",
            "The Keystone carries no more. It carries in the middle.",
            "Without it, [the arch is a heap|stones part]. With it, one walks under.",
        ),
        traits=(
            "people cut there [the exact angle|two faces|to order] [before hoisting|to fit the gap]",
            "people lean [both sides|the effort|the load] there [without tilting|until it balances]",
            "people read [a date|a mason's mark|a flower] there, [looking up|if the light allows]",
            "people take away [the centring|the prop|a hand] there, [holding their breath|at the right moment]",
            "people hold there [firm|without mortar|by the middle] [when the cart goes by|from century to century]",
            "people hear [footsteps below|both walls|rain trying a joint] there",
            "people measure there [what a stone is worth|others' patience] [by what does not fall|at a glance]",
            "people walk under it [without naming it|on horseback|singing] [and the voice comes back larger|for years]",
        ),
        reverses=(
            "The middle stone cannot go out for air.",
            "Whoever holds both sides takes both thrusts.",
            "What has never moved is seldom repaired.",
            "At the highest point, one hears few secrets.",
        ),
        closes=(
            "The Keystone invites you to let the arch carry itself too.",
            "A little play between stones never worries a bridge.",
            "The weight goes through you. It is not yours.",
            "Come down at times to see the street you shelter.",
        ),
    ),
    "estuary": ArchetypeWords(
        title="The Estuary",
        name="the Estuary",
        opens=(
            "The Estuary is where the river stops choosing.",
            "Neither river nor sea, the Estuary [mingles|takes its time].",
            "Water goes both ways there, [by the hour|twice a day].",
            "In the Estuary, banks draw apart, and voices carry.",
        ),
        traits=(
            "people see there [all the valley let go of|birds of two countries|the sky from below]",
            "people wait for [the tide|a ferryman|the right current] there [without impatience|sitting on a boat]",
            "people taste there [fresh water and salt in one mouthful|the wind before speaking|rain and wave]",
            "people lose [sight of the far side|the names of streams] there [on misty days|little by little]",
            "people gather [driftwood|a clog|bottles] there [for a fire|to take home]",
            "people fish there [with nets|on foot|for what comes] [and free the small fry|on the ebb]",
            "people hear [each language of the river|a far-off horn] there [at nightfall|on a west wind]",
            "people let there [drift|rise|settle] [what cannot be sorted|cloudy water]",
        ),
        reverses=(
            "Mingle it all, and one no longer knows one's own water.",
            "An estuary silts up if nobody dredges.",
            "Open so wide, and the current loses its thread.",
            "Mud is part of the landscape too. One needs boots.",
        ),
        closes=(
            "The Estuary invites you to keep one bank firm underfoot.",
            "What flows into the sea is not thrown away.",
            "Choose one stream. Call it by its name.",
            "Two waters meet, and neither is wrong.",
        ),
    ),
    "lamp": ArchetypeWords(
        title="The Lamp",
        name="the Lamp",
        opens=(
            "The Lamp does not drive night out. It makes room there.",
            "A clear circle, [a table|two hands], and the rest waits in shadow.",
            "The Lamp lights low. That is [its courtesy|how one sees better].",
            "One knows a lamp by how near it brings [faces|things].",
        ),
        traits=(
            "people draw near it [to read|without thinking|in threes] [when the power fails|until elbows touch]",
            "people see [the grain of paper|a wrinkle|the right needle] there [better than by day|all at once]",
            "people turn down [the wick|their voices|the shade] there [when a child sleeps|for a confidence]",
            "people leave it [in the window|in the passage|lit] [for whoever is late|like a sentence unfinished]",
            "people darn [a sock|a story|the day] there [with small stitches|in its circle]",
            "people carry it [from room to room|at arm's length], [shielding the flame|and the walls move]",
            "people put it out [last of all|with a breath|with two fingers] [and know where things are|without "
            "sadness]",
            "people wait there for [a step|an idea|the rain] [without noticing|with half-closed eyes]",
        ),
        reverses=(
            "The Lamp lights all but its own foot.",
            "Watch for all, and you forget to close your eyes.",
            "Too near the glass, one no longer sees the room.",
            "A flame turned too high blackens the glass.",
        ),
        closes=(
            "The Lamp invites you to light one thing at a time.",
            "Turn the wick down a little: one sees as well.",
            "A low light leaves others free to come near.",
            "Tonight the lamp may stay lit for you.",
        ),
    ),
    "viaduct": ArchetypeWords(
        title="The Viaduct",
        name="the Viaduct",
        opens=(
            "The Viaduct crosses the valley without troubling the cows.",
            "Twenty arches, one straight line: somebody saw [big|far].",
            "The Viaduct is built from both sides. One meets midway.",
            "From afar, the Viaduct looks light. Its feet know.",
        ),
        traits=(
            "people lay there [one arch after another|local stone|a plumb line], [starting at the bottom|season by "
            "season]",
            "people cross there [by train|at night|without leaving a book] [and the valley opens|in a few breaths]",
            "people work there [a hundred together|above the drop|in crews] [without seeing each other|to the sound "
            "of hammers]",
            "people count [piers|winters|steps] there [from side to side|without vertigo]",
            "people join [two plateaux|towns on bad terms|height to height] there [without filling the valley|in "
            "one stroke]",
            "people shelter there [under the middle arch|from a shower|with the sheep], [looking up|for the length "
            "of a loaf]",
            "people hear [the wind sing|the world go by] there [in the arches|overhead]",
            "people test [the load|the silence|an empty train] there [before the line opens|three times]",
        ),
        reverses=(
            "One admires the line. One forgets the feet in cold water.",
            "Whoever sees so far may miss the path below.",
            "Ten years' work also wants its Sundays.",
            "The Viaduct joins it all, and lives nowhere.",
        ),
        closes=(
            "The Viaduct invites you to finish one arch, and lunch beneath.",
            "A footpath crosses the valley too. One may take it.",
            "The first pier is enough for today.",
            "One builds better when someone comes from the far side.",
        ),
    ),
    "courtyard": ArchetypeWords(
        title="The Courtyard",
        name="the Courtyard",
        opens=(
            "The Courtyard is a room without a ceiling, under each window.",
            "Between the walls, a square of sky, [shared|for all].",
            "The Courtyard belongs to nobody, and each one [comes down|sweeps].",
            "One crosses the Courtyard to go home. One stays.",
        ),
        traits=(
            "people hang [washing|sheets|rugs] there [from wall to wall|while they talk]",
            "people set up [a table of planks|the fir tree|trestles] there [for the whole house|when it turns mild]",
            "people mind [other people's children|a soup|the sky] there [from three floors|without seeming to]",
            "people settle [quarrels|washing days|the sharing of keys] there [from window to window|before night]",
            "people hear [a beginner's violin|who is laughing|the kitchens] there [on all sides|up to the attics]",
            "people spoil [a potted fig|nobody's cat|the common vine] there",
            "people call there [by first names|with a rap on the pane|to dinner] [up to the fourth floor|without "
            "ringing]",
            "people sit there [on the rim of the well|in a circle|late] [with their knitting|for the cool]",
        ),
        reverses=(
            "Amid all the windows, one is seen from each.",
            "The Courtyard keeps voices. It [has no door|sleeps little].",
            "Whoever welcomes all often sweeps alone.",
            "A square of sky can be shared. A bed cannot.",
        ),
        closes=(
            "The Courtyard invites you to go up when voices drop.",
            "Keep a room upstairs, curtain drawn.",
            "One chair in the yard is enough. You need not cater.",
            "They call from below. You can answer from the window.",
        ),
    ),
}
