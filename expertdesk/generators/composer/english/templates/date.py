"""Sentences on the date: the day, the moon, the hour, the place."""

DATE: dict[str, tuple[str, ...]] = {
    "date.title": (
        "What your date says",
        "A {weekday} in {month}",
        "The day when it all begins",
    ),
    "date.open": (
        "Your story begins on a {weekday}, the {date} {year}.",
        "It all begins on a {weekday}, the {date} {year}, {season_place}.",
        "A {weekday}, the {date} {year}: that is where this reading starts.",
        "Let us open these pages with a date, the {date} {year}. It was a {weekday}.",
    ),
    "date.sky": (
        "We may picture the scene: {month.images}, {season.images}; then, once night had come, {moon.images}.",
        "That {weekday}, {month.images}, {season.images}; later, {moon.images}.",
        "It was a {weekday} in {month} like few others: {month.images}, {season.images}, and, after dark, {moon.images}.",
    ),
    "date.moon": (
        "The moon was {moon_at}. {moon.lines}",
        "That night, the moon was {moon_at}. {moon.lines}",
    ),
    "date.after": (
        "Nobody inherits a sky. One may go back to it, as to a photograph.",
        "This scene explains nothing. It welcomed you, and that is enough to begin.",
        "You have no memory of it. Yet that is where you were first greeted.",
    ),
    "date.number": (
        "The day, brought down to its number, gives {day_n}, {day_emblem}. {?day_digits}",
        "Brought down to its number, that day gives {day_n}, {day_emblem}. {?day_two_steps}",
        "The day bears its own number, {day_n}, {day_emblem}. {?day_whole}",
    ),
    "date.habit": (
        "It is a short note, which colours your first gestures. It speaks of {day_essence}.",
        "It speaks of {day_essence}. It teaches you to {day.powers}.",
        "One hears {day_essence} in it. That is your way of entering things.",
    ),
    "date.count": (
        "The year was already {days_before} days old.",
        "The year had {days_after} days left.",
    ),
    "hour.open": (
        "It was {hour}. {hour.lines}",
        "The hour is known: {hour}. {hour.lines}",
        "You could even give the hour: {hour}. {hour.lines}",
    ),
    "place.open": (
        "You named a place: {place}. {place.lines}",
        "And there is a place, {place}. {place.lines}",
        "A place comes with this date: {place}. {place.lines}",
    ),
    "place.lines": (
        "A first landscape decides nothing. It only lends its light to the next ones.",
        "That door is not one we choose. We choose whether to pass it again.",
        "We think we leave the place of our birth. It travels in a voice, a taste, a smell.",
        "You may never have gone back. Some part of you still knows the way.",
    ),
}
