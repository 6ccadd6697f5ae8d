"""Settlement: the one entry by which money moves what was bought."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from lumira.accounts.actors import Actor
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Intent
from lumira.payments.models import Payment, PaymentAttempt, Refund
from lumira.payments.services import applying, collecting, refunding
from lumira.payments.services.applying import Change
from lumira.payments.states import PaymentStatus, Review
from orders.models import Incident, Order, OrderEvent
from orders.services import returning, workflow
from orders.services.events import announce, record_event
from orders.services.incidents import open_incident
from orders.services.notifications import notify_client
from orders.states import Status

PROVIDER = Actor("stripe")
# Who paid a moment ago reads the refusal on the page that follows it.
STILL_WATCHING = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Settled:
    """The order as it now stands, and what the money did."""

    order: Order
    payment: Payment
    change: Change


def settle_intent(intent_id: str, *, now: datetime) -> Settled | None:
    """Fetch the intent and settle what it belongs to; None for an intent that is not ours. Idempotent.

    Called by the return page, the webhook's job, client-submit and reconciliation alike.
    Raises PaymentUnavailable, IntentUnknown.
    """
    intent = gateway().fetch_intent(intent_id)
    attempt = collecting.owner_of(intent, now=now)
    return None if attempt is None else settle(attempt, intent, now=now)


def settle_hosted_page(page_id: str, *, now: datetime) -> Settled | None:
    """Settle what was paid on the provider's own page; None while nothing was tried there."""
    page = gateway().fetch_hosted_page(page_id)
    return settle_intent(page.intent_id, now=now) if page.intent_id else None


@transaction.atomic
def settle(attempt: PaymentAttempt, intent: Intent, *, now: datetime) -> Settled | None:
    """Apply a fetched intent to its payment and move what was bought, in one transaction.

    Locks the order before the payment, like every other path. A success after a cancellation is given back at once.
    """
    order = Order.objects.filter(payment_id=attempt.payment_id).first()
    if order is None:
        return None
    order = workflow.lock(order.pk)
    before = Payment.objects.get(pk=attempt.payment_id)
    applied = applying.apply_intent(attempt, intent, now=now)
    if applied.change == Change.PAID:
        order = _paid(order, applied.payment, now=now)
    elif applied.change == Change.REVIEW:
        open_incident(
            Incident.Kind.PAYMENT_REVIEW,
            order=order,
            subject=intent.id,
            detail=applied.payment.review,
            now=now,
            alert=True,
        )
        if applied.surplus is not None and applied.payment.review == Review.SURPLUS:
            # Paid twice: the second goes back by itself. What does not fit waits for a person.
            returning.return_surplus(order, applied.surplus, by=None, now=now)
        elif order.status == Status.CANCELLED:
            returning.return_what_was_not_due(order, applied.payment, by=None, now=now)
    elif applied.change != Change.NONE:
        record_event(order, OrderEvent.Kind.PAYMENT, by=PROVIDER, now=now, payment=applied.payment.status)
        if applied.change == Change.FAILED:
            _failed(order, before, now=now)
        announce(order)
    return Settled(order, applied.payment, applied.change)


def wait_anew(order: Order, *, now: datetime) -> bool:
    """Give an unpaid order its whole time again; the caller holds its lock. False for one that awaits no payment."""
    if order.status != Status.AWAITING_PAYMENT:
        return False
    order.payment_activity_at = now
    order.save(update_fields=["payment_activity_at"])
    return True


def _failed(order: Order, before: Payment, *, now: datetime) -> None:
    """Let an order whose payment failed wait anew; who left long ago, while their bank decided, is told by e-mail."""
    if not wait_anew(order, now=now):
        return
    if before.status == PaymentStatus.PROCESSING and now - before.updated_at >= STILL_WATCHING:
        notify_client(order, "payment_failed", now=now, occasion=before.updated_at.isoformat())


def _paid(order: Order, payment: Payment, *, now: datetime) -> Order:
    record_event(order, OrderEvent.Kind.PAYMENT, by=PROVIDER, now=now, payment=payment.status)
    if order.status == Status.CANCELLED:
        refunding.request_refund(
            payment, amount_minor=payment.captured_minor, reason=Refund.Reason.LATE_PAYMENT, by=None, now=now
        )
        open_incident(Incident.Kind.LATE_PAYMENT, order=order, subject=str(payment.id), now=now, alert=True)
        notify_client(
            order,
            "order_cancelled",
            now=now,
            occasion="late_payment",
            refunded=True,
            refunded_minor=payment.captured_minor,
        )
        return order
    if order.status == Status.AWAITING_PAYMENT:
        order = workflow.queue_order(order, by=PROVIDER, now=now)
    notify_client(order, "order_received", now=now)
    return order
