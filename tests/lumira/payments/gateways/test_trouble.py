"""The provider on a bad day: what fails is named, what may have happened is found again."""

import time
import uuid

import pytest

from lumira.payments.exceptions import KeySpent, PaymentUnavailable
from lumira.payments.gateways.stripe_adapter import StripeGateway
from tests.lumira.demo.stripe_double.running import until
from tests.lumira.payments.gateways.conftest import Provider


@pytest.fixture
def double(stripe, impatient) -> Provider:
    return Provider(StripeGateway(), stripe.client)


@pytest.mark.parametrize("kind", ["refuse", "rate_limit", "error_500_before", "timeout_before", "timeout_after"])
def test_a_provider_that_is_away_is_unavailable(double, trouble, kind):
    intent = double.create()
    trouble(kind, times=1, seconds=2)

    with pytest.raises(PaymentUnavailable):
        double.gateway.fetch_intent(intent.id)

    assert double.gateway.fetch_intent(intent.id).id == intent.id


def test_nobody_at_the_address_is_unavailable(settings, impatient):
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"

    with pytest.raises(PaymentUnavailable):
        StripeGateway().fetch_intent("pi_any")


def test_a_wrong_key_is_unavailable_and_not_a_refused_payment(stripe, settings):
    settings.STRIPE_SECRET_KEY = "sk_live_never_taken_by_the_double"

    with pytest.raises(PaymentUnavailable):
        StripeGateway().fetch_intent("pi_any")


@pytest.mark.parametrize(("kind", "made"), [("timeout_before", 0), ("timeout_after", 1), ("refuse", 0)])
def test_a_lost_answer_is_found_again_under_its_key(double, stripe, trouble, kind, made):
    key = str(uuid.uuid4())
    trouble(kind, seconds=1, method="post")
    with pytest.raises(PaymentUnavailable):
        double.create(idempotency_key=key)
    stripe.control("DELETE faults")
    until(lambda: stripe.control("GET stats")["in_progress"] == 0)
    assert len(stripe.truth()) == made

    intent = double.create(idempotency_key=key)

    assert [known["id"] for known in stripe.truth()] == [intent.id]


def test_short_trouble_is_bridged_by_the_client_itself(stripe, trouble, monkeypatch):
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    trouble("error_500_before", times=2)

    Provider(StripeGateway(), stripe.client).create()

    assert len(stripe.truth()) == 1


def test_a_key_whose_request_broke_after_its_effect_is_spent(double, stripe, trouble):
    key = str(uuid.uuid4())
    trouble("error_500_after", method="post")

    for _ in range(2):
        with pytest.raises(KeySpent):
            double.create(idempotency_key=key)

    assert len(stripe.truth()) == 1


def test_a_refund_is_found_again_even_when_its_key_is_forgotten(double, stripe, trouble):
    intent, key = double.paid(), str(uuid.uuid4())
    trouble("timeout_after", seconds=1, path="refunds", method="post")
    with pytest.raises(PaymentUnavailable):
        double.gateway.create_refund(intent_id=intent.id, amount_minor=3000, idempotency_key=key)
    stripe.control("DELETE faults")
    until(lambda: stripe.control("GET stats")["in_progress"] == 0)
    # Stripe forgets keys after a day.
    stripe.control("POST clock", advance_seconds=2 * 86_400)

    refund = double.gateway.create_refund(intent_id=intent.id, amount_minor=3000, idempotency_key=key)

    assert (refund.amount_minor, refund.intent_id) == (3000, intent.id)
    assert [known["amount_refunded"] for known in stripe.truth()] == [3000]


@pytest.mark.parametrize(("kind", "times"), [("error_500_undone", 1), ("error_500_undone", 2), ("error_500_after", 1)])
def test_a_refund_that_broke_at_the_provider_is_made_once_and_does_not_wait_for_its_key(
    double, stripe, trouble, kind, times
):
    """The provider repeats its 500 under the same key for a day, with or without an effect."""
    intent, key = double.paid(), str(uuid.uuid4())
    trouble(kind, times=times, path="refunds", method="post")

    asked = [
        double.gateway.create_refund(intent_id=intent.id, amount_minor=3000, idempotency_key=key) for _ in range(2)
    ]

    assert asked[0] == asked[1]
    assert (asked[0].our_id, asked[0].amount_minor) == (key, 3000)
    assert [known["amount_refunded"] for known in stripe.truth()] == [3000]


def test_a_provider_that_keeps_breaking_is_left_alone_for_a_while(double, stripe, trouble):
    intent, key = double.paid(), str(uuid.uuid4())
    trouble("error_500_undone", times=99, path="refunds", method="post")

    with pytest.raises(KeySpent):
        double.gateway.create_refund(intent_id=intent.id, amount_minor=3000, idempotency_key=key)

    assert [known["amount_refunded"] for known in stripe.truth()] == [0]


def test_a_refund_that_is_still_being_made_is_not_asked_for_under_another_key(double, stripe, trouble):
    intent, key = double.paid(), str(uuid.uuid4())
    trouble("timeout_before", seconds=60, path="refunds", method="post")

    for _ in range(2):
        with pytest.raises(PaymentUnavailable) as refused:
            double.gateway.create_refund(intent_id=intent.id, amount_minor=3000, idempotency_key=key)
        assert not isinstance(refused.value, KeySpent)

    assert [known["amount_refunded"] for known in stripe.truth()] == [0]
