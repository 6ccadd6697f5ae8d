"""Money that was not due: it goes back by itself, and its client is told."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from lumira.accounts.models import User
from lumira.payments import selectors
from lumira.payments.models import LedgerEntry, Payment, Refund
from lumira.payments.services import refunding
from orders.models import Order
from orders.services.notifications import notify_client


@transaction.atomic
def return_surplus(order: Order, surplus: LedgerEntry, *, by: User | None, now: datetime) -> Refund:
    """Give back what came in beside the charge, whole. Raises NotRefundable when that was decided before."""
    refund = refunding.return_surplus(surplus, by=by, now=now)
    tell_client([refund], order, now=now)
    return refund


@transaction.atomic
def return_what_was_not_due(order: Order, payment: Payment, *, by: User | None, now: datetime) -> list[Refund]:
    """Give back whatever came in beside the charge of an order that is closed."""
    refunds = refunding.return_what_was_not_due(payment, by=by, now=now)
    tell_client(refunds, order, now=now)
    return refunds


def tell_client(refunds: Iterable[Refund], order: Order, *, now: datetime) -> None:
    """Write to the client of each refund, once; what was no part of the price gets no credit note."""
    for refund in refunds:
        received = LedgerEntry.objects.get(intent_id=refund.intent_id, kind__in=selectors.RECEIVED)
        notify_client(
            order,
            "refund_made",
            occasion=str(refund.pk),
            now=now,
            refunded_minor=refund.amount_minor,
            refunded_currency=received.currency,
            is_surplus=received.kind == LedgerEntry.Kind.SURPLUS,
        )
