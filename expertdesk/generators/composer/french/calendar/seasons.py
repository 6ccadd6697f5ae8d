"""What the season did, in the past, and where in it a day stands."""

SEASONS: dict[str, tuple[str, ...]] = {
    "winter": (
        "l'hiver tenait [conseil sous les toits|ses volets mi-clos|la campagne à voix basse]",
        "tout ce qui poussait [travaillait sous la terre|prenait patience] [sans se montrer|à l'abri des regards]",
        "les maisons vivaient [de l'intérieur|autour d'une seule pièce] [et les portes fermaient mieux|comme des noix]",
        "le froid [donnait des contours à chaque chose|rendait les voix plus nettes|écrivait sur les vitres|tenait "
        "les portes]",
        "les gestes se faisaient [plus près du corps|courts|utiles], [comme à bord|comme on garde une flamme]",
        "chaque lampe [comptait double|faisait un village|rassemblait son monde]",
        "les chemins [se ressemblaient tous|ne menaient qu'aux maisons] [dès quatre heures|sous le ciel bas]",
        "le silence [avait de l'épaisseur|se posait sur les branches] [comme une laine|sans presser personne]",
        "on apprenait [à attendre|la valeur d'un rideau|le goût du pain chaud] [sans livre|près du feu]",
        "les étoiles [coupaient plus net|semblaient à portée d'échelle] [au-dessus des cours|entre deux cheminées]",
    ),
    "spring": (
        "le printemps [frappait avant d'entrer|changeait les meubles de place|parlait fort dans les cours]",
        "la sève montait [sans demander l'heure|par tous les escaliers du bois]",
        "les portes [restaient ouvertes un peu trop longtemps|gonflaient de pluie]",
        "chaque mur [rendait un brin d'herbe|trouvait son lézard] [à la première chaleur|côté sud]",
        "les voix [sortaient des maisons avec les tapis|portaient d'un jardin à l'autre|montaient d'un étage]",
        "les ruisseaux [reprenaient la parole|couraient à côté de la route] [sans respirer|à pleins bords]",
        "on lavait [les vitres|les seuils|l'hiver] [à grande eau|le samedi]",
        "l'air [avait un goût de feuille|ne tenait pas en place] [jusque dans les greniers|sous les préaux]",
        "les oiseaux [commençaient trop tôt|discutaient les branches une à une]",
        "les vergers [mettaient leur linge blanc|bourdonnaient comme une école]",
    ),
    "summer": (
        "l'été [laissait toutes les portes ouvertes|parlait par les fenêtres|gardait la clé des jardins]",
        "l'ombre [valait un bon fauteuil|se partageait à quatre] [sous le mûrier|le long du mur]",
        "les heures [perdaient leurs bords|s'asseyaient dehors|fondaient au milieu]",
        "le jour [n'avait plus de marches|s'attardait dans les verres] [jusqu'à la dernière chaise|bien après les "
        "cloches]",
        "les routes [tremblaient au loin|sentaient la résine] [à l'heure de la sieste|sous les pins]",
        "les fruits [décidaient du repas|arrivaient tous ensemble] [par paniers|avant les invités]",
        "les pieds [connaissaient la fraîcheur du carreau|oubliaient leurs chaussures]",
        "la nuit [venait en visite et repartait tôt|n'était qu'un rideau que l'on tirait mal|laissait sa chaise au "
        "jour]",
        "les insectes [tenaient l'orchestre|cousaient l'herbe à la lumière]",
        "l'eau [se donnait au compte des seaux|faisait l'événement] [derrière la maison|dans chaque cour]",
    ),
    "autumn": (
        "l'automne [rangeait sans se presser|rendait les clés du jardin|payait en or les allées]",
        "la lumière [entrait de biais|se faisait basse et juste] [comme une lampe que l'on baisse|jusqu'au fond des "
        "pièces]",
        "on choisissait [ce que l'on garde|les fruits du grenier|le bois à fendre] [à la main|un par un]",
        "les granges [prenaient du poids|sentaient la paille et la pomme]",
        "le vent [ouvrait les marronniers d'un coup sec|lisait le courrier des arbres page après page|parlait dans "
        "les cheminées|ramassait les chapeaux]",
        "les soirées [rapprochaient les chaises|retrouvaient leurs histoires] [autour d'une soupière|près du "
        "premier feu]",
        "les couleurs [faisaient leurs adieux|montaient avant de descendre] [sur toute la pente|sans tristesse]",
        "les oiseaux [décidaient par groupes|laissaient les nids sans serrure]",
        "la pluie [reprenait ses habitudes|avait la clé de la porte] [côté jardin|au milieu de l'après-midi]",
        "la terre [fermait ses tiroirs|acceptait les graines] [avec soin|pour plus tard]",
    ),
    "tropics": (
        "la lumière [tombait droite|ne pesait rien|entrait sans s'essuyer les pieds] [jusque dans les cours|sous "
        "les vérandas]",
        "les pluies [savaient leur heure|parlaient aux tôles] [et s'en allaient d'un coup|plus fort que les gens]",
        "le vent [venait de la mer ou n'en venait pas|tournait les feuilles du bon côté|portait des voix]",
        "les marchés [débordaient sur la route|sentaient la feuille et le fruit] [dès le petit jour|d'un étal à "
        "l'autre]",
        "les maisons [respiraient par toutes leurs ouvertures|vivaient sur le pas des portes] [et l'on y parlait "
        "large|jour après jour]",
        "les arbres [donnaient de l'ombre comme on donne à boire|ne se déshabillaient jamais|tenaient salon]",
        "les nuits [avaient beaucoup à dire|étaient pleines d'insectes] [et peu de volets|jusqu'au matin]",
        "les gestes [prenaient leur temps|cherchaient l'air] [dans la chaleur|à l'ombre des murs]",
        "les routes [rougissaient après l'averse|fumaient un peu] [entre deux villages|sous les pas]",
        "le ciel [changeait trois fois d'avis|lavait tout|prenait la moitié du paysage] [avant midi|sans prévenir]",
    ),
}
# Where in the season a day stands, without a figure: the first day of a season moves from year to year.
BANDS: dict[tuple[str, str], str] = {
    ("winter", "first"): "aux premiers jours de l'hiver",
    ("winter", "early"): "au début de l'hiver",
    ("winter", "middle"): "au milieu de l'hiver",
    ("winter", "late"): "vers la fin de l'hiver",
    ("winter", "last"): "au bord du printemps",
    ("spring", "first"): "aux premiers jours du printemps",
    ("spring", "early"): "au début du printemps",
    ("spring", "middle"): "au milieu du printemps",
    ("spring", "late"): "vers la fin du printemps",
    ("spring", "last"): "au bord de l'été",
    ("summer", "first"): "aux premiers jours de l'été",
    ("summer", "early"): "au début de l'été",
    ("summer", "middle"): "au milieu de l'été",
    ("summer", "late"): "vers la fin de l'été",
    ("summer", "last"): "au bord de l'automne",
    ("autumn", "first"): "aux premiers jours de l'automne",
    ("autumn", "early"): "au début de l'automne",
    ("autumn", "middle"): "au milieu de l'automne",
    ("autumn", "late"): "vers la fin de l'automne",
    ("autumn", "last"): "au bord de l'hiver",
}
