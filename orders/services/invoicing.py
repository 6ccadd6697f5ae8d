"""Invoices and credit notes: numbers without gaps, taken in the transaction that writes the document, then frozen.

The books follow the money: an order's invoice, less its credit notes, plus the corrective invoices that take them back,
is what was captured less what was given back.
"""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.utils import translation
from django.utils.translation import gettext as _

from lumira.accounts.actors import SYSTEM, Actor
from lumira.clock import paris_date
from lumira.jobs.queue import defer
from lumira.payments.models import Payment, Refund
from lumira.payments.selectors import refunds_of_charge
from lumira.payments.states import RefundStatus
from orders.billing import country_name, vat_of_part, vat_within
from orders.exceptions import AlreadyInvoiced, NothingToInvoice
from orders.models import BillingDetails, Invoice, Order
from orders.numbering import format_document_number
from orders.services import workflow

# Between payment and invoice: the time in which a company can still be named. Source: docs/decisions/0007.
ISSUE_AFTER = timedelta(hours=24)
# Payments older than this have been swept a thousand times; what still has no invoice then is for a person.
LOOK_BACK = timedelta(days=60)
Kind = Invoice.Kind


@dataclass(frozen=True, slots=True)
class Billing:
    """Who the invoice is made out to, as checked by the form."""

    name: str = ""
    company: str = ""
    vat_id: str = ""
    line_1: str = ""
    line_2: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = "FR"


@transaction.atomic
def save_billing(order: Order, billing: Billing, *, now: datetime) -> BillingDetails:
    """Keep what the client wants on the invoice. Raises AlreadyInvoiced, NothingToInvoice where it costs nothing."""
    order = workflow.lock(order.pk)
    if order.amount_minor == 0:
        raise NothingToInvoice
    if Invoice.objects.filter(order=order, kind=Kind.INVOICE).exists():
        raise AlreadyInvoiced
    details, _created = BillingDetails.objects.update_or_create(
        order=order, defaults={**asdict(billing), "updated_at": now}
    )
    return details


@transaction.atomic
def issue_invoice(order: Order, *, by: Actor, now: datetime) -> Invoice:
    """Issue the order's invoice, or return the one that there is. Raises NothingToInvoice.

    Takes the next number and defers the rendering; locks the order, then the series.
    """
    order = workflow.lock(order.pk)
    issued = Invoice.objects.filter(order=order, kind=Kind.INVOICE).first()
    if issued is not None:
        return issued
    payment = Payment.objects.get(pk=order.payment_id)
    if payment.captured_minor == 0 or payment.paid_at is None:
        raise NothingToInvoice
    vat_minor = vat_within(payment.captured_minor, order.vat_rate_permille)
    return _issue(
        order,
        Kind.INVOICE,
        gross_minor=payment.captured_minor,
        vat_minor=vat_minor,
        moved_at=payment.paid_at,
        by=by,
        now=now,
        seller=settings.SELLER,
        buyer=_buyer(order),
    )


@transaction.atomic
def follow_refunds(order: Order, *, now: datetime) -> list[Invoice]:
    """Bring the order's documents in line with its refunds; repeating it changes nothing. Returns what was issued.

    A refund that was made owes a credit note, and the invoice before it; one that came back after that owes a
    corrective invoice. Call it in the transaction that books a refund, whoever asked for it.
    """
    order = workflow.lock(order.pk)
    refunds = list(refunds_of_charge(order.payment_id).order_by("closed_at", "created_at"))
    credit_notes = {note.refund_id: note for note in Invoice.objects.filter(order=order, kind=Kind.CREDIT_NOTE)}
    taken_back = set(Invoice.objects.filter(order=order, kind=Kind.CORRECTIVE).values_list("refund_id", flat=True))
    returned = [
        refund
        for refund in refunds
        if refund.status != RefundStatus.SUCCEEDED and refund.pk in credit_notes and refund.pk not in taken_back
    ]
    made = [refund for refund in refunds if refund.status == RefundStatus.SUCCEEDED and refund.pk not in credit_notes]
    if not returned and not made:
        return []
    invoice = issue_invoice(order, by=SYSTEM, now=now)
    # The series of invoices before that of credit notes, always: two orders never wait for each other.
    issued = [_take_back(credit_notes[refund.pk], refund, now=now) for refund in returned]
    return issued + [_credit(invoice, refund, now=now) for refund in made]


def issue_due(*, now: datetime) -> int:
    """Ask for the invoices of orders that were paid a day ago, a job each; returns how many."""
    due = Order.objects.filter(
        payment__captured_minor__gt=0,
        payment__paid_at__gt=now - LOOK_BACK,
        payment__paid_at__lte=now - ISSUE_AFTER,
    ).exclude(invoices__kind=Kind.INVOICE)
    found = list(due.order_by("payment__paid_at", "pk").values_list("pk", flat=True))
    for order_id in found:
        defer("orders.tasks.issue_invoice", key=f"invoice:{order_id}", order_id=str(order_id))
    return len(found)


def _credit(invoice: Invoice, refund: Refund, *, now: datetime) -> Invoice:
    documents = Invoice.objects.filter(order_id=invoice.order_id).exclude(kind=Kind.INVOICE)
    gross_before = -sum(document.sign * document.gross_minor for document in documents)
    vat_before = -sum(document.sign * document.vat_minor for document in documents)
    rate = invoice.lines[0]["vat_rate_permille"]
    return _issue(
        invoice.order,
        Kind.CREDIT_NOTE,
        gross_minor=refund.amount_minor,
        vat_minor=vat_of_part(refund.amount_minor, rate, gross_before=gross_before, vat_before=vat_before),
        moved_at=refund.closed_at or now,
        by=SYSTEM,
        now=now,
        seller=settings.SELLER,
        buyer=invoice.buyer,
        refund=refund,
        corrects=invoice,
    )


def _take_back(credit_note: Invoice, refund: Refund, *, now: datetime) -> Invoice:
    return _issue(
        credit_note.order,
        Kind.CORRECTIVE,
        gross_minor=credit_note.gross_minor,
        vat_minor=credit_note.vat_minor,
        moved_at=refund.closed_at or now,
        by=SYSTEM,
        now=now,
        seller=settings.SELLER,
        buyer=credit_note.buyer,
        refund=refund,
        corrects=credit_note,
    )


def _issue(
    order: Order, kind: str, *, gross_minor: int, vat_minor: int, by: Actor, now: datetime, **columns: Any
) -> Invoice:
    series = Invoice.Series.CREDIT_NOTES if kind == Kind.CREDIT_NOTE else Invoice.Series.INVOICES
    year = paris_date(now).year
    sequence = _next_rank(series, year)
    previous = Invoice.objects.filter(series=series, year=year, sequence=sequence - 1).first()
    invoice = Invoice.objects.create(
        order=order,
        kind=kind,
        series=series,
        year=year,
        sequence=sequence,
        number=format_document_number(series, year, sequence),
        language=order.language,
        currency=order.currency,
        net_minor=gross_minor - vat_minor,
        vat_minor=vat_minor,
        gross_minor=gross_minor,
        lines=[_line(order, gross_minor, vat_minor)],
        issued_by=by.label[:20],
        # Whoever waited for the number does not date it before the one that it follows.
        issued_at=max(now, previous.issued_at) if previous else now,
        **columns,
    )
    defer("orders.tasks.store_invoice", invoice_id=str(invoice.pk))
    return invoice


def _next_rank(series: str, year: int) -> int:
    """Return the next rank of a series.

    The counter's row stays locked until the transaction ends, and a rollback gives the rank back: no gap, no double.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO orders_sequencecounter (name, value) VALUES (%s, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = orders_sequencecounter.value + 1 RETURNING value",
            [f"invoice:{series}:{year}"],
        )
        (sequence,) = cursor.fetchone()
    return int(sequence)


def _line(order: Order, gross_minor: int, vat_minor: int) -> dict[str, Any]:
    with translation.override(order.language):
        name = _("Lecture personnelle, niveau %(level)s") % {"level": order.level_name}
    return {
        "name": name,
        "quantity": 1,
        "vat_rate_permille": order.vat_rate_permille,
        "net_minor": gross_minor - vat_minor,
        "vat_minor": vat_minor,
        "gross_minor": gross_minor,
    }


def _buyer(order: Order) -> dict[str, Any]:
    found = BillingDetails.objects.filter(order=order).first()
    details = found or BillingDetails(order=order)
    town = f"{details.postal_code} {details.city}".strip()
    address = [line for line in (details.line_1, details.line_2, town) if line]
    if address:
        address.append(country_name(details.country, order.language))
    return {
        "name": details.name or order.client_name,
        "company": details.company,
        "vat_id": details.vat_id,
        "address": address,
        "country": details.country if found else "",
        "email": order.email,
    }
