"""Numbers of a person: name and birth date -> the values that the reading and the mandala are built on. Pure.

Pythagorean letters (A=1 … I=9, J=1 …), master numbers 11, 22 and 33 kept. Source: 04-design, section 8.
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date

MASTERS = (11, 22, 33)
VOWELS = frozenset("AEIOUY")
SYNODIC_MONTH_DAYS = 29.530588853
# A new moon: 2000-01-06 18:14 UTC; births are read at noon, hence the fraction of a day.
NEW_MOON_DATE = date(2000, 1, 6)
NOON_OFFSET_DAYS = 0.24
# Letters that Unicode does not decompose.
LIGATURES = str.maketrans(
    {
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ß": "ss",
        "ẞ": "SS",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "TH",
        "ı": "i",
        "ħ": "h",
        "Ħ": "H",
    }
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Each number is 1-9, 11, 22 or 33; `moon` is the age of the moon at birth as a fraction of its month, 0 to 1."""

    life_path: int
    expression: int
    soul: int
    realisation: int
    day: int
    moon: float


def numbers_of(full_name: str, birth_date: date) -> Numbers:
    """Return the numbers of a person."""
    letters = letters_of(full_name)
    vowels = [letter_value(letter) for letter in letters if letter in VOWELS]
    consonants = [letter_value(letter) for letter in letters if letter not in VOWELS]
    days = (birth_date - NEW_MOON_DATE).days + NOON_OFFSET_DAYS
    return Numbers(
        life_path=reduce_number(
            sum(reduce_number(part) for part in (birth_date.day, birth_date.month, birth_date.year))
        ),
        expression=reduce_number(sum(letter_value(letter) for letter in letters)),
        soul=reduce_number(sum(vowels) or 1),
        realisation=reduce_number(sum(consonants) or 1),
        day=reduce_number(birth_date.day),
        moon=(days / SYNODIC_MONTH_DAYS) % 1.0,
    )


def reduce_number(number: int) -> int:
    """Return the digit sum, repeated until one digit or a master number is left."""
    while number > 9 and number not in MASTERS:
        number = sum(int(digit) for digit in str(number))
    return number


def letter_value(letter: str) -> int:
    """Return 1 to 9 for A to Z."""
    return (ord(letter) - ord("A")) % 9 + 1


def letters_of(full_name: str) -> str:
    """Return the letters that count; a name without Latin letters borrows twelve from its own digest."""
    latin = normalise(full_name).replace(" ", "")
    if latin:
        return latin
    digest = hashlib.sha256(identity(full_name).encode()).digest()
    return "".join(chr(ord("A") + value % 26) for value in digest[:12])


def normalise(full_name: str) -> str:
    """Return Latin letters in upper case with single spaces: « Élise-Marie » and "ELISE MARIE" are equal."""
    return " ".join("".join(char if "A" <= char <= "Z" else " " for char in _fold(full_name)).split())


def identity(full_name: str) -> str:
    """Return what seeds a drawing: the normalised name, plus any letters of another script."""
    other = "".join(char for char in _fold(full_name) if char.isalpha() and not "A" <= char <= "Z")
    return normalise(full_name) + ("|" + other if other else "")


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.translate(LIGATURES))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).upper()
