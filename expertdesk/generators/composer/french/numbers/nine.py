"""Nine, the harbour."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le port",
    essence="la générosité qui n'oublie personne",
    powers=(
        "rester auprès de quelqu'un jusqu'au bout",
        "parler à un inconnu comme à un proche",
        "accueillir une histoire sans la juger",
        "voir ce qui rassemble au-delà des différences",
        "pardonner plus loin que d'autres",
        "transmettre ce que la vie vous a appris",
    ),
    needs=(
        "partir sans vous accuser de rien",
        "servir plus grand que vous",
        "clore une histoire restée ouverte",
        "garder une part pour vous sans remords",
        "entendre que vous avez fait assez",
    ),
    excess=(
        "donner ce que vous n'avez plus",
        "porter la peine de tout le monde",
        "pardonner trop vite pour ne plus en parler",
        "vivre dans le regret d'une fin",
    ),
    seen=(
        "on vous raconte sa vie entre deux portes",
        "on vous croit au-dessus des blessures",
        "on vient vous voir avant un départ",
    ),
    path=(
        "Le neuf est un port : tout y arrive, et tout en repart. Vous avez une large place au cœur, et l'on s'y amarre. Les histoires des autres vous touchent comme si elles étaient vôtres. Vous avez déjà dit adieu plus d'une fois. Cela a élargi votre cœur sans le durcir. Peu de gens réussissent cela.",
        "Le neuf est le nombre de qui accompagne les fins, comme un port. Vous comprenez les êtres de loin, parfois trop bien. Vous donnez du temps, de l'écoute, des secondes chances. Votre chemin vous apprend à laisser partir. Il vous apprend aussi que donner n'oblige pas à se vider.",
    ),
    shadow=(
        "À force d'accueillir, on n'a plus de quai pour soi. Vous portez des peines qui ne vous ont pas été confiées. Les poser ne serait pas trahir.",
        "Le passé garde chez vous une voix forte. Une fin mal dite revient, les soirs calmes. Elle demande moins une réponse qu'un adieu.",
    ),
    voice=(
        "Votre nom est de ceux à qui l'on se raconte. Vous ne jugez pas, et cela s'entend. Des inconnus vous ont dit des choses qu'ils n'avaient jamais dites.",
        "Ce nom-là voit large. Vous cherchez ce qui relie plutôt que ce qui oppose. On se sent moins seul d'avoir parlé avec vous.",
    ),
    inner=(
        "Au fond de vous, il y a une mélancolie douce. Elle vient de tout ce que vous avez aimé. Elle n'est pas un défaut à corriger. Elle est la profondeur de votre tendresse.",
        "L'intime, chez vous, voudrait être utile au-delà du cercle. Il rêve d'une œuvre, d'une cause, d'un geste qui reste. Il oublie qu'une seule personne consolée compte déjà.",
    ),
    outer=(
        "Au-dehors, vous êtes d'un abord facile. On dépose chez vous ses bagages, et l'on repart plus léger.",
        "Vu de l'extérieur, vous comprenez tout. On en conclut que rien ne vous blesse, et c'est faux.",
    ),
    holds=(
        "Le nœud du neuf est une histoire qui n'est pas finie. Une lettre jamais envoyée, une place restée vide. Vous passez devant en détournant les yeux. Il suffit parfois d'y rester une minute, et de dire au revoir.",
        "Ce qui retient, ici, c'est la dette envers tous. Elle n'a ni montant ni créancier. On la paie pourtant chaque jour. Demandez-vous qui, au juste, vous la réclame.",
    ),
    facing=(
        "Devant une question, le neuf voit toutes les raisons de chacun. Cela élargit, et cela paralyse. Revenez à une seule raison, la vôtre.",
        "Le neuf sent quand une chose est terminée. Il met du temps à le dire. Vérifiez si votre question n'est pas un adieu qui cherche ses mots.",
    ),
    gestures=(
        "Écrivez une lettre à ce qui est fini. Relisez-la une fois, puis rangez-la.",
        "Refusez une confidence un soir de fatigue. Proposez un autre jour, et tenez-le.",
        "Donnez un objet que vous gardez par devoir. Gardez-en un autre par plaisir.",
    ),
    turns=(
        "Un port reste entier quand le bateau s'en va.",
        "Ce que vous gardez pour vous ne manque à personne.",
    ),
    asks=(
        "À quoi n'avez-vous pas encore dit au revoir ?",
        "Que vous reste-t-il, quand tout le monde est servi ?",
    ),
)
