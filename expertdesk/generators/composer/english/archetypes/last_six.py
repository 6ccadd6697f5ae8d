"""Archetypes of the sums 7 to 33: library, keystone, estuary, lamp, viaduct, courtyard."""

from expertdesk.generators.composer.lexicon import ArchetypeWords

LAST_SIX: dict[str, ArchetypeWords] = {
    "library": ArchetypeWords(
        title="The Library",
        name="the Library",
        opens=(
            "The Library is a room where silence is inhabited. A thousand voices stand there, and no two speak at once. We come with a question, and leave with a better one. It is patience, made at home.",
            "We enter a library as one turns down a lamp. There, nothing hurries, and everything counts. Your figure is that of lives which seek to understand, and distrust quick answers.",
        ),
        reverses=(
            "One can hide behind books as behind a wall. Life then waits in the street, a little disappointed.",
            "Whoever has read everything about love has not yet written a letter.",
        ),
        closes=(
            "Close a book in the middle, and go out to see if it is true.",
            "What you know asks to be lent. Lent books come back changed.",
        ),
    ),
    "keystone": ArchetypeWords(
        title="The Keystone",
        name="the Keystone",
        opens=(
            "The Keystone is the stone at the top, the last to be laid. It carries no more than the others. It allows them all to stand. Take it away, and the arch is a heap of stones.",
            "At the highest point of an arch, two thrusts meet and balance. That is what the Keystone does, without noise. Your figure is that of lives which hold a whole together, often unsuspected.",
        ),
        reverses=(
            "What holds everything may not move, it believes. The Keystone can live under that rule and never question it.",
            "From so high, we hear little of those at the base. They sometimes think we are made of marble.",
        ),
        closes=(
            "A vault stands by all its stones. You may lean too.",
            "Look at the neighbouring stones. They carry you as much as you carry them.",
        ),
    ),
    "estuary": ArchetypeWords(
        title="The Estuary",
        name="the Estuary",
        opens=(
            "The Estuary is where the river stops being a river. Fresh water meets salt water there, and neither is wrong. Everything that has travelled arrives: the silt, the leaves, the stories. It is wide, and it is calm.",
            "In an estuary, nobody knows where the river ends. Birds rest there, because there is a little of everything. Your figure is that of lives which take in a great deal, and close the door to nothing.",
        ),
        reverses=(
            "By mixing everything, we no longer know which water is ours. Other people's feelings rise with the tide.",
            "The Estuary takes in without sorting. It sometimes needs a bank, low but firm.",
        ),
        closes=(
            "Go back up to your spring now and then. It is small, and it is yours.",
            "Choose one stream among the others, and call it by its name.",
        ),
    ),
    "lamp": ArchetypeWords(
        title="The Lamp",
        name="the Lamp",
        opens=(
            "The Lamp does not light the whole house. It draws a circle on a table, and within that circle things are clear. People come closer without thinking of it. What is said there would not be said in broad daylight.",
            "A lamp waits, unlit, in a corner of the room. Then evening comes, and it is all we see. Your figure is that of lives whose presence gives light, above all in the dark.",
        ),
        reverses=(
            "A lamp left burning for all wears out its wick. It is noticed only when it sinks.",
            "Whoever lights others sees little of their own table. The shadow is always at the foot of the lamp.",
        ),
        closes=(
            "Turn the flame down some evenings. The dark is restful too.",
            "A small circle well lit is worth more than a large garden at dusk.",
        ),
    ),
    "viaduct": ArchetypeWords(
        title="The Viaduct",
        name="the Viaduct",
        opens=(
            "The Viaduct crosses a valley that nobody thought could be crossed. It took a dream, then sums, then a great many mornings. Those who pass over it look at the view. Few of them think of the arches.",
            "From afar, a viaduct looks light. Up close, each arch is a mountain of patience. Your figure is that of lives which see far, and agree to begin with one pier.",
        ),
        reverses=(
            "People look up at the Viaduct, and seldom climb it. Greatness impresses, and it isolates.",
            "By carrying so far, we neglect the valley. It holds a village, a river, summer evenings.",
        ),
        closes=(
            "Set one arch, then look at it. It is a bridge by itself already.",
            "Go down to the valley sometimes. You are building for it.",
        ),
    ),
    "courtyard": ArchetypeWords(
        title="The Courtyard",
        name="the Courtyard",
        opens=(
            "The Courtyard is in the middle, and all the windows look onto it. Children shout there, washing dries, someone mends a chair. We go down for nothing, and come up an hour later. It belongs to nobody, and everyone calls it ours.",
            "A courtyard keeps the voices of all who have crossed it. Water, shade and news are shared there. Your figure is that of lives which turn neighbours into a family.",
        ),
        reverses=(
            "In a courtyard, everything can be heard. One carries the griefs of every floor, and sleeps by halves.",
            "By being everyone's place, we may have no room left. The heart needs a door too.",
        ),
        closes=(
            "Go up to your own rooms sometimes, and draw the curtain. The yard waits, and bears no grudge.",
            "Whatever gathers others has the right to be gathered in.",
        ),
    ),
}
