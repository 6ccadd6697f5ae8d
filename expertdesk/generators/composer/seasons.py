"""What the calendar and the sky say of a birth: season, weather of the month, phase of the moon, band of the hour."""

from datetime import date, time
from typing import Literal

from expertdesk.generators.composer.climates import Climate

Season = Literal["winter", "spring", "summer", "autumn", "tropics"]
Band = Literal["first", "early", "middle", "late", "last"]
Hour = Literal["night", "dawn", "morning", "noon", "afternoon", "evening", "late"]

# Usual first days of the seasons in the North, as (month, day); the true day moves by one or two.
TURNS: tuple[tuple[int, int, Season], ...] = (
    (3, 20, "spring"),
    (6, 21, "summer"),
    (9, 22, "autumn"),
    (12, 21, "winter"),
)
# Days since the season began -> where in the season; the limits leave room for the moving first day.
BANDS: tuple[tuple[int, Band], ...] = ((5, "first"), (30, "early"), (60, "middle"), (85, "late"), (400, "last"))
HOURS: tuple[tuple[int, Hour], ...] = (
    (5, "night"),
    (7, "dawn"),
    (11, "morning"),
    (14, "noon"),
    (18, "afternoon"),
    (22, "evening"),
    (24, "late"),
)
MOONS = (
    "new",
    "first_crescent",
    "first_quarter",
    "waxing",
    "full",
    "waning",
    "last_quarter",
    "last_crescent",
)
# The list of months of the languages keeps the weather without months under 0.
NO_MONTH = 0


def weather_month(day: date, climate: Climate) -> int:
    """Return the month whose weather it was: six months away in the South, NO_MONTH in the tropics."""
    if climate == "tropics":
        return NO_MONTH
    return (day.month + 5) % 12 + 1 if climate == "south" else day.month


def season_of(day: date, climate: Climate) -> tuple[Season, Band]:
    """Return the season and how far it has come; in the tropics a season has no band worth naming."""
    if climate == "tropics":
        return "tropics", "middle"
    # A season's band does not depend on the year, and 2001 has no 29 February.
    month = weather_month(day, climate)
    moved = date(2001, month, min(day.day, 28 if month == 2 else 30))
    begun = [turn for turn in TURNS if (turn[0], turn[1]) <= (moved.month, moved.day)]
    start_month, start_day, season = begun[-1] if begun else TURNS[-1]
    days = (moved - date(2001 if begun else 2000, start_month, start_day)).days
    return season, next(band for limit, band in BANDS if days < limit)


def moon_of(fraction: float) -> str:
    """Return the phase, one of MOONS, for the age of the moon as a fraction of its month."""
    return MOONS[int(fraction * len(MOONS) + 0.5) % len(MOONS)]


def hour_of(moment: time) -> Hour:
    """Return the band of the day."""
    return next(band for limit, band in HOURS if moment.hour < limit)
