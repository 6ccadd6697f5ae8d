"""The English calendar, put together."""

from expertdesk.generators.composer.english.calendar.days_1_to_16 import DAYS_1_TO_16
from expertdesk.generators.composer.english.calendar.days_17_to_31 import DAYS_17_TO_31
from expertdesk.generators.composer.english.calendar.hours import HOUR_IMAGES, HOUR_LINES
from expertdesk.generators.composer.english.calendar.moments import WHEN
from expertdesk.generators.composer.english.calendar.months import MONTHS
from expertdesk.generators.composer.english.calendar.moons import MOONS
from expertdesk.generators.composer.english.calendar.seasons import BANDS, SEASONS
from expertdesk.generators.composer.english.calendar.weekdays import WEEKDAY_LINES, WEEKDAYS
from expertdesk.generators.composer.english.spelling import MONTHS as MONTH_NAMES
from expertdesk.generators.composer.lexicon import Calendar

CALENDAR = Calendar(
    months=MONTH_NAMES,
    weekdays=WEEKDAYS,
    days=DAYS_1_TO_16 | DAYS_17_TO_31,
    weekday_lines=WEEKDAY_LINES,
    weather=MONTHS,
    seasons=SEASONS,
    bands=BANDS,
    moons=MOONS,
    hour_images=HOUR_IMAGES,
    hour_lines=HOUR_LINES,
    when=WHEN,
)
