"""The mandala in words: alternative text, a heading, and the three keys that explain it. French and English."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from expertdesk.generators.mandala.composition import BRANCHES
from expertdesk.generators.mandala.palette import HUES, season_of
from expertdesk.generators.mandala.words import BRANCH_WORDS, HUE_WORDS, MOON_WORDS, SEASON_WORDS
from expertdesk.generators.numbers import MASTERS, Numbers, numbers_of, reduce_number

LANGUAGES = ("fr", "en")
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the drawing: what is seen, and where it comes from."""

    term: str
    text: str


@dataclass(frozen=True, slots=True)
class Description:
    """Words for one drawing, ready for a page."""

    alt: str
    heading: str
    branches: Key
    hue: Key
    moon: Key

    @property
    def keys(self) -> tuple[Key, Key, Key]:
        """Return the three keys in the order in which they are read."""
        return self.branches, self.hue, self.moon


def describe(full_name: str, birth_date: date, language: str) -> Description:
    """Return the words of the drawing of this identity.

    Raises ValueError for a language other than "fr" and "en".
    """
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is not one of {LANGUAGES}")
    numbers = numbers_of(full_name, birth_date)
    write = _french if language == "fr" else _english
    return write(numbers, birth_date)


def moon_phase(moon: float) -> int:
    """Return the nearest of eight phases, 0 new to 4 full to 7 waning crescent, of a share of the lunar month.

    Births are read at noon, so the share is known to about half a day: enough for a phase, not for a precise age.
    """
    return round(moon * 8) % 8


def life_path_steps(birth_date: date, *, total: str, then: str) -> str:
    """Return the sum of a birth date, then each reduction of it.

    12 March 1989 with total "soit {}" and then "puis {}": « 1+2, 3, 1+9+8+9, soit 3+3+9 = 15, puis 6 ». The three
    parts are each reduced before they are added, which is why the sum of the eight digits may differ.
    """
    parts = (birth_date.day, birth_date.month, birth_date.year)
    reduced = [reduce_number(part) for part in parts]
    number = sum(reduced)
    sums = "+".join(str(part) for part in reduced)
    steps = [*(_digits(part) for part in parts), total.format(f"{sums}\u00a0=\u00a0{number}")]
    while number > 9 and number not in MASTERS:
        number = sum(int(digit) for digit in str(number))
        steps.append(then.format(number))
    return ", ".join(steps)


def _digits(part: int) -> str:
    """Return "1+2" for 12, and the number itself where nothing is added: one digit, or a master number."""
    return str(part) if part in MASTERS or part < 10 else "+".join(str(part))


def _french(numbers: Numbers, birth_date: date) -> Description:
    branches = BRANCH_WORDS["fr"][BRANCHES[numbers.life_path]]
    hue, phrase = HUE_WORDS["fr"][HUES[numbers.expression]]
    moon = MOON_WORDS["fr"][moon_phase(numbers.moon)]
    season = SEASON_WORDS["fr"][season_of(birth_date)]
    steps = life_path_steps(birth_date, total="soit {}", then="puis {}")
    day = format_date(birth_date, "d MMMM y", locale="fr")
    # French says « le 1er mars », which the pattern cannot.
    day = "1er" + day.removeprefix("1") if birth_date.day == 1 else day
    return Description(
        alt=f"Mandala de {branches} branches, teinte {hue}, {moon}",
        heading=f"{branches.capitalize()} branches, {phrase}",
        branches=Key(f"{branches.capitalize()} branches", f"Chemin de vie {numbers.life_path}{NO_BREAK}: {steps}."),
        hue=Key(hue, f"Nombre d’expression {numbers.expression}, saison {season} en réponse."),
        moon=Key(moon.capitalize(), f"La lune du {day}, posée au cœur du dessin."),
    )


def _english(numbers: Numbers, birth_date: date) -> Description:
    branches = BRANCH_WORDS["en"][BRANCHES[numbers.life_path]]
    hue, phrase = HUE_WORDS["en"][HUES[numbers.expression]]
    moon = MOON_WORDS["en"][moon_phase(numbers.moon)]
    season = SEASON_WORDS["en"][season_of(birth_date)]
    steps = life_path_steps(birth_date, total="giving {}", then="then {}")
    day = format_date(birth_date, "d MMMM y", locale="en")
    return Description(
        alt=f"Mandala with {branches} branches, {hue} hue, {moon}",
        heading=f"{branches.capitalize()} branches, {phrase}",
        branches=Key(f"{branches.capitalize()} branches", f"Life path {numbers.life_path}: {steps}."),
        hue=Key(hue, f"Expression number {numbers.expression}, answered by {season}."),
        moon=Key(moon.capitalize(), f"The moon of {day}, set at the heart of the drawing."),
    )
