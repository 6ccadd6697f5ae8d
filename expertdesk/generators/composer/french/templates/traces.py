"""Sentences on what the letters repeat or lack, and on the meeting of path and name."""

TRACES: dict[str, tuple[str, ...]] = {
    "trace.title": (
        "Ce qui insiste, ce qui manque {?letters}",
        "Le plein et le vide {?missing}",
    ),
    "trace.often": (
        "Dans vos lettres, une valeur revient : le {domi_n}, {dominant_times}.",
        "Votre nom insiste sur le {domi_n}, écrit {dominant_times}.",
        "Aucune valeur ne domine vos lettres. Elles se tiennent à table sans présider. {?balanced}",
        "Vos lettres se répondent à parts presque égales. C'est une forme de paix. {?balanced}",
    ),
    "trace.habits": (
        "Ce qui se répète devient un accent. C'est, chez vous, {domi_essence}.",
        "Un nombre qui revient prend l'accent de la maison. Il vous pousse {a:domi.powers}.",
    ),
    "trace.lack": (
        "Aucune de vos lettres, en revanche, ne vaut {miss_n}.",
        "Le {miss_n}, lui, n'est écrit nulle part dans votre nom.",
        "Toutes les valeurs y sont, de un à neuf. C'est une belle boîte à outils. {?complete}",
    ),
    "trace.learn": (
        "Ce n'est pas une faute. Cela s'apprend en chemin, avec davantage de soi. {?missing}",
        "Ce que le nom n'a pas donné, on peut l'apprendre. Il s'agit {de:miss.powers}. {?missing}",
        "Il n'y a rien à réparer. On apprend {a:miss.powers}. {?missing}",
    ),
    "trace.gesture": (
        "On y entre par un petit geste. {miss.gestures}",
        "Cela commence modestement. {miss.gestures}",
    ),
    "trace.turn": (
        "Une chaise vide n'est pas un défaut. C'est une place.",
        "Ce qui insiste parle fort. Ce qui manque attend son tour.",
    ),
    "bridge.title": (
        "Le chemin et le nom",
        "Entre la date et le nom",
    ),
    "bridge.open": (
        "D'un côté, {path_essence}. De l'autre, {expr_essence}. Il a bien fallu les loger ensemble. {?expr_differs}",
        "La date et le nom portent le même {path_n}. Tous deux disent {path_essence}. {?expr_same}",
    ),
    "bridge.pull": (
        "Certains jours, {first}, vous voudriez {path.needs}, et le lendemain {expr.needs} ; la semaine est assez longue pour les deux. {?expr_differs}",
        "Le chemin vous pousse {a:path.powers}, le nom vous rappelle l'envie {de:expr.needs}, et vous avez souvent cru, {first}, devoir choisir. {?expr_differs}",
        "Le risque d'un accord si franc, {first}, est de n'avoir personne pour vous arrêter au moment {de:path.excess}. {?expr_same}",
    ),
    "bridge.turn": (
        "Aucun des deux n'a tort. Ils n'ont pas les mêmes heures. {?expr_differs}",
        "Ce qui tire des deux côtés peut aussi tenir, comme une voûte. {?expr_differs}",
        "Un accord si net demande parfois une voix différente. Invitez-la. {?expr_same}",
    ),
    "bridge.arch": ("Leur rencontre a un nom, {arch_name}. {arch.opens}",),
}
