"""What the Payment Element asks before it shows itself."""

import pytest

from tests.lumira.demo.stripe_double.running import RunningDouble

PATH = "/v1/elements/sessions"


def ask(double: RunningDouble, query: str):
    status, answer, _ = double.request("GET", f"{PATH}?{query}", key="pk_test_x")
    return status, answer


def test_intent_tells_what_may_pay(double: RunningDouble, client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    status, answer = ask(double, f"client_secret={intent.client_secret}")

    assert status == 200
    assert (answer["amount"], answer["currency"]) == (6700, "eur")
    assert answer["payment_method_types"] == ["card", "sepa_debit"]


def test_amount_tells_what_may_pay(double: RunningDouble):
    assert ask(double, "amount=6700&currency=eur&types=sepa_debit")[1]["payment_method_types"] == ["sepa_debit"]
    assert ask(double, "amount=6700&currency=usd")[1]["payment_method_types"] == ["card"]


def test_intent_that_is_over_cannot_be_shown(double: RunningDouble, client):
    intent = double.pay()

    status, answer = ask(double, f"client_secret={intent.client_secret}")

    assert (status, answer["error"]["code"]) == (400, "payment_intent_unexpected_state")


@pytest.mark.parametrize(
    "query",
    [
        "client_secret=pi_none_secret_x",
        "amount=6700",
        "amount=%C2%B2&currency=eur",
        "amount=1&currency=eur",
        "amount=6700&currency=xyz",
    ],
)
def test_nonsense_is_refused(double: RunningDouble, query):
    assert ask(double, query)[0] in (400, 404)
