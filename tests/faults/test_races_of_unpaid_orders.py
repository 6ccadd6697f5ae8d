"""Races about unpaid orders: expiring against paying, cancelling, the webhook, and itself."""

from datetime import timedelta

import pytest
from django.utils import timezone

from checkout.services import purchase
from lumira.accounts.actors import Actor
from lumira.payments.models import Payment, Refund
from lumira.payments.services import collecting
from orders.models import Order, WithdrawalRequest
from orders.services import cancelling, expiring, settlement, withdrawing
from orders.services.cancelling import MoneyDecision
from tests.factories.orders import paid, placed
from tests.faults.racing import Meeting, names, race, without_row_locks
from tests.lumira.payments.services.test_collecting import by_element, payable
from tests.orders.books import history, ledger, refunds, statuses
from tests.orders.services.test_withdrawing import shown, statement_of

pytestmark = pytest.mark.usefixtures("db")

AGE = timedelta(hours=25)
CLOSED = ("awaiting_payment→cancelled", "system")


@pytest.fixture
def lapsed(stripe) -> Order:
    order = placed(timezone.now() - AGE)
    by_element(Payment.objects.get(pk=order.payment_id), order.created_at)
    return order


def expire(order: Order) -> None:
    expiring.expire_order(order.pk, now=timezone.now())


def pay(stripe) -> None:
    """Pay at the provider, then come back: what the provider holds decides."""
    (intent,) = stripe.truth()
    stripe.request(
        "POST",
        f"/v1/payment_intents/{intent['id']}/confirm",
        {"payment_method": "pm_card_visa", "return_url": "http://testserver/"},
    )
    settlement.settle_intent(intent["id"], now=timezone.now())


def assert_no_money_is_kept_unseen(stripe, order: Order) -> None:
    """Paid and queued, or closed and nothing taken: never closed with money kept."""
    (intent,) = stripe.truth()
    if intent["status"] == "succeeded":
        assert statuses(order) == ("queued", "paid")
        assert ledger(order) == [("charge", 6700, "EUR")]
    else:
        assert (intent["status"], statuses(order)) == ("canceled", ("cancelled", "cancelled"))
        assert ledger(order) == []


@pytest.mark.parametrize("_turn", range(4))
def test_expiring_against_paying(stripe, lapsed, _turn):
    outcomes = race(lambda: expire(lapsed), lambda: pay(stripe), lambda: expire(lapsed))

    assert names(outcomes) == ["ok"] * 3
    assert_no_money_is_kept_unseen(stripe, lapsed)


def test_control_without_asking_the_provider_first_money_comes_for_a_closed_order(stripe, lapsed, monkeypatch):
    """What the race above is guarded by is no lock: the intent is cancelled there before the order is closed here."""

    def put_aside_here_only(payment: Payment, **_options: object) -> None:
        payment.attempts.update(is_active=False)

    monkeypatch.setattr(collecting, "stop_collecting", put_aside_here_only)

    expire(lapsed)
    pay(stripe)

    assert (statuses(lapsed)[0], ledger(lapsed)) == ("cancelled", [("charge", 6700, "EUR")])
    with pytest.raises(AssertionError):
        assert_no_money_is_kept_unseen(stripe, lapsed)


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_several_expiries_at_once_close_the_order_once(is_locked, stripe, lapsed, monkeypatch):
    stop = collecting.stop_collecting
    monkeypatch.setattr(collecting, "stop_collecting", Meeting(4).after(stop))
    if not is_locked:
        without_row_locks(monkeypatch)
        monkeypatch.setattr(expiring, "_is_due", Meeting(4).after(lambda *_arguments, **_options: True))

    outcomes = race(*[lambda: expire(lapsed)] * 4)

    closings = history(lapsed).count(CLOSED)
    if is_locked:
        assert (names(outcomes), closings) == (["ok"] * 4, 1)
        assert statuses(lapsed) == ("cancelled", "cancelled")
    else:
        assert closings > 1


def test_expiring_against_a_leads_cancellation_and_the_webhook(stripe, lapsed, lena):
    intent_id = stripe.truth()[0]["id"]

    def cancel() -> None:
        fresh = Order.objects.get(pk=lapsed.pk)
        cancelling.cancel_order(
            fresh, by=Actor.person(lena), reason="essai", money=MoneyDecision.everything(), now=timezone.now()
        )

    outcomes = race(lambda: expire(lapsed), cancel, lambda: settlement.settle_intent(intent_id, now=timezone.now()))

    assert set(names(outcomes)) <= {"ok", "InvalidTransition"}
    assert statuses(lapsed) == ("cancelled", "cancelled")
    assert len([line for line, _who in history(lapsed) if line.endswith("→cancelled")]) == 1
    assert (payable(stripe), ledger(lapsed)) == ([], [])


def test_coming_back_to_pay_against_expiring_leaves_one_answer(stripe, lapsed):
    """Either the order is closed and nothing can be paid, or it waits with one payable intent."""
    outcomes = race(
        lambda: expire(lapsed), lambda: purchase.pay_by_element(lapsed, attempt_id=None, now=timezone.now())
    )

    assert set(names(outcomes)) <= {"ok", "OrderClosed", "PaymentUnavailable"}
    if statuses(lapsed)[0] == "cancelled":
        assert payable(stripe) == []
    else:
        purchase.pay_by_element(lapsed, attempt_id=None, now=timezone.now())
        assert len(payable(stripe)) == 1


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_confirming_a_withdrawal_many_times_at_once_is_one_refund(is_locked, monkeypatch, now):
    order = paid(now)
    read = shown(order, now)
    monkeypatch.setattr(withdrawing, "_reference", Meeting(6).after(withdrawing._reference))
    if not is_locked:
        without_row_locks(monkeypatch)

    outcomes = race(*[lambda: withdrawing.declare(statement_of(order), shown=read, now=now).reference] * 6)

    assert WithdrawalRequest.objects.count() == 1
    assert refunds(order) == [(6700, "withdrawal", "pending")]
    if is_locked:
        assert len(set(outcomes)) == 1
    else:
        # Only the unique order stood in the way.
        assert names(outcomes) == ["IntegrityError"] * 5 + ["ok"]
    assert Refund.objects.count() == 1
