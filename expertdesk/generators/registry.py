"""Which generator writes the proposal of a level; today the offline composer writes all of them."""

from collections.abc import Callable, Mapping

from expertdesk.generators.brief import Brief, Draft
from expertdesk.generators.composer.compose import compose

Composer = Callable[[Brief], Draft]

COMPOSERS: Mapping[int, Composer] = {1: compose, 2: compose, 3: compose, 4: compose}


def composer_for(level_rank: int) -> Composer:
    """Return the generator of the level's proposals."""
    return COMPOSERS[level_rank]
