"""What two temperaments (composer/kinds.py) say to each other: path and name, the soul number and what is seen."""

# (kind of the life path, kind of the expression).
PATH_AND_NAME: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Le chemin et le nom tirent du même côté. On avance vite. Pensez à [poser un banc|laisser une marque] en "
        "route.",
        "Deux élans pour une seule personne. Il manque parfois [un mur où s'adosser|une chaise].",
        "Rien, ici, ne freine. C'est une joie, et c'est une [pente|côte] quand même.",
    ),
    ("moving", "holding"): (
        "Le chemin voudrait partir, le nom a mis la table. On peut manger d'abord, [marcher ensuite|et garder son "
        "manteau].",
        "Vous ouvrez par la date, vous tenez par le nom. Une porte, et un mur pour la [porter|tenir].",
        "L'un prend l'air, l'autre prend racine. [Un arbre|Un cerf-volant] connaît ces deux désirs.",
    ),
    ("moving", "listening"): (
        "Le chemin a déjà répondu. Le nom, lui, n'a pas fini d'écouter. [Ralentissez|Attendez-le] au tournant.",
        "Vous avancez, et quelque chose en vous regarde [derrière|longtemps]. C'est une bonne paire d'yeux.",
        "L'un parle avant, l'autre après. Entre les deux, il y a un silence [utile|à garder].",
    ),
    ("moving", "giving"): (
        "Le chemin court devant, et le nom rappelle tout le monde. Il faut parfois [voyager léger|compter les places].",
        "Vous ouvrez la route pour d'autres. Vérifiez qu'elle vous mène [aussi|quelque part].",
        "L'élan est à vous, le fruit se partage. Gardez [le premier|un panier].",
    ),
    ("holding", "moving"): (
        "Le chemin garde, et le nom prend l'air. Cela fait une maison avec [de bonnes fenêtres|un vélo dans l'entrée].",
        "Vous bâtissez, puis vous ouvrez tout grand. Ce n'est pas une contradiction. C'est [une porte|une saison].",
        "L'un compte les chaises, l'autre a déjà son manteau. Ils se croisent sur le [seuil|palier], et se saluent.",
    ),
    ("holding", "holding"): (
        "Tout, ici, sait tenir. On s'appuie volontiers sur vous. [Qui vous cale|Où vous appuyez-vous] ?",
        "Double charpente, double soin. La maison ne bouge pas. Laissez [une fenêtre mal fermée|du jeu].",
        "Le chemin tient, le nom aussi. Il reste à apprendre [le verbe poser|la sieste].",
    ),
    ("holding", "listening"): (
        "Le chemin pose les murs, le nom écoute ce qui s'y dit. On y [parle bas|dort bien].",
        "Vous tenez, et vous entendez. Cela fait une bonne maison, qui manque de [nuits|dimanches].",
        "L'un répond par un geste, l'autre par un silence. [Les deux réponses comptent|Il faut parfois traduire].",
    ),
    ("holding", "giving"): (
        "Le chemin garde la maison, le nom y fait entrer du monde. Prévoyez [une chambre qui ferme|du pain].",
        "Vous bâtissez pour plus d'un. Signez au moins [une poutre|la porte].",
        "L'un tient, l'autre donne. Entre les deux, il y a [votre part|une assiette], à ne pas oublier.",
    ),
    ("listening", "moving"): (
        "Le chemin attend, et le nom a déjà sonné. On vous croit [plus pressant|plus rapide] que vous n'êtes.",
        "Vous écoutez au fond, vous parlez devant. Il y a [un escalier|trois marches] entre les deux.",
        "L'un descend, l'autre ouvre la fenêtre. L'air y gagne, [la profondeur aussi|pourvu qu'on remonte].",
    ),
    ("listening", "holding"): (
        "Le chemin écoute, le nom répond par des actes. On vous doit [bien des étagères droites|beaucoup de calme].",
        "Vous entendez ce qui manque, puis vous le [posez|fabriquez]. Peu de mots, et c'est fait.",
        "L'un doute, l'autre tient quand même. C'est [ainsi|de cette façon] que l'on passe les hivers.",
    ),
    ("listening", "listening"): (
        "Deux oreilles, deux silences. On se confie à vous. [Qui vous confie une clé|À qui parlez-vous] ?",
        "Tout, ici, reçoit. Il faut un volet, et l'heure de [le tirer|l'ouvrir].",
        "Le chemin et le nom baissent la voix ensemble. Une phrase dite [fort|tout haut] les surprendrait bien.",
    ),
    ("listening", "giving"): (
        "Le chemin entend, le nom console. Rien ne se perd. [Vous, parfois|Sauf la soirée].",
        "Vous devinez, puis vous donnez. Laissez à l'autre le temps de [demander|chercher ses mots].",
        "L'un reçoit tout, l'autre rend tout. Gardez [le fond du bol|une gorgée].",
    ),
    ("giving", "moving"): (
        "Le chemin donne, le nom a des semelles. Votre chaleur [voyage|ne tient pas en place], et l'on vous attend.",
        "Vous aimez large, et vous ne restez pas. Laissez [une adresse|un foulard].",
        "L'un ouvre les bras, l'autre les portes. Il y a de quoi [faire courant d'air|recevoir une ville].",
    ),
    ("giving", "holding"): (
        "Le chemin donne, le nom range ce qui reste. C'est une bonne [cuisine|maison] : chaude et tenue.",
        "Vous avez le cœur large et la main précise. Le second [protège|mesure] le premier.",
        "L'un servirait tout, l'autre garde une marmite pour demain. [Écoutez|Croyez] les deux.",
    ),
    ("giving", "listening"): (
        "Le chemin réchauffe, le nom écoute brûler. On reste tard [chez vous|près de vous].",
        "Vous donnez, et vous entendez l'effet du don. Parfois, c'est [trop|un reproche]. Baissez la flamme.",
        "L'un parle à la table, l'autre à son voisin. Commencez par [le second|celui-là].",
    ),
    ("giving", "giving"): (
        "Tout, ici, se partage. Il faut une clôture, basse, avec [un portillon|des roses].",
        "Deux mains ouvertes, et pas de poche. Cousez-en [une|deux], à l'intérieur.",
        "Le chemin et le nom servent la même table. Qui vous [sert|remplit le verre] ?",
    ),
}
# (kind of the soul number, kind of the realisation).
SOUL_AND_REALISATION: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Dedans comme dehors, cela bouge. On vous croit sur parole, et l'on a raison.",
        "Ce que l'on voit est vrai : [une veste au bras|la fenêtre ouverte].",
    ),
    ("moving", "holding"): (
        "On vous voit au poste. On ne voit pas [la carte sous la nappe|les chaussures près de la porte].",
        "Au-dehors, un mur droit. Au-dedans, quelqu'un [siffle|regarde passer les trains].",
    ),
    ("moving", "listening"): (
        "On vous trouve calme. C'est un calme [de gare|de rivière], avec des départs dessous.",
        "Votre silence passe pour de la patience. Il [trépigne|danse] un peu.",
    ),
    ("moving", "giving"): (
        "On vous voit tout donner. On ignore que vous gardez [un billet|une route] pour vous.",
        "La main offre, le pied bat la mesure. Les deux sont [sincères|à vous].",
    ),
    ("holding", "moving"): (
        "On vous voit partout. Peu savent que vous rêvez d'une [table|clé] toujours à la même place.",
        "Au-dehors, le mouvement. Au-dedans, [un feu réglé|une étagère droite].",
    ),
    ("holding", "holding"): (
        "Ce que vous montrez, vous l'êtes. Un mur, des deux côtés, est [un mur|du même bois].",
        "Dedans et dehors tiennent la même maison. Il y fait bon. [Aérez|Sortez] parfois.",
    ),
    ("holding", "listening"): (
        "On vous prend pour une oreille. Vous êtes aussi [une main|un outil], qui voudrait servir.",
        "Vous écoutez devant, vous construisez derrière. Montrez un jour [l'atelier|la pièce].",
    ),
    ("holding", "giving"): (
        "On vous croit sans limites. Vous avez, au fond, un [carnet|verrou] très bien tenu.",
        "La façade accueille. La chambre, elle, [range|compte], et cela rassure.",
    ),
    ("listening", "moving"): (
        "On vous voit vif. Quelqu'un, derrière, [n'a pas fini sa phrase|écoute encore].",
        "Au-dehors, la porte s'ouvre vite. Au-dedans, on [descend|tourne] les pages.",
    ),
    ("listening", "holding"): (
        "On s'appuie sur vous. On ignore le [puits|jardin] qui est derrière.",
        "Vous passez pour du bois dur. L'intérieur est [tendre|creux], et il résonne.",
    ),
    ("listening", "listening"): (
        "Le silence du dehors ressemble à celui du dedans. On peut vous croire [loin|sans attente]. Dites un mot.",
        "Ce que l'on voit de vous écoute. Ce que l'on ne voit pas [écoute aussi|entend mieux encore].",
    ),
    ("listening", "giving"): (
        "On vous voit au milieu de la table. Une part de vous [regarde par la vitre|compte les étoiles].",
        "Vous donnez devant, vous recueillez derrière. Cela demande [une heure de silence|une lampe basse].",
    ),
    ("giving", "moving"): (
        "On vous croit de passage. Vous avez laissé [du bois|un mot] devant chaque porte.",
        "Le pas est vif, le cœur reste. On l'apprend [tard|par hasard].",
    ),
    ("giving", "holding"): (
        "On vous voit tenir les comptes. Au fond, vous [donneriez tout|comptez les absents].",
        "Dehors, la règle. Dedans, une table [ouverte|sans fin]. Invitez quelqu'un à l'étage.",
    ),
    ("giving", "listening"): (
        "On vous croit de glace, ou de bois. C'est un [âtre|port] que l'on n'a pas su voir.",
        "Vous vous taisez pour ne pas trop donner. Un peu [suffit|réchauffe].",
    ),
    ("giving", "giving"): (
        "Dedans et dehors brûlent du même feu. Cherchez-lui [un pare-feu|une nuit].",
        "On vous prend ce que vous donnez, sans se tromper. Gardez [la braise|un coin d'ombre].",
    ),
}
