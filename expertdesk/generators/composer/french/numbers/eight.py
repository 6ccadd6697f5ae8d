"""Eight, the staircase."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="l'escalier",
    essence="la force qui prend ses responsabilités",
    powers=(
        "garder la tête froide dans la crise",
        "remettre debout ce qui s'effondrait",
        "voir aussitôt ce qu'il faut faire",
        "défendre quelqu'un que l'on traite injustement",
        "porter ce que d'autres trouvaient trop lourd",
        "dire une vérité difficile sans détour",
    ),
    needs=(
        "perdre sans que cela compte",
        "mesurer le chemin déjà parcouru",
        "poser la charge près d'un ami",
        "exercer votre force au service du juste",
        "recevoir sans avoir rien prouvé",
    ),
    excess=(
        "aider en donnant des ordres",
        "tout diriger par crainte que cela se défasse",
        "mesurer votre valeur à vos résultats",
        "serrer les dents longtemps après l'orage",
    ),
    seen=(
        "on vous demande de trancher",
        "on vous croit plus rude que vous n'êtes",
        "on se range derrière vous les jours difficiles",
    ),
    path=(
        "Le huit est un escalier : il monte, et il sait redescendre. Vous avez le sens de l'effort et celui de la justice. Une chose mal faite, un faible que l'on humilie, et vous vous levez. On vous confie donc ce qui pèse. Vous le portez bien. C'est justement pourquoi personne ne vous demande si c'est lourd.",
        "Le huit est le nombre de la force mise à l'épreuve, marche après marche. Vous avez connu des montées, et sans doute une chute. Vous savez ce que valent les choses, puisque vous les avez gagnées. Votre chemin parle d'autorité. La plus belle est celle qui n'a plus besoin de se montrer.",
    ),
    shadow=(
        "L'autorité tient chaud en public, moins dans la cuisine. Vous aidez en décidant. Ceux que vous aimez voudraient parfois seulement que vous écoutiez.",
        "À force de gagner, on ne sait plus s'arrêter. Le repos ressemble à une défaite. Un palier fait pourtant partie de l'escalier.",
    ),
    voice=(
        "Votre nom a de l'autorité. Vous entrez, et l'on se tient un peu plus droit. On sait que vous faites ce que vous dites.",
        "Ce nom-là pèse ses mots, et les tient. Vous préférez un désaccord franc à un accord mou. Cela vous vaut du respect, et quelques inimitiés.",
    ),
    inner=(
        "Au fond de vous, il y a une fatigue que personne ne voit. Vous voudriez que l'on vous prenne le sac, sans commentaire. Juste le temps d'un palier. Ceux qui osent ce geste gagnent votre fidélité.",
        "L'intime, chez vous, est plus doux que la façade. Il a horreur de l'injustice, et il se juge le premier. Il lui faudrait l'indulgence que vous accordez aux autres.",
    ),
    outer=(
        "Au-dehors, vous êtes solide. On vient chercher une décision, et l'on repart avec un appui.",
        "Vu de l'extérieur, tout vous réussit. On ne compte pas les marches remontées à pied.",
    ),
    holds=(
        "Le nœud du huit est une armure qui a bien servi. Elle a paré des coups, un jour où il le fallait. Depuis, vous dormez avec. On peut l'ôter une attache à la fois, auprès de quelqu'un de sûr.",
        "Ce qui retient, ici, c'est la peur de dépendre. Vous préférez tout payer, tout rendre, tout de suite. Un don accepté sans compter desserre ce nœud mieux qu'un effort de plus.",
    ),
    facing=(
        "Devant une question, le huit demande ce qui est juste, et ce que cela coûte. Ce sont deux bonnes mesures. Ajoutez-en une troisième : ce qui vous fait du bien.",
        "Le huit préfère décider vite et porter ensuite. Cette fois, posez la question sur la table. Laissez quelqu'un la porter avec vous.",
    ),
    gestures=(
        "Confiez une décision à quelqu'un d'autre. Ne la corrigez pas, même du regard.",
        "Écrivez trois charges sur une feuille. Barrez celle qui ne vous a jamais été demandée.",
        "Racontez une défaite à quelqu'un qui vous admire. Voyez ce qui reste : presque tout.",
    ),
    turns=(
        "La force se repose aussi, et la rampe tient.",
        "Un palier n'enlève rien à la hauteur de l'escalier.",
    ),
    asks=(
        "Sur quel palier vous arrêtez-vous sans rien porter ?",
        "Que feriez-vous d'une semaine où rien ne dépend de vous ?",
    ),
)
