"""Every theme, by its code."""

from expertdesk.generators.composer.english.themes.inside import INSIDE
from expertdesk.generators.composer.english.themes.outside import OUTSIDE
from expertdesk.generators.composer.english.themes.ties import TIES

THEMES = OUTSIDE | TIES | INSIDE
