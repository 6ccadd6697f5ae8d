"""One, the key."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la clé",
    acts=(
        "ouvrir [une porte|un volet|un cahier] [que personne n'osait toucher|sans attendre le signal|d'un seul geste]",
        "poser [la première pierre|la première phrase|le premier couvert] [pendant que l'on discute encore|sans "
        "cérémonie]",
        "dire oui [le temps d'un souffle|avant d'avoir tout lu|sans consulter personne]",
        "trancher [d'une phrase|d'un geste|en un regard] [ce qui traînait depuis des mois|ce que l'on remettait au "
        "lendemain]",
        "marcher devant [sans hausser la voix|sans demander l'itinéraire|quand le sentier est encore blanc]",
        "inventer [un raccourci|un outil|un prétexte] [plutôt que d'en emprunter un|là où il n'y en avait pas]",
        "recommencer [à la première ligne|sur une page blanche] [sans regretter le brouillon|le lendemain matin]",
        "tenir [une décision|une parole|une promesse] [par temps calme comme par grand vent|sans la répéter]",
        "allumer [la première lampe|le premier feu] [d'une maison vide|d'un matin froid|d'un lieu inconnu]",
        "traverser [la cour|la place|la salle] [pendant que les autres hésitent|sans chercher d'escorte]",
        "donner [un nom|une date|une adresse] à [un vague projet|une simple envie|une vieille rumeur]",
        "frapper [au bon volet|à la bonne porte] [du premier coup|un jour où personne n'y pensait]",
    ),
    excess=(
        "partir [sans prévenir|sans compagnie|avant la fin de la phrase] [et ~trouver la route bien longue|et "
        "~appeler cela du courage]",
        "confondre [la vitesse et l'élan|l'avance et la solitude|le départ et la fuite]",
        "refuser [une main tendue|un coup d'épaule|la deuxième chaise] [par habitude plus que par goût|de peur "
        "d'avoir à remercier]",
        "prendre le volant [même pour trois rues|quand un autre connaissait la route|sans avoir lu la carte]",
        "ouvrir dix cahiers [pour le plaisir de la première page|sans jamais numéroter les pages|sans en refermer un]",
        "décider [pour deux|pour toute la tablée|trop tôt] [afin de ne plus attendre|de peur d'entendre un autre avis]",
        "forcer une serrure [dont la clé pendait au clou|qui n'était pas fermée|par simple impatience]",
        "avancer si [vite|droit] que [le paysage n'a plus le temps d'entrer|la conversation reste en chemin]",
        "exiger [une réponse avant le soir|le même pas de tous|que la route soit droite] [et ~s'étonner du "
        "silence|sans regarder derrière]",
        "garder [la clé au poing|le dernier mot|l'avance] [quand la porte est déjà ouverte|de peur d'avoir à attendre]",
    ),
    wants=(
        "ouvrir une porte [dont personne d'autre n'a la clé|que l'on n'a montrée à personne]",
        "choisir [l'heure|le chemin|la chaise] [sans avoir à l'expliquer|une fois au moins]",
        "entendre [un silence|une rue vide|un parquet froid] [avant le premier mot|avant le premier pas]",
        "essayer [une idée|une route|une phrase] [avant de la raconter|sans témoin]",
        "tenir [quelque chose d'entier|un commencement] [entre les deux mains|contre la poitrine|sans le partager "
        "encore]",
        "marcher [une heure|un matin] [sans répondre à personne|sans dire où]",
        "garder une page [blanche|sans rature] [pour le cas où|au fond du tiroir|à l'abri des avis]",
        "partir d'un bon pas [avant que la ville soit levée|sans bagage|un matin de gel]",
        "poser [une première pierre|un premier mot] [et ~s'asseoir à côté|et ~regarder jusqu'au soir|loin des avis]",
    ),
    seen=(
        "on vous laisse [ouvrir la marche|couper le ruban|prononcer la première phrase] [sans en discuter|comme une "
        "évidence]",
        "on vous demande [par où commencer|ce qui vient d'abord|quelle porte pousser] [avant de dire bonjour|quand "
        "la pièce hésite]",
        "on attend [votre premier mot|votre signe|votre réponse] [avant de s'asseoir|pour retirer son manteau|pour "
        "respirer]",
        "on vous croit sans [peur|hésitation|besoin d'aide] [dès que vous parlez net|quand vous gardez les mains "
        "dans les poches]",
        "on vous aperçoit [de dos|de loin], [une main sur la poignée|un pied déjà dehors]",
        "on vous confie [les débuts|les pages blanches|les clés neuves], [rarement les adieux|plus rarement les "
        "suites]",
        "on vous suit [sans savoir où|sans lire la carte|de quelques pas], [par confiance|par habitude]",
        "on vous prête [une réponse toute prête|un courage sans fissure], [et l'on oublie de vérifier|souvent à tort]",
        "on vous envoie [en avant|sonner à la porte|annoncer la nouvelle] [sans se concerter|en comptant sur votre "
        "pas]",
        "on vous reproche parfois [d'être déjà loin|la porte laissée ouverte|un silence pressé], [plus tard|à "
        "demi-mot|en riant]",
    ),
    habits=(
        "vous rangez vos clés [toujours au même endroit|dans la poche gauche|sur le même clou]",
        "vous lisez [le mode d'emploi|la préface] [après avoir commencé|quand tout est monté]",
        "vous répondez [avant la fin de la question|d'un mot où d'autres en mettent dix]",
        "vous aimez [l'odeur du cahier neuf|les matins avant les autres|la neige sans traces]",
        "vous arrivez [un peu avant l'heure|quand les chaises sont encore empilées|avant la lumière]",
        "vous coupez [par la cour|à travers champs] [quand l'allée fait un détour|sans y penser]",
        "vous décidez [debout|en marchant|devant la fenêtre], [presque jamais à table|rarement par écrit]",
        "vous tournez la page [d'un seul coup|sans la corner|avant d'avoir lu la note]",
        "vous préférez [une erreur à une attente|un brouillon à une réunion|un refus à un peut-être]",
        "vous n'aimez pas que l'on [tienne la porte trop longtemps|finisse vos phrases|marche dans vos pas]",
        "vous gardez un crayon [taillé|dans chaque poche|près du lit], [au cas où tout commencerait|sans jamais le "
        "prêter]",
        "vous ouvrez [le courrier|les fenêtres|la marche] [avant de retirer votre manteau|sans en parler]",
        "vous dites [« j'arrive »|« c'est fait »|« on y va »] [plus souvent que « peut-être »|la main sur la porte]",
    ),
    things=(
        "une clé [posée sur un rebord|tiède d'avoir été tenue|sans étiquette]",
        "une première trace dans [la neige|l'herbe mouillée|la poussière]",
        "un cahier [ouvert à la première page|encore raide|ouvert à plat]",
        "une allumette [dans le noir|à l'abri de la main|gardée pour plus tard]",
        "une poignée de laiton [usée d'un côté|encore froide|bien serrée]",
        "une marche [plus haute que les autres|à l'entrée d'une maison|mouillée par la nuit]",
        "un matin [sans empreintes|où rien n'a servi|d'avant les bruits]",
        "une première fenêtre éclairée [du quai|de la rue|du village]",
        "un crayon [bien taillé|derrière l'oreille|posé en travers]",
        "un sentier [sans panneau|que l'herbe reprend|tracé d'hier]",
        "une poignée de main [franche|un peu rapide|donnée debout]",
        "un drapeau de papier [dans le sable|au vent]",
        "un pas [dans la poussière|sur un parquet ciré|d'avance]",
    ),
    weights=(
        "l'idée que demander [de l'aide|une main|le chemin] fait perdre du temps",
        "la fierté de [n'avoir besoin de personne|tout porter d'un seul bras]",
        "l'obligation [d'arriver avant tout le monde|d'avoir la réponse avant la question]",
        "le besoin de [trancher dans l'heure|rompre chaque silence]",
        "l'impatience [devant les portes lentes|des dimanches|du dernier kilomètre]",
        "le trousseau [d'une maison quittée|de portes qui ne servent plus]",
        "la règle [apprise en marchant|du premier arrivé|de ne jamais ralentir]",
        "le souvenir [d'une porte claquée|d'un départ trop net|d'une course gagnée]",
        "la crainte [d'avoir besoin d'un appui|d'arriver au milieu d'une phrase|du temps des autres]",
    ),
    gestures=(
        "Laissez quelqu'un [ouvrir la marche|choisir le chemin|tenir la clé].",
        "Commencez une chose [petite|sans témoin] [et ne la montrez pas|et gardez-la sept jours].",
        "Demandez [un coup de main|un avis] [pour une chose que vous savez faire|avant d'en avoir besoin].",
        "Écrivez [la première ligne|un seul mot] [et arrêtez-vous là|et laissez la feuille ouverte].",
        "Frappez avant d'entrer, [même chez vous|même si la porte est ouverte|et comptez jusqu'à trois].",
        "Restez [une minute|le temps d'un café] sur le seuil [avant de décider|sans toucher la poignée].",
        "Rendez une clé [qui n'ouvre plus rien|dont la porte vous échappe|gardée par habitude].",
        "Prenez [la deuxième place|la chaise du fond] [et regardez ce que cela change|sans le faire remarquer].",
        "Marchez [derrière quelqu'un|au pas d'un enfant] [jusqu'au bout de la rue|sans le dépasser].",
        "Relisez [une chose finie|la fin d'un livre] [avant d'en ouvrir une autre|sans sauter de page].",
    ),
    opens=(
        "Le un est une clé : il n'attend pas, il tourne.",
        "C'est le nombre [du premier pas dans la neige|de l'entaille sur le bâton].",
        "Le un tient debout [sans appui|tout droit], comme un [trait de craie|piquet de clôture].",
        "Avant le un, il n'y a rien à [compter|suivre|imiter].",
    ),
    scenes=(
        "Quand une pièce hésite, vous avez déjà [la main sur la poignée|un pied dehors].",
        "Vous préférez une porte fermée à une porte [entrouverte|dont on discute].",
        "On vous demande ce que vous comptez faire. Rarement avec qui.",
        "Une décision prise vous repose [mieux qu'une sieste|plus qu'un conseil].",
        "Vous reconnaissez le bon moment à ce qu'il n'en reste qu'un.",
    ),
    reverses=(
        "Qui ouvre toutes les portes [oublie|néglige] d'en habiter une.",
        "Le revers se voit le soir, sans rien à [commencer|ouvrir].",
        "Une clé ne connaît pas [la pièce qu'elle ouvre|le feu qu'elle garde].",
        "À marcher devant, on n'entend plus [les pas des autres|qui vient derrière].",
    ),
    asks=(
        "Quelle porte pourriez-vous laisser à quelqu'un d'autre ?",
        "Qui vous ouvre, à vous, quand vous rentrez ?",
        "Que reste-t-il à vivre quand tout est commencé ?",
        "Pour qui gardez-vous le double des clés ?",
    ),
    turns=(
        "Une clé prêtée [revient plus brillante|pèse moins lourd].",
        "Le deuxième pas demande plus de courage que le premier.",
        "Commencer est un don. Continuer à deux en est un autre.",
        "Il est permis d'attendre que la porte s'ouvre [de l'intérieur|d'elle-même].",
        "Le un invite à choisir une porte, puis à y demeurer.",
    ),
    inner=(
        "Il y a en vous une porte sans double de clé. Vous y tenez. C'est [votre façon de respirer|un droit de "
        "propriété].",
        "Cet intime-là veut commencer. N'importe quoi : un cahier, [un lundi|un pain]. L'important est que rien "
        "n'ait encore servi.",
        "Vous avez besoin d'un seuil à vous. Une heure avant les autres [suffit|fait l'affaire]. Le reste du jour "
        "s'en trouve mieux.",
        "Ce nombre n'aime pas la foule des avis. Il aime [le givre|une rue vide], et le bruit de son propre pas.",
    ),
    holds=(
        "Ce qui retient, ici, c'est la vitesse. La porte est ouverte, et l'on est déjà [loin|de l'autre côté]. "
        "Attendre un peu la rouvre.",
        "Le nœud tient en peu de mots. « Je m'en charge. » Elle a rendu service. Elle [serre|isole], maintenant.",
        "Une clé que l'on ne prête pas finit par n'ouvrir qu'une pièce. Il suffit d'en faire [un double|cadeau une "
        "fois].",
        "Vous partez avant que l'on puisse vous aider. Cela ressemble à du courage. C'en est, et c'est aussi [un "
        "loquet|une vieille prudence].",
    ),
)
