"""Reading a birth date and time as people type them. Pure."""

import re
import unicodedata
from datetime import date, time

OLDEST_YEAR = 1900
ADULT_YEARS = 18

# Folded to ASCII; three letters suffice where they are unambiguous (« mar. », "jul").
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("janvier", "january"),
            ("fevrier", "february"),
            ("mars", "march"),
            ("avril", "april"),
            ("mai", "may"),
            ("juin", "june"),
            ("juillet", "july"),
            ("aout", "august"),
            ("septembre", "september"),
            ("octobre", "october"),
            ("novembre", "november"),
            ("decembre", "december"),
        ),
        start=1,
    )
    for name in names
}
TIME = re.compile(r"^(\d{1,2})\s*[h:.]?\s*(\d{2})?\s*(?:min)?$", re.IGNORECASE)


def read_month(text: str) -> int | None:
    """Return 3 for « 3 », « 03 », « mars », « mar. », "March"; None when it is no month or several."""
    cleaned = _fold(text)
    if cleaned.isdecimal():
        number = int(cleaned)
        return number if 1 <= number <= 12 else None
    if len(cleaned) < 3:
        return None
    found = {number for name, number in MONTHS.items() if name.startswith(cleaned)}
    return found.pop() if len(found) == 1 else None


def read_date(day: str, month: str, year: str) -> date | None:
    """Return the date, or None when it does not exist."""
    month_number = read_month(month)
    if not day.strip().isdecimal() or not year.strip().isdecimal() or month_number is None:
        return None
    try:
        return date(int(year), month_number, int(day))
    except (ValueError, OverflowError):
        return None


def read_time(text: str) -> time | None:
    """Return the time of « 14 h 30 », « 14:30 », « 14h », « 1430 »; None when it does not exist."""
    found = TIME.match(text.strip())
    if found is None:
        return None
    try:
        return time(int(found.group(1)), int(found.group(2) or 0))
    except ValueError:
        return None


def is_adult(birth_date: date, today: date) -> bool:
    """Tell whether the person has had their eighteenth birthday; one of 29 February has it on 1 March."""
    years = today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))
    return years >= ADULT_YEARS


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.strip().rstrip(".").lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
