"""What the day of the month says as a count: whole sentences."""

DAYS_1_TO_16: dict[int, tuple[str, ...]] = {
    1: (
        "Le premier ouvre le mois et ne regarde pas derrière lui.",
        "Un premier du mois, on [change la page|retourne le calendrier]. Le clou reste.",
        "Il faut bien que quelqu'un [commence|passe devant]. Le premier s'en charge.",
        "Le premier n'a [ni frère ni modèle|que de la place].",
    ),
    2: (
        "Le deux est [une paire|un aller et un retour], avant d'être un nombre.",
        "Deux mains, deux rives : le deux [attend|cherche] la réponse.",
        "Le deux d'un mois est le jour où [l'on s'habitue|la suite commence].",
        "Avec deux chaises, la conversation devient possible.",
    ),
    3: (
        "Le trois [ferme un triangle|tient sur ses pieds], et n'a pas besoin de cale.",
        "Trois coups, et [le rideau se lève|la porte s'ouvre].",
        "Le trois [ajoute un témoin|fait entrer un rire] entre deux silences.",
        "Trois marches suffisent à changer de vue.",
    ),
    4: (
        "Le quatre a [quatre coins|quatre pieds] : il ne roule pas, il tient.",
        "Quatre murs font une chambre, quatre saisons un jardin.",
        "Le quatre du mois, on sait [où sont les outils|ce qu'il reste à faire].",
        "Quatre est le premier nombre où l'on peut s'asseoir.",
    ),
    5: (
        "Le cinq tient dans la main, puis il l'ouvre.",
        "Cinq doigts : de quoi [saluer|compter], et de quoi lâcher.",
        "Le cinq [passe par-dessus la clôture|sort du carré]. C'est un nombre de chemin.",
        "Au cinq du mois, les promesses du premier [ont déjà voyagé|prennent l'air].",
    ),
    6: (
        "Le six range : deux fois trois, trois fois deux. [Rien ne dépasse|Tout s'accorde].",
        "Six faces au dé, six côtés à [l'alvéole|la cellule de l'abeille].",
        "Le six [met le couvert|partage sans reste]. C'est un nombre de tablée.",
        "Six jours d'ouvrage, et l'on voit venir la nappe.",
    ),
    7: (
        "Le sept ne se divise pas. Il [s'écoute|se garde entier].",
        "Sept jours, sept notes : après, on recommence [autrement|plus haut].",
        "Le sept [borde|ourle] la semaine, et regarde déjà la suivante.",
        "On compte jusqu'à sept quand on veut [y réfléchir|prendre de la hauteur].",
    ),
    8: (
        "Le huit passe par son propre milieu et [repart|ne s'y arrête pas].",
        "Deux boucles, un seul trait : le huit [se tient|s'équilibre] sans appui.",
        "Le huit pèse juste. Il [n'arrondit pas|rend la monnaie].",
        "Au huit du mois, on voit [ce qui avance|ce que valait le premier].",
    ),
    9: (
        "Le neuf est le dernier des chiffres [sans compagnon|à porter un seul nom].",
        "Le neuf [ramasse|rassemble] ce que les autres ont laissé sur la table.",
        "Multipliez-le, additionnez : le neuf revient toujours à lui-même.",
        "Au neuf, la dizaine est [en vue|au coin de la rue]. On ralentit pour la voir.",
    ),
    10: (
        "Le dix recommence à un, mais avec [un cercle à son bras|de l'expérience].",
        "Dix doigts : de quoi [tenir|compter] sans papier.",
        "Le dix, c'est le un qui a [fait le tour|vu du pays].",
        "Au dix, le mois [a pris son pli|trouve son pas].",
    ),
    11: (
        "Le onze, ce sont deux traits debout qui se regardent.",
        "Onze est [un de plus que les doigts|la première fois que l'on compte sans les mains].",
        "Le onze [ne se réduit pas|reste double] : on le lit tel quel.",
        "Deux colonnes, et entre elles, [une porte|le jour].",
    ),
    12: (
        "Le douze se lit comme un cercle que l'on ferme.",
        "Douze mois, douze heures : le douze [fait le tour|tient le cadran].",
        "On vend les œufs par douze, [pour pouvoir les partager|par amitié pour les parts].",
        "Laisser une porte entrouverte coûte au douze plus qu'à d'autres.",
    ),
    13: (
        "Le treize ajoute une chaise à une table que l'on disait complète.",
        "On saute le treize dans les hôtels. Il [n'en dort pas moins|a sa chambre quand même].",
        "Le treize [dérange|dépasse] d'un cran, et c'est ainsi que l'on avance.",
        "Treize lunes dans l'année, pour qui [compte à l'ancienne|regarde en l'air].",
    ),
    14: (
        "Quatorze jours : le temps [d'un aller et retour|de changer d'avis].",
        "Un vers par jour : quatorze est la taille du sonnet.",
        "Le quatorze [monte à mi-pente|approche du milieu] sans se hâter.",
        "Deux fois sept, et la patience [double|devient un métier].",
    ),
    15: (
        "Le quinze tient le mois par le milieu, comme un balancier.",
        "Au quinze, on voit [les deux versants|d'où l'on vient et ce qui reste].",
        "Le quinze partage, [sans rancune|au plus juste] : une moitié, puis l'autre.",
        "Une quinzaine est une [mesure|longueur] que l'on sent dans les jambes.",
    ),
    16: (
        "Le seize est un carré plié deux fois. Il [tient dans la poche|garde ses plis].",
        "Quatre fois quatre : le seize [bâtit|carrelle], et lève parfois les yeux.",
        "Au seize, le mois [bascule|redescend], d'un seul pas.",
        "Le seize a des murs épais et une lucarne.",
    ),
}
