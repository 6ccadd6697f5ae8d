"""Sentences on the life path."""

PATH: dict[str, tuple[str, ...]] = {
    "way.title": (
        "Your path, the {path_n}",
        "The number {path_n}, {path_emblem}",
        "The path of the {path_n}",
    ),
    "way.sum": (
        "The {date} {year} adds up like this: {sum_day} for the day, {sum_month} for the month, {sum_year} for the year, which makes {path_n}. {?sum_direct}",
        "The {date} {year} adds up like this: {sum_day} for the day, {sum_month} for the month, {sum_year} for the year; the total, {sum_total}, comes down to {path_n}. {?sum_total}",
    ),
    "way.open": ("{path.path}",),
    "way.acts": (
        "In everyday life, {first}, it shows in the way you can {path.powers}, {path.powers}, or again {path.powers}.",
        "You make no virtue of it, {first}, and yet you know how to {path.powers}, {path.powers} and {path.powers}.",
        "Since that {weekday} the {date}, you have learned to {path.powers}, to {path.powers} and to {path.powers}. {?nameless}",
    ),
    "way.need": (
        "In return, you need to {path.needs}.",
        "You are free to {path.needs}.",
    ),
    "way.reverse": ("{path.shadow}",),
    "way.excess": (
        "Tiredness has its shortcuts. You may then {path.excess}.",
        "You may sometimes {path.excess}. You are often the first to notice.",
    ),
    "way.ask": ("{path.asks}",),
    "way.turn": ("{path.turns}",),
    "way.gesture": (
        "A gesture, if you are looking for one. {path.gestures}",
        "Here is something to try, without obligation. {path.gestures}",
    ),
}
