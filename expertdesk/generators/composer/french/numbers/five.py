"""Five, the road."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la route",
    acts=(
        "prendre [le premier train|la route du bord|un chemin sans nom] [pour voir|sans consulter les horaires|un "
        "jour de semaine]",
        "faire [une valise|un sac|un détour] en dix minutes, [sans rien d'inutile|en sifflant]",
        "parler [trois langues à la fois|avec les mains|au voisin de compartiment] [sans dictionnaire|comme à une "
        "vieille connaissance]",
        "changer [de route|d'avis|de pas] [au pied du pont coupé|quand le vent tourne] [sans bouder|en riant]",
        "goûter [un plat inconnu|un fruit sans étiquette] [avant de demander son nom|du bout des doigts]",
        "poser [la question que l'on n'ose pas|une question d'enfant] [au bon inconnu|au milieu d'une visite]",
        "apporter [un vent du large|une odeur de gare|des nouvelles] [dans une pièce endormie|à l'heure de la sieste]",
        "tirer [une leçon|un bon souvenir|une adresse] [d'un train manqué|d'une averse|d'une erreur de quai]",
        "marcher [de nuit|dix kilomètres|sans but] [pour le plaisir du dernier virage|jusqu'à la mer]",
        "lire [une carte à l'envers|le ciel|un visage] [d'un seul coup d'œil|sans ralentir]",
        "dormir [n'importe où|sur une banquette|sous un toit prêté] [d'un sommeil de voyage|comme chez des amis]",
        "quitter [un rivage|une habitude|une fête] [avant l'ennui|d'un salut de la main|sans claquer la porte]",
    ),
    excess=(
        "repartir [avant le dessert|le matin même|au premier silence] [et ~manquer la fin|de peur de s'attacher]",
        "collectionner [les départs|les adresses|les billets] [sans défaire une valise|et ~n'habiter nulle part]",
        "prendre [l'ennui|le calme|la répétition] pour [un danger|une panne|une porte fermée]",
        "courir [deux lièvres et un train|d'un quai à l'autre] [pour ne pas choisir|sans savoir lequel]",
        "promettre [d'écrire|de revenir] [depuis la portière|en regardant l'heure]",
        "changer [de ville|de décor|de coiffure] [quand c'est une phrase qu'il fallait changer|plutôt que d'ouvrir "
        "la lettre]",
        "laisser [la porte|la conversation|la lettre] ouverte [derrière soi|au vent|sans un mot]",
        "vivre [dans le prochain virage|sur le marchepied|entre deux gares] [et ~ne rien voir par la vitre|par "
        "crainte du terminus]",
        "annoncer [un départ|une nouvelle vie|un dernier verre] [chaque automne|et ~défaire le sac]",
        "goûter [à tous les plats|à dix métiers|au bord de chaque verre] [sans s'asseoir|et ~rester sur sa faim]",
    ),
    wants=(
        "sentir [le vent|l'air salé|le gravier] [au sortir d'un tunnel|sur le visage]",
        "garder [une route de secours|une fenêtre sans barreaux|un billet non daté] [quelque part|même sans s'en "
        "servir]",
        "rencontrer [un inconnu|une ville|une langue] [sans projet|un jour de marché]",
        "revenir [par un autre chemin|les poches pleines de cailloux] [et ~trouver la porte poussée|vers le soir]",
        "marcher [pieds nus|au hasard|sans montre] [une journée entière|dans une ville étrangère]",
        "apprendre [le nom d'un arbre|trois mots|une danse] [d'un passant|pour rien]",
        "suivre [une rivière|une odeur de pain|un chat] [jusqu'au bout|d'un pas de flâneur|à l'heure où tout le "
        "monde rentre]",
        "poser [la valise|le sac] [parce que le lieu plaît|sans compter les nuits]",
        "partager [un compartiment|une banquette|un pique-nique] [avec quelqu'un dont on ignore le nom|jusqu'au "
        "terminus|sans échanger d'adresse]",
    ),
    seen=(
        "on vous demande [la route|une idée de voyage|un mot d'ailleurs] [même dans une ville inconnue|avec envie]",
        "on vous raconte [les projets fous|ce que l'on n'a jamais osé] [comme à un quai|en baissant la voix]",
        "on respire [mieux|plus large] [quand vous entrez|à votre table|dès que vous parlez d'ailleurs]",
        "on vous garde [le siège près de l'allée|un sac à demi fait|la place du dernier arrivé] [par prudence|avec "
        "indulgence]",
        "on vous croit [déjà loin|sans attaches|sur le départ], [alors que vous écoutez|même au milieu du repas]",
        "on vous appelle [quand le plan échoue|pour un départ soudain|au pied levé]",
        "on attend vos [récits|retours|trouvailles] [plus que vos lettres|à la veillée]",
        "on vous envie [un peu|en secret] [la facilité des départs|ce pas sans bagage]",
        "on vous écrit [de loin|au dernier moment|des gares] [pour le plaisir de la réponse|sans dire de quoi il "
        "s'agit]",
        "on vous donne [la clé des champs|des adresses|une carte à commenter], [avec un soupir|et l'on ne vient "
        "pas|presque en cachette]",
    ),
    habits=(
        "vous prenez [la place près de la portière|le siège dans le sens de la marche]",
        "vous rentrez rarement [par le même chemin|à la même heure|les mains vides]",
        "vous commencez [le journal par la fin|le repas par le fromage|l'atlas au hasard]",
        "vous parlez [aux chauffeurs|aux chiens|aux serveurs] [le premier jour|dans la langue du pays]",
        "vous gardez [un passeport|des chaussures de marche|une gourde] [à portée de main|près de l'entrée]",
        "vous lisez [les plans de métro|les menus affichés|les noms des bateaux] [pour le plaisir|à voix basse]",
        "vous changez [les meubles de place|de café|de trottoir] [au printemps|dès que cela sent la routine]",
        "vous dormez mal [avant un lundi|dans une chambre sans rideau qui bouge]",
        "vous traversez [hors des clous|le pont à pied] [quand la rue est vide|pour voir l'eau]",
        "vous dites [« on verra »|« pourquoi pas »] [plus volontiers que « toujours »|en enfilant votre manteau]",
        "vous suivez du doigt [les rivières|les chemins de fer|les côtes] [sur toutes les cartes|avant de vous "
        "endormir]",
        "vous mangez [debout|sur un muret|le dos au train] [avec appétit|et c'est meilleur]",
        "vous demandez [le nom des rues|d'où vient l'accent|ce qu'il y a derrière la colline] [dès le premier "
        "soir|aux enfants]",
    ),
    things=(
        "une route [qui tourne derrière un bois|encore mouillée|bordée de platanes]",
        "une valise [à demi ouverte|fermée d'une ceinture|posée dans l'entrée]",
        "un billet [plié dans un livre|sans date|poinçonné deux fois]",
        "un pont [que l'on passe à pied|de bois|au-dessus d'une eau vive]",
        "un quai [au petit matin|où quelqu'un fait signe|de province]",
        "une paire de chaussures [boueuses|bien faites|sans lacets]",
        "une boussole [dans la poche|un peu capricieuse]",
        "un compartiment [aux rideaux tirés|où l'on se parle|presque vide]",
        "un vélo [contre une grille|dont la chaîne chante|rouge]",
        "une carte [cornée au bon endroit|tachée de café|sans échelle]",
        "un phare de voiture [au loin|dans la pluie]",
        "un chemin de halage [à l'aube|sous les peupliers|désert]",
        "un caillou [dans la poche|rapporté de loin|encore chaud]",
    ),
    weights=(
        "l'idée que rester [enferme|use|éteint]",
        "la valise [faite à l'avance|d'un ancien départ|toujours prête]",
        "le besoin de [surprendre à chaque fois|garder trois routes ouvertes]",
        "la peur [des promesses|du dimanche soir|du mot « toujours »]",
        "les adresses [où l'on ne vous attend plus|gardées par politesse]",
        "le réflexe de [regarder la porte|repartir au premier froid]",
        "le souvenir [d'une porte fermée à clé|d'un été trop court|d'un départ sans adieu]",
        "la règle [du voyage léger|de ne jamais revenir|du dernier train]",
        "la liste [des villes à voir|des vies possibles|des envies du printemps]",
    ),
    gestures=(
        "Défaites [une valise|un sac|un tiroir] [jusqu'au fond|sans garder la sangle].",
        "Restez [une heure de plus|jusqu'au café|jusqu'à la fin] [là où la porte vous appelait|sans regarder "
        "l'horloge].",
        "Revenez [trois jours de suite|à la même heure] [au même banc|dans le même café][. Notez ce qui change| "
        "sans livre].",
        "Marchez [une rue entière|jusqu'au prochain pont] [très lentement|en nommant ce que vous voyez].",
        "Écrivez [à une adresse ancienne|une carte de votre propre ville] [sans promettre de passer|en trois lignes].",
        "Choisissez [une seule route|un seul projet] [pour sept jours|jusqu'à dimanche][. Laissez les autres en "
        "gare|. Tenez-vous-y].",
        "Plantez [un bulbe|une graine|un noyau] [là où vous dormez|dans un pot sans valeur].",
        "Refusez [un détour|une distraction|un bon prétexte] [pour finir une phrase|le temps d'un repas].",
        "Apprenez [le prénom|l'histoire] [d'une personne croisée chaque jour|du marchand le plus proche].",
        "Marchez autour [de la maison|du quartier] [comme en voyage|en touchant chaque porte].",
    ),
    opens=(
        "Le cinq est une route : il commence où le mur s'arrête.",
        "Cinq doigts, cinq sens, et [la main s'ouvre|le monde entre].",
        "C'est le nombre [du milieu|du carrefour], celui d'où l'on voit [des deux côtés|partir].",
        "Avec le cinq, la maison [a des roues|entend la route].",
    ),
    scenes=(
        "Une gare vous parle plus clairement qu'un salon.",
        "Vous connaissez la valeur d'un lieu [au moment de le quitter|à la porte].",
        "La routine vous serre [aux épaules|comme un col], même la plus douce.",
        "Vous apprenez en chemin ce que d'autres [lisent|cherchent] assis.",
        "Un imprévu, et vous voilà de bonne humeur.",
    ),
    reverses=(
        "À toujours regarder la route, on ne voit pas le jardin.",
        "Une valise jamais défaite [finit par peser|prend la forme du couloir].",
        "La liberté aussi a ses [horaires|barreaux], quand elle est obligatoire.",
        "On peut fuir très loin sans [changer de pièce|quitter sa chaise].",
    ),
    asks=(
        "Où défaites-vous votre valise jusqu'au fond ?",
        "Que vous faudrait-il pour rester un hiver ?",
        "De quelle fenêtre aimeriez-vous voir passer les trains ?",
        "Qu'est-ce qui vous suit, de ville en ville ?",
    ),
    turns=(
        "Une route connue réserve aussi [des virages|des surprises].",
        "Rester peut être [un voyage lent|une façon d'arriver].",
        "Le cinq invite à choisir un port [pour mieux repartir|d'attache].",
        "La main qui s'ouvre sait aussi [tenir|se poser].",
        "Il y a des départs qui se font [assis|sur place].",
    ),
    inner=(
        "Votre intime dort près de la porte. Il ne sort pas toujours. Il veut [savoir qu'elle s'ouvre|entendre la "
        "rue].",
        "Ce nombre a besoin de neuf, comme d'autres de pain. Un fruit, [un mot|un trottoir] suffit. Ce n'est pas de "
        "l'inconstance.",
        "Au-dedans, une carte est dépliée. On n'ira pas partout. On aime [que ce soit possible|suivre du doigt].",
        "Vous respirez mieux au bord des choses. Les bords ont [de l'air|la vue]. On peut y mettre une chaise.",
    ),
    holds=(
        "Ce qui retient, ici, c'est la sortie de secours. On la regarde si souvent que l'on n'entre pas. "
        "Asseyez-vous [dos à elle|loin d'elle], un soir.",
        "Le nœud du cinq se serre quand on tire. Partir, c'est tirer. Rester [une heure|un dîner] le desserre.",
        "Vous avez changé de pièce pour changer d'air. L'air était dans [la fenêtre|une phrase], pas dans la pièce.",
        "La liberté est devenue une consigne. Toujours prête, toujours légère. Il est permis d'[avoir des "
        "meubles|être en retard].",
    ),
)
