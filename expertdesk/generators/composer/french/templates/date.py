"""Sentences on the date: the day, the moon, the season, the hour, the place."""

DATE: dict[str, tuple[str, ...]] = {
    "date.title": (
        "Ce que dit votre date",
        "Un {weekday} {de:month}",
        "Ce {que:month} vous a laissé",
        "[Le jour|La date] par où tout commence",
        "Le {date}, {season_place}",
    ),
    "date.open": (
        "Vous naissez un {weekday}, le {date}.",
        "Un {weekday}, le {date}. [C'est par là que l'on commence|Commençons par là].",
        "Votre [vie|histoire] s'ouvre un {weekday}, le {date}.",
        "Le {date} tombait un {weekday}, cette année-là.",
        "Sur le calendrier, c'est un {weekday}, le {date}.",
        "Tout commence un {weekday}, {season_place}. C'était le {date}.",
        "Dans votre date, il y a un {weekday} et {month}.",
        "Votre {weekday} tombe {season_place}. On lit : le {date}.",
    ),
    "date.moon": (
        "La lune, cette nuit-là, en est {moon_at}. {moon.lines}",
        "Quant à la lune : {moon_name}. {moon.lines}",
        "La lune de cette nuit-là : {moon_name}. {moon.lines}",
        "Il y a aussi la lune, {moon_at}. {moon.lines}",
        "La lune, elle, se lit {moon_at}. {moon.lines}",
    ),
    "date.sky": (
        "[Dehors|Autour du berceau|Ce {weekday}-là|De la fenêtre|Dans les rues], {month.images}, {season.images} ; "
        "[là-haut|plus "
        "haut|la nuit faite], {moon.images}.",
        "[On peut imaginer|Il faut se représenter|Disons|On raconterait bien|Supposons] {que:month.images}, "
        "{que:season.images}, et [que, la nuit venue|que, plus haut|qu'au-dessus des toits], {moon.images}.",
        "{season.images} ; {month.images} ; [là-haut|plus haut encore|par-dessus les toits|et si l'on levait la "
        "tête|plus tard|une "
        "fois les voix rentrées], {moon.images}[, sans hâte|].",
        "[Gardez cette image|Voici le décor|Telle était la pièce] : {month.images}, {season.images}, [et|puis|et, "
        "le soir,|et, pour "
        "qui sortait,] {moon.images}.",
        "C'était [l'heure|le coin|l'endroit] de l'année {ou:month.images} et {ou:season.images} ; [ce "
        "{weekday}-là|cette nuit-là|"
        "à la fenêtre|par-dessus], {moon.images}.",
        "{month.images}, {season.images}, et [le soir venu|la nuit faite|une fois les volets clos], {moon.images}[, "
        "comme chaque "
        "mois|, sans rien annoncer|, à son tour|, à sa façon].",
    ),
    "date.after": (
        "Cela dit quelque chose de votre [façon d'entrer|manière d'arriver|façon de commencer].",
        "D'une telle date, on garde [un goût|une température|une lumière].",
        "Cette image n'explique rien. Elle [accompagne|éclaire|tient compagnie].",
        "On n'hérite pas d'un ciel. On y [revient|repense] parfois.",
        "Un début laisse toujours [une lumière|une odeur|un pli].",
        "Une naissance a son décor, comme une pièce. Le vôtre [compte|reste].",
        "Vous n'en avez rien vu. Vous en avez [tout gardé|gardé l'air].",
        "Il n'y a là aucune consigne. Il y a [un climat|un premier mot].",
        "[Posez|Gardez] cette image près de vous pour la suite.",
    ),
    "date.day": ("{day.lines}",),
    "date.number": (
        "{day_digits} font {day_n} : c'est le nombre du jour.",
        "{day_digits}, cela fait {day_n}, le nombre [du jour|de ce jour-là].",
        "[Additionnez ses chiffres|Si l'on ajoute ses chiffres], il donne le {day_n}, {day_emblem}. {?day_digits}",
        "Ramené à un seul chiffre, votre jour porte le {day_n}. {?day_two_steps}",
        "Réduit jusqu'au bout, ce jour donne {day_n}, {day_emblem}. {?day_two_steps}",
        "Votre nombre du jour est le {day_n}, {day_emblem}. {?day_whole}",
        "Le jour, à lui seul, porte le {day_n}. {?day_whole}",
    ),
    "date.habit": (
        "[Du {day_n}|De ce jour|Du jour], [il vous reste peut-être|vous tenez peut-être|vous gardez sans doute] "
        "[une ou deux habitudes|de petites choses] : {day.habits} ; {when}, {day.habits}.",
        "[Cela se voit à peu|On le remarque à des riens|Ce sont de petits signes] : {day.habits} ; {when}, "
        "{day.habits}.",
        "[Un jour ordinaire|En semaine|Sans témoin], {day.habits} ; {when}, {day.habits}.",
        "{day.habits}, {day.habits}[ aussi|, parfois|], et cela, {when}, [sans y penser|sans le décider|comme on "
        "respire].",
        "[Le {day_n} du jour|Le nombre du jour] [travaille dans le détail|aime les détails] : {day.habits}, et, "
        "{when}, "
        "{day.habits}.",
    ),
    "date.weekday": ("{weekday.lines}",),
    "date.count": (
        "{days_before} jours de l'année avaient déjà passé.",
        "Il restait {days_after} jours à l'année.",
        "L'année avait brûlé {days_before} jours, et vous attendait.",
        "Après vous, l'année comptait encore {days_after} jours.",
    ),
    "hour.open": (
        "Vous indiquez une heure : {hour}. {hour.lines}",
        "L'heure aussi est connue : {hour}. {hour.lines}",
        "Il était {hour}. {hour.lines}",
        "L'horloge disait {hour}. {hour.lines}",
        "À {hour}, quelqu'un lève la tête. {hour.lines}",
    ),
    "hour.sky": (
        "[À cette heure-là|À ce moment du jour|Dans ces heures-là], {hour.images}, {hour.images} ; [et, comme "
        "toujours en cette "
        "saison|et partout], {season.images}[ sans que rien le dise| comme si de rien n'était|].",
        "[On imagine la suite|Le reste va de soi|On voit la scène] : {hour.images} ; {hour.images} ; "
        "[et|cependant|au-dehors|un peu plus loin] "
        "{month.images}[, comme chaque année|].",
        "{hour.images}, {hour.images}, [et pendant ce temps|et au même moment|et tout à côté] {season.images}[ : on "
        "entrait| : une vie entrait| : quelqu'un entrait] là-dedans [comme on peut|sans bruit|à sa façon].",
        "Quand {hour.images} et {que:season.images}, [il fallait parler bas|un cri neuf s'entendait de loin|une "
        "arrivée "
        "changeait la rue] : {hour.images}, {moon.images}.",
    ),
    "place.open": (
        "Un lieu : {place}. {place.lines}",
        "Votre lieu : {place}. {place.lines}",
        "Lieu : {place}. {place.lines}",
        "Un nom : {place}. {place.lines}",
    ),
    "place.lines": (
        "Un lieu de naissance est une première adresse, pas la dernière.",
        "On y revient, ou non. Il garde [la clé|un accent].",
        "C'est un point sur la carte, et [une odeur|une lumière] dans la mémoire.",
        "Les premiers murs [comptent peu et restent longtemps|donnent l'accent des suivants].",
        "On ne choisit pas cette porte-là. On choisit [comment l'ouvrir|d'y repasser].",
        "Une ville sait mal qui naît chez elle. Vous, vous savez.",
        "Ce nom [vous précède|vous suit] comme une étiquette cousue au col.",
        "C'est de là que partent [tous les chemins|les distances], même les plus courts.",
    ),
}
