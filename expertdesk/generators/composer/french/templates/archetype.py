"""Sentences of the archetype section, around the fixed words of each archetype."""

ARCHETYPE: dict[str, tuple[str, ...]] = {
    "figure.title": ("{arch_title}",),
    "figure.sum": (
        "{first}, le {path_n} de votre {date} et le {expr_n} de votre nom font {arch_n} : c'est {arch_name}. {?arch_direct}",
        "{first}, le {path_n} de votre {date} et le {expr_n} de votre nom font {arch_total}, qui se réduit à {arch_n} : c'est {arch_name}. {?arch_total}",
        "Le {path_n} du {date} et le {expr_n} de votre nom font {arch_n} : c'est {arch_name}. {?arch_direct}{?nameless}",
        "Le {path_n} du {date} et le {expr_n} de votre nom font {arch_total}, qui se réduit à {arch_n} : c'est {arch_name}. {?arch_total}{?nameless}",
    ),
    "figure.open": ("{arch.opens}",),
    "figure.meet": (
        "Votre date y apporte {path_essence}. Votre nom y ajoute {expr_essence}. {?expr_differs}",
        "Par la date, vous apportez {path_essence}. Par le nom, avec {expr_essence}. {?expr_differs}",
        "Date et nom apportent {path_essence}. {?expr_same}",
    ),
    "figure.gift": (
        "Cela se voit à des dons que vous exercez sans y penser, {first} : vous savez {path.powers}, et vous savez {expr.powers}.",
        "Vos proches le savent, {first} : vous pouvez {path.powers}, et vous pouvez aussi {expr.powers}.",
        "Ce {weekday} {date} vous a donné de quoi {path.powers}, et votre nom de quoi {expr.powers}. {?nameless}",
    ),
    "figure.reverse": (
        "Toute figure a son ombre. {arch.reverses}",
        "Il y a un revers. {arch.reverses}",
        "{arch.reverses}",
    ),
    "figure.close": ("{arch.closes}",),
    "figure.call": (
        "Un archétype n'est pas un portrait, {first}. C'est une pièce où s'asseoir un moment.",
        "C'est un lieu où revenir, {first}, non une étiquette.",
        "Une figure n'enferme pas. Elle prête un lieu où se tenir.",
    ),
}
