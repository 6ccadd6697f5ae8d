"""Sentences on the life path."""

PATH: dict[str, tuple[str, ...]] = {
    "way.title": (
        "Votre chemin, le {path_n}",
        "Le nombre {path_n}, {path_emblem}",
        "Le chemin du {path_n}",
    ),
    "way.sum": (
        "Le {date} {year} s'additionne ainsi : {sum_day} pour le jour, {sum_month} pour le mois, {sum_year} pour l'année, soit {path_n}. {?sum_direct}",
        "Le {date} {year} s'additionne ainsi : {sum_day} pour le jour, {sum_month} pour le mois, {sum_year} pour l'année ; le total, {sum_total}, se réduit à {path_n}. {?sum_total}",
    ),
    "way.open": ("{path.path}",),
    "way.acts": (
        "Dans la vie de tous les jours, {first}, cela se reconnaît à votre façon {de:path.powers}, {de:path.powers} ou encore {de:path.powers}.",
        "Vous n'en faites pas une vertu, {first}, et pourtant vous savez {path.powers}, {path.powers} et {path.powers}.",
        "Depuis ce {weekday} {date}, vous avez appris {a:path.powers}, {a:path.powers} et {a:path.powers}. {?nameless}",
    ),
    "way.need": (
        "En retour, il vous faut {path.needs}.",
        "Vous avez le droit {de:path.needs}.",
    ),
    "way.reverse": ("{path.shadow}",),
    "way.excess": (
        "La fatigue a ses raccourcis. Vous pouvez alors {path.excess}.",
        "Il vous arrive {de:path.excess}. Vous êtes souvent la première personne à le remarquer.",
    ),
    "way.ask": ("{path.asks}",),
    "way.turn": ("{path.turns}",),
    "way.gesture": (
        "Un geste, si vous en cherchez un. {path.gestures}",
        "Voici de quoi essayer, sans obligation. {path.gestures}",
    ),
}
