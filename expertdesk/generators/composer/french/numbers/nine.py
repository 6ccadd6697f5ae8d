"""Nine, the harbour."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le port",
    acts=(
        "accueillir [un navire fatigué|un inconnu|une vieille histoire] [sans demander de papiers|à toute heure]",
        "larguer [une amarre|un regret|un titre] [au bon moment|d'un geste ample|sans discours]",
        "donner [un manteau|une recette|du temps] [comme on ouvre la main|sans garder le reçu]",
        "finir [une lettre|un cahier|un chapitre] [par une phrase qui ouvre|à la lumière du phare]",
        "comprendre [une langue de passage|le chagrin d'un autre|les deux rives] [à l'oreille|sans dictionnaire]",
        "voir [l'ensemble|la mer derrière la rue|le fil d'une vie] [d'un coup d'aile|là où d'autres voient des "
        "morceaux]",
        "pardonner [un retard|une maladresse|un silence] [avant l'excuse|et ~changer de conversation]",
        "rassembler [des gens|des récits|des miettes] [que rien ne réunissait|autour d'un feu de plage]",
        "saluer [un départ|la fin d'un été|le dernier train] [debout sur le quai|d'un mouchoir imaginaire]",
        "garder [la porte de la ville|un phare|une auberge] [pour qui rentre de nuit|sans y enfermer personne]",
        "rendre [un gant trouvé|un vieux disque|un carnet] [à qui le cherchait|avec un mot glissé dedans]",
        "chanter [le pays d'avant|pour les absents|la route] [sans tristesse|à la fin des repas]",
    ),
    excess=(
        "tenir [un bout de chaque amarre|la main de tous les départs] [et ~ne plus pouvoir bouger|jusqu'à la crampe]",
        "donner [ce qu'il fallait garder pour l'hiver|jusqu'à la dernière chaise] [et ~s'étonner du froid|avant "
        "qu'on le demande|d'un seul élan]",
        "pleurer [un bateau|une voile] [qui n'a pas encore quitté la rade|avant l'heure]",
        "aimer [le monde entier|les absents|l'humanité] [plus facilement que le voisin de table|de loin]",
        "rester [sur la jetée|dans le souvenir|au dernier chapitre] [quand la ville dîne|bien après la nuit tombée]",
        "remettre [la fin|l'adieu|le dernier mot] [à la marée suivante|d'un port à l'autre]",
        "sauver [qui ne se noyait pas|des meubles|un naufrage ancien] [sans demander si l'on sait nager|au milieu "
        "du repas]",
        "voir [si large|de si haut] que [le bouton à recoudre attend|la personne en face devient un paysage]",
        "raconter [la traversée|le vieux temps|la maison vendue] [pour ne pas ouvrir la lettre du jour|à qui "
        "arrivait à peine]",
        "embrasser [la foule|toutes les causes|chaque départ] [et ~manquer une main tendue|d'un même élan]",
    ),
    wants=(
        "dire adieu [proprement|à une seule chose|sur le quai] [et ~entendre l'écho s'éteindre|sans se retourner]",
        "arriver [de nuit|par la mer|un soir de fête] là où [une voix appelle du quai|la soupe est gardée au chaud]",
        "recevoir [le manteau que l'on a tant prêté|une part entière|une place à bord]",
        "sentir [la marée|le sel|le large] [depuis une chambre tranquille|sans avoir à partir]",
        "servir [une table ouverte|un feu de grève|un vieux projet] [sans être au centre|avec des inconnus|pour le "
        "seul plaisir du nombre]",
        "relire [toute l'histoire|les vieilles cartes] [et ~fermer le livre|comme on relit un ami]",
        "marcher [le long de l'eau|sur la jetée] [avec une personne qui revient de loin|jusqu'au feu vert]",
        "laisser [une trace|un chant|un banc] [aux suivants|sans y graver de nom]",
        "rentrer [au port|par le chenal|les mains vides] [à l'heure où l'on allume|et ~n'avoir rien à raconter|sous "
        "un petit vent]",
    ),
    seen=(
        "on débarque [chez vous|dans votre soirée|dans votre bureau] [avec toute une vie dans un sac|sans avoir "
        "prévenu]",
        "on vous raconte [des histoires de famille|ce qui s'est perdu en mer|la fin d'une amitié] [sans honte|d'une "
        "traite]",
        "on vous demande [de pardonner à la place d'un autre|une dernière danse|le mot de la fin] [avec un "
        "sourire|à la fermeture]",
        "on vous prête [un grand cœur|des voyages|une patience d'océan], [et l'on emprunte le reste|sans regarder "
        "le fond]",
        "on trouve [une excuse|un abri|une oreille] [avant d'avoir parlé|sur votre banc]",
        "on vous cherche [aux fins de fête|un soir de départ|quand il faut trier une maison] [plus souvent qu'aux "
        "débuts|sans le dire]",
        "on oublie que [vous avez un port d'attache|la mer vous fatigue aussi], [à vous voir saluer tout le "
        "monde|par habitude]",
        "on garde [vos lettres|un mot de vous|votre écharpe] [longtemps|au fond d'une malle]",
        "on vous confie [une fin difficile|une malle|l'adresse d'une vieille tante] [avant de lever l'ancre|sans "
        "inventaire]",
        "on vous croit [partout chez vous|sans frontières|au large], [et l'on ne propose pas de chaise|un peu "
        "vite|à cause de l'accent des autres]",
    ),
    habits=(
        "vous gardez [des billets anciens|des photographies d'inconnus|du sable dans une boîte]",
        "vous saluez [les bateaux|les trains|les maisons quittées] [de la main|à voix basse]",
        "vous donnez [vos livres|vos parapluies|vos meilleures idées] [et vous les oubliez|sans y penser]",
        "vous pleurez [aux génériques|aux gares|aux chansons d'un autre pays]",
        "vous restez [jusqu'au générique|pour plier les chaises|quand les lampions s'éteignent]",
        "vous connaissez [un mot dans dix langues|les marées|l'histoire du quartier]",
        "vous écoutez [les vieux marins|les concierges|les grands-mères] [comme on lit un roman|sans regarder l'heure]",
        "vous triez [mal|le dernier jour|en racontant], [et chaque objet parle|à genoux sur le parquet]",
        "vous préférez [la fin des étés|le dernier quart d'heure|le retour] [à tous les commencements|sans savoir "
        "pourquoi]",
        "vous invitez [toujours une personne de trop|qui dîne seul] [et la table s'arrange|sans prévenir la cuisine]",
        "vous gardez [une place dans la voiture|un lit de camp|un billet plié] [pour un passager éventuel|sans raison]",
        "vous racontez [la fin d'abord|les morts comme des voisins|les voyages des autres] [avec des gestes|sans "
        "amertume]",
        "vous regardez partir [les trains|les oiseaux|les invités] [jusqu'au bout|un peu après la fin]",
    ),
    things=(
        "un port [à marée basse|au lever du jour|où dorment trois barques]",
        "une amarre [bien enroulée|que l'on dénoue|en double tour]",
        "une jetée [mouillée d'embruns|où l'on marche à deux]",
        "un bateau [au sec|repeint pour la saison|qui attend la marée]",
        "une malle [à moitié vidée|pleine de lettres|au grenier]",
        "un feu de plage [couvert de sable|vu du large]",
        "un coquillage [où l'on entend encore|gardé sans raison]",
        "un mouchoir [agité de loin|plié dans une poche]",
        "une valise de carton [aux étiquettes passées|sous un lit|prêtée dix fois]",
        "une lampe-tempête [au bout d'un môle|que l'on agite|huilée]",
        "un filet [qui sèche|réparé à la main|plein d'algues]",
        "un livre d'or [d'auberge|à finir|sans stylo]",
        "une barque [retournée|pour deux|au ras de l'eau]",
    ),
    weights=(
        "l'idée qu'il faut [sauver tout l'équipage|comprendre même ce qui blesse]",
        "les amarres [de bateaux partis|que l'on tient par tendresse]",
        "la malle [qui ne contient plus que son poids|d'une ancienne traversée]",
        "le chagrin [d'un autre|emprunté un soir de pluie|porté par politesse]",
        "le dernier chapitre [relu trop souvent|que vous n'osez pas signer]",
        "la promesse [faite à un quai vide|d'attendre le monde entier]",
        "le souvenir [d'un quai sans personne|d'une fête trop vite finie|d'un pays que l'on ne revoit pas]",
        "la règle [de donner d'abord|du cœur toujours ouvert|de partir le dernier]",
        "la crainte [de fermer une porte|d'un bonheur tout petit|de choisir une seule rive]",
    ),
    gestures=(
        "Finissez [une petite chose|un seul tiroir|une lettre] [et fermez d'un mot net|et n'y revenez pas].",
        "Dénouez [une amarre|une promesse ancienne] [par écrit|à voix haute|sans accuser personne].",
        "Gardez [le manteau|la dernière part|une heure de marée] [pour vous|un jour de plus].",
        "Donnez [un objet|un livre] [que vous aimez encore|sans raconter son histoire].",
        "Écrivez [trois adieux|le mot fin|un nom] [au crayon|sur du papier d'emballage][. Laissez la feuille dehors "
        "une nuit|. Puis pliez sans relire].",
        "Regardez [la personne d'en face|une seule vague|une tasse] [jusqu'à ne plus penser au large|le temps d'un "
        "thé].",
        "Invitez [une seule personne|votre voisin de palier] [à une table petite|sans fête].",
        "Marchez jusqu'à [l'eau|la dernière maison du village] [et revenez avant le soir|sans rien emporter].",
        "Signez [une lettre|un dessin|une page] [et n'ajoutez pas de post-scriptum|de votre seul prénom].",
        "Rangez une malle [de souvenirs|d'étoffes] [jusqu'au fond|en gardant trois choses].",
    ),
    opens=(
        "Le neuf est un port. On en part, on y revient.",
        "Après le neuf, il faut [un chiffre de plus|recommencer]. Il le sait, et il [salue|ouvre].",
        "C'est le nombre [des fins|du large], et de la lampe du quai.",
        "Le neuf [a vu passer|contient] tous les autres. Il en garde l'accent.",
    ),
    scenes=(
        "On vous raconte sa vie entre deux trains.",
        "Vous voyez la mer derrière [les immeubles|une rue en pente].",
        "Donner vous coûte moins que [trier|garder].",
        "Une histoire finie vous touche plus qu'une promesse.",
        "Vous comprenez trop vite pour rester en colère.",
    ),
    reverses=(
        "Un port qui retient tous les bateaux n'est qu'un bassin.",
        "À tant saluer les départs, on oublie de dîner.",
        "Le grand cœur aussi a besoin d'une porte qui ferme.",
        "On peut aimer le large et manquer [la chaise d'en face|la tasse tendue].",
    ),
    asks=(
        "Quelle amarre tenez-vous encore sans savoir pourquoi ?",
        "Qui vous attend sur le quai, vous ?",
        "Que garderiez-vous, si vous ne donniez rien cette fois ?",
        "Quelle histoire est finie, et demande seulement son point ?",
    ),
    turns=(
        "Finir une chose rend la main à la suivante.",
        "Un bateau qui part ne vide pas le port.",
        "Le neuf invite à [poser le point|choisir sa rive], et à dormir là.",
        "Laisser partir, c'est seulement desserrer la main.",
        "Le large commence aussi [à la table de cuisine|au bout de la rue].",
    ),
    inner=(
        "Votre intime a le goût des fins bien faites. Un salut, [une lampe que l'on souffle|un livre que l'on "
        "ferme]. Il dort bien, ensuite.",
        "Ce nombre est large, et il a froid aux pieds. Il lui faut [une rive|une seule tasse], au milieu de tant "
        "d'eau.",
        "Au-dedans, on entend la mer. On y pense à des gens que l'on n'a pas revus. Ce n'est pas triste, c'est "
        "[vaste|salé].",
        "Vous voudriez que personne ne soit laissé sur le quai. Pas même [vous|vous, cette fois].",
    ),
    holds=(
        "Ce qui retient, ici, ce sont les amarres. Chacune est une tendresse. Ensemble, elles [tiennent le "
        "bateau|usent la main].",
        "Le nœud du neuf est un adieu commencé. On le dit, on le redit, on le [reprend|garde en bouche]. Il demande "
        "un point.",
        "Vous donnez pour ne pas avoir à choisir. La main s'ouvre toujours du même côté. Fermez-la [une fois|sur "
        "une chose].",
        "On vous croit sans besoin, tant vous saluez bien. Dites une fois que [vous restez dîner|le vent est froid].",
    ),
)
