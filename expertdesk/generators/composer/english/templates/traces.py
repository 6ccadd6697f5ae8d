"""Sentences on what the letters repeat or lack, and on the meeting of path and name."""

TRACES: dict[str, tuple[str, ...]] = {
    "trace.title": (
        "What insists, what is missing {?letters}",
        "The full and the empty {?missing}",
    ),
    "trace.often": (
        "One value comes back in your letters: {domi_n}, {dominant_times}.",
        "Your name insists on {domi_n}, written {dominant_times}.",
        "No value rules your letters. They sit at table, and nobody presides. {?balanced}",
        "Your letters answer each other almost equally. It is a kind of peace. {?balanced}",
    ),
    "trace.habits": (
        "What is repeated becomes an accent. In you, it is {domi_essence}.",
        "A number that returns takes on the accent of the house. It urges you to {domi.powers}.",
    ),
    "trace.lack": (
        "On the other hand, none of your letters is worth {miss_n}.",
        "As for {miss_n}, it is written nowhere in your name.",
        "Every value is there, from one to nine. It is rare, and a fine box of tools. {?complete}",
    ),
    "trace.learn": (
        "It is no fault. It is learned on the way, and with more of oneself. {?missing}",
        "What the name did not give, we can learn. It means learning to {miss.powers}. {?missing}",
        "There is nothing to repair. We learn to {miss.powers}. {?missing}",
    ),
    "trace.gesture": (
        "One small gesture is a way in. {miss.gestures}",
        "It begins modestly. {miss.gestures}",
    ),
    "trace.turn": (
        "An empty chair is no defect. It is a place.",
        "What insists speaks loudly. What is missing waits its turn.",
    ),
    "bridge.title": (
        "The path and the name",
        "Between the date and the name",
    ),
    "bridge.open": (
        "On one side, {path_essence}. On the other, {expr_essence}. The two had to be housed together. {?expr_differs}",
        "Date and name bear the same {path_n}. Both speak of {path_essence}. {?expr_same}",
    ),
    "bridge.pull": (
        "Some days, {first}, you would like to {path.needs}, and the day after to {expr.needs}; the week is long enough for both. {?expr_differs}",
        "The path urges you to {path.powers}, the name reminds you how much you wish to {expr.needs}, and you have often thought, {first}, that you must choose. {?expr_differs}",
        "The risk of so frank an accord, {first}, is to have nobody to stop you when you {path.excess}. {?expr_same}",
    ),
    "bridge.turn": (
        "Neither is wrong. They do not keep the same hours. {?expr_differs}",
        "What pulls on both sides can also hold, like a vault. {?expr_differs}",
        "So clear an accord sometimes needs another voice. Invite it. {?expr_same}",
    ),
    "bridge.arch": ("Their meeting has a name, {arch_name}. {arch.opens}",),
}
