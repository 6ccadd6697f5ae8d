"""The last sentences of a reading: what asks to be put down, what may be kept."""

CLOSING: dict[str, tuple[str, ...]] = {
    "closing.title": (
        "Before closing",
        "What may be put down",
        "To end with",
    ),
    "closing.weights": (
        "Two habits could stay here, {first}, between these pages: the urge to {path.excess}, and the urge to {soul.excess}.",
        "Leave by the roadside, {first}, what serves you no longer: the habit that makes you {path.excess}, and, in a low voice, the one that makes you {soul.excess}.",
        "Since that {date}, two habits could be put down: the urge to {path.excess}, and the urge to {soul.excess}. {?nameless}",
    ),
    "closing.line": (
        "Putting down is not throwing away. You know where it lies.",
        "They had their reasons. They have a right to rest.",
        "Nothing presses, and nobody comes to check.",
    ),
    "closing.keep": (
        "Keep, on the other hand, what the {date} left you: {path_essence}, {expr_essence}, and {soul_essence}. {?three_differ}",
        "Take with you {path_essence}, {expr_essence} and {soul_essence}: all this has been yours since a {date}. {?three_differ}",
        "Keep, on the other hand, what the {date} left you: {path_essence}, and the need, so rightful, to {soul.needs}. {?three_alike}",
    ),
    "closing.wish": (
        "Allow yourself to {soul.needs}.",
        "Do not forget to {soul.needs}.",
    ),
    "keep.title": (
        "Three things for the road",
        "What you may take with you",
    ),
    "keep.date": (
        "From your date, keep this. {path.turns}",
        "The path leaves you a sentence. {path.turns}",
    ),
    "keep.name": (
        "From your name, keep that. {expr.turns}",
        "The name adds another. {expr.turns}",
    ),
    "keep.question": (
        "And for days of doubt, a question. {soul.asks}",
        "The inner self prefers a question. {soul.asks}",
    ),
    "closing.last": (
        "That is what a name and a date can say, {first}. The rest you know better than anyone.",
        "Keep what speaks to you, {first}. Leave the rest on the table, without regret.",
        "These pages close, {first}. They open again whenever you like.",
        "That is what a name and a date can say. The rest you know better than anyone. {?nameless}",
    ),
}
