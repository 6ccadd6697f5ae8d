"""All the French sentences, by the name that the plan uses."""

from expertdesk.generators.composer.french.templates.archetype import ARCHETYPE
from expertdesk.generators.composer.french.templates.blockages import BLOCKAGES
from expertdesk.generators.composer.french.templates.closing import CLOSING
from expertdesk.generators.composer.french.templates.date import DATE
from expertdesk.generators.composer.french.templates.name import NAME
from expertdesk.generators.composer.french.templates.path import PATH
from expertdesk.generators.composer.french.templates.question import QUESTION
from expertdesk.generators.composer.french.templates.ritual import RITUAL
from expertdesk.generators.composer.french.templates.soul import SOUL
from expertdesk.generators.composer.french.templates.traces import TRACES

TEMPLATES = ARCHETYPE | DATE | PATH | NAME | TRACES | QUESTION | CLOSING | SOUL | BLOCKAGES | RITUAL
