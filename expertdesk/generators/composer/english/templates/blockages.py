"""Sentences on what holds back: always a habit and an image, never a diagnosis."""

BLOCKAGES: dict[str, tuple[str, ...]] = {
    "block.title": (
        "What holds back",
        "The knots, and which end to take them by",
        "What tightens, what loosens",
    ),
    "block.open": (
        "Nothing on this page is a fault. What is called a blockage here first served as a protection.",
        "A knot is not an enemy. It is a thread that held too well.",
        "We speak here of habits, never of defects. They all had their reasons.",
    ),
    "block.path": (
        "The oldest comes from the path. {path.holds}",
        "Let us begin with the path. {path.holds}",
    ),
    "block.path_unit": (
        "You may know it, {first}, by the days when you {path.excess}, or {path.excess}.",
        "It shows in small things, {first}, when you catch yourself starting to {path.excess}, or to {path.excess}.",
        "You may know it, on the turn of a {weekday}, when you {path.excess}, or {path.excess}. {?nameless}",
    ),
    "block.name": (
        "The second belongs to the name. {expr.holds}",
        "The name has its own, a quieter one. {expr.holds}",
    ),
    "block.name_unit": (
        "It leads you to {expr.excess}.",
        "It makes you {expr.excess}.",
    ),
    "block.inner": (
        "Further down, the inner self holds back too. {soul.holds}",
        "And there is that of the inner self. {soul.holds}",
    ),
    "block.lack": (
        "Lastly, {miss_n} is missing from your letters. You must learn to {miss.powers}.",
        "There remains an absence, that of {miss_n}. You must learn to {miss.powers}.",
        "Your letters have every value. Plenty sometimes crowds more than a lack. {?complete}",
    ),
    "block.matter": (
        "Before {matter}, {first}, both threads may pull at once: one leads you to {path.excess}, the other to {expr.excess}.",
        "It may be, {first}, that {matter} pulls on both threads today, and makes you {path.excess} or {expr.excess}.",
        "Before {matter}, since that {date}, one leads you to {path.excess}, the other to {expr.excess}. {?nameless}",
    ),
    "block.cost": (
        "What holds back first protected. We may thank it, then give it leave.",
        "There is no need to pull. A knot comes undone by pushing gently to its centre.",
        "Nobody fights a habit. One offers it something else to do.",
    ),
    "block.untie": (
        "We loosen it by the calmest end. {path.gestures}",
        "There are gestures for it. {path.gestures}",
    ),
    "block.untie_more": (
        "On the side of the name, a gesture is waiting too. {expr.gestures}",
        "And for the name, this. {expr.gestures}",
    ),
    "block.last": (
        "Take one knot at a time, {first}, the smallest.",
        "A loosened thread is still a thread. It holds better, and hurts less.",
        "If a sentence says nothing to you, leave it by the way.",
    ),
}
