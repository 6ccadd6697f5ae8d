"""Questions that look outwards: work, home, study, creation."""

from expertdesk.generators.composer.lexicon import ThemeWords

OUTSIDE: dict[str, ThemeWords] = {
    "work": ThemeWords(
        matter="cette question de métier",
        listens=(
            "Un métier n'est pas seulement ce que l'on fait de ses heures. C'est une place, un nom que d'autres vous donnent, une raison de se lever. Y toucher remue plus qu'un emploi du temps.",
            "On croit parler de travail, et l'on parle de reconnaissance. Derrière vos mots, il y a une question plus simple : où suis-je utile sans me perdre ?",
            "Les journées finissent par nous ressembler, ou par nous user. Vous en êtes au moment où cela se remarque.",
        ),
        turns=(
            "Avant de savoir s'il faut partir ou rester, regardez ce qui vous tient. Est-ce la tâche, les visages, ou l'habitude d'être attendu ? Chacun de ces liens se dénoue autrement.",
            "Ce que vos mains ont appris ne reste pas dans un bureau. Un savoir-faire suit celui qui le porte. Cela rend tout départ moins vertigineux, et tout choix de rester plus libre.",
            "La fatigue d'un métier n'est pas toujours un congé qu'il nous donne. Parfois une seule chose y manque. Cherchez laquelle, avant de tout remettre en jeu.",
        ),
        gestures=(
            "Pendant une semaine, notez chaque soir l'heure où la vie vous a paru la plus vive. Ne concluez rien avant le septième jour.",
            "Racontez votre métier à un enfant, en trois phrases. Gardez la phrase où votre visage s'éclaire.",
            "Écrivez deux colonnes : ce que ce travail vous prend, ce qu'il vous rend. Laissez la feuille une nuit avant de la relire.",
        ),
    ),
    "home": ThemeWords(
        matter="cette question de lieu",
        listens=(
            "Un lieu n'est jamais qu'une adresse. C'est une lumière le matin, des pas que l'on reconnaît, une manière de rentrer. On ne déplace pas cela dans des cartons.",
            "Habiter est un verbe lent. Votre question demande où vous pourriez enfin poser vos affaires sans garder une valise prête.",
            "Il y a des maisons que l'on quitte longtemps après en être parti. D'autres nous attendent avant que nous les connaissions.",
        ),
        turns=(
            "Demandez-vous ce que vous cherchez là-bas, et ce que vous fuyez ici. Les deux réponses sont permises. Elles ne mènent pas à la même porte.",
            "Un lieu nous convient quand on y respire sans y penser. Souvenez-vous de l'endroit où cela vous est arrivé. Que s'y trouvait-il, que vous pourriez emporter ?",
            "On peut commencer à habiter autrement sans changer de murs. Une chambre rangée, une table déplacée, un voisin salué. On en sait plus ensuite.",
        ),
        gestures=(
            "Dessinez de mémoire la maison où vous avez été le plus en paix. Entourez un seul détail, et faites-lui une place chez vous.",
            "Passez une journée ordinaire dans le lieu auquel vous pensez. Sans visite, sans projet, avec du pain à acheter.",
            "Ce soir, éteignez tout et écoutez votre maison dix minutes. Notez ce qu'elle vous dit.",
        ),
    ),
    "study": ThemeWords(
        matter="cette envie d'apprendre",
        listens=(
            "Vouloir apprendre à l'âge adulte demande une forme d'humilité. On accepte de ne pas savoir devant témoins. C'est déjà une réponse à qui doute de vous.",
            "Derrière un diplôme, il y a souvent une promesse ancienne. Quelqu'un n'y a pas cru, ou bien vous-même. Vous lui rendez visite.",
            "Ce qui vous attire n'est pas seulement un savoir. C'est la personne que l'on devient en l'étudiant.",
        ),
        turns=(
            "La raison pose la question de l'âge et du temps. Le désir pose celle du regret. Écoutez les deux, et voyez laquelle se tait la première.",
            "On apprend rarement au bon moment. On apprend quand l'envie est plus forte que la gêne. Il semble que vous y soyez presque.",
            "Une heure par jour fait peu de bruit. Elle fait pourtant une bibliothèque en quelques années. Le commencement n'a pas besoin d'être grand.",
        ),
        gestures=(
            "Étudiez vingt minutes ce qui vous attire, demain, à la même place qu'aujourd'hui. Observez votre humeur en refermant.",
            "Demandez à quelqu'un qui a suivi cette voie ce qu'il en regrette. Écoutez sans défendre votre idée.",
            "Retrouvez un cahier d'autrefois. Lisez-y ce que vous aimiez, avant les notes.",
        ),
    ),
    "creation": ThemeWords(
        matter="ce désir de créer",
        listens=(
            "Ce qui demande à être fait en vous n'est pas un caprice. Cela revient, malgré les excuses. Les choses qui reviennent ont leurs raisons.",
            "Il y a une œuvre, et il y a la peur d'être jugé sur elle. Votre question tient entre les deux, avec beaucoup de franchise.",
            "On ne crée pas pour être vu, ni tout à fait pour soi. On crée pour que cela existe. Vous connaissez cette impatience.",
        ),
        turns=(
            "L'élan ne vient pas toujours avant le travail. Souvent, il le suit. Asseyez-vous d'abord, et laissez-le vous trouver là.",
            "Ce que vous appelez manque de talent est parfois un excès de regard. Personne n'a encore rien vu. Cette obscurité-là est une protection.",
            "Une œuvre modeste et finie vous apprend davantage qu'un chef-d'œuvre rêvé. La suivante s'appuie sur elle. C'est ainsi que l'on avance.",
        ),
        gestures=(
            "Chaque jour, un quart d'heure, à la même place. Vous avez le droit que ce soit mauvais.",
            "Montrez une page, une image, un air, à une seule personne choisie. Demandez-lui seulement ce qu'elle a ressenti.",
            "Finissez en une soirée quelque chose de très petit. Datez-le, signez-le, rangez-le.",
        ),
    ),
}
