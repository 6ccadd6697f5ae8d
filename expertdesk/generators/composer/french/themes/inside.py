"""Questions that look inwards: choice, rest, anything else, and no question at all."""

from expertdesk.generators.composer.lexicon import ThemeWords

INSIDE: dict[str, ThemeWords] = {
    "choice": ThemeWords(
        matter="ce choix",
        listens=(
            "Entre deux chemins, on ne craint pas tant de se tromper que de perdre l'autre. Votre hésitation est une forme de loyauté envers les deux.",
            "On dit « je ne sais pas », et l'on sait souvent ce que cela coûterait. Votre question pèse déjà les deux côtés avec soin.",
            "Hésiter n'est pas manquer de courage. C'est prendre au sérieux ce que l'on va quitter.",
        ),
        turns=(
            "Chaque voie ferme quelque chose. La vraie question est peut-être celle-ci : quel renoncement pouvez-vous porter sans amertume ?",
            "Imaginez que le choix est fait depuis un an. Dans quelle version respirez-vous ? Ne cherchez pas pourquoi, notez seulement l'endroit du corps.",
            "Il existe parfois un troisième chemin, plus étroit, que l'hésitation cachait. Il commence souvent par une conversation.",
        ),
        gestures=(
            "Vivez un jour entier comme si vous aviez choisi la première voie. Le lendemain, la seconde. Comparez vos soirs, non vos arguments.",
            "Écrivez chaque choix sur une carte. Retournez-les, tirez-en une, et observez : soulagement, ou regret ?",
            "Demandez à un ami de vous raconter votre propre dilemme. Écoutez vers quoi sa voix penche, puis vers quoi penche la vôtre.",
        ),
    ),
    "rest": ThemeWords(
        matter="ce besoin de repos",
        listens=(
            "Vous demandez une chaise, et vous le faites debout. On entend dans vos mots des journées sans marge.",
            "La fatigue dont vous parlez n'est pas de la paresse. Elle vient de ce que l'on porte longtemps, avec le sourire.",
            "Ralentir fait peur quand beaucoup de choses reposent sur nous. Il faut pourtant, un jour, vérifier ce qui tient sans nos mains.",
        ),
        turns=(
            "Le repos n'est pas la récompense du travail. C'est une pièce de la maison. On a le droit d'y entrer avant d'avoir fini.",
            "Cherchez moins à faire moins qu'à finir vos journées. Une porte que l'on ferme le soir, et la nuit redevient une nuit.",
            "Il y a une fatigue que le sommeil apaise, une autre que seule la vérité soulage. Demandez-vous laquelle est la vôtre.",
        ),
        gestures=(
            "Choisissez une heure chaque soir où plus rien ne vous est demandé. Dites-la à voix haute autour de vous.",
            "Rayez de la semaine une obligation minuscule. Ne mettez rien à la place.",
            "Marchez jusqu'au coin de la rue, à demi-pas. Rentrez quand vos épaules descendent.",
        ),
    ),
    "other": ThemeWords(
        matter="cette question",
        listens=(
            "Votre question ne se range dans aucun tiroir. C'est bon signe : elle est vraiment à vous.",
            "On sent que ces mots ont été choisis. Il y a derrière eux une longue conversation avec vous-même.",
            "Certaines questions ne demandent pas une réponse. Elles demandent que l'on change de hauteur pour les regarder.",
        ),
        turns=(
            "Une question reste ouverte tant qu'elle nous apprend quelque chose. Demandez à la vôtre ce qu'elle protège. Elle vous dira peut-être ce qu'elle attend.",
            "On cherche loin, et la réponse tient parfois à un détail de la semaine. Relisez vos derniers jours. Quel moment aurait mérité que l'on s'arrête ?",
            "Vous n'avez pas à tout comprendre pour avancer d'un pas. La clarté vient souvent en marchant. Elle vient rarement d'un seul coup.",
        ),
        gestures=(
            "Écrivez votre question en haut d'une page, chaque matin, pendant cinq jours. Laissez-la changer de forme.",
            "Posez-la à quelqu'un dont vous aimez la façon de vivre. Écoutez sa vie plutôt que son avis.",
            "Portez-la une journée sans y répondre. Le soir, notez ce qui l'a frôlée.",
        ),
    ),
    "silence": ThemeWords(
        matter="ce silence",
        listens=(
            "Vous n'avez pas posé de question, et c'est votre droit. Un silence peut être une fatigue, une pudeur, ou une paix. Lui aussi se lit.",
            "Venir sans demande, c'est venir les mains ouvertes. Peu de gens osent cette simplicité.",
            "La page de la question est restée blanche. On peut s'y asseoir un moment, sans la remplir.",
        ),
        turns=(
            "S'il fallait une question, elle serait peut-être celle-ci : de quoi avez-vous envie, quand personne ne l'attend de vous ? Rien ne presse d'y répondre.",
            "On croit qu'une lecture répond. Souvent, elle tient compagnie. Prenez dans ces pages ce qui vous ressemble.",
            "Il y a des saisons où l'on écoute sans demander. Elles préparent quelque chose, à leur façon.",
        ),
        gestures=(
            "Laissez une page blanche près du lit, avec un crayon. N'y écrivez que si la main le veut.",
            "Un matin, restez cinq minutes devant une fenêtre. La première pensée qui s'attarde est peut-être votre question.",
            "Marchez une heure sans rien écouter. Revenez avec un mot, un seul.",
        ),
    ),
}
