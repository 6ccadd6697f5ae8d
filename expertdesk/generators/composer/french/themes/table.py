"""Every theme, by its code."""

from expertdesk.generators.composer.french.themes.inside import INSIDE
from expertdesk.generators.composer.french.themes.outside import OUTSIDE
from expertdesk.generators.composer.french.themes.ties import TIES

THEMES = OUTSIDE | TIES | INSIDE
