"""The seven days of the week, Monday first as `date.weekday` counts."""

WEEKDAYS: tuple[str, ...] = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
