"""Sentences on the name: expression, the soul number within, what is seen without."""

NAME: dict[str, tuple[str, ...]] = {
    "name.title": (
        "Ce que porte votre nom",
        "Votre nom, le {expr_n}",
        "Les lettres de votre nom",
    ),
    "name.open": (
        "Votre nom compte {letters}, {vowels} voyelles et {consonants} consonnes. Leur somme donne le {expr_n}, {expr_emblem}.",
        "Vos {letters}, additionnées, donnent le {expr_n}, {expr_emblem}. On l'appelle nombre d'expression.",
        "Votre nom a son nombre, le {expr_n}, {expr_emblem}. C'est celui que l'on dit d'expression.",
    ),
    "name.same": ("C'est aussi le nombre de votre chemin. Date et nom parlent d'une seule voix. {?expr_same}",),
    "name.voice": ("{expr.voice}",),
    "name.acts": (
        "Qui vous appelle {first} le sait sans doute : vous pouvez {expr.powers}, et vous n'avez pas peur {de:expr.powers}.",
        "On apprend beaucoup à votre contact, {first} : comment {expr.powers}, par exemple, ou comment {expr.powers}.",
        "Dans ce {date} et dans ce nom, il y a de quoi {expr.powers}, et de quoi {expr.powers}. {?nameless}",
    ),
    "name.pair": ("{pair.path_expr}",),
    "name.reverse": (
        "Lui aussi a son autre face. {expr.shadow}",
        "Tournons-le un instant vers l'ombre. {expr.shadow}",
    ),
    "inner.open": (
        "Les voyelles disent l'intime : le {soul_n}, {soul_emblem}.",
        "Sous le nom, l'intime : le {soul_n}, {soul_emblem}.",
        "Vos voyelles, plus discrètes, donnent le {soul_n}, {soul_emblem}.",
    ),
    "inner.text": ("{soul.inner}",),
    "inner.want": (
        "Tout bas, vous voudriez {soul.needs}.",
        "Vous avez besoin {de:soul.needs}.",
        "Vous aimeriez tant {soul.needs}.",
    ),
    "outer.open": (
        "Les consonnes portent ce qui se voit : le {real_n}. {real.outer} {?real_differs}",
        "C'est le {real_n} que l'on rencontre d'abord. {real.outer} {?real_differs}",
        "Le {real_n} se lit aussi dans vos consonnes. {real.outer} {?real_same}",
    ),
    "outer.seen": (
        "Ainsi, {real.seen}. Vous, pourtant, voudriez {soul.needs}.",
        "Souvent, {real.seen}. Au-dedans, vous voudriez {soul.needs}.",
    ),
    "meet": ("{pair.soul_real}",),
}
