"""Archetypes of the sums 7 to 33: library, keystone, estuary, lamp, viaduct, courtyard."""

from expertdesk.generators.composer.lexicon import ArchetypeWords

LAST_SIX: dict[str, ArchetypeWords] = {
    "library": ArchetypeWords(
        title="La Bibliothèque",
        name="la Bibliothèque",
        opens=(
            "La Bibliothèque est une pièce où le silence est habité. Mille voix y tiennent debout, et aucune ne parle en même temps. On y vient avec une question, on en repart avec une meilleure. C'est une patience faite maison.",
            "On entre dans une bibliothèque comme on baisse la lumière. Là, rien ne presse, et tout compte. Votre figure est celle des vies qui cherchent à comprendre, et se méfient des réponses rapides.",
        ),
        reverses=(
            "On peut se cacher derrière des livres comme derrière un mur. La vie attend alors dans la rue, un peu déçue.",
            "Qui a tout lu sur l'amour n'a pas encore écrit une lettre.",
        ),
        closes=(
            "Refermez un livre au milieu, et sortez voir si c'est vrai.",
            "Ce que vous savez demande à être prêté. Les livres prêtés reviennent changés.",
        ),
    ),
    "keystone": ArchetypeWords(
        title="La Clé de voûte",
        name="la Clé de voûte",
        opens=(
            "La Clé de voûte est la pierre du sommet, celle que l'on pose en dernier. Elle ne porte pas plus que les autres. Elle permet à toutes de se tenir. Retirez-la, et l'arc n'est plus qu'un tas de pierres.",
            "Au point le plus haut de l'arc, deux poussées se rencontrent et s'équilibrent. Voilà ce que fait la Clé de voûte, sans bruit. Votre figure est celle des vies qui tiennent un ensemble, souvent sans que l'on s'en doute.",
        ),
        reverses=(
            "Ce qui tient tout n'a pas le droit de bouger, croit-on. La Clé de voûte peut vivre sous cette contrainte sans la discuter.",
            "De si haut, on entend mal ceux qui sont à la base. Ils vous croient parfois de marbre.",
        ),
        closes=(
            "Une voûte tient par toutes ses pierres. Vous pouvez vous appuyer aussi.",
            "Regardez les pierres voisines. Elles vous portent autant que vous les portez.",
        ),
    ),
    "estuary": ArchetypeWords(
        title="L'Estuaire",
        name="l'Estuaire",
        opens=(
            "L'Estuaire est le lieu où le fleuve cesse d'être un fleuve. L'eau douce y rencontre l'eau salée, et aucune n'a tort. Tout ce qui a voyagé arrive là : le limon, les feuilles, les histoires. C'est large, et c'est calme.",
            "Dans un estuaire, on ne sait plus où finit la rivière. Les oiseaux y font halte, parce que l'on y trouve de tout. Votre figure est celle des vies qui accueillent beaucoup, et ne ferment la porte à rien.",
        ),
        reverses=(
            "À tout mêler, on ne sait plus quelle eau est la sienne. Les émotions des autres montent avec la marée.",
            "L'Estuaire reçoit sans trier. Il lui faut parfois une digue, basse, mais ferme.",
        ),
        closes=(
            "Remontez de temps en temps vers votre source. Elle est petite, et elle est à vous.",
            "Choisissez un ruisseau parmi les autres, et appelez-le par son nom.",
        ),
    ),
    "lamp": ArchetypeWords(
        title="La Lampe",
        name="la Lampe",
        opens=(
            "La Lampe n'éclaire pas toute la maison. Elle fait un cercle sur une table, et dans ce cercle on voit clair. On se rapproche d'elle sans y penser. Ce qui se dit là ne se dirait pas en plein jour.",
            "Une lampe attend, éteinte, dans un coin de la pièce. Puis le soir vient, et l'on ne voit plus qu'elle. Votre figure est celle des vies dont la présence éclaire, surtout quand il fait sombre.",
        ),
        reverses=(
            "Une lampe laissée allumée pour tous use sa mèche. On ne pense à elle que lorsqu'elle baisse.",
            "Qui éclaire les autres voit mal sa propre table. L'ombre est toujours au pied de la lampe.",
        ),
        closes=(
            "Baissez la flamme certains soirs. La nuit aussi repose.",
            "Un petit cercle bien éclairé vaut mieux qu'un grand jardin dans la pénombre.",
        ),
    ),
    "viaduct": ArchetypeWords(
        title="Le Viaduc",
        name="le Viaduc",
        opens=(
            "Le Viaduc franchit une vallée que l'on croyait infranchissable. Il a fallu un rêve, puis des calculs, puis beaucoup de matins. Ceux qui passent dessus regardent le paysage. Peu d'entre eux songent aux arches.",
            "De loin, un viaduc semble léger. De près, chaque arche est une montagne de patience. Votre figure est celle des vies qui voient grand, et qui acceptent de commencer par une pile.",
        ),
        reverses=(
            "On regarde le Viaduc d'en bas, et l'on n'y monte guère. La grandeur impressionne, et elle isole.",
            "À porter si loin, on néglige la vallée. Il y a là un village, une rivière, des soirs d'été.",
        ),
        closes=(
            "Posez une arche, puis regardez-la. Elle est déjà un pont à elle seule.",
            "Descendez parfois dans la vallée. C'est pour elle que vous bâtissez.",
        ),
    ),
    "courtyard": ArchetypeWords(
        title="La Cour",
        name="la Cour",
        opens=(
            "La Cour est au milieu, et toutes les fenêtres donnent sur elle. Les enfants y crient, le linge y sèche, quelqu'un y répare une chaise. On descend pour un rien, on remonte une heure après. Elle n'appartient à personne, et chacun dit « chez nous ».",
            "Une cour garde la voix de tous ceux qui l'ont traversée. On y partage l'eau, l'ombre, les nouvelles. Votre figure est celle des vies qui font, d'un voisinage, une famille.",
        ),
        reverses=(
            "Dans une cour, tout s'entend. On y porte les chagrins de chaque étage, et l'on ne dort bien qu'à moitié.",
            "À être le lieu de tous, on peut n'avoir plus de chambre. Le cœur aussi demande une porte.",
        ),
        closes=(
            "Montez chez vous, parfois, et tirez le rideau. La cour vous attend sans vous en vouloir.",
            "Ce qui rassemble les autres a le droit d'être rassemblé, lui aussi.",
        ),
    ),
}
