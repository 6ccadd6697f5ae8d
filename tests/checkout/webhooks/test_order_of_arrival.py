"""Whatever arrives, however often, in whatever order, with or without the browser: one end state, one e-mail."""

import itertools
import random

import pytest

from orders.models import Order
from tests.checkout.webhooks.conftest import Shop, deliver
from tests.jobs import run_jobs
from tests.orders.books import (
    HISTORY_OF_A_PAID_ORDER,
    assert_paid_once,
    history,
    inbox,
    incidents,
    ledger,
    letters,
    refunds,
    statuses,
    subjects,
    sums,
)

pytestmark = pytest.mark.django_db

DECLINED = {"payment_method": "pm_card_visa_chargeDeclined"}


def test_without_the_return_page_the_webhook_is_enough(shop: Shop):
    shop.pay()

    for event in shop.events():
        assert deliver(event) == 200

    assert_paid_once(shop.order)
    assert set(inbox().values()) == {"applied"}


def test_without_the_webhook_the_return_page_is_enough(shop: Shop, visitor):
    shop.pay()

    assert shop.come_back(visitor) == 302

    assert_paid_once(shop.order)
    assert inbox() == {}


def test_the_webhook_before_the_return_page(shop: Shop, visitor):
    shop.pay()

    for event in shop.events():
        deliver(event)
        run_jobs()
    shop.come_back(visitor)

    assert_paid_once(shop.order)


def test_the_webhook_after_the_return_page(shop: Shop, visitor):
    shop.pay()

    shop.come_back(visitor)
    run_jobs()
    for event in shop.events():
        deliver(event)

    assert_paid_once(shop.order)


def test_the_webhook_stored_before_and_worked_through_after_the_return_page(shop: Shop, visitor):
    shop.pay()

    for event in shop.events():
        deliver(event)
    shop.come_back(visitor)

    assert_paid_once(shop.order)


def test_five_copies_of_each_event_are_one(shop: Shop, visitor):
    shop.pay()

    for event in shop.events():
        for _ in range(5):
            assert deliver(event) == 200
            run_jobs()
        shop.come_back(visitor)

    assert_paid_once(shop.order)
    assert len(inbox()) == 3


TOLD = (
    "payment_intent.payment_failed",
    "payment_intent.succeeded",
    "charge.succeeded",
    "refund.created",
    "charge.refunded",
)


@pytest.mark.parametrize("arrival", list(itertools.permutations(TOLD)), ids=">".join)
def test_every_order_of_arrival_ends_the_same(shop: Shop, stripe, arrival):
    """Declined, paid, partly given back: each of the 120 orders, every event as soon as it can arrive in its place."""
    happens = iter(
        (
            lambda: shop.pay(**DECLINED),
            shop.pay,
            lambda: stripe.control("POST refund", id=shop.intent_id, amount=1000),
        )
    )

    for kind in arrival:
        while not (found := [event for event in shop.events() if event["type"] == kind]):
            next(happens)()
        assert [deliver(event) for event in found] == [200]
        run_jobs()

    assert (statuses(shop.order), sums(shop.order)) == (("queued", "partially_refunded"), (6700, 1000, 0))
    assert ledger(shop.order) == [("charge", 6700, "EUR"), ("refund", -1000, "EUR")]
    assert refunds(shop.order) == [(1000, "external", "succeeded")]
    assert sorted(letters(shop.order)) == [("order_received", "sent"), ("refund_made", "sent")]
    told = [step for step in history(shop.order) if step[0] != "payment failed"]
    assert sorted(told) == sorted([*HISTORY_OF_A_PAID_ORDER, ("payment partially_refunded", "stripe")])
    assert incidents(shop.order) == []


@pytest.mark.parametrize("seed", range(6))
def test_old_news_after_the_success_changes_nothing(shop: Shop, seed):
    shop.pay(**DECLINED)
    declined = shop.events()
    shop.pay()
    lot = random.Random(seed)
    copies = [event for event in shop.events() for _ in range(5)]
    lot.shuffle(copies)

    for event in [*copies, *declined]:
        assert deliver(event) == 200
        if lot.random() < 0.3:
            run_jobs()

    assert_paid_once(shop.order)


def test_the_events_own_words_count_for_nothing(shop: Shop):
    """A body that says « succeeded » about an intent that is not paid: what is fetched is applied."""
    (created,) = shop.events()
    claimed = created["data"]["object"] | {"status": "succeeded", "amount_received": 6700}
    created |= {"type": "payment_intent.succeeded", "data": {"object": claimed}}

    assert deliver(created) == 200
    run_jobs()

    assert statuses(shop.order) == ("awaiting_payment", "unpaid")
    assert history(shop.order) == [("created", "client")]


def test_a_declined_card_is_told_and_the_order_waits(shop: Shop, visitor):
    shop.pay(**DECLINED)

    for event in shop.events():
        deliver(event)
    run_jobs()

    assert statuses(shop.order) == ("awaiting_payment", "failed")
    assert history(shop.order) == [("created", "client"), ("payment failed", "stripe")]
    assert subjects(shop.order.email) == []
    assert shop.come_back(visitor) == 302


def test_a_payment_of_nobody_stays_in_the_inbox_until_someone_claims_it(stripe, db):
    foreign = stripe.pay()
    events = stripe.client.v1.events.list({"limit": 100}).data
    for event in events:
        assert deliver(stripe.request("GET", f"/v1/events/{event.id}")[1]) == 200
    run_jobs()

    assert set(inbox().values()) == {"unknown"}
    assert Order.objects.count() == 0
    assert incidents(None) == []
    assert foreign.status == "succeeded"
