"""The shapes of the word lists, the same in every language, so that each role is filled for each number and theme."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from expertdesk.generators.composer.grammar import Filters
from expertdesk.generators.composer.portrait import Portrait

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What one number brings to any role it plays. Clauses carry no final mark and no capital; lines carry both."""

    # « la maison »: the image that gives the number its name.
    emblem: str
    # Infinitives: what the number does well.
    acts: Lines
    # Infinitives: what it does when it does too much.
    excess: Lines
    # Infinitives: what it longs for.
    wants: Lines
    # Clauses, subject « on »: what others come to it for.
    seen: Lines
    # Clauses, subject « vous »: small habits.
    habits: Lines
    # Indefinite noun phrases: its objects.
    things: Lines
    # Definite noun phrases: what it may put down.
    weights: Lines
    # Imperative sentences: what it may try.
    gestures: Lines
    # Whole sentences, twelve words at most: who it is, how it shows, its other side, a question, a way on.
    opens: Lines
    scenes: Lines
    reverses: Lines
    asks: Lines
    turns: Lines
    # Two to four short sentences each: the number as somebody's secret side; how it holds a door shut.
    inner: Lines
    holds: Lines


@dataclass(frozen=True, slots=True)
class ArchetypeWords:
    """One archetype: its name as a title and inside a sentence, clauses on the place, whole sentences."""

    title: str
    name: str
    opens: Lines
    # Clauses, subject « on » (French) or "people" (English): what one does in this place.
    traits: Lines
    reverses: Lines
    closes: Lines


@dataclass(frozen=True, slots=True)
class MoonWords:
    """One phase: its name after « à » and bare, clauses in the past, whole sentences."""

    at: str
    name: str
    images: Lines
    lines: Lines


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """One theme of question: lines that listen; images of a few short sentences; lines that turn it; imperatives."""

    listens: Lines
    images: Lines
    turns: Lines
    gestures: Lines


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the composer: its sentences, what it says of a person, how it spells and sets them."""

    pools_of: Callable[[Portrait], Mapping[str, Lines]]
    facts_of: Callable[[Portrait], Mapping[str, str]]
    filters: Filters
    typeset: Callable[[str], str]
