"""Settlement: the one entry by which money moves an order. What does not fit is kept for a person, never booked."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from lumira.payments.models import Payment, PaymentAttempt
from lumira.payments.services import opening
from lumira.payments.services.applying import Change
from lumira.payments.states import IntentStatus
from orders.exceptions import FreeLevelUsed, NotTakeable
from orders.models import Order
from orders.services import settlement, workflow
from tests.factories.orders import attempt_of, intent_of, paid, placed
from tests.jobs import run_jobs, waiting
from tests.orders.books import (
    HISTORY_OF_A_PAID_ORDER,
    history,
    incidents,
    ledger,
    letters,
    refunds,
    statuses,
    subjects,
    sums,
)

pytestmark = pytest.mark.django_db

UNTOUCHED = [("created", "client")]
# A debit that takes days, as the provider tells it.
NEWS = {
    "created": {"status": IntentStatus.REQUIRES_PAYMENT, "received_minor": 0},
    "processing": {"status": IntentStatus.PROCESSING, "received_minor": 0},
    "failed": {"status": IntentStatus.REQUIRES_PAYMENT, "received_minor": 0, "last_error": "insufficient_funds"},
    "action": {"status": IntentStatus.REQUIRES_ACTION, "received_minor": 0},
    "succeeded": {},
}


@pytest.fixture
def order(now) -> Order:
    placed_order = placed(now)
    opening.attach_intent(attempt_of(placed_order), intent_of(placed_order), now=now)
    return placed_order


def settle(order: Order, now, **changes) -> Change:
    attempt = PaymentAttempt.objects.get(intent_id=changes.get("id", f"pi_{order.number}"))
    settled = settlement.settle(attempt, intent_of(order, **changes), now=now)
    assert settled is not None
    return settled.change


def test_a_success_books_the_money_and_queues_the_order_together(order, now):
    assert settle(order, now) == Change.PAID

    assert statuses(order) == ("queued", "paid")
    assert history(order) == HISTORY_OF_A_PAID_ORDER
    assert (ledger(order), sums(order)) == ([("charge", 6700, "EUR")], (6700, 0, 0))
    assert letters(order) == [("order_received", "queued")]
    fresh = Order.objects.select_related("payment").get(pk=order.pk)
    assert (fresh.settled_at, fresh.payment.paid_at) == (now, now)


def test_a_second_success_changes_nothing(order, now):
    settle(order, now)

    assert settle(order, now + timedelta(hours=1)) == Change.NONE

    assert history(order) == HISTORY_OF_A_PAID_ORDER
    assert Payment.objects.get(pk=order.payment_id).paid_at == now


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"amount_minor": 6600, "received_minor": 6600}, "amount_mismatch"),
        ({"amount_minor": 6800, "received_minor": 6800}, "amount_mismatch"),
        ({"received_minor": 6699}, "amount_mismatch"),
        ({"currency": "CHF"}, "currency_mismatch"),
        ({"livemode": True}, "livemode_mismatch"),
        ({"metadata": {"payment": "0f0e0d0c-0000-4000-8000-000000000000"}}, "binding_mismatch"),
    ],
)
def test_paid_money_that_does_not_fit_is_for_a_person(order, now, changes, detail):
    assert settle(order, now, **changes) == Change.REVIEW
    assert settle(order, now, **changes) == Change.NONE

    assert statuses(order) == ("awaiting_payment", "unpaid")
    assert Payment.objects.get(pk=order.payment_id).review == detail
    currency, received = changes.get("currency", "EUR"), changes.get("received_minor", 6700)
    # What came in is booked all the same, as money that is not due; test money on a live shop is no money.
    booked = [] if detail == "livemode_mismatch" else [("surplus", received, currency)]
    assert (ledger(order), sums(order), refunds(order)) == (booked, (0, 0, 0), [])
    assert incidents(order) == [("payment_review", detail)]
    assert history(order) == [*UNTOUCHED, ("incident payment_review", "system")]
    assert letters(order) == [("staff_alert", "queued")]


def test_a_live_payment_pays_where_live_payments_are_taken(order, now, settings):
    settings.STRIPE_LIVEMODE = True

    assert settle(order, now) == Change.REVIEW
    assert settle(order, now, livemode=True) == Change.PAID


def test_paying_twice_is_never_kept_in_silence(order, now):
    settle(order, now)
    second = intent_of(order, id="pi_second")
    attempt = PaymentAttempt.objects.create(
        payment_id=order.payment_id, method="element", intent_id="pi_second", is_active=False
    )

    assert settlement.settle(attempt, second, now=now).change == Change.REVIEW

    assert ledger(order) == [("charge", 6700, "EUR"), ("surplus", 6700, "EUR")]
    assert (sums(order), refunds(order)) == ((6700, 0, 0), [(6700, "surplus", "pending")])
    assert incidents(order) == [("payment_review", "surplus")]


@pytest.mark.parametrize("arrival", list(itertools.permutations(NEWS)), ids="-".join)
def test_whatever_the_order_of_the_news_a_success_stands(order, now, arrival):
    for name in arrival:
        settle(order, now, **NEWS[name])

    assert statuses(order) == ("queued", "paid")
    told = [step for step in history(order) if step[0] not in ("payment processing", "payment failed")]
    assert told == HISTORY_OF_A_PAID_ORDER
    assert len(set(history(order))) == len(history(order))
    assert (ledger(order), letters(order)) == ([("charge", 6700, "EUR")], [("order_received", "queued")])


def test_a_cancelled_intent_leaves_the_order_to_be_paid_again(order, now):
    settle(order, now, **NEWS["failed"])

    assert settle(order, now, status=IntentStatus.CANCELLED, received_minor=0) == Change.NONE

    assert statuses(order) == ("awaiting_payment", "unpaid")
    assert not PaymentAttempt.objects.filter(payment_id=order.payment_id, is_active=True).exists()


def test_a_late_success_after_the_cancellation_is_given_back_at_once(stripe, now):
    order = placed(now)
    paid_elsewhere = stripe.pay(metadata={"payment": str(order.payment_id)})
    attempt = attempt_of(order)
    intent = replace(intent_of(order), id=paid_elsewhere.id)
    opening.attach_intent(attempt, intent, now=now)
    workflow.cancel_order(order, by=settlement.PROVIDER, reason="essai", now=now)

    settled = settlement.settle_intent(intent.id, now=now)

    assert (settled.change, refunds(order)) == (Change.PAID, [(6700, "late_payment", "pending")])
    run_jobs()
    assert settlement.settle_intent(intent.id, now=now).change == Change.NONE
    assert statuses(order) == ("cancelled", "refunded")
    assert refunds(order) == [(6700, "late_payment", "succeeded")]
    assert (ledger(order), sums(order)) == ([("charge", 6700, "EUR"), ("refund", -6700, "EUR")], (6700, 6700, 0))
    assert incidents(order) == [("late_payment", "")]
    assert subjects(order.email) == ["Votre commande est annulée"]
    assert [truth["amount_refunded"] for truth in stripe.truth()] == [6700]


def test_a_delayed_method_waits_outside_the_queue_until_it_is_settled(order, now):
    assert settle(order, now, **NEWS["processing"]) == Change.PROCESSING

    assert statuses(order) == ("awaiting_payment", "processing")
    assert letters(order) == []
    settle(order, now)
    assert statuses(order) == ("queued", "paid")
    assert history(order) == [UNTOUCHED[0], ("payment processing", "stripe"), *HISTORY_OF_A_PAID_ORDER[1:]]


def test_a_delayed_method_that_fails_leaves_the_order_to_be_paid_again(order, now):
    settle(order, now, **NEWS["processing"])

    assert settle(order, now, **NEWS["failed"]) == Change.FAILED

    assert statuses(order) == ("awaiting_payment", "failed")
    assert settle(order, now) == Change.PAID


def test_an_order_that_waits_for_money_cannot_be_taken(order, now, emma):
    settle(order, now, **NEWS["processing"])

    with pytest.raises(NotTakeable) as refused:
        workflow.take_order(order, by=emma, now=now)
    assert refused.value.details["reason"] == "unpaid"


def test_the_promise_of_a_dossier_sealed_before_the_payment_starts_with_it(order, now):
    Order.objects.filter(pk=order.pk).update(sealed_at=now, promised_at=now)

    settle(order, now + timedelta(days=3))

    assert Order.objects.get(pk=order.pk).promised_at > now + timedelta(days=3)


def test_a_free_level_is_settled_at_once_without_the_provider(now):
    order = placed(now, level="initie")

    assert statuses(order) == ("queued", "paid")
    assert history(order) == [("created", "client"), ("awaiting_payment→queued", "client")]
    assert (ledger(order), sums(order)) == ([("free", 0, "EUR")], (0, 0, 0))
    assert attempt_of(order).intent_id.startswith("free_")
    assert waiting() == ["orders.tasks.send_notification"]


def test_a_free_level_is_given_once_per_client(now):
    first = placed(now, level="initie", email="alice@exemple.fr")

    with pytest.raises(FreeLevelUsed):
        placed(now, level="initie", email="ALICE@exemple.fr")

    assert [order.pk for order in Order.objects.all()] == [first.pk]
    workflow.cancel_order(first, by=settlement.PROVIDER, reason="essai", now=now)
    assert placed(now, level="initie", email="alice@exemple.fr").status == "queued"


def test_the_free_level_does_not_stand_in_the_way_of_the_others(now):
    placed(now, level="initie", email="alice@exemple.fr")

    assert [paid(now, email="alice@exemple.fr").status for _ in range(2)] == ["queued", "queued"]
