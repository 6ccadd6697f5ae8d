"""The last sentences of a reading: what asks to be put down, what may be kept."""

CLOSING: dict[str, tuple[str, ...]] = {
    "closing.title": (
        "What asks to be put down",
        "What can be put down",
        "Before closing",
    ),
    "closing.weights": (
        "Put down {path.weights}. Put down {soul.weights}.",
        "First put down {path.weights}. Then put down {expr.weights}.",
        "There is {path.weights}. There is {soul.weights}. Both can be put down.",
        "Leave outside {path.weights}. Beside it, {expr.weights}.",
        "Take out {path.weights}. Then {soul.weights}.",
    ),
    "closing.line": (
        "To put down is not to throw out. One knows where it is.",
        "It makes room. Room is not a void.",
        "Free hands are not empty hands.",
        "One does not put it all down. One object is a start.",
        "Nobody comes to check. [It is well so|Take your time].",
        "What one puts down [stays in the house|does not go far]. It weighs elsewhere.",
    ),
    "closing.images": (
        "[Keep|Take along|Carry off] three pictures: for the path, {path.things}; for the name, {expr.things}; for "
        "the inner number, "
        "{soul.things}[, and let them talk|; they talk|, in that order or the other].",
        "[Pictures are left|A reading leaves pictures]: {path.things}, {expr.things}, {soul.things}; [choose "
        "one|one of the three is "
        "enough|one is already a lot] for [the week|the month|the table].",
        "To the path, [give|leave|keep for it] {path.things}; to the name, {expr.things}; [and to the inner "
        "number|and, at bottom, to "
        "the inner number], {soul.things}[, for its evenings|, which waits|, in a low voice].",
    ),
    "closing.wish": (
        "[If there must be one sentence|If one sentence is to stay]: to {path.acts}, [yes|by all means], but also, "
        "{when}, to "
        "{soul.wants}.",
        "[Your path goes on|{path_n} goes on] and asks you to {path.acts}; [nothing prevents you|nothing forbids "
        "you], {when}, "
        "[wanting|asking] to {soul.wants}.",
        "You have a right to {soul.wants} and, {when}, to {soul.wants}[, for no reason|, without a motive|].",
    ),
    "closing.last": (
        "{arch_name} asks for no more.",
        "{first}, the door is [ajar|on the latch]. You go in at your hour.",
        "Read this again in a month, {first}. A sentence may have moved.",
        "That is what a name and a date say. The rest [is yours|knows you better].",
        "The lamp is on the table. [It is yours|You know how to light it].",
        "A {weekday} is enough to begin on, any one.",
        "{first}, keep what speaks to you. Leave the rest on the table.",
    ),
    "keep.title": (
        "To keep",
        "What you can take along",
        "Three things for the road",
    ),
    "keep.date": (
        "From your date, keep {day.things}. {day.turns}",
        "From the date, {day.things}. {day.turns}",
        "Your day leaves {day.things}. {day.turns}",
    ),
    "keep.name": (
        "From your name, keep {expr.things}. {expr.turns}",
        "From the name, {expr.things}. {expr.turns}",
        "Your name leaves {expr.things}. {expr.turns}",
    ),
    "keep.question": (
        "From this page, keep one sentence. {theme.turns}",
        "For what follows, one more gesture. {theme.gestures}",
        "From all the rest, keep this. {soul.turns}",
    ),
}
