"""Money back: decided once, followed to its end, imported from elsewhere; a dispute freezes the work."""

from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from expertdesk.delivery import gate
from lumira.payments.exceptions import NotRefundable
from lumira.payments.gateways.port import ProviderDispute
from lumira.payments.models import Payment, Refund
from lumira.payments.services import importing, refunding
from lumira.payments.states import DisputeStatus
from orders.exceptions import NotAllowed, OrderOnHold
from orders.forms import GiveBackForm
from orders.models import Delivery, Order
from orders.selectors.money import money_of
from orders.services import files, freezing, giving_back, settlement, workflow
from orders.services import refunds as refunding_orders
from orders.states import Status
from tests.checkout.conftest import by_link
from tests.factories.orders import in_status
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


@pytest.mark.parametrize(("source", "target"), [("queued", "in_progress"), ("approved", "delivered")])
def test_p28_the_database_itself_moves_nothing_on_hold(now, emma, vera, source, target):
    order = in_status(Status(source), now, expert=emma, validator=vera)
    Order.objects.filter(pk=order.pk).update(held_at=now, hold_reason="Contestation")

    with pytest.raises(DatabaseError, match="on hold"), transaction.atomic():
        Order.objects.filter(pk=order.pk).update(status=target, holder=emma, delivered_at=now)


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


# --- by persons -------------------------------------------------------------------------------------------------


def by_form(amount: int, **values) -> giving_back.Decision:
    return giving_back.Decision(
        **{"token": uuid4(), "amount_minor": amount, "reason": Refund.Reason.REQUESTED, **values}
    )


def test_p25_a_persons_decision_needs_the_role_a_reason_and_what_is_left(settled, lena, emma):
    order = settled.order

    with pytest.raises(NotAllowed):
        giving_back.decide(order, by_form(3000), by=emma, now=timezone.now())
    with pytest.raises(NotRefundable):
        giving_back.decide(order, by_form(6701), by=lena, now=timezone.now())
    form = GiveBackForm(
        {"token": str(uuid4()), "money": "part", "amount": "30", "note": ""},
        order=order,
        payment=Payment.objects.get(pk=order.payment_id),
        has_limit=True,
    )

    assert (form.is_valid(), list(form.errors)) == (False, ["reason"])
    assert refunds(order) == []


def test_p25_a_form_sent_twice_gives_back_once(settled, stripe, lena):
    chosen = by_form(3000)

    for _ in range(3):
        giving_back.decide(settled.order, chosen, by=lena, now=timezone.now())
        run_jobs()

    assert (refunds(settled.order), given_back(stripe)) == ([(3000, "requested", "succeeded")], 3000)


def test_p26_a_failed_refund_is_a_case_until_it_is_asked_again(shop, stripe, tell, lena):
    shop.pay(payment_method="pm_card_pendingRefund")
    settlement.settle_intent(shop.intent_id, now=timezone.now())
    failed = giving_back.decide(shop.order, by_form(3000), by=lena, now=timezone.now()).refund
    run_jobs()
    failed.refresh_from_db()
    stripe.control("POST settle", id=failed.provider_id, outcome="fail")
    tell(shop.order)
    (line,) = money_of(shop.order, now=timezone.now()).refunds
    assert (line.is_open, line.can_repeat, str(line.failure)) == (True, True, "carte expirée ou résiliée")

    giving_back.decide(shop.order, by_form(3000, instead_of=failed.pk), by=lena, now=timezone.now())

    assert incidents(shop.order) == []


@pytest.mark.parametrize("cause", ["refund", "dispute", "lost"])
def test_p28_what_was_delivered_stays_readable_whatever_becomes_of_the_money(emma, vera, lena, cause):
    now = timezone.now()
    order = in_status(Status.DELIVERED, now, expert=emma, validator=vera)
    booklet = files.keep_generated(
        order, "booklet", b"%PDF-1.7 x", content_type="application/pdf", source="x", by=None, now=now
    )
    Delivery.objects.create(
        order=order, number=1, fingerprint="f" * 64, sections={"reading": "Vos mots."}, booklet=booklet
    )
    payment = Payment.objects.get(pk=order.payment_id)
    if cause == "refund":
        giving_back.decide(order, by_form(order.amount_minor), by=lena, now=now)
    else:
        status = DisputeStatus.LOST if cause == "lost" else DisputeStatus.NEEDS_RESPONSE
        intent_id = payment.ledger.get().intent_id
        withdrawn = ProviderDispute(
            id="du_1",
            intent_id=intent_id,
            amount_minor=order.amount_minor,
            currency="EUR",
            reason="fraudulent",
            status=status,
            withdrawn_minor=order.amount_minor,
            due_at=None,
            created_at=now,
        )
        importing.book_disputes(payment, intent_id, [withdrawn], now=now)
        freezing.freeze_or_release(order, Payment.objects.get(pk=payment.pk), now=now)
    browser = by_link(order, now)

    page = browser.get(f"/sanctuaire/{order.number}/")
    file = browser.get(f"/sanctuaire/{order.number}/fichiers/{booklet.id}/")

    order.refresh_from_db()
    assert (order.status, order.held_at) == ("delivered", None)
    assert (page.status_code, "Vos mots." in page.content.decode()) == (200, True)
    assert b"".join(file.streaming_content) == b"%PDF-1.7 x"
