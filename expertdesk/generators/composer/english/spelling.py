"""English spelling: numbers in words, ordinals, articles, hours."""

from collections.abc import Callable, Sequence
from datetime import date, time

from expertdesk.generators.composer.lexicon import Spelling

UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
# The ordinals that are not the number and « th ».
ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
    "twenty": "twentieth",
    "thirty": "thirtieth",
}
# Letters whose names begin with a vowel sound.
AN_LETTERS = "AEFHILMNORSX"


def number_words(number: int) -> str:
    """Return 0 to 999 in words: "seventy-one", "two hundred and four"."""
    if number < 20:
        return UNITS[number]
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        return f"{UNITS[hundreds]} hundred" + (f" and {number_words(rest)}" if rest else "")
    ten, rest = divmod(number, 10)
    return TENS[ten] + (f"-{UNITS[rest]}" if rest else "")


def date_words(day: date) -> str:
    """Return a day and its month: "first of January", "twenty-second of March"."""
    head, dash, last = number_words(day.day).rpartition("-")
    return f"{head}{dash}{ORDINALS.get(last, last + 'th')} of {MONTHS[day.month - 1]}"


def hour_words(moment: time) -> str:
    """Return a time as it is said: "noon", "twelve past seven in the evening", "midnight"."""
    if not moment.minute and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    hour = number_words((moment.hour - 1) % 12 + 1)
    part = "in the morning" if moment.hour < 12 else "in the afternoon" if moment.hour < 18 else "in the evening"
    if not moment.minute:
        return f"{hour} {part}"
    return f"{_minutes(moment.minute)} past {hour} {part}"


def _minutes(minute: int) -> str:
    return {15: "a quarter", 30: "half"}.get(minute, number_words(minute))


def times_words(count: int) -> str:
    """Return "once", "twice", "four times"."""
    return {1: "once", 2: "twice"}.get(count, f"{number_words(count)} times")


def letters_words(count: int) -> str:
    """Return "a single letter", "seven letters"."""
    return "a single letter" if count == 1 else f"{number_words(count)} letters"


def with_article(letter: str) -> str:
    """Return "an A", "a B"."""
    return f"{'an' if letter in AN_LETTERS else 'a'} {letter}"


def sum_of(figures: Sequence[str]) -> str:
    """Return "one and two"."""
    return " and ".join(figures)


def quotation(text: str) -> str:
    """Return the client's words between marks, closing the sentence they stand in; nothing for no words."""
    if not text:
        return ""
    # Marks inside are turned into single ones, the outer being double.
    inner = text.replace("“", "\u2018").replace("”", "’")
    return f"“{inner}”" if inner.endswith(("?", "!")) else f"“{inner.rstrip('.')}”."


SPELLING = Spelling(
    number=number_words,
    date=date_words,
    hour=hour_words,
    times=times_words,
    letters=letters_words,
    initial=with_article,
    sum_of=sum_of,
    quotation=quotation,
)
FILTERS: dict[str, Callable[[str], str]] = {}
