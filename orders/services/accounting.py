"""Taking the books out of the house: a file of a period, and a row that says who took it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from lumira.accounts.models import User
from orders.generators.books.csv_file import csv_of
from orders.generators.books.xlsx_file import xlsx_of
from orders.models import AccountingExport
from orders.selectors.books import Period, book_rows

CONTENT_TYPES = {
    AccountingExport.Format.CSV: "text/csv; charset=utf-8",
    AccountingExport.Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class BooksFile:
    """A file to be saved."""

    name: str
    content_type: str
    content: bytes


@transaction.atomic
def export_books(period: Period, *, file_format: str, by: User, now: datetime) -> BooksFile:
    """Return the period's documents as a file and note who took it, what it covers and its fingerprint."""
    chosen = AccountingExport.Format(file_format)
    rows = book_rows(period)
    content = csv_of(rows) if chosen == AccountingExport.Format.CSV else xlsx_of(rows, made_at=now)
    AccountingExport.objects.create(
        made_by=by,
        format=chosen,
        first_day=period.first_day,
        last_day=period.last_day,
        row_count=len(rows),
        sha256=hashlib.sha256(content).hexdigest(),
        created_at=now,
    )
    name = f"lumira-factures-{period.first_day:%Y%m%d}-{period.last_day:%Y%m%d}.{chosen.value}"
    return BooksFile(name, CONTENT_TYPES[chosen], content)
