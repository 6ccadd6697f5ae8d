"""Three, the window."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la fenêtre",
    acts=(
        "dire [tout haut|en riant|d'une phrase] [ce que la pièce pensait tout bas|ce qui manquait de mots]",
        "faire entrer [l'air|le jour|une chanson] [dans une conversation fermée|au milieu d'un repas trop long]",
        "raconter [une journée plate|une file d'attente|un voyage de deux arrêts] [comme on déplie une carte|sans "
        "rien inventer]",
        "trouver [la couleur|le refrain|l'image] [qui manquait au mur|que l'on cherchait depuis le matin]",
        "rire [au bon moment|la première fois|sous cape] [et ~desserrer toute une table|sans que personne ait à "
        "perdre]",
        "ouvrir les rideaux [d'un geste large|avant le café|quand tout le monde chuchote]",
        "écrire [trois lignes|une carte|un mot au crayon] [à glisser sous une porte|en guise de bouquet]",
        "changer [de ton|de lumière|de chapeau] [sans changer d'avis|le temps d'une phrase]",
        "montrer [une hirondelle|le détail drôle|ce que l'habitude cache] [à qui passait trop vite|d'un coup de "
        "menton]",
        "accrocher [un dessin|un ruban|une guirlande] [à la poignée la plus triste|au-dessus de l'évier]",
        "improviser [un dîner|un discours|une danse] avec [ce qui reste|trois fois rien|les moyens du bord]",
        "mettre [des mots|un air|une couleur] [sur un vieux chagrin|sur une idée grise] [sans l'abîmer|pour "
        "l'éclaircir]",
    ),
    excess=(
        "ouvrir [toutes les fenêtres|vingt tiroirs] [et ~s'étonner du courant d'air|en une seule matinée]",
        "plaisanter [à l'endroit exact de la peine|pour sortir d'une phrase|quand il fallait rester]",
        "semer [des débuts|des brouillons|des promesses] [comme on perd ses gants|un peu partout]",
        "parler [plus vite que le sentiment|pour couvrir un silence|à côté de la question]",
        "vouloir plaire à [la salle entière|chaque chaise|qui regarde ailleurs]",
        "repeindre [la façade|le décor] [sans entrer dans la maison|quand c'est la charpente qui grince]",
        "prendre [un compliment|un rire|une oreille polie] pour [un abri|une réponse]",
        "laisser [la lettre|la chanson|le tableau] [aux trois quarts|à un doigt de la fin]",
        "commenter [le paysage|la peine|la soupe] [au lieu d'y goûter|jusqu'à ne plus voir]",
        "disperser [l'encre|le temps|les confidences] [aux quatre vents|entre dix feuilles volantes]",
    ),
    wants=(
        "finir [une phrase|un récit|un silence] [sans que l'on applaudisse|devant des yeux qui restent]",
        "dire une chose [vraie|grave|simple] [sans devoir la rendre amusante|à une seule personne]",
        "chanter [faux|à pleine voix|dans l'escalier] [sans public|la fenêtre ouverte]",
        "voir [une phrase|une couleur|une idée] [tenir debout sans explication|sécher tranquillement]",
        "jouer [une heure entière|comme on jouait à sept ans] [sans résultat à montrer|par terre]",
        "trouver une oreille [qui ne note rien|où poser un silence|qui n'attend pas la chute]",
        "garder pour [le tiroir|la nuit|les murs] [un poème|un air|un cahier] [que nul ne commente|sans titre]",
        "regarder [la pluie|la rue|les toits] [sans avoir à en faire un récit|le front contre la vitre]",
        "peindre [un mur|une chaise|un ciel] [d'une couleur que personne n'a choisie|sans couvrir le sol|un jour "
        "férié]",
    ),
    seen=(
        "on vous garde [une place au milieu|le dernier mot|le récit des vacances] [pour que la soirée prenne|sans "
        "se l'avouer]",
        "on vous demande [de dire quelques mots|d'écrire la carte|de choisir la couleur] [au dernier moment|avec "
        "soulagement]",
        "on rit [avant même que vous commenciez|d'avance], [et l'on écoute moins la fin|par confiance]",
        "on vous croit [sans ombre|d'humeur égale|facile à distraire] [parce que vous ouvrez les rideaux|tant la "
        "voix est claire]",
        "on retient [la formule|l'image|la chute] [et l'on oublie ce qu'elle couvrait|plus que l'aveu qui la "
        "précédait]",
        "on cherche [votre regard|votre mot] [dans les réunions longues|quand l'air manque]",
        "on vous invite [pour réchauffer la table|avant les autres|à l'improviste], [rarement pour se taire|moins "
        "souvent pour pleurer]",
        "on reconnaît [votre rire|votre écriture|votre pas] [depuis le palier|sans avoir besoin de signature]",
        "on vous croit [en fête|de bonne humeur|en train de chanter] [même les jours de pluie|rien qu'à la couleur "
        "du manteau]",
        "on vous prête [la parole|les crayons|le micro], [et l'on s'assied plus loin|avec gourmandise|presque "
        "toujours]",
    ),
    habits=(
        "vous notez [des phrases entendues dans le train|un mot rare|des titres sans livre] [sur des tickets|au dos "
        "des enveloppes]",
        "vous chantonnez [en cherchant vos clés|quand l'eau coule|dans les couloirs vides]",
        "vous commencez [trois lettres|deux livres|deux dessins] [à la fois|le même soir]",
        "vous choisissez [la chaise près de la fenêtre|le stylo le plus vif|la tasse dépareillée]",
        "vous faites rire [l'enfant de la table d'à côté|le guichet|une salle d'attente]",
        "vous parlez [avec les mains|aux plantes|en dessinant dans l'air]",
        "vous gardez [des rubans|des cartes jamais envoyées|des programmes de théâtre]",
        "vous racontez [mieux de mémoire|en changeant les voix|la fin d'abord]",
        "vous entendez [la fausse note|le mot de trop] [avant le reste de la salle|et vous souriez]",
        "vous remettez [au lendemain|sous la pile] [ce qui n'a pas de couleur|les papiers gris]",
        "vous dessinez [des chapeaux|des oiseaux|des spirales] [pendant les réunions|au téléphone|dans les marges]",
        "vous choisissez vos mots [à la couleur|au bruit qu'ils font|comme on choisit une pêche]",
        "vous saluez [les statues|les chiens|les enseignes] [par leur nom|à mi-voix]",
    ),
    things=(
        "une fenêtre [entrebâillée|qui donne sur une cour|lavée du matin]",
        "un carreau [dessiné du doigt|plein de ciel|encore embué]",
        "un rideau [que l'air soulève|à peine tiré|qui laisse passer la rue]",
        "une carte postale [sans destinataire|punaisée au mur|remplie jusqu'aux bords]",
        "une chanson [sans deuxième couplet|venue d'en bas|sifflée dans l'escalier]",
        "un crayon [mordu au bout|de la bonne couleur|usé jusqu'au pouce]",
        "un bouquet [cueilli au bord du chemin|un peu de travers|dans un bocal]",
        "une phrase [au crayon sur un mur|qui fait lever la tête|coupée par un rire]",
        "un cerf-volant [accroché dans un arbre|tenu à bout de fil|de papier journal]",
        "une boîte de couleurs [entamée|mal rangée|sans le bleu]",
        "un refrain [sifflé faux|gravé sur un banc|qui revient sous la douche]",
        "un balcon [où l'on se parle|plein de pots|au soleil]",
        "un chapeau [de fête|lancé en l'air|trop grand]",
    ),
    weights=(
        "l'idée qu'il faut [être drôle pour être entendu|amuser pour rester]",
        "la tâche de [réveiller toutes les tables|remplir chaque blanc]",
        "les brouillons [qui ne vous plaisent plus|gardés par remords|d'une autre saison]",
        "le besoin [d'une réponse immédiate|que cela plaise d'abord]",
        "la plaisanterie [toute prête|qui arrive avant les larmes|de secours]",
        "l'habitude de [finir par une pirouette|tout dire sauf une chose]",
        "le rôle [de qui anime|du rayon de soleil|de boute-en-train]",
        "le souvenir [d'une phrase coupée|d'un rire au mauvais moment|d'un dessin caché]",
        "la peur [du blanc|de lasser|d'une salle muette]",
    ),
    gestures=(
        "Ouvrez [une seule fenêtre|un seul cahier] [et restez-y un quart d'heure|et laissez le reste clos].",
        "Dites une chose [grave|tendre|vraie] [sans la faire suivre d'une plaisanterie|d'une voix ordinaire].",
        "Finissez [la plus petite|la plus ancienne] des choses commencées [sans la montrer|avant d'en ouvrir une "
        "neuve].",
        "Chantez [une chanson entière|deux couplets] [en lavant la vaisselle|la fenêtre fermée].",
        "Écrivez [à la main|au crayon] [une lettre que personne ne lira|une page sans rature].",
        "Laissez [une question|un compliment] [sans réponse pendant une heure|se poser en silence].",
        "Dessinez [la vue de votre fenêtre|une chaise|votre main] [sans talent et sans témoin|en cinq minutes].",
        "Choisissez [une couleur|un mot|un air] pour [la semaine|le mois] [et tenez-vous-y|et gardez-le secret].",
        "Racontez une chose [à l'endroit|en commençant par le milieu]. Gardez la chute [pour vous|pour demain].",
        "Rangez [les crayons|les brouillons] [par ordre de tendresse|dans une seule boîte].",
    ),
    opens=(
        "Le trois est une fenêtre : dedans et dehors s'y parlent.",
        "Avec le trois, [la maison respire|quelqu'un prend la parole].",
        "Un et deux se taisaient. Le trois [raconte|chante].",
        "C'est le nombre [de la voix|du rire], [de l'air|du jour] dans les rideaux.",
    ),
    scenes=(
        "Une pièce où vous avez parlé garde un peu de jour.",
        "Vous trouvez le mot, puis [vous le perdez|vous courez] vers le suivant.",
        "Devant un mur blanc, votre main cherche [un crayon|une couleur].",
        "On vous écoute volontiers. On vous [interroge|devine] moins.",
        "Vous aimez les idées [encore humides|avant qu'elles sèchent].",
    ),
    reverses=(
        "Trop de fenêtres, et la chaleur s'en va.",
        "Le rire est une porte. On peut aussi [s'y cacher|la refermer].",
        "Ce qui brille au balcon [ne chauffe pas|n'éclaire pas] la chambre.",
        "À tout raconter, on oublie [d'y être|de l'avoir vécu].",
    ),
    asks=(
        "Que dites-vous quand personne n'attend la chute ?",
        "Quelle phrase gardez-vous [depuis longtemps|pour plus tard] derrière vos dents ?",
        "Pour qui la fenêtre reste-t-elle ouverte ?",
        "Laquelle de vos chansons n'a jamais eu de fin ?",
    ),
    turns=(
        "Une seule fenêtre suffit [à faire une vue|au jour pour entrer].",
        "Finir est aussi une manière [de chanter|de dire].",
        "Le trois invite à parler [moins haut|plus bas], et de plus près.",
        "Ce qui est dit simplement [tient|reste] plus longtemps.",
        "Un silence à la fin d'une phrase [en fait partie|l'éclaire].",
    ),
    inner=(
        "Votre intime chantonne. Il lui faut un mur blanc, un crayon, [du temps perdu|une fenêtre]. Personne n'a "
        "besoin de voir.",
        "Ce nombre-là veut dire. Pas convaincre : dire. [Une oreille|Un cahier] suffit, pourvu qu'on ne "
        "l'interrompe pas.",
        "Au-dedans, il fait clair tôt. C'est une joie sans motif. Elle craint seulement [les plafonds bas|le "
        "sérieux des lundis].",
        "Vous gardez des phrases comme d'autres des boutons. Elles attendent une étoffe. [Sortez la boîte|Ouvrez le "
        "tiroir] de temps à autre.",
    ),
    holds=(
        "Ce qui retient, ici, c'est la pirouette. Elle arrive juste avant la chose vraie. On rit, et la chose "
        "[rentre|se recouche].",
        "Trop de fenêtres ouvertes : la chaleur ne tient pas. Il ne faut pas les murer. En fermer [deux|une], un "
        "soir, suffit.",
        "Le nœud du trois est fait de débuts. Ils se croisent, ils [s'emmêlent|font une pelote]. Tirez sur le plus "
        "petit.",
        "Vous parlez, et l'on ne vous demande plus rien. Le bruit protège. Un silence [bien placé|en bout de "
        "phrase] ouvrirait la porte.",
    ),
)
