"""What the database itself refuses about money, even from raw SQL."""

from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from lumira.payments.gateways.port import Event
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from lumira.payments.services import inbox, refunding
from orders.models import Order
from tests.factories.orders import paid, placed

pytestmark = pytest.mark.django_db

APPEND_ONLY = "Cannot update or delete rows"
FROZEN = "frozen"


def execute(statement: str, *parameters: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def refused(statement: str, *parameters: object, match: str) -> None:
    with pytest.raises(DatabaseError, match=match):
        execute(statement, *parameters)


@pytest.fixture
def order(now) -> Order:
    return paid(now)


@pytest.mark.parametrize("table", ["payments_ledgerentry", "orders_orderevent"])
@pytest.mark.parametrize("change", ["UPDATE {} SET created_at = now()", "DELETE FROM {}"])
def test_history_and_ledger_are_append_only(order, table, change):
    refused(change.format(table), match=APPEND_ONLY)


@pytest.mark.parametrize("table", ["orders_order", "payments_payment", "payments_refund", "payments_providerevent"])
def test_what_concerns_money_is_never_deleted(order, now, table):
    payment = Payment.objects.get(pk=order.payment_id)
    refunding.request_refund(payment, amount_minor=1, reason="requested", by=None, now=now)
    inbox.receive(Event("evt_1", "x", "pi_1", "pi_1", False), body=b"{}", now=now)

    refused(f"DELETE FROM {table}", match="Cannot delete rows")


def test_a_decided_refund_keeps_its_amount(order, now):
    payment = Payment.objects.get(pk=order.payment_id)
    refunding.request_refund(payment, amount_minor=1, reason="requested", by=None, now=now)

    refused("UPDATE payments_refund SET amount_minor = 2", match=FROZEN)


@pytest.mark.parametrize("change", ["amount_minor = 1", "amount_minor = amount_minor - 1", "currency = 'CHF'"])
@pytest.mark.parametrize("table", ["payments_payment", "orders_order"])
def test_a_price_is_frozen_when_the_order_is_placed(now, table, change):
    placed(now)

    refused(f"UPDATE {table} SET {change}", match=FROZEN)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("refunded_minor = captured_minor + 1", "payments_payment_refund_ceiling"),
        ("refund_pending_minor = captured_minor + 1", "payments_payment_refund_ceiling"),
        ("refunded_minor = 4000, refund_pending_minor = 2701", "payments_payment_refund_ceiling"),
        ("captured_minor = amount_minor - 1", "a payment that was received stays received"),
        ("captured_minor = amount_minor + 1", "payments_payment_captured_whole"),
        ("captured_minor = -amount_minor", "a payment that was received stays received"),
        ("refunded_minor = -1", "refunded_minor"),
        ("status = 'unpaid'", "payments_payment_paid_means_captured"),
        ("status = 'unpaid', captured_minor = 0, paid_at = NULL", "a payment that was received stays received"),
        ("paid_at = NULL", "a payment that was received stays received"),
        ("status = 'settled'", "payments_payment_(status_known|paid_means_captured)"),
    ],
)
def test_sums_of_a_payment_that_cannot_be(order, change, constraint):
    refused(f"UPDATE payments_payment SET {change} WHERE id = %s", order.payment_id, match=constraint)


def test_money_that_never_came_cannot_be_called_paid(now):
    order = placed(now)

    refused(
        "UPDATE payments_payment SET captured_minor = amount_minor WHERE id = %s",
        order.payment_id,
        match="payments_payment_paid_means_captured",
    )
    refused(
        "UPDATE payments_payment SET status = 'paid', paid_at = now() WHERE id = %s",
        order.payment_id,
        match="payments_payment_paid_means_captured",
    )


@pytest.mark.parametrize("currency", ["eur", "EU", "EURO", "€", ""])
def test_a_currency_is_three_capital_letters(now, currency):
    with pytest.raises(DatabaseError), transaction.atomic():
        Payment.objects.create(amount_minor=1, currency=currency)


def test_an_amount_is_never_negative():
    with pytest.raises(IntegrityError, match="amount_minor"), transaction.atomic():
        Payment.objects.create(amount_minor=-1, currency="EUR")


@pytest.mark.parametrize(
    ("kind", "amount", "constraint"),
    [
        ("charge", 6700, "payments_ledger_one_charge"),
        ("free", 0, "payments_ledger_one_charge"),
        ("refund", 100, "payments_ledger_sign_of_kind"),
        ("refund_reversal", -100, "payments_ledger_sign_of_kind"),
        ("gift", 100, "payments_ledger_sign_of_kind"),
    ],
)
def test_movements_that_cannot_be(order, kind, amount, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        LedgerEntry.objects.create(
            payment_id=order.payment_id,
            kind=kind,
            amount_minor=amount,
            currency="EUR",
            provider_id=f"x_{kind}",
            intent_id=f"x_{kind}",
        )


def test_one_movement_at_the_provider_is_one_row(now):
    first, second = paid(now), placed(now)
    charge = LedgerEntry.objects.get(payment_id=first.payment_id)

    with pytest.raises(IntegrityError, match="payments_ledger_movement_once"), transaction.atomic():
        LedgerEntry.objects.create(
            payment_id=second.payment_id,
            kind="charge",
            amount_minor=6700,
            currency="EUR",
            provider_id=charge.provider_id,
            intent_id="pi_other",
        )


def test_an_intent_belongs_to_one_attempt(now):
    first, second = paid(now), placed(now)
    intent_id = PaymentAttempt.objects.get(payment_id=first.payment_id).intent_id

    refused(
        "UPDATE payments_paymentattempt SET intent_id = %s WHERE payment_id = %s",
        intent_id,
        second.payment_id,
        match="intent_id",
    )


def test_a_payment_has_one_attempt_by_which_it_can_be_paid(now):
    order = placed(now)

    with pytest.raises(IntegrityError, match="payments_attempt_one_active"), transaction.atomic():
        PaymentAttempt.objects.create(payment_id=order.payment_id, method="element")


def test_a_payment_pays_one_order(now):
    first, second = placed(now), placed(now)

    refused(
        "UPDATE orders_order SET payment_id = %s WHERE id = %s", first.payment_id, second.pk, match="frozen|payment_id"
    )


def test_an_order_leaves_the_checkout_settled_or_cancelled(now):
    order = placed(now)

    refused(
        "UPDATE orders_order SET status = 'queued' WHERE id = %s", order.pk, match="orders_order_work_needs_settlement"
    )


REFUND = """
    INSERT INTO payments_refund (id, payment_id, intent_id, amount_minor, reason, status, origin, note, failure, created_at)
    SELECT %s, payment_id, intent_id, %s, 'requested', 'pending', 'desk', '', '', now() FROM payments_ledgerentry
    WHERE payment_id = %s AND kind = 'charge'
"""


def test_a_refund_above_what_came_in_is_refused_even_by_hand(order):
    execute(REFUND, uuid4(), 6000, order.payment_id)

    refused(REFUND, uuid4(), 701, order.payment_id, match="more would go back than was received")
    execute(REFUND, uuid4(), 700, order.payment_id)


@pytest.mark.parametrize("amount", [0, -100])
def test_a_refund_is_an_amount(order, amount):
    refused(
        REFUND,
        uuid4(),
        amount,
        order.payment_id,
        match="amount_minor|payments_refund_positive",
    )


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ("'applied', NULL", "payments_event_processed_has_outcome"),
        ("'', now()", "payments_event_processed_has_outcome"),
        ("'done', now()", "payments_event_processed_has_outcome"),
    ],
)
def test_an_event_is_closed_with_its_outcome(values, constraint):
    refused(
        "INSERT INTO payments_providerevent"
        " (id, kind, object_id, intent_id, livemode, body, received_at, outcome, processed_at)"
        f" VALUES ('evt_1', 'x', '', '', false, '', now(), {values})",
        match=constraint,
    )
