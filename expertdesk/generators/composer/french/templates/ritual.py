"""The sentences of the ritual: a sheet of paper, a window, a few minutes; nothing to believe, nothing to buy."""

RITUAL: dict[str, tuple[str, ...]] = {
    "ritual.title": (
        "Un rituel pour le {path_n}",
        "{steps} gestes, une feuille",
        "Le rituel {de:arch_name}",
    ),
    "ritual.intro": (
        "Il n'y a rien à acheter, rien à croire. Une feuille, un crayon, une fenêtre suffisent.",
        "Ce rituel tient en {steps} gestes, une feuille et une heure calme.",
    ),
    "ritual.why": (
        "Il est fait pour vous, {first}, d'après votre {date} : il vous aide {a:path.powers}, et, si vous le souhaitez, {a:soul.needs}.",
        "Vos nombres l'ont dessiné, {first}, entre l'envie {de:path.needs} et celle {de:soul.needs}.",
        "Il est fait d'après votre {date} : il vous aide {a:path.powers}, et, si vous le souhaitez, {a:soul.needs}. {?nameless}",
    ),
    "ritual.sit": (
        "S'asseoir. Choisissez une heure où personne ne vous attend. Éloignez les écrans. Posez devant vous un objet simple, qui vous rappelle {path_emblem}. Trois respirations lentes, et la feuille est à vous.",
        "Arriver. Près d'une fenêtre, de préférence. Laissez la journée finir de parler. Puis fermez les yeux, et laissez venir une image : {path_emblem}. Regardez-la sans rien lui demander.",
    ),
    "ritual.name": (
        "Écrire. En haut, inscrivez le {date} en toutes lettres. Dessous, écrivez un vœu à vous. Par exemple : {soul.needs}. Relisez-le une fois, à mi-voix. Changez ce qui ne sonne pas juste.",
        "Nommer. Notez votre prénom au milieu de la page. Autour, écrivez trois choses que vous savez faire. Par exemple : {path.powers}. Entourez celle que l'on vous reconnaît le moins.",
    ),
    "ritual.ask": (
        "Demander. Recopiez maintenant votre question, telle que vous l'avez posée. Laissez deux lignes blanches. Écrivez dessous le premier mot qui vient, sans le juger. {?question}",
        "Demander. Si une question vous vient, écrivez-la. Si aucune ne vient, tracez un cercle, et laissez-le vide. {?silence}",
    ),
    "ritual.drop": (
        "Poser. Au dos, notez une habitude à laisser. Peut-être celle {de:path.excess}. Remerciez-la, en un mot. Pliez la feuille en deux. Elle passe la nuit près de la porte.",
        "Rendre. De l'autre côté, écrivez ce qui pèse, en petit, sans phrase. Notez aussi ceci : {soul.excess}. Barrez d'un trait lent. Il n'y a rien à brûler, rien à jeter.",
    ),
    "ritual.hold": (
        "Tenir. Posez la main à plat sur la page, une minute. Dites tout bas un droit que vous vous accordez. Peut-être celui {de:soul.needs}. Puis regardez dehors, jusqu'à ce que vos épaules descendent.",
        "Écouter. Lisez la feuille à voix basse. Là où votre voix change, faites une croix. Restez un moment avec ce mot-là, comme avec quelqu'un.",
    ),
    "ritual.open": (
        "Ouvrir. Le lendemain, ouvrez une fenêtre et relisez ce qui est en haut. Ensuite, un geste, le dernier. {path.gestures} Gardez la feuille dans un livre que vous aimez.",
        "Refermer. Le lendemain, dépliez la feuille, relisez-la une fois, rangez-la. Dans la semaine, un geste. {soul.gestures} N'y revenez que si l'envie vous en vient.",
        "Ouvrir. Le lendemain, ouvrez une fenêtre et relisez ce qui est en haut. Ne changez rien. Gardez la feuille dans un livre que vous aimez.",
    ),
    "ritual.keep": (
        "Le reste de la semaine, laissez faire. {soul.turns}",
        "Il n'y a rien à raconter à personne. {expr.turns}",
    ),
    "ritual.last": (
        "Si un geste ne vous convient pas, passez-le. Les autres tiennent sans lui.",
        "Il n'y a rien à réussir, {first}. Il suffit d'y être.",
        "On peut recommencer, ou ne jamais recommencer. Une fois compte.",
    ),
}
