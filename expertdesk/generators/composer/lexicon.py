"""The shapes of the word lists, the same in every language, so that each role is filled for each number and theme."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from expertdesk.generators.composer.grammar import Filters

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
class Spelling:
    """How a language writes what it is told of a person."""

    number: Callable[[int], str]
    date: Callable[[date], str]
    hour: Callable[[time], str]
    # « quatre fois », "four times".
    times: Callable[[int], str]
    # « sept lettres », "seven letters".
    letters: Callable[[int], str]
    # « un C », "an A".
    initial: Callable[[str], str]
    # « un et deux », "one and two".
    sum_of: Callable[[Sequence[str]], str]
    # The client's words between quotation marks, closing the sentence they stand in.
    quotation: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words of the days, the months, the sky."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    # Day of the month -> lines; the other tables are keyed as the portrait says.
    days: Mapping[int, Lines]
    weekday_lines: tuple[Lines, ...]
    weather: Mapping[int, Lines]
    seasons: Mapping[str, Lines]
    # (season, band) -> « au milieu de l’hiver ».
    bands: Mapping[tuple[str, str], str]
    moons: Mapping[str, MoonWords]
    hour_images: Mapping[str, Lines]
    hour_lines: Mapping[str, Lines]
    when: Lines


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the composer: its sentences, its lists, how it spells and sets them."""

    templates: Mapping[str, Lines]
    numbers: Mapping[int, NumberWords]
    archetypes: Mapping[str, ArchetypeWords]
    themes: Mapping[str, ThemeWords]
    # (theme, kind of the life path), (kind of the path, kind of the name), (kind within, kind without).
    counsel: Mapping[tuple[str, str], Lines]
    path_and_name: Mapping[tuple[str, str], Lines]
    soul_and_realisation: Mapping[tuple[str, str], Lines]
    calendar: Calendar
    spelling: Spelling
    filters: Filters
    typeset: Callable[[str], str]
