"""Sentences on the name: expression, the soul number within, what is seen without."""

NAME: dict[str, tuple[str, ...]] = {
    "name.title": (
        "What your name carries",
        "Your name, the {expr_n}",
        "The letters of your name",
    ),
    "name.open": (
        "Your name counts {letters}, {vowels} vowels and {consonants} consonants. Their sum gives {expr_n}, {expr_emblem}.",
        "Your {letters}, added up, give {expr_n}, {expr_emblem}. It is called the number of expression. {?many_letters}",
        "Your name has its own number, {expr_n}, {expr_emblem}. It is the number of expression.",
    ),
    "name.same": ("It is also the number of your path. Date and name speak with one voice. {?expr_same}",),
    "name.voice": ("{expr.voice}",),
    "name.acts": (
        "Those who call you {first} probably know it: you can {expr.powers}, and you are not afraid to {expr.powers}.",
        "People learn from knowing you, {first}, from watching you {expr.powers} and, another day, {expr.powers}.",
        "In this {date} and in this name, there is enough to {expr.powers}, and to {expr.powers}. {?nameless}",
    ),
    "name.pair": ("{pair.path_expr}",),
    "name.reverse": (
        "It too has another face. {expr.shadow}",
        "Let us turn it towards the shade for a moment. {expr.shadow}",
    ),
    "inner.open": (
        "The vowels tell what is within: {soul_n}, {soul_emblem}.",
        "Beneath the name lies the inner self: {soul_n}, {soul_emblem}.",
        "Your vowels, more discreet, give {soul_n}, {soul_emblem}.",
    ),
    "inner.text": ("{soul.inner}",),
    "inner.want": (
        "Quietly, you wish to {soul.needs}.",
        "You also need to {soul.needs}.",
        "You would love to {soul.needs}.",
    ),
    "outer.open": (
        "The consonants carry what is seen: {real_n}. {real.outer} {?real_differs}",
        "Out of doors, people meet the {real_n}. {real.outer} {?real_differs}",
        "The {real_n} can also be read outside, in your consonants. {real.outer} {?real_same}",
    ),
    "outer.seen": (
        "So {real.seen}. You, meanwhile, wish to {soul.needs}.",
        "Often, {real.seen}. Within, you wish to {soul.needs}.",
    ),
    "meet": ("{pair.soul_real}",),
}
