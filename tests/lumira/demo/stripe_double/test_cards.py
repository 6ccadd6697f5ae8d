"""Test cards: what each does, and what is wrong with a card as typed."""

import pytest
import stripe

from lumira.demo.stripe_double.instruments.cards import BY_NUMBER
from tests.lumira.demo.stripe_double.running import RunningDouble

RETURN_URL = "http://127.0.0.1/done"
DECLINED = [
    ("4000000000000002", "card_declined", "generic_decline"),
    ("4000000000009995", "card_declined", "insufficient_funds"),
    ("4000000000009987", "card_declined", "lost_card"),
    ("4100000000000019", "card_declined", "fraudulent"),
    ("4000000000000069", "expired_card", "expired_card"),
    ("4000000000000127", "incorrect_cvc", "incorrect_cvc"),
    ("4000000000000119", "processing_error", "processing_error"),
]
WORKING = [("4242424242424242", "visa"), ("5555555555554444", "mastercard"), ("378282246310005", "amex")]


def card(number: str, **details) -> dict:
    cvc = "1234" if number.startswith("37") else "123"
    return {"type": "card", "card": {"number": number, "exp_month": 12, "exp_year": 2034, "cvc": cvc, **details}}


def pay_with(client, number: str, intent: str | None = None) -> stripe.PaymentIntent:
    method = client.payment_methods.create(card(number))
    intent = intent or client.payment_intents.create({"amount": 6700, "currency": "eur"}).id
    return client.payment_intents.confirm(intent, {"payment_method": method.id, "return_url": RETURN_URL})


@pytest.mark.parametrize(("number", "brand"), WORKING)
def test_working_card_pays(client, number, brand):
    paid = pay_with(client, number)

    details = client.charges.retrieve(paid.latest_charge).payment_method_details
    assert (paid.status, details.type, details.card.brand, details.card.last4) == (
        "succeeded",
        "card",
        brand,
        number[-4:],
    )


@pytest.mark.parametrize(("number", "code", "decline_code"), DECLINED)
def test_declined_card_leaves_a_failed_charge_and_an_open_intent(
    double: RunningDouble, client, number, code, decline_code
):
    with pytest.raises(stripe.CardError) as refused:
        pay_with(client, number)

    error = refused.value.error
    assert (refused.value.http_status, error.type, error.code, error.decline_code) == (
        402,
        "card_error",
        code,
        decline_code,
    )
    intent = client.payment_intents.retrieve(error.payment_intent.id)
    assert (intent.status, intent.payment_method) == ("requires_payment_method", None)
    last = intent.last_payment_error
    assert (last.type, last.code, last.decline_code, last.message) == ("card_error", code, decline_code, error.message)
    assert (last.charge, last.payment_method.card.last4) == (error.charge, number[-4:])
    charge = client.charges.retrieve(error.charge)
    assert (charge.status, charge.paid, charge.failure_code, charge.amount_captured) == ("failed", False, code, 0)
    assert double.event_types() == ["payment_intent.created", "charge.failed", "payment_intent.payment_failed"]


def test_declined_intent_may_be_paid_with_another_card(client):
    with pytest.raises(stripe.CardError) as refused:
        pay_with(client, "4000000000000002")

    intent = refused.value.error.payment_intent.id
    paid = pay_with(client, "4242424242424242", intent)

    assert (paid.status, paid.last_payment_error) == ("succeeded", None)
    statuses = [charge.status for charge in client.charges.list({"payment_intent": intent}).data]
    assert statuses == ["succeeded", "failed"]


@pytest.mark.parametrize(
    ("shortcut", "code"),
    [
        ("pm_card_visa_chargeDeclined", "card_declined"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined"),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card"),
        ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc"),
        ("pm_card_chargeDeclinedProcessingError", "processing_error"),
    ],
)
def test_shortcuts_stand_for_cards(double: RunningDouble, shortcut, code):
    with pytest.raises(stripe.CardError) as refused:
        double.pay(method=shortcut)

    assert refused.value.code == code


def test_each_use_of_a_shortcut_is_a_new_payment_method(double: RunningDouble):
    assert double.pay().payment_method != double.pay().payment_method


def test_unknown_payment_method_is_missing(double: RunningDouble):
    with pytest.raises(stripe.InvalidRequestError, match="No such PaymentMethod: 'pm_card_gold'") as refused:
        double.pay(method="pm_card_gold")

    assert (refused.value.http_status, refused.value.code) == (400, "resource_missing")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"number": "4242424242424241"}, "incorrect_number"),
        ({"number": "42"}, "incorrect_number"),
        ({"exp_month": 13}, "invalid_expiry_month"),
        ({"exp_year": 2020}, "invalid_expiry_year"),
        ({"exp_year": 2099}, "invalid_expiry_year"),
        ({"cvc": "12"}, "invalid_cvc"),
    ],
)
def test_card_as_typed_is_checked(client, typed, code):
    data = card("4242424242424242")
    data["card"].update(typed)

    with pytest.raises(stripe.CardError) as refused:
        client.payment_methods.create(data)

    assert (refused.value.http_status, refused.value.code) == (402, code)


def test_real_card_is_refused_and_never_stored(start_double, tmp_path):
    state = tmp_path / "state.jsonl"
    running = start_double("--state", str(state))
    real_looking = "4111111111111111"

    with pytest.raises(stripe.CardError, match="used a non test card") as refused:
        running.client.v1.payment_methods.create(card(real_looking))
    paid = pay_with(running.client.v1, "4242424242424242")

    assert refused.value.error.decline_code == "test_mode_live_card"
    kept = state.read_text()
    assert paid.id in kept
    assert real_looking not in kept
    assert "4242424242424242" not in kept


def test_payment_method_is_read_back(client):
    method = client.payment_methods.create(
        {**card("4242 4242 4242 4242"), "billing_details": {"email": "alice@example.com"}, "metadata": {"a": "b"}}
    )

    seen = client.payment_methods.retrieve(method.id)

    assert (seen.type, seen.card.last4, seen.card.exp_month, seen.card.exp_year) == ("card", "4242", 12, 2034)
    assert (seen.billing_details.email, seen.metadata["a"]) == ("alice@example.com", "b")
    assert "_behaviour" not in seen


def test_server_may_not_send_a_card_with_the_confirmation(client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.payment_intents.confirm(intent.id, {"payment_method_data": card("4242424242424242")})

    assert (refused.value.code, refused.value.param) == ("parameter_unknown", "payment_method_data[card]")


def test_browser_may_send_a_card_with_the_confirmation(double: RunningDouble, client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})
    form = "payment_method_data[type]=card&payment_method_data[card][number]=4242424242424242"
    form += "&payment_method_data[card][exp_month]=12&payment_method_data[card][exp_year]=2034"
    form += f"&payment_method_data[card][cvc]=123&client_secret={intent.client_secret}&return_url={RETURN_URL}"

    status, paid, _ = double.request("POST", f"/v1/payment_intents/{intent.id}/confirm", form, key="pk_test_x")

    assert (status, paid["status"]) == (200, "succeeded")
    assert "metadata" not in paid


def test_browser_may_create_a_payment_method(double: RunningDouble):
    created = double.client_with("pk_test_x").v1.payment_methods.create(card("4242424242424242"))

    assert created.type == "card"


def test_browser_reads_why_in_its_language(double: RunningDouble, client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})
    form = {
        "client_secret": intent.client_secret,
        "return_url": RETURN_URL,
        "payment_method": "pm_card_visa_chargeDeclinedInsufficientFunds",
    }

    path = f"/v1/payment_intents/{intent.id}/confirm"
    _, french, _ = double.request("POST", path, form, key="pk_test_x", Accept_Language="fr-FR,fr")
    _, english, _ = double.request("POST", path, form, key="pk_test_x", Accept_Language="en")

    assert "metadata" not in french["error"]["payment_intent"]
    assert french["error"]["message"] == "Votre carte ne dispose pas de fonds suffisants."
    assert english["error"]["message"] == "Your card has insufficient funds."
    assert client.payment_intents.retrieve(intent.id).last_payment_error.message == english["error"]["message"]


def test_every_card_of_the_table_is_a_possible_number():
    from lumira.demo.stripe_double.instruments.cards import problem

    assert [number for number in BY_NUMBER if problem(number, 12, 2034, None, today=(2026, 1))] == []
