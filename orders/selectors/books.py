"""The books of a period: one row for each line of each document, and what they add up to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db import connection
from django.db.models import OuterRef, QuerySet, Subquery

from lumira.clock import PARIS, paris_date
from lumira.payments.models import LedgerEntry
from orders.models import AccountingExport, Invoice

LATEST_EXPORTS = 5


@dataclass(frozen=True, slots=True)
class Period:
    """Days in Europe/Paris, both included."""

    first_day: date
    last_day: date

    @classmethod
    def month_of(cls, moment: datetime) -> "Period":
        """Return the month of a moment, up to its last day."""
        first = paris_date(moment).replace(day=1)
        return cls(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))

    @property
    def start(self) -> datetime:
        """The first moment of the period."""
        return datetime.combine(self.first_day, time(), PARIS)

    @property
    def end(self) -> datetime:
        """The first moment after it."""
        return datetime.combine(self.last_day + timedelta(days=1), time(), PARIS)


@dataclass(frozen=True, slots=True)
class BookRow:
    """One line of one document, as the screen and the files show it. Amounts are negative in a credit note."""

    number: str
    kind: str
    kind_label: str
    issued_on: date
    order_number: str
    buyer: str
    vat_id: str
    country: str
    name: str
    vat_rate_permille: int
    net_minor: int
    vat_minor: int
    gross_minor: int
    currency: str
    moved_on: date
    corrects: str
    # Of the charge or of the refund: what a payout of the provider lists.
    provider_id: str


@dataclass(frozen=True, slots=True)
class Total:
    """What the documents of a period come to in one currency at one rate."""

    currency: str
    vat_rate_permille: int
    documents: int
    net_minor: int
    vat_minor: int
    gross_minor: int

    @property
    def rate_percent(self) -> float:
        """The rate as people say it."""
        return self.vat_rate_permille / 10


def document_count(period: Period) -> int:
    """Return how many documents were issued."""
    return _documents(period).count()


def book_rows(period: Period, *, limit: int | None = None, offset: int = 0) -> list[BookRow]:
    """Return the rows by order of issue; `limit` and `offset` count documents."""
    charge = LedgerEntry.objects.filter(payment_id=OuterRef("order__payment_id"), kind=LedgerEntry.Kind.CHARGE)
    documents = (
        _documents(period)
        .select_related("order", "corrects", "refund")
        .annotate(charge_id=Subquery(charge.values("provider_id")[:1]))
        # Of one moment, the invoice stands before what corrects it.
        .order_by("issued_at", "-series", "sequence")
    )
    stop = None if limit is None else offset + limit
    return [row for document in documents[offset:stop] for row in _rows_of(document)]


def totals(period: Period) -> Sequence[Total]:
    """Return the totals per currency and rate of tax, credit notes taken off."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT currency, (line->>'vat_rate_permille')::int AS rate, COUNT(DISTINCT id),
                   SUM(sign * (line->>'net_minor')::bigint)::bigint,
                   SUM(sign * (line->>'vat_minor')::bigint)::bigint,
                   SUM(sign * (line->>'gross_minor')::bigint)::bigint
            FROM (SELECT *, CASE kind WHEN 'credit_note' THEN -1 ELSE 1 END AS sign FROM orders_invoice
                  WHERE issued_at >= %s AND issued_at < %s) AS documents,
                 jsonb_array_elements(lines) AS line
            GROUP BY currency, rate ORDER BY currency, rate
            """,
            [period.start, period.end],
        )
        return [Total(*row) for row in cursor.fetchall()]


def latest_exports() -> QuerySet[AccountingExport]:
    """Return who exported last."""
    return AccountingExport.objects.select_related("made_by").order_by("-created_at", "-pk")[:LATEST_EXPORTS]


def _documents(period: Period) -> QuerySet[Invoice]:
    return Invoice.objects.filter(issued_at__gte=period.start, issued_at__lt=period.end)


def _rows_of(document: Invoice) -> Iterator[BookRow]:
    provider_id = document.refund.provider_id if document.refund else document.charge_id  # type: ignore[attr-defined]
    for line in document.lines:
        yield BookRow(
            number=document.number,
            kind=document.kind,
            kind_label=document.get_kind_display(),
            issued_on=paris_date(document.issued_at),
            order_number=document.order.number,
            buyer=document.buyer["company"] or document.buyer["name"],
            vat_id=document.buyer["vat_id"],
            country=document.buyer["country"],
            name=line["name"],
            vat_rate_permille=line["vat_rate_permille"],
            net_minor=document.sign * line["net_minor"],
            vat_minor=document.sign * line["vat_minor"],
            gross_minor=document.sign * line["gross_minor"],
            currency=document.currency,
            moved_on=paris_date(document.moved_at),
            corrects=document.corrects.number if document.corrects else "",
            provider_id=provider_id or "",
        )
