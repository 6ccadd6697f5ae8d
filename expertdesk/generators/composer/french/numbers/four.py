"""Four, the table."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la table",
    essence="la patience qui construit",
    powers=(
        "tenir un engagement les jours sans envie",
        "réparer ce qui peut encore servir",
        "bâtir quelque chose de solide avec peu",
        "finir ce que d'autres abandonnent",
        "remettre de l'ordre quand tout s'éparpille",
        "rester quand les autres s'en vont",
    ),
    needs=(
        "voir les choses à leur place",
        "savoir que votre travail servira longtemps",
        "vivre dans un cadre clair et loyal",
        "vous reposer avant que tout soit fini",
        "entendre que l'on compte sur vous",
    ),
    excess=(
        "confondre la prudence et l'immobilité",
        "travailler encore quand personne ne le demande plus",
        "refuser un changement parce qu'il dérange",
        "douter de ce qui vient facilement",
    ),
    seen=(
        "on vous confie ce qui ne doit pas tomber",
        "on s'appuie sur vous sans vérifier",
        "on vous trouve plus sévère que vous n'êtes",
    ),
    path=(
        "Le quatre est une table : quatre pieds, et l'on peut s'asseoir. Vous croyez moins aux élans qu'aux jours ajoutés aux jours. Ce que vous construisez tient, parce que vous y revenez. On vous sait fiable. Sur vous repose souvent plus qu'il n'y paraît. Cette constance est rare, et elle mérite d'être nommée.",
        "Le quatre est le nombre de l'ouvrage bien fait, et la table en est l'image. Vous avez besoin que les choses aient une place. Ce n'est pas de la rigidité. Vous savez ce qu'il en coûte quand rien ne tient. Votre chemin avance lentement, et il ne recule guère. Regardez derrière vous : tout est encore debout.",
    ),
    shadow=(
        "L'ordre est une paix, mais il peut devenir une clôture. L'imprévu vous inquiète plus que vous ne le montrez. Il lui arrive pourtant d'apporter quelque chose.",
        "À force de mériter le repos, on ne le prend jamais. Il reste toujours une tâche. Une table est faite aussi pour que l'on s'y attarde.",
    ),
    voice=(
        "Votre nom a du poids, au meilleur sens. Quand vous dites oui, c'est fait. On vous croit sans que vous ayez à insister.",
        "Ce nom-là parle par ses actes. Vous promettez peu et vous tenez tout. Les personnes qui vous connaissent n'en demandent pas davantage.",
    ),
    inner=(
        "Au fond de vous, il y a un besoin de sol ferme. Savoir ce qui vient demain vous laisse respirer. Quand un appui manque, vous rangez, vous comptez, vous réparez. C'est votre manière de tenir à la vie.",
        "L'intime, chez vous, aime les choses qui durent. Un geste répété lui dit plus qu'une déclaration. Il se montre peu. Il se donne en restant.",
    ),
    outer=(
        "Au-dehors, vous êtes un repère. Quand tout penche, on cherche votre regard, et l'on se redresse un peu.",
        "Vu de l'extérieur, rien ne vous fait trembler. Ce calme vous demande pourtant un effort que personne ne compte.",
    ),
    holds=(
        "Le nœud du quatre est la peur que tout s'écroule. Elle vous fait vérifier deux fois ce qui tenait déjà. Elle vous a rendu service. Elle peut maintenant s'asseoir, puisque la maison est debout.",
        "Ce qui retient, ici, c'est le devoir. Il parle avant le désir, et plus fort. À la longue, on ne sait plus ce que l'on voulait. Il faut lui couper la parole une heure par semaine.",
    ),
    facing=(
        "Devant une question, le quatre veut un plan. Faites-en un, en trois lignes. Laissez la quatrième vide : c'est là que la vie entre.",
        "Le quatre pèse longtemps avant de bouger. C'est une sagesse. Vérifiez seulement que la balance n'est pas devenue une chaise.",
    ),
    gestures=(
        "Laissez un soir une tâche inachevée, exprès. Notez le lendemain ce qui s'est vraiment passé.",
        "Changez une habitude minuscule pendant sept jours. Le trajet, la place à table, l'heure du café.",
        "Prenez une heure sans utilité. Inscrivez-la dans l'agenda, puisque vous le respectez.",
    ),
    turns=(
        "Ce qui est bien bâti supporte que l'on ouvre une fenêtre.",
        "Le repos fait partie de l'ouvrage, comme les joints font partie du mur.",
    ),
    asks=(
        "Que se passerait-il si vous posiez l'outil une heure ?",
        "Qu'avez-vous construit sans jamais vous en féliciter ?",
    ),
)
