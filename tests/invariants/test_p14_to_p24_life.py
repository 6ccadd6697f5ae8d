"""Life of a payment: never lost, never worked for without money, one end whatever comes how often in which order."""

import json
import random
from contextlib import suppress
from datetime import timedelta
from itertools import permutations
from types import ModuleType

import pytest
from django.db import DatabaseError, OperationalError, connection, transaction
from django.test import Client
from django.utils import timezone

from checkout.services import submitting
from lumira.accounts.actors import SYSTEM
from lumira.demo.home import DEMO_WEBHOOK_SECRET
from lumira.demo.stripe_double.webhooks.signature import sign
from lumira.payments.models import ProviderEvent
from lumira.payments.states import IntentStatus
from orders.models import Order
from orders.services import cancelling, files, intake, placing, provider_events, settlement
from orders.services.cancelling import MoneyDecision
from tests import api
from tests.checkout.api.conftest import FORM, INPUTS, submit_path
from tests.checkout.webhooks.conftest import ADDRESS, Shop, deliver
from tests.factories.orders import attempt_of, intent_of, placed
from tests.jobs import run_jobs, waiting
from tests.journeys.walk import photo
from tests.lumira.payments.services.test_collecting import payable
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
    sums,
)

pytestmark = pytest.mark.django_db


def test_p14_a_payment_whose_first_deliveries_all_failed_is_not_lost(shop: Shop):
    shop.pay()
    events = shop.events()
    with connection.execute_wrapper(_failing_at(1)):
        assert [_answer(event) for event in events] == [500] * len(events)

    for event in events:
        assert deliver(event) == 200

    assert_paid_once(shop.order)


def test_p15_nothing_is_in_the_queue_before_its_money(shop: Shop):
    for status in ("queued", "in_progress", "approved", "delivered"):
        with pytest.raises(DatabaseError, match=r"orders_order_|[Ii]nvalid|transition"), transaction.atomic():
            Order.objects.filter(pk=shop.order.pk).update(status=status)

    shop.pay(payment_method="pm_sepaDebit_success_fr")
    settlement.settle_intent(shop.intent_id, now=timezone.now())

    assert statuses(shop.order) == ("awaiting_payment", "processing")


# An intent that meets everything: a card that wants its bank and is refused, a debit under way, settled, partly refunded.
NEWS = (
    "payment_intent.requires_action",
    "payment_intent.payment_failed",
    "payment_intent.processing",
    "payment_intent.succeeded",
    "charge.succeeded",
    "refund.created",
)
ARRIVALS = random.Random(16).sample(list(permutations(NEWS)), 60)


@pytest.mark.parametrize("arrival", ARRIVALS, ids=">".join)
def test_p16_a_success_is_final_whatever_comes_after_it(shop: Shop, stripe, arrival):
    happens = iter(
        (
            lambda: shop.pay(payment_method="pm_card_threeDSecureRequired"),
            lambda: stripe.control("POST authenticate", id=shop.intent_id, outcome="refuse"),
            lambda: shop.pay(payment_method="pm_sepaDebit_success_fr"),
            lambda: stripe.control("POST settle", id=shop.intent_id, outcome="succeed"),
            lambda: stripe.control("POST refund", id=shop.intent_id, amount=1000),
        )
    )

    for kind in arrival:
        # Each event arrives as early as it can in its place; everything before it has happened, told or not.
        while not (found := [event for event in shop.events() if event["type"] == kind]):
            next(happens)()
        assert deliver(found[0]) == 200
        run_jobs()

    assert (statuses(shop.order), sums(shop.order)) == (("queued", "partially_refunded"), (6700, 1000, 0))
    assert ledger(shop.order) == [("charge", 6700, "EUR"), ("refund", -1000, "EUR")]
    told = [step for step in history(shop.order) if step[0] not in ("payment processing", "payment failed")]
    assert sorted(told) == sorted([*HISTORY_OF_A_PAID_ORDER, ("payment partially_refunded", "stripe")])
    assert sorted(letters(shop.order)) == [("order_received", "sent"), ("refund_made", "sent")]


STALE = {
    "created": {"status": IntentStatus.REQUIRES_PAYMENT, "received_minor": 0},
    "requires_action": {"status": IntentStatus.REQUIRES_ACTION, "received_minor": 0},
    "processing": {"status": IntentStatus.PROCESSING, "received_minor": 0},
    "failed": {"status": IntentStatus.REQUIRES_PAYMENT, "received_minor": 0, "last_error": "card_declined"},
    "cancelled": {"status": IntentStatus.CANCELLED, "received_minor": 0},
}


@pytest.mark.parametrize("stale", STALE)
def test_p16_what_was_fetched_before_the_success_and_is_applied_after_it_changes_nothing(now, stale):
    """Two workers: the slower one has read the intent before it was paid."""
    order = placed(now)
    attempt = attempt_of(order)

    for read in ({}, STALE[stale], {}):
        settlement.settle(attempt, intent_of(order, **read), now=now)

    assert (statuses(order), ledger(order)) == (("queued", "paid"), [("charge", 6700, "EUR")])
    assert (history(order), letters(order)) == (HISTORY_OF_A_PAID_ORDER, [("order_received", "queued")])


@pytest.mark.parametrize("copies", [1, 2, 10])
def test_p17_copies_and_other_events_of_the_same_meaning_are_one(shop: Shop, copies):
    shop.pay()
    for event in shop.events():
        # A second endpoint tells the same under another id.
        for told in (event, {**event, "id": f"{event['id']}b"}):
            assert [deliver(told) for _ in range(copies)] == [200] * copies
            run_jobs()

    assert_paid_once(shop.order)


STEPS: tuple[tuple[ModuleType, str], ...] = (
    (intake, "save_draft"),
    (placing, "merge_identity"),
    (submitting, "_take_photos"),
    (files, "add_photo"),
    (submitting, "_settle_if_paid"),
    (intake, "seal_intake"),
)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", STEPS, ids=[name for _module, name in STEPS])
def test_p18_the_webhook_at_any_moment_of_client_submit_ends_the_same(shop: Shop, monkeypatch, step, when):
    module, name = step
    original = getattr(module, name)
    shop.pay()
    events = shop.events()

    def webhook() -> None:
        for event in events:
            deliver(event)
        run_jobs()

    def at_that_moment(*arguments, **options):
        if when == "before":
            webhook()
        result = original(*arguments, **options)
        if when == "after":
            webhook()
        return result

    monkeypatch.setattr(module, name, at_that_moment)
    texts = {"formData": json.dumps({**FORM, "email": shop.order.email}), "clientInputs": json.dumps(INPUTS)}
    photos = {"facePhoto": photo(), "palmPhoto": photo("palm.jpg")}

    answer = api.with_token(shop.order).form(submit_path(shop.intent_id), {**texts, **photos})
    run_jobs()

    assert answer.status_code == 200, answer.content
    assert (statuses(shop.order), ledger(shop.order)) == (("queued", "paid"), [("charge", 6700, "EUR")])
    assert sorted(letters(shop.order)) == [("intake_sealed", "sent"), ("order_received", "sent")]
    assert [what for what, _who in history(shop.order)].count("payment paid") == 1
    kept = shop.order.files.filter(is_current=True).values_list("kind", flat=True)
    assert (sorted(kept), shop.order.snapshots.count()) == (["face_photo", "palm_photo"], 1)


def test_p19_an_intent_of_nobody_is_kept_answered_and_told_after_three_days(stripe):
    now = timezone.now()
    foreign = stripe.pay()
    for event in stripe.client.v1.events.list({"limit": 100}).data:
        assert deliver(stripe.request("GET", f"/v1/events/{event.id}")[1]) == 200
    run_jobs()
    assert set(inbox().values()) == {"unknown"}
    assert incidents(None) == []

    for hours in (73, 74):
        provider_events.review_unknown_events(now=now + timedelta(hours=hours))

    assert incidents(None) == [("unknown_payment", "")]
    assert foreign.status == "succeeded"


BODY = {
    "id": "evt_1",
    "type": "payment_intent.succeeded",
    "livemode": False,
    "data": {"object": {"id": "pi_1", "object": "payment_intent"}},
}
GENUINE = json.dumps(BODY).encode()


def signed(body: bytes = GENUINE, *, secret: str = DEMO_WEBHOOK_SECRET, age: int = 0) -> str:
    return sign(body, [secret], age_seconds=age)


REFUSED = {
    "missing": (GENUINE, None),
    "empty": (GENUINE, ""),
    "no moment": (GENUINE, "v1=00"),
    "no signature": (GENUINE, "t=1"),
    "wrong": (GENUINE, "t=1,v1=00"),
    "old": (GENUINE, signed(age=301)),
    "of another secret": (GENUINE, signed(secret="whsec_other")),
    "of another scheme": (GENUINE, signed().replace("v1=", "v0=")),
    "one byte altered": (GENUINE.replace(b"evt_1", b"evt_2"), signed()),
    "one byte more": (GENUINE + b" ", signed()),
    "not utf-8": (b"\xff\xfe", signed(b"\xff\xfe")),
    "no event": (b"[]", signed(b"[]")),
    "of the other mode": (GENUINE.replace(b"false", b"true"), signed(GENUINE.replace(b"false", b"true"))),
}


@pytest.mark.parametrize("name", REFUSED)
def test_p20_what_is_not_signed_by_the_provider_leaves_no_trace(name):
    body, signature = REFUSED[name]
    headers = {} if signature is None else {"stripe-signature": signature}

    answer = Client().post(ADDRESS, body, content_type="application/json", headers=headers)

    assert (answer.status_code, ProviderEvent.objects.count(), waiting()) == (400, 0, [])


def test_p20_two_secrets_are_valid_while_one_is_rotated(settings):
    settings.STRIPE_WEBHOOK_SECRETS = ["whsec_new", "whsec_old"]

    for number, secret in enumerate(settings.STRIPE_WEBHOOK_SECRETS):
        assert deliver({**BODY, "id": f"evt_{number}"}, secret=secret) == 200


def _failing_at(statement: int):
    """Let the database fail at the n-th statement and at every one after it."""
    seen = 0

    def wrapper(execute, *arguments):
        nonlocal seen
        # A rollback always succeeds: the connection's end does it.
        if not str(arguments[0]).startswith(("ROLLBACK", "RELEASE")):
            seen += 1
            if seen >= statement:
                raise OperationalError("the server closed the connection unexpectedly")
        return execute(*arguments)

    return wrapper


def _answer(event: dict) -> int:
    body = json.dumps(event).encode()
    client = Client(raise_request_exception=False)
    headers = {"stripe-signature": signed(body)}
    return client.post(ADDRESS, body, content_type="application/json", headers=headers).status_code


def test_p21_an_error_of_the_database_at_any_statement_is_answered_5xx_and_leaves_nothing():
    failed = []
    for statement in range(1, 20):
        with transaction.atomic(), suppress(StopIteration):
            with connection.execute_wrapper(_failing_at(statement)):
                status = _answer(BODY)
            if status == 200:
                break
            failed.append((status, ProviderEvent.objects.count(), waiting()))

    assert failed == [(500, 0, [])] * len(failed)
    assert len(failed) >= 3
    assert (ProviderEvent.objects.count(), waiting()) == (1, ["orders.tasks.apply_provider_event"])


def test_p22_an_abandoned_authentication_leaves_the_same_intent_to_be_paid(shop: Shop, stripe, tell):
    shop.pay(payment_method="pm_card_threeDSecure2Required")
    tell(shop.order)
    assert statuses(shop.order) == ("awaiting_payment", "unpaid")

    shop.pay()

    tell(shop.order)
    assert [truth["id"] for truth in stripe.truth()] == [shop.intent_id]
    assert_paid_once(shop.order)


def test_p23_a_cancellation_that_meets_a_success_is_paid_and_then_given_back(shop: Shop, stripe):
    shop.pay()

    cancelling.cancel_order(
        Order.objects.get(pk=shop.order.pk),
        by=SYSTEM,
        reason="essai",
        money=MoneyDecision.everything(),
        now=timezone.now(),
    )
    run_jobs()

    assert statuses(shop.order) == ("cancelled", "refunded")
    assert ledger(shop.order) == [("charge", 6700, "EUR"), ("refund", -6700, "EUR")]
    assert [truth["amount_refunded"] for truth in stripe.truth()] == [6700]


def test_p23_a_success_after_the_cancellation_goes_back_and_is_seen(shop: Shop, stripe):
    order = Order.objects.get(pk=shop.order.pk)
    cancelling.cancel_order(order, by=SYSTEM, reason="essai", money=MoneyDecision.everything(), now=timezone.now())
    assert payable(stripe) == []

    settlement.settle(order.payment.attempts.get(), intent_of(order, id=shop.intent_id), now=timezone.now())

    assert refunds(order) == [(6700, "late_payment", "pending")]
    assert incidents(order) == [("late_payment", "")]
    # A person is told, not only the board.
    assert letters(order).count(("staff_alert", "queued")) == 1


@pytest.mark.parametrize(
    ("outcome", "end"), [("succeed", ("queued", "paid")), ("fail", ("awaiting_payment", "failed"))]
)
def test_p24_a_delayed_method_is_under_way_until_it_is_settled(shop: Shop, stripe, tell, visitor, outcome, end):
    shop.pay(payment_method="pm_sepaDebit_success_fr")
    tell(shop.order)
    assert (statuses(shop.order), letters(shop.order)) == (("awaiting_payment", "processing"), [])

    stripe.control("POST settle", id=shop.intent_id, outcome=outcome)

    tell(shop.order)
    assert statuses(shop.order) == end
