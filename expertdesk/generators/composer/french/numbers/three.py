"""Three, the window."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la fenêtre",
    essence="le don de dire et de réjouir",
    powers=(
        "raconter une journée banale comme un voyage",
        "faire parler les plus timides",
        "trouver le mot qui détend une pièce entière",
        "rendre simple ce qui paraissait compliqué",
        "voir une beauté que tous oubliaient",
        "donner envie par votre seul enthousiasme",
    ),
    needs=(
        "jouer sans que ce soit utile",
        "créer quelque chose qui vous ressemble",
        "entendre rire les gens que vous aimez",
        "dire ce que vous ressentez sans jouer",
        "terminer ce que vous aviez si bien commencé",
    ),
    excess=(
        "vous moquer de votre propre peine",
        "plaisanter au moment où il faudrait parler vrai",
        "ouvrir dix projets pour n'en finir aucun",
        "remplir les silences par crainte de l'ennui",
    ),
    seen=(
        "on vous invite pour que la soirée prenne",
        "on vous croit d'humeur égale",
        "on écoute vos histoires jusqu'au bout",
    ),
    path=(
        "Le trois est une fenêtre : avec lui, l'air circule. Vous avez le goût des mots, des couleurs, des visages. Une pièce trop grave, et vous cherchez ce qui pourrait sourire. On a peut-être appelé cela de la légèreté. C'est une forme de courage. Il en faut pour garder la joie quand elle ne va pas de soi.",
        "Le trois est le nombre de la parole donnée au jour, comme une fenêtre ouverte. Vous pensez en racontant. Une idée n'existe vraiment pour vous qu'une fois partagée. Vous savez transmettre sans peser. Beaucoup vous doivent une heure de clarté, sans jamais vous l'avoir dit.",
    ),
    shadow=(
        "L'éclat a son revers : il cache. Quand cela fait mal, vous racontez mieux, et l'on rit. Peu de personnes savent alors ce que vous traversez.",
        "Ce don se disperse facilement. Tout vous appelle, et tout vous plaît. Ce qui vous est vraiment cher attend parfois au fond d'un tiroir.",
    ),
    voice=(
        "Votre nom a quelque chose d'un refrain. On le retient, et l'on sourit en le disant. Vous entrez dans les cœurs par la porte de la joie.",
        "Ce nom-là demande à s'exprimer. Il lui faut un public, même d'une seule personne. Vous dites en une image ce que d'autres expliquent en une heure.",
    ),
    inner=(
        "Au fond de vous, un enfant dessine encore sur les marges. Il a besoin de jeu comme d'autres de sommeil. Quand la vie devient trop sérieuse, il se tait. C'est à cela que vous reconnaissez vos jours de fatigue.",
        "L'intime, chez vous, est plus tendre que votre gaieté. Il voudrait pleurer parfois sans que l'on s'inquiète. Il voudrait surtout qu'on l'aime sans qu'il ait à briller.",
    ),
    outer=(
        "Au-dehors, vous mettez les gens à l'aise. On vous attribue une facilité que vous avez pourtant travaillée.",
        "Vu de l'extérieur, tout vous vient sans effort. On voit la fenêtre, rarement celui ou celle qui l'a ouverte.",
    ),
    holds=(
        "Le nœud du trois se cache dans une pirouette. Elle arrive juste avant la chose vraie. On rit, et la chose rentre. Il suffirait parfois de laisser passer le silence.",
        "Ce qui retient, ici, c'est la peur d'ennuyer. Elle vous fait parler vite et partir tôt. Or les gens qui vous aiment ne demandent pas un spectacle.",
    ),
    facing=(
        "Devant une question, le trois imagine dix réponses et les aime toutes. Écrivez-les. La bonne est souvent celle que l'on n'ose pas relire.",
        "Le trois a besoin de dire pour savoir. Parlez de votre question à voix haute. Écoutez la phrase où votre voix change.",
    ),
    gestures=(
        "Écrivez dix lignes chaque matin, sans les montrer. Laissez la drôlerie pour plus tard.",
        "Finissez une petite chose laissée en route. Une seule, mais jusqu'au bout.",
        "Quand on vous demande de vos nouvelles, répondez une fois vraiment.",
    ),
    turns=(
        "La joie n'a pas besoin de masque pour être partagée.",
        "Ce que vous finissez vous appartient davantage que ce que vous imaginez.",
    ),
    asks=(
        "Que raconteriez-vous, si personne n'attendait de rire ?",
        "Quelle œuvre attend depuis trop longtemps que vous y reveniez ?",
    ),
)
