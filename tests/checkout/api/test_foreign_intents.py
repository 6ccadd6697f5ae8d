"""Client-submit for payments that were made elsewhere: an order only at exactly the level's price."""

import re

import pytest
from django.core import mail

from lumira.accounts.models import User
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from orders.models import Order
from tests import api
from tests.api import error_of, events_of
from tests.checkout.api.conftest import FORM, METADATA, SUBMISSION, secret_of, submit
from tests.factories.orders import placed
from tests.jobs import run_jobs


def only_order():
    return Order.objects.get()


@pytest.mark.django_db
def test_a_paid_intent_of_another_shop_becomes_an_order_and_its_client(stripe, moment):
    intent = stripe.pay(6700, metadata=METADATA)
    answer = submit(secret_of(intent), intent.id, {"formData": {"dateOfBirth": "1989-03-12"}})

    body, order = answer.json(), only_order()
    assert (answer.status_code, body["success"], body["sealed"]) == (201, True, False)
    assert body["missing"] == ["facePhoto", "palmPhoto"]
    assert re.fullmatch(r"LU\d{9}", body["order"]["orderNumber"])
    assert (order.level_rank, order.amount_minor, order.currency, order.status) == (3, 6700, "EUR", "queued")
    assert (order.client_name, order.email, order.phone, order.direct) == (
        "Alice Martin",
        "alice@exemple.fr",
        "+33611223344",
        False,
    )
    client = User.objects.get(email="alice@exemple.fr")
    assert (order.client, client.kind, client.has_usable_password()) == (client, "client", False)
    payment = Payment.objects.get()
    assert (payment.status, payment.captured_minor) == ("paid", 6700)
    entry = LedgerEntry.objects.get()
    assert (entry.kind, entry.amount_minor, entry.provider_id) == ("charge", 6700, intent.id)
    assert events_of(order) == [
        ("created", "", "", "client"),
        ("payment", "", "", "stripe"),
        ("status", "awaiting_payment", "queued", "stripe"),
    ]
    run_jobs()
    assert [message.to for message in mail.outbox] == [["alice@exemple.fr"]]


@pytest.mark.django_db
def test_the_client_says_wins_over_the_metadata(stripe, moment):
    intent = stripe.pay(6700, metadata=METADATA)
    submit(secret_of(intent), intent.id, SUBMISSION)
    order = only_order()
    assert (order.client_name, order.email, order.phone) == ("Camille Aubry", "camille@exemple.fr", "0612345678")
    # Whose account it is, the payer's metadata say: nobody takes over another person's by typing an address.
    assert order.client.email == "alice@exemple.fr"
    assert not User.objects.filter(email="camille@exemple.fr").exists()


@pytest.mark.django_db
def test_a_known_person_keeps_their_own_data(stripe, alice, moment):
    intent = stripe.pay(6700, metadata={**METADATA, "customerName": "Autre Nom"})
    submit(secret_of(intent), intent.id, {})
    alice.refresh_from_db()
    assert (only_order().client, alice.first_name, alice.last_name, alice.phone) == (alice, "Alice", "Martin", "")
    assert only_order().client_name == "Autre Nom"


@pytest.mark.django_db
def test_a_key_may_present_what_it_did_not_make(stripe, key, moment):
    intent = stripe.pay(4700, metadata={"level": "2", "customerEmail": "x@exemple.fr", "customerFirstName": "Xavier"})
    answer = submit(key, intent.id, {})
    assert (answer.status_code, only_order().level_rank, only_order().first_name) == (201, 2, "Xavier")
    assert events_of(only_order())[0][3].startswith("key:lum_")


@pytest.mark.django_db
def test_the_second_time_it_is_the_same_order(stripe, moment):
    intent = stripe.pay(6700, metadata=METADATA)
    first = submit(secret_of(intent), intent.id)
    before = events_of(only_order())
    second = submit(secret_of(intent), intent.id)
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json() == first.json()
    assert events_of(only_order()) == before


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("amount", "changes"),
    [
        (100, {}),
        (6699, {}),
        (6701, {}),
        (4700, {}),
        (6700, {"currency": "usd"}),
        (6700, {"metadata": {**METADATA, "level": "integral"}}),
        (6700, {"metadata": {**METADATA, "level": "initie"}}),
        (6700, {"metadata": {**METADATA, "level": "royal"}}),
        (6700, {"metadata": {"customerEmail": "alice@exemple.fr"}}),
        (6700, {"metadata": {**METADATA, "payment": "00000000-0000-4000-8000-000000000000"}}),
    ],
    ids=["1 EUR", "one less", "one more", "another level", "dollars", "dearer", "free", "unknown", "none", "ours"],
)
def test_a_payment_that_is_not_exactly_the_price_makes_nothing(stripe, moment, amount, changes):
    intent = stripe.pay(amount, **{"metadata": METADATA, **changes})
    answer = submit(secret_of(intent), intent.id)
    assert (answer.status_code, error_of(answer)["code"]) == (409, "intent_mismatch")
    assert [model.objects.count() for model in (Order, Payment, PaymentAttempt, User)] == [0, 0, 0, 0]


@pytest.mark.django_db
def test_a_price_in_another_currency_is_a_price(stripe, moment):
    intent = stripe.pay(7900, currency="usd", metadata=METADATA)
    assert submit(secret_of(intent), intent.id).status_code == 201
    assert (only_order().amount_minor, only_order().currency) == (7900, "USD")


@pytest.mark.django_db
def test_a_test_payment_is_no_money_in_a_live_shop(stripe, settings, moment):
    settings.STRIPE_LIVEMODE = True
    intent = stripe.pay(6700, metadata=METADATA)
    answer = submit(secret_of(intent), intent.id)
    assert (answer.status_code, error_of(answer)["code"]) == (409, "intent_mismatch")


@pytest.mark.django_db
def test_a_payment_that_has_not_succeeded_is_402(stripe, key, moment):
    intent = stripe.client.v1.payment_intents.create({"amount": 6700, "currency": "eur", "metadata": METADATA})
    for caller in (secret_of(intent), key):
        answer = submit(caller, intent.id)
        assert (answer.status_code, error_of(answer)["code"]) == (402, "payment_required")
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_whoever_does_not_hold_the_secret_learns_nothing(stripe, moment):
    intent = stripe.pay(6700, metadata=METADATA)
    other = stripe.pay(6700, metadata=METADATA)
    unknown = error_of(submit(api.stranger(), "pi_unknown"))
    for caller in (api.stranger(), secret_of(other), api.Api(**{"x-order-token": "x"})):
        answer = submit(caller, intent.id)
        assert (answer.status_code, error_of(answer)) == (404, unknown)
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_while_the_provider_is_away_it_is_503_with_a_moment_to_come_back(key, moment):
    answer = submit(key, "pi_elsewhere")
    assert (answer.status_code, error_of(answer)["code"]) == (503, "payment_unavailable")
    assert int(answer["Retry-After"]) > 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    "metadata",
    [
        {"customerEmail": "pas une adresse"},
        {"customerEmail": "x" * 300 + "@exemple.fr"},
        {"customerEmail": ""},
        {},
    ],
    ids=["no address", "too long", "empty", "absent"],
)
def test_metadata_that_cannot_be_kept_count_as_not_told(stripe, moment, metadata):
    intent = stripe.pay(6700, metadata={"level": "profond", "customerName": "😀" * 60 + " " + "y" * 200, **metadata})
    missing = submit(secret_of(intent), intent.id, {})
    assert (missing.status_code, [one["field"] for one in error_of(missing)["details"]]) == (400, ["formData.email"])
    answer = submit(secret_of(intent), intent.id, {"formData": {"email": FORM["email"]}})
    assert answer.status_code == 201
    assert (only_order().email, len(only_order().last_name), only_order().phone) == (FORM["email"], 80, "")


@pytest.mark.django_db
def test_without_a_name_the_order_exists_and_its_name_is_missing(stripe, moment):
    intent = stripe.pay(6700, metadata={"level": "profond", "customerEmail": "alice@exemple.fr"})
    answer = submit(secret_of(intent), intent.id, {})
    assert answer.status_code == 201
    assert "formData.firstName" in answer.json()["missing"]


@pytest.mark.django_db
def test_an_intent_of_ours_is_never_a_foreign_one(stripe, key, moment):
    order = placed(moment, level="profond")
    intent = stripe.pay(6700, metadata={**METADATA, "payment": str(order.payment_id)})
    answer = submit(key, intent.id)
    assert (answer.status_code, error_of(answer)["code"]) == (409, "intent_mismatch")
    assert Order.objects.get().status == "awaiting_payment"


# --- the seed's fallback, off unless a setting says otherwise ---------------------------------------------------

DIRECT = {"formData": {**FORM, "level": "profond"}}


@pytest.fixture
def allowed(settings):
    settings.ALLOW_DIRECT_CLIENT_SUBMIT = True


@pytest.mark.django_db
def test_without_the_setting_nothing_is_made_without_money(stripe, moment):
    assert submit(api.stranger(), "pi_unknown", DIRECT).status_code == 404
    assert submit(api.stranger(), "free_unknown", DIRECT).status_code == 404
    assert not Order.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("intent_id", ["pi_unknown", "free_unknown"])
def test_with_it_an_order_waits_unpaid_whatever_was_claimed(allowed, stripe, moment, intent_id):
    answer = submit(api.stranger(), intent_id, DIRECT)
    told, order = answer.json()["order"], only_order()
    assert (answer.status_code, told["status"], told["paymentStatus"], told["direct"], told["amount"]) == (
        201,
        "awaiting_payment",
        "unpaid",
        True,
        6700,
    )
    assert (order.client.email, order.settled_at) == ("camille@exemple.fr", None)
    # Who made it is not known, so nobody is let near it by repeating the id.
    assert submit(api.stranger(), intent_id, DIRECT).status_code == 404
    assert Order.objects.count() == 1


@pytest.mark.django_db
def test_a_direct_order_becomes_a_paid_one_by_its_payment_only(allowed, stripe, moment):
    intent = stripe.client.v1.payment_intents.create(
        {
            "amount": 6700,
            "currency": "eur",
            "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
        }
    )
    assert submit(secret_of(intent), intent.id, DIRECT).status_code == 201
    stripe.client.v1.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"})
    answer = submit(secret_of(intent), intent.id, DIRECT)
    assert (answer.status_code, answer.json()["order"]["status"], answer.json()["order"]["direct"]) == (
        200,
        "queued",
        True,
    )


@pytest.mark.django_db
@pytest.mark.parametrize("level", ["initie", "royal", None])
def test_a_direct_order_needs_a_level_that_costs_something(allowed, stripe, moment, level):
    form = FORM if level is None else {**FORM, "level": level}
    answer = submit(api.stranger(), "pi_unknown", {"formData": form})
    assert (answer.status_code, error_of(answer)["code"]) == (400, "unknown_level")
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_a_stranger_with_the_setting_still_gets_nothing_of_a_paid_intent(allowed, stripe, moment):
    intent = stripe.pay(6700, metadata=METADATA)
    assert submit(api.stranger(), intent.id, DIRECT).status_code == 404
    assert not Order.objects.exists()
