"""Twenty-two, the roof frame."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la charpente",
    acts=(
        "voir [le toit|la ville|le pont] [dans un tas de planches|avant le premier clou|là où il n'y a qu'un pré]",
        "assembler [des métiers|des pièces de bois|des gens fiers] [qui ne se parlaient pas|sans forcer la cheville]",
        "dessiner [au sol|à la craie|sur une nappe] [ce qui tiendra cent ans|la ferme entière|un plan que chacun "
        "peut lire]",
        "porter [une idée|une poutre|un chantier] [jusqu'au bon mur|à plusieurs|sans perdre l'aplomb]",
        "tenir bon [sous la neige|au troisième hiver|quand le chantier s'allonge] [sans changer de plan|sans un "
        "craquement]",
        "choisir [le bois|l'heure|l'équipe] [pour la durée|en frappant du doigt|sans céder à l'éclat]",
        "faire [d'un rêve un calendrier|d'une dispute une mortaise|d'un terrain vague une place]",
        "confier [à chacun sa cheville|le faîte au plus jeune|une clé du chantier] [sans quitter l'ensemble des "
        "yeux|au bon moment]",
        "relever [une grange|une école|un vieux projet] [que l'on donnait pour perdu|sans effacer ce qui tenait]",
        "compter [en générations|large|en saisons] [là où d'autres comptent en semaines|sans perdre le lundi de vue]",
        "abriter [une foule|deux familles|un marché] [sous un même toit|sans compter les bancs|le temps d'une averse]",
        "prévoir [le vent|la place des enfants|l'étage d'après] [dans l'épaisseur d'un trait|dès les fondations]",
    ),
    excess=(
        "voir si grand que [la première planche fait honte|le toit attend dix ans|personne n'ose apporter un clou]",
        "porter [toute la toiture|chaque poutre|le chantier entier] [sur une seule épaule|sans dire où cela "
        "serre|par goût de l'ouvrage]",
        "habiter [le plan|l'échafaudage|une maison à venir] [plutôt que la chambre|sans poser de lit]",
        "remettre [le repas|la joie|le repos] [à la pose des tuiles|au jour de l'inauguration]",
        "mépriser [une étagère|un abri de jardin|les petits travaux] [parce qu'une cathédrale attend|au nom du "
        "grand plan]",
        "recommencer [les plans|les fondations] [pour un défaut que nul ne voyait|une nuit sur deux]",
        "prendre [les amis pour des poutres|les dimanches pour du temps de chantier|les gens pour des corps de métier]",
        "se taire sur [les fissures|la fatigue du bois|le doute] [jusqu'au craquement|parce que l'équipe regarde]",
        "ajouter [une aile|un étage|une variante] [quand la porte n'est pas posée|pour retarder la clé]",
        "penser [à l'échelle du siècle|pour mille|en kilomètres] [au milieu d'un pique-nique|et ~perdre le sel]",
    ),
    wants=(
        "voir [un seul toit|une petite maison|un abri] [debout avant l'hiver|et ~dormir dessous]",
        "travailler [à quelque chose qui dure|à plusieurs] [sans être la poutre maîtresse|dans l'odeur du bois]",
        "poser [une cheville|une seule planche] [exactement à sa place|et ~siffler|sans penser au faîte]",
        "recevoir [un coup de main|un avis franc|du café] [au plus haut de l'échelle|sans avoir à diriger]",
        "rêver [petit|pour un soir|à mi-voix] [au coin d'un feu|sans en faire un devis]",
        "rencontrer [quelqu'un qui voit aussi le toit|un maître|une équipe gaie] [au détour d'un chantier|sans "
        "avoir à convaincre]",
        "laisser [une poutre signée|un lieu ouvert|une école] [à ceux qui viennent|sans plaque de cuivre]",
        "retrouver [un lit sec|une lampe|une soupe] [au pied du chantier|sans regarder les plans|quand le vent forcit]",
        "entendre [la pluie sur un toit fini|rire l'équipe|une scie au loin] [sans rien noter|depuis un hamac|un "
        "jour chômé]",
    ),
    seen=(
        "on vous confie [les grands travaux|le plan d'ensemble|ce qui fait peur] [en levant la tête|sans parler du "
        "vent]",
        "on vous suit [sur l'échafaudage|dans un pré vide] [parce que vous voyez déjà la fenêtre|à votre seule "
        "façon de marcher]",
        "on vous demande [si cela tiendra|où passe la poutre|combien d'hivers] [avant toute autre question|un peu "
        "tard]",
        "on croit [que rien ne vous pèse|que le vertige vous est inconnu], [à vous voir là-haut|faute de monter]",
        "on attend [l'ouvrage entier|votre plan|la clé du toit] [et l'on oublie de fêter la première poutre|sans "
        "apporter de planche]",
        "on vous croit [dans les nuages|à cent lieues|au bout du monde], [puis le toit se pose|et l'on revient "
        "s'abriter]",
        "on vous présente [des idées sans murs|de jeunes architectes|un terrain vague] [avec espoir|comme on tend "
        "une feuille]",
        "on s'abrite [sous vos décisions|chez vous] [sans lever les yeux|les jours de grosse pluie]",
        "on vous demande [où poser la première pierre|combien de tuiles|si le rêve est raisonnable] [un verre à la "
        "main|en déroulant une feuille]",
        "on vous laisse [décider de l'axe|les clés du chantier|le temps long], [et l'on va dîner|avec confiance|non "
        "sans inquiétude]",
    ),
    habits=(
        "vous regardez [les plafonds|les ponts|les grues] [avant les vitrines|dans chaque ville]",
        "vous dessinez [sur les nappes|dans la buée|au dos des enveloppes] [des choses trop grandes pour la "
        "marge|en parlant]",
        "vous frappez [le bois du doigt|les murs] [pour entendre s'ils sonnent plein|sans y penser]",
        "vous pensez [par étages|à dix ans|en plans de coupe], [et le déjeuner refroidit|même en vacances]",
        "vous gardez [des plans roulés|une maquette|un vieux mètre] [en haut d'une armoire|d'un projet à l'autre]",
        "vous connaissez [le nom des outils|la portée d'une solive|qui sait faire quoi]",
        "vous commencez par [les fondations|la fin|l'abri du chantier], [quitte à surprendre|même pour un dîner]",
        "vous réunissez [des gens|des métiers|deux cousins brouillés] [autour d'une table à tréteaux|pour un dimanche]",
        "vous parlez [au présent|en « nous »|d'usage plus que de beauté] [sans le remarquer|quand on vous laisse "
        "faire]",
        "vous supportez [le bruit|la poussière|l'attente], [pourvu que cela monte|mieux que le vague]",
        "vous comptez [les travées|les fenêtres|les marches] [d'une gare inconnue|sans y penser]",
        "vous touchez [la clé de voûte du regard|les murs|la rampe] [en entrant|comme on salue]",
        "vous repliez [les plans|les nappes|les journaux] [dans le bon sens|en pensant à la suite]",
    ),
    things=(
        "une charpente [de chêne|vue d'en dessous|sans ses tuiles]",
        "une poutre [marquée au ciseau|posée à deux|qui a un peu bougé]",
        "un plan [roulé sous le bras|tracé à la craie|déplié sur une nappe]",
        "une cheville de bois [taillée main|qui entre juste]",
        "une échelle [couchée dans l'herbe|dressée contre le ciel]",
        "un bouquet [au faîte du toit|cloué à la poutre]",
        "un pré [vide, avec quatre piquets|où l'on imagine les murs]",
        "une corde à treize nœuds [tendue|au clou]",
        "un maillet [de buis|posé sur l'établi|transmis]",
        "une ferme [levée à la corde|dessinée au sol|peinte en rouge]",
        "un clou de charpentier [forgé|tordu|redressé]",
        "un mur [qui attend son toit|de briques pâles|monté à hauteur d'épaule]",
        "une maquette [de carton|sous la poussière|qui tient dans la main]",
    ),
    weights=(
        "l'idée que [petit veut dire manqué|le toit repose sur vous]",
        "le plan [que dix autres pourraient tenir|d'une cathédrale de trop]",
        "la poutre [d'un chantier fini|que l'on vous laisse par habitude]",
        "le délai [d'une vie entière|que personne n'a fixé]",
        "la honte [de la première planche|de poser un simple abri]",
        "le silence [gardé sur les fissures|du chef de chantier]",
        "le souvenir [d'un chantier abandonné|d'un toit trop tôt promis|d'une équipe dispersée]",
        "la règle [du grand ou rien|de tout prévoir|du plan que l'on ne discute pas]",
        "la crainte [d'un ouvrage modeste|de ne pas voir la fin|du temps qui manque]",
    ),
    gestures=(
        "Posez [une planche|une étagère|un seul clou] [et déclarez le chantier fini|et asseyez-vous dessous].",
        "Coupez [un projet|une liste|un rêve] en trois[. Gardez le tiers qui tient sur la table|. Ne montrez que le "
        "plus petit].",
        "Donnez [la craie|le plan|une poutre] à [quelqu'un d'autre|plus jeune que vous] [et regardez l'ouvrage "
        "changer|sans reprendre le trait].",
        "Écrivez [ce qui tient déjà|trois choses couvertes] [au dos d'un plan|avant d'ajouter une ligne].",
        "Fêtez [une fondation|un quart d'ouvrage|une ébauche] [avec du pain et deux amis|sans attendre les tuiles].",
        "Dites [où cela serre|le poids de la poutre] à une personne. Ne proposez [pas de solution|rien].",
        "Dormez [une nuit|un dimanche] [loin des plans|sans le carnet] [et laissez le bois travailler|la nuque libre].",
        "Construisez [une cabane|une boîte|un nichoir] [avec des restes|sans dessin] [pour le plaisir des mains|en "
        "une heure].",
        "Mesurez [une chambre|un lit|une table] [comme si c'était tout l'ouvrage|et n'ajoutez rien].",
        "Invitez quelqu'un [sur le chantier|à votre table de travail] [sans rien expliquer|et laissez-lui tenir le "
        "fil].",
    ),
    opens=(
        "Le vingt-deux est une charpente : on vit dessous sans la voir.",
        "C'est un nombre maître : [des planches|un pré], et déjà [le toit|l'abri].",
        "Le vingt-deux pense en [saisons|poutres], et construit à plusieurs.",
        "Avec le vingt-deux, le rêve [apporte son mètre|demande des mains].",
    ),
    scenes=(
        "Devant un terrain vague, vous voyez [des fenêtres|l'ombre d'un toit].",
        "Un projet sans calendrier vous [gêne|gratte] comme une manche trop courte.",
        "Vous préférez mille petites mains à un grand nom.",
        "Ce qui tient cent ans vous console de ce qui passe.",
        "On vous parle d'une idée. Vous demandez où l'on s'assied.",
    ),
    reverses=(
        "Le plus beau plan laisse passer la pluie.",
        "Une poutre aussi [plie|travaille], et le bois n'en a pas honte.",
        "À bâtir pour cent ans, on oublie de coucher là ce soir.",
        "Qui porte le toit ne voit pas le feu.",
    ),
    asks=(
        "Quelle est la plus petite maison qui vous suffirait ?",
        "Qui tient l'échelle pendant que vous montez ?",
        "Où dormez-vous pendant les travaux ?",
        "Quelle poutre un autre pourrait-il porter ?",
    ),
    turns=(
        "Une cabane finie vaut un abri. Le plan attend bien.",
        "Le toit repose sur les quatre murs, et non sur un seul.",
        "Le vingt-deux invite à poser une planche, puis à s'asseoir dessous.",
        "Ce qui est grand commence à hauteur de [genou|table].",
        "On bâtit aussi avec [ceux qui doutent|du repos].",
    ),
    inner=(
        "Votre intime bâtit sans bruit, la nuit surtout. Le matin, il reste [un plan|de la sciure]. Laissez-lui une "
        "table.",
        "Ce nombre voudrait une petite chose finie. Un toit pour deux chaises. Après, il [dort|rit].",
        "Au-dedans, il y a des poutres. On s'y adosse mieux qu'on n'y danse. Les deux sont [possibles|permis].",
        "Vous rêvez grand, et vous n'en parlez guère. Dites-le une fois, [en marchant|à mi-voix]. Le rêve prend sa "
        "mesure.",
    ),
    holds=(
        "Ce qui retient, ici, c'est le plan. Il est si beau que l'on n'ose pas clouer. Gâchez [une planche|une "
        "feuille], et tout commence.",
        "Le nœud du vingt-deux est une poutre en travers du seuil. Elle est trop lourde pour une personne. À deux, "
        "[elle chante|on la tourne].",
        "Plus grand, plus tard, dit le plan. En attendant, il pleut. Une bâche est [aussi un toit|déjà une réponse].",
        "Vous portez l'ouvrage, et le silence de l'ouvrage. Posez [le second|le silence] d'abord.",
    ),
)
