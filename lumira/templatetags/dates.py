"""Days and hours as the language writes them, in Europe/Paris."""

from datetime import date, datetime, time

from babel.core import Locale
from babel.dates import format_date, format_time
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lumira.clock import PARIS, paris_date

Day = date | datetime
# Patterns of CLDR (UTS 35) with no-break spaces where a line must not end; other languages use the second entry.
DAY = {"fr": "d\u00a0MMMM y", "en": "d\u00a0MMMM y"}
DAY_OF_YEAR = {"fr": "d\u00a0MMMM", "en": "d\u00a0MMMM"}
NAMED_DAY = {"fr": "EEEE d\u00a0MMMM", "en": "EEEE d\u00a0MMMM"}
CLOCK = {"fr": "H\u00a0'h'\u00a0mm", "en": "HH:mm"}
FULL_HOUR = {"fr": "H\u00a0'h'", "en": "HH:mm"}


def day(value: Day | None) -> str:
    """Return « 24 novembre 2026 »."""
    return _day(value, DAY)


def named_day(value: Day | None) -> str:
    """Return « mardi 24 novembre »."""
    return _day(value, NAMED_DAY)


def relative_day(value: Day | None) -> str:
    """Return « Aujourd’hui », « Hier », « Demain », « 24 novembre » this year, the full day otherwise."""
    if not value:
        return ""
    today = paris_date(timezone.now())
    distance = (_as_date(value) - today).days
    near = {0: _("Aujourd’hui"), -1: _("Hier"), 1: _("Demain")}
    if distance in near:
        return near[distance]
    return _day(value, DAY_OF_YEAR if _as_date(value).year == today.year else DAY)


def since(value: datetime | None) -> str:
    """Return « Depuis 14 h 30 » today, « Depuis hier, 14 h 30 », « Depuis le 24 novembre, 14 h 30 » before."""
    if not value:
        return ""
    written = {"day": _day(value, DAY_OF_YEAR), "time": clock_time(value)}
    distance = (paris_date(timezone.now()) - paris_date(value)).days
    if distance == 0:
        return _("Depuis %(time)s") % written
    return (_("Depuis hier, %(time)s") if distance == 1 else _("Depuis le %(day)s, %(time)s")) % written


def clock_time(value: datetime | time | None) -> str:
    """Return « 14 h 32 », « 14 h » on the hour; a moment in Paris, or an hour of the day as it was told."""
    if value is None:
        return ""
    hour = value.astimezone(PARIS).time() if isinstance(value, datetime) else value
    pattern = CLOCK if hour.minute else FULL_HOUR
    return str(format_time(hour, _pattern(pattern), locale=_locale()))


def moment(value: datetime | None) -> str:
    """Return « 24 novembre, 14 h 32 »."""
    return f"{_day(value, DAY_OF_YEAR)}, {clock_time(value)}" if value else ""


def _day(value: Day | None, patterns: dict[str, str]) -> str:
    if not value:
        return ""
    when = _as_date(value)
    pattern = _pattern(patterns)
    # French writes the first of a month as an ordinal, and only that one.
    if when.day == 1 and _language() == "fr":
        pattern = pattern.replace("d\u00a0", "d'er'\u00a0")
    return str(format_date(when, pattern, locale=_locale()))


def _as_date(value: Day) -> date:
    return paris_date(value) if isinstance(value, datetime) else value


def _pattern(patterns: dict[str, str]) -> str:
    return patterns.get(_language(), patterns["en"])


def _language() -> str:
    return (get_language() or settings.LANGUAGE_CODE).partition("-")[0]


def _locale() -> Locale:
    return Locale.parse(_language())
