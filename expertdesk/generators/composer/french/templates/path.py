"""Sentences on the life path: its sum, its image, its other side, a question, a way on."""

PATH: dict[str, tuple[str, ...]] = {
    "way.title": (
        "Le nombre {path_n}, {path_emblem}",
        "Votre chemin, le {path_n}",
        "Le {path_n} : {path_emblem}",
    ),
    "way.sum": (
        "Le jour donne {sum_day}, le mois {sum_month}, l'année {sum_year}. "
        "[Cela fait|Ensemble, ils font] {sum_total}, que l'on ramène à {path_n}.",
        "Votre chemin de vie s'obtient en trois pas : {sum_day}, {sum_month}, {sum_year}. "
        "Le total, {sum_total}, se réduit à {path_n}.",
        "{sum_day} pour le jour, {sum_month} pour le mois, {sum_year} pour l'année. De {sum_total}, il reste {path_n}.",
        "Le jour donne {sum_day}, le mois {sum_month}, l'année {sum_year}. "
        "[Ensemble, ils font|La somme est] {path_n}[, sans reste|, tout rond]. {?sum_direct}",
        "{sum_day} pour le jour, {sum_month} pour le mois, {sum_year} pour l'année. "
        "[On arrive à|Le compte donne] {path_n}. {?sum_direct}",
        "Votre chemin de vie s'obtient en trois pas : {sum_day}, {sum_month}, {sum_year}. "
        "Le total tombe juste, sur {path_n}. {?sum_direct}",
    ),
    "way.open": ("{path.opens}",),
    "way.acts": (
        "[Certaines choses vous viennent sans effort|Il y a des choses que vous faites sans les compter|Ce nombre a "
        "ses "
        "métiers] : {path.acts}, et, {when}, {path.acts}.",
        "On [reconnaît|devine] le {path_n} à [peu de chose|quelques gestes|trois fois rien] : {path.acts}, "
        "{path.acts}, "
        "[ou encore|ou bien] {path.acts}.",
        "Vous savez {path.acts}, et [même|au besoin], {when}, {path.acts}.",
        "{path.acts}, {path.acts}, {path.acts} : [voilà le métier du {path_n}|cela ne s'apprend guère|c'est presque un "
        "portrait].",
        "Votre chemin demande {de:path.acts} et, {when}, {de:path.acts}.",
        "[Il s'agit|Il est question], avec le {path_n}, {de:path.acts}, {de:path.acts} ; {when}, {de:path.acts}.",
    ),
    "way.scene": ("{path.scenes}",),
    "way.weave": (
        "[Si l'on devait le peindre|S'il fallait un tableau|Pour le dessiner], on [mettrait|choisirait] "
        "{path.things}, {path.things} "
        "et, [dans un coin|au fond|tout près], {path.things}.",
        "[Vous avez vos façons|Cela a ses habitudes|Le {path_n} a ses manières] : {when}, {path.habits} ; le reste "
        "du temps, "
        "{path.habits}.",
        "{path.habits}, {path.habits}, [et l'on vous reconnaît|et le {path_n} se reconnaît|et c'est déjà lui], "
        "{when}, [sans "
        "erreur|de loin|à cela].",
        "[Regardez-vous faire|Cela se surprend] : {when}, {path.habits} ; {when}, {path.habits}.",
    ),
    "way.reverse": (
        "{path.reverses}",
        "Ce don a son revers. {path.reverses}",
        "Il y a l'autre face. {path.reverses}",
        "Tout cela a [un prix|une ombre]. {path.reverses}",
    ),
    "way.excess": (
        "À force {de:path.acts}, on finit par {path.excess}, ou, {when}, par {path.excess}.",
        "[La pente est douce|On glisse sans le voir|La frontière est mince] : on commence par {path.acts}, et, "
        "{when}, l'on en vient "
        "{a:path.excess}.",
        "D'un côté, {path.acts}, {path.acts} ; de l'autre, {path.excess}[, et la marche est petite entre les deux|, "
        "et l'on passe "
        "sans lumière de l'un à l'autre|, sans que l'on entende la porte].",
        "[Le risque est|Il arrive] {de:path.excess} et, {when}, {de:path.excess}[. Personne ne s'en plaint|. Cela "
        "passe pour du "
        "caractère|].",
        "Le {path_n} a [ses travers|ses mauvais plis] : {path.excess}, ou, {when}, {path.excess}.",
    ),
    "way.ask": ("{path.asks}",),
    "way.turn": ("{path.turns}",),
    "way.gesture": (
        "Un geste, si vous en cherchez un. {path.gestures}",
        "On peut commencer petit. {path.gestures}",
        "[À titre d'essai|Pour voir]. {path.gestures}",
        "Il y a des façons simples de l'apaiser. {path.gestures}",
        "Essayez, [sans rien conclure|sans témoin]. {path.gestures}",
    ),
}
