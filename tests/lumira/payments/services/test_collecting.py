"""One amount, one place to pay it: an intent or a hosted page, replaced only when it can no longer be paid."""

from uuid import uuid4

import pytest

from lumira.payments.models import Payment, PaymentAttempt
from lumira.payments.services import collecting
from lumira.payments.states import IntentStatus
from tests.factories.orders import placed

pytestmark = pytest.mark.django_db


def due(now) -> Payment:
    return Payment.objects.get(pk=placed(now).payment_id)


def by_element(payment: Payment, now, **changes):
    values = {"attempt_id": None, "description": "Lecture Profond", "email": "camille@exemple.fr", "now": now}
    return collecting.collect_by_element(payment, **{**values, **changes})


def by_page(payment: Payment, now):
    return collecting.collect_by_hosted_page(
        payment,
        title="Lecture Profond",
        email="camille@exemple.fr",
        language="fr",
        success_url="http://testserver/retour/?page={PAGE_ID}",
        cancel_url="http://testserver/paiement/",
        now=now,
    )


def payable(stripe) -> list[str]:
    return [intent["id"] for intent in stripe.truth() if intent["status"] == "requires_payment_method"]


def attempts(payment: Payment) -> list[tuple[str, str, bool]]:
    found = PaymentAttempt.objects.filter(payment=payment).order_by("created_at", "is_active")
    return [(attempt.method, attempt.status, attempt.is_active) for attempt in found]


def test_asking_again_is_the_same_intent(stripe, now):
    payment = due(now)

    first, second = by_element(payment, now), by_element(payment, now)

    assert first.client_secret == second.client_secret
    assert len(stripe.truth()) == 1
    assert attempts(payment) == [("element", IntentStatus.REQUIRES_PAYMENT, True)]


def test_the_intent_is_made_from_our_row_alone(stripe, now):
    payment = due(now)

    collected = by_element(payment, now)

    (truth,) = stripe.truth()
    assert (truth["amount"], truth["currency"]) == (6700, "eur")
    assert truth["metadata"] == {"payment": str(payment.id), "attempt": str(collected.attempt.id)}


def test_an_intent_that_was_cancelled_is_replaced(stripe, now):
    payment = due(now)
    first = by_element(payment, now)
    stripe.client.v1.payment_intents.cancel(first.attempt.intent_id)

    second = by_element(payment, now)

    assert payable(stripe) == [second.attempt.intent_id]
    assert attempts(payment) == [
        ("element", IntentStatus.CANCELLED, False),
        ("element", IntentStatus.REQUIRES_PAYMENT, True),
    ]


def test_the_hosted_page_takes_the_elements_place(stripe, now):
    payment = due(now)
    by_element(payment, now)

    page = by_page(payment, now)

    assert (page.client_secret, page.page.is_open) == ("", True)
    assert payable(stripe) == []
    assert by_page(payment, now).page.id == page.page.id


def test_the_element_takes_the_hosted_pages_place(stripe, now):
    payment = due(now)
    page = by_page(payment, now).page

    collected = by_element(payment, now)

    assert stripe.client.v1.checkout.sessions.retrieve(page.id).status == "expired"
    assert payable(stripe) == [collected.attempt.intent_id]


def test_what_is_already_paid_is_handed_to_the_settlement(stripe, now):
    payment = due(now)
    intent_id = by_element(payment, now).attempt.intent_id
    stripe.client.v1.payment_intents.confirm(
        intent_id, {"payment_method": "pm_card_visa", "return_url": "http://testserver/"}
    )

    found = [by_element(payment, now), by_page(payment, now)]

    assert [(one.client_secret, one.page, one.intent.status) for one in found] == [
        ("", None, IntentStatus.SUCCEEDED),
        ("", None, IntentStatus.SUCCEEDED),
    ]
    assert collecting.stop_collecting(payment, now=now).id == intent_id


def test_stopping_makes_the_intent_unpayable(stripe, now):
    payment = due(now)
    by_element(payment, now)

    assert collecting.stop_collecting(payment, now=now) is None

    assert payable(stripe) == []
    assert attempts(payment) == [("element", IntentStatus.CANCELLED, False)]


def test_stopping_closes_the_hosted_page(stripe, now):
    payment = due(now)
    page = by_page(payment, now).page

    assert collecting.stop_collecting(payment, now=now) is None

    assert stripe.client.v1.checkout.sessions.retrieve(page.id).status == "expired"


def test_a_corrected_address_after_a_lost_answer_still_leads_to_a_payment(stripe, now):
    """The key stands for the first request; another one under it would be refused for a day."""
    payment = due(now)
    attempt = PaymentAttempt.objects.get(payment=payment)
    by_element(payment, now)
    PaymentAttempt.objects.filter(pk=attempt.pk).update(intent_id=None)

    collected = by_element(payment, now, attempt_id=attempt.pk, email="corrigee@exemple.fr")

    assert collected.client_secret.startswith(collected.attempt.intent_id)
    assert attempts(payment) == [
        ("element", IntentStatus.CANCELLED, False),
        ("element", IntentStatus.REQUIRES_PAYMENT, True),
    ]


def test_an_outcome_that_broke_at_the_provider_does_not_block_the_order(stripe, now, monkeypatch):
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)
    payment = due(now)
    stripe.control("POST faults", path="payment_intents$", method="post", kind="error_500_after", times=1)

    collected = by_element(payment, now)

    assert collected.client_secret.startswith(collected.attempt.intent_id)
    assert collected.attempt.intent_id in payable(stripe)


def test_the_id_that_the_page_chose_becomes_the_attempts(stripe, now):
    payment = due(now)
    chosen = uuid4()
    PaymentAttempt.objects.filter(payment=payment).update(is_active=False)

    assert by_element(payment, now, attempt_id=chosen).attempt.id == chosen
