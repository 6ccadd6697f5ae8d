"""Money that was not due: whatever is left of it goes back, and the order it was meant for can be paid or closed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from lumira.payments import selectors
from lumira.payments.exceptions import NotRefundable
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from lumira.payments.services import refunding
from orders.models import Order
from orders.services import expiring, money_back, returning, settlement
from tests.jobs import run_jobs
from tests.lumira.payments.services.test_collecting import by_element
from tests.orders.at_the_provider import begun, confirm, paid_again, settled
from tests.orders.books import incidents, ledger, refunds, statuses

pytestmark = pytest.mark.django_db

DAY = timedelta(hours=24)


@pytest.fixture
def misfit(stripe) -> tuple[Order, str]:
    """An order of 67 euros by whose intent 66 came in, and the intent."""
    order, intent_id = begun()
    confirm(stripe, intent_id)
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600, "amount_received": 6600})
    settlement.settle_intent(intent_id, now=timezone.now())
    return order, intent_id


def surplus_of(order: Order) -> LedgerEntry:
    return LedgerEntry.objects.get(payment_id=order.payment_id, kind="surplus")


def payment_of(order: Order) -> Payment:
    return Payment.objects.get(pk=order.payment_id)


def dashboard_refund(stripe, intent_id: str, amount: int) -> None:
    stripe.control("POST refund", id=intent_id, amount=amount)
    money_back.follow_intent(intent_id, now=timezone.now())


def give_back(order: Order) -> None:
    returning.return_surplus(order, surplus_of(order), by=None, now=timezone.now())
    run_jobs()


def test_a_part_given_back_in_the_dashboard_leaves_the_rest_to_look_at_and_to_return(stripe, misfit):
    order, intent_id = misfit

    dashboard_refund(stripe, intent_id, 600)

    assert payment_of(order).review == "amount_mismatch"
    assert selectors.surplus_left(surplus_of(order)) == 6000
    give_back(order)
    assert sorted(refunds(order)) == [(600, "external", "succeeded"), (6000, "surplus", "succeeded")]
    assert sum(amount for _kind, amount, _currency in ledger(order)) == 0
    assert (payment_of(order).review, selectors.surplus_left(surplus_of(order))) == ("", 0)
    with pytest.raises(NotRefundable):
        returning.return_surplus(order, surplus_of(order), by=None, now=timezone.now())


def test_what_was_not_due_is_returned_up_to_the_rest(stripe, misfit):
    order, intent_id = misfit
    dashboard_refund(stripe, intent_id, 600)

    decided = refunding.return_what_was_not_due(payment_of(order), by=None, now=timezone.now())

    assert [refund.amount_minor for refund in decided] == [6000]
    assert refunding.return_what_was_not_due(payment_of(order), by=None, now=timezone.now()) == []


def test_giving_one_surplus_back_leaves_the_review_of_another(stripe):
    order, intent_id = begun()
    confirm(stripe, intent_id)
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600, "amount_received": 6600})
    settlement.settle_intent(intent_id, now=timezone.now())
    other = paid_again(stripe, order, amount=500)
    settlement.settle_intent(other, now=timezone.now())

    dashboard_refund(stripe, other, 500)

    assert payment_of(order).review == "amount_mismatch"


def test_a_part_given_back_while_ours_is_on_its_way_lets_the_rest_be_asked_for_at_once(stripe):
    order = settled(stripe)
    second = paid_again(stripe, order)
    settlement.settle_intent(second, now=timezone.now())

    dashboard_refund(stripe, second, 500)
    run_jobs()

    assert sorted(refunds(order)) == [
        (500, "external", "succeeded"),
        (6200, "surplus", "succeeded"),
        (6700, "surplus", "cancelled"),
    ]
    assert ledger(order)[1:] == [
        ("surplus", 6700, "EUR"),
        ("surplus_refund", -500, "EUR"),
        ("surplus_refund", -6200, "EUR"),
    ]
    assert ("refund_failed", "unsent") not in incidents(order)
    assert payment_of(order).review == ""


def test_after_a_wrong_payment_went_back_the_order_can_be_paid(stripe, misfit):
    order, intent_id = misfit
    give_back(order)

    collected = by_element(payment_of(order), timezone.now())

    assert collected.client_secret
    assert collected.attempt.intent_id != intent_id
    confirm(stripe, collected.attempt.intent_id)
    settlement.settle_intent(collected.attempt.intent_id, now=timezone.now())
    assert statuses(order) == ("queued", "paid")
    assert [kind for kind, _amount, _currency in ledger(order)] == ["surplus", "surplus_refund", "charge"]


def test_after_a_wrong_payment_went_back_the_order_waits_a_day_and_closes(stripe, misfit):
    order, _intent_id = misfit
    Order.objects.filter(pk=order.pk).update(payment_activity_at=timezone.now() - 2 * DAY)
    give_back(order)

    now = timezone.now()
    assert expiring.expire_unpaid(now=now) == 0
    expiring.expire_order(order.pk, now=now + DAY)

    assert statuses(order) == ("cancelled", "cancelled")
    assert Order.objects.get(pk=order.pk).outcome == "expired"


def test_a_debit_that_brought_a_wrong_amount_is_unpaid_when_it_went_back(stripe, misfit):
    order, intent_id = misfit
    Payment.objects.filter(pk=order.payment_id).update(status="processing")

    give_back(order)

    assert statuses(order) == ("awaiting_payment", "unpaid")
    assert PaymentAttempt.objects.get(intent_id=intent_id).is_active is False
