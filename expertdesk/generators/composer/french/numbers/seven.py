"""Seven, the well."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le puits",
    acts=(
        "descendre [dans une question|au fond d'un texte|sous la première réponse] [sans lampe|sans hâte|d'une main "
        "sur la corde]",
        "regarder [la pluie|une écorce|un visage] [jusqu'à ce que cela parle|plus longtemps qu'il n'est d'usage]",
        "trouver [l'erreur|la source|le mot ancien] [sous quarante pages|là où tout semblait dit]",
        "garder [un secret|une découverte|une peine] [au frais|sans en tirer gloire|comme l'eau sous la pierre]",
        "demeurer [dans une bibliothèque|près d'un étang|au grenier] [tout un après-midi|jusqu'à la fermeture]",
        "poser [peu de questions|la seule question] [et ~attendre la vraie réponse|là où il faut creuser]",
        "relier [deux livres|deux souvenirs|deux étoiles] [que rien ne rapprochait|d'un fil très fin]",
        "écouter [sous les mots|une langue inconnue|le fond d'une phrase] [les yeux fermés|sans prendre parti]",
        "supporter [le silence|de ne pas savoir|une page blanche] [mieux que l'à-peu-près|pendant des mois]",
        "étudier [une carte|un moteur|une partition] [pour le seul plaisir de comprendre|sans que personne l'ait "
        "demandé]",
        "remonter [un seau d'eau claire|une phrase nette] [d'un endroit que l'on croyait sec|un jour de bruit]",
        "prendre [la route la moins bruyante|le sentier du bois|l'heure creuse] [pour mieux penser|sans l'annoncer]",
    ),
    excess=(
        "rester [au fond|à la cave|derrière la vitre] [quand on appelle d'en haut|bien après la réponse]",
        "douter [d'une main tendue|d'une bonne nouvelle|du beau temps] [faute de preuve|jusqu'à l'heure de rentrer]",
        "répondre [trois jours trop tard|par un livre|de très loin] [à une question toute simple|à qui voulait un oui]",
        "prendre [la distance|le silence|l'analyse] pour [une maison|une armure|de la sagesse]",
        "creuser [encore|à côté] quand [l'eau est déjà là|la soif est passée]",
        "observer [la fête|sa propre joie|l'amitié] [depuis l'escalier|comme on lit une notice]",
        "garder [la corde|la clé du grenier|la meilleure phrase] [hors de portée|pour le jour où l'on comprendra tout]",
        "attendre d'avoir [tout lu|tout compris] [avant de goûter|pour dire bonjour]",
        "fermer [les volets|le cahier|la conversation] [pour mieux y penser|au moment où l'on allait rire]",
        "chercher [la note cachée|l'autre sens|la fissure] [dans un simple bonjour|jusqu'à l'aube]",
    ),
    wants=(
        "boire [à la source|une eau froide|à petites gorgées] [sans que l'on demande le nom du puits|au milieu du "
        "jour]",
        "comprendre [un mécanisme|un seul vers|un silence] [jusqu'à la dernière vis|sans personne pour "
        "souffler|d'un coup, dans l'escalier]",
        "entendre [le silence|la neige|le bois] [respirer|d'un bout à l'autre de la nuit]",
        "parler [à une seule personne|de l'essentiel] [sans préambule|dans le noir|en marchant]",
        "disposer d'une [table face au mur|chambre sans horloge|semaine sans visite] [et d'une lampe basse|de temps "
        "à autre]",
        "lire [la même page|un vieux livre|le ciel] [jusqu'à l'aube|sans avoir à conclure]",
        "rencontrer [un esprit calme|quelqu'un qui se tait bien] [au bord de l'eau|un soir d'orage]",
        "croire [à une parole|à une lumière] [sans la démonter|avant d'en avoir la preuve]",
        "descendre [au jardin|à la cave|sous un mot] [avec une lampe et quelqu'un|un matin sans obligations|pour "
        "entendre couler]",
    ),
    seen=(
        "on vous demande [ce que vous en pensez|le fond de l'affaire|une précision] [quand tout le monde a parlé|en "
        "aparté]",
        "on vous prend pour quelqu'un de [lointain|froid|difficile à lire] [les premiers jours|avant le premier rire]",
        "on vient vous trouver [à l'écart|en dernier recours|un livre à la main] [pour une chose sérieuse|sans trop "
        "oser frapper]",
        "on vous écoute [d'autant mieux que c'est rare|le souffle un peu court|comme on écoute un puits]",
        "on se demande [où vous êtes|à quoi vous pensez|ce que vous gardez] [quand vous regardez par la vitre|sans "
        "le dire]",
        "on vous confie [les énigmes|ce qui ne doit pas sortir|les papiers anciens] [avec précaution|sans demander "
        "de reçu]",
        "on oublie que vous [riez|dansez] [facilement|très bien], [faute de vous y inviter|tant le silence vous va]",
        "on reconnaît [votre écriture serrée|vos questions|votre rayon] [à la bibliothèque|entre mille]",
        "on vous garde [la question difficile|le siège près de la lampe|un article découpé] [pour plus tard|avec un "
        "peu de crainte]",
        "on baisse le ton [à votre étage|quand vous lisez|devant votre porte], [par respect|et l'on repart sans "
        "frapper|sans que vous l'ayez demandé]",
    ),
    habits=(
        "vous lisez [les notes en bas de page|les dédicaces|les plaques des rues] [avec attention|avant le reste]",
        "vous arrivez [par la porte du jardin|quand la foule est partie|au dernier rang]",
        "vous laissez sonner [une fois de trop|le téléphone], [par goût du silence|le temps de revenir à la surface]",
        "vous connaissez [le nom des nuages|l'origine des mots|la profondeur du lac]",
        "vous réfléchissez [sous la douche|en marchant au bord de l'eau|devant la bouilloire]",
        "vous relisez [le même livre chaque hiver|une phrase jusqu'à l'entendre]",
        "vous préférez [une personne à une tablée|un soir d'hiver à une terrasse]",
        "vous vérifiez [la source|la date|l'étymologie] [avant de répéter|par égard pour la vérité]",
        "vous tenez [un carnet que personne n'ouvre|une liste de questions] [depuis longtemps|sous une pile]",
        "vous quittez les fêtes [par le jardin|sans dire au revoir|à l'heure où l'on danse]",
        "vous gardez le silence [entre deux étages|au musée|après une belle phrase], [et c'est une "
        "conversation|sans y penser]",
        "vous marquez les livres [d'un ticket|d'une feuille|au crayon pâle]",
        "vous posez la question [que tout le monde évitait|d'après|la plus courte] [à la fin|d'une voix égale]",
    ),
    things=(
        "un puits [couvert de planches|au fond d'une cour|dont l'eau est froide]",
        "une corde [mouillée|lovée sur la margelle|assez longue]",
        "un seau [remonté sans bruit|de bois cerclé|plein de ciel]",
        "un livre [annoté dans la marge|ouvert sur le ventre|aux pages non coupées]",
        "une pierre [que l'on jette pour entendre|moussue|gardée dans la poche]",
        "un grenier [sous la pluie|où l'on relit des lettres]",
        "un étang [que rien ne ride|à la tombée du jour]",
        "une lampe basse [sur une page|dans une pièce endormie]",
        "une loupe [dans un étui|posée sur une carte|rayée]",
        "une porte de cave [entrebâillée|à loquet|fraîche]",
        "un herbier [aux étiquettes pâlies|commencé à douze ans|sous presse]",
        "une horloge [arrêtée|sans aiguilles|qui bat lentement]",
        "un chemin de neige [sans trace|vers la forêt|à la nuit]",
    ),
    weights=(
        "l'idée qu'il faut [tout comprendre avant d'aimer|une preuve pour chaque joie]",
        "la distance [prise par prudence|qui ne protège plus de rien]",
        "les réponses [apprises trop tôt|que personne n'a demandées]",
        "le soupçon [devant ce qui est simple|d'une bonne surprise]",
        "la vieille habitude [de répondre plus tard|de remonter sans rien]",
        "le couvercle [posé sur le puits|d'une peine ancienne]",
        "le souvenir [d'une question moquée|d'une preuve arrivée trop tard|d'une confiance déçue]",
        "la règle [de ne parler qu'à coup sûr|du dernier rang|de tout vérifier deux fois]",
        "l'exigence [d'un silence parfait|d'une seule vérité|de comprendre avant de danser]",
    ),
    gestures=(
        "Dites [une pensée|un doute|une envie] à voix haute [sans attendre la fin|avant toute vérification|comme "
        "cela vient].",
        "Remontez [une phrase|une page] [du fond du carnet|d'un vieux livre] [et lisez-la à quelqu'un|et laissez-la "
        "au jour].",
        "Posez [le livre|la loupe] [une heure|tout un soir] [et regardez la pièce|et laissez-vous interrompre].",
        "Buvez un verre d'eau [en silence|debout à la fenêtre]. [La source est proche|Ne pensez pas à la suite].",
        "Répondez [le jour même|en trois mots] [à une question simple|à qui attend depuis longtemps].",
        "Invitez [quelqu'un dans votre silence|une personne calme] [à lire à côté de vous|pour ne rien faire].",
        "Croyez [une bonne nouvelle|un compliment] [sans l'ouvrir pour voir|jusqu'au lendemain].",
        "Descendez [au jardin|au bord de l'eau] [sans carnet|les mains nues] [et remontez sans conclusion|et "
        "touchez la terre].",
        "Posez [une question bête|une question d'enfant] [à voix haute|au premier venu][. Gardez la réponse telle "
        "quelle| sans la corriger].",
        "Montrez [un carnet|une trouvaille] [à une personne qui ne s'y connaît pas|au milieu d'un repas].",
    ),
    opens=(
        "Le sept est un puits : étroit en haut, vaste en dessous.",
        "Avec le sept, on [baisse la voix|descend d'une marche].",
        "C'est le nombre [des sources|de ce qui se mérite], du seau qui remonte.",
        "Le sept ne [répond|parle] pas tout de suite. Il [écoute l'écho|descend voir].",
    ),
    scenes=(
        "Vous cherchez sans bruit, et souvent vous trouvez.",
        "Une question vous tient compagnie mieux qu'une réponse.",
        "On vous croit ailleurs. Vous êtes dessous.",
        "Le silence, chez vous, est une pièce meublée.",
        "Vous aimez les choses qui ont un fond.",
    ),
    reverses=(
        "Au fond d'un puits, on entend mal qui appelle.",
        "À tout examiner, on laisse refroidir [la soupe|le thé].",
        "La margelle est un bon banc. On peut s'y asseoir à deux.",
        "Ce qui est profond n'a pas besoin d'être [fermé|loin].",
    ),
    asks=(
        "Qui tient la corde quand vous descendez ?",
        "Quelle réponse avez-vous déjà, sans l'avoir remontée ?",
        "Que diriez-vous avant d'avoir tout compris ?",
        "Où êtes-vous quand on vous croit ailleurs ?",
    ),
    turns=(
        "L'eau du puits est faite pour [être bue|le jour].",
        "Une seule personne au bord suffit [à changer l'écho|pour remonter].",
        "Le sept invite à remonter un peu d'eau, même trouble.",
        "Comprendre peut venir après [avoir goûté|la fête].",
        "Le fond ne s'enfuit pas. On peut y revenir.",
    ),
    inner=(
        "Votre intime parle peu, et d'assez loin. Il faut se pencher. Ce qui remonte est [frais|clair], et cela ne "
        "se gaspille pas.",
        "Ce nombre veut comprendre. Pas pour savoir : pour [se reposer|dormir]. Une chose comprise est une chaise.",
        "Au-dedans, il fait silence comme dans un bois. On y marche mieux à [pas lents|une seule personne].",
        "Vous gardez longtemps une phrase avant de la croire. C'est votre façon [de la goûter|d'aimer].",
    ),
    holds=(
        "Ce qui retient, ici, c'est le couvercle. Il protège l'eau, et il la [cache|garde]. On peut le glisser "
        "d'une main.",
        "Le nœud du sept est un nœud de pensée. Plus on l'étudie, plus il serre. Les mains, elles, le "
        "[défont|contournent].",
        "Vous répondez de très loin, quand on voulait une présence. La distance a servi. Elle [a fait son "
        "temps|peut raccourcir].",
        "Il vous faut une preuve avant la joie. La joie n'en a pas. Elle passe, [elle repasse|assez souvent], et la "
        "porte est close.",
    ),
)
