"""What the day of the month says as a count: whole sentences."""

DAYS_17_TO_31: dict[int, tuple[str, ...]] = {
    17: (
        "Le dix-sept ne se partage pas. Il [s'emporte|se garde en poche].",
        "Dix-sept syllabes, et un poème entier [tient debout|tient dans la main].",
        "Le dix-sept [marche à côté|prend l'autre trottoir], les mains dans les poches.",
        "Au dix-sept, on n'attend plus rien du mois, et il [surprend|donne].",
    ),
    18: (
        "Le dix-huit, deux fois neuf, [finit deux choses à la fois|porte deux paniers].",
        "À dix-huit, on ouvre une porte [que personne ne tient|en se retournant].",
        "Le dix-huit du mois sait [ce qu'il ne fera pas|déjà trier].",
        "Trois fois six : le dix-huit est une maison à trois étages.",
    ),
    19: (
        "Le dix-neuf s'arrête au bord de vingt et [regarde|écoute].",
        "En dix-neuf ans, la lune revient [au même jour|sur ses pas].",
        "Le dix-neuf va de un à neuf : il a tout [traversé|connu].",
        "Un dix-neuf ne se divise pas. Il [persiste|fait son chemin].",
    ),
    20: (
        "Le vingt compte sur les doigts et [les orteils|sur tout le corps].",
        "On comptait par vingt, autrefois : [une main tendue de plus|il reste quatre-vingts].",
        "Le vingt est un deux qui a [gagné un cercle|trouvé sa place].",
        "Au vingt, le mois [prend de l'âge|se laisse voir entier].",
    ),
    21: (
        "Le vingt et un, trois fois sept, [tourne trois fois la clé|fait trois semaines].",
        "Au vingt et un, une saison [touche l'autre|passe parfois le seuil].",
        "Le vingt et un [remet|ajoute] un premier pas après vingt.",
        "En vingt et un jours, dit-on, un geste devient habitude.",
    ),
    22: (
        "Le vingt-deux ne se réduit pas. On le lit [entier|des deux mains].",
        "Deux fois le deux : le vingt-deux [bâtit à plusieurs|porte par les deux bouts].",
        "Le vingt-deux [voit large|pose deux piliers] et cherche la poutre.",
        "Un vingt-deux se tient comme un pont, [par ses deux rives|en s'appuyant].",
    ),
    23: (
        "Le vingt-trois met une marche après l'autre : deux, puis trois.",
        "Au vingt-trois, on [presse un peu le pas|entend le bout du mois].",
        "Le vingt-trois ne se partage pas, mais il [raconte|rit] volontiers.",
        "Un deux et un trois : [l'écoute, puis la parole|le banc, puis la fenêtre].",
    ),
    24: (
        "Le vingt-quatre contient un jour entier, avec sa nuit.",
        "Vingt-quatre heures : ce nombre [connaît l'ombre|a fait le tour du cadran].",
        "Le vingt-quatre se partage [de bien des façons|sans se fâcher]. Il accueille.",
        "Deux fois douze, et le cercle [se ferme deux fois|a un envers].",
    ),
    25: (
        "Cinq fois cinq : une main [dans chaque doigt|qui salue des mains].",
        "Au vingt-cinq, on sait [de quoi le mois était fait|ce que l'on a dans le sac].",
        "Un quart de cent : le vingt-cinq [coupe net|partage la tarte].",
        "Le vingt-cinq [voyage en carré|fait le tour de la place] et revient.",
    ),
    26: (
        "Vingt-six lettres : le vingt-six a de quoi tout [écrire|nommer].",
        "Un deux et un six : le banc dans la maison.",
        "Au vingt-six, on [rassemble|compte] ce qui doit rentrer avant la nuit.",
        "Deux fois treize, et l'on s'est habitué à la chaise en plus.",
    ),
    27: (
        "En vingt-sept jours, la lune [revoit les mêmes étoiles|a fait sa ronde].",
        "Trois fois trois fois trois : le vingt-sept [s'emboîte|a trois dimensions].",
        "Le vingt-sept [connaît la fin|approche du quai] et ne la presse pas.",
        "Un deux, un sept : [une confidence au bord du puits|on s'y parle bas].",
    ),
    28: (
        "Quatre semaines tout juste : le vingt-huit [ne laisse rien traîner|plie la nappe].",
        "Le vingt-huit est égal à la somme de ses parts. C'est rare.",
        "Au vingt-huit, un mois court [s'arrête|a tout dit]. Les autres [hésitent|prolongent].",
        "Le vingt-huit aime les choses [complètes|qui tombent juste], et sans bruit.",
    ),
    29: (
        "Février refuse le vingt-neuf, [trois ans sur quatre|presque toujours].",
        "Entre deux nouvelles lunes, vingt-neuf nuits, et [un reste|une moitié].",
        "Le vingt-neuf se tient [au bord|à la porte] du mois, en manteau.",
        "Un deux et un neuf : quelqu'un [accompagne|attend] sur le quai.",
    ),
    30: (
        "Le trente arrondit. Il [ferme les tiroirs|tire le trait].",
        "Au trente, la page est [pleine|presque tournée], et l'encre [sèche|tient].",
        "Le trente est un trois [entouré d'un cercle|qui a pris de l'ampleur].",
        "Trente jours : la mesure [d'un mois honnête|d'une promesse tenue].",
    ),
    31: (
        "Le trente et un est [un jour en prime|le reste après la division].",
        "Sept mois seulement l'invitent. Le trente et un [vient habillé|apporte le dessert].",
        "Le trente et un finit [et recommence|par un premier pas].",
        "Le trente et un donne un jour de plus pour [ranger|changer d'avis].",
    ),
}
