"""The sentences on what holds back: always a habit and an image, never a diagnosis."""

BLOCKAGES: dict[str, tuple[str, ...]] = {
    "block.title": (
        "What holds the door",
        "What tightens, what loosens",
        "The knots, and by which end to take them",
    ),
    "block.open": (
        "A block, here, is what holds a door. Often, a rug.",
        "Nothing on this page is a fault. It is misplaced furniture.",
        "A knot is no enemy. It is a thread that held too well.",
        "Here is what, in your numbers, holds the door at times.",
        "It is not a matter of failings. It is [gestures learned too well|sticking doors].",
    ),
    "block.path": (
        "[The first knot|The oldest|What tightens first] comes from the path, from {path_n}: to {path.excess} or, "
        "{when}, to "
        "{path.excess}.",
        "[Your path|{path_n}] knows how to {path.acts}; [pushed too far|on a windy day], the same [impulse|hand] "
        "leads you to "
        "{path.excess}, or to {path.excess}.",
        "[One begins|It all begins] by wanting to {path.acts}, and [one is right|it is well]; then, {when}, one "
        "comes to "
        "{path.excess}.",
    ),
    "block.path_unit": ("{path.holds}",),
    "block.path_line": ("{path.reverses}", "{path.asks}"),
    "block.name": (
        "[The second comes from the name|The name has its own|There is the name's, too]: to {expr.excess} and, "
        "{when}, to "
        "{expr.excess}.",
        "[On the side of the name|When {expr_n} takes a hand], [the door sticks otherwise|it pinches elsewhere]: to "
        "{expr.excess} [or|and "
        "perhaps], {when}, to {expr.excess}.",
        "[{expr_n} tightens elsewhere|Your name tightens elsewhere]: want too often to {expr.acts}, and it becomes "
        "easy, {when}, to "
        "{expr.excess}.",
    ),
    "block.name_unit": ("{expr.holds}",),
    "block.lack": (
        "[Last of all|There is this]: {miss_n} is not in your letters. To {miss.acts} or, {when}, to {miss.acts}, "
        "[that asks for a "
        "detour|that goes against the hand|that is learned without a teacher].",
        "There is an absence, too, that of {miss_n}. One goes round what it can do: to {miss.acts} and, {when}, to "
        "{miss.acts}.",
        "Your letters have all the values. Abundance clutters too: to {soul.excess}, {when}, or to {real.excess}. "
        "{?complete}",
    ),
    "block.shows": (
        "[It shows|One notices|The sign is small]: {path.habits} and, {when}, {expr.habits}.",
        "[A clue|A mark], if one is needed: {path.habits}; {when}, {soul.habits}.",
        "{path.habits}, {path.habits}; [no harm in it|nothing grave|it is very little], and yet, {when}, [the door "
        "sticks|the thread "
        "tightens].",
    ),
    "block.cost": (
        "What holds back protected first. One can [thank it|say thank you], and seat it elsewhere.",
        "Each knot held something. [It can rest|It can be relieved].",
        "A cupboard before a door had its reason, once.",
        "Wood swells, then it dries. A door [knows|waits].",
        "One should not pull. A knot comes [open|undone] by pushing.",
    ),
    "block.untie": (
        "One loosens by the calmest end. {path.gestures}",
        "There are gestures for that. {path.gestures}",
        "There is nothing to force. {path.gestures}",
        "Hands know how. {path.gestures}",
    ),
    "block.untie_more": (
        "Then, later, this. {expr.gestures}",
        "On the side of the name, another thing. {expr.gestures}",
        "And for {expr_n}? {expr.gestures}",
    ),
    "block.weights": (
        "Put down, too, {expr.weights}.",
        "Leave outside {path.weights}.",
        "So put down {path.weights}.",
    ),
    "block.turn": ("{path.turns}", "{expr.turns}"),
    "block.last": (
        "A thread loosened is still a thread, {first}. It holds better.",
        "Nothing here is urgent. A door that sticks is a door.",
        "Take one knot at a time, {first}, the smallest.",
        "If one of these words says nothing to you, leave it.",
        "One does not force. One [lightens|listens for the place].",
    ),
}
