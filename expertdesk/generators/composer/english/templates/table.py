"""All the English sentences, by the name that the plan uses."""

from expertdesk.generators.composer.english.templates.archetype import ARCHETYPE
from expertdesk.generators.composer.english.templates.blockages import BLOCKAGES
from expertdesk.generators.composer.english.templates.closing import CLOSING
from expertdesk.generators.composer.english.templates.date import DATE
from expertdesk.generators.composer.english.templates.name import NAME
from expertdesk.generators.composer.english.templates.path import PATH
from expertdesk.generators.composer.english.templates.question import QUESTION
from expertdesk.generators.composer.english.templates.ritual import RITUAL
from expertdesk.generators.composer.english.templates.soul import SOUL
from expertdesk.generators.composer.english.templates.traces import TRACES

TEMPLATES = ARCHETYPE | DATE | PATH | NAME | TRACES | QUESTION | CLOSING | SOUL | BLOCKAGES | RITUAL
