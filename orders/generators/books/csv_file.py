"""The books as CSV for a French spreadsheet: byte order mark, semicolons, decimal commas, no cell that is a formula."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from orders.generators.books.columns import COLUMNS, Cell, cells_of
from orders.selectors.books import BookRow

# A text that begins with one of these would be reckoned with. Source: OWASP, "CSV Injection".
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_of(rows: Sequence[BookRow]) -> bytes:
    """Return the file."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_written(cell) for cell in cells_of(row)] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _written(cell: Cell) -> str:
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
