"""The French voice: its lists, put together."""

from expertdesk.generators.composer.french import spelling
from expertdesk.generators.composer.french.archetypes.table import ARCHETYPES
from expertdesk.generators.composer.french.calendar.table import CALENDAR
from expertdesk.generators.composer.french.numbers.table import NUMBERS
from expertdesk.generators.composer.french.pairs import PATH_AND_NAME, SOUL_AND_REALISATION
from expertdesk.generators.composer.french.templates.table import TEMPLATES
from expertdesk.generators.composer.french.themes.table import THEMES
from expertdesk.generators.composer.french.typography import typeset
from expertdesk.generators.composer.lexicon import Language

FRENCH = Language(
    templates=TEMPLATES,
    numbers=NUMBERS,
    archetypes=ARCHETYPES,
    themes=THEMES,
    path_and_name=PATH_AND_NAME,
    soul_and_realisation=SOUL_AND_REALISATION,
    calendar=CALENDAR,
    spelling=spelling.SPELLING,
    filters=spelling.FILTERS,
    typeset=typeset,
)
