"""Questions that look outwards: work, home, study, creation, choice."""

from expertdesk.generators.composer.lexicon import ThemeWords

OUTSIDE: dict[str, ThemeWords] = {
    "work": ThemeWords(
        listens=(
            "Vous parlez d'un lieu où vous passez vos meilleures heures.",
            "Derrière le métier, on entend une question de place.",
            "Un travail est aussi une pièce. On y a chaud, ou pas.",
            "Il y est question d'ouvrage, et de qui le regarde.",
            "Vous demandez, en somme, ce que vos journées fabriquent.",
            "Le mot du métier cache souvent celui de la mesure.",
        ),
        images=(
            "Un poste se quitte ou se garde comme un manteau. On vide d'abord les poches. Ce qui reste dans la main "
            "dit [beaucoup|l'essentiel].",
            "L'établi garde la forme des coudes. C'est vrai longtemps après l'ouvrage. Regardez ce que vos journées "
            "ont [creusé|poli].",
            "Une porte de bureau a deux faces. On n'en voit jamais qu'une. Le soir, elle pèse autrement [que le "
            "matin|dans la main].",
            "Ce que l'on emporte d'un métier tient dans une boîte. Pas davantage. Le reste appartenait [à la "
            "pièce|aux murs].",
            "Un outil bien tenu passe d'un atelier à l'autre. Il garde son tranchant. On ne lui demande pas [son "
            "ancienne adresse|de papiers].",
            "Votre place a une fenêtre, côté cour ou côté rue. Vous l'avez peut-être oubliée. Levez-vous, "
            "[regardez|ouvrez].",
            "Un tablier pendu dit l'heure mieux qu'une horloge. [Approchez|Touchez-le]. On sent tout de suite s'il "
            "est tiède.",
            "Il y a l'ouvrage, et il y a la maison de l'ouvrage. On confond souvent les deux. L'une a [des murs|un "
            "règlement], l'autre vous suit.",
        ),
        turns=(
            "Regardez ce qui, dans vos journées, vous laisse les mains tièdes.",
            "Une fonction se remplace. Un geste s'emporte.",
            "Ce que vous savez faire n'est pas resté dans le tiroir.",
            "Cherchez moins le titre que la fenêtre.",
            "Un ouvrage dit quelque chose de qui le fait, même inachevé.",
            "Entre partir et rester, il y a d'abord [ranger l'établi|vider un tiroir].",
        ),
        gestures=(
            "Videz un tiroir de travail [entièrement|sur une nappe][. Gardez trois objets|. Demandez à chacun ce "
            "qu'il attend].",
            "Écrivez [la phrase que l'on vient vous demander|le geste que l'on vous envie] [au dos d'une carte|sans "
            "titre ni fonction].",
            "Arrivez [un quart d'heure plus tôt|un matin] [sans allumer l'écran|et regardez la pièce vide].",
            "Racontez votre métier [à un enfant|à une plante|en six mots] [sans nommer le poste|sans vous plaindre "
            "ni vanter].",
            "Notez [trois soirs de suite|pendant une semaine] [ce qui a tenu debout|l'heure où le temps a passé vite].",
            "Rendez [un outil|un dossier|une habitude] [qui n'était pas à vous|à son vrai propriétaire].",
            "Prenez [la pause|le déjeuner] [dehors|sur un banc][. Laissez la chaise vide se voir| sans un mot du "
            "bureau].",
            "Dites [un non court|une limite] [en début de journée|d'une voix égale][. Regardez ce qui reste "
            "debout|. Puis passez à l'ouvrage].",
        ),
    ),
    "home": ThemeWords(
        listens=(
            "Vous parlez de murs, et l'on entend une adresse intérieure.",
            "Changer de lieu, c'est d'abord changer de fenêtre.",
            "Il y a des cartons, visibles ou non, dans votre phrase.",
            "Une maison se choisit. Il arrive aussi qu'elle appelle.",
            "Vous cherchez moins un toit qu'un endroit où poser les clés.",
            "On sent, derrière le lieu, une question de racines.",
        ),
        images=(
            "Une maison se reconnaît au bruit de sa porte. Cela vient avant les meubles. Fermez les yeux, et "
            "[écoutez celle que vous cherchez|poussez-la].",
            "Un carton jamais ouvert pèse le poids d'une chambre. Il en reste toujours un. C'est lui qu'il faut "
            "[regarder|défaire], avant l'adresse.",
            "Les murs prennent l'accent de qui les habite. Il y faut un hiver ou deux. Le vôtre [s'entend|tient] "
            "déjà quelque part.",
            "Une clé neuve racle un peu. La main lui en veut, puis l'adopte. [Rien d'anormal|Ce n'est rien] : les "
            "serrures aussi sont timides.",
            "Un jardin quitté continue sans témoin. Cela console, et cela pique. Ce que l'on a planté [ne demande "
            "pas de visite|tient seul].",
            "Un arbre déplacé demande deux printemps. Il garde sa motte serrée. Puis, un matin, il [fait de "
            "l'ombre|oublie la bêche].",
            "L'endroit où l'on dort bien n'est pas celui que l'on montre. Il tient à un mur et à une lampe. "
            "Cherchez [ce mur|cette lampe].",
            "Partir, rester : le seuil est le même. On le franchit dans un sens ou dans l'autre. La pierre, elle, "
            "[ne juge pas|est usée au milieu].",
        ),
        turns=(
            "Regardez où, chez vous, la lumière [s'attarde|vous attend].",
            "On n'emporte jamais une maison entière. On emporte une pièce.",
            "Un lieu se choisit aussi avec les pieds nus.",
            "Les racines bougent. Elles le font lentement, la nuit.",
            "Demandez-vous quelle fenêtre vous manque.",
            "Le départ et l'arrivée ont le même seuil.",
        ),
        gestures=(
            "Parcourez chaque pièce [les yeux mi-clos|sans rien ranger] [et arrêtez-vous là où l'épaule descend|une "
            "main sur le mur].",
            "Dessinez [de mémoire|au crayon] [la chambre de vos dix ans|une maison qui n'existe pas][. Entourez la "
            "fenêtre| sans gommer].",
            "Faites [un carton|un sac] de [ce qui n'est plus à vous|trois objets][. Posez-le près de la porte|. N'y "
            "touchez plus d'une semaine].",
            "Asseyez-vous par terre [dans une pièce vide|dans l'entrée]. Écoutez ce qu'elle dit[, dix minutes|, "
            "sans musique|].",
            "Changez un meuble de place [avant de changer d'adresse|pour une semaine].",
            "Notez [l'heure où la lumière entre|les bruits du soir] [trois jours durant|au dos du calendrier].",
            "Prenez le chemin [d'un quartier inconnu|de l'ancienne école][. Rentrez par la rue la plus lente| sans "
            "but].",
            "Mettez [un bol de terre|une pierre du lieu] [sur le rebord|près du lit]. Attendez une saison.",
        ),
    ),
    "study": ThemeWords(
        listens=(
            "Apprendre, c'est accepter d'être en retard sur soi.",
            "Vous parlez d'étude, et l'on entend une table et une lampe.",
            "Il y a une porte derrière le savoir que vous cherchez.",
            "Vous avez envie d'apprendre, et quelqu'un, en vous, surveille l'heure.",
            "Un diplôme est un papier. Ce qu'il garde est un chemin.",
            "On devine une marche haute, et l'envie de la monter.",
        ),
        images=(
            "Un savoir entre par la petite porte. On ne le voit pas venir. Un jour, la main [sait|répond], et la "
            "tête s'étonne.",
            "Une page apprise laisse une lampe allumée. On croit l'avoir perdue. Elle [éclaire|attend] une marche "
            "plus haut.",
            "Un cahier a le droit aux ratures. C'est même à cela qu'on le reconnaît. Les pages propres sont [les "
            "premières|souvent vides].",
            "Apprendre, c'est marcher chez soi sans lampe. On se cogne. Puis l'on reconnaît [les meubles|la place "
            "des portes].",
            "Une salle d'étude ressemble à un quai. Chacun y attend un train différent. Le vôtre [n'a pas sifflé "
            "encore|a peut-être un autre quai].",
            "Un maître montre du doigt, puis retire sa main. On regarde encore le doigt. C'est un peu plus loin, [à "
            "gauche|dans la lumière].",
            "Ce qui résiste n'est pas toujours l'obstacle. C'est parfois la poutre. Frappez [dessus|doucement], "
            "écoutez si elle sonne plein.",
            "Il y a les réponses que l'on récite. Il y a celles qui vous tiennent chaud. Comptez les secondes.",
        ),
        turns=(
            "Apprenez lentement ce que vous voulez garder.",
            "On ne révise pas une vie. On la relit.",
            "Une erreur est une adresse : on sait où revenir.",
            "Ce que vous ignorez encore a déjà sa chaise.",
            "Il faut un peu d'ombre autour d'une lampe de travail.",
            "Regardez ce que vous apprenez quand personne ne note.",
        ),
        gestures=(
            "Expliquez une chose [à voix haute|à une chaise vide|à un plus jeune][. Notez où la phrase s'arrête| "
            "sans vos notes].",
            "Ouvrez le livre [au hasard|par la fin][. Recopiez une ligne à la main| un quart d'heure, pas plus].",
            "Choisissez [une seule page|une seule question] [pour la semaine|chaque matin] [et fermez le reste|et "
            "dormez dessus].",
            "Installez [une table|une lampe] [là où vous n'étudiez jamais|face à un mur nu][. N'y faites que cela| "
            "pour dix jours].",
            "Allez [voir un atelier|écouter une leçon] [sans inscription|au dernier rang] [et regardez les "
            "mains|par curiosité].",
            "Relisez [un vieux cahier|une copie ancienne] [avec indulgence|comme celle d'un ami][. Soulignez ce qui "
            "tenait déjà| au crayon bleu].",
            "Apprenez [douze vers|un nœud|le nom d'un arbre] [pour rien|avant le dîner].",
            "Écrivez [ce que vous savez déjà|trois choses apprises en ratant] [sur une feuille à punaiser|sans "
            "chercher de titre].",
        ),
    ),
    "creation": ThemeWords(
        listens=(
            "Vous parlez d'une chose qui n'existe pas encore. Elle insiste.",
            "Ce que vous voulez faire attend [dans la pièce d'à côté|derrière une porte].",
            "On entend une œuvre, et la crainte de son premier lecteur.",
            "Il y a, dans votre phrase, un carnet que l'on referme.",
            "Vous ne demandez pas la permission. Presque.",
            "Un projet qui revient la nuit a déjà choisi sa chambre.",
        ),
        images=(
            "Une œuvre demande une table avant de demander du talent. Une table, une heure, une porte. Le reste "
            "[vient en mangeant|est affaire de patience].",
            "Ce que vous voulez faire ressemble à un animal farouche. On ne le fixe pas. On s'assied [à "
            "distance|près de la haie], et l'on attend.",
            "La première phrase est une planche sur le ruisseau. On la retire après le passage. Elle n'a pas à être "
            "[belle|solide longtemps].",
            "Un tiroir fermé réchauffe ce qu'il contient. Jusqu'à un certain hiver. Après, il [garde "
            "seulement|conserve le froid].",
            "Le brouillon a de meilleures jambes que le chef-d'œuvre. Laissez-le courir. On le peignera [plus "
            "tard|au retour].",
            "La main avance quand l'œil doute. Elle a l'habitude de la montagne. Donnez-lui [du papier|le pas], et "
            "regardez ailleurs.",
            "Une chose faite sort par la grande porte. Elle n'est plus qu'à moitié à vous. C'est [bien ainsi|pour "
            "cela que l'on hésite].",
            "Le silence autour d'un ouvrage est son premier mur. Bâtissez celui-là. Les autres [tiendront "
            "mieux|montent plus vite].",
        ),
        turns=(
            "Donnez-lui une heure et une chaise. Le reste suit.",
            "Un ouvrage commencé vous [regarde|attend] autrement qu'un rêve.",
            "Il n'est pas nécessaire d'être lu pour écrire juste.",
            "Faites petit, [jusqu'au bout|avec soin].",
            "Rougir d'un premier jet est bon signe : quelque chose compte.",
            "Ce que vous cachez n'est pas le moins bon.",
        ),
        gestures=(
            "Donnez à l'ouvrage [une demi-heure|vingt minutes] [chaque matin|avant tout écran][. Arrêtez au milieu "
            "d'une phrase| sans vous relire].",
            "Faites une version [laide|minuscule|d'une seule page] [et signez-la|exprès, en souriant].",
            "Montrez [trois lignes|un morceau] [à une seule personne|à qui sait se taire] [sans demander son "
            "avis|puis parlez d'autre chose].",
            "Installez [la table|l'instrument|la toile] [au milieu du passage|là où l'on mange][. Laissez la maison "
            "passer autour| pour sept jours].",
            "Fermez la porte [sur l'ouvrage|pour une heure][. Dites à la maison que vous travaillez| sans fournir "
            "d'explication].",
            "Copiez [à la main|de mémoire] une page que vous aimez[. Notez où votre main désobéit| lentement].",
            "Donnez un titre [provisoire|ridicule] à ce qui n'en a pas[. Prononcez-le tout haut| au crayon].",
            "Écrivez la dernière [phrase|mesure|image] [avant le reste|dès ce soir] [et gardez-la pliée|au fond "
            "d'une poche].",
        ),
    ),
    "choice": ThemeWords(
        listens=(
            "Deux portes, et votre main sur aucune des deux.",
            "Vous hésitez. C'est une façon de [respecter|regarder] les deux.",
            "Votre phrase se tient au carrefour, bien habillée.",
            "Entre les deux chemins, il y a vous. C'est un lieu.",
            "On entend deux voix. L'une parle plus fort que l'autre.",
            "Choisir pèse. Ne pas choisir a aussi son poids.",
        ),
        images=(
            "Deux portes n'ont jamais le même bruit. Il faut fermer les yeux pour l'entendre. L'une "
            "[grince|chante], l'autre respire.",
            "Un carrefour est fait pour qu'on s'y arrête. Il a toujours un banc. Ce n'est pas [une faute|un retard] "
            "de s'y asseoir.",
            "La balance tremble avant de pencher. Ce tremblement est déjà un avis. Ne le [pressez|secouez] pas.",
            "Le chemin que l'on ne prend pas continue derrière la haie. Il ne vous en veut pas. Parfois même, il "
            "[rejoint l'autre|fait un détour par vous].",
            "Lancez une pièce en l'air. Regardez ce que vous espérez pendant qu'elle tourne. Puis "
            "[ramassez-la|rangez-la], sans lire la face.",
            "Deux manteaux au même clou finissent par glisser. Il faut en reprendre un. Cela ne dit rien contre "
            "[l'autre|le clou].",
            "Le pied sait avant le plan. Il penche d'un côté dès que l'on se tait. Encore faut-il [ôter ses "
            "chaussures|regarder par terre].",
            "Il arrive que les deux portes donnent sur la même cour. On l'ignore du couloir. La lumière, dessous, "
            "[le dit|renseigne].",
        ),
        turns=(
            "Cette lecture ne tranche pas. Elle [approche une lampe|tient la rampe].",
            "Regardez laquelle des deux portes vous [repeignez|décrivez] en secret.",
            "Il se peut que la troisième porte soit une fenêtre.",
            "On ne choisit pas une vie entière. On choisit un premier pas.",
            "L'une vous [rassure|flatte], l'autre vous [réveille|attend]. Écoutez la différence.",
            "Ce que vous perdriez parle plus bas. Baissez-vous.",
        ),
        gestures=(
            "Vivez une journée comme si la première porte était prise. [Puis une autre comme si c'était la "
            "seconde|Notez l'heure où l'épaule se desserre].",
            "Écrivez [les deux chemins|les deux réponses] sur deux feuilles[. Voyez laquelle vous relisez|. Dormez "
            "sur l'une, puis sur l'autre].",
            "Dites tout haut [« je reste »|« j'y vais »] [dans une pièce vide|en marchant]. Écoutez votre voix.",
            "Posez deux objets sur la table, [un pour chaque voie|l'un lourd, l'autre clair][. Laissez votre main "
            "passer trois jours devant|. Rangez celui qui vous gêne].",
            "Fixez-vous [une heure|un banc|un carrefour] pour ne pas choisir, [et goûtez cette liberté|une seule "
            "fois].",
            "Demandez à quelqu'un [de vous poser trois questions|de vous écouter décrire les deux] [sans donner "
            "d'avis|le dos tourné].",
            "Retirez [l'argument le plus bruyant|la peur du voisin] [des deux plateaux|pour une soirée][. Regardez "
            "ce qui bouge| sans hâte].",
            "Marchez jusqu'à un vrai carrefour [et restez-y le temps de dix passants|un jour sans rendez-vous].",
        ),
    ),
}
