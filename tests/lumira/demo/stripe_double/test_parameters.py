"""Parameters: refused as Stripe refuses them, by its own published contract."""

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble

OPEN = {"amount": 6700, "currency": "eur"}


def refusal(call, *arguments) -> tuple[str | None, str | None]:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        call(*arguments)
    return refused.value.code, refused.value.param


def test_unknown_parameter_is_refused(client):
    assert refusal(client.payment_intents.create, {**OPEN, "colour": "red"}) == ("parameter_unknown", "colour")


def test_unknown_nested_parameter_is_refused(client):
    nested = {**OPEN, "automatic_payment_methods": {"enabled": True, "colour": "red"}}

    assert refusal(client.payment_intents.create, nested) == ("parameter_unknown", "automatic_payment_methods[colour]")


def test_unknown_parameter_in_a_list_is_refused(client):
    item = {"quantity": 1, "price_data": {"currency": "eur", "unit_amount": 1, "colour": "red"}}

    code, param = refusal(client.checkout.sessions.create, {"mode": "payment", "line_items": [item]})

    assert (code, param) == ("parameter_unknown", "line_items[0][price_data][colour]")


def test_all_unknown_parameters_are_named(client):
    with pytest.raises(stripe.InvalidRequestError, match="Received unknown parameters: colour, size"):
        client.payment_intents.create({**OPEN, "colour": "red", "size": "2"})


@pytest.mark.parametrize("missing", ["amount", "currency"])
def test_missing_parameter_is_refused(client, missing):
    given = {name: value for name, value in OPEN.items() if name != missing}

    assert refusal(client.payment_intents.create, given) == ("parameter_missing", missing)


def test_missing_nested_parameter_is_refused(client):
    session = {"mode": "payment", "line_items": [{"price_data": {"unit_amount": 5}}]}

    assert refusal(client.checkout.sessions.create, session) == (
        "parameter_missing",
        "line_items[0][price_data][currency]",
    )


@pytest.mark.parametrize("amount", ["12.5", "abc", "1e3", "0x10", "\N{SUPERSCRIPT TWO}", "\N{FULLWIDTH DIGIT SIX}"])
def test_amount_must_be_an_integer(client, amount):
    refused = refusal(client.payment_intents.create, {"amount": amount, "currency": "eur"})

    assert refused == ("parameter_invalid_integer", "amount")


def test_empty_text_is_refused(client):
    assert refusal(client.payment_intents.create, {**OPEN, "currency": ""}) == ("parameter_invalid_empty", "currency")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"automatic_payment_methods": {"enabled": "yes"}}, "Invalid boolean: yes"),
        ({"automatic_payment_methods": "yes"}, "Invalid object"),
        ({"allowed_payment_method_types": "card"}, "Invalid array"),
        ({"metadata": {"a": {"b": "c"}}}, "Invalid object"),
        ({"setup_future_usage": "sometimes"}, "must be one of off_session, or on_session"),
    ],
)
def test_value_of_a_wrong_kind_is_refused(client, given, message):
    with pytest.raises(stripe.InvalidRequestError, match=message):
        client.payment_intents.create({**OPEN, **given})


def test_names_that_contradict_each_other_are_refused(double: RunningDouble):
    status, answer, _ = double.request("POST", "/v1/payment_intents", "amount=1&amount[x]=2")

    assert (status, answer["error"]["message"]) == (400, "Invalid object: amount[x]")


@pytest.mark.parametrize("name", ["[]", "[a]", "metadata" + "[b]" * 5000])
def test_unreadable_name_is_refused(double: RunningDouble, name):
    status, _, _ = double.request("POST", "/v1/payment_intents", f"{name}=1")

    assert status == 400


def test_metadata_may_have_numbers_as_keys(client):
    intent = client.payment_intents.create({**OPEN, "metadata": {"0": "a", "1": "b"}})

    assert intent.metadata.to_dict() == {"0": "a", "1": "b"}


@pytest.mark.parametrize(
    ("metadata", "param"),
    [
        ({"order": "x" * 501}, "metadata[order]"),
        ({"k" * 41: "x"}, f"metadata[{'k' * 41}]"),
        ({f"k{number}": "x" for number in range(51)}, "metadata"),
    ],
)
def test_metadata_has_limits(client, metadata, param):
    assert refusal(client.payment_intents.create, {**OPEN, "metadata": metadata}) == (None, param)


def test_metadata_keeps_any_text(client):
    text = "Été — 月 🌙\n<b>&amp;=%00"

    intent = client.payment_intents.create({**OPEN, "metadata": {"question": text}})

    assert client.payment_intents.retrieve(intent.id).metadata["question"] == text


@pytest.mark.parametrize("field", ["receipt_email"])
def test_email_address_is_checked(client, field):
    assert refusal(client.payment_intents.create, {**OPEN, field: "alice"}) == ("email_invalid", field)


def test_statement_descriptor_suffix_is_checked(client):
    refused = refusal(client.payment_intents.create, {**OPEN, "statement_descriptor_suffix": "x" * 23})

    assert refused == (None, "statement_descriptor_suffix")
