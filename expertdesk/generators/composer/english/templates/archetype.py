"""Sentences of the archetype section, around the fixed words of each archetype."""

ARCHETYPE: dict[str, tuple[str, ...]] = {
    "figure.title": ("{arch_title}",),
    "figure.sum": (
        "{first}, the {path_n} of your {date} and the {expr_n} of your name make {arch_n}: this is {arch_name}. {?arch_direct}",
        "{first}, the {path_n} of your {date} and the {expr_n} of your name make {arch_total}, which comes down to {arch_n}: this is {arch_name}. {?arch_total}",
        "The {path_n} of the {date} and the {expr_n} of your name make {arch_n}: this is {arch_name}. {?arch_direct}{?nameless}",
        "The {path_n} of the {date} and the {expr_n} of your name make {arch_total}, which comes down to {arch_n}: this is {arch_name}. {?arch_total}{?nameless}",
    ),
    "figure.open": ("{arch.opens}",),
    "figure.meet": (
        "Your date brings {path_essence}. Your name adds {expr_essence}. {?expr_differs}",
        "The date brings {path_essence}. The name, {expr_essence}. {?expr_differs}",
        "Date and name both bring {path_essence}. {?expr_same}",
    ),
    "figure.gift": (
        "It shows in gifts that you use without a thought, {first}: you can {path.powers}, and you can {expr.powers}.",
        "Those close to you know it, {first}: you are able to {path.powers}, and you have been seen to {expr.powers}.",
        "That {weekday} the {date} gave you the means to {path.powers}, and your name the means to {expr.powers}. {?nameless}",
    ),
    "figure.reverse": (
        "Every figure has its shadow. {arch.reverses}",
        "It has another side. {arch.reverses}",
        "{arch.reverses}",
    ),
    "figure.close": ("{arch.closes}",),
    "figure.call": (
        "An archetype is not a portrait, {first}. It is a room to sit in for a while.",
        "It is somewhere to come back to, {first}, never a label.",
        "A figure does not shut us in. It lends us somewhere to stand.",
    ),
}
