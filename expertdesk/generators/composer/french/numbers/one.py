"""One, the key."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la clé",
    essence="le courage de commencer",
    powers=(
        "dire la première phrase d'une conversation difficile",
        "décider sans vous retourner dix fois",
        "ouvrir une voie que personne n'avait essayée",
        "prendre une décision quand tout le monde hésite",
        "recommencer le lendemain d'un échec",
        "tenir parole sans qu'on la rappelle",
    ),
    needs=(
        "vous surprendre encore",
        "choisir sans avoir à vous justifier",
        "entreprendre quelque chose qui porte votre marque",
        "avancer à votre propre pas",
        "compter sur quelqu'un sans rien devoir",
    ),
    excess=(
        "décider pour deux",
        "tout porter sans demander d'aide",
        "prendre chaque conseil pour un reproche",
        "partir avant d'avoir entendu la fin",
    ),
    seen=(
        "on vous demande de passer devant",
        "on vous croit toujours sans crainte",
        "on attend votre avis pour se décider",
    ),
    path=(
        "Le un est la clé, le nombre de qui ouvre. Vous supportez mal d'attendre qu'une autorité vous donne la permission. Quand une chose vous paraît juste, vous la commencez. Les autres vous rejoignent plus tard, parfois en s'attribuant l'idée. Ce n'est pas de l'orgueil. C'est une façon d'être fidèle à ce que vous voyez.",
        "Le un est une clé : il ne décore pas, il sert. Depuis longtemps, vous apprenez à compter sur vous. Cela vous a donné du courage, et un peu de solitude. Votre chemin vous ramène souvent au même endroit : un début. Un métier, un lien, une maison à reprendre à neuf. Vous y êtes plus à l'aise que vous ne le dites.",
    ),
    shadow=(
        "À force de passer devant, on oublie de regarder qui suit. Demander de l'aide vous coûte plus que de travailler double. Pourtant, une main tendue n'a jamais diminué personne.",
        "Le revers de cette force est l'impatience. Ce qui n'avance pas vous paraît perdu. Certaines choses mûrissent pourtant sans qu'on les pousse.",
    ),
    voice=(
        "Votre nom sonne comme une décision. Vous parlez clair, et l'on sait où vous trouver. Dans un groupe, votre silence se remarque autant que votre avis.",
        "Ce nom-là ne s'excuse pas d'exister. Il vous pousse à signer ce que vous faites. Vous préférez une erreur qui vient de vous à une réussite empruntée.",
    ),
    inner=(
        "Au fond de vous, il y a un besoin d'espace. Vous aimez les vôtres, et vous avez besoin d'une porte. Une heure sans témoin vous rend à vous-même. Ce n'est pas de la froideur. C'est là que vos forces reviennent.",
        "L'intime, chez vous, est fier et discret. Il voudrait que l'on reconnaisse ce qu'il a fait seul. Il n'ira pas le demander. Un merci précis le touche plus qu'un grand éloge.",
    ),
    outer=(
        "Au-dehors, vous donnez une impression d'assurance. On vous suit volontiers, sans toujours se demander ce que cela vous coûte.",
        "Vu de l'extérieur, vous connaissez votre cap. Cela rassure, et cela décourage parfois de vous offrir un appui.",
    ),
    holds=(
        "Le nœud du un est une vieille habitude de solitude. Un jour, il a fallu se débrouiller, et cela a réussi. Depuis, demander ressemble à une défaite. Le nœud se desserre dès qu'une seule personne est mise dans la confidence.",
        "Ce qui retient, ici, c'est l'obligation de tenir bon. Elle a servi, et il fallait peut-être qu'elle serve. Mais elle tient les autres à distance, juste quand ils voudraient s'approcher.",
    ),
    facing=(
        "Devant une question, le un voudrait trancher tout de suite. Il respire mieux quand c'est fait. Donnez-lui plutôt un premier pas qu'une réponse définitive.",
        "Le un répond par l'action. Il comprend ce qu'il veut en commençant. Un essai modeste vous en apprend plus qu'un mois de réflexion.",
    ),
    gestures=(
        "Cette semaine, demandez un service que vous pourriez vous rendre sans personne. Remarquez ce que cela remue.",
        "Choisissez une chose que vous remettez depuis longtemps. Donnez-lui dix minutes ce soir, et arrêtez-vous.",
        "Racontez un projet avant qu'il soit prêt. Une seule personne suffit.",
    ),
    turns=(
        "Commencer reste votre don. Être accompagné peut devenir votre repos.",
        "On peut ouvrir la porte et la tenir pour quelqu'un.",
    ),
    asks=(
        "Que commenceriez-vous, si personne ne devait le savoir ?",
        "À qui pourriez-vous demander une main, cette semaine ?",
    ),
)
