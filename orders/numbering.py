"""Numbers of orders and of documents. Pure.

Orders: LUYYMMDDNNN, the day in Europe/Paris, at least three digits of a daily sequence.
Documents: F-2026-000001 (invoices), A-2026-000001 (credit notes), at least six digits of a yearly sequence.
"""

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


def format_document_number(series: str, year: int, sequence: int) -> str:
    """Return F-2026-000001 for the first invoice of 2026."""
    return f"{series}-{year:04d}-{sequence:06d}"
