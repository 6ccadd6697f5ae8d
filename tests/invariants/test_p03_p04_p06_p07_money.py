"""Money: a paid order has its one charge, no more goes back than came in, what does not fit is never called paid."""

from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, connection, transaction
from django.utils import timezone

from lumira.payments.models import LedgerEntry, Payment
from lumira.payments.services import refunding
from orders.services import settlement
from tests.checkout.webhooks.conftest import deliver
from tests.factories.orders import placed
from tests.invariants.failing import failing_at
from tests.jobs import run_jobs
from tests.orders.books import inbox, incidents, ledger, refunds, statuses, sums

pytestmark = pytest.mark.django_db


def held(stripe) -> int:
    """What the provider holds."""
    return sum(truth["amount_received"] - truth["amount_refunded"] for truth in stripe.truth())


def test_p03_a_paid_order_has_exactly_one_charge_with_its_intent_amount_and_currency(settled):
    order = settled.order

    (charge,) = LedgerEntry.objects.filter(payment_id=order.payment_id)
    assert (charge.kind, charge.amount_minor, charge.currency) == ("charge", order.amount_minor, order.currency)
    assert charge.provider_id == charge.intent_id == settled.intent_id
    with pytest.raises(IntegrityError, match="payments_ledger_one_charge"), transaction.atomic():
        LedgerEntry.objects.create(
            payment_id=order.payment_id,
            kind="charge",
            amount_minor=6700,
            currency="EUR",
            provider_id="pi_other",
            intent_id="pi_other",
        )


def test_p03_a_free_order_has_exactly_one_free_row_and_meets_no_provider(stripe):
    order = placed(timezone.now(), level="initie")

    assert (statuses(order), ledger(order)) == (("queued", "paid"), [("free", 0, "EUR")])
    assert stripe.truth() == []


def test_p04_the_ledger_is_what_the_provider_holds_and_no_more_goes_back_than_came_in(settled, stripe):
    payment = Payment.objects.get(pk=settled.order.payment_id)
    refunding.request_refund(payment, amount_minor=3000, reason="requested", by=None, now=timezone.now())
    run_jobs()

    assert sum(amount for _kind, amount, _currency in ledger(settled.order)) == held(stripe) == 3700
    with pytest.raises(DatabaseError, match="more would go back than was received"), transaction.atomic():
        _insert_refund(payment, settled.intent_id, 3701)
    with pytest.raises(IntegrityError, match="payments_payment_refund_ceiling"), transaction.atomic():
        Payment.objects.filter(pk=payment.pk).update(refund_pending_minor=3701)


def _insert_refund(payment: Payment, intent_id: str, amount_minor: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO payments_refund (id, payment_id, intent_id, amount_minor, reason, status, origin, note,"
            " failure, created_at) VALUES (%s, %s, %s, %s, 'requested', 'pending', 'desk', '', '', now())",
            [uuid4(), payment.pk, intent_id, amount_minor],
        )


@pytest.mark.parametrize(
    ("changes", "review"),
    [
        ({"amount": 6600, "amount_received": 6600}, "amount_mismatch"),
        ({"amount": 6800, "amount_received": 6800}, "amount_mismatch"),
        ({"currency": "chf"}, "currency_mismatch"),
        ({"livemode": True}, "livemode_mismatch"),
        ({"metadata": {"payment": str(uuid4())}}, "binding_mismatch"),
    ],
    ids=["less", "more", "currency", "mode", "binding"],
)
def test_p06_what_does_not_fit_goes_to_review_and_is_never_paid(shop, stripe, tell, changes, review):
    shop.pay()
    stripe.control("POST tamper", id=shop.intent_id, set=changes)

    tell(shop.order)

    assert statuses(shop.order) == ("awaiting_payment", "unpaid")
    assert Payment.objects.get(pk=shop.order.payment_id).review == review
    assert (incidents(shop.order), refunds(shop.order)) == ([("payment_review", review)], [])


def test_p06_an_event_of_another_account_is_refused_and_pays_nothing(shop, caplog):
    """A connected account's events carry its id; ours, which has none, carry nothing."""
    shop.pay()

    answers = [deliver({**event, "account": "acct_of_somebody"}) for event in shop.events()]

    assert set(answers) == {400}
    run_jobs()
    assert (statuses(shop.order), inbox()) == (("awaiting_payment", "unpaid"), {})
    assert "acct_of_somebody" in caplog.text
    assert [deliver({**event, "account": None}) for event in shop.events()] == [200] * len(answers)
    run_jobs()
    assert statuses(shop.order) == ("queued", "paid")


def test_p07_a_partial_capture_goes_to_review(shop, stripe):
    shop.pay()
    stripe.control("POST tamper", id=shop.intent_id, set={"amount_received": 6699})

    settlement.settle_intent(shop.intent_id, now=timezone.now())

    assert statuses(shop.order) == ("awaiting_payment", "unpaid")
    assert sums(shop.order) == (0, 0, 0)
    assert incidents(shop.order) == [("payment_review", "amount_mismatch")]


def test_p03_a_settlement_that_cannot_be_finished_leaves_nothing(shop):
    shop.pay()

    broken = failing_at('INSERT INTO "orders_orderevent"')
    with pytest.raises(OperationalError), broken:
        settlement.settle_intent(shop.intent_id, now=timezone.now())

    assert (statuses(shop.order), ledger(shop.order)) == (("awaiting_payment", "unpaid"), [])
