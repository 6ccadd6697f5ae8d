"""What the day of the month says as a count: whole sentences."""

DAYS_1_TO_16: dict[int, tuple[str, ...]] = {
    1: (
        "The first opens the month and does not look back.",
        "On a first, people turn the page. The nail stays.",
        "Somebody has to [begin|go ahead]. The first sees to it.",
        "The first has [neither brother nor model|only room].",
    ),
    2: (
        "Two is [a pair|there and back], before it is a number.",
        "Two hands, two shores: two [waits|looks] for the answer.",
        "The second is the day when [habits start|the sequel begins].",
        "With two chairs, conversation becomes possible.",
    ),
    3: (
        "Three [closes a triangle|stands on its legs], and needs no wedge.",
        "Three knocks, and [the curtain rises|the door opens].",
        "Three [adds a witness|lets in a laugh] between two silences.",
        "Three steps are enough to change the view.",
    ),
    4: (
        "Four has [four corners|four feet]. It does not roll, it holds.",
        "Four walls make a room, four seasons a garden.",
        "On the fourth, one knows [where the tools are|what is left to do].",
        "Four is the first number one can sit on.",
    ),
    5: (
        "Five fits in a hand, and then opens it.",
        "Five fingers: enough to [wave|count], and to let go.",
        "Five [climbs the fence|leaves the square]. It is a number of roads.",
        "By the fifth, the promises of the first [have travelled|take the air].",
    ),
    6: (
        "Six is tidy: twice three, thrice two. [Nothing sticks out|It agrees].",
        "Six faces to a die, six sides to a [honeycomb|bee's cell].",
        "Six [lays the table|shares without remainder]. It is a sociable number.",
        "Six days of work, and one sees the tablecloth.",
    ),
    7: (
        "Seven does not divide. It [listens|stays whole].",
        "Seven days, seven notes: then one begins [otherwise|higher].",
        "Seven [hems|edges] the week, and looks at the next.",
        "One counts to seven in order to [think|rise above it].",
    ),
    8: (
        "Eight goes through its own middle and [on|does not stop].",
        "Two loops, one stroke: eight [stands|balances] without a prop.",
        "Eight weighs true. It [does not round up|gives change].",
        "By the eighth, one sees [what moves|what the first was worth].",
    ),
    9: (
        "Nine is the last of the figures [without company|to bear one name].",
        "Nine [gathers|picks up] what the others left on the table.",
        "Multiply it, add it up: nine comes back to itself.",
        "At nine, the ten is [in sight|round the corner]. One slows to look.",
    ),
    10: (
        "Ten begins again at one, with [a ring on its arm|experience].",
        "Ten fingers: enough to [hold|count] without paper.",
        "Ten is the one that has [been round|seen the world].",
        "By the tenth, the month [has its crease|finds its step].",
    ),
    11: (
        "Eleven is two upright strokes that look at each other.",
        "Eleven is [one more than the fingers|the first count without hands].",
        "Eleven [is not reduced|stays double]. It is read as it is.",
        "Two columns, and between them [a door|daylight].",
    ),
    12: (
        "Twelve is read like a circle one closes.",
        "Twelve months, twelve hours: twelve [goes round|holds the dial].",
        "Eggs are sold by the dozen, [for sharing|from love of shares].",
        "To leave a door ajar costs twelve more than others.",
    ),
    13: (
        "Thirteen adds a chair to a table called complete.",
        "Hotels leave out thirteen. It [sleeps none the worse|has its room].",
        "Thirteen [disturbs|sticks out] by a notch, and things move.",
        "Thirteen moons in a year, if one [counts so|looks up].",
    ),
    14: (
        "Fourteen days: time for [there and back|a change of mind].",
        "A line a day: fourteen is the size of a sonnet.",
        "The fourteenth [climbs halfway|nears the middle] without haste.",
        "Twice seven, and patience [doubles|becomes a trade].",
    ),
    15: (
        "Fifteen holds the month by the middle, like a pole.",
        "On the fifteenth, one sees [both slopes|what came and what is left].",
        "Fifteen shares [without grudge|to a hair]: one half, then the other.",
        "A fortnight is a [measure|length] one feels in the legs.",
    ),
    16: (
        "Sixteen is a square folded twice. It [fits a pocket|keeps its creases].",
        "Four times four: sixteen [builds|tiles], and at times looks up.",
        "On the sixteenth, the month [tips|goes downhill], in one step.",
        "Sixteen has thick walls and a skylight.",
    ),
}
