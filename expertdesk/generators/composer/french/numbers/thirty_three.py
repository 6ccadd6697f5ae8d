"""Thirty-three, the hearth."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="l'âtre",
    essence="la bonté qui rassemble",
    powers=(
        "accueillir un inconnu comme un retour",
        "adoucir une parole trop dure",
        "consoler sans chercher à expliquer",
        "donner à chacun le sentiment de compter",
        "apaiser une colère par votre seule présence",
        "aimer les gens sans vouloir les changer",
    ),
    needs=(
        "pleurer sans devoir consoler ensuite",
        "recevoir les soins que vous donnez",
        "vous retirer sans laisser personne dans le froid",
        "vivre parmi des gens bons",
        "reconnaître votre propre peine",
    ),
    excess=(
        "dire que tout va bien",
        "brûler pour les autres jusqu'à la cendre",
        "excuser ce qui vous blesse",
        "croire que votre bonheur doit attendre",
    ),
    seen=(
        "on se rassemble autour de vous sans l'avoir décidé",
        "on vous demande plus qu'on n'oserait ailleurs",
        "on repart consolé sans savoir pourquoi",
    ),
    path=(
        "Le trente-trois est un âtre : on s'en approche pour se réchauffer. Vous avez une bonté qui ne fait pas la leçon. Devant une détresse, vous ne cherchez pas vos mots, vous restez. Beaucoup s'en souviennent. Votre chemin est d'aimer largement. Son apprentissage est de ne pas vous y consumer.",
        "Le trente-trois est un nombre maître, rare, et l'âtre est son image. Il parle d'une tendresse qui dépasse le cercle des proches. On s'assied près de vous, et quelque chose se dénoue. Vous n'y mettez aucun mérite. C'est pourtant un vrai travail, et il demande du bois.",
    ),
    shadow=(
        "Un feu que personne ne nourrit finit par baisser. Vous le savez, et vous donnez encore. Laissez quelqu'un apporter une bûche.",
        "La bonté peut excuser trop. Comprendre quelqu'un n'oblige pas à tout supporter. Votre chaleur a le droit d'avoir une porte.",
    ),
    voice=(
        "Votre nom réchauffe. On le prononce avec une sorte de gratitude. Vous avez le don de rendre à chacun sa dignité.",
        "Ce nom-là n'élève pas la voix. Il rassemble, il nourrit, il pardonne. On devient un peu meilleur à vous fréquenter.",
    ),
    inner=(
        "Au fond de vous, il y a un feu qui ne s'éteint guère. Il aimerait parfois que l'on veille à sa place. Vous consolez si bien que l'on vous croit consolable sans aide. Dites-le, quand c'est faux.",
        "L'intime, chez vous, souffre de la peine des autres. Il n'a pas de cloison. C'est sa beauté, et c'est sa fatigue. Il lui faut des heures où il n'a personne à aimer.",
    ),
    outer=(
        "Au-dehors, vous êtes une présence chaude. Les enfants et les blessés vous trouvent les premiers.",
        "Vu de l'extérieur, votre patience paraît sans fond. Elle a un fond, et il mérite d'être respecté.",
    ),
    holds=(
        "Le nœud du trente-trois est le sacrifice. Il a l'air d'une vertu, et il en est parfois une. Mais votre bonheur attend depuis longtemps dans le couloir. Faites-le entrer : il tiendra chaud à tout le monde.",
        "Ce qui retient, ici, c'est la crainte d'être égoïste. Elle s'éveille dès que vous fermez une porte. Elle confond le repos et l'abandon. Un feu couvert pour la nuit n'a quitté personne.",
    ),
    facing=(
        "Devant une question, le trente-trois demande ce qui ferait du bien à tous. Commencez plus près. Ce qui vous fait du bien en fera autour de vous.",
        "Le trente-trois répond par l'amour, même aux questions pratiques. C'est une boussole sûre. Prenez seulement une carte avec vous.",
    ),
    gestures=(
        "Offrez-vous ce que vous offririez à un ami fatigué. Le même jour, sans attendre.",
        "Dites une peine à quelqu'un, sans la minimiser. Comptez jusqu'à dix avant de sourire.",
        "Gardez une soirée sans consoler personne. Un bain, un livre, une porte fermée.",
    ),
    turns=(
        "Un feu bien gardé réchauffe plus longtemps qu'un grand feu.",
        "Votre joie aussi est un service rendu.",
    ),
    asks=(
        "Qui apporte le bois, chez vous ?",
        "Que faites-vous d'un cadeau qui n'est que pour vous ?",
    ),
)
