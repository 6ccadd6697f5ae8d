"""Eleven, the stained glass."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le vitrail",
    essence="l'intuition qui éclaire",
    powers=(
        "entendre la note juste avant les autres",
        "ouvrir une conversation qui compte",
        "pressentir ce qui se prépare chez quelqu'un",
        "redonner courage d'une seule phrase",
        "relier des choses que rien ne rapprochait",
        "percevoir la beauté au milieu du désordre",
    ),
    needs=(
        "vous tromper sans en faire un drame",
        "croire en vous les jours de doute",
        "trouver un calme où vos nerfs se reposent",
        "donner une forme à ce que vous pressentez",
        "rencontrer quelqu'un qui vous comprenne",
    ),
    excess=(
        "vous cacher quand on vous regarde enfin",
        "prendre pour vôtre l'humeur des autres",
        "viser si haut que rien ne commence",
        "douter de vous au moment de parler",
    ),
    seen=(
        "on vous confie une idée encore fragile",
        "on vous croit ailleurs alors que vous percevez tout",
        "on cherche votre regard avant de se lancer",
    ),
    path=(
        "Le onze est un vitrail : la lumière le traverse et prend une couleur. Vous sentez les choses avant de pouvoir les expliquer. Cela vous a valu des étonnements, et quelques malentendus. Votre sensibilité n'est pas un excès. C'est un instrument fin. Il demande du calme, et une main douce.",
        "Le onze est un nombre maître, celui du vitrail. Il donne beaucoup à percevoir, et peu de repos. Vous avez sans doute longtemps cru qu'il fallait être comme tout le monde. Votre chemin demande le contraire, avec patience. Il vous invite à faire confiance à ce que vous voyez.",
    ),
    shadow=(
        "Ce qui éclaire peut aussi éblouir. Vous recevez trop, d'un seul coup, et la fatigue vient. Il ne s'agit pas de sentir moins, mais de fermer parfois un volet.",
        "Entre ce que vous imaginez et ce qui se fait, l'écart vous peine. Vous appelez cela un manque de talent. C'est souvent un manque de premier brouillon.",
    ),
    voice=(
        "Votre nom a une résonance. On retient une phrase de vous, et elle revient des mois plus tard. Vous inspirez sans l'avoir cherché.",
        "Ce nom-là tremble un peu, comme ce qui est accordé haut. Vous dites des choses justes en vous excusant. L'excuse est de trop.",
    ),
    inner=(
        "Au fond de vous, il y a une corde tendue. Elle vibre aux voix, aux lieux, aux visages. Quand elle se repose, vous retrouvez une joie d'enfance. Cherchez ce qui la détend, et gardez-le près de vous.",
        "L'intime, chez vous, a besoin de sens plus que de confort. Une journée vide de sens vous épuise. Une heure juste vous porte une semaine. Cela se respecte.",
    ),
    outer=(
        "Au-dehors, vous paraissez calme. Peu de gens devinent combien de choses vous traversent dans la même minute.",
        "Vu de l'extérieur, vous avez quelque chose de rare. On le dit rarement devant vous, et vous finissez par l'ignorer.",
    ),
    holds=(
        "Le nœud du onze est le doute qui vient après l'élan. Vous voyez, vous osez presque, puis une voix demande de quel droit. Cette voix est ancienne. Elle n'est pas la vôtre. On peut la laisser parler sans lui obéir.",
        "Ce qui retient, ici, c'est le trop-plein. Tout entre, et rien ne se dépose. Vous prenez cela pour de la faiblesse. Il manque seulement un seuil, une heure où le monde attend dehors.",
    ),
    facing=(
        "Devant une question, le onze reçoit une réponse en un éclair. Puis il la recouvre d'objections. Retrouvez l'éclair : il tient souvent en trois mots.",
        "Le onze cherche le sens avant la solution. Ne vous en excusez pas. Une solution sans raison d'être ne vous porterait pas loin.",
    ),
    gestures=(
        "Notez pendant une semaine vos premières impressions. Relisez-les sans les corriger.",
        "Choisissez un quart d'heure sans écran avant le sommeil. Laissez la journée se déposer.",
        "Dites une intuition à quelqu'un de bienveillant, sans vous excuser.",
    ),
    turns=(
        "On ne demande pas à un vitrail d'être un mur.",
        "Ce que vous sentez mérite une forme, même modeste.",
    ),
    asks=(
        "Que voyez-vous clairement, sans encore oser le dire ?",
        "Où votre sensibilité trouve-t-elle un vrai repos ?",
    ),
)
