"""The roles that numbers play for one person, and the names under which their words are drawn."""

from dataclasses import fields

from expertdesk.generators.composer.lexicon import ArchetypeWords, Lines, NumberWords, ThemeWords
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


def number_pools(role: str, words: NumberWords) -> dict[str, Lines]:
    """Return the lists of a number under its role: `path.acts`, `path.excess`…"""
    return _pools(role, words)


def archetype_pools(words: ArchetypeWords) -> dict[str, Lines]:
    """Return the lists of an archetype: `arch.traits`…"""
    return _pools("arch", words)


def theme_pools(words: ThemeWords) -> dict[str, Lines]:
    """Return the lists of a theme: `theme.images`…"""
    return _pools("theme", words)


def _pools(prefix: str, words: NumberWords | ArchetypeWords | ThemeWords) -> dict[str, Lines]:
    lists = {field.name: getattr(words, field.name) for field in fields(words)}
    return {f"{prefix}.{name}": lines for name, lines in lists.items() if isinstance(lines, tuple)}
