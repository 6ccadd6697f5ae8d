"""Two, the bench."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le banc",
    acts=(
        "attendre [à côté de quelqu'un|sur un quai|sous un porche] [sans meubler le silence|sans regarder l'heure]",
        "traduire [un silence|un soupir|un haussement d'épaules] [dans une langue que chacun comprend|sans trahir "
        "personne]",
        "entendre [les deux versions|la phrase et son contraire] [sans hâter le verdict|d'une même oreille]",
        "pousser un peu [la chaise|le sac|le manteau] pour [faire de la place|que l'on soit deux]",
        "rendre à chacun [son tour|sa part|son parapluie] [sans tenir de registre|à la fin de la soirée]",
        "accorder [deux voix|deux montres|deux pas] qui [ne se cherchaient pas|allaient se manquer]",
        "deviner [ce qui manque à l'autre|l'heure de se taire|la question d'après] [à la façon dont une tasse se "
        "pose|sans rien demander]",
        "coudre [le bord d'une chose|deux étoffes|deux récits] [sans que la couture se voie|à petits points]",
        "porter [un secret|un panier|une nouvelle] [à deux mains|sans rien renverser|jusqu'à la bonne porte]",
        "adoucir [une phrase|une lumière|un refus] [sans en changer le sens|d'un seul mot]",
        "revenir [sur un mot|à la question|en arrière] [par égard|pour que nul ne reste dehors]",
        "laisser [à l'autre|au plus timide|à chacun] le temps de [finir|trouver ses mots|changer d'avis]",
    ),
    excess=(
        "[s'effacer|céder] [d'un pas|d'une chaise|d'une phrase] [jusqu'à sortir de la photographie|et ~le regretter "
        "dans l'escalier]",
        "attendre [un signe|une permission|une seconde lettre] [qui n'avait pas à venir|jusqu'à ce que la nuit tombe]",
        "peser [chaque mot|chaque virgule] [au point de poster la lettre trop tard|si longtemps que la question "
        "s'en va]",
        "dire [oui du bout des lèvres|que tout va bien] [pour que la table reste calme|par peur d'un froid]",
        "tenir le milieu [d'une corde que deux autres tirent|d'une querelle étrangère]",
        "prêter [ses mots|son manteau|ses soirées] [sans jamais les redemander|et ~prendre froid]",
        "mesurer [ses joies|ses heures|ses phrases] à [celles des autres|la mine du voisin]",
        "garder [la seconde place|le bord du banc|la chaise bancale] [quand la meilleure était libre|par pure "
        "politesse]",
        "deviner [un reproche|un désir|une fatigue] [là où il n'y avait qu'un manteau posé|et ~s'en croire la cause]",
        "rester [entre deux chaises|sur le bord|au milieu du gué] [pour ne froisser personne|longtemps après la fête]",
    ),
    wants=(
        "partager [un banc|un fruit|un trajet] [sans avoir à parler|jusqu'à la dernière minute]",
        "entendre [une voix dans la pièce d'à côté|un pas connu dans l'escalier|quelqu'un fredonner]",
        "revenir quelque part où [la lampe est déjà allumée|l'on vous a gardé du pain|la clé est sous le pot]",
        "recevoir [une réponse simple|un oui entier|un mot écrit à la main] [sans avoir rien cherché|un jour "
        "ordinaire]",
        "marcher [au même pas|côte à côte] [sans que l'un des deux ralentisse|le long de l'eau]",
        "poser [la tête|le sac|la question] [là où personne ne pèse|sur une épaule sûre]",
        "lire [à voix basse|la même page] [près de quelqu'un qui lit aussi|avant d'éteindre]",
        "trouver [la deuxième tasse|une chaise tirée|une place gardée] [en rentrant tard|sans l'avoir demandée]",
        "choisir [en premier|le film|la rue] [et ~voir l'autre sourire|sans demander si cela convient|un soir sur "
        "deux]",
    ),
    seen=(
        "on vous raconte [les deux côtés|la fin avant le début] [en cherchant votre regard|sans vous demander de "
        "trancher]",
        "on s'assied [près de vous|en face de vous] [quand la salle est trop bruyante|pour reprendre haleine]",
        "on vous confie [les brouilles|les phrases difficiles|la lettre à relire] [parce que rien n'en sort|en fin "
        "de soirée]",
        "on vous demande [ce que l'autre a voulu dire|si l'on a été injuste] [à voix basse|sur le pas de la porte]",
        "on baisse la voix [à votre approche|devant vous], [sans savoir pourquoi|comme près d'un enfant qui dort]",
        "on oublie [de vous demander votre avis|que vous étiez là], [tant vous laissez de place|et l'on s'en veut]",
        "on compte sur vous pour [recoudre une soirée|trouver le mot juste|raccompagner le dernier]",
        "on vous présente [deux personnes fâchées|un nouveau venu] [avec soulagement|sans préambule]",
        "on vous garde [pour la fin|une place près du mur|le rôle du milieu] [sans y mettre de malice|par confiance]",
        "on vous remercie [d'avoir été là|de n'avoir rien dit|pour une phrase] [longtemps après|en baissant les "
        "yeux|par une carte]",
    ),
    habits=(
        "vous laissez toujours [un peu de place|une chaise libre|la moitié du banc]",
        "vous relisez [deux fois|à voix basse] [les lettres d'hier|les messages de trois mots]",
        "vous remarquez [qui n'a pas parlé|qui n'a pas été servi] [avant le dessert|avant que l'on s'en avise]",
        "vous gardez [les billets de train|les petits mots|les coquillages] [par paires|dans une boîte]",
        "vous attendez [que l'eau chante|la fin du disque|le dernier feu] [pour parler|sans impatience]",
        "vous dites « nous » [un peu plus souvent que « je »|là où « je » suffirait]",
        "vous marchez [du côté de la rue|un demi-pas derrière] [sans l'avoir décidé|par égard]",
        "vous changez de chaise [pour que deux amis se parlent|quand le soleil gêne quelqu'un]",
        "vous retenez [les dates des autres|la façon dont chacun prend son café|les prénoms des enfants]",
        "vous répondez [à une question par une question|après un silence|en commençant par l'autre]",
        "vous tenez la porte [un peu plus longtemps qu'il ne faut|pour des inconnus|du dos de la main]",
        "vous écoutez [la fin des messages|les silences au téléphone|deux fois la même histoire] [sans "
        "interrompre|avec le même visage]",
        "vous partagez [le journal|les quartiers d'orange|la banquette] [avant qu'on le demande|en parts égales]",
    ),
    things=(
        "un banc [à l'ombre|au bord de l'eau|usé d'un côté]",
        "une tasse [ébréchée et sa jumelle|tenue à deux mains|encore tiède]",
        "une lettre [pliée en deux|relue trois fois|qui attend son timbre]",
        "un parapluie [assez large pour deux|prêté un soir de pluie]",
        "une balançoire [en équilibre|que personne ne pousse]",
        "un fil [tendu entre deux fenêtres|passé dans le chas|noué sans serrer]",
        "une conversation [à travers une haie|reprise au vol|sous un porche]",
        "un escalier [où l'on se croise|assez large pour deux]",
        "une porte [à deux battants|tenue pour quelqu'un|entre deux chambres]",
        "une paire de gants [échangée|qui sèche|oubliée à deux]",
        "un pont [de planches|à mi-chemin|où l'on se croise]",
        "un panier [à deux anses|porté à deux|plein de linge]",
        "une lettre de réponse [sur le buffet|arrivée trop tôt|ouverte au couteau]",
    ),
    weights=(
        "l'idée que [votre avis dérange|votre tour peut toujours attendre]",
        "la charge de [réconcilier tout le monde|deviner ce que l'on tait]",
        "le réflexe de [demander pardon en entrant|céder la chaise]",
        "la peur [d'un froid passager|de la phrase qui fâche]",
        "l'habitude de [garder le bord du banc|peser chaque mot deux fois]",
        "le rôle [de témoin|d'interprète|d'arbitre] que l'on vous donne",
        "le poids [d'un secret qui n'est pas le vôtre|des phrases retenues|d'une réconciliation impossible]",
        "la règle [de passer toujours après|d'attendre qu'on devine|du moindre bruit]",
        "le souvenir [d'un choix laissé aux autres|d'une dispute entendue à travers le mur|d'une place refusée par "
        "politesse]",
    ),
    gestures=(
        "Prenez [la première part|la chaise du milieu|la parole] [sans vous excuser|avant qu'on vous l'offre].",
        "Dites une préférence [à voix haute|sans la justifier], [même minuscule|même pour un dessert].",
        "Laissez un silence [que quelqu'un d'autre remplira|ouvert, sans le réparer].",
        "Asseyez-vous [sur un banc|près d'une fenêtre] [le temps d'un fruit|sans livre ni téléphone].",
        "Répondez non à [une petite chose|une invitation sans joie] [avec le sourire|sans en donner la raison].",
        "Écrivez une lettre [pliée en quatre|sans adresse] [et signez-la|et relisez-la à voix haute].",
        "Partagez [un repas simple|une promenade] [sans rien organiser|avec une personne lente].",
        "Posez [deux tasses|deux chaises] [et n'invitez personne|et regardez laquelle vous prenez].",
        "Demandez [ce que l'on attend de vous|où l'on va] [avant de suivre|en toutes lettres].",
        "Gardez [une soirée|un avis|un secret joyeux] [pour vous|sans en rendre compte].",
    ),
    opens=(
        "Le deux est un banc : il suppose que quelqu'un d'autre vienne.",
        "Avec le deux naît [la distance|la conversation], et tout ce qui la franchit.",
        "Le deux écoute. C'est une façon [de tenir|d'agir], [la moins visible|la plus lente].",
        "C'est le nombre des rives, [de l'aller et du retour|de la réponse].",
    ),
    scenes=(
        "Vous laissez une place à côté de vous, même [au cinéma|en pensée].",
        "Une dispute dans la pièce voisine, et votre main [s'arrête|attend].",
        "Vous savez vous taire [de plusieurs façons|à deux], ce qui est rare.",
        "On prend votre silence pour un accord. C'est souvent [une attente|une politesse].",
        "Vous comprenez souvent la réponse avant [d'avoir posé|qu'on ait fini] la question.",
    ),
    reverses=(
        "À force de faire place, on finit au bord du banc.",
        "Qui tient la balance ne goûte jamais aux fruits.",
        "La paix que l'on garde pour tous [coûte parfois|manque parfois] à un seul.",
        "L'ennui, avec l'écoute, c'est que personne ne l'entend.",
    ),
    asks=(
        "De quel côté du banc aimez-vous vous asseoir ?",
        "Qui vous écoute sans attendre son tour ?",
        "Que diriez-vous, si personne ne devait en être [peiné|blessé] ?",
        "À qui n'avez-vous pas encore dit ce que vous préfériez ?",
    ),
    turns=(
        "Un banc porte aussi [qui l'a construit|qui l'a repeint].",
        "Préférer n'est pas trahir. C'est donner une adresse.",
        "Le deux [demande|invite] à dire « je » sans [baisser|adoucir] la voix.",
        "Une réponse claire est aussi une [politesse|douceur].",
        "On s'accorde mieux quand chacun [joue sa note|garde sa note].",
    ),
    inner=(
        "Votre intime a besoin d'une présence. Elle peut lire, [coudre|se taire], cela suffit. L'autre chaise est "
        "occupée, et tout se calme.",
        "Ce nombre ne demande pas qu'on l'entoure. Il demande qu'on [reste|attende avec lui]. La nuance est toute "
        "sa vie.",
        "Au fond de vous, on pense à deux. Même le silence y a [un répondant|deux bords].",
        "Vous aimez que l'on vous devine. Rarement, un peu. [Une tasse posée au bon endroit|Un manteau tendu] vaut "
        "une lettre.",
    ),
    holds=(
        "Ce qui retient, ici, c'est la politesse. On laisse passer, on laisse passer encore. La porte est pleine, "
        "et vous êtes [dehors|sur le paillasson].",
        "Le nœud du deux est un nœud d'attente. Quelqu'un doit faire signe. Il arrive que l'autre [attende "
        "aussi|regarde ailleurs].",
        "Vous pesez vos mots pour ne froisser personne. À la fin, il n'y a plus de mots. Un seul, [un peu vif|mal "
        "coiffé], desserrerait tout.",
        "Le milieu vous est échu, un jour. Vous y êtes. Rien n'oblige un banc à [rester au carrefour|servir de "
        "barrière].",
    ),
)
