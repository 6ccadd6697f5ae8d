"""The last sentences of a reading: what asks to be put down, what may be kept."""

CLOSING: dict[str, tuple[str, ...]] = {
    "closing.title": (
        "Avant de refermer",
        "Ce que l'on peut poser",
        "Pour finir",
    ),
    "closing.weights": (
        "Deux habitudes pourraient rester ici, {first}, entre ces pages : celle {de:path.excess}, et celle {de:soul.excess}.",
        "Laissez au bord du chemin, {first}, ce qui ne vous sert plus : l'habitude {de:path.excess}, et, tout bas, celle {de:soul.excess}.",
        "Depuis ce {date}, deux habitudes pourraient être posées : celle {de:path.excess}, et celle {de:soul.excess}. {?nameless}",
    ),
    "closing.line": (
        "Poser n'est pas jeter. On sait où cela se trouve.",
        "Elles ont eu leur raison. Elles ont le droit de se reposer.",
        "Rien ne presse, et personne ne viendra vérifier.",
    ),
    "closing.keep": (
        "Gardez, en revanche, ce que le {date} vous a laissé : {path_essence}, {expr_essence}, et {soul_essence}. {?three_differ}",
        "Emportez {path_essence}, {expr_essence} et {soul_essence} : tout cela est à vous depuis un {date}. {?three_differ}",
        "Gardez, en revanche, ce que le {date} vous a laissé : {path_essence}, et le besoin, si légitime, {de:soul.needs}. {?three_alike}",
    ),
    "closing.wish": (
        "Accordez-vous aussi {de:soul.needs}.",
        "N'oubliez pas {de:soul.needs}.",
    ),
    "keep.title": (
        "Trois choses, pour la route",
        "Ce que vous pouvez emporter",
    ),
    "keep.date": (
        "De votre date, gardez ceci. {path.turns}",
        "Le chemin vous laisse une phrase. {path.turns}",
    ),
    "keep.name": (
        "De votre nom, gardez cela. {expr.turns}",
        "Le nom en ajoute une autre. {expr.turns}",
    ),
    "keep.question": (
        "Et pour les jours où l'on doute, une question. {soul.asks}",
        "L'intime, lui, préfère une question. {soul.asks}",
    ),
    "closing.last": (
        "Voilà ce que disent un nom et une date, {first}. Le reste, vous le savez mieux que personne.",
        "Gardez ce qui vous parle, {first}. Laissez le reste sur la table, sans regret.",
        "Ces pages se referment, {first}. Elles se rouvrent quand vous voulez.",
        "Voilà ce que disent un nom et une date. Le reste, vous le savez mieux que personne. {?nameless}",
    ),
}
