"""What two temperaments (composer/kinds.py) say to each other: path and name, the soul number and what is seen."""

# (kind of the life path, kind of the expression).
PATH_AND_NAME: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Le chemin et le nom tirent du même côté, et l'on avance vite. C'est une chance. Prévoyez seulement un banc sur la route.",
    ),
    ("moving", "holding"): (
        "Le chemin voudrait partir, le nom a mis la table. Vous connaissez ce débat. On peut dîner d'abord, et marcher ensuite.",
    ),
    ("moving", "listening"): (
        "Le chemin a déjà répondu, et le nom n'a pas fini d'écouter. Quand vous laissez parler les deux, vous vous trompez rarement.",
    ),
    ("moving", "giving"): (
        "Le chemin ouvre la voie, et le nom y fait passer du monde. Vérifiez de temps en temps qu'elle vous mène aussi quelque part.",
    ),
    ("holding", "moving"): (
        "Le chemin garde, le nom prend l'air. Vous êtes à la fois la maison et la fenêtre ouverte, et l'on s'y trompe.",
    ),
    ("holding", "holding"): (
        "Tout, ici, sait tenir. On s'appuie volontiers sur vous. Il reste à choisir l'épaule où vous appuyer vous-même.",
    ),
    ("holding", "listening"): (
        "Le chemin pose les murs, le nom écoute ce qui s'y dit. On se sent en sécurité près de vous, et l'on s'y confie.",
    ),
    ("holding", "giving"): (
        "Le chemin construit, le nom distribue. Vous faites beaucoup, et pour beaucoup. Gardez une pièce qui ferme.",
    ),
    ("listening", "moving"): (
        "Le chemin écoute, et le nom a déjà sonné à la porte. On vous croit plus rapide que vous n'êtes au fond.",
    ),
    ("listening", "holding"): (
        "Le chemin entend, le nom agit. Ce que vous avez compris en silence, vous le transformez en quelque chose de solide.",
    ),
    ("listening", "listening"): (
        "Deux écoutes, et peu de bruit. Vous percevez énormément. Il vous manque parfois une personne à qui le dire.",
    ),
    ("listening", "giving"): (
        "Le chemin reçoit, le nom redonne. Entre les deux, prenez le temps de garder quelque chose.",
    ),
    ("giving", "moving"): (
        "Le chemin donne, le nom s'élance. On vous suit avec joie. Regardez parfois si vous avez mangé.",
    ),
    ("giving", "holding"): (
        "Le chemin ouvre les bras, le nom tient la charpente. Votre générosité a des murs, et c'est ce qui la fait durer.",
    ),
    ("giving", "listening"): (
        "Le chemin donne, le nom devine. Vous offrez ce qu'il faut à qui n'a rien dit. Apprenez aux autres à faire de même.",
    ),
    ("giving", "giving"): (
        "Tout, ici, penche vers les autres. C'est d'une grande beauté. Il faut y ajouter une seule règle : vous comptez aussi.",
    ),
}
# (kind of the soul number, kind of the realisation).
SOUL_AND_REALISATION: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Au-dedans comme au-dehors, cela bouge. On vous voit comme vous vivez, à ceci près que personne ne voit votre besoin de halte.",
    ),
    ("moving", "holding"): (
        "Au-dehors, on voit quelqu'un de posé. Au-dedans, il y a des départs. Cette part-là mérite un horaire, et non une excuse.",
    ),
    ("moving", "listening"): (
        "On vous trouve calme. C'est un calme de gare, avec des départs dessous. Peu de gens entendent ce roulement.",
    ),
    ("moving", "giving"): (
        "On vous voit disponible pour tous. Au-dedans, quelque chose voudrait prendre la route sans prévenir.",
    ),
    ("holding", "moving"): ("On vous voit partout. Peu savent que vous rêvez d'une clé toujours à la même place.",),
    ("holding", "holding"): (
        "Le dedans et le dehors se ressemblent : on peut compter sur vous. Vous avez le droit, parfois, que cela penche.",
    ),
    ("holding", "listening"): (
        "On croit que vous flottez quand vous écoutez. Au-dedans, tout est rangé, et chaque chose sait pourquoi elle est là.",
    ),
    ("holding", "giving"): (
        "On vous croit sans limites. Au-dedans, vous savez très bien où est la clôture, et vous hésitez à la montrer.",
    ),
    ("listening", "moving"): (
        "Au-dehors, le mouvement. Au-dedans, une pièce silencieuse où vous revenez poser ce que vous avez vu.",
    ),
    ("listening", "holding"): (
        "On s'appuie sur votre solidité. On sait moins combien vous percevez, et combien cela demande de calme.",
    ),
    ("listening", "listening"): (
        "Vous êtes au-dedans ce que l'on devine au-dehors : quelqu'un qui écoute. Il vous faut un endroit où être entendu de même.",
    ),
    ("listening", "giving"): (
        "On vous raconte tout. Au-dedans, chaque récit continue de résonner. Fermez parfois le livre des autres.",
    ),
    ("giving", "moving"): (
        "On vous croit en route vers vos propres affaires. Au-dedans, vous pensez à ceux que vous laissez.",
    ),
    ("giving", "holding"): (
        "On voit de vous la structure. Au-dedans, il y a une tendresse que vous montrez par des actes, faute de mots.",
    ),
    ("giving", "listening"): ("On vous croit en retrait. Au-dedans, vous êtes déjà auprès de celui qui souffre.",),
    ("giving", "giving"): (
        "Ce que l'on voit est vrai : vous donnez. Ce que l'on ne voit pas, c'est l'effort. Il mérite d'être nommé.",
    ),
}
