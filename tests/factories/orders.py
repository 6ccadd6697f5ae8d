"""Orders, walked through their real services into the state that a test needs."""

from datetime import datetime, timedelta
from uuid import uuid4

from lumira.accounts.actors import SYSTEM
from lumira.accounts.models import User
from lumira.payments.gateways.port import Intent
from lumira.payments.models import PaymentAttempt
from lumira.payments.services import opening
from lumira.payments.states import IntentStatus
from orders.models import Order
from orders.services import placing, settlement, workflow
from orders.states import Status
from products.selectors import offer_of

FINGERPRINT = "f" * 64


def placed(now: datetime, *, level: str = "profond", currency: str = "EUR", **contact: str) -> Order:
    """An order that awaits its payment (a free one is queued at once)."""
    offer = offer_of(level, language="fr", currency=currency)
    assert offer is not None
    person = {"first_name": "Camille", "last_name": "Aubry", "email": f"{uuid4().hex[:8]}@exemple.fr", **contact}
    return placing.place_order(
        offer, placing.Contact(**person), attempt_id=uuid4(), language="fr", consents=[], now=now
    )


def intent_of(order: Order, **changes: object) -> Intent:
    """A succeeded intent that fits the order; `changes` spoil it."""
    values = {
        "id": f"pi_{order.number}",
        "status": IntentStatus.SUCCEEDED,
        "amount_minor": order.amount_minor,
        "received_minor": order.amount_minor,
        "currency": order.currency,
        "livemode": False,
        "client_secret": f"pi_{order.number}_secret_x",
        "metadata": {"payment": str(order.payment_id)},
        **changes,
    }
    return Intent(**values)  # type: ignore[arg-type]


def attempt_of(order: Order) -> PaymentAttempt:
    """The order's active attempt."""
    return PaymentAttempt.objects.get(payment_id=order.payment_id, is_active=True)


def paid(now: datetime, **values: str) -> Order:
    """An order that is paid and queued, its dossier not yet sealed."""
    order = placed(now, **values)
    if order.status == Status.QUEUED:
        return order
    attempt, intent = attempt_of(order), intent_of(order)
    opening.attach_intent(attempt, intent, now=now)
    settled = settlement.settle(attempt, intent, now=now)
    assert settled is not None
    return settled.order


def in_status(status: Status, now: datetime, *, expert: User, validator: User, **values: str) -> Order:
    """An order in any status, by the workflow's own verbs (its content is none)."""
    if status == Status.AWAITING_PAYMENT:
        return placed(now, **values)
    if status == Status.CANCELLED:
        return workflow.cancel_order(placed(now, **values), by=SYSTEM, reason="essai", now=now)
    order = paid(now, **values)
    if status == Status.QUEUED:
        return order
    Order.objects.filter(pk=order.pk).update(sealed_at=now, promised_at=now + timedelta(days=2))
    order = workflow.take_order(order, by=expert, now=now)
    if status == Status.IN_PROGRESS:
        return order
    order = workflow.submit_order(order, by=expert, now=now)
    if status == Status.IN_VALIDATION:
        return order
    if status == Status.IN_REVISION:
        return workflow.return_order(order, by=validator, reason="essai", now=now)
    order = workflow.approve_order(order, by=validator, fingerprint=FINGERPRINT, now=now)
    if status == Status.APPROVED:
        return order
    order = workflow.mark_delivered(order, by=SYSTEM, method="email", now=now)
    if status == Status.DELIVERED:
        return order
    return workflow.complete_order(order, by=SYSTEM, now=now)
