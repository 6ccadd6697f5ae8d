"""The inbox: what is let in is stored with its job in one transaction, everything else leaves no trace."""

import json

import pytest
from django.test import Client

from lumira.demo.home import DEMO_WEBHOOK_SECRET
from lumira.demo.stripe_double.webhooks.signature import sign
from lumira.payments.models import ProviderEvent
from tests.checkout.webhooks.conftest import ADDRESS, Shop, deliver
from tests.jobs import run_jobs, waiting
from tests.orders.books import statuses

pytestmark = pytest.mark.django_db

APPLY = "orders.tasks.apply_provider_event"


def event(**changes) -> dict:
    return {
        "id": "evt_1",
        "object": "event",
        "type": "payment_intent.succeeded",
        "livemode": False,
        "data": {"object": {"id": "pi_1", "object": "payment_intent"}},
        **changes,
    }


def test_an_event_is_stored_as_it_came_with_one_job_and_nothing_else(shop: Shop):
    shop.pay()
    succeeded = shop.events()[-1]

    assert deliver(succeeded) == 200

    stored = ProviderEvent.objects.get()
    assert (stored.id, stored.kind, stored.intent_id) == (succeeded["id"], "payment_intent.succeeded", shop.intent_id)
    assert json.loads(bytes(stored.body)) == succeeded
    assert (stored.livemode, stored.outcome, stored.processed_at) == (False, "", None)
    assert waiting() == [APPLY]
    assert statuses(shop.order) == ("awaiting_payment", "unpaid")


def test_copies_are_answered_like_the_first_and_stored_once():
    assert [deliver(event()) for _ in range(5)] == [200] * 5

    assert ProviderEvent.objects.count() == 1
    assert waiting() == [APPLY]


@pytest.mark.parametrize("method", ["get", "put", "delete", "patch"])
def test_only_a_post_is_a_delivery(method):
    assert getattr(Client(), method)(ADDRESS).status_code == 405


@pytest.mark.parametrize(
    ("signed", "status"),
    [
        ({"secret": "whsec_of_somebody_else"}, 400),
        ({"age_seconds": 301}, 400),
        ({"age_seconds": 200}, 200),
        ({"stripe-signature": ""}, 400),
        ({"stripe-signature": "t=1,v1=abc"}, 400),
        ({"stripe-signature": "v1=abc"}, 400),
        ({"stripe-signature": "t=now,v1=é"}, 400),
    ],
)
def test_the_signature_decides(signed, status):
    assert deliver(event(), **signed) == status

    assert ProviderEvent.objects.count() == (1 if status == 200 else 0)
    assert waiting() == ([APPLY] if status == 200 else [])


def test_both_secrets_are_taken_while_one_is_rotated(settings):
    settings.STRIPE_WEBHOOK_SECRETS = ["whsec_new", "whsec_old"]

    assert [deliver(event(id=f"evt_{secret}"), secret=secret) for secret in ("whsec_new", "whsec_old")] == [200, 200]


def test_a_body_changed_by_one_byte_is_refused():
    body = json.dumps(event()).encode()
    answer = Client().post(
        ADDRESS,
        body.replace(b"evt_1", b"evt_2"),
        content_type="application/json",
        headers={"stripe-signature": sign(body, [DEMO_WEBHOOK_SECRET])},
    )

    assert (answer.status_code, ProviderEvent.objects.count()) == (400, 0)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"not json",
        b"[]",
        b"null",
        b'{"id": "evt_1"}',
        b'{"id": "evt_1", "type": "x", "livemode": false, "data": {"object": "pi_1"}}',
        b'{"id": "evt_1", "type": "x", "livemode": false, "data": []}',
        b"[" * 100_000,
    ],
    ids=["empty", "not utf-8", "text", "list", "null", "no type", "no object", "no data", "deep"],
)
def test_a_signed_body_that_is_no_event_is_refused(body):
    assert deliver(body) == 400

    assert ProviderEvent.objects.count() == 0


def test_a_body_beyond_any_event_is_refused_unread():
    assert deliver(event(padding="x" * 300_000)) == 413

    assert ProviderEvent.objects.count() == 0


def test_an_event_of_the_other_mode_is_refused(settings):
    assert deliver(event(livemode=True)) == 400

    settings.STRIPE_LIVEMODE = True
    assert (deliver(event(livemode=False)), deliver(event(livemode=True))) == (400, 200)
    assert ProviderEvent.objects.get().livemode is True


@pytest.mark.parametrize("name", ["", "é" * 5000, "🔮" * 100, "a\u0000b", "\ud800"])
def test_what_a_customer_typed_cannot_make_an_event_fail(name):
    billing = {"name": name, "phone": name, "email": name}
    subject = {"id": "pi_1", "object": "payment_intent", "metadata": {"customerName": name}, "shipping": billing}

    assert deliver(event(data={"object": subject})) == 200

    assert waiting() == [APPLY]


@pytest.mark.parametrize("kind", ["customer.created", "invoice.paid", "balance.available"])
def test_events_that_cannot_change_our_books_are_kept_and_closed(kind):
    assert deliver(event(type=kind, data={"object": {"id": "cus_1", "object": "customer"}})) == 200
    run_jobs()

    stored = ProviderEvent.objects.get()
    assert (stored.outcome, stored.processed_at is None) == ("ignored", False)
