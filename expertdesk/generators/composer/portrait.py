"""What the composer knows of a person before it chooses a word: numbers, letters, calendar, their own words."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, time

from expertdesk.generators.brief import Brief
from expertdesk.generators.composer import clientwords, seasons, themes
from expertdesk.generators.composer.archetypes import ARCHETYPES, maturity_of
from expertdesk.generators.composer.climates import climate_of
from expertdesk.generators.numbers import VOWELS, Numbers, letter_value, normalise, numbers_of, reduce_number


@dataclass(frozen=True, slots=True)
class Letters:
    """The Latin letters of a name, counted."""

    initial: str
    initial_value: int
    in_first_name: int
    total: int
    vowels: int
    consonants: int
    # The value that returns most often when one does, and how often; 0 and 0 when two are equal.
    dominant: int
    dominant_times: int
    # The first value from 1 to 9 that no letter has; 0 when none is missing.
    missing: int


@dataclass(frozen=True, slots=True)
class Portrait:
    """Plain facts, no language in them but the client's words."""

    first_name: str
    birth_date: date
    birth_time: time | None
    birth_place: str
    numbers: Numbers
    # Life path and expression together, reduced: the number of the archetype.
    maturity: int
    archetype: str
    # The parts of the life path before they are added: day, month, year, each reduced.
    path_parts: tuple[int, int, int]
    # None for a name without Latin letters: its numbers come from its digest, so nothing is said of its letters.
    letters: Letters | None
    days_before: int
    days_after: int
    # The month whose weather it was, or seasons.NO_MONTH.
    weather_month: int
    season: seasons.Season
    band: seasons.Band
    moon: str
    hour: seasons.Hour | None
    question: str
    objective: str
    theme: str
    key_word: str
    is_reserved: bool
    # Four to six.
    ritual_steps: int


def portrait_of(brief: Brief) -> Portrait:
    """Return what the brief says of its person."""
    day = brief.birth_date
    numbers = numbers_of(brief.full_name, day)
    climate = climate_of(brief.birth_place)
    season, band = seasons.season_of(day, climate)
    question = clientwords.quotation(brief.question, clientwords.QUESTION_CHARS)
    objective = clientwords.quotation(brief.objective, clientwords.OBJECTIVE_CHARS)
    return Portrait(
        first_name=clientwords.person_name(brief.first_name),
        birth_date=day,
        birth_time=brief.birth_time,
        birth_place=clientwords.place_name(brief.birth_place),
        numbers=numbers,
        maturity=maturity_of(numbers),
        archetype=ARCHETYPES[maturity_of(numbers)],
        path_parts=(reduce_number(day.day), reduce_number(day.month), reduce_number(day.year)),
        letters=_letters_of(brief),
        days_before=(day - date(day.year, 1, 1)).days,
        days_after=(date(day.year, 12, 31) - day).days,
        weather_month=seasons.weather_month(day, climate),
        season=season,
        band=band,
        moon=seasons.moon_of(numbers.moon),
        hour=seasons.hour_of(brief.birth_time) if brief.birth_time else None,
        question=question,
        objective=objective,
        theme=themes.theme_of(brief.question, brief.objective, brief.context) if question else "silence",
        key_word=themes.key_word(question),
        is_reserved=themes.is_reserved(f"{brief.question} {brief.objective}"),
        ritual_steps=4 + (numbers.soul + numbers.day) % 3,
    )


def _letters_of(brief: Brief) -> Letters | None:
    first, everything = normalise(brief.first_name).replace(" ", ""), normalise(brief.full_name).replace(" ", "")
    if not first:
        return None
    counted = Counter(letter_value(letter) for letter in everything).most_common(2)
    alone = len(counted) == 1 or counted[0][1] > counted[1][1]
    values = {letter_value(letter) for letter in everything}
    vowels = sum(letter in VOWELS for letter in everything)
    return Letters(
        initial=first[0],
        initial_value=letter_value(first[0]),
        in_first_name=len(first),
        total=len(everything),
        vowels=vowels,
        consonants=len(everything) - vowels,
        dominant=counted[0][0] if alone else 0,
        dominant_times=counted[0][1] if alone else 0,
        missing=next((value for value in range(1, 10) if value not in values), 0),
    )
