"""The sentences of the ritual: a sheet, a pencil, a window; nothing to buy, nothing to burn, nothing to go without."""

RITUAL: dict[str, tuple[str, ...]] = {
    "ritual.title": (
        "{steps} gestes et une feuille",
        "{steps} gestes près d'une fenêtre",
        "{steps} pas autour {de:path_emblem}",
        "Une feuille, {steps} gestes",
        "{steps} gestes, un {weekday} ou un autre jour",
    ),
    "ritual.intro": (
        "Une feuille, un crayon, [dix minutes|un quart d'heure] chaque fois. Rien à acheter.",
        "Il faut une feuille, un crayon et une fenêtre. Rien d'autre.",
        "Un soir par geste, [ou tous le même soir|à votre pas]. Rien à préparer.",
        "Ce qu'il faut : du papier, une chaise, un moment calme. Rien à acheter.",
    ),
    "ritual.why": (
        "Le {path_n} aime les gestes qui ont un début et une fin : {path.acts}, par exemple, ou, {when}, {path.acts}.",
        "Ces gestes ne demandent pas d'y croire. Ils demandent un peu de temps. Et {path.things}, en pensée.",
        "On le fait pour {soul.wants}, un peu ; pour {path.acts}, [aussi|sans doute] ; et surtout, {when}, pour "
        "s'asseoir.",
    ),
    "ritual.sit": (
        "Faire place. [Prenez une chaise|Choisissez une chaise] [près d'une fenêtre|dans la pièce la plus calme]. "
        "Posez une feuille "
        "et un crayon. [Avant d'écrire|Pour entrer], regardez venir trois images : {path.things}, {expr.things}, "
        "{soul.things}[, "
        "l'une après l'autre|, comme des invités|, sans les retenir|, dans l'ordre qui vous plaît|, une minute "
        "chacune]. Elles sont à "
        "vous.",
        "Ralentir. [Faites le tour de la pièce|Allez jusqu'à la porte et revenez], sans rien ranger. Arrêtez-vous "
        "là où la place "
        "est bonne. Asseyez-vous. Fermez les yeux. Voyez {path.things}. Rouvrez-les. [La feuille est là|Prenez le "
        "crayon].",
        "S'asseoir. Trois respirations suffisent. Éloignez [le téléphone|l'écran]. Cherchez des yeux un objet "
        "simple. Il tient la "
        "place {de:path.things}. Posez-le [au bord de la feuille|devant vous]. Il garde la table.",
    ),
    "ritual.name": (
        "Nommer. En haut de la feuille, écrivez : {path_emblem}. Dessous, trois mots qui vous viennent, un par "
        "ligne. Puis "
        "recopiez, [tels quels|lentement|sans hâte|d'une écriture d'enfant], deux gestes de vos nombres : "
        "{path.acts}, et, {when}, "
        "{expr.acts} ; [soulignez un mot|entourez un verbe|laissez un blanc après|posez le crayon|ne corrigez rien].",
        "Écrire. Ce que vous emportez, un mot par ligne. Trois suffisent, cinq au plus. À côté, notez une envie, "
        "celle-ci ou une "
        "autre : {soul.wants}, ou, {when}, {soul.wants}. Relisez [à mi-voix|une fois]. Entourez [ce qui résiste|un "
        "seul mot].",
        "Compter. Écrivez le {date} en toutes lettres. Autour, dessinez {path.things}. Dans un coin, {day.things}. "
        "Le dessin n'a "
        "pas à être beau. [Trois traits suffisent|Personne ne le verra]. Signez de votre prénom.",
    ),
    "ritual.hold": (
        "Tenir. Restez une minute avec ce qui est écrit. La paume à plat sur la feuille. Dites tout bas un droit, "
        "[un seul|le "
        "premier venu|au choix] : celui {de:soul.wants}, ou celui, {when}, {de:soul.wants}. Puis regardez dehors.",
        "Garder. Choisissez un seul mot sur la feuille. Portez-le toute une journée, [sans le dire|dans une poche]. "
        "Le soir, un geste. "
        "{path.gestures} Notez une couleur à côté du mot.",
        "Écouter. Lisez la feuille à voix basse. Là où la voix change, faites une croix. Ensuite, levez-vous. "
        "{soul.gestures} Puis "
        "revenez vous asseoir, une minute encore.",
    ),
    "ritual.drop": (
        "Poser. Au dos, écrivez ce que vous laissez. Peut-être {path.weights}. Peut-être {soul.weights}. Un mot "
        "suffit. Pliez la "
        "feuille en [deux|quatre]. [Glissez-la sous un objet lourd|Posez-la près de la porte]. Elle y passe la nuit.",
        "Plier. Retournez la feuille. Notez {path.weights}. Notez aussi {expr.weights}. Petite écriture, sans "
        "phrase. Pliez jusqu'à ce "
        "que tout tienne dans la main. [Laissez-la une nuit sous un livre|Laissez-la une nuit sur le rebord].",
        "Rendre. De l'autre côté, faites une liste courte. En tête, {soul.weights}. Ensuite, {path.weights}. "
        "Ajoutez une ligne à "
        "vous. Barrez d'un trait [lent|droit]. Rien à brûler, rien à jeter.",
    ),
    "ritual.open": (
        "Ouvrir. Le lendemain, ouvrez une fenêtre. Relisez à voix haute ce qui est en haut. Respirez. Puis un "
        "geste, le dernier. "
        "{path.gestures} Gardez la feuille [dans un livre|dans un tiroir].",
        "Refermer. Dépliez, relisez une fois, repliez autrement. Rangez la feuille dans un livre que vous aimez. "
        "Dans la semaine, un "
        "geste. {soul.gestures} [Cela suffit|N'y revenez pas].",
        "Laisser. Debout [sur le seuil|à la fenêtre], dites votre prénom, une fois. Attendez que la pièce réponde. "
        "Ensuite, un geste. "
        "{expr.gestures} Le rituel s'arrête là.",
    ),
    "ritual.keep": (
        "Gardez ensuite une chose de tout cela, pas davantage. {path.turns}",
        "Il n'y a rien à raconter à personne. {soul.turns}",
        "Le reste de la semaine, laissez faire. {expr.turns}",
    ),
    "ritual.last": (
        "Si un geste ne vous convient pas, passez-le. Les autres tiennent sans lui.",
        "On peut recommencer, ou ne jamais recommencer. Une fois compte.",
        "Il n'y a pas de bonne façon. Il y a [la vôtre|une chaise et du temps].",
        "Rien à réussir, {first}. Il suffit d'y être.",
    ),
}
