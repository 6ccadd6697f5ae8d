"""The same walk on the double and, for who has a test key, on Stripe itself: what the double was built to be like.

Opt in with LUMIRA_STRIPE_TEST_KEY=sk_test_…; it leaves test payments of a few euros in that account's test mode. The
walk on the double always runs.
"""

import os
import uuid

import pytest
import stripe

KEY = os.environ.get("LUMIRA_STRIPE_TEST_KEY")
PAYMENT = {
    "amount": 6700,
    "currency": "eur",
    "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
}


@pytest.fixture(params=["double", "stripe"] if KEY else ["double"])
def service(request: pytest.FixtureRequest):
    """The services of the double, or of Stripe."""
    if request.param == "stripe":
        return stripe.StripeClient(KEY).v1
    return request.getfixturevalue("client")


def pay(service, method: str = "pm_card_visa") -> stripe.PaymentIntent:
    return service.payment_intents.create({**PAYMENT, "payment_method": method, "confirm": True})


def test_payment_succeeds(service):
    intent = pay(service)

    charge = service.charges.retrieve(intent.latest_charge)
    assert (intent.status, intent.amount_received, intent.livemode) == ("succeeded", 6700, False)
    assert (charge.status, charge.paid, charge.amount_refunded) == ("succeeded", True, 0)


@pytest.mark.parametrize(
    ("method", "code", "decline_code"),
    [
        ("pm_card_visa_chargeDeclined", "card_declined", "generic_decline"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"),
        ("pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"),
    ],
)
def test_decline(service, method, code, decline_code):
    with pytest.raises(stripe.CardError) as refused:
        pay(service, method)

    error = refused.value.error
    assert (refused.value.http_status, error.code, error.decline_code) == (402, code, decline_code)
    assert error.payment_intent.status == "requires_payment_method"


def test_refunds_stop_at_the_charge(service):
    intent = pay(service)
    service.refunds.create({"payment_intent": intent.id, "amount": 700})

    with pytest.raises(stripe.InvalidRequestError, match="greater than unrefunded amount on charge"):
        service.refunds.create({"payment_intent": intent.id, "amount": 6001})
    service.refunds.create({"payment_intent": intent.id})
    with pytest.raises(stripe.InvalidRequestError) as refused:
        service.refunds.create({"payment_intent": intent.id})

    assert refused.value.code == "charge_already_refunded"


def test_final_states(service):
    paid = pay(service)
    cancelled = service.payment_intents.cancel(service.payment_intents.create(PAYMENT).id)

    for call in (service.payment_intents.cancel, service.payment_intents.confirm):
        for intent in (paid, cancelled):
            with pytest.raises(stripe.InvalidRequestError) as refused:
                call(intent.id)
            assert refused.value.code == "payment_intent_unexpected_state"


def test_idempotency(service):
    key = {"idempotency_key": str(uuid.uuid4())}
    first = service.payment_intents.create(PAYMENT, key)

    assert service.payment_intents.create(PAYMENT, key).id == first.id
    with pytest.raises(stripe.IdempotencyError):
        service.payment_intents.create({**PAYMENT, "amount": 9700}, key)


@pytest.mark.parametrize(
    ("changes", "code", "param"),
    [
        ({"colour": "red"}, "parameter_unknown", "colour"),
        ({"amount": "12.5"}, "parameter_invalid_integer", "amount"),
        ({"amount": 10}, "amount_too_small", "amount"),
        ({"currency": ""}, "parameter_invalid_empty", "currency"),
        ({"receipt_email": "alice"}, "email_invalid", "receipt_email"),
    ],
)
def test_parameters(service, changes, code, param):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        service.payment_intents.create({**PAYMENT, **changes})

    assert (refused.value.http_status, refused.value.code, refused.value.param) == (400, code, param)


def test_missing_object(service):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        service.payment_intents.retrieve("pi_none")

    assert (refused.value.http_status, refused.value.code) == (404, "resource_missing")
