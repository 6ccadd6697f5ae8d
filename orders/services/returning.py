"""Money that was not due: it goes back by itself, and its client is told."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from lumira.accounts.models import User
from lumira.payments import selectors
from lumira.payments.models import LedgerEntry, Payment, Refund
from lumira.payments.services import refunding
from lumira.payments.states import RefundStatus
from orders.models import Order
from orders.services.notifications import notify_client


@transaction.atomic
def return_surplus(order: Order, surplus: LedgerEntry, *, by: User | None, now: datetime) -> Refund:
    """Give back what is left of money that came in beside the charge. Raises NotRefundable when nothing is."""
    refund = refunding.return_surplus(surplus, by=by, now=now)
    tell_client([refund], order, now=now)
    return refund


@transaction.atomic
def return_what_was_not_due(order: Order, payment: Payment, *, by: User | None, now: datetime) -> list[Refund]:
    """Give back whatever came in beside the charge of an order that is closed."""
    refunds = refunding.return_what_was_not_due(payment, by=by, now=now)
    tell_client(refunds, order, now=now)
    return refunds


@transaction.atomic
def return_rest(order: Order, given_up: Refund, *, now: datetime) -> bool:
    """Ask for what is left of a surplus whose refund was given up, because a part went back elsewhere meanwhile."""
    if given_up.status != RefundStatus.CANCELLED or given_up.provider_id is not None:
        return False
    surplus = LedgerEntry.objects.filter(intent_id=given_up.intent_id, kind=LedgerEntry.Kind.SURPLUS).first()
    if surplus is None or not selectors.surplus_left(surplus):
        return False
    return_surplus(order, surplus, by=given_up.requested_by, now=now)
    return True


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
