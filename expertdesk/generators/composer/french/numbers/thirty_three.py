"""Thirty-three, the hearth."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="l'âtre",
    acts=(
        "tenir un feu [pour plus d'un|sous la pluie|jusqu'à l'aube] [sans compter les bûches|à feu doux]",
        "accueillir [une peine|un inconnu|toute une tablée] [sans faire de place trop vite|d'un seul regard|au bord "
        "du foyer]",
        "enseigner [un geste|une patience|une chanson] [par l'exemple|sans jamais corriger la main]",
        "écouter [jusqu'au bout|un enfant|une vieille plainte] [comme si rien d'autre ne brûlait|sans souffler sur "
        "les braises]",
        "partager [le pain|la meilleure chaise|le dernier bois] [sans y voir un sacrifice|d'un geste simple]",
        "rassembler [des gens fatigués|des voisins|des voix] [autour d'une marmite|sans en faire une réunion]",
        "défendre [le plus petit|une place au chaud|l'absent] [sans hausser la voix|au milieu des rires]",
        "ranimer [une braise|un projet éteint|une amitié froide] [d'un souffle|avec trois brindilles|au petit matin]",
        "consoler [d'une main posée|par le silence|avec une histoire] [sans promettre le beau temps|le temps d'une "
        "bûche]",
        "servir [une soupe|une parole|une vérité] [chaude, jamais brûlante|à la mesure de chacun]",
        "garder [la cendre|la chaleur|le secret du feu] [pour le lendemain|sous la plaque]",
        "aimer [les commencements maladroits|les gens comme ils viennent|une maison pleine] [sans rien retoucher|à "
        "toute heure]",
    ),
    excess=(
        "brûler [jusqu'à la dernière chaise|pour la tablée entière|le bois de l'hiver] [et ~trembler dans le "
        "couloir|en une seule soirée]",
        "porter [la peine de chacun|le monde|les enfants des autres] [jusque dans le sommeil|sans une pause|par "
        "fidélité au feu]",
        "donner [la leçon|un conseil|la couverture] [sans attendre la question|à qui voulait seulement s'asseoir]",
        "attendre que [tous aient chaud|le dernier soit consolé] [avant d'approcher une main|pour s'asseoir]",
        "souffler [sur une braise|sur une querelle] [qui demandait à s'éteindre|allumée par d'autres|au milieu de "
        "la nuit]",
        "rester près de l'âtre [quand la nuit appelle|par crainte des cendres|quand plus personne ne frissonne]",
        "confondre [l'amour et la veille|le foyer et l'incendie|la bonté et l'épuisement]",
        "excuser [tout le monde|chaque retard|la pluie] [et ~s'en vouloir du froid|avant de savoir]",
        "veiller [une peine refroidie|toute la maisonnée|sans relève] [et ~s'endormir au milieu d'une phrase|par "
        "amour de la flamme]",
        "adopter [chaque chagrin|les orphelins du quartier|une cause de plus] [quand la marmite est vide|d'un soir "
        "à l'autre]",
    ),
    wants=(
        "tendre les mains [vers un feu|au-dessus d'une braise] [dont on n'a pas la charge|que d'autres "
        "surveillent|sans penser à la marmite]",
        "écouter [une histoire|une leçon|un vieil air] [la tête appuyée|sans rien avoir à répondre|depuis le "
        "dernier rang]",
        "déposer [un fagot|une peine|un rôle] [au bord de la route|devant quelqu'un qui ne s'en effraie pas|sans un "
        "mot]",
        "rire [à pleine gorge|pour rien|en famille choisie] [près des braises|sans que personne ait besoin de rien]",
        "dormir [loin du feu|dans une chambre fraîche|toute une nuit] [sans prêter l'oreille|porte fermée]",
        "apprendre [d'un enfant|auprès d'un maître|une chose inutile] [et ~tenir la place de l'élève|le temps d'un "
        "hiver]",
        "choisir [trois visages|un seul feu|une cause] [parmi cent|sans craindre de faire froid aux autres]",
        "recevoir [une bûche|un repas|un chant] [des mains les plus jeunes|sans rien rendre aussitôt]",
        "marcher [dans le froid|sous les étoiles|en forêt] [sans porter de feu à personne|jusqu'à sentir ses "
        "joues|et ~rentrer quand on veut]",
    ),
    seen=(
        "on approche [une chaise|ses mains|un enfant] [de vous|de votre table] [comme d'un foyer|sans un mot|dès "
        "qu'il fait gris]",
        "on vous raconte [le pire de la journée|ce qui brûle|une honte ancienne] [avant même le bonjour|et l'on "
        "repart apaisé]",
        "on vous demande [d'arbitrer|de rester encore|une parole pour tous] [quand la salle se disperse|au dernier "
        "moment]",
        "on prend [votre calme|votre chaleur|votre temps] pour [une source|un bien commun|une saison sans fin]",
        "on vous imite [à mi-voix|avec les enfants|des années après], [sans s'en rendre compte|et cela réchauffe]",
        "on oublie [de remettre une bûche|que vous avez froid aussi|de vous raccompagner], [tant le feu va bien|par "
        "confiance]",
        "on vous présente [les nouveaux|ceux qui boudent|un cœur lourd] [en premier|comme on ouvre un volet]",
        "on se souvient [d'une soupe|d'un soir|d'une phrase de vous] [dix ans plus tard|au milieu du froid]",
        "on vous garde [le plus petit|une place au centre|les aveux] [sans y penser|et l'on s'éloigne rassuré]",
        "on vous appelle [à la rescousse|quand un enfant pleure|pour le pain à rompre], [et rarement pour danser|de "
        "trois maisons à la fois|d'une voix basse]",
    ),
    habits=(
        "vous gardez [du bois d'avance|une couverture dans la voiture|des mots doux en réserve]",
        "vous cuisinez [pour dix|des soupes longues|de mémoire] [même les jours de silence|la radio basse]",
        "vous regardez [d'abord les plus timides|qui reste debout|les mains des gens]",
        "vous parlez [aux enfants comme à des grands|bas près du feu|avec des histoires]",
        "vous pardonnez [vite|les retards|avant la fin de la phrase], [puis la fatigue vient le soir|sans tenir de "
        "carnet]",
        "vous retenez [les peines|les anniversaires de deuil|qui n'aime pas la pluie] [mieux que les "
        "adresses|longtemps]",
        "vous prenez place [près de la cheminée|à côté de qui ne parle pas|en bout de table]",
        "vous rapportez [des brindilles|un chat|des inconnus] [de vos promenades|à l'heure du dîner]",
        "vous chantez [pour endormir|en remuant la marmite|plus juste au milieu des autres]",
        "vous laissez la porte [sur le loquet|ouverte aux voisins|entrebâillée la nuit]",
        "vous remettez [une bûche|de l'eau à chauffer|une couverture] [sans quitter la conversation|avant qu'on "
        "frissonne]",
        "vous connaissez [le prénom du facteur|les peines du palier|les anniversaires de la rue] [sans les avoir "
        "appris|depuis toujours]",
        "vous gardez [des gants|des biscuits|un parapluie] [pour qui n'en a pas|dans l'entrée]",
    ),
    things=(
        "un âtre [où l'on fait cercle|encore tiède|assez large pour dix]",
        "une braise [sous la cendre|portée dans un sabot|que l'on se passe]",
        "une marmite [à la crémaillère|raclée en riant|pour dix]",
        "un fagot [lié d'osier|laissé devant une porte]",
        "une bûche [gardée pour le dernier soir|de pommier]",
        "une ronde [de chaises|d'enfants|de tabourets]",
        "une histoire [dite au coin du feu|transmise sans papier]",
        "un soufflet [pendu au clou|de cuir usé]",
        "un chaudron [de cuivre|noirci|que l'on se partage]",
        "une pelle à cendre [près du mur|encore chaude|de fer]",
        "une couverture [autour de trois épaules|jetée sur un banc|laine et trous]",
        "un tabouret [d'enfant|tiré près des braises|à trois pieds]",
        "une lanterne [laissée à la barrière|portée devant quelqu'un|basse]",
    ),
    weights=(
        "l'idée qu'un [petit feu|feu sans tablée] ne compte pas",
        "la peine [d'une tablée entière|que d'autres ont laissée au bord|d'une maison voisine]",
        "le rôle [de qui console|d'éternelle braise|de parent du monde]",
        "la faute [de n'avoir pas réchauffé chacun|d'un froid ancien]",
        "le conseil [prêt trop tôt|que l'on ne vous a pas demandé]",
        "la dernière bûche [promise à tous|que vous gardez pour un absent]",
        "le souvenir [d'un feu mort|d'un enfant que l'on n'a pas entendu|d'une veille trop longue]",
        "la règle [de ne jamais fermer|du dernier servi|de consoler d'abord]",
        "la crainte [de chauffer moins|d'un refus|de la chaise vide]",
    ),
    gestures=(
        "Approchez [vos mains|votre chaise] d'un feu [que vous n'avez pas allumé|ami|qui ne demande rien].",
        "Laissez [une braise|une dispute|une conversation] s'éteindre d'elle-même. [Ne soufflez pas|Regardez "
        "ailleurs].",
        "Gardez [la plus belle bûche|un soir|une bonne nouvelle] [pour votre propre âtre|sans la partager encore].",
        "Apprenez [une chanson|un jeu|un point de couture] [d'un plus jeune|sans chercher à bien faire].",
        "Choisissez [trois personnes|une seule peine] [à réchauffer|pour la semaine][. Confiez le reste à la nuit|, "
        "pas une de plus].",
        "Dites [« j'ai froid »|« aidez-moi »|« pas ce soir »] [sans sourire autour|une fois|d'une voix posée].",
        "Sortez [regarder les étoiles|dans l'air vif] [pendant que d'autres tiennent le feu|sans manteau pour deux].",
        "Couvrez [la braise|le feu] [de cendre|pour la nuit] [et montez dormir|et n'y revenez qu'au matin].",
        "Asseyez-vous [le dos au feu|à la table des enfants] [et laissez servir|sans consoler personne].",
        "Dormez [une nuit|un après-midi] [loin des voix|les volets clos] [et laissez la maison se débrouiller|sans "
        "en parler].",
    ),
    opens=(
        "Le trente-trois est un âtre. On y vient de partout.",
        "C'est un nombre maître, le plus [exposé|tendre] de tous.",
        "Avec le trente-trois, la chaleur [se partage|fait école].",
        "Le trente-trois ne tient pas un feu. Il tient [le cercle|la ronde] autour.",
    ),
    scenes=(
        "On approche une chaise de vous sans savoir pourquoi.",
        "Vous voyez d'abord qui a froid.",
        "Un enfant vous tend la main dans une salle pleine.",
        "Vous consolez mieux que vous ne demandez.",
        "La gentillesse, chez vous, est un métier sans horaires.",
    ),
    reverses=(
        "Un feu qui chauffe tout le monde mange beaucoup de bois.",
        "La bonté aussi demande une plaque de cendre pour la nuit.",
        "À souffler sur chaque braise, on perd son souffle.",
        "Qui tient le cercle a le dos au froid.",
    ),
    asks=(
        "Qui remet une bûche, quand c'est votre tour d'avoir froid ?",
        "Quel feu n'est plus à vous ?",
        "Combien de chaises autour de l'âtre, en vérité ?",
        "De qui apprenez-vous encore ?",
    ),
    turns=(
        "La cendre garde la chaleur mieux que la flamme.",
        "Un feu plus petit [dure|se partage] mieux.",
        "Le trente-trois invite à [tourner le dos au cercle|s'asseoir dans la ronde].",
        "On réchauffe aussi en laissant [les autres souffler|une chaise vide].",
        "Aimer moins de monde, de plus près, reste aimer.",
    ),
    inner=(
        "Votre intime a un feu, et il veille dessus pour d'autres. Il voudrait, un soir, [être de la ronde|tendre "
        "les mains].",
        "Ce nombre aime les êtres avant de les connaître. C'est [beau|rare], et cela laisse les manches trempées.",
        "Au-dedans, il y a toujours quelqu'un à consoler. Parfois, c'est [vous|un âge ancien de vous].",
        "Vous avez besoin d'un feu que vous n'avez pas allumé. Il en existe. Il faut [frapper|accepter la chaise].",
    ),
    holds=(
        "Ce qui retient, ici, c'est la bonté sans porte. Tout le monde entre, et la chaleur sort. Un loquet [n'est "
        "pas une injure|suffit].",
        "Le nœud du trente-trois est tressé des peines d'autrui. On ne sait plus quel brin est [à soi|le premier].",
        "Vous consolez plus vite que l'on ne pleure. Laissez [une larme|une minute] d'avance à l'autre.",
        "Le feu sert d'excuse pour ne pas sortir. Il fait nuit, [il fait beau|les étoiles sont là]. La cendre tient "
        "sans vous.",
    ),
)
