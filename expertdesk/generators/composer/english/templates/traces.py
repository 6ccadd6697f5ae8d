"""Sentences on what the letters repeat or lack, and on the meeting of path and name: from the third level on."""

TRACES: dict[str, tuple[str, ...]] = {
    "trace.title": (
        "What insists, what is missing {?letters}",
        "The letters that return {?dominant}",
        "The full and the empty {?missing}",
    ),
    "trace.often": (
        "One value returns more than the rest, {dominant_times}: {domi_n}.",
        "In your letters, {domi_n} is written {dominant_times}.",
        "{domi_n} insists. One reads it {dominant_times} in your name.",
        "No value rules your letters. They sit at table without a chairman. {?balanced}",
        "Your letters answer one another in nearly equal parts. {?balanced}",
    ),
    "trace.habits": (
        "[It works behind the scenes|It is a voice one no longer hears|It slips in all over]: {domi.habits} and, "
        "{when}, "
        "{domi.habits}.",
        "{domi.habits}, {domi.habits}; [one would say a tic, it is a refrain|it is a fold in the cloth|one would "
        "think of another "
        "hand], {when} above all.",
        "[A number repeated takes the accent of the house|What returns shapes|A refrain makes its way]: to "
        "{domi.acts}, to "
        "{domi.acts}, to {domi.acts}.",
        "By dint of returning, it [invites|nudges] you to {domi.acts}, to {domi.acts} and, {when}, to {domi.excess}.",
    ),
    "trace.lack": (
        "Not one of your letters, however, is worth {miss_n}.",
        "One value is missing: {miss_n}, {miss_emblem}.",
        "{miss_n} is written nowhere in your name.",
        "All the values are there, one to nine. It is [rare|a full toolbox]. {?complete}",
        "Nothing is missing from your letters, one to nine. {?complete}",
    ),
    "trace.learn": (
        "What is missing can be learned [through the hands|later|on the way], and all the better: to {miss.acts}, "
        "say, and, {when}, "
        "to {miss.acts}.",
        "[It is no fault|The gap accuses nobody|There is nothing to repair there]. [It can be practised|One tries], "
        "simply: to "
        "{miss.acts}, to {miss.acts}, to {miss.acts}.",
        "What is not given is made by hand. {miss.gestures}",
        "It is a free chair at your table. {miss.gestures}",
        "One goes in by a small gesture. {miss.gestures}",
    ),
    "trace.turn": (
        "An empty chair is a place.",
        "What insists speaks loud. What is missing [waits|listens].",
        "A name is no sentence. It is a house one furnishes.",
        "Keep the refrain, add [a verse|a pause].",
        "Full and empty together make a [bar|basket].",
    ),
    "bridge.title": (
        "The path and the name",
        "{path_n} and {expr_n}, at one table {?expr_differs}",
        "Between the date and the name",
    ),
    "bridge.open": (
        "The date gives {path_n}, the name gives {expr_n}. Face to face. {?expr_differs}",
        "Two voices: {path_n} for the path, {expr_n} for the name. {?expr_differs}",
        "{path_emblem} and {expr_emblem}. They have to be lodged together. {?expr_differs}",
        "Path and name carry the same {path_n}. The echo is clear. {?expr_same}",
        "The same number by date and by name: a frank chord. {?expr_same}",
    ),
    "bridge.pair": ("{pair.path_expr}",),
    "bridge.pull": (
        "[On some days|In the morning|In public], the thing is to {path.acts}; [on others|in the evening|at home], "
        "to {expr.acts}; "
        "[both are right|the house is large enough|a week is long enough], {when}. {?expr_differs}",
        "[One can hold both|Both can be done|Nothing obliges you to settle]: to {path.acts}, then, {when}, to "
        "{expr.acts}, [like two "
        "hands|as one changes shoulders|without disowning either]. {?expr_differs}",
        "[The path|{path_n}] nudges you to {path.acts} when [the name|{expr_n}], for its part, would sooner "
        "{expr.acts} or "
        "{expr.acts}. {?expr_differs}",
        "[The risk of an echo|The danger of so frank a chord] is to {path.excess}, then, {when}, to {path.excess}, "
        "[for want of "
        "contradiction|since nothing stops it]. {?expr_same}",
        "[When date and name agree|With two doors on one yard], one always [comes in|goes out] by the same side: to "
        "{path.acts}, to "
        "{path.acts}, [again|once more] to {path.acts}. {?expr_same}",
    ),
    "bridge.turn": (
        "There is a room between the two. You live there already.",
        "Neither one is wrong. They do not keep the same hours. {?expr_differs}",
        "What pulls both ways can also [hold|carry], like a vault. {?expr_differs}",
        "Give each of them a chair, and yourself the [window|table's end]. {?expr_differs}",
        "A chord asks at times for a wrong note. {?expr_same}",
    ),
    "bridge.arch": (
        "Together they bring you to {arch_name}. {arch.closes}",
        "That is the way to {arch_name}. {arch.opens}",
        "Their meeting has a name, {arch_name}. {arch.reverses}",
    ),
}
