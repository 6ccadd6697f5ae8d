"""The small language in which the sentences are written.

`[a|b]` is a choice, `{name}` a fact of the person or a draw from a pool, `{de:name}` the same through a filter of
the language, `{?name}` nothing, but only for a person who has that fact. Choices may be empty and may be nested.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from expertdesk.generators.composer.stream import Stream

# Stands before a coordinated infinitive, where a filter repeats its preposition: « de tirer et de retenir ».
AGAIN = "~"

Filters = Mapping[str, Callable[[str], str]]
Pools = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Slot:
    """A name to fill, with the filter to pass its words through; a guard only asks that the fact exists."""

    name: str
    filter: str = ""
    guard: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Several ways of saying one thing."""

    options: tuple["Template", ...]


Template = tuple["str | Slot | Choice", ...]


@cache
def parse(source: str) -> Template:
    """Return the template that `source` writes. Raises ValueError on an unbalanced bracket."""
    template, end = _sequence(source, 0, inside=False)
    if end != len(source):
        raise ValueError(f"unbalanced bracket in {source!r}")
    return template


def _sequence(source: str, start: int, *, inside: bool) -> tuple[Template, int]:
    parts: list[str | Slot | Choice] = []
    text = ""
    index = start
    while index < len(source):
        char = source[index]
        if char == "]" or (inside and char == "|"):
            break
        if char in "[{" and text:
            parts.append(text)
            text = ""
        if char == "[":
            choice, index = _choice(source, index + 1)
            parts.append(choice)
        elif char == "{":
            end = source.index("}", index)
            parts.append(_slot(source[index + 1 : end]))
            index = end + 1
        else:
            text += char
            index += 1
    return (*parts, text) if text else tuple(parts), index


def _choice(source: str, start: int) -> tuple[Choice, int]:
    options: list[Template] = []
    index = start
    while True:
        option, index = _sequence(source, index, inside=True)
        options.append(option)
        if index >= len(source):
            raise ValueError(f"unbalanced bracket in {source!r}")
        if source[index] == "]":
            return Choice(tuple(options)), index + 1
        index += 1


def _slot(inside: str) -> Slot:
    if inside.startswith("?"):
        return Slot(inside[1:], guard=True)
    before, colon, after = inside.partition(":")
    return Slot(after, before) if colon else Slot(inside)


class Writer:
    """Writes templates for one person; what was drawn from a pool once is not drawn again."""

    def __init__(self, stream: Stream, pools: Pools, facts: Mapping[str, str], filters: Filters) -> None:
        self._stream = stream
        self._pools = pools
        self._facts = facts
        self._filters = filters
        self._used: set[str] = set()
        self._used_here: set[str] = set()

    def begin_section(self) -> None:
        """Allow pieces of sentences to come back; whole sentences are written once in a draft."""
        self._used_here.clear()

    def can_write(self, pool: str) -> bool:
        """Whether the pool has a template left that this person's facts can fill without repeating anything."""
        return bool(self._left_in(pool))

    def write(self, pool: str) -> str:
        """Return one template of the pool, filled. Raises LookupError when nothing that is left fits the person."""
        left = self._left_in(pool)
        if not left:
            raise LookupError(f"nothing in {pool} fits this person")
        fresh = [source for source in left if source not in self._used] or left
        source = fresh[self._stream.below(len(fresh))]
        # Numbers may coincide, so two pools may hold the same words: what counts is the words, not the pool.
        if any(isinstance(part, str) for part in parse(source)):
            self._used.add(source)
            self._used_here.add(source)
        return self._fill(parse(source))

    def _left_in(self, pool: str) -> list[str]:
        return [source for source in self._pools.get(pool, ()) if self._is_left(source) and self._fits(parse(source))]

    def _is_left(self, source: str) -> bool:
        return source not in (self._used_here if is_piece(source) else self._used)

    def _fill(self, template: Template) -> str:
        return "".join(self._fill_part(part) for part in template)

    def _fill_part(self, part: str | Slot | Choice) -> str:
        if isinstance(part, str):
            return part
        if isinstance(part, Choice):
            options = [option for option in part.options if self._fits(option)]
            return self._fill(options[self._stream.below(len(options))])
        if part.guard:
            return ""
        words = self._facts[part.name] if part.name in self._facts else self.write(part.name)
        return self._filters[part.filter](words) if part.filter else words.replace(AGAIN, "")

    def _fits(self, template: Template) -> bool:
        """Whether every fact is known, and every pool has as many fresh lines as the template asks of it."""
        drawn: list[str] = []
        for part in template:
            if isinstance(part, Choice) and not any(map(self._fits, part.options)):
                return False
            if isinstance(part, Slot) and part.name not in self._facts:
                if part.guard:
                    return False
                drawn.append(part.name)
        left = {pool: self._left_in(pool) for pool in drawn}
        # Two pools may be one number's list: together they need as many lines as they are asked for.
        together = {source for sources in left.values() for source in sources}
        return len(together) >= len(drawn) and all(len(left[pool]) >= drawn.count(pool) for pool in left)


def is_piece(source: str) -> bool:
    """Whether the words are a part of a sentence, for templates to join: no slot, no final mark."""
    return "{" not in source and not source.endswith((".", "?"))
