"""Sentences on the date: the day, the moon, the hour, the place."""

DATE: dict[str, tuple[str, ...]] = {
    "date.title": (
        "Ce que dit votre date",
        "Un {weekday} {de:month}",
        "Le jour où tout commence",
    ),
    "date.open": (
        "Votre histoire commence un {weekday}, le {date} {year}.",
        "Tout commence un {weekday}, le {date} {year}, {season_place}.",
        "Un {weekday}, le {date} {year} : c'est par là que cette lecture commence.",
        "Ouvrons ces pages par une date, le {date} {year}. C'était un {weekday}.",
    ),
    "date.sky": (
        "On peut imaginer le décor : {month.images}, {season.images} ; puis, à la nuit venue, {moon.images}.",
        "Ce {weekday}-là, {month.images}, {season.images} ; plus tard, {moon.images}.",
        "C'était un {weekday} {de:month} comme il y en a peu : {month.images}, {season.images}, et, la nuit venue, {moon.images}.",
    ),
    "date.moon": ("C'était une nuit {de:moon_name}. {moon.lines}",),
    "date.after": (
        "On n'hérite pas d'un ciel. On peut y revenir, comme on revient à une photographie.",
        "Ce décor n'explique rien. Il vous accueillait, et cela suffit pour commencer.",
        "Vous n'en avez aucun souvenir. C'est pourtant là que l'on vous a dit bonjour.",
    ),
    "date.number": (
        "Le jour, réduit à son nombre, donne le {day_n}, {day_emblem}. {?day_digits}",
        "Ramené à son nombre, ce jour donne le {day_n}, {day_emblem}. {?day_two_steps}",
        "Le jour porte directement un nombre, le {day_n}, {day_emblem}. {?day_whole}",
    ),
    "date.habit": (
        "C'est une note brève, qui colore vos premiers gestes. Elle parle {de:day_essence}.",
        "Il parle {de:day_essence}. Il vous apprend {a:day.powers}.",
        "On y entend {day_essence}. C'est votre manière d'entrer dans les choses.",
    ),
    "date.count": (
        "L'année comptait déjà {days_before} jours.",
        "Il restait {days_after} jours à l'année.",
    ),
    "hour.open": (
        "Il était {hour}. {hour.lines}",
        "L'heure est connue : {hour}. {hour.lines}",
        "Vous avez même pu donner l'heure : {hour}. {hour.lines}",
    ),
    "place.open": (
        "Vous avez nommé un lieu : {place}. {place.lines}",
        "Et il y a un lieu, {place}. {place.lines}",
        "Un lieu accompagne cette date : {place}. {place.lines}",
    ),
    "place.lines": (
        "Un premier paysage ne décide de rien. Il prête seulement sa lumière aux suivants.",
        "On ne choisit pas cette porte-là. On choisit d'y repasser, ou non.",
        "On croit quitter un lieu de naissance. Il voyage dans la voix, dans un goût, dans une odeur.",
        "On peut n'y être jamais revenu. Une part de vous sait y rentrer sans plan.",
    ),
}
