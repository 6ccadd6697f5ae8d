"""The figures: settled money only, right to the unit, in every currency."""

from datetime import timedelta

import pytest

from lumira.accounts.actors import SYSTEM
from lumira.payments.gateways.port import ProviderRefund
from lumira.payments.models import LedgerEntry, Refund
from lumira.payments.services import refunding
from lumira.payments.states import RefundStatus
from orders.models import Order
from orders.services import completing, workflow
from products.models import LevelPrice
from tests.factories import walked
from tests.factories.orders import paid, placed

STATUSES = (
    "awaiting_payment",
    "queued",
    "in_progress",
    "in_validation",
    "in_revision",
    "approved",
    "delivered",
    "completed",
    "cancelled",
)


def overview(key):
    answer = key.get("/api/orders/stats/overview")
    assert answer.status_code == 200
    return answer.json()


def refund(order, amount, now, *, status=RefundStatus.SUCCEEDED):
    """Give an amount back as the provider answers it."""
    decided = refunding.request_refund(
        order.payment, amount_minor=amount, reason=Refund.Reason.CANCELLED, by=None, now=now
    )
    answer = ProviderRefund(f"re_{decided.id.hex[:20]}", "pi_x", amount, order.currency, status)
    refunding.book_refund(decided, answer, now=now)


@pytest.fixture
def other_currencies():
    """Pays in a currency without minor units, or in one with three decimals, which the shop does not sell in."""
    LevelPrice.objects.create(level_id=3, currency="KWD", amount_minor=21500)
    return lambda currency, now: paid(now, level="profond", currency=currency)


@pytest.mark.django_db
def test_an_empty_house_has_zeros_and_no_share(key):
    found = overview(key)
    assert found["orderCounts"] == dict.fromkeys((*STATUSES, "today", "total"), 0)
    assert (found["revenue"], found["levelStats"]) == ([], [])
    assert found["conversion"] == {"created": 0, "paid": 0, "sealed": 0, "delivered": 0, "opened": 0, "rate": None}
    assert found["approvalRate"] == {"decided": 0, "approved": 0, "rate": None, "firstPassRate": None}
    assert found["satisfaction"] == {"answers": 0, "average": None}


@pytest.mark.django_db
def test_what_a_bank_took_is_no_refund_and_what_it_took_of_a_surplus_no_loss(key, moment):
    order = paid(moment, level="profond")
    taken = {"payment_id": order.payment_id, "kind": "dispute", "currency": "EUR", "created_at": moment}
    charge = LedgerEntry.objects.get(payment_id=order.payment_id)
    LedgerEntry.objects.create(**taken, amount_minor=-500, provider_id="du_1", intent_id=charge.intent_id)
    LedgerEntry.objects.create(**taken | {"kind": "surplus"}, amount_minor=900, provider_id="pi_2", intent_id="pi_2")
    LedgerEntry.objects.create(**taken, amount_minor=-900, provider_id="du_2", intent_id="pi_2")

    found = overview(key)

    assert found["revenue"] == [{"currency": "EUR", "gross": 6700, "refunded": 0, "disputed": 500, "net": 6200}]
    assert found["levelStats"] == [{"level": 3, "count": 1, "revenue": [{"currency": "EUR", "net": 6200}]}]


@pytest.mark.django_db
def test_only_money_that_came_in_counts_and_what_went_back_is_taken_off(key, moment, other_currencies):
    placed(moment, level="integral")
    workflow.cancel_order(placed(moment, level="integral"), by=SYSTEM, reason="essai", now=moment)
    paid(moment, level="mystique")
    partly, wholly, failing = (paid(moment, level="profond") for _turn in range(3))
    refund(partly, 1999, moment)
    refund(wholly, 6700, moment)
    refund(failing, 6700, moment, status=RefundStatus.FAILED)
    refunding.request_refund(
        Order.objects.get(pk=partly.pk).payment, amount_minor=1, reason=Refund.Reason.CANCELLED, by=None, now=moment
    )
    other_currencies("JPY", moment)
    refund(other_currencies("KWD", moment), 1, moment)

    found = overview(key)

    gross = 4700 + 3 * 6700
    back = 1999 + 6700
    assert found["revenue"] == [
        {"currency": "EUR", "gross": gross, "refunded": back, "disputed": 0, "net": gross - back},
        {"currency": "JPY", "gross": 11500, "refunded": 0, "disputed": 0, "net": 11500},
        {"currency": "KWD", "gross": 21500, "refunded": 1, "disputed": 0, "net": 21499},
    ]
    assert found["levelStats"] == [
        {"level": 2, "count": 1, "revenue": [{"currency": "EUR", "net": 4700}]},
        {
            "level": 3,
            "count": 5,
            "revenue": [
                {"currency": "EUR", "net": 3 * 6700 - back},
                {"currency": "JPY", "net": 11500},
                {"currency": "KWD", "net": 21499},
            ],
        },
    ]
    assert found["orderCounts"] | {"queued": 0, "awaiting_payment": 0, "cancelled": 0} == {
        **dict.fromkeys(STATUSES, 0),
        "today": 8,
        "total": 8,
    }
    assert [found["orderCounts"][name] for name in ("awaiting_payment", "queued", "cancelled")] == [1, 6, 1]
    assert found["conversion"]["rate"] == 0.75


@pytest.mark.django_db
def test_a_free_reading_counts_and_brings_nothing(key, alice, moment):
    walked.sealed(moment, alice)
    found = overview(key)
    assert found["revenue"] == []
    assert found["levelStats"] == [{"level": 1, "count": 1, "revenue": [{"currency": "EUR", "net": 0}]}]


@pytest.mark.django_db
def test_stages_verdicts_and_ratings_are_those_of_the_orders(key, alice, bob, emma, vera, moment):
    delivered = walked.delivered(moment, alice, emma, vera)
    returned = walked.returned(moment, bob, emma, vera)
    completing.note_opening(delivered, now=moment)
    completing.confirm_reading(delivered, satisfaction=4, now=moment)
    start = moment - timedelta(hours=10)
    steps = ("created_at", "settled_at", "sealed_at", "taken_at", "submitted_at", "approved_at", "delivered_at")
    Order.objects.filter(pk=delivered.pk).update(
        **{name: start + timedelta(hours=hours) for hours, name in enumerate(steps)}
    )
    Order.objects.filter(pk=returned.pk).update(taken_at=start, submitted_at=start + timedelta(hours=2))

    found = overview(key)

    assert found["timePerStage"]["delivered"] == {"count": 1, "meanSeconds": 3600, "medianSeconds": 3600}
    assert found["timePerStage"]["submitted"] == {"count": 2, "meanSeconds": 5400, "medianSeconds": 5400}
    assert found["approvalRate"] == {"decided": 2, "approved": 1, "rate": 0.5, "firstPassRate": 0.5}
    assert found["satisfaction"] == {"answers": 1, "average": 4.0}
    assert found["conversion"] == {"created": 2, "paid": 2, "sealed": 2, "delivered": 1, "opened": 1, "rate": 1.0}
    assert found["availability"] == {"takeable": 0, "held": 1, "delivered": 1, "promiseKeptRate": 1.0}


@pytest.mark.django_db
def test_today_begins_at_midnight_in_paris(key, moment):
    order = placed(moment)
    Order.objects.filter(pk=order.pk).update(created_at=moment - timedelta(days=1, hours=1))
    assert overview(key)["orderCounts"]["today"] == 0
