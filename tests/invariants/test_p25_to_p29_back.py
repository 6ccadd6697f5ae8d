"""Money back: decided once, followed to its end, imported from elsewhere; a dispute freezes the work."""

import pytest
from django.utils import timezone

from expertdesk.delivery import gate
from lumira.payments.exceptions import NotRefundable
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.exceptions import OrderOnHold
from orders.models import Order
from orders.services import refunds as refunding_orders
from orders.services import settlement, workflow
from tests.jobs import run_jobs
from tests.orders.books import incidents, ledger, refunds, statuses, sums

pytestmark = pytest.mark.django_db


def decide(order: Order, amount: int = 3000) -> Refund:
    payment = Payment.objects.get(pk=order.payment_id)
    return refunding.request_refund(payment, amount_minor=amount, reason="requested", by=None, now=timezone.now())


def given_back(stripe) -> int:
    return sum(truth["amount_refunded"] for truth in stripe.truth())


def test_p25_a_decision_is_carried_out_once_and_never_above_the_rest(settled, stripe):
    refund = decide(settled.order)

    for _ in range(3):
        refunding_orders.send_refund(str(refund.pk), now=timezone.now())
    run_jobs()
    with pytest.raises(NotRefundable):
        decide(settled.order, 3701)

    assert (refunds(settled.order), given_back(stripe)) == ([(3000, "requested", "succeeded")], 3000)


@pytest.mark.parametrize(
    ("outcome", "status", "total"), [("succeed", "succeeded", (6700, 3000, 0)), ("fail", "failed", (6700, 0, 0))]
)
def test_p26_a_refund_that_takes_days_is_followed_to_its_end(shop, stripe, tell, outcome, status, total):
    shop.pay(payment_method="pm_card_pendingRefund")
    settlement.settle_intent(shop.intent_id, now=timezone.now())
    refund = decide(shop.order)
    run_jobs()
    assert (sums(shop.order), refunds(shop.order)) == ((6700, 0, 3000), [(3000, "requested", "pending")])

    refund.refresh_from_db()
    stripe.control("POST settle", id=refund.provider_id, outcome=outcome)
    tell(shop.order)

    assert (sums(shop.order), refunds(shop.order)) == (total, [(3000, "requested", status)])
    # A failed one is open again: for a person, and for another try.
    assert bool(incidents(shop.order)) == (status == "failed")
    assert Payment.objects.get(pk=shop.order.payment_id).refundable_minor == 6700 - total[1]


def test_p27_a_refund_of_the_providers_dashboard_is_imported_once(settled, stripe, tell):
    stripe.client.v1.refunds.create({"payment_intent": settled.intent_id, "amount": 2000})

    tell(settled.order)
    tell(settled.order)

    assert refunds(settled.order) == [(2000, "external", "succeeded")]
    assert ledger(settled.order)[1:] == [("refund", -2000, "EUR")]
    assert sums(settled.order) == (6700, 2000, 0)


@pytest.mark.parametrize("cause", ["refund", "dispute"])
def test_p28_a_whole_refund_or_an_open_dispute_freezes_the_work(settled, stripe, tell, emma, cause):
    if cause == "refund":
        stripe.client.v1.refunds.create({"payment_intent": settled.intent_id})
    else:
        stripe.control("POST dispute", id=settled.intent_id)

    tell(settled.order)

    order = Order.objects.get(pk=settled.order.pk)
    assert order.held_at is not None
    with pytest.raises(OrderOnHold):
        workflow.take_order(order, by=emma, now=timezone.now())
    order.status = "approved"
    assert gate.closed_because(order)[0] == {"refund": "refunded", "dispute": "disputed"}[cause]


@pytest.mark.parametrize(
    ("outcome", "movements", "status"),
    [
        ("won", [("dispute", -6700, "EUR"), ("dispute_reversal", 6700, "EUR")], "paid"),
        ("lost", [("dispute", -6700, "EUR")], "disputed"),
    ],
)
def test_p29_a_dispute_takes_the_money_once_and_a_won_one_returns_it(settled, stripe, tell, outcome, movements, status):
    dispute = stripe.control("POST dispute", id=settled.intent_id)
    tell(settled.order)
    assert incidents(settled.order)[0][0] == "dispute"

    stripe.control("POST dispute", id=dispute["id"], outcome=outcome)
    for _ in range(2):
        tell(settled.order)

    assert (ledger(settled.order)[1:], statuses(settled.order)) == (movements, ("queued", status))
    assert (Order.objects.get(pk=settled.order.pk).held_at is None) == (outcome == "won")
