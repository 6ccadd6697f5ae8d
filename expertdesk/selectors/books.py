"""The page of invoices and credit notes: a period's totals, its documents by pages, who exported last."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from orders.models import AccountingExport
from orders.selectors import books
from orders.selectors.books import BookRow, Period, Total

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class BooksPage:
    """A period as the desk shows it."""

    period: Period
    totals: Sequence[Total]
    rows: Sequence[BookRow]
    exports: Sequence[AccountingExport]
    total: int
    page: int

    @property
    def range_text(self) -> str:
        """« 1 à 50 sur 312 », nothing for a single page."""
        if self.total <= PAGE_SIZE:
            return ""
        first = PAGE_SIZE * (self.page - 1) + 1
        last = min(self.total, PAGE_SIZE * self.page)
        return _("%(first)s à %(last)s sur %(total)s") % {"first": first, "last": last, "total": self.total}

    @property
    def previous_url(self) -> str:
        """The page before, nothing on the first."""
        return self._url(self.page - 1) if self.page > 1 else ""

    @property
    def next_url(self) -> str:
        """The page after, nothing on the last."""
        return self._url(self.page + 1) if PAGE_SIZE * self.page < self.total else ""

    def _url(self, page: int) -> str:
        days = {"du": self.period.first_day.isoformat(), "au": self.period.last_day.isoformat()}
        return "?" + urlencode({**days, "page": page})


def books_page(period: Period, *, page: int) -> BooksPage:
    """Return a page of the period's documents."""
    return BooksPage(
        period=period,
        totals=books.totals(period),
        rows=books.book_rows(period, limit=PAGE_SIZE, offset=PAGE_SIZE * (page - 1)),
        exports=list(books.latest_exports()),
        total=books.document_count(period),
        page=page,
    )
