"""Reads about invoices and credit notes: an order's page, and the books of a period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lumira.payments.states import PaymentStatus
from orders.models import BillingDetails, Invoice, Order
from orders.states import Status

# What the client's page has to say: nothing will ever be due, not paid yet, still theirs to change, issued.
NOTHING, UNPAID, OPEN, ISSUED = "nothing", "unpaid", "open", "issued"


@dataclass(frozen=True, slots=True)
class InvoicePage:
    """The state of an order's invoice, its documents oldest first, and what is known of who it is made out to."""

    state: str
    documents: Sequence[Invoice]
    paid_at: datetime | None
    billing: dict[str, str]

    @property
    def can_edit(self) -> bool:
        """Whether the client may still say who it is made out to."""
        return self.state in (UNPAID, OPEN)


def invoice_page(order: Order) -> InvoicePage:
    """Return what the client's page shows."""
    documents = documents_of(order)
    return InvoicePage(_state(order, documents), documents, order.payment.paid_at, _billing(order))


def documents_of(order: Order) -> Sequence[Invoice]:
    """Return the order's invoice, credit notes and corrective invoices, oldest first."""
    found = Invoice.objects.filter(order=order).select_related("corrects")
    # Of one moment, the invoice stands before what corrects it.
    return list(found.order_by("issued_at", "-series", "sequence"))


def document_named(order: Order, number: str) -> Invoice | None:
    """Return the order's own document of this number, or nothing."""
    return Invoice.objects.filter(order=order, number=number).first()


def any_document_named(number: str) -> Invoice | None:
    """Return the document of this number, or nothing; for the team."""
    return Invoice.objects.filter(number=number).first()


def _state(order: Order, documents: Sequence[Invoice]) -> str:
    if documents:
        return ISSUED
    if order.payment.captured_minor:
        return OPEN
    is_over = order.status == Status.CANCELLED or order.payment.status == PaymentStatus.CANCELLED
    return NOTHING if order.payment.is_free or is_over else UNPAID


def _billing(order: Order) -> dict[str, str]:
    fields = ("name", "company", "vat_id", "line_1", "line_2", "postal_code", "city", "country")
    found = BillingDetails.objects.filter(order=order).values(*fields).first()
    return found or {"name": order.client_name, "country": "FR"}
