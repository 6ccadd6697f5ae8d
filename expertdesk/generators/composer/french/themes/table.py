"""The words of each theme of question, by code; the closed list is in composer/themes.py, plus `silence`."""

from expertdesk.generators.composer.french.themes.inside import INSIDE
from expertdesk.generators.composer.french.themes.outside import OUTSIDE
from expertdesk.generators.composer.french.themes.ties import TIES

THEMES = OUTSIDE | TIES | INSIDE
