"""The books as a workbook: dates and amounts as such, everything else as text that no program reckons with."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import xlsxwriter
from xlsxwriter.workbook import Format, Workbook
from xlsxwriter.worksheet import Worksheet

from orders.generators.books.columns import COLUMNS, Cell, cells_of, decimals_of
from orders.selectors.books import BookRow

WIDTHS = (16, 20, 14, 14, 28, 16, 7, 36, 11, 12, 12, 12, 8, 17, 16, 32)
RATE_COLUMN = COLUMNS.index("Taux de TVA (%)")


def xlsx_of(rows: Sequence[BookRow], *, made_at: datetime) -> bytes:
    """Return the file; equal rows and moment give equal bytes."""
    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    workbook.set_properties({"title": "Factures et avoirs", "author": "Lumira", "created": made_at})
    sheet = workbook.add_worksheet("Factures et avoirs")
    formats = _Formats(workbook)
    for index, (name, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True)):
        sheet.set_column(index, index, width)
        sheet.write_string(0, index, name, formats.head)
    for line, row in enumerate(rows, start=1):
        for index, cell in enumerate(cells_of(row)):
            _write(sheet, line, index, cell, formats.of(index, cell, decimals_of(row)))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), len(COLUMNS) - 1)
    workbook.close()
    return content.getvalue()


class _Formats:
    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.head = workbook.add_format({"bold": True, "bottom": 1})
        self.day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        self.rate = workbook.add_format({"num_format": "0.0"})
        self.amounts: dict[int, Format] = {}

    def of(self, index: int, cell: Cell, decimals: int) -> Format | None:
        """Return how a cell is shown."""
        if isinstance(cell, date):
            return self.day
        if not isinstance(cell, Decimal):
            return None
        if index == RATE_COLUMN:
            return self.rate
        if decimals not in self.amounts:
            pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
            self.amounts[decimals] = self.workbook.add_format({"num_format": pattern})
        return self.amounts[decimals]


def _write(sheet: Worksheet, line: int, index: int, cell: Cell, style: Format | None) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(line, index, datetime(cell.year, cell.month, cell.day), style)  # noqa: DTZ001 - a day
    elif isinstance(cell, Decimal):
        sheet.write_number(line, index, float(cell), style)
    else:
        sheet.write_string(line, index, cell)
