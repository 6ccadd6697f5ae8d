"""Sentences on the date: the day, the moon, the season, the hour, the place."""

DATE: dict[str, tuple[str, ...]] = {
    "date.title": (
        "What your date says",
        "A {weekday} in {month}",
        "What {month} left you",
        "The [day|date] where it begins",
        "The {date}, {season_place}",
    ),
    "date.open": (
        "You were born on a {weekday}, the {date}.",
        "A {weekday}, the {date}. [That is where we begin|Let us begin there].",
        "Your [life|story] opens on a {weekday}, the {date}.",
        "The {date} fell on a {weekday} that year.",
        "On the calendar, it is a {weekday}, the {date}.",
        "It all begins on a {weekday}, {season_place}. It was the {date}.",
        "There is a {weekday} in your date, and there is {month}.",
        "Your {weekday} falls {season_place}. One reads: the {date}.",
    ),
    "date.moon": (
        "The moon, that night, is {moon_at}. {moon.lines}",
        "As for the moon: {moon_name}. {moon.lines}",
        "The moon of that night: {moon_name}. {moon.lines}",
        "There is the moon, too, {moon_at}. {moon.lines}",
        "The moon, for its part, reads {moon_at}. {moon.lines}",
    ),
    "date.sky": (
        "[Outside|Round the cradle|That {weekday}|From the window|In the streets], {month.images}, {season.images}; "
        "[up there|higher "
        "still|once it was dark], {moon.images}.",
        "[One may imagine|One has to picture|Let us say|One would gladly tell|Suppose] that {month.images}, that "
        "{season.images}, and "
        "[that, after dark|that, higher up|that, above the roofs], {moon.images}.",
        "{season.images}; {month.images}; [up there|higher still|above the roofs|and if one looked up|later on|once "
        "voices had gone "
        "in], {moon.images}[, unhurried|].",
        "[Keep this picture|Here is the scene|Such was the room]: {month.images}, {season.images}, [and|and "
        "then|and, at night,|and, "
        "for anyone outside,] {moon.images}.",
        "It was the [hour|corner|part] of the year when {month.images} and when {season.images}; [that "
        "{weekday}|that night|at the "
        "window|above it], {moon.images}.",
        "{month.images}, {season.images}, and [come evening|once it was dark|with the shutters closed], "
        "{moon.images}[, as each "
        "month|, without any notice|, in its turn|, in its own way].",
    ),
    "date.after": (
        "It says something of your [way in|manner of arriving|way of beginning].",
        "From a date like that, one keeps [a taste|a temperature|a light].",
        "This picture explains nothing. It [goes along|gives light|keeps company].",
        "Nobody inherits a sky. One [goes back|returns] to it at times.",
        "A beginning always leaves [a light|a scent|a crease].",
        "A birth has its scene, like a room. Yours [counts|stays].",
        "You saw none of it. You kept [it all|the air of it].",
        "There is no order in it. There is [a climate|a first word].",
        "[Put|Keep] this picture by you for what follows.",
    ),
    "date.day": ("{day.lines}",),
    "date.number": (
        "{day_digits} make {day_n}: that is the number of the day.",
        "{day_digits}, that is {day_n}, the number of [the day|that day].",
        "[Add up its figures|If its figures are added], it gives {day_n}, {day_emblem}. {?day_digits}",
        "Brought down to one figure, your day carries {day_n}. {?day_two_steps}",
        "Reduced to the end, that day gives {day_n}, {day_emblem}. {?day_two_steps}",
        "The number of your day is {day_n}, {day_emblem}. {?day_whole}",
        "The day, by itself, carries {day_n}. {?day_whole}",
    ),
    "date.habit": (
        "[From {day_n}|From that day|From the day], you may have [kept|inherited|held on to] [one or two "
        "habits|some small things]: "
        "{day.habits}; {when}, {day.habits}.",
        "[It shows in little|One sees it in trifles|These are small signs]: {day.habits}; {when}, {day.habits}.",
        "[On an ordinary day|In the week|Without a witness], {day.habits}; {when}, {day.habits}.",
        "{day.habits}, {day.habits}[ too|, perhaps|], and that, {when}, [unthinking|undecided|as one breathes].",
        "The number of the day [works in details|is fond of details|likes small print]: {day.habits}, and, {when}, "
        "{day.habits}.",
    ),
    "date.weekday": ("{weekday.lines}",),
    "date.count": (
        "{days_before} days of the year had already gone.",
        "There were {days_after} days left in the year.",
        "The year had burned {days_before} days, and was waiting.",
        "After you, the year still had {days_after} days.",
    ),
    "hour.open": (
        "You give an hour: {hour}. {hour.lines}",
        "The hour is known too: {hour}. {hour.lines}",
        "It was {hour}. {hour.lines}",
        "The clock said {hour}. {hour.lines}",
        "At {hour}, somebody looked up. {hour.lines}",
    ),
    "hour.sky": (
        "[At that hour|At that time of day|In those hours], {hour.images}, {hour.images}; [and, as ever in that "
        "season|and all "
        "around], {season.images}[, though nobody said so|, as if it were nothing|].",
        "[One imagines the rest|The rest follows|One can see it]: {hour.images}; {hour.images}; "
        "[and|meanwhile|outside|a little "
        "further off] {month.images}[, as each year|].",
        "{hour.images}, {hour.images}, [and meanwhile|and at the same moment|and close by] {season.images}[: one "
        "came in|: a life "
        "came in|: someone came in] to all that [as one can|without a sound|quite simply].",
        "When {hour.images} and {season.images}, [one had to speak low|a new cry carried far|an arrival changed the "
        "street]: "
        "{hour.images}, {moon.images}.",
    ),
    "place.open": (
        "A place: {place}. {place.lines}",
        "Your place: {place}. {place.lines}",
        "The place: {place}. {place.lines}",
        "Then a name: {place}. {place.lines}",
    ),
    "place.lines": (
        "A place of birth is a first address, not the last.",
        "One goes back, or not. It keeps [the key|an accent].",
        "It is a point on the map, and [a scent|a light] in memory.",
        "The first walls [count little and stay long|lend the next their accent].",
        "Nobody chooses that door. One chooses [how to open it|whether to return].",
        "A town hardly knows who is born there. You know.",
        "That name [goes before|follows] you like a label in a collar.",
        "All [roads|distances] start from there, even the shortest.",
    ),
}
