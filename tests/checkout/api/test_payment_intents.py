"""Create-payment-intent: an order and its payment in one request that may be repeated."""

from uuid import uuid4

import pytest

from checkout import consents
from lumira.payments.gateways import current
from lumira.payments.models import LedgerEntry, PaymentAttempt
from orders.models import Consent, Order
from products.models import Level
from tests import api
from tests.api import error_of

PATH = "/api/products/create-payment-intent"
CUSTOMER = {"firstName": "Camille", "lastName": "Aubry", "email": "Camille@Exemple.fr", "phone": "0612345678"}


def body(**changes):
    return {"level": "profond", "attemptId": str(uuid4()), "customer": CUSTOMER, "consents": ["terms"], **changes}


def post(sent):
    return api.stranger().post(PATH, sent)


@pytest.mark.django_db
def test_a_level_becomes_an_order_with_an_intent_at_our_price(stripe, moment):
    sent = body()
    answer = post(sent)
    told, order = answer.json(), Order.objects.get()
    assert (answer.status_code, set(told)) == (
        201,
        {"orderNumber", "orderId", "paymentIntentId", "clientSecret", "orderToken", "amount", "currency"},
    )
    assert (told["orderNumber"], told["orderId"]) == (order.number, str(order.id))
    assert (told["amount"], told["currency"]) == (6700, "EUR")
    intent = stripe.client.v1.payment_intents.retrieve(told["paymentIntentId"])
    assert (intent.amount, intent.currency, intent.client_secret) == (6700, "eur", told["clientSecret"])
    assert intent.metadata.to_dict() == {"payment": str(order.payment_id), "attempt": sent["attemptId"]}
    assert (order.status, order.email, order.client_name, order.phone) == (
        "awaiting_payment",
        "camille@exemple.fr",
        "Camille Aubry",
        "0612345678",
    )
    assert Consent.objects.get().kind == "terms"
    token = api.Api(**{"x-order-token": told["orderToken"]})
    assert token.get(f"/api/orders/{order.id}/status").json()["status"] == "awaiting_payment"
    secret = api.Api(**{"x-payment-client-secret": told["clientSecret"]})
    assert secret.get(f"/api/orders/{order.id}/status").json()["orderNumber"] == order.number


@pytest.mark.django_db
def test_the_same_again_is_the_same_intent_without_the_token(stripe, moment):
    sent = body()
    first, second = post(sent), post(sent)
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json() == {**first.json(), "orderToken": None}
    assert (Order.objects.count(), len(stripe.truth())) == (1, 1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "changes",
    [
        {"level": "integral"},
        {"customer": {**CUSTOMER, "email": "bob@exemple.fr"}},
        {"customer": {**CUSTOMER, "firstName": "B"}},
    ],
    ids=["level", "address", "name"],
)
def test_the_same_attempt_with_another_body_changes_nothing(stripe, moment, changes):
    sent = body()
    post(sent)
    answer = post({**sent, **changes})
    assert (answer.status_code, error_of(answer)["code"]) == (409, "attempt_mismatch")
    assert Order.objects.get().email == "camille@exemple.fr"


@pytest.mark.django_db
def test_a_free_level_is_settled_without_the_provider_once_a_person(moment):
    answer = post(body(level="initie"))
    told = answer.json()
    assert (answer.status_code, told["clientSecret"], told["amount"]) == (201, None, 0)
    assert told["paymentIntentId"].startswith("free_")
    order = Order.objects.get()
    assert (order.status, order.payment.status, LedgerEntry.objects.get().kind) == ("queued", "paid", "free")
    again = post(body(level="initie"))
    assert (again.status_code, error_of(again)["code"]) == (409, "free_level_used")


@pytest.mark.django_db
def test_while_the_provider_is_away_the_order_waits_and_the_next_try_gets_everything(stripe, settings, moment):
    sent, there = body(), settings.STRIPE_API_BASE
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"
    current.gateway.cache_clear()
    answer = post(sent)
    assert (answer.status_code, error_of(answer)["code"]) == (503, "payment_unavailable")
    assert answer["Retry-After"] == "30"
    assert Order.objects.get().status == "awaiting_payment"

    settings.STRIPE_API_BASE = there
    current.gateway.cache_clear()
    told = post(sent).json()
    assert told["clientSecret"]
    assert told["orderToken"]
    assert PaymentAttempt.objects.count() == 1


@pytest.mark.django_db
def test_what_is_not_on_sale_is_not_sold(moment):
    Level.objects.filter(slug="integral").update(availability="coming_soon")
    for sent in (
        body(level="integral"),
        body(currency="NOK"),
        {"lines": [{"productId": "x", "quantity": 1}], "attemptId": str(uuid4()), "customer": CUSTOMER},
    ):
        answer = post(sent)
        assert (answer.status_code, error_of(answer)["code"]) == (409, "not_on_sale")
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_a_quota_ends_the_sale(moment):
    Level.objects.filter(slug="initie").update(quota=1)
    assert post(body(level="initie")).status_code == 201
    late = post(body(level="initie", customer={**CUSTOMER, "email": "b@exemple.fr"}))
    assert (late.status_code, error_of(late)["code"]) == (409, "not_on_sale")


@pytest.mark.django_db
def test_a_price_in_yen_is_charged_in_yen(stripe, moment):
    told = post(body(currency="jpy")).json()
    assert (told["amount"], told["currency"], stripe.truth()[0]["amount"]) == (11500, "JPY", 11500)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount": 1}, "amount"),
        ({"metadata": {"orderId": "x"}}, "metadata"),
        ({"level": "royal profond"}, "level"),
        ({"level": 3.5}, "level"),
        ({"level": None}, "level"),
        ({"lines": [{"productId": "x", "quantity": 1}]}, "level"),
        ({"attemptId": "1"}, "attemptId"),
        ({"attemptId": None}, "attemptId"),
        ({"currency": "EURO"}, "currency"),
        ({"currency": 978}, "currency"),
        ({"consents": "terms"}, "consents"),
        ({"consents": ["terms"] * 11}, "consents"),
        ({"consents": ["<script>"]}, "consents"),
        ({"customer": None}, "customer"),
        ({"customer": {**CUSTOMER, "email": "camille@"}}, "customer.email"),
        ({"customer": {**CUSTOMER, "email": "c@exemple.fr\nBcc: x@y.z"}}, "customer.email"),
        ({"customer": {**CUSTOMER, "firstName": "\u200b"}}, "customer.firstName"),
        ({"customer": {**CUSTOMER, "firstName": "x" * 81}}, "customer.firstName"),
        ({"customer": {**CUSTOMER, "phone": "0" * 33}}, "customer.phone"),
        ({"customer": {**CUSTOMER, "isStaff": True}}, "customer.isStaff"),
        ({"customer": [CUSTOMER]}, "customer"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_no_purchase_holds_is_told_by_its_name_and_not_repeated(moment, changes, field):
    answer = post(body(**changes))
    error = error_of(answer)
    assert (answer.status_code, error["code"]) == (400, "validation_failed")
    assert field in {detail["field"].split(".0")[0] for detail in error["details"]}
    assert "xemple.fr" not in answer.content.decode()
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_an_unknown_level_is_400(moment):
    answer = post(body(level="royal"))
    assert (answer.status_code, error_of(answer)["code"]) == (400, "unknown_level")


@pytest.mark.django_db
def test_the_boxes_that_the_shop_knows_are_kept_with_its_own_words(stripe):
    answer = post(body(consents=["digital_content", "terms_and_early_start", "digital_content", "newsletter"]))

    assert answer.status_code == 201
    kept = {consent.kind: (consent.text, consent.text_version) for consent in Consent.objects.all()}
    assert kept == {
        "digital_content": (consents.words("digital_content"), consents.VERSION),
        "terms_and_early_start": (consents.words("terms_and_early_start"), consents.VERSION),
        "newsletter": ("newsletter", consents.VERSION),
    }
