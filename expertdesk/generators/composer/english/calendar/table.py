"""The English calendar, put together."""

from expertdesk.generators.composer.english.calendar.hours import HOUR_LINES
from expertdesk.generators.composer.english.calendar.months import MONTHS
from expertdesk.generators.composer.english.calendar.moons import MOONS
from expertdesk.generators.composer.english.calendar.seasons import BANDS, SEASONS
from expertdesk.generators.composer.english.calendar.weekdays import WEEKDAYS
from expertdesk.generators.composer.english.spelling import MONTHS as MONTH_NAMES
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
