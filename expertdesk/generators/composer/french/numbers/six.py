"""Six, the house."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la maison",
    acts=(
        "deviner [quelle lampe allumer|quelle chaise approcher|quelle porte laisser ouverte] [avant qu'on le "
        "demande|d'instinct]",
        "garder une place [à table|près du feu|au bout du banc] [pour qui tarde|pour qui n'a pas prévenu|pour qui "
        "revient de loin]",
        "entendre [qu'une voix a baissé|qu'un silence a changé|qu'une chaise manque] [au milieu du bruit|d'un bout "
        "à l'autre du couloir]",
        "réchauffer [une pièce|une tablée|un retour] [rien qu'en posant les assiettes|rien qu'en tirant les "
        "rideaux|sans monter le feu]",
        "tenir [la porte|la soirée|la lampe] [jusqu'à ce que le dernier soit rentré|quand les autres ont sommeil]",
        "raccommoder [ce qui tient encore|ce que d'autres jetteraient] [avec le fil que l'on a|à la lumière du soir]",
        "apaiser [une dispute|une arrivée|une chambre d'enfant] [en servant la soupe|en baissant la lampe|sans "
        "donner tort à personne]",
        "ranger [les choses|la maison|les papiers] de façon que [chacun s'y retrouve|rien ne se perde]",
        "faire [d'un deux-pièces|d'une chambre de passage|d'un bureau] [un lieu où l'on revient|une pièce où l'on "
        "respire]",
        "mettre un couvert de plus [sans compter|sans rien dire|au premier bruit de pas]",
        "veiller à ce que [rien ne manque|la nuit soit douce|le pain soit là] [sans en parler|sans le faire payer]",
        "prendre soin [des plantes|des clés|des lettres] que d'autres [laissent derrière eux|oublient sur un meuble]",
    ),
    excess=(
        "tenir la maison [jusqu'à oublier|au point d'oublier] [d'y habiter|d'y dormir|d'y avoir une chambre]",
        "porter [le trousseau|les sacs|l'agenda] de [tout l'immeuble|toute une famille] [et ~ne plus trouver la "
        "bonne clé|sans une main libre]",
        "nourrir [tout le monde|jusqu'aux absents] et ~[manger debout|finir les restes froids]",
        "savoir mieux que chacun [ce qui lui ferait du bien|où il devrait s'asseoir|quel manteau mettre]",
        "attendre [un merci|une lettre|un pas dans l'allée] [sans l'avoir demandé|derrière le rideau]",
        "réparer [les portes des autres|ce qui demandait à finir|chaque silence] [le soir venu|avant toute plainte]",
        "garder [des chambres|des rancunes|des tiroirs] pour [des gens partis depuis longtemps|un retour qui n'est "
        "pas promis]",
        "laisser [la lampe brûler toute la nuit|le feu sans bûche pour soi] [par devoir|sans que personne le sache]",
        "deviner [une soif|un froid|une peine] [et ~servir avant la réponse|jusqu'à ne plus demander]",
        "compter [les absents|les manteaux|les heures] [au lieu de goûter le plat|longtemps après le départ]",
    ),
    wants=(
        "rentrer [le soir|sous la pluie|tard] dans [une pièce déjà tiède|une maison éclairée]",
        "trouver [un repas|un lit|un bain] [préparé par d'autres mains|dont on n'a rien su]",
        "avoir [une pièce|un fauteuil|une heure] [où nul n'entre sans frapper|sans rien à tenir]",
        "entendre [une clé tourner|des voix à l'étage|la pluie sur le toit] [et ~n'avoir à se lever pour "
        "rien|depuis un lit défait]",
        "voir [la table pleine|les enfants dormir|les manteaux au mur] [sans compter les chaises|du seuil]",
        "recevoir [un soin|un bouquet|une question] [sans aucune raison|un jour où l'on n'attend rien]",
        "poser [le panier|les clés|le tablier] [au milieu du jour|sans que la maison s'arrête]",
        "choisir [un rideau|une couleur|un pain] [pour le plaisir d'une seule personne|sans consulter la tablée]",
        "ouvrir [un paquet|une lettre|un lit frais] [sans y avoir mis la main|sans deviner de qui cela vient|au "
        "milieu d'une semaine ordinaire]",
    ),
    seen=(
        "on vient [s'asseoir près de vous|dans votre cuisine|jusqu'à votre porte] [quand une pièce se fait "
        "froide|sans trop savoir pourquoi]",
        "on vous confie [les doubles de clés|les plantes|les enfants d'une heure] [les yeux fermés|avant de partir]",
        "on vous demande [si tout le monde a mangé|où sont les couvertures|qui manque] [comme si la maison parlait "
        "par vous|dès l'entrée]",
        "on vous appelle [le premier soir|après la dispute|au retour d'un voyage] [pour entendre une voix "
        "calme|sans motif]",
        "on oublie de vous demander [comment vous dormez|ce qui vous ferait plaisir], [tant la table est bien "
        "mise|par confiance]",
        "on laisse [sa veste|ses soucis|son parapluie] [chez vous|dans votre entrée] [et l'on repart plus "
        "léger|sans y penser]",
        "on vous croit [inépuisable|chez vous partout] [à cause du pain sur la table|tant vos portes ferment "
        "doucement]",
        "on se tait [plus volontiers|mieux] [à votre table|dans votre cuisine], [sans gêne|comme on pose un sac]",
        "on pousse votre porte [sans frapper|à l'heure du goûter|le cœur gros] [comme on rentre|et l'on reste dîner]",
        "on vous suppose [du pain|une chambre d'ami|du fil noir], [et il y en a|à toute heure|sans rire]",
    ),
    habits=(
        "vous comptez [les chaises|les couverts|les manteaux] [en entrant dans une pièce|sans y penser]",
        "vous allumez [une petite lampe|la veilleuse] [avant la grande|pour qui rentrera tard]",
        "vous savez [qui prend du sucre|quelle marche grince|où dort le chat]",
        "vous gardez [la dernière part|une assiette au chaud|le meilleur fruit] [pour quelqu'un d'autre|au cas où]",
        "vous redressez [un coussin|un col|un cadre] [chez les autres|en passant]",
        "vous demandez [« avez-vous mangé »|« êtes-vous bien rentrés »] [avant toute nouvelle|à peine la porte "
        "ouverte]",
        "vous dormez mieux [quand tout le monde est rentré|la porte entrouverte|après avoir fait le tour des fenêtres]",
        "vous gardez [les nappes|les recettes|les boîtes] [de trois maisons|venues de loin]",
        "vous parlez [bas près des berceaux|à la pâte qui lève|aux roses]",
        "vous quittez [une fête|une table] [après avoir rapporté les verres|une assiette à la main]",
        "vous gardez [un bouton de rechange|des bougies|du fil] [dans un bol|pour les autres]",
        "vous remarquez [une ampoule morte|un lacet défait|une assiette vide] [avant le reste|de l'autre bout de la "
        "pièce]",
        "vous laissez un mot [sur la table|près du pain] [avant de sortir|même pour une heure]",
    ),
    things=(
        "une lampe [à la fenêtre|baissée pour la nuit|allumée dans le couloir]",
        "une chaise [tirée pour quelqu'un|que l'on approche du feu|qui n'est à personne]",
        "un couvert [de plus|mis pour qui tarde]",
        "une odeur de [pain|linge repassé|soupe] [dans l'escalier|au retour]",
        "un seuil [balayé du matin|usé en son milieu]",
        "une couverture [pliée au pied du lit|tricotée à deux|sur des épaules]",
        "un trousseau [pendu près de la porte|trop lourd pour une poche]",
        "une marmite [qui chante doucement|assez grande pour dix]",
        "une table [desservie à demi|avec sa lampe|à rallonges]",
        "un bol [ébréché mais gardé|de lait tiède|pour le chat d'à côté]",
        "une clé [sous le pot de géranium|confiée à la voisine|au clou]",
        "un rideau [ourlé à la main|à demi tiré|lavé de frais]",
        "un manteau d'enfant [au portemanteau|encore humide|trop petit]",
    ),
    weights=(
        "l'idée que [votre absence ferait défaut|la maison tient par vous]",
        "le trousseau [des autres|d'une maison repeinte sans vous]",
        "la tâche de [deviner avant qu'on demande|consoler sans que l'on s'en aperçoive]",
        "le besoin [d'être utile pour avoir une chaise|que chacun ait bien mangé]",
        "la part [du gâteau que vous laissez toujours|de soucis qui porte un autre nom]",
        "le rôle de [gardien du feu|dernière lampe|chef de table]",
        "le souvenir [d'une table vide|d'un merci oublié|d'une nuit à veiller]",
        "la règle [des portions égales|de servir avant de s'asseoir|du dernier couché]",
        "la crainte [d'une assiette de trop|du froid chez les autres|de déranger en recevant]",
    ),
    gestures=(
        "Gardez [une heure|un soir|un fauteuil] [qui ne soit à personne|sans le justifier].",
        "Servez-vous [la première part|le premier thé] [dans la belle tasse|avant d'appeler les autres].",
        "Laissez [la vaisselle|le téléphone|la lampe du couloir] à [quelqu'un d'autre|demain].",
        "Fermez une porte [derrière vous|pour une heure] [et n'écoutez pas la maison|avec un livre].",
        "Demandez [une couverture|un repas|un service] [à voix haute|sans dire que ce n'est rien].",
        "Rendez [une clé|un souci|un plat] à [qui vous l'avait laissé|sa maison d'origine].",
        "Mettez [un bouquet|une nappe|un bol d'eau claire] [dans la pièce où personne ne vient|pour vous, un jour "
        "sans invité].",
        "Asseyez-vous [à la place de l'invité|dos à la cuisine] [et laissez-vous servir|le temps d'un repas].",
        "Changez de chaise [à votre propre table|un soir de semaine][. Laissez qui veut prendre la vôtre|. Regardez "
        "la fenêtre].",
        "Prenez un bain [long|à l'heure du dîner], [la porte fermée|sans prêter l'oreille].",
    ),
    opens=(
        "Le six est une maison, celle des gens qui gardent.",
        "Avec le six, quelqu'un [allume|met le couvert], et l'on s'assied.",
        "C'est le nombre [du foyer|de la ruche], [de ce que l'on entretient|des soins sans bruit].",
        "Le six tient [une porte|une lampe], et regarde qui manque.",
    ),
    scenes=(
        "On vous cherche quand une pièce se fait froide.",
        "Vous entrez, et une chaise [trouve sa place|change de côté].",
        "Un enfant qui tousse, à l'étage, et vous n'écoutez plus la conversation.",
        "Vous connaissez la maison des autres par [ses tiroirs|son silence].",
        "Ce qui est beau, pour vous, [sert aussi|se partage].",
    ),
    reverses=(
        "À force de tenir la maison, on oublie d'y habiter.",
        "Qui garde la clé de tous dort [rarement|mal] [dans sa chambre|chez lui].",
        "On vous dit merci [en partant|du palier]. On demande moins de vos nouvelles.",
        "La lampe que l'on tient pour d'autres laisse un bras dans l'ombre.",
    ),
    asks=(
        "Qui veille, le soir où vous dormez ?",
        "Quelle pièce de la maison n'est que pour vous ?",
        "À qui rendriez-vous une clé, si c'était permis ?",
        "Qui met la table quand vous rentrez tard ?",
    ),
    turns=(
        "Une maison a aussi une porte qui s'ouvre vers l'intérieur.",
        "Recevoir demande une chaise de plus : la vôtre.",
        "Le six invite à [habiter|goûter] ce qu'il [prépare|entretient].",
        "Ce que l'on garde à deux [pèse|dure] autrement.",
        "Une heure refusée n'éteint aucune lampe.",
    ),
    inner=(
        "Votre intime met la table pour plus de monde qu'il n'en vient. Il aime ce moment-là, d'avant. Gardez-lui "
        "[une chaise|la meilleure place].",
        "Ce nombre voudrait qu'on l'attende. Une lampe, une soupe, [une voix|un pas]. Il fait cela pour tous, et "
        "n'ose le demander.",
        "Au-dedans, il y a une pièce tiède. On y entre en chaussettes. Peu de gens [la connaissent|y ont dormi].",
        "Vous avez besoin que ce soit beau, et que cela serve. [Un bol|Un rideau] peut faire les deux. Une heure "
        "aussi.",
    ),
    holds=(
        "Ce qui retient, ici, c'est un trousseau. Toutes ces clés [sonnent|tirent la poche], et la vôtre est au "
        "milieu. Il faut les poser pour la trouver.",
        "Le nœud du six est fait de soins. Chacun est doux. Ensemble, ils [ligotent|pèsent] comme une nappe mouillée.",
        "Vous attendez qu'on vous rende ce que vous donnez. Personne n'a vu le [compte|carnet]. Demander serait "
        "plus simple.",
        "La maison tient par vous, croyez-vous. Elle tient aussi par [ses murs|les autres]. Sortez une heure pour "
        "voir.",
    ),
)
