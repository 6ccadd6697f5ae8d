"""Eight, the staircase."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="l'escalier",
    acts=(
        "monter [marche après marche|sans lâcher la rampe|d'un pas compté] [jusqu'au palier suivant|par mauvais temps]",
        "peser [le pour et le contre|une offre|deux sacs] [d'une main juste|sans pencher d'avance|à voix basse]",
        "porter [une armoire|une équipe|un dimanche difficile] [jusqu'en haut|sans en parler au dîner|par le côté "
        "lourd]",
        "tenir la barre [dans le brouillard|au milieu des avis|quand le vent hésite] [d'une main ferme|sans hausser "
        "le ton]",
        "rendre [un jugement|les clés|la monnaie] [le jour dit|sans rancune|à qui de droit]",
        "voir [loin|l'étage au-dessus|le prix d'une chose] [avant la première marche|sans jumelles]",
        "négocier [un délai|une frontière|une trêve] [debout|avec égard|jusqu'à ce que chacun respire]",
        "remettre debout [une affaire bancale|un mur tombé|une équipe lasse] [sans bruit|en une saison]",
        "dire non [clairement|une seule fois|à temps] [sans explication|en regardant la personne]",
        "faire durer [une réserve|un feu|un effort] [tout l'hiver|jusqu'au soir|plus qu'on ne l'aurait cru]",
        "gravir [une pente|une hiérarchie|une colline] [sans piétiner personne|en saluant à chaque étage]",
        "partager [une charge|une récolte|un mérite] [en parts justes|avant d'avoir à le demander]",
    ),
    excess=(
        "compter [les marches|les mérites|les dettes d'honneur] [au lieu de regarder la cour|jusqu'en haut]",
        "monter [encore un étage|toujours] [pour ne pas s'asseoir sur le palier|sans savoir ce que l'on cherche]",
        "reprendre [le côté lourd|la charge|le volant] [des mains de ceux qui apprenaient|avant qu'on ait fini "
        "d'essayer]",
        "serrer [la rampe|les dents|les rangs] [bien après la tempête|quand tout était plat]",
        "prouver [chaque matin|encore une fois|à une chaise vide] [ce que personne ne conteste plus|que la place "
        "est méritée]",
        "juger [à la montre|sur la dernière marche] [ce qui demandait une saison|une histoire à peine ouverte]",
        "confondre [l'autorité et l'altitude|la fatigue et la preuve|la rampe et l'épaule d'un ami]",
        "garder [le commandement|le dernier mot|la clé du bureau] [quand la mer est plate|par habitude|même à table]",
        "additionner [les efforts|les étages|les preuves] [sans jamais tirer le trait|et ~oublier l'objet]",
        "répondre [de tout|pour chacun|en chiffres] [quand on demandait une présence|sans reprendre souffle]",
    ),
    wants=(
        "faire halte [sur un palier|au milieu de l'escalier] [et ~regarder la cour|sans rien avoir à porter|le "
        "temps d'une orange]",
        "recevoir [une part|une main|une chaise] [sans avoir rien prouvé|au bas des marches|un jour de défaite]",
        "donner [une force|un conseil|un coup d'épaule] [là où cela sert vraiment|sans diriger la suite]",
        "poser [le sac|l'armoire|la charge] [au bas des marches|et ~remonter les bras libres|pour une heure]",
        "voir [d'en haut|d'un seul regard] [la ville au matin|le chemin parcouru|les toits se répondre]",
        "trouver [un mur|une rampe|une épaule] [où tenir sans rien dire|au plus haut de la montée|qui ne demande rien]",
        "perdre [une manche|une partie de cartes|la mesure] [en riant|sans que cela compte]",
        "construire [une œuvre|un escalier|une place] [qui serve à d'autres|de pierre, et pour longtemps]",
        "ôter [l'armure|les chaussures|la montre] [sur le palier|devant une seule personne|avant le repas]",
    ),
    seen=(
        "on vous donne [le côté lourd|la responsabilité|la place près de la porte] [d'un signe de tête|sans en "
        "discuter]",
        "on attend [votre verdict|votre accord|votre chiffre] [pour continuer|avant de poser l'affaire]",
        "on vous croit [de marbre|hors d'atteinte|au-dessus de la mêlée] [parce que la voix ne tremble pas|tant vos "
        "marches sont droites]",
        "on vient vous voir [pour une injustice|avec une affaire bancale|au pied de la montée] [en confiance|après "
        "avoir tout essayé]",
        "on se range [derrière vous|à votre mesure] [quand le vent se lève|sans y être invité]",
        "on vous craint [un peu|d'abord], [et l'on revient|puis on voit la main tendue|par méprise]",
        "on vous demande rarement [si c'est lourd|où vous vous reposez|de quoi vous rêvez], [tant vous montez "
        "bien|par pudeur]",
        "on mesure [une parole|un projet] à [votre silence|votre main levée], [comme à une règle|sans vous consulter]",
        "on vous rend [les clés|les comptes|la parole] [avec un certain respect|sans oser s'asseoir|en premier]",
        "on vous imagine [debout|au travail|sans hésitation], [même le dimanche|jusque dans les photographies|faute "
        "d'avoir entendu votre rire]",
    ),
    habits=(
        "vous comptez [les marches|la monnaie|les jours ouvrés] [sans y penser|à mi-voix]",
        "vous prenez [l'escalier|le sac le plus lourd|le bout de la corde] [par principe|même un jour de fatigue]",
        "vous lisez [les contrats|les petites lignes] [jusqu'au bout|un crayon à la main]",
        "vous rendez [un livre|un service] [le jour dit|avec un peu plus]",
        "vous gardez [votre manteau|votre calme] [un peu plus longtemps que les autres|jusqu'au palier]",
        "vous parlez peu [des efforts|de vos nuits], [beaucoup du résultat|jamais du prix]",
        "vous choisissez [la chaise qui voit la porte|la table du coin]",
        "vous coupez [les parts|le bois] [au plus juste|d'un seul geste]",
        "vous tenez [vos promesses|vos comptes] à jour, [sans en parler|au crayon]",
        "vous êtes debout [avant le réveil|à l'aube] [les jours qui comptent|pour voir la rue vide]",
        "vous tenez [la rampe|la barre|le parapluie] [pour deux|d'une main]",
        "vous finissez [le plat|la côte|le dossier] [avant de regarder l'heure|sans en parler]",
        "vous redites [une règle du jeu|le prix|l'heure du départ] [calmement|une fois, pas deux]",
    ),
    things=(
        "un escalier [de pierre|qui tourne|usé au milieu des marches]",
        "un palier [au soleil|où l'on reprend haleine|avec une fenêtre]",
        "une rampe [polie par les mains|de fer|que l'on lâche un instant]",
        "une balance [au repos|à deux plateaux|de cuisine]",
        "un levier [de bois|glissé au bon endroit]",
        "une barre [de bateau|tenue à deux mains|que l'on confie une heure]",
        "un sac [posé au bas des marches|trop rempli|que l'on ouvre enfin]",
        "une colline [d'où l'on voit la route|gravie sans hâte]",
        "une cloche [de bronze|que l'on sonne à midi|au repos]",
        "un poids de cuivre [bien rangé|sans série]",
        "une poutre [portée à quatre|au sol|bien appuyée]",
        "un registre [relié de toile|fermé|à la dernière page blanche]",
        "une place de village [pavée|en pente|au soleil]",
    ),
    weights=(
        "l'idée que le repos [se mérite|attend en haut]",
        "le sac [que personne ne vous avait tendu|d'une autre montée]",
        "le besoin de [prouver encore|gagner même au jeu|tenir la rampe pour tous]",
        "les comptes [d'une vieille querelle|que nul ne relira]",
        "l'armure [du lundi|gardée à table|d'un temps plus rude]",
        "la voix qui [note chaque marche|dit « plus haut »]",
        "le souvenir [d'une défaite|d'une charge prise trop jeune|d'un merci qui n'est pas venu]",
        "la règle [du plus fort qui porte|de ne rien devoir|des épaules droites]",
        "la crainte [de déchoir|d'une main plus sûre|du jour sans tâche]",
    ),
    gestures=(
        "Arrêtez-vous sur [un palier|une marche] [et comptez dix respirations|et regardez dehors|sans raison].",
        "Laissez quelqu'un [porter le côté lourd|conduire|couper les parts] [sans corriger le geste|jusqu'au bout].",
        "Perdez [une partie|un débat|dix minutes] [exprès|avec élégance|en souriant].",
        "Posez [votre sac|un titre|un dossier] [à l'entrée|hors de la chambre][. N'en parlez pas ce soir-là| "
        "jusqu'au matin].",
        "Demandez [de l'aide pour une montée|une explication] [à plus jeune que vous|sans rien donner en échange].",
        "Descendez [d'un étage|jusqu'à la cour] [pour dire bonjour|sans but|les mains libres].",
        "Dites merci [pour une petite chose|à qui vous a tenu la porte][ sans rendre aussitôt|. Rien de plus].",
        "Écrivez [trois charges|deux charges] sur une feuille. [Rayez celle qui n'est pas à vous|Pesez-les de l'œil].",
        "Jouez [aux petits chevaux|avec un enfant][. Laissez venir la défaite| sans apprendre les règles].",
        "Asseyez-vous [sur la dernière marche|plus bas que les autres] [le temps d'une conversation|et regardez "
        "passer les jambes].",
    ),
    opens=(
        "Le huit est un escalier : il monte, et sait redescendre.",
        "Couché, le huit n'a pas de fin. Debout, il [monte|tient].",
        "C'est le nombre [de la mesure|du levier], [du poids bien placé|de la charge juste].",
        "Avec le huit, les choses [pèsent leur poids|ont un prix], et on le sait.",
    ),
    scenes=(
        "Vous portez d'abord. Vous demandez ensuite ce qu'il y avait dedans.",
        "Une injustice, même petite, vous garde debout [tard|plus tard que prévu].",
        "Vous ne criez pas. On baisse la voix quand même.",
        "Le résultat vous intéresse plus que [la médaille|le discours].",
        "Vous savez où poser le levier, et cela soulage.",
    ),
    reverses=(
        "À compter les marches, on ne voit pas la fenêtre du palier.",
        "Le plus fort porte longtemps ce qu'un autre aurait posé.",
        "L'autorité tient chaud en public, moins dans la cuisine.",
        "Un escalier n'est pas une adresse.",
    ),
    asks=(
        "Sur quel palier vous arrêtez-vous sans rien porter ?",
        "Qui a le droit de vous voir redescendre ?",
        "Que pèse, aujourd'hui, le sac du premier étage ?",
        "Qu'aimeriez-vous perdre sans que cela compte ?",
    ),
    turns=(
        "Un palier fait partie de l'escalier.",
        "La force se repose aussi, et [rien ne tombe|la rampe tient].",
        "Le huit invite à peser moins, et à [goûter|poser] davantage.",
        "Redescendre est une autre manière [d'arriver|de voir].",
        "Une charge partagée change de nom.",
    ),
    inner=(
        "Votre intime voudrait qu'on lui prenne le sac. Sans commentaire. Juste [un étage|le temps d'un palier].",
        "Ce nombre a faim de justice, la petite. Des parts égales, [une parole tenue|la monnaie rendue]. Le reste "
        "lui est léger.",
        "Au-dedans, on gravit. Même la nuit. Une fenêtre sur l'escalier [change tout|ferait du bien].",
        "Vous aimez la force quand elle sert, puis se tait. Vous l'aimeriez aussi [chez d'autres|assise].",
    ),
    holds=(
        "Ce qui retient, ici, c'est l'armure. Elle va bien. On ne passe plus [les portes étroites|les portes] avec.",
        "Le nœud du huit est un compte que l'on refait. Il est juste depuis longtemps. Fermez [le registre|le cahier].",
        "Vous tenez la rampe si fort que la main s'endort. L'escalier, lui, [ne bouge pas|tient tout seul]. Essayez "
        "deux marches sans.",
        "Se reposer passe pour tomber. C'est une vieille confusion. Un palier n'est pas [une chute|un renoncement].",
    ),
)
