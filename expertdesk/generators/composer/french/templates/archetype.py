"""The sentences of the archetype section, around the fixed words of each archetype."""

ARCHETYPE: dict[str, tuple[str, ...]] = {
    "figure.title": ("{arch_title}",),
    "figure.sum": (
        "Votre chemin porte {path_n}, votre nom {expr_n}. Ensemble, ils font {arch_n} : c'est {arch_name}. "
        "{?arch_direct}",
        "{path_n} par la date, {expr_n} par le nom : {arch_n} en tout. Ce nombre est celui {de:arch_name}. "
        "{?arch_direct}",
        "Le {path_n} de votre date rejoint le {expr_n} du nom. Cela donne {arch_n}, et {arch_name}. {?arch_direct}",
        "{path_n} et {expr_n} font {arch_total}, qui se réduit à {arch_n}. C'est {arch_name}. {?arch_total}",
        "Votre chemin porte {path_n}, votre nom {expr_n}. Leur somme, {arch_total}, se réduit à {arch_n}. C'est "
        "{arch_name}. "
        "{?arch_total}",
        "{path_n} par la date, {expr_n} par le nom. Le total, {arch_total}, donne {arch_n}. Il mène {a:arch_name}. "
        "{?arch_total}",
    ),
    "figure.open": ("{arch.opens}",),
    "figure.place": (
        "[Dans ce lieu|Là-bas|Ici], {arch.traits}, {arch.traits} ; [certains jours|d'autres fois|quelquefois], "
        "{arch.traits}.",
        "[Regardez ce qui s'y passe|La vie y est simple|On connaît ses usages] : {arch.traits}, {arch.traits}, [et "
        "parfois|et bien souvent|ou encore] {arch.traits}.",
        "{arch.traits}, {arch.traits} [et, les bons jours,|et, à l'occasion,|et, de loin en loin,|et, sans y "
        "penser,|ou, plus rarement,|et même|et, quelquefois,] {arch.traits}.",
    ),
    "figure.meet": (
        "[Vous y apportez|Vous y venez avec] {path.things} et {expr.things}, [le don|l'habitude] {de:path.acts}, "
        "[l'envie|et l'art] "
        "{de:expr.acts}.",
        "[Le {path_n} y entre|Votre chemin y entre], {when}, pour {path.acts}, [le {expr_n}|votre nom] pour "
        "{expr.acts} ; [la place "
        "leur suffit|ils s'y croisent chaque jour|et personne ne demande lequel est venu d'abord].",
        "[Ici|En ce lieu], {path.acts} et {expr.acts} [ne se contredisent pas|se font de la place|vont du même "
        "pas], {when}.",
        "[Vos deux nombres y logent|Vos deux nombres y tiennent] : {path.habits}, dit l'un ; {when}, {expr.habits}, "
        "[dit "
        "l'autre|répond l'autre].",
    ),
    "figure.reverse": (
        "{arch.reverses}",
        "Il y a un revers. {arch.reverses}",
        "Prenez-y garde, doucement. {arch.reverses}",
    ),
    "figure.close": ("{arch.closes}",),
    "figure.call": (
        "{first}, ce lieu vous [ressemble|attend] plus qu'il ne vous définit.",
        "Un archétype n'est pas un portrait, {first}. C'est une pièce où s'asseoir.",
        "Entrez-y à votre pas, {first}. Rien n'y est fermé.",
        "Un archétype est un lieu [où se tenir|que l'on visite], non une étiquette.",
        "On peut y revenir souvent, et [n'y pas dormir|garder sa propre chambre].",
    ),
}
