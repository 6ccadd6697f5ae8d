"""The sentences of the archetype section, around the fixed words of each archetype."""

ARCHETYPE: dict[str, tuple[str, ...]] = {
    "figure.title": ("{arch_title}",),
    "figure.sum": (
        "Your path carries {path_n}, your name {expr_n}. Together they make {arch_n}: {arch_name}. {?arch_direct}",
        "{path_n} by the date, {expr_n} by the name: {arch_n} in all. That number is {arch_name}. {?arch_direct}",
        "The {path_n} of your date meets the {expr_n} of your name. That gives {arch_n}, and {arch_name}. "
        "{?arch_direct}",
        "{path_n} and {expr_n} make {arch_total}, which comes down to {arch_n}. It is {arch_name}. {?arch_total}",
        "Your path carries {path_n}, your name {expr_n}. Their sum, {arch_total}, comes down to {arch_n}. It is "
        "{arch_name}. "
        "{?arch_total}",
        "{path_n} by the date, {expr_n} by the name. The total, {arch_total}, gives {arch_n}. It leads to "
        "{arch_name}. {?arch_total}",
    ),
    "figure.open": ("{arch.opens}",),
    "figure.place": (
        "[In that place|Over there|Here], {arch.traits}, {arch.traits}; [on some days|other times|now and then], "
        "{arch.traits}.",
        "[See what goes on|Life is simple|One knows its ways]: {arch.traits}, {arch.traits}, [and at times|and "
        "quite often|or else] "
        "{arch.traits}.",
        "{arch.traits}, {arch.traits} [and, on good days,|and, on occasion,|and, once in a while,|and, "
        "unthinking,|or, more rarely,|and "
        "even|and, now and then,] {arch.traits}.",
    ),
    "figure.meet": (
        "You [bring there|come there with] {path.things} and {expr.things}, the [gift|habit] of knowing how to "
        "{path.acts}, the [wish|"
        "art] to {expr.acts}.",
        "[Your path|{path_n}] goes in, {when}, to {path.acts}, [your name|{expr_n}] to {expr.acts}; [the place is "
        "enough for both|they "
        "pass each day|and nobody asks which came first].",
        "[Here|In that place], to {path.acts} and to {expr.acts} [are not at odds|make room for each other|go at "
        "one pace], {when}.",
        "[Both your numbers lodge there|Both your numbers fit there]: {path.habits}, says one; {when}, "
        "{expr.habits}, [says|answers] "
        "the other.",
    ),
    "figure.reverse": (
        "{arch.reverses}",
        "There is another side. {arch.reverses}",
        "Take care, gently. {arch.reverses}",
    ),
    "figure.close": ("{arch.closes}",),
    "figure.call": (
        "{first}, this place is more [like|for] you than it defines you.",
        "An archetype is not a portrait, {first}. It is a room.",
        "Go in at your own pace, {first}. Nothing there is shut.",
        "An archetype is a place [to stand|one visits], not a label.",
        "One can go back often, and [not sleep there|keep one's own room].",
    ),
}
