"""The French calendar, put together."""

from expertdesk.generators.composer.french.calendar.hours import HOUR_LINES
from expertdesk.generators.composer.french.calendar.months import MONTHS
from expertdesk.generators.composer.french.calendar.moons import MOONS
from expertdesk.generators.composer.french.calendar.seasons import BANDS, SEASONS
from expertdesk.generators.composer.french.calendar.weekdays import WEEKDAYS
from expertdesk.generators.composer.french.spelling import MONTHS as MONTH_NAMES
from expertdesk.generators.composer.lexicon import Calendar

CALENDAR = Calendar(
    months=MONTH_NAMES,
    weekdays=WEEKDAYS,
    weather=MONTHS,
    seasons=SEASONS,
    bands=BANDS,
    moons=MOONS,
    hour_lines=HOUR_LINES,
)
