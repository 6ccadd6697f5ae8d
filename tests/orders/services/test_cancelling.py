"""Cancelling: the provider first, then the order and the decision on its money, never more than came in."""

import pytest
from django.utils import timezone

from lumira.accounts.actors import SYSTEM, Actor
from lumira.payments.exceptions import NotRefundable, PaymentUnavailable
from lumira.payments.gateways.port import Event
from lumira.payments.models import Payment, Refund
from lumira.payments.services import inbox, refunding
from orders.exceptions import InvalidTransition, JustPaid, NotAllowed, ReasonMissing
from orders.models import Order
from orders.services import cancelling, settlement
from orders.services.cancelling import MoneyDecision
from tests.factories.orders import placed
from tests.jobs import run_jobs
from tests.lumira.payments.services.test_collecting import by_element, payable
from tests.orders.books import history, incidents, ledger, letters, refunds, statuses, subjects, sums

pytestmark = pytest.mark.django_db


@pytest.fixture
def unpaid(stripe) -> Order:
    """An order with a live intent at the provider."""
    order = placed(timezone.now())
    by_element(Payment.objects.get(pk=order.payment_id), timezone.now())
    return order


def pay(stripe, order: Order, method: str = "pm_card_visa") -> str:
    """Pay at the provider, which we are not told yet."""
    (intent,) = stripe.truth()
    stripe.client.v1.payment_intents.confirm(
        intent["id"], {"payment_method": method, "return_url": "http://testserver/"}
    )
    return intent["id"]


@pytest.fixture
def settled(stripe, unpaid) -> Order:
    """A paid order in the queue, its letter sent."""
    settlement.settle_intent(pay(stripe, unpaid), now=timezone.now())
    run_jobs()
    return unpaid


def cancel(order: Order, money: MoneyDecision, by: Actor = SYSTEM, reason: str = "essai") -> Order:
    fresh = Order.objects.get(pk=order.pk)
    return cancelling.cancel_order(fresh, by=by, reason=reason, money=money, now=timezone.now())


def test_an_unpaid_order_can_no_longer_be_paid(stripe, unpaid):
    cancel(unpaid, MoneyDecision.everything())

    assert payable(stripe) == []
    assert statuses(unpaid) == ("cancelled", "cancelled")
    assert (refunds(unpaid), letters(unpaid)) == ([], [])


def test_a_payment_that_came_in_meanwhile_is_settled_and_then_given_back(stripe, unpaid):
    pay(stripe, unpaid)

    cancel(unpaid, MoneyDecision.everything())
    run_jobs()

    assert statuses(unpaid) == ("cancelled", "refunded")
    assert [what for what, _who in history(unpaid)] == [
        "created",
        "payment paid",
        "awaiting_payment→queued",
        "queued→cancelled",
        "payment refunded",
    ]
    assert [truth["amount_refunded"] for truth in stripe.truth()] == [6700]


def test_p23_money_that_came_in_meanwhile_is_not_kept_by_who_saw_none(stripe, unpaid):
    """« Nothing » was decided about an order that nobody had paid."""
    pay(stripe, unpaid)

    with pytest.raises(JustPaid):
        cancel(unpaid, MoneyDecision.nothing())
    assert (statuses(unpaid), refunds(unpaid)) == (("queued", "paid"), [])

    # Asked again, now that the money is seen, it is a decision.
    cancel(unpaid, MoneyDecision.nothing())
    assert statuses(unpaid) == ("cancelled", "paid")


@pytest.mark.parametrize(
    ("money", "status", "given_back"),
    [
        (MoneyDecision.everything(), "refunded", 6700),
        (MoneyDecision(1700), "partially_refunded", 1700),
        (MoneyDecision.nothing(), "paid", 0),
    ],
)
def test_the_money_of_a_paid_order_goes_where_it_was_decided(stripe, settled, money, status, given_back):
    cancel(settled, money)
    run_jobs()

    assert statuses(settled) == ("cancelled", status)
    assert sums(settled) == (6700, given_back, 0)
    assert sum(amount for _kind, amount, _currency in ledger(settled)) == 6700 - given_back
    assert [truth["amount_refunded"] for truth in stripe.truth()] == [given_back]
    assert subjects(settled.email) == ["Votre commande est confirmée", "Votre commande est annulée"]


def test_nobody_decides_to_give_back_more_than_came_in(stripe, settled):
    with pytest.raises(NotRefundable):
        cancel(settled, MoneyDecision(6701))

    assert statuses(settled) == ("queued", "paid")
    assert (refunds(settled), sums(settled)) == ([], (6700, 0, 0))


def test_while_the_provider_is_away_nothing_is_cancelled(stripe, unpaid, monkeypatch):
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)
    stripe.control("POST faults", path="cancel", kind="error_500_before", times=5)

    with pytest.raises(PaymentUnavailable):
        cancel(unpaid, MoneyDecision.everything())

    assert statuses(unpaid) == ("awaiting_payment", "unpaid")


def test_who_may_cancel_and_with_what_words(settled, emma, lena):
    with pytest.raises(NotAllowed):
        cancel(settled, MoneyDecision.nothing(), Actor.person(emma))
    with pytest.raises(ReasonMissing):
        cancel(settled, MoneyDecision.nothing(), Actor.person(lena), reason="  ")

    cancel(settled, MoneyDecision.nothing(), Actor.person(lena))

    with pytest.raises(InvalidTransition):
        cancel(settled, MoneyDecision.nothing(), Actor.person(lena))


def test_refunds_add_up_to_what_came_in_and_no_further(settled):
    payment = Payment.objects.get(pk=settled.payment_id)

    def ask(amount: int) -> Refund:
        return refunding.request_refund(payment, amount_minor=amount, reason="requested", by=None, now=timezone.now())

    ask(3000)
    for amount in (3701, 0, -1):
        with pytest.raises(NotRefundable):
            ask(amount)
    run_jobs()
    assert statuses(settled) == ("queued", "partially_refunded")
    ask(3700)
    with pytest.raises(NotRefundable):
        ask(1)
    run_jobs()

    assert statuses(settled) == ("queued", "refunded")
    assert ledger(settled) == [("charge", 6700, "EUR"), ("refund", -3000, "EUR"), ("refund", -3700, "EUR")]


def test_a_refund_that_takes_days_is_closed_by_its_event(stripe, unpaid):
    settlement.settle_intent(pay(stripe, unpaid, "pm_card_pendingRefund"), now=timezone.now())
    cancel(unpaid, MoneyDecision.everything())
    run_jobs()
    assert (refunds(unpaid), sums(unpaid)) == ([(6700, "cancelled", "pending")], (6700, 0, 6700))

    told(stripe, unpaid, outcome="succeed")

    assert (refunds(unpaid), sums(unpaid)) == ([(6700, "cancelled", "succeeded")], (6700, 6700, 0))
    assert incidents(unpaid) == []


@pytest.mark.parametrize("method", ["pm_card_pendingRefund", "pm_card_refundFail"])
def test_a_refund_that_fails_becomes_an_incident_and_can_be_asked_again(stripe, unpaid, method):
    settlement.settle_intent(pay(stripe, unpaid, method), now=timezone.now())
    cancel(unpaid, MoneyDecision.everything())
    run_jobs()

    for _ in range(2):
        told(stripe, unpaid, outcome="fail")

    assert (refunds(unpaid), sums(unpaid)) == ([(6700, "cancelled", "failed")], (6700, 0, 0))
    assert statuses(unpaid) == ("cancelled", "paid")
    assert sum(amount for _kind, amount, _currency in ledger(unpaid)) == 6700
    assert incidents(unpaid) == [("refund_failed", "expired_or_canceled_card")]
    assert Payment.objects.get(pk=unpaid.payment_id).refundable_minor == 6700


def told(stripe, order: Order, *, outcome: str) -> None:
    """Let the provider end the refund, and its event's job run."""
    refund = Refund.objects.get(payment_id=order.payment_id)
    if stripe.client.v1.refunds.retrieve(refund.provider_id).status != "failed":
        stripe.control("POST settle", id=refund.provider_id, outcome=outcome)
    event = Event(f"evt_{timezone.now().timestamp()}", "refund.updated", refund.provider_id, "", False)
    inbox.receive(event, body=b"{}", now=timezone.now())
    run_jobs()
