"""The last sentences of a reading: what asks to be put down, what may be kept."""

CLOSING: dict[str, tuple[str, ...]] = {
    "closing.title": (
        "Ce qui demande à être posé",
        "Ce que l'on peut poser",
        "Avant de refermer",
    ),
    "closing.weights": (
        "Posez {path.weights}. Posez aussi {soul.weights}.",
        "Posez d'abord {path.weights}. Posez ensuite {expr.weights}.",
        "Il y a {path.weights}. Il y a {soul.weights}. Les deux se posent.",
        "Laissez au bord {path.weights}. À côté, {expr.weights}.",
        "Du sac, retirez {path.weights}. Puis {soul.weights}.",
    ),
    "closing.line": (
        "Poser n'est pas jeter. On sait où cela se trouve.",
        "Cela fera de la place. La place n'est pas un vide.",
        "Les mains libres ne sont pas des mains vides.",
        "On ne pose pas tout d'un coup. Un objet suffit pour commencer.",
        "Personne ne viendra vérifier. [C'est bien ainsi|Prenez votre temps].",
        "Ce que l'on pose [reste dans la maison|ne s'en va pas loin]. Il pèse ailleurs.",
    ),
    "closing.images": (
        "[Gardez|Emportez|Prenez avec vous] trois images : pour le chemin, {path.things} ; pour le nom, "
        "{expr.things} ; pour "
        "l'intime, {soul.things}[, et laissez-les se parler| ; elles se parlent|, dans cet ordre ou dans l'autre].",
        "[Il reste des images|Une lecture laisse des images] : {path.things}, {expr.things}, {soul.things} ; "
        "[choisissez-en une|"
        "l'une des trois suffit|une seule est déjà beaucoup] pour [la semaine|le mois|la table].",
        "Au chemin, [donnez|laissez|gardez] {path.things} ; au nom, {expr.things} ; [et à l'intime|au fond, à "
        "l'intime], "
        "{soul.things}[, pour ses soirs|, qui l'attend|, à voix basse].",
    ),
    "closing.wish": (
        "[S'il faut une seule phrase|Si une phrase doit rester] : {path.acts}, [oui|certes], mais aussi, {when}, "
        "{soul.wants}.",
        "[Votre chemin continue|Le {path_n} continue] {de:path.acts} ; [rien n'empêche|rien n'interdit], {when}, "
        "{de:soul.wants}.",
        "Vous avez le droit {de:soul.wants}, et, {when}, {de:soul.wants}[, sans raison|, sans motif|].",
    ),
    "closing.last": (
        "{arch_name} n'en demande pas plus.",
        "{first}, la porte reste [entrouverte|sur le loquet]. Vous y entrez à votre heure.",
        "Relisez ceci dans un mois, {first}. Une phrase peut avoir changé de place.",
        "Voilà ce que disent un nom et une date. Le reste [est à vous|vous connaît mieux].",
        "La lampe est sur la table. [Elle est à vous|Vous savez l'allumer].",
        "Un {weekday} suffit pour commencer, n'importe lequel.",
        "{first}, gardez ce qui vous parle. Laissez le reste sur la table.",
    ),
    "keep.title": (
        "À garder",
        "Ce que vous pouvez emporter",
        "Trois choses, pour la route",
    ),
    "keep.date": (
        "De votre date, gardez {day.things}. {day.turns}",
        "De la date, {day.things}. {day.turns}",
        "Votre jour laisse {day.things}. {day.turns}",
    ),
    "keep.name": (
        "De votre nom, gardez {expr.things}. {expr.turns}",
        "Du nom, {expr.things}. {expr.turns}",
        "Le {expr_n} laisse {expr.things}. {expr.turns}",
    ),
    "keep.question": (
        "De cette page, gardez une phrase. {theme.turns}",
        "Pour la suite, un geste encore. {theme.gestures}",
        "De tout le reste, gardez ceci. {soul.turns}",
    ),
}
