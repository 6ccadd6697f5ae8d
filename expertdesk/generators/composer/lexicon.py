"""The shapes of the word lists, the same in every language, so that each role is filled for each number and theme."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from expertdesk.generators.composer.grammar import Filters

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What one number brings to any role it plays.

    The first lists are pieces of sentences, without capital or final mark, for the templates to join; the others are
    closed lists (closed_lists.py): paragraphs of a few short sentences, written once and read as they are.
    """

    # « la maison »: the image that gives the number its name.
    emblem: str
    # Definite noun phrase: what the number is about.
    essence: str
    # Infinitives: what it does well; what it needs; what it does when it does too much.
    powers: Lines
    needs: Lines
    excess: Lines
    # Clauses, subject « on » (French) or "people" (English): what others come to it for.
    seen: Lines
    # The number as a life path, and the other side of it.
    path: Lines
    shadow: Lines
    # As the number of the whole name, of its vowels, of its consonants.
    voice: Lines
    inner: Lines
    outer: Lines
    # How it holds somebody back; how it meets a question.
    holds: Lines
    facing: Lines
    # Something to try; a sentence to keep; a question to oneself.
    gestures: Lines
    turns: Lines
    asks: Lines


@dataclass(frozen=True, slots=True)
class ArchetypeWords:
    """One archetype: its name as a title and inside a sentence; the place, its other side, a last word."""

    title: str
    name: str
    opens: Lines
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
    """One theme of question: how it is named in a sentence; lines that listen, that turn it; things to try."""

    matter: str
    listens: Lines
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
    # The tables are keyed as the portrait says.
    weather: Mapping[int, Lines]
    seasons: Mapping[str, Lines]
    # (season, band) -> « au milieu de l’hiver ».
    bands: Mapping[tuple[str, str], str]
    moons: Mapping[str, MoonWords]
    hour_lines: Mapping[str, Lines]


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the composer: its sentences, its lists, how it spells and sets them."""

    templates: Mapping[str, Lines]
    numbers: Mapping[int, NumberWords]
    archetypes: Mapping[str, ArchetypeWords]
    themes: Mapping[str, ThemeWords]
    # (kind of the path, kind of the name), (kind within, kind without).
    path_and_name: Mapping[tuple[str, str], Lines]
    soul_and_realisation: Mapping[tuple[str, str], Lines]
    calendar: Calendar
    spelling: Spelling
    filters: Filters
    typeset: Callable[[str], str]
