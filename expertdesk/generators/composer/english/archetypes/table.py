"""The words of each archetype, by code; the closed list is in composer/archetypes.py."""

from expertdesk.generators.composer.english.archetypes.first_six import FIRST_SIX
from expertdesk.generators.composer.english.archetypes.last_six import LAST_SIX

ARCHETYPES = FIRST_SIX | LAST_SIX
