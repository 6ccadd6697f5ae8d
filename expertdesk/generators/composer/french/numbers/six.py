"""Six, the house."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la maison",
    essence="le soin de ceux qui vous entourent",
    powers=(
        "rendre une table plus chaleureuse",
        "consoler un enfant sans lui mentir",
        "remarquer un besoin avant qu'on le formule",
        "donner envie de revenir quelque part",
        "écouter un ami jusqu'au bout",
        "garder une famille réunie par de petits gestes",
    ),
    needs=(
        "fermer la porte sans inquiéter personne",
        "recevoir une tendresse sans l'avoir demandée",
        "vivre dans un lieu beau et paisible",
        "vous asseoir pendant que d'autres servent",
        "aimer sans devoir réparer",
    ),
    excess=(
        "aimer en surveillant",
        "vous rendre indispensable pour être sûr de compter",
        "répondre à une peine avant la demande",
        "garder rancune d'un merci oublié",
    ),
    seen=(
        "on vient chez vous quand cela ne va pas",
        "on vous confie les clés et les soucis",
        "on oublie de prendre de vos nouvelles",
    ),
    path=(
        "Le six est une maison, ou plutôt ce qui fait que l'on y rentre. Vous remarquez ce dont chacun a besoin. Vous y répondez sans bruit, souvent avant tout le monde. Une soirée où personne n'est resté seul, voilà votre réussite. Elle ne s'affiche pas. C'est pourquoi on oublie parfois de vous en remercier.",
        "Le six est le nombre des liens que l'on entretient, comme une maison. Vous tenez aux anniversaires, aux retours, aux tables où il reste une place. Quand quelqu'un souffre, vous ne savez pas regarder ailleurs. Votre chemin vous demande d'aimer beaucoup. Il vous demande aussi d'apprendre jusqu'où.",
    ),
    shadow=(
        "À force de tenir la maison, on oublie d'y habiter. Vous savez donner, et vous recevez avec gêne. Laissez quelqu'un, un jour, vous servir le premier.",
        "Le soin peut devenir un poids, pour vous comme pour eux. Certains voudraient se tromper sans votre aide. Les laisser faire est encore une façon d'aimer.",
    ),
    voice=(
        "Votre nom rassure. On l'appelle dans le couloir, et l'on sait que vous répondez. Il y a en lui une chaleur qui n'a pas besoin de phrases.",
        "Ce nom-là rassemble. Vous voyez l'absent, l'assiette vide, la voix qui a baissé. Là où vous êtes, on se sent un peu plus de la famille.",
    ),
    inner=(
        "Au fond de vous, il y a une pièce tiède où l'on entre sans frapper. Vous voudriez que quelqu'un, parfois, l'ait préparée pour vous. Vous faites cela pour tous. Vous n'osez pas dire que vous l'attendez aussi.",
        "L'intime, chez vous, a besoin que l'on s'aime autour de lui. Une dispute le tient éveillé. Une réconciliation lui rend le sommeil. Il porte souvent des soucis qui ne sont pas les siens.",
    ),
    outer=(
        "Au-dehors, vous êtes la personne que l'on appelle. On suppose que vous avez le temps, la place et la force.",
        "Vu de l'extérieur, vous n'avez besoin de rien. Vous donnez si bien que personne ne pense à vous rendre.",
    ),
    holds=(
        "Le nœud du six est fait de soins, et chacun est doux. Ensemble, ils pèsent comme une nappe mouillée. Vous donnez, puis vous attendez en silence que l'on rende. Personne n'a vu le compte. Demander serait plus simple, et plus tendre.",
        "Ce qui retient, ici, c'est la croyance que tout tient par vous. Elle honore votre cœur, et elle l'épuise. Les autres ont des bras. Ils apprennent à s'en servir quand vous posez les vôtres.",
    ),
    facing=(
        "Devant une question, le six cherche d'abord qui pourrait en souffrir. Il oublie de se compter. Ajoutez votre nom à la liste, en premier.",
        "Le six voudrait une réponse où tout le monde reste à table. Ce n'est pas toujours possible. On peut pourtant se lever sans renverser les chaises.",
    ),
    gestures=(
        "Demandez quelque chose à voix haute, sans dire que ce n'est rien. Attendez la réponse.",
        "Réservez une heure qui ne serve à personne. Fermez la porte, et n'expliquez pas.",
        "Laissez quelqu'un que vous aimez résoudre seul une difficulté. Restez à côté, les mains dans les poches.",
    ),
    turns=(
        "Recevoir demande une chaise de plus : la vôtre.",
        "Une heure refusée n'éteint aucune lampe.",
    ),
    asks=(
        "Qui veille, le soir où vous dormez ?",
        "Que demanderiez-vous, si demander ne dérangeait personne ?",
    ),
)
