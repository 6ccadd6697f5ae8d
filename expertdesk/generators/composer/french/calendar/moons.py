"""The eight phases of the moon, as they were on the night of a birth."""

from expertdesk.generators.composer.lexicon import MoonWords

MOONS: dict[str, MoonWords] = {
    "new": MoonWords(
        at="à la nouvelle lune",
        name="nouvelle lune",
        images=(
            "la lune [ne se montrait pas|gardait sa lampe sous le manteau|travaillait dans le noir]",
            "le ciel [laissait toute la place aux étoiles|n'avait pas de témoin|tenait sa page blanche]",
            "la nuit [était sans lampe et n'en faisait pas une affaire|n'avait qu'elle-même pour tout bagage|allait "
            "à tâtons|marchait d'un pas sûr]",
            "rien, là-haut, [n'annonçait|ne disait] [ce qui commençait|l'heure du départ]",
            "les toits [se découpaient mal|se touchaient dans l'ombre] [sous un ciel sans lune|avant l'aube]",
            "les chemins [se devinaient au pied|demandaient de la mémoire]",
            "la nuit [commençait un cahier|recomptait ses étoiles] [sans en parler|à voix basse]",
            "l'obscurité [tenait bon jusque dans les cours|était douce à qui connaissait le chemin|gardait les "
            "portes|serrait les maisons]",
            "le ciel noir [gardait ses plans pour le lendemain|avait de l'avance sur nous|ne vendait pas la "
            "mèche|ménageait ses effets]",
        ),
        lines=(
            "Elle était là, mais [elle ne le disait pas|de dos].",
            "Ce qui commence [aime|cherche] parfois l'obscurité.",
            "On n'y voyait rien. [Cela n'empêche pas de commencer|Tout était en place].",
            "Une nuit sans lune apprend à marcher [à l'oreille|au toucher].",
            "Il faut du noir pour [qu'une graine travaille|poser une première lueur].",
        ),
    ),
    "first_crescent": MoonWords(
        at="au premier croissant",
        name="premier croissant",
        images=(
            "la lune [montrait à peine un ongle|tenait en un trait|venait de reprendre la plume]",
            "un croissant mince [suivait le soleil de près|se couchait tôt|griffait le bas du ciel]",
            "la nuit [n'avait encore qu'une parenthèse|essayait sa lumière] [au-dessus des toits|sans insister]",
            "il y avait, [à l'ouest|derrière les cheminées], [une lueur à peine tracée|une virgule claire]",
            "les ombres [commençaient tout juste|restaient légères] [sur les murs|au pied des arbres]",
            "le ciel [prenait de l'élan|ouvrait un cahier] [d'un seul trait|avec prudence]",
            "un fil de clarté [se prenait aux antennes|tenait à un clou] [juste après le coucher|au ras des collines]",
            "la lune neuve [apprenait l'heure|sortait sans manteau] [et rentrait tôt|au-dessus des jardins]",
            "le soir [portait une entaille claire|gardait la porte entrouverte] [à l'ouest|au bord du toit]",
        ),
        lines=(
            "Elle n'avait encore rien décidé, elle avait seulement recommencé.",
            "C'est une lumière qui [promet peu|demande peu] et qui [revient|grandit].",
            "Un trait suffit à dire que cela reprend.",
            "Elle se couchait tôt, [en laissant la porte ouverte|sans avoir tout dit].",
            "Un croissant [ne presse personne|ne fait pas de bruit]. Il avance.",
        ),
    ),
    "first_quarter": MoonWords(
        at="au premier quartier",
        name="premier quartier",
        images=(
            "la lune [était coupée en deux|tenait la moitié de sa parole|pesait son jour et sa nuit]",
            "le ciel [montrait une page écrite et une page blanche|partageait ses parts]",
            "une demi-lune [se tenait droite au sud|éclairait un seul côté des rues|veillait jusqu'à minuit]",
            "chaque toit [avait son bord clair et son bord sombre|choisissait un côté sous cette moitié|gardait une "
            "épaule dans l'ombre]",
            "la nuit [se laissait couper comme un fruit|avait un milieu]",
            "les allées [étaient à demi données|montraient une rive sur deux]",
            "la lune [tenait une moitié de pain|gardait un profil] [au-dessus des rues|pour plus tard]",
            "la clarté [s'arrêtait au milieu du mur|ne disait que la moitié] [sans se tromper|et passait la main à "
            "l'ombre]",
            "le ciel [penchait du côté clair|se décidait lentement] [avant minuit|comme on choisit un fauteuil]",
        ),
        lines=(
            "Moitié clarté, moitié réserve : c'est déjà un caractère.",
            "À cette heure de la lune, [il faut choisir un côté|on voit le bord des choses].",
            "La part d'ombre n'était pas un manque. Elle attendait.",
            "Une demi-lune [suffit pour rentrer|ne se trompe pas de porte].",
            "Elle tenait droit, [comme une porte entrouverte|sans pencher].",
        ),
    ),
    "waxing": MoonWords(
        at="à la lune presque pleine",
        name="lune presque pleine",
        images=(
            "la lune [approchait de sa rondeur|manquait d'un doigt|avait presque fini sa phrase]",
            "le ciel [se préparait|était clair jusqu'au fond] [comme une salle avant la fête|sans se hâter]",
            "la nuit [se lisait à livre ouvert|perdait son bord] [dès le souper|sur les chemins]",
            "il manquait à la lune [une épaule|une tranche|l'épaisseur d'un ourlet]",
            "les cours [blanchissaient avant minuit|prenaient une couleur de lait]",
            "les arbres [dormaient mal sous cette clarté|gardaient chacun leur ombre neuve]",
            "la lune [se remplissait à vue d'œil|gonflait comme une voile] [au-dessus des toits|d'un soir à l'autre]",
            "la clarté [débordait déjà|gagnait les chambres] [par les volets|sans attendre la fête]",
            "le ciel [était aux préparatifs|retenait sa lampe] [depuis trois jours|encore un soir]",
        ),
        lines=(
            "Il ne lui manquait presque rien, et ce presque [compte|la tient].",
            "C'est la lune des veilles, [quand la table est mise|avant l'arrivée].",
            "Elle avançait sans se presser vers [sa propre rondeur|son entier].",
            "Une lumière inachevée [fait travailler|tient éveillée] la maison.",
            "Elle éclairait assez pour [lire|coudre], pas assez pour [conclure|finir].",
        ),
    ),
    "full": MoonWords(
        at="à la pleine lune",
        name="pleine lune",
        images=(
            "la lune [n'avait rien à cacher|montrait tout son visage|posait un drap sur les champs]",
            "le ciel [laissait les ombres très nettes|tenait sa lampe à bout de bras]",
            "la nuit [portait un second jour sur les épaules|se voyait de loin, comme une place éclairée|n'avait "
            "pas sommeil]",
            "les rues [se passaient de lampes|brillaient jusqu'aux pavés] [cette nuit-là|sous l'œil rond]",
            "les chiens [avaient quelque chose à dire|dormaient d'un œil] [à chaque grille|aux quatre coins du bourg]",
            "les rideaux [ne servaient à rien|laissaient passer un lac]",
            "la lune [passait de fenêtre en fenêtre|entrait sans frapper] [jusqu'au pied des lits|avec son plateau]",
            "la clarté [faisait parler les façades|couchait des ombres nettes] [comme en plein jour|le long des "
            "allées]",
            "le ciel [ne cachait pas un chat|tenait table ouverte] [jusqu'au matin|d'un bord à l'autre]",
        ),
        lines=(
            "Tout était visible, [même ce qui dort|jusqu'au fond des cours].",
            "Une pleine lumière [ne choisit pas|éclaire aussi le désordre].",
            "Ce qui naît là [supporte mal|fuit] les demi-jours.",
            "On lisait sans lampe. [Cela laisse des habitudes|C'est un don un peu vif].",
            "La rondeur ne dure qu'une nuit. Le souvenir tient davantage.",
        ),
    ),
    "waning": MoonWords(
        at="à la lune déclinante",
        name="lune déclinante",
        images=(
            "la lune [rendait un peu de sa lumière|se levait tard, déjà entamée|commençait à plier ses draps]",
            "le ciel [éclairait la seconde moitié de la nuit|avait dit l'essentiel]",
            "la nuit [s'éclairait après coup|gardait le meilleur pour qui veille] [longtemps après le dîner|une "
            "fois les lampes éteintes]",
            "une clarté lente [montait derrière les maisons|passait de chambre en chambre] [quand tout dormait|sans "
            "réveiller personne]",
            "les jardins [recevaient une lumière de retour|n'étaient vus que des veilleurs]",
            "la lune [partageait sa part|descendait d'un ton] [avec les étoiles|comme après une fête]",
            "la lune [défaisait son ouvrage|cédait du terrain] [maille à maille|avec élégance]",
            "la clarté [venait par l'arrière des maisons|restait pour les chats] [au second sommeil|passé l'heure "
            "des visites]",
            "le ciel [rendait la monnaie|gardait un reste de fête] [à qui veillait|au-dessus des chaises vides]",
        ),
        lines=(
            "Elle avait été pleine, et elle n'en tirait pas gloire.",
            "C'est une lumière qui [donne|raconte] après avoir [reçu|vu].",
            "Elle se levait tard. [Certaines clartés viennent ainsi|Il fallait l'attendre].",
            "Après le plein vient le temps de [trier|transmettre].",
            "Une lune qui décroît sait [ce qu'elle garde|à quoi elle renonce].",
        ),
    ),
    "last_quarter": MoonWords(
        at="au dernier quartier",
        name="dernier quartier",
        images=(
            "la lune [n'apparaissait qu'au milieu de la nuit|tenait l'autre moitié|faisait ses comptes]",
            "le ciel [gardait sa lumière pour les lève-tôt|partageait l'ombre et le jour]",
            "une demi-lune [attendait le boulanger|veillait jusqu'au matin|pâlissait avec l'aube]",
            "les façades [s'éclairaient à contresens|avaient changé de côté] [au cœur de la nuit|sans que personne "
            "le voie]",
            "la nuit [était plus longue que sa lampe|laissait une moitié à deviner]",
            "les derniers passants [marchaient côté clair|saluaient cette moitié]",
            "la lune [tournait le dos au soir et attendait l'aube|montrait son autre épaule aux seuls "
            "veilleurs|prenait le dernier service|gardait la porte du matin]",
            "la clarté [arrivait avec les premiers trains|ne servait qu'aux matinaux] [et n'y perdait rien|sur les "
            "toits humides]",
            "le ciel [partageait en silence la lampe et le jour|avait fait la moitié du chemin vers le noir|pesait "
            "à voix basse|faisait deux parts]",
        ),
        lines=(
            "Elle éclairait [ceux qui se lèvent|la fin des veilles], et cela [instruit|suffit].",
            "Moitié rendue, moitié gardée : [le compte est juste|c'est un partage].",
            "C'est l'heure de la lune où l'on [trie|allège] le sac.",
            "Une demi-lumière [apprend à juger|suffit à fermer la maison].",
            "Elle n'attendait plus d'être pleine. [Elle éclairait|Cela repose].",
        ),
    ),
    "last_crescent": MoonWords(
        at="au dernier croissant",
        name="dernier croissant",
        images=(
            "la lune [n'était qu'un copeau avant l'aube|finissait à voix basse|tenait dans une main fermée]",
            "un croissant mince [précédait le soleil|se levait avec les bêtes|s'effaçait dans le jour]",
            "la nuit [se terminait par une virgule|rendait ses dernières clés] [à l'est|juste avant les oiseaux]",
            "le ciel [soufflait la lampe|avait presque tout rendu] [sans regret|d'un air tranquille]",
            "une dernière lueur [se posait sur les gouttières|fermait la marche]",
            "les ombres [n'avaient plus de poids|se retiraient sur la pointe des pieds]",
            "la lune [signait en petit|tenait par un fil] [au bas de la nuit|du côté du matin]",
            "une faucille claire [se couchait dans le jour|passait devant l'aurore] [sans couper personne|comme une "
            "retardataire]",
            "le ciel [pliait les chaises|éteignait une à une ses lampes] [avant l'aube|d'un doigt]",
        ),
        lines=(
            "Elle finissait, et finir [est|était] une façon de préparer.",
            "Il restait un trait de lune, [le plus fin|pour la route].",
            "C'est la lumière de [ceux qui ferment|la dernière page], et l'on y voit [loin|clair].",
            "Un dernier croissant [ne retient rien|tient la porte au matin].",
            "Avant de recommencer, la lune [se tait|se fait petite].",
        ),
    ),
}
