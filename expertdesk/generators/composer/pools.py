"""The lists that one person's sentences draw from, by the names that the templates use."""

from dataclasses import fields

from expertdesk.generators.composer.kinds import KINDS
from expertdesk.generators.composer.lexicon import (
    ArchetypeWords,
    Calendar,
    Language,
    Lines,
    NumberWords,
    ThemeWords,
)
from expertdesk.generators.composer.portrait import Portrait


def roles_of(portrait: Portrait) -> dict[str, int]:
    """Return role -> number: path, expr, soul, real, day, and domi and miss where the letters have them."""
    numbers, letters = portrait.numbers, portrait.letters
    roles = {
        "path": numbers.life_path,
        "expr": numbers.expression,
        "soul": numbers.soul,
        "real": numbers.realisation,
        "day": numbers.day,
    }
    if letters and letters.dominant:
        roles["domi"] = letters.dominant
    if letters and letters.missing:
        roles["miss"] = letters.missing
    return roles


def pools_of(language: Language, portrait: Portrait) -> dict[str, Lines]:
    """Return every list by its name: the templates (`way.open`), `path.powers`, `arch.opens`, `month.images`…"""
    numbers = portrait.numbers
    pools = dict(language.templates)
    for role, number in roles_of(portrait).items():
        pools |= _named(role, language.numbers[number])
    pools |= _named("arch", language.archetypes[portrait.archetype])
    pools |= _named("theme", language.themes[portrait.theme])
    pools |= _calendar(language.calendar, portrait)
    pools |= {
        "pair.path_expr": language.path_and_name[KINDS[numbers.life_path], KINDS[numbers.expression]],
        "pair.soul_real": language.soul_and_realisation[KINDS[numbers.soul], KINDS[numbers.realisation]],
    }
    return pools


def _named(prefix: str, words: NumberWords | ArchetypeWords | ThemeWords) -> dict[str, Lines]:
    lists = {field.name: getattr(words, field.name) for field in fields(words)}
    return {f"{prefix}.{name}": lines for name, lines in lists.items() if isinstance(lines, tuple)}


def _calendar(calendar: Calendar, portrait: Portrait) -> dict[str, Lines]:
    moon = calendar.moons[portrait.moon]
    pools = {
        "month.images": calendar.weather[portrait.weather_month],
        "season.images": calendar.seasons[portrait.season],
        "moon.images": moon.images,
        "moon.lines": moon.lines,
    }
    if portrait.hour:
        pools["hour.lines"] = calendar.hour_lines[portrait.hour]
    return pools
