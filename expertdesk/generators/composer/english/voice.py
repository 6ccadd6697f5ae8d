"""The English voice: its lists, put together."""

from expertdesk.generators.composer.english import spelling
from expertdesk.generators.composer.english.archetypes.table import ARCHETYPES
from expertdesk.generators.composer.english.calendar.table import CALENDAR
from expertdesk.generators.composer.english.numbers.table import NUMBERS
from expertdesk.generators.composer.english.pairs import PATH_AND_NAME, SOUL_AND_REALISATION
from expertdesk.generators.composer.english.templates.table import TEMPLATES
from expertdesk.generators.composer.english.themes.table import THEMES
from expertdesk.generators.composer.english.typography import typeset
from expertdesk.generators.composer.lexicon import Language

ENGLISH = Language(
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
