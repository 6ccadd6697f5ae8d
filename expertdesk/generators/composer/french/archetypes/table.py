"""The words of each archetype, by code; the closed list is in composer/archetypes.py."""

from expertdesk.generators.composer.french.archetypes.first_six import FIRST_SIX
from expertdesk.generators.composer.french.archetypes.last_six import LAST_SIX

ARCHETYPES = FIRST_SIX | LAST_SIX
