"""The documented closed lists: paragraphs written once, which two people with one number, figure or theme may share.

Everything else in a draft is assembled for its person, and a sentence of more than twelve words there is theirs alone.
The lists, with how many entries each has in each language:

| list | keyed by | entries |
|---|---|---|
| numbers: path, shadow, voice, inner, outer, holds, facing, gestures, turns, asks | the twelve numbers | 12 x 21 |
| archetypes: opens, reverses, closes | the twelve figures (archetypes.py) | 12 x 6 |
| themes: listens, turns, gestures | the eleven themes of a question (themes.py) | 11 x 9 |
| pairs: path and name, soul and realisation | two of the four temperaments (kinds.py) | 16 + 16 |
| calendar: lines of the moon, lines of the hour | eight phases, seven bands of the day | 16 + 14 |

Most of their sentences are shorter than thirteen words all the same.
"""

from collections.abc import Iterator
from dataclasses import fields

from expertdesk.generators.composer.grammar import is_piece
from expertdesk.generators.composer.lexicon import ArchetypeWords, Language, NumberWords, ThemeWords


def closed_paragraphs(language: Language) -> Iterator[str]:
    """Yield every paragraph of the closed lists, set in type as in a draft."""
    listed: list[NumberWords | ArchetypeWords | ThemeWords] = [
        *language.numbers.values(),
        *language.archetypes.values(),
        *language.themes.values(),
    ]
    for words in listed:
        yield from map(language.typeset, _whole(words))
    tables = (language.path_and_name, language.soul_and_realisation, language.calendar.hour_lines)
    for lines in [*(lines for table in tables for lines in table.values()), *_moon_lines(language)]:
        yield from map(language.typeset, lines)


def _whole(words: NumberWords | ArchetypeWords | ThemeWords) -> Iterator[str]:
    lists = [getattr(words, field.name) for field in fields(words)]
    yield from (line for lines in lists if isinstance(lines, tuple) for line in lines if not is_piece(line))


def _moon_lines(language: Language) -> Iterator[tuple[str, ...]]:
    yield from (moon.lines for moon in language.calendar.moons.values())
