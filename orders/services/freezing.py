"""Work and delivery rest while the money is disputed or wholly on its way back."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_noop

from lumira.accounts.actors import Actor
from lumira.payments.models import Payment
from lumira.payments.states import DisputeStatus, PaymentStatus
from orders.models import Order, OrderEvent
from orders.services import workflow
from orders.services.reviews import schedule_delivery
from orders.states import Status

# Reasons of a hold, kept in the history as they stand and translated where they are shown.
DISPUTED = gettext_noop("Paiement contesté")
REFUNDED = gettext_noop("Paiement remboursé en entier")
MONEY_IS_BACK = gettext_noop("Le paiement est de nouveau acquis")
# After the delivery nothing rests: what the client was given stays theirs to read.
FREEZABLE = (Status.QUEUED, Status.IN_PROGRESS, Status.IN_VALIDATION, Status.IN_REVISION, Status.APPROVED)
PROVIDER = Actor("stripe")


@transaction.atomic
def freeze_or_release(order: Order, payment: Payment, *, now: datetime, by: Actor = PROVIDER) -> Order:
    """Put the order on hold when its money is in question, and let it go when it no longer is.

    A hold that a person ordered stays theirs to end, and an order that they let go stays so: see overruled. Never
    touches a delivered, refused or cancelled order.
    """
    order = workflow.lock(order.pk)
    if order.status not in FREEZABLE:
        return order
    cause = cause_of_rest(payment)
    if cause and order.held_at is None and not overruled({order.pk: cause}):
        return workflow.hold_order(order, by=by, reason=cause, now=now)
    if not cause and is_ours(order.hold_reason):
        order = workflow.resume_order(order, by=by, reason=MONEY_IS_BACK, now=now)
        if order.status == Status.APPROVED:
            # Its delivery came and found the hold.
            schedule_delivery(order, now=now)
    return order


def is_ours(hold_reason: str) -> bool:
    """Tell whether the money, not a person, put the order on hold."""
    return hold_reason in (DISPUTED, REFUNDED)


def cause_of_rest(payment: Payment) -> str:
    """Return why the money stops work, as the history keeps it; empty when it does not."""
    if payment.status == PaymentStatus.DISPUTED:
        return DISPUTED
    # What a bank took for good is gone like what was given back.
    gone = payment.refunded_minor + payment.refund_pending_minor + payment.disputed_minor
    return REFUNDED if payment.captured_minor and gone >= payment.captured_minor else ""


def overruled(causes: Mapping[UUID, str]) -> set[UUID]:
    """Return those of the orders, each with its cause of rest, that a person let go in spite of it.

    They ended the hold that this cause had ordered, and nothing has happened to that money since: another dispute, a
    lost one or another refund holds the order again. One query, none without orders.
    """
    if not causes:
        return set()
    of_money = Q(kind=OrderEvent.Kind.PAYMENT, data__has_any_keys=["dispute", "refund"])
    events = OrderEvent.objects.filter(Q(kind=OrderEvent.Kind.HOLD) | of_money, order__in=causes).order_by("id")
    let_go: set[UUID] = set()
    reasons: dict[UUID, str] = {}
    told: set[str] = set()
    for event in events:
        order_id, cause = event.order_id, causes[event.order_id]
        if event.kind == OrderEvent.Kind.HOLD and event.data["held"]:
            reasons[order_id] = event.reason
            if event.reason == cause:
                let_go.discard(order_id)
        elif event.kind == OrderEvent.Kind.HOLD:
            if event.actor_id and reasons.get(order_id) == cause:
                let_go.add(order_id)
        elif (news := _news(event, cause)) and news not in told:
            told.add(news)
            let_go.discard(order_id)
    return let_go


def _news(event: OrderEvent, cause: str) -> str:
    """Name what the event tells about the cause, the same for a copy; a loss is news of its own. Empty: nothing."""
    subject = str(event.data.get("refund" if cause == REFUNDED else "dispute", ""))
    return f"{subject} lost" if event.data.get("outcome") == DisputeStatus.LOST else subject
