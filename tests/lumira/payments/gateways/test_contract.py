"""What the gateway promises, kept by the double and, when STRIPE_TEST_SECRET_KEY is set, by Stripe itself."""

import uuid

import pytest

from lumira.payments.exceptions import IntentUnknown, KeySpent, PaymentRefused
from lumira.payments.states import IntentStatus, RefundStatus
from tests.lumira.payments.gateways.conftest import Provider


def test_a_new_intent_is_what_was_asked_for(provider: Provider):
    intent = provider.create()

    assert intent.id.startswith("pi_")
    assert intent.client_secret.startswith(f"{intent.id}_secret_")
    assert (intent.status, intent.amount_minor, intent.received_minor) == (IntentStatus.REQUIRES_PAYMENT, 6700, 0)
    assert (intent.currency, intent.livemode, intent.last_error) == ("EUR", False, "")
    assert intent.metadata == {"payment": "p", "attempt": "a"}


@pytest.mark.parametrize(("currency", "amount"), [("EUR", 4700), ("CHF", 9700), ("JPY", 7800), ("KWD", 21000)])
def test_amounts_are_minor_units_of_their_currency(provider: Provider, currency, amount):
    intent = provider.create(amount_minor=amount, currency=currency)

    assert (intent.amount_minor, intent.currency) == (amount, currency)


def test_the_same_key_is_the_same_intent(provider: Provider):
    key = str(uuid.uuid4())

    first, second = (provider.create(idempotency_key=key) for _ in range(2))

    assert (first.id, first.client_secret) == (second.id, second.client_secret)


def test_another_key_is_another_intent(provider: Provider):
    assert provider.create().id != provider.create().id


def test_a_key_with_another_request_is_spent(provider: Provider):
    key = str(uuid.uuid4())
    provider.create(idempotency_key=key)

    with pytest.raises(KeySpent):
        provider.create(idempotency_key=key, receipt_email="corrigee@example.com")


@pytest.mark.parametrize("changes", [{"amount_minor": 1}, {"currency": "XXX"}])
def test_a_request_that_makes_no_sense_is_refused(provider: Provider, changes):
    with pytest.raises(PaymentRefused):
        provider.create(**changes)


def test_a_paid_intent_has_received_its_amount(provider: Provider):
    intent = provider.paid()

    assert (intent.status, intent.amount_minor, intent.received_minor) == (IntentStatus.SUCCEEDED, 6700, 6700)
    assert intent.last_error == ""


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("pm_card_visa_chargeDeclined", "generic_decline"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "insufficient_funds"),
    ],
)
def test_a_declined_card_leaves_the_intent_payable_with_the_banks_reason(provider: Provider, method, code):
    intent = provider.create()

    provider.confirm(intent, method)

    declined = provider.gateway.fetch_intent(intent.id)
    assert (declined.status, declined.received_minor, declined.last_error) == (IntentStatus.REQUIRES_PAYMENT, 0, code)


def test_a_card_that_the_bank_must_confirm_requires_action(provider: Provider):
    intent = provider.create()

    provider.confirm(intent, "pm_card_threeDSecureRequired")

    assert provider.gateway.fetch_intent(intent.id).status == IntentStatus.REQUIRES_ACTION


def test_an_unpaid_intent_is_cancelled_for_good(provider: Provider):
    intent = provider.create()

    cancelled, again = provider.gateway.cancel_intent(intent.id), provider.gateway.cancel_intent(intent.id)

    assert (cancelled.status, again.status) == (IntentStatus.CANCELLED, IntentStatus.CANCELLED)


def test_cancelling_a_paid_intent_tells_that_it_is_paid(provider: Provider):
    intent = provider.paid()

    assert provider.gateway.cancel_intent(intent.id).status == IntentStatus.SUCCEEDED


def test_what_the_provider_never_made_is_unknown(provider: Provider):
    gateway = provider.gateway

    for ask, name in (
        (gateway.fetch_intent, "pi_nobodys"),
        (gateway.cancel_intent, "pi_nobodys"),
        (gateway.fetch_hosted_page, "cs_test_nobodys"),
        (gateway.close_hosted_page, "cs_test_nobodys"),
        (gateway.fetch_refund, "re_nobodys"),
    ):
        with pytest.raises(IntentUnknown):
            ask(name)


def open_page(provider: Provider, key: str):
    return provider.gateway.create_hosted_page(
        amount_minor=6700,
        currency="EUR",
        idempotency_key=key,
        metadata={"payment": "p", "attempt": "a"},
        title="Lecture Profond",
        email="camille@example.com",
        language="fr",
        success_url="https://example.com/retour/?page={PAGE_ID}",
        cancel_url="https://example.com/paiement/",
    )


def test_a_hosted_page_is_open_until_it_is_closed(provider: Provider):
    key = str(uuid.uuid4())
    page, again = open_page(provider, key), open_page(provider, key)
    assert (page.is_open, page.id, page.intent_id) == (True, again.id, None)
    assert page.url.startswith("http")

    closed, closed_again = (provider.gateway.close_hosted_page(page.id) for _ in range(2))

    assert (closed.is_open, closed_again.is_open) == (False, False)
    assert provider.gateway.fetch_hosted_page(page.id).is_open is False


def test_a_refund_gives_back_once_per_key(provider: Provider):
    intent, key = provider.paid(), str(uuid.uuid4())

    first, second = (
        provider.gateway.create_refund(intent_id=intent.id, amount_minor=1700, idempotency_key=key) for _ in range(2)
    )

    assert first == second == provider.gateway.fetch_refund(first.id)
    assert (first.intent_id, first.amount_minor, first.currency) == (intent.id, 1700, "EUR")
    assert first.status == RefundStatus.SUCCEEDED
    assert len(provider.client.v1.refunds.list({"payment_intent": intent.id}).data) == 1


def test_no_more_is_given_back_than_came_in(provider: Provider):
    intent = provider.paid()
    provider.gateway.create_refund(intent_id=intent.id, amount_minor=6000, idempotency_key=str(uuid.uuid4()))

    with pytest.raises(PaymentRefused):
        provider.gateway.create_refund(intent_id=intent.id, amount_minor=701, idempotency_key=str(uuid.uuid4()))


def test_a_refund_that_takes_days_is_pending(provider: Provider):
    intent = provider.create()
    provider.confirm(intent, "pm_card_pendingRefund")

    refund = provider.gateway.create_refund(intent_id=intent.id, amount_minor=6700, idempotency_key=str(uuid.uuid4()))

    assert refund.status == RefundStatus.PENDING
