"""Order numbers: LUYYMMDDNNN, the day in Europe/Paris, at least three digits of a daily sequence. Pure."""

import re
from datetime import date

# Three digits or more: the 1,000th order of a day has four.
PATTERN = re.compile(r"^LU(\d{2})(\d{2})(\d{2})(\d{3,})$")


def format_number(day: date, sequence: int) -> str:
    """Return LU261122001 for the first order of 22 November 2026."""
    return f"LU{day:%y%m%d}{sequence:03d}"


def is_number(text: str) -> bool:
    """Tell whether the text has the form of an order number."""
    return PATTERN.match(text) is not None
