"""Identity: one order, one way to pay it; nobody's payment opens or touches another's order."""

import json
import re
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lumira.payments.models import Payment, PaymentAttempt
from orders.models import Order
from orders.services import money_back, settlement
from tests import api
from tests.checkout.api.conftest import SUBMISSION, submit_path
from tests.checkout.api.test_payment_intents import CUSTOMER, body, post
from tests.factories.orders import paid, placed
from tests.jobs import run_jobs
from tests.journeys.walk import choose
from tests.lumira.payments.services.test_collecting import by_element, payable
from tests.orders.books import incidents, ledger, refunds, statuses, sums

pytestmark = pytest.mark.django_db


def test_p08_an_intent_belongs_to_one_attempt_and_a_payment_has_one_active(shop, stripe):
    other = placed(timezone.now())

    with pytest.raises(IntegrityError, match="intent_id"), transaction.atomic():
        PaymentAttempt.objects.filter(payment_id=other.payment_id).update(intent_id=shop.intent_id)
    with pytest.raises(IntegrityError, match="payments_attempt_one_active"), transaction.atomic():
        PaymentAttempt.objects.create(payment_id=other.payment_id, method="element")
    for _ in range(3):
        by_element(Payment.objects.get(pk=shop.order.payment_id), timezone.now())
    assert payable(stripe) == [shop.intent_id]


def test_p09_an_intent_is_bound_by_our_row_and_its_metadata_are_only_compared(shop, stripe):
    other = placed(timezone.now())
    shop.pay()
    stripe.control("POST tamper", id=shop.intent_id, set={"metadata": {"payment": str(other.payment_id)}})

    settlement.settle_intent(shop.intent_id, now=timezone.now())

    assert incidents(shop.order) == [("payment_review", "binding_mismatch")]
    assert (statuses(other), ledger(other), incidents(other)) == (("awaiting_payment", "unpaid"), [], [])


PAGES = (
    "/commande/{number}/paiement/",
    "/commande/{number}/paiement/retour/?payment_intent={intent}",
    "/commande/{number}/dossier/",
    "/suivi/{number}/",
    "/suivi/{number}/etat/",
    "/sanctuaire/{number}/",
    "/api/orders/{id}",
    "/api/orders/{id}/status",
)


def ask(path: str, known: dict[str, str]) -> tuple[int, str, list[str]]:
    """What a stranger gets, and which questions the database was asked, without what they asked for."""
    with CaptureQueriesContext(connection) as asked:
        answer = Client(headers={"accept-language": "fr"}).get(path.format(**known))
    # The throttle counts in the cache, whose own questions change with its filling.
    about_orders = [query["sql"] for query in asked if "lumira_cache" not in query["sql"]]
    return answer.status_code, _blank(answer.content.decode(), known), [_blank(sql, known) for sql in about_orders]


def _blank(text: str, known: dict[str, str]) -> str:
    for value in sorted(known.values(), key=len, reverse=True):
        text = text.replace(value, "…").replace(value.replace("-", ""), "…")
    # Moments, one-time values and numbers of savepoints and requests differ between any two requests.
    return re.sub(
        r"\d{4}-\d\d-\d\d[T ][\d:.]+|nonce=\"[^\"]+\"|\bs\d+_x\d+|\b[0-9a-f]{32}\b|\b[A-Za-z0-9]{64}\b", "…", text
    )


@pytest.mark.parametrize("path", PAGES)
def test_p10_somebody_elses_order_is_as_unknown_as_one_that_does_not_exist(shop, path):
    theirs = {"number": shop.order.number, "intent": shop.intent_id, "id": str(shop.order.pk)}
    nobodys = {"number": "LU269999999", "intent": f"pi_{'x' * 24}", "id": str(uuid4())}
    ask(path, nobodys)

    answers = [ask(path, known) for known in (theirs, nobodys)]

    assert answers[0] == answers[1]
    assert answers[0][0] in (401, 404)


def test_p10_somebody_elses_intent_takes_no_dossier(shop):
    stranger = api.stranger()
    answers = [stranger.post(submit_path(intent), SUBMISSION) for intent in (shop.intent_id, f"pi_{'x' * 24}")]

    told = [(answer.status_code, {**answer.json(), "requestId": "", "timestamp": ""}) for answer in answers]
    assert told[0] == told[1]
    assert told[0][0] == 404


def test_p11_clicking_again_reloading_and_an_answer_that_is_lost_are_one_order_and_one_intent(visitor, stripe):
    stripe.control("POST faults", path="payment_intents$", method="POST", kind="timeout_after", seconds=0, times=3)
    first = choose(visitor, "profond")
    again = [choose(visitor, "profond") for _ in range(3)]

    assert first["status"] == 503
    assert {answer["status"] for answer in again} == {200}
    assert len({answer["clientSecret"] for answer in again}) == 1
    assert (Order.objects.count(), len(stripe.truth())) == (1, 1)


def test_p12_the_same_attempt_with_another_request_is_refused_and_the_first_stands(stripe, clean_cache):
    sent = body()
    first = post(sent).json()

    refused = post({**sent, "level": "integral"})

    assert (refused.status_code, json.loads(refused.content)["code"]) == (409, "attempt_mismatch")
    assert (Order.objects.get().number, Order.objects.get().amount_minor) == (first["orderNumber"], 6700)
    assert [truth["amount"] for truth in stripe.truth()] == [6700]


OTHERWISE = {
    "level": {"level": "mystique"},
    "first name": {"customer": {**CUSTOMER, "firstName": "Camilla"}},
    "last name": {"customer": {**CUSTOMER, "lastName": "Aubrey"}},
    "address": {"customer": {**CUSTOMER, "email": "camila@exemple.fr"}},
    "phone": {"customer": {**CUSTOMER, "phone": "0612345679"}},
    "currency": {"currency": "JPY"},
}


@pytest.mark.parametrize("way", OTHERWISE)
def test_p12_the_same_attempt_with_any_other_word_is_refused(stripe, clean_cache, way):
    sent = body()
    first = post(sent)

    refused = [post({**sent, **OTHERWISE[way]}) for _ in range(2)]

    assert (first.status_code, [answer.status_code for answer in refused]) == (201, [409, 409])
    assert {answer.json()["code"] for answer in refused} == {"attempt_mismatch"}
    assert post(sent).status_code == 200
    order = Order.objects.get()
    assert (order.level.slug, order.currency, order.email) == ("profond", "EUR", "camille@exemple.fr")
    assert [truth["amount"] for truth in stripe.truth()] == [6700]


def test_p13_a_second_intent_that_was_paid_is_booked_as_surplus_and_goes_back(settled, stripe):
    payment_id = settled.order.payment_id
    second = stripe.pay(metadata={"payment": str(payment_id)})
    PaymentAttempt.objects.create(payment_id=payment_id, method="element", intent_id=second.id, is_active=False)

    for _ in range(2):
        money_back.follow_intent(second.id, now=timezone.now())
        run_jobs()

    assert statuses(settled.order) == ("queued", "paid")
    assert ledger(settled.order)[1:] == [("surplus", 6700, "EUR"), ("surplus_refund", -6700, "EUR")]
    assert (refunds(settled.order), sums(settled.order)) == ([(6700, "surplus", "succeeded")], (6700, 0, 0))


def test_p13_an_intent_pays_one_order_only(now):
    first, second = paid(now), placed(now)
    (charge,) = Payment.objects.get(pk=first.payment_id).ledger.all()

    with pytest.raises(IntegrityError, match="payments_ledger_"), transaction.atomic():
        second.payment.ledger.create(
            kind="surplus", amount_minor=1, currency="EUR", provider_id="pi_y", intent_id=charge.intent_id
        )
