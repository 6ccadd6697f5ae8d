"""The eight phases of the moon, as they were on the night of a birth."""

from expertdesk.generators.composer.lexicon import MoonWords

MOONS: dict[str, MoonWords] = {
    "new": MoonWords(
        at="new",
        name="new moon",
        images=(
            "the moon [did not show|kept its lamp under a coat|worked in the dark]",
            "the sky [left all the room to stars|had no witness|held a blank page]",
            "the night [had no lamp and made no fuss|had only itself for luggage|felt its way|walked with a sure step]",
            "nothing up there [announced|told] [what was beginning|the hour of leaving]",
            "roofs [were hard to tell apart|touched in the shadow] [under a moonless sky|before dawn]",
            "the paths [were found by foot|asked for memory]",
            "darkness [held firm in the yards|was kind to those who knew the way|minded the doors|drew houses together]",
            "the black sky [kept its plans for tomorrow|was ahead of us|gave nothing away|saved its effects]",
            "the night [began a notebook|counted its stars again] [without a word|in a whisper]",
        ),
        lines=(
            "What begins sometimes likes the dark, and needs no witness.",
            "A night without a moon teaches us to go by touch, and to trust.",
        ),
    ),
    "first_crescent": MoonWords(
        at="at its first crescent",
        name="first crescent",
        images=(
            "the moon [hardly showed a fingernail|was a single stroke|had just taken up the pen]",
            "a thin crescent [followed the sun closely|set early|scratched the low sky]",
            "the night [had only a bracket so far|tried out its light] [above the roofs|without insisting]",
            "there was, [in the west|behind chimneys], [a light hardly drawn|a bright comma]",
            "shadows [were only beginning|stayed light] [on walls|at the foot of trees]",
            "the sky [took a run|opened a notebook] [in one stroke|with caution]",
            "a thread of light [caught on aerials|hung on a nail] [just after sunset|along the hills]",
            "the young moon [was learning the hour|went out without a coat] [and came home early|above the gardens]",
        ),
        lines=(
            "So thin a crescent asks to be guessed at. Beginnings ask for the same.",
            "Everything in it is promise, and nothing is in a hurry.",
        ),
    ),
    "first_quarter": MoonWords(
        at="at its first quarter",
        name="first quarter",
        images=(
            "the moon [was cut in two|had given half its word|weighed its day and night]",
            "the sky [showed one written page and one blank|shared out its portions]",
            "a half moon [stood upright in the south|lit one side of streets|sat up until midnight]",
            "each roof [had a bright edge and a dark edge|chose a side under that half|kept one shoulder in shadow]",
            "the night [let itself be sliced like fruit|had a middle]",
            "the garden paths [were half given|showed one bank in two]",
            "the moon [held half a loaf|kept a profile] [above the streets|for later]",
            "the brightness [stopped halfway up the wall|told only half] [without a mistake|and handed over to shadow]",
            "the sky [leaned to the bright side|took its time deciding] [before midnight|as one chooses an armchair]",
        ),
        lines=(
            "Half lit, it says that we must sometimes go on without seeing it all.",
            "It is the moon of efforts made in silence, halfway there.",
        ),
    ),
    "waxing": MoonWords(
        at="nearly full",
        name="nearly full moon",
        images=(
            "the moon [was coming to its roundness|lacked a finger's width|had almost ended its sentence]",
            "the sky [was getting ready|was clear to the back] [like a hall before a ball|without haste]",
            "the night [could be read like a book|was losing its edge] [from supper on|along the lanes]",
            "the moon still lacked [a shoulder|a slice|the depth of a hem]",
            "the yards [turned white before midnight|took the colour of milk]",
            "trees [slept badly in that brightness|each kept a new shadow]",
            "the moon [filled as one watched|swelled like a sail] [above the roofs|from night to night]",
            "the brightness [already overflowed|reached the bedrooms] [through shutters|without waiting for the feast]",
        ),
        lines=(
            "It is not full yet, and it already lights the road.",
            "This moon grows without haste. It trusts the next night.",
        ),
    ),
    "full": MoonWords(
        at="full",
        name="full moon",
        images=(
            "the moon [had nothing to hide|showed all its face|laid a sheet on the fields]",
            "the sky [left shadows very sharp|held its lamp at arm's length]",
            "the night [wore a second day|could be seen from afar, like a lit square|was not sleepy]",
            "the streets [did without lamps|shone to the cobbles] [that night|under the round eye]",
            "dogs [had something to say|slept with one eye open] [at each gate|on all four sides of town]",
            "curtains [were of no use|let in a lake]",
            "the moon [went from window to window|came in without knocking] [to the foot of beds|with its tray]",
            "the brightness [made the house fronts talk|laid down clean shadows] [as in daylight|along the paths]",
            "the sky [hid not one cat|kept open house] [until morning|from side to side]",
        ),
        lines=(
            "Everything could be seen. One keeps from it a taste for things as they are.",
            "A full moon hides nothing. It teaches us to live with our own clearness.",
        ),
    ),
    "waning": MoonWords(
        at="on the wane",
        name="waning moon",
        images=(
            "the moon [gave back some of its light|rose late, already nibbled|began folding its sheets]",
            "the sky [lit the second half of the night|had said the main thing]",
            "the night [cleared after the event|kept its best for those awake] [long after dinner|with the lamps out]",
            "a slow brightness [rose behind houses|went from room to room] [when all slept|without waking anyone]",
            "the gardens [were given light on its way home|were seen by watchers only]",
            "the moon [shared its share|came down a tone] [with the stars|as after a party]",
            "the moon [undid its work|gave ground] [stitch by stitch|with elegance]",
            "the sky [gave change|kept a remnant of the feast] [to those who sat up|above empty chairs]",
        ),
        lines=(
            "It begins to give back what it received. That is a fine lesson, and it takes a life.",
            "A waning moon has lost nothing. It is sharing.",
        ),
    ),
    "last_quarter": MoonWords(
        at="at its last quarter",
        name="last quarter",
        images=(
            "the moon [appeared only in mid-night|held the other half|did its accounts]",
            "the sky [kept its light for early risers|divided shade and day]",
            "a half moon [waited for the baker|sat up until morning|paled with the dawn]",
            "the house fronts [were lit the other way|had changed sides] [in the dead of night|with nobody to see]",
            "the night [was longer than its lamp|left one half to be guessed]",
            "the last walkers [kept to the bright side|nodded to that half]",
            "the moon [turned its back on evening|showed watchers its other shoulder|took the last shift|kept the morning door]",
            "the sky [shared out lamp and daylight|was halfway to black|weighed under its breath|made two parts]",
            "the brightness [came with the first trains|served only early risers] [and lost nothing by it|on damp roofs]",
        ),
        lines=(
            "Half withdrawn already, it sorts what it keeps and what it leaves.",
            "It is the moon of those who know how to end gently.",
        ),
    ),
    "last_crescent": MoonWords(
        at="at its last crescent",
        name="last crescent",
        images=(
            "the moon [was a shaving before dawn|ended in a low voice|fitted in a closed hand]",
            "a thin crescent [walked ahead of the sun|rose with the animals|faded in daylight]",
            "the night [ended on a comma|gave back its last keys] [in the east|just before the birds]",
            "the sky [blew out the lamp|had given nearly all back] [without regret|calmly]",
            "a last gleam [settled on gutters|brought up the rear]",
            "shadows [had no more weight|withdrew on tiptoe]",
            "the moon [signed in small letters|hung by a thread] [at the foot of the night|on the morning side]",
            "the sky [stacked its chairs|put out its lamps one by one] [before dawn|with one finger]",
        ),
        lines=(
            "It rises late, just before the day. One must stay awake to know it.",
            "One last stroke of light, and all can begin again.",
        ),
    ),
}
