"""Business calendar arithmetic, pure: days in Europe/Paris, week-ends and French public holidays."""

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from dateutil.easter import easter

PARIS = ZoneInfo("Europe/Paris")
# Code du travail, article L3133-1: the fixed days as (month, day); the others follow Easter.
FIXED_HOLIDAYS = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
# A day off ends when people are back at their desks, so that no promise falls in the middle of a night.
OPENING = time(9)
HOLIDAYS_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday


def paris_date(moment: datetime) -> date:
    """Return the calendar day in Europe/Paris of an aware moment."""
    return moment.astimezone(PARIS).date()


@cache
def french_holidays(year: int) -> frozenset[date]:
    """Return the eleven public holidays of metropolitan France."""
    fixed = {date(year, month, day) for month, day in FIXED_HOLIDAYS}
    return frozenset(fixed | {easter(year) + timedelta(days=days) for days in HOLIDAYS_AFTER_EASTER})


def is_business_day(day: date) -> bool:
    """Tell whether work is promised on this day: Monday to Friday, public holidays excepted."""
    return day.weekday() < 5 and day not in french_holidays(day.year)


def opening(start: datetime) -> datetime:
    """Return when work on what came at `start` can begin: at once on a business day, else when the next one opens."""
    moment = start.astimezone(PARIS)
    while not is_business_day(moment.date()):
        moment = datetime.combine(moment.date() + timedelta(days=1), OPENING, PARIS)
    return moment


def add_business_hours(start: datetime, hours: int) -> datetime:
    """Return the moment `hours` later, where a business day counts 24 hours and any other day none.

    A promise of 48 h made on a Friday at 14:00 in Paris falls on the Tuesday at 14:00.
    """
    moment = start.astimezone(PARIS)
    remaining = timedelta(hours=hours)
    while True:
        midnight = datetime.combine(moment.date() + timedelta(days=1), time(), PARIS)
        if is_business_day(moment.date()):
            # Wall-clock differences inside one zone ignore a change of hour, as a person counting hours does.
            available = midnight - moment
            if remaining <= available:
                return moment + remaining
            remaining -= available
        moment = midnight
