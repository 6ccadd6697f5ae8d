"""Eleven, the stained glass."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le vitrail",
    acts=(
        "laisser passer [le jour|une idée|une émotion] [et ~lui donner une couleur|sans rien retenir]",
        "pressentir [l'orage|une visite|le mot qui vient] [à un changement de lumière|avant que rien ne bouge]",
        "relier [deux éclats|un rêve et une rue|deux époques] [d'un trait de plomb|en une phrase]",
        "éclairer [un visage|une pièce|un détail] [sans y toucher|rien qu'en le regardant|de biais]",
        "capter [une note|un frisson|l'air d'une maison] [en passant la porte|comme on sent la pluie]",
        "dire [une chose neuve|une évidence] [d'une voix basse|avant l'heure] [et ~la voir rester|au milieu d'une "
        "réunion]",
        "tenir [entre deux mondes|sur un fil|entre le plomb et le verre] [sans choisir trop vite|le temps qu'il faut]",
        "inspirer [un départ|une chanson|un courage] [par une seule remarque|à distance]",
        "voir [la figure entière|le dessin|la rosace] [dans des morceaux|quand d'autres ramassent des bris]",
        "recueillir [un rêve|une coïncidence|un reflet] [au réveil|dans un carnet sans lignes]",
        "veiller [une flamme|un doute|une beauté] [par temps couvert|entre deux portes]",
        "traduire [une lumière|un pressentiment] [en gestes simples|en mots de tous les jours]",
    ),
    excess=(
        "recevoir [toutes les lumières|chaque regard|la météo des autres] [sans un volet à tirer|jusqu'à "
        "l'éblouissement]",
        "trembler [à chaque porte qui claque|avant d'avoir parlé|pour deux]",
        "attendre [un signe|la bonne lumière|l'évidence] [quand une chaise et une heure suffiraient|toute une saison]",
        "prendre [une ombre|un reflet|un silence] pour [une réponse|un message|un reproche]",
        "vivre [trois fenêtres plus haut|dans l'idée|à contre-jour] [et ~oublier le marché|quand le repas est prêt]",
        "vouloir [la rosace entière|un jour sans nuage] [ou rien|avant le premier éclat]",
        "jeter [l'esquisse|le verre fêlé|la phrase] [qui aurait tenu|à la première rayure]",
        "porter [l'inquiétude de toute une salle|un ciel trop grand|dix pressentiments] [dans une seule "
        "poitrine|sans un mot|jusque dans le sommeil]",
        "deviner [la fin|l'orage|la tristesse] [avant la première page|et ~vivre cela d'avance]",
        "chercher [la phrase parfaite|un éclat plus pur|l'angle] [quand la table est servie|jusqu'à perdre le jour]",
    ),
    wants=(
        "trouver [une ombre douce|un volet|une chambre au nord] [au milieu du jour|où poser les yeux]",
        "créer [une chose|une lumière] [que l'on puisse toucher|à la taille de la main|avec du plomb et du verre]",
        "trouver [un regard|une écoute|une page] [qui ne demande pas de preuve|à la bonne lumière|qui attende sans "
        "hâte]",
        "sentir [le sol|la laine|le pain] [sous la main|après trop d'idées]",
        "entendre [« je te crois »|« prends ton temps »] [avant toute explication|d'une voix calme]",
        "dormir [sans rêve|les volets tirés] [d'un seul tenant|comme une pierre au soleil]",
        "partager [une vision|un pressentiment|un matin] [avec quelqu'un qui ne rit pas|sans rien avoir à prouver]",
        "revenir [à une seule couleur|au premier éclat|à l'atelier] [après la fête|d'un pas tranquille]",
        "habiter [une heure entière|une pièce à volets|le bleu] [sans rien deviner de personne|les mains dans la "
        "farine|jusqu'à ce que le soleil tourne]",
    ),
    seen=(
        "on vous demande [ce que vous sentez|votre rêve de la nuit|si l'idée est bonne] [entre deux portes|à mi-voix]",
        "on vous trouve [ailleurs|un peu vif|difficile à suivre] [avant de comprendre|les jours de grand vent]",
        "on répète [vos phrases|votre intuition|une remarque de vous] [trois mois plus tard|comme une évidence]",
        "on s'éclaire [à votre table|près de vous] [et l'on referme mal la porte|sans demander l'heure]",
        "on vous confie [des rêves|une idée encore fragile|un poème] [en s'excusant|le soir]",
        "on vous croit [sans poids|solide comme le plomb|au-dessus des listes], [et c'est l'inverse certains "
        "jours|par méprise]",
        "on attend de vous [l'étincelle|le mot juste|une couleur], [même un lundi|sans voir le ciel couvert]",
        "on baisse la lumière [pour vous écouter|autour de vous], [comme au théâtre|sans raison claire]",
        "on vous raconte [un rêve|une coïncidence|une peur sans nom] [sans l'avoir prévu|en riant un peu]",
        "on vous ménage [un silence|de l'ombre|la place du fond], [sans savoir dire pourquoi|comme à une "
        "flamme|quand la salle est trop vive]",
    ),
    habits=(
        "vous changez de place [selon la lumière|quand un regard insiste|trois fois]",
        "vous notez [vos rêves|un mot entendu à moitié|des coïncidences] [au crayon|avant le café]",
        "vous sentez [l'humeur d'une pièce|la pluie|un mensonge] [dès le couloir|à la nuque]",
        "vous gardez [des bouts de verre|des images découpées|des galets clairs] [sur un rebord|dans une coupe]",
        "vous gardez le silence [quand tout devient trop clair|au milieu d'une phrase|devant un tableau]",
        "vous écoutez [la même chanson cinquante fois|le même passage] [jusqu'à la couleur exacte|un casque sur les "
        "oreilles]",
        "vous éteignez [le plafonnier|l'écran] [avant les autres|pour une lampe basse]",
        "vous pensez [en images|par éclats|à deux choses qui se répondent]",
        "vous oubliez [l'heure|vos gants|la bouilloire] [quand une idée arrive|près d'une belle fenêtre]",
        "vous touchez [les murs anciens|l'écorce|la pierre] [comme on dit bonjour|du plat de la main]",
        "vous fermez les yeux [pour entendre|devant l'orage|à la première note] [sans prévenir|une seconde seulement]",
        "vous rangez [par couleurs|selon la lumière] [les livres|les foulards|les souvenirs]",
        "vous croyez [aux coïncidences|aux présages de cuisine|aux visages] [sans le dire|en riant]",
    ),
    things=(
        "un vitrail [au soir|posé contre un mur|dont il manque un éclat]",
        "un éclat de verre [bleu|poli|au soleil]",
        "une tache de couleur [sur les dalles|qui bouge]",
        "un fil de plomb [entre deux lumières|bien soudé]",
        "une rosace [de papier découpé|vue de très près|au fond d'une rue]",
        "un volet [à demi tiré|de bois peint]",
        "un carnet de rêves [sans dates|près du lit]",
        "une lucarne [au nord|sous les toits|pleine d'étoiles]",
        "un prisme [sur une tablette|plein de couleurs|dans un tiroir]",
        "une vitre [ancienne, un peu ondée|lavée par la pluie|peinte à la main]",
        "un fil de lumière [sous une porte|dans la poussière|entre deux rideaux]",
        "une lanterne [de papier|à verres de couleur|au bout d'un bâton]",
        "un miroir [tourné vers le jardin|piqué|dans un couloir sombre]",
    ),
    weights=(
        "l'idée qu'il faut [tout ressentir|un ciel sans nuage pour commencer]",
        "le pressentiment [qui ne vous concerne pas|d'un autre]",
        "l'attente [d'un signe de plus|du jour parfait]",
        "la peur [de l'ombre|d'une couleur ordinaire|du verre qui casse]",
        "la lumière [trop vive que l'on vous demande|d'une salle que vous quittez]",
        "l'habitude de [deviner avant d'écouter|vous excuser de sentir]",
        "le souvenir [d'une lumière moquée|d'un pressentiment juste|d'une chambre trop claire]",
        "la règle [de tout capter|du beau d'abord|de ne rien ébrécher]",
        "le trouble [d'une autre maison|des veilles de départ|que l'on vous a laissé]",
    ),
    gestures=(
        "Tirez un volet [en plein jour|pour un quart d'heure] [et gardez les yeux ouverts|et laissez les idées "
        "dehors].",
        "Faites une chose [avec les mains|lourde et simple|terreuse] [avant toute décision|sans musique].",
        "Notez [un rêve|une intuition] [sans chercher le sens|et refermez le carnet|en trois mots].",
        "Choisissez [un seul éclat|une seule idée] [parmi dix|pour la semaine] [et donnez-lui une heure|et "
        "tenez-vous à cette lumière].",
        "Dites « je sens » [une fois|à voix haute]. [N'ajoutez rien|Attendez].",
        "Marchez [sur un sol dur|dans l'herbe|le long d'un mur] [en comptant vos pas|lentement].",
        "Posez un objet de couleur [à la fenêtre|sur la table]. Regardez-le [changer avec l'heure|prendre le soir].",
        "Gardez [une idée|une beauté] [pour vous jusqu'au soir|sous silence trois jours].",
        "Lavez [une vitre|un verre ancien] [lentement|à l'eau claire][. Regardez la rue au travers| sans penser à "
        "autre chose].",
        "Éteignez tout, [un quart d'heure|avant le dîner], [et laissez vos yeux s'habituer|et nommez trois bruits].",
    ),
    opens=(
        "Le onze est un vitrail : le jour y prend une couleur.",
        "Deux traits debout, et la lumière entre les deux.",
        "C'est un nombre maître : il [reçoit|sent] beaucoup, et demande du plomb.",
        "Avec le onze, [les murs sont minces|tout se voit un peu mieux].",
    ),
    scenes=(
        "Vous entrez, et vous savez déjà [l'humeur|la température] des phrases.",
        "Une idée vous traverse avant d'avoir un nom.",
        "Ce que vous sentez, on l'entend dire trois mois plus tard.",
        "Vous supportez mal [les néons|le faux jour], et tout ce qui y ressemble.",
        "Le beau vous calme. Le bruit vous [use|défait].",
    ),
    reverses=(
        "Un vitrail sans plomb n'est qu'un tas d'éclats.",
        "À tout laisser passer, on ne sait plus [sa couleur|quelle est la sienne].",
        "La nuit aussi fait partie de la fenêtre.",
        "Trop de lumière, et l'on ne voit plus la marche.",
    ),
    asks=(
        "De quoi est fait votre plomb ?",
        "Quelle lumière n'est pas la vôtre ?",
        "Où tirez-vous le volet, et pour combien de temps ?",
        "Quelle couleur reste quand le soleil a tourné ?",
    ),
    turns=(
        "Le plomb n'est pas l'ennemi du verre.",
        "Une seule couleur suffit à dire l'heure.",
        "Le onze invite à [toucher terre|choisir un éclat], puis à regarder.",
        "On peut sentir beaucoup et [porter|répondre] peu.",
        "Ce qui est vu de loin se fait [de près|à la main].",
    ),
    inner=(
        "Votre intime reçoit tout, comme une vitre. Il lui faut du plomb : une heure fixe, [un potage|une liste "
        "courte].",
        "Ce nombre sent avant de savoir. Cela le fatigue, et cela l'éclaire. Le noir, [parfois|le soir], lui fait "
        "du bien.",
        "Au-dedans, les couleurs changent avec l'heure. Ne les fixez pas. Regardez seulement [laquelle revient|où "
        "elles tombent].",
        "Vous avez besoin qu'on vous croie sur un frisson. Sans preuve, [sans délai|une fois]. Le reste peut "
        "s'expliquer.",
    ),
    holds=(
        "Ce qui retient, ici, c'est l'éblouissement. Trop de clarté, et l'on ne voit plus la poignée. "
        "[Baissez|Tirez] le volet, la porte reparaît.",
        "Le nœud du onze est fait de fils très fins. Aucun n'est à vous tout à fait. Rendez-en [un|deux] par jour.",
        "Vous attendez la lumière parfaite pour commencer. Elle passe dix minutes, [en octobre|le matin]. L'ombre "
        "travaille le reste du temps.",
        "On vous a dit trop sensible, peut-être. Une vitre n'est pas [trop claire|fragile]. Elle a besoin d'un cadre.",
    ),
)
