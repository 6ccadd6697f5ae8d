"""Archetypes of the sums 1 to 6: threshold, footbridge, bandstand, workshop, quay, orchard."""

from expertdesk.generators.composer.lexicon import ArchetypeWords

FIRST_SIX: dict[str, ArchetypeWords] = {
    "threshold": ArchetypeWords(
        title="The Threshold",
        name="the Threshold",
        opens=(
            "The Threshold is the worn stone we step over without looking. It is neither inside nor outside. There we embrace those who leave, and recognise a step. Your figure lives in that spot: the instant when things begin.",
            "Every house begins with a flat stone laid before the door. We hesitate there, we shake our coat, then we go in. The Threshold is the figure of lives that open passages, for themselves and for others.",
        ),
        reverses=(
            "The risk of the Threshold is to stay on it. One opens to all, one knows every visitor, and has a cold back.",
            "By beginning everything, we leave doors banging behind us. They ask to be closed gently.",
        ),
        closes=(
            "Come in, you too, where you open. The warmth is meant for it.",
            "One more step, and the threshold becomes a home.",
        ),
    ),
    "footbridge": ArchetypeWords(
        title="The Footbridge",
        name="the Footbridge",
        opens=(
            "The Footbridge is a bridge of planks, just wide enough for two. It does not move the banks. It lets them talk to each other. It bends a little under the step, and that is why it does not break.",
            "We notice a footbridge on the day it is missing. It joins people who thought they were apart. It asks us to walk softly, and to look at each other in passing.",
        ),
        reverses=(
            "People cross the Footbridge and seldom ask how it is. A plank that carries everyone begins to groan.",
            "By holding two banks, we may forget our own. Neutrality is more tiring than taking sides.",
        ),
        closes=(
            "Stop in the middle sometimes. The view is yours.",
            "Joining is a gift. Having a bank of one's own is a right.",
        ),
    ),
    "bandstand": ArchetypeWords(
        title="The Bandstand",
        name="the Bandstand",
        opens=(
            "The Bandstand is that small roof in the middle of a square, open on every side. Without it, people would walk by. With it, they stop, they listen, they know each other again. Someone plays, and the square becomes a village.",
            "A bandstand has no walls, and that is its way of welcoming. It plays for whoever wants to hear. Your figure is that of lives which give joy somewhere to stand.",
        ),
        reverses=(
            "When the music stops, the Bandstand is an empty place in the wind. People clap, then they go home.",
            "Always in view, we no longer know where to withdraw. A feast needs a backstage.",
        ),
        closes=(
            "Sunday is not the whole week. Keep a tune for Tuesday.",
            "Play also for the one person who stays seated after the others.",
        ),
    ),
    "workshop": ArchetypeWords(
        title="The Workshop",
        name="the Workshop",
        opens=(
            "The Workshop smells of wood, oil and cold coffee. Each tool has its place, and the hand finds it without looking. Nothing is perfect there, everything is taken up again. It is where time becomes something one can hold.",
            "People lower their voices on entering a workshop. Someone has been working there for a long time, not caring to be seen. Your figure is that of lives which move forward by making, one day after another.",
        ),
        reverses=(
            "The Workshop has closed shutters and a lamp on too late. One reworks ten times a piece that could have been given.",
            "Always making, we disappear behind what we make. The world knows the object, not the hand.",
        ),
        closes=(
            "Sign it. A work without a name seems to have made itself.",
            "Open the door now and then. Work likes to be looked at.",
        ),
    ),
    "quay": ArchetypeWords(
        title="The Quay",
        name="the Quay",
        opens=(
            "The Quay is a long stone turned towards what is coming. People wait there, leave, weep a little, laugh on recognising someone. It holds nothing back, and everything moors to it. Your figure stands there, before the moving water.",
            "On a quay, each person carries a story that begins or ends. The air is sharp, the words are short and true. It is the place of lives that need the open sea to love the land.",
        ),
        reverses=(
            "By watching people leave, we learn not to attach ourselves. The Quay then becomes a long corridor of wind.",
            "One can spend a life with a suitcase packed. In the end it weighs more than what it holds.",
        ),
        closes=(
            "Choose one departure, only one, and let the others pass.",
            "A quay has a bench too. Sitting down is allowed.",
        ),
    ),
    "orchard": ArchetypeWords(
        title="The Orchard",
        name="the Orchard",
        opens=(
            "The Orchard is a garden planted with someone in mind. It wants hands all year, and gives only at its hour. It teaches that tending and waiting are one trade. Nothing grows there faster for being wished.",
            "In an orchard, we walk among trees we knew when they were small. Each has its temper and its season. Your figure is that of lives which watch over other lives, and find their joy in it.",
        ),
        reverses=(
            "The fine pears are given, the spotted ones are kept. The Orchard feeds everyone, and often dines standing.",
            "By guarding each branch from frost, we no longer sleep. Trees do know how to pass a winter.",
        ),
        closes=(
            "Pick the finest fruit for yourself, once.",
            "A season without a harvest is still a season of roots.",
        ),
    ),
}
