"""Orders that are really paid at the double, and what happens to their money there without a word to us."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from orders.models import Order
from orders.services import settlement
from tests.factories.orders import placed
from tests.jobs import run_jobs
from tests.lumira.payments.services.test_collecting import by_element


def begun(now: datetime | None = None) -> tuple[Order, str]:
    """An order whose payment page was opened, and its intent."""
    now = now or timezone.now()
    order = placed(now)
    attempt = by_element(Payment.objects.get(pk=order.payment_id), now).attempt
    assert attempt is not None
    assert attempt.intent_id
    return order, attempt.intent_id


def confirm(stripe: Any, intent_id: str, method: str = "pm_card_visa") -> None:
    """The client pays; nobody tells us."""
    stripe.client.v1.payment_intents.confirm(intent_id, {"payment_method": method, "return_url": "http://testserver/"})


def charged(stripe: Any, now: datetime | None = None) -> Order:
    """An order that was paid at the double without our knowing."""
    order, intent_id = begun(now)
    confirm(stripe, intent_id)
    return order


def settled(stripe: Any, now: datetime | None = None) -> Order:
    """An order that was paid at the double and settled."""
    order, intent_id = begun(now)
    confirm(stripe, intent_id)
    settlement.settle_intent(intent_id, now=now or timezone.now())
    run_jobs()
    return Order.objects.get(pk=order.pk)


def charge_of(order: Order) -> str:
    """The intent that paid the order, as the ledger has it."""
    return LedgerEntry.objects.get(payment_id=order.payment_id, kind="charge").provider_id


def paid_again(stripe: Any, order: Order, amount: int = 6700) -> str:
    """A second intent of the same order, paid in a tab that was forgotten."""
    second = stripe.pay(amount, metadata={"payment": str(order.payment_id)})
    PaymentAttempt.objects.create(payment_id=order.payment_id, method="element", intent_id=second.id, is_active=False)
    return second.id


def refunded_there(stripe: Any, order: Order, amount: int) -> str:
    """A refund that someone made in the provider's own pages."""
    return stripe.client.v1.refunds.create({"payment_intent": charge_of(order), "amount": amount}).id
