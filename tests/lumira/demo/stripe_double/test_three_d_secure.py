"""3-D Secure: the bank asks the person, who accepts, refuses or goes away."""

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble

RETURN_URL = "http://127.0.0.1:9/done?order=LU1"
NUMBERS = ["4000002500003155", "4000002760003184", "4000000000003220"]


@pytest.fixture
def waiting(client) -> stripe.PaymentIntent:
    """An intent whose bank waits for the person."""
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})
    method = {"payment_method": "pm_card_threeDSecure2Required", "return_url": RETURN_URL}
    return client.payment_intents.confirm(intent.id, method)


def answer(double: RunningDouble, intent: stripe.PaymentIntent, decision: str) -> str:
    status, _, headers = double.request("POST", f"/3ds/{intent.id}", {"decision": decision}, key=None)
    assert status == 303
    return headers["Location"]


@pytest.mark.parametrize("number", NUMBERS)
def test_card_asks_for_authentication(double: RunningDouble, client, number):
    card = {"number": number, "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    method = client.payment_methods.create({"type": "card", "card": card})
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    waiting = client.payment_intents.confirm(intent.id, {"payment_method": method.id, "return_url": RETURN_URL})

    assert (waiting.status, waiting.latest_charge) == ("requires_action", None)
    assert waiting.next_action.type == "redirect_to_url"
    assert waiting.next_action.redirect_to_url.to_dict() == {
        "return_url": RETURN_URL,
        "url": f"{double.url}/3ds/{intent.id}",
    }
    assert double.event_types() == ["payment_intent.created", "payment_intent.requires_action"]


def test_accepting_pays_and_leads_back(double: RunningDouble, client, waiting):
    address = answer(double, waiting, "accept")

    paid = client.payment_intents.retrieve(waiting.id)
    assert (paid.status, paid.next_action, paid.amount_received) == ("succeeded", None, 6700)
    assert address == (
        f"http://127.0.0.1:9/done?order=LU1&payment_intent={waiting.id}"
        f"&payment_intent_client_secret={waiting.client_secret}&redirect_status=succeeded"
    )


def test_refusing_fails_and_leads_back(double: RunningDouble, client, waiting):
    address = answer(double, waiting, "refuse")

    intent = client.payment_intents.retrieve(waiting.id)
    assert (intent.status, intent.latest_charge) == ("requires_payment_method", None)
    assert intent.last_payment_error.code == "payment_intent_authentication_failure"
    assert address.endswith("&redirect_status=failed")
    assert double.event_types()[-1] == "payment_intent.payment_failed"


def test_going_away_leaves_the_intent_waiting(double: RunningDouble, client, waiting):
    status, page, _ = double.request("GET", f"/3ds/{waiting.id}", key=None)

    assert status == 200
    assert "Autoriser" in page
    assert client.payment_intents.retrieve(waiting.id).status == "requires_action"


def test_abandoned_intent_may_be_taken_up_again(double: RunningDouble, client, waiting):
    paid = client.payment_intents.confirm(waiting.id, {"payment_method": "pm_card_visa", "return_url": RETURN_URL})

    assert paid.status == "succeeded"


def test_abandoned_intent_may_be_cancelled(client, waiting):
    assert client.payment_intents.cancel(waiting.id).status == "canceled"


def test_second_answer_changes_nothing(double: RunningDouble, client, waiting):
    answer(double, waiting, "accept")

    status, _, _ = double.request("POST", f"/3ds/{waiting.id}", {"decision": "refuse"}, key=None)

    assert status == 200
    assert client.payment_intents.retrieve(waiting.id).status == "succeeded"
    assert len(client.charges.list({"payment_intent": waiting.id}).data) == 1


def test_card_may_be_declined_after_authentication(double: RunningDouble, client):
    intent = double.pay(method="pm_card_threeDSecureRequiredChargeDeclined", return_url=RETURN_URL)

    double.control("POST authenticate", id=intent.id, outcome="accept")

    refused = client.payment_intents.retrieve(intent.id)
    assert (refused.status, refused.last_payment_error.code) == ("requires_payment_method", "card_declined")
    assert refused.latest_charge is not None


def test_control_address_answers_in_the_persons_place(double: RunningDouble, waiting):
    paid = double.control("POST authenticate", id=waiting.id)

    assert paid["status"] == "succeeded"


def test_without_return_url_the_step_is_left_to_the_script(double: RunningDouble):
    intent = double.pay(method="pm_card_threeDSecure2Required")

    assert intent.next_action.type == "use_stripe_sdk"


@pytest.mark.parametrize("wish", [{"error_on_requires_action": True}, {"off_session": True}])
def test_nobody_there_to_ask_is_a_decline(double: RunningDouble, wish):
    with pytest.raises(stripe.CardError) as refused:
        double.pay(method="pm_card_threeDSecure2Required", **wish)

    assert refused.value.code == "authentication_required"
    assert refused.value.error.payment_intent.status == "requires_payment_method"


def test_unknown_intent_has_a_clear_page(double: RunningDouble):
    status, page, _ = double.request("GET", "/3ds/pi_none", key=None)

    assert status == 404
    assert "Page introuvable" in page


def test_return_address_is_escaped(double: RunningDouble):
    intent = double.pay(
        method="pm_card_threeDSecure2Required", return_url='http://127.0.0.1/"><script>alert(1)</script>'
    )

    _, page, _ = double.request("GET", f"/3ds/{intent.id}", key=None)

    assert "<script" not in page
