"""Two, the bench."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le banc",
    essence="l'art de la relation",
    powers=(
        "tenir une main sans rien dire",
        "trouver la phrase qui raccommode",
        "sentir ce que l'autre tait",
        "rapprocher deux personnes qui ne se parlaient plus",
        "attendre le bon moment sans forcer",
        "donner du prix aux détails négligés",
    ),
    needs=(
        "entendre que votre avis compte",
        "recevoir autant d'attention que vous en donnez",
        "partager vos journées avec quelqu'un de sûr",
        "dire non sans craindre de perdre un lien",
        "trouver la paix sans vous effacer",
    ),
    excess=(
        "porter la tristesse d'une pièce entière",
        "taire un désaccord pour garder la paix",
        "servir les autres avant vous",
        "attendre un signe au lieu de parler",
    ),
    seen=(
        "on se confie à vous plus vite qu'ailleurs",
        "on vous prend pour arbitre",
        "on oublie de vous demander ce que vous voulez",
    ),
    path=(
        "Le deux est un banc, et l'on s'y assied à plusieurs. Vous existez pleinement dans la rencontre. Vous entendez les intentions derrière les phrases. Une tension dans la pièce, et vous la portez toute la soirée. Cette finesse n'est pas une faiblesse. Elle rend habitables les lieux où vous passez.",
        "Le deux est le nombre du lien, celui du banc où l'on attend quelqu'un. Votre chemin passe par les autres, et vous le savez. Vous cherchez moins à gagner qu'à vous entendre. Vous avez souvent réconcilié sans que personne le remarque. C'est une œuvre discrète. Elle tient pourtant des familles entières.",
    ),
    shadow=(
        "À force d'écouter, on finit par ne plus s'entendre. Vous dites « comme tu veux » un peu trop vite. Vos préférences méritent d'être prononcées.",
        "Le revers de cette douceur, c'est l'attente. Vous espérez que l'on devinera. La plupart des gens n'ont pas votre oreille, et ne devinent pas.",
    ),
    voice=(
        "Votre nom invite à s'asseoir. On vous parle plus bas, et plus vrai. Vous savez poser la question qui laisse de la place.",
        "Ce nom-là cherche l'accord. Il arrondit les angles sans trahir personne. Vous obtenez par la patience ce que d'autres n'obtiennent pas par la force.",
    ),
    inner=(
        "Au fond de vous, il y a le désir que l'on vous choisisse. Non que l'on vous admire : que l'on vous choisisse, simplement. Un regard fidèle vous rassure plus que des promesses. Vous rendez cette fidélité au centuple.",
        "L'intime, chez vous, craint les voix qui montent. Il se souvient longtemps d'une phrase dure. Il se souvient aussi d'une main posée au bon moment. C'est cette mémoire-là qu'il faut nourrir.",
    ),
    outer=(
        "Au-dehors, vous apaisez. On repart de chez vous avec l'impression d'avoir été compris, et l'on revient.",
        "Vu de l'extérieur, vous êtes facile à vivre. Peu de gens mesurent l'attention que cela vous demande.",
    ),
    holds=(
        "Le nœud du deux est la peur de déplaire. Elle s'habille en gentillesse, et personne ne la voit. Vous dites oui, puis la fatigue parle pour vous. Un petit non, dit tôt, protège mieux un lien qu'un grand oui.",
        "Ce qui retient, ici, c'est l'idée qu'un désaccord brise. Vous l'avez peut-être vu, autrefois. Mais les liens solides se frottent. Ils en sortent plus vrais.",
    ),
    facing=(
        "Devant une question, le deux pense d'abord à ceux qu'elle touche. C'est une noblesse. Pensez aussi à la personne qui la pose.",
        "Le deux cherche une réponse qui ne blesse personne. Elle n'existe pas toujours. Une réponse honnête et douce peut suffire.",
    ),
    gestures=(
        "Dites une préférence chaque jour, même petite. Le pain, le film, le chemin. La voix s'exerce ainsi.",
        "Écrivez ce que vous attendez de quelqu'un. Ensuite, dites-lui une seule de ces lignes.",
        "Gardez un repas pour vous, sans personne à écouter. Choisissez ce qui vous plaît.",
    ),
    turns=(
        "La paix que vous donnez peut aussi vous être rendue.",
        "Un lien qui supporte un non supporte beaucoup d'années.",
    ),
    asks=(
        "Que diriez-vous, si personne ne risquait d'en être blessé ?",
        "Qui vous écoute comme vous écoutez les autres ?",
    ),
)
