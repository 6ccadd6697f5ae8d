"""Archetypes of the sums 7, 8, 9, 11, 22 and 33: library, keystone, estuary, lamp, viaduct, courtyard."""

from expertdesk.generators.composer.lexicon import ArchetypeWords

LAST_SIX: dict[str, ArchetypeWords] = {
    "library": ArchetypeWords(
        title="La Bibliothèque",
        name="la Bibliothèque",
        opens=(
            "La Bibliothèque est une maison où l'on baisse la voix exprès.",
            "Des rayons, une échelle, [une lampe verte|une fenêtre haute] : on peut commencer.",
            "La Bibliothèque ne répond pas. Elle [indique un rayon|prête].",
            "On vient pour un livre, on repart avec un autre.",
        ),
        traits=(
            "on y cherche [un mot|une preuve|un plan de jardin] [et l'on trouve la page d'à côté|tout un après-midi]",
            "on y lit [debout|d'une traite|par-dessus une épaule] [entre deux rayons|en oubliant son manteau]",
            "on y note [au crayon|sur des fiches|dans la marge] [ce que personne n'a demandé|trois lignes par heure]",
            "on y range [par familles|ce qui brûle avec ce qui apaise|haut] [ce que l'on aime le plus|avec lenteur]",
            "on y entend [tourner les pages|la pluie|un parquet] [comme une conversation|au loin]",
            "on y rend [les livres avec des miettes|en retard|autre chose que l'on a pris]",
            "on y monte [à l'échelle|au dernier étage] [pour un volume que nul n'ouvre|un bras tendu]",
            "on s'y retrouve [à deux à la même table|sans s'être donné rendez-vous] [le temps d'un chapitre|en "
            "silence]",
        ),
        reverses=(
            "Un livre bien rangé peut attendre [quarante ans|un lecteur toute sa vie].",
            "À lire la carte, on laisse refroidir la route.",
            "La poussière aime les lieux que l'on respecte trop.",
            "On peut tout savoir d'une fenêtre sans l'ouvrir.",
        ),
        closes=(
            "La Bibliothèque invite à prêter ce qu'elle garde.",
            "Laissez un livre ouvert, face contre table, et sortez voir.",
            "Ce que vous savez demande une voix, même basse.",
            "Une page lue à deux n'est plus la même page.",
        ),
    ),
    "keystone": ArchetypeWords(
        title="La Clé de voûte",
        name="la Clé de voûte",
        opens=(
            "La Clé de voûte se pose en dernier, et tout tient.",
            "Au sommet de l'arc, une pierre taillée en coin [partage le poids|serre les autres].",
            "La Clé de voûte ne porte pas plus lourd. Elle porte au milieu.",
            "Sans elle, [l'arc est un tas|les pierres se quittent]. Avec elle, on passe dessous.",
        ),
        traits=(
            "on y taille [l'angle juste|deux faces|à la demande] [avant de hisser|d'après le vide]",
            "on y appuie [les deux côtés|l'effort|la charge] [sans pencher|jusqu'à l'équilibre]",
            "on y lit [une date|un signe de maçon|une fleur] [en levant la tête|si la lumière s'y prête]",
            "on y retire [le bois du cintre|l'étai|la main] [en retenant son souffle|au bon moment]",
            "on y tient [ferme|sans mortier|par le milieu] [quand la charrette passe|d'un siècle à l'autre]",
            "on y entend [les pas d'en dessous|les deux murs|la pluie chercher un joint]",
            "on y mesure [ce que vaut une pierre|la patience des autres] [à ce qui ne tombe pas|d'un coup d'œil]",
            "on passe dessous [sans la nommer|à cheval|en chantant] [et la voix revient plus grande|des années durant]",
        ),
        reverses=(
            "La pierre du milieu ne peut pas sortir prendre l'air.",
            "Qui tient les deux côtés reçoit les deux poussées.",
            "On répare rarement ce qui n'a jamais bougé.",
            "À l'endroit le plus haut, on entend peu les confidences.",
        ),
        closes=(
            "La Clé de voûte invite à laisser l'arc se porter aussi.",
            "Un peu de jeu entre les pierres n'inquiète pas le pont.",
            "Le poids passe à travers vous. Il n'est pas à vous.",
            "Descendez parfois voir la rue que vous abritez.",
        ),
    ),
    "estuary": ArchetypeWords(
        title="L'Estuaire",
        name="l'Estuaire",
        opens=(
            "L'Estuaire est l'endroit où le fleuve cesse de choisir.",
            "Ni rivière ni mer : l'Estuaire [mêle|prend son temps].",
            "L'eau y va dans les deux sens, [selon l'heure|deux fois par jour].",
            "À l'Estuaire, les rives s'écartent, et les voix portent.",
        ),
        traits=(
            "on y voit [arriver tout ce que la vallée a lâché|des oiseaux de deux pays|le ciel par en dessous]",
            "on y attend [la marée|un passeur|le bon courant] [sans s'impatienter|assis sur une barque]",
            "on y goûte [l'eau douce et le sel dans la même gorgée|le vent avant de parler|la pluie et la vague]",
            "on y perd [de vue l'autre bord|le nom des ruisseaux] [les jours de brume|peu à peu]",
            "on y ramasse [du bois flotté|un sabot|des bouteilles] [dont on fait un feu|que l'on rapporte sous le "
            "bras]",
            "on y pêche [au filet|à pied|ce qui vient] [en relâchant les petits|au descendant]",
            "on y entend [toutes les langues du fleuve|une corne lointaine] [à la tombée du jour|par vent d'ouest]",
            "on y laisse [partir|remonter|reposer] [ce que l'on ne peut pas trier|les eaux troubles]",
        ),
        reverses=(
            "À tout mêler, on ne sait plus quelle eau est la sienne.",
            "Un estuaire s'ensable si personne ne drague.",
            "À s'ouvrir si grand, on perd le fil du courant.",
            "La vase aussi fait partie du paysage. Il faut des bottes.",
        ),
        closes=(
            "L'Estuaire invite à garder une berge ferme sous le pied.",
            "Ce qui se jette à la mer n'est pas jeté.",
            "Choisissez un ruisseau. Appelez-le par son nom.",
            "Deux eaux se rencontrent, et aucune n'a tort.",
        ),
    ),
    "lamp": ArchetypeWords(
        title="La Lampe",
        name="la Lampe",
        opens=(
            "La Lampe ne chasse pas la nuit. Elle y fait une place.",
            "Un cercle clair, [une table|deux mains], et le reste attend dans l'ombre.",
            "La Lampe éclaire bas. C'est [sa politesse|ainsi que l'on voit mieux].",
            "On reconnaît une lampe à ce qu'elle rend [les visages|les choses] plus proches.",
        ),
        traits=(
            "on s'y rapproche [pour lire|sans y penser|à trois] [les soirs de panne|jusqu'à se toucher du coude]",
            "on y voit [le grain du papier|une ride|la bonne aiguille] [mieux qu'en plein jour|d'un coup]",
            "on en baisse [la mèche|la voix|l'abat-jour] [quand un enfant dort|pour une confidence]",
            "on la laisse [à la fenêtre|dans le couloir|allumée] [pour qui rentre tard|comme une phrase en suspens]",
            "on y reprise [un bas|un récit|la journée] [à petits points|sous un rond de lumière]",
            "on la porte [d'une chambre à l'autre|à bout de bras] [en protégeant la flamme|et les murs bougent]",
            "on l'éteint [en dernier|d'un souffle|du bout des doigts] [et l'on sait où sont les meubles|sans "
            "tristesse]",
            "on y attend [un pas|une idée|le retour de la pluie] [sans s'en rendre compte|les yeux mi-clos]",
        ),
        reverses=(
            "La Lampe éclaire tout, sauf son propre pied.",
            "À veiller pour chacun, on oublie de fermer les yeux.",
            "Trop près du verre, on ne voit plus la pièce.",
            "Une flamme montée trop haut noircit le verre.",
        ),
        closes=(
            "La Lampe invite à éclairer une chose à la fois.",
            "Baissez un peu la mèche : on y verra aussi bien.",
            "Une lumière basse laisse aux autres le choix d'approcher.",
            "Cette nuit, la lampe peut rester allumée pour vous.",
        ),
    ),
    "viaduct": ArchetypeWords(
        title="Le Viaduc",
        name="le Viaduc",
        opens=(
            "Le Viaduc franchit la vallée sans déranger les vaches.",
            "Vingt arches, une ligne droite : on a vu [grand|loin].",
            "Le Viaduc se construit des deux bords. On se retrouve au milieu.",
            "De loin, le Viaduc semble léger. Les pieds savent.",
        ),
        traits=(
            "on y pose [une arche après l'autre|la pierre du pays|un fil à plomb] [en commençant par le fond|saison "
            "après saison]",
            "on y passe [en train|de nuit|sans quitter son livre] [et la vallée s'ouvre|en quelques souffles]",
            "on y travaille [à cent|au-dessus du vide|par équipes] [sans se voir|au son des marteaux]",
            "on y compte [les piles|les hivers|les pas] [d'une rive à l'autre|sans vertige]",
            "on y relie [deux plateaux|des villes brouillées|le haut et le haut] [sans combler la vallée|d'un trait]",
            "on s'y abrite [sous l'arche du milieu|d'une averse|avec les moutons] [en levant les yeux|le temps d'un "
            "pain]",
            "on y entend [le vent chanter|passer le monde] [dans les arches|au-dessus de sa tête]",
            "on y éprouve [la charge|le silence|un train vide] [avant d'ouvrir la ligne|trois fois]",
        ),
        reverses=(
            "On admire la ligne. On oublie les pieds dans l'eau froide.",
            "Qui voit si loin manque parfois le sentier d'en bas.",
            "Un ouvrage de dix ans demande aussi des dimanches.",
            "Le Viaduc relie tout, et n'habite nulle part.",
        ),
        closes=(
            "Le Viaduc invite à finir une arche, et à déjeuner dessous.",
            "Un sentier traverse aussi la vallée. Il est permis de le prendre.",
            "La première pile suffit pour aujourd'hui.",
            "On construit mieux quand quelqu'un vient de l'autre bord.",
        ),
    ),
    "courtyard": ArchetypeWords(
        title="La Cour",
        name="la Cour",
        opens=(
            "La Cour est une pièce sans plafond où donnent toutes les fenêtres.",
            "Au milieu des murs, un carré de ciel [que l'on partage|pour chacun].",
            "La Cour n'appartient à personne, et chacun [y descend|la balaie].",
            "On traverse la Cour pour rentrer chez soi. On y reste.",
        ),
        traits=(
            "on y étend [le linge|des draps|les tapis] [d'un mur à l'autre|en causant]",
            "on y dresse [une table de planches|le sapin|des tréteaux] [pour la maison entière|dès qu'il fait doux]",
            "on y surveille [les enfants des autres|une soupe|le ciel] [depuis trois étages|sans en avoir l'air]",
            "on y règle [les brouilles|l'ordre des lessives|le partage des clés] [à voix de fenêtre|avant le soir]",
            "on y entend [un violon débutant|qui rit|les cuisines] [par tous les côtés|jusque sous les combles]",
            "on y gâte [un figuier en pot|le chat de personne|la vigne commune]",
            "on y appelle [par le prénom|du pouce au carreau|à dîner] [ceux du quatrième|sans sonner]",
            "on s'y assied [sur la margelle|en cercle|tard] [avec son tricot|pour la fraîcheur]",
        ),
        reverses=(
            "Au milieu de toutes les fenêtres, on est vu de chacune.",
            "La Cour garde les voix. Elle [n'a pas de porte à fermer|dort peu].",
            "Qui accueille tout le monde balaie souvent sans aide.",
            "Un carré de ciel se partage. Un lit, non.",
        ),
        closes=(
            "La Cour invite à remonter chez soi quand les voix baissent.",
            "Gardez une chambre à l'étage, rideau tiré.",
            "Une chaise dans la cour suffit. Vous n'avez pas à fournir la fête.",
            "On vous appelle d'en bas. Vous pouvez répondre de la fenêtre.",
        ),
    ),
}
