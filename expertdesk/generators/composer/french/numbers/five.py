"""Five, the road."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la route",
    essence="le goût de la liberté",
    powers=(
        "recommencer ailleurs sans amertume",
        "garder le goût de l'imprévu",
        "rester souple quand d'autres se raidissent",
        "parler à des gens que tout sépare",
        "voir une issue quand la pièce semble close",
        "apprendre en essayant",
    ),
    needs=(
        "changer d'avis sans devoir d'explications",
        "sentir que la porte n'est pas verrouillée",
        "découvrir un lieu ou un visage nouveau",
        "aimer sans renoncer à respirer",
        "trouver une raison de rester",
    ),
    excess=(
        "promettre un retour sans y croire",
        "partir juste avant que cela devienne profond",
        "confondre l'attachement et la cage",
        "chercher ailleurs ce qui se trouvait là",
    ),
    seen=(
        "on vous demande des nouvelles du dehors",
        "on vous croit incapable de vous poser",
        "on se sent plus vivant en votre compagnie",
    ),
    path=(
        "Le cinq est la route, et tout ce qu'elle apprend. Vous avez besoin de mouvement pour penser juste. Une vie entièrement prévue vous serre comme un col. Vous avez changé, souvent, et l'on vous l'a parfois reproché. Ce n'était pas de l'inconstance. Vous alliez vérifier ce que la vie avait à dire.",
        "Le cinq est le nombre du vivant qui bouge : une route, avec ses détours. Vous comprenez par l'expérience, rarement par le conseil. Vous savez lier connaissance en quelques minutes. Vous savez aussi repartir, et c'est plus difficile qu'on ne croit. Chaque départ vous a laissé quelque chose dans les mains.",
    ),
    shadow=(
        "La liberté a son prix : on finit par ne plus défaire ses bagages. Quand un lien demande du temps, vos pieds s'impatientent. Rester peut aussi être un voyage.",
        "Ce mouvement cache parfois une fuite. Vous le savez, et vous en souriez. Ce que l'on évite prend pourtant le même train.",
    ),
    voice=(
        "Votre nom a de l'air autour de lui. On sent en vous quelqu'un que l'on ne peut pas ranger. Vous passez d'un monde à l'autre sans changer de visage.",
        "Ce nom-là aime les rencontres. Il pose des questions, il essaie, il rit de ses erreurs. Près de vous, on ose davantage.",
    ),
    inner=(
        "Au fond de vous, une fenêtre doit rester ouverte. Vous aimez d'autant mieux que l'on ne vous retient pas. Sous ce besoin d'air, il y a un vœu plus secret. Vous voudriez un endroit où l'on vous attende sans vous enfermer.",
        "L'intime, chez vous, est curieux de tout et las de courir. Il garde les visages, les odeurs, les fins de soirée. Il a moins besoin d'aventures qu'on ne pense. Il a besoin d'intensité, et cela se trouve aussi chez soi.",
    ),
    outer=(
        "Au-dehors, vous apportez le vent. On vous envie une liberté dont on ne voit pas les nuits.",
        "Vu de l'extérieur, rien ne vous attache. On ne sait pas combien de visages vous emportez.",
    ),
    holds=(
        "Le nœud du cinq est la peur d'être pris. Un engagement, et quelque chose en vous cherche la porte. Personne n'a pourtant tourné la clé. On peut rester en gardant son manteau sur la chaise.",
        "Ce qui retient, ici, c'est le départ lui-même. Il est devenu une réponse à tout. Il a tout sauvé, peut-être, une première fois. Les suivantes, regardez ce que vous laissez.",
    ),
    facing=(
        "Devant une question, le cinq veut d'abord savoir s'il pourra revenir. Presque tout se reprend. Cela permet d'essayer sans trembler.",
        "Le cinq comprend en marchant. Allez voir de près ce qui vous attire. Une journée sur place vaut mieux qu'un an d'hypothèses.",
    ),
    gestures=(
        "Retournez dans un lieu que vous croyez connaître. Restez-y une heure de plus que prévu.",
        "Tenez une promesse minuscule sept jours de suite. Observez le sixième.",
        "Écrivez à quelqu'un que vous avez quitté trop vite. Vous n'avez pas à envoyer la lettre.",
    ),
    turns=(
        "On peut aimer la route et avoir une adresse.",
        "La liberté la plus rare est de pouvoir rester.",
    ),
    asks=(
        "Qu'est-ce qui vous donnerait envie de rester ?",
        "De quoi vous éloignez-vous, quand vous partez si bien ?",
    ),
)
