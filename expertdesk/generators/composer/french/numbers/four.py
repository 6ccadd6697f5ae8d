"""Four, the table."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la table",
    acts=(
        "poser [les choses|les mots|les outils] [d'équerre|à leur place|dans l'ordre où ils serviront]",
        "revenir [chaque matin|le lendemain|tous les jours] [au même établi|à la même page] [sans attendre "
        "l'envie|d'un pas égal]",
        "caler [une table|une échelle|une conversation] [avec un carton plié|d'un geste discret] [avant que cela se "
        "voie|pour de bon]",
        "finir [un ourlet|une colonne de chiffres|un mur] [jusqu'au dernier point|le jour dit]",
        "mesurer [deux fois|à l'œil|en silence] [avant de couper|avant de promettre]",
        "tenir [un carnet|un jardin|un horaire] [par temps gris|quand l'élan est passé|sans en tirer gloire]",
        "réparer [une chaise|une serrure|un réveil] [que d'autres laisseraient sur le trottoir|le dimanche, à la "
        "lumière du jour]",
        "apprendre [un métier|un geste|un texte] [par les mains|ligne après ligne|en partant du plus simple]",
        "partager une tâche [en parts égales|en gestes courts], [sans oublier le balai|et ~garder la moins belle]",
        "ranger [la remise|la cave|les papiers] [avant l'hiver|sans rien perdre|par piles nettes]",
        "poser un pied [après l'autre|sur chaque barreau] [sans regarder en bas|et ~éprouver le bois]",
        "garder [la liste|les plans|la bonne vis] [que l'on cherchera dans dix ans|dans une boîte étiquetée]",
    ),
    excess=(
        "redresser [la nappe|les cadres] [au lieu de s'asseoir|pendant que le plat refroidit]",
        "finir [toutes les tâches|la liste] [avant de s'accorder une chaise|et ~en rouvrir une autre]",
        "bâtir [un mur|une clôture|un horaire] là où [un rideau suffisait|une phrase suffisait]",
        "vérifier [la serrure|le calcul|le nœud] [une fois de trop|jusqu'à ne plus y croire]",
        "refuser [l'imprévu|une visite|la pluie] [parce qu'il était tard|au nom du programme]",
        "compter [les heures|les clous|les torts] [plutôt que de lever la tête|quand il fallait passer l'éponge]",
        "porter [le plan|la charpente|le calendrier] [de toute une équipe|pour d'autres] [et ~trouver la journée "
        "courte|sans un mot]",
        "croire que [tout s'écroule|rien ne tient] dès que [la main se repose|l'on ferme l'atelier]",
        "polir [l'outil|le détail|la réponse] [quand la soupe attend|jusqu'à l'user]",
        "ranger [les souvenirs|les gens|les dimanches] [par ordre de taille|dans des boîtes fermées]",
    ),
    wants=(
        "prendre place [à une table débarrassée|au bout du banc] [sans rien avoir à réparer|les mains à plat]",
        "voir [un ouvrage|un mur|un champ] [terminé, puis ~le laisser|dans la lumière du soir]",
        "compter sur [un plancher|une parole|une heure fixe] [qui ne bouge pas|sans avoir à vérifier]",
        "tenir [un outil bien en main|un bois lisse|une pierre ronde] [pour le seul plaisir|sans ouvrage à rendre]",
        "fermer [l'atelier|le cahier|la remise] [à la bonne heure|d'un tour de clé] [et ~ne plus y penser|avec la "
        "paix du travail fait]",
        "retrouver [chaque chose|le marteau|le pain] [là où la main l'attend|les yeux fermés]",
        "perdre [une heure|un outil|le fil] [et ~trouver cela sans importance|un dimanche de pluie]",
        "laisser [un coin en friche|un tiroir en désordre|une ligne tremblée] [exprès|sans demander pardon]",
        "dormir [sur un ouvrage fini|dans des draps tendus|sans liste] [comme une pierre bien posée|jusqu'au plein "
        "jour]",
    ),
    seen=(
        "on vous donne [les clés du local|le calendrier|la caisse à outils] [sans compter|et l'on dort mieux]",
        "on vous appelle [quand cela penche|pour la deuxième moitié du travail|le lendemain de la fête]",
        "on pose [un problème|un réveil cassé|un carton] [devant vous|sur votre table] [et l'on attend|comme si "
        "c'était déjà fait]",
        "on dit que vous [tenez parole|finissez ce que l'on commence], [et l'on en profite un peu|avec respect]",
        "on vous croit [sans fantaisie|insensible au vent] [faute d'avoir vu vos carnets|parce que l'étagère est "
        "droite]",
        "on cherche [votre signature|votre avis|votre coup d'œil] [avant de visser|avant de signer]",
        "on vous laisse [les comptes|le bas de la page|la vaisselle] [par confiance|sans voir l'heure]",
        "on s'appuie [sur vous|sur votre épaule] comme sur [un chambranle|un mur sec], [sans y penser|de tout son "
        "poids]",
        "on vous suppose [un plan|une réserve de bougies|le bon tournevis] [en toute circonstance|et l'on tombe juste]",
        "on vous fait [répéter le chiffre|signer en bas|garder les doubles] [par prudence|comme à un notaire|sans "
        "vous demander l'heure]",
    ),
    habits=(
        "vous faites [des listes|des croquis] [au crayon gras|pour dormir|sur tout papier qui traîne]",
        "vous gardez [les ficelles|les boutons|les notices] [dans des boîtes de thé|au cas où]",
        "vous pliez [les lettres|le linge|les cartes] [en quatre|selon les plis d'origine]",
        "vous arrivez [à l'heure dite|avec le bon outil|par le même chemin]",
        "vous goûtez [avant de saler|la soupe deux fois|du bout de la cuillère]",
        "vous fermez [le gaz, puis la fenêtre, puis la porte|les tiroirs jusqu'au bout]",
        "vous préférez [une promesse courte|un oui tardif] à [un bel élan|trois serments]",
        "vous touchez [le bois|le tissu|le mur] avant [d'acheter|de croire]",
        "vous relevez [la date au bas des pages|les compteurs|le niveau de l'eau]",
        "vous remettez [la chaise sous la table|le livre à sa place] [en partant|sans y penser]",
        "vous gardez [un clou|un bout de ficelle|un crayon plat] [dans la poche|derrière l'oreille]",
        "vous essuyez [l'outil|la table|vos lunettes] [avant de répondre|deux fois]",
        "vous savez [où est la pelle|combien il reste de bois|le prix du pain] [sans avoir à chercher|au jour près]",
    ),
    things=(
        "une table [de bois clair|bien calée|marquée au couteau]",
        "un établi [où tout est à portée|sous la lucarne|balayé du soir]",
        "un mur [de pierres sèches|monté rang après rang|chaud de la journée]",
        "une équerre [accrochée à son clou|de bois usé]",
        "un carnet [à petits carreaux|tenu depuis dix ans|taché de plâtre]",
        "une pile de [draps pliés|bois fendu|planches]",
        "un tiroir [qui ferme bien|plein de vis triées|sans désordre]",
        "une marche de pierre [creusée|posée à sec|tiède]",
        "un mètre pliant [ouvert à demi|dans la poche|taché de peinture]",
        "une porte [bien pendue|rabotée du bas|dont les gonds sont neufs]",
        "un sac de [graines|clous|farine] bien fermé",
        "une échelle [solide|de meunier|adossée au mur]",
        "un pain [coupé droit|sous un torchon|de la veille]",
    ),
    weights=(
        "l'idée qu'une chose laissée [en désordre|en attente] s'écroule",
        "le plan [d'avant|tracé pour une autre maison]",
        "la liste [qui s'allonge la nuit|des autres|que personne n'a demandée]",
        "la crainte [d'une ligne de travers|du travail inachevé]",
        "l'obligation de [mériter sa chaise|finir avant de rire]",
        "les outils [d'un métier ancien|dont la main ne veut plus]",
        "le souvenir [d'un mur tombé|d'un carnet perdu|d'un jour sans programme]",
        "la règle [du travail d'abord|de ne rien laisser au hasard|des choses bien faites]",
        "le compte [des heures données|de ce qui manque|des retards d'autrui]",
    ),
    gestures=(
        "Laissez [un lit défait|la vaisselle d'un soir|un tiroir ouvert] [et sortez marcher|et regardez si la "
        "maison tombe].",
        "Arrêtez-vous [au milieu d'une tâche|une heure avant l'heure] [et rangez l'outil|sans finir la ligne].",
        "Débarrassez [la table entière|un coin de table] [et posez-y une seule chose|et ne l'occupez pas].",
        "Faites [de travers|à main levée] [un petit ouvrage inutile|une chose que vous savez faire droit].",
        "Barrez [une ligne de la liste|deux lignes du carnet] [que personne n'attend|d'un trait net].",
        "Confiez [une tâche|la fin d'un ouvrage] à [des mains moins adroites|quelqu'un de lent]. Ne repassez pas "
        "derrière.",
        "Asseyez-vous [le premier quart d'heure du soir|avant d'avoir fini], [les mains vides|face à la fenêtre].",
        "Prenez [un autre chemin|l'escalier d'à côté|une rue inconnue] [pour rentrer|sans carte].",
        "Coupez [le pain|la journée|une planche] [sans mesurer|à l'œil, une seule fois].",
        "Laissez [un clou de travers|un livre hors du rang|une tache] [tout un mois|et passez devant en souriant].",
    ),
    opens=(
        "Le quatre est une table : quatre pieds, et l'on peut s'asseoir.",
        "Avec le quatre, les choses [prennent place|touchent le sol].",
        "C'est le nombre [des murs|des saisons], [des coins|des bords] où l'on s'adosse.",
        "Le quatre n'a pas d'ailes. Il a [des pieds|des mains].",
    ),
    scenes=(
        "Vous aimez que deux choses tiennent face à face.",
        "Une étagère droite vous repose [plus qu'un discours|mieux que la mer].",
        "Votre confiance se gagne [lentement|clou après clou], et ne se reprend guère.",
        "Vous finissez. C'est devenu rare, et cela se voit.",
        "Quand tout penche, on regarde vos mains.",
    ),
    reverses=(
        "La meilleure table ne sert à rien si l'on reste debout.",
        "Un mur protège, puis il cache la vue.",
        "À tout tenir droit, on se raidit [aussi|un peu].",
        "L'ordre est une paix. Il peut devenir [un guichet|un règlement].",
    ),
    asks=(
        "Que se passerait-il si vous posiez l'outil une heure ?",
        "Qui s'assied à la table que vous avez faite ?",
        "Quelle ligne de la liste n'est pas de vous ?",
        "Où est, chez vous, le coin que rien ne range ?",
    ),
    turns=(
        "Le bois travaille encore quand [l'atelier est fermé|la main se repose].",
        "Une table demande surtout [qu'on s'y asseye|du pain et du temps].",
        "Le quatre invite à bâtir moins haut, et [plus large|plus près].",
        "Ce qui tient vraiment supporte [un peu de jeu|un clou de travers].",
        "On peut aussi laisser une pierre [au bord du chemin|pour demain].",
    ),
    inner=(
        "Votre intime aime que le sol ne bouge pas. Une heure fixe, un outil à sa place. Là-dessus, il "
        "[rêve|voyage] mieux qu'on ne croit.",
        "Ce nombre veut pouvoir compter. Sur une parole, [un plancher|un dimanche]. Le reste peut varier.",
        "Au-dedans, il y a un établi. On y répare ce que le jour a [ébréché|tordu]. Ne laissez pas entrer trop de "
        "monde.",
        "Vous vous reposez dans ce qui est fini. Un lit tendu, [une page pleine|un bocal fermé]. C'est un vrai repos.",
    ),
    holds=(
        "Ce qui retient, ici, c'est un meuble lourd, très bien fait. Il est devant la porte. Il suffit de le "
        "[pousser d'un mètre|vider].",
        "Le nœud du quatre est un nœud de métier : serré, régulier. On le défait comme on l'a fait, [avec "
        "patience|brin par brin].",
        "Vous attendez que tout soit prêt. La maison est prête depuis longtemps. Il manque [quelqu'un à table|une "
        "entorse au plan].",
        "L'ordre a protégé, autrefois. Il garde encore, [par habitude|la nuit]. On peut lui donner un jour de congé.",
    ),
)
