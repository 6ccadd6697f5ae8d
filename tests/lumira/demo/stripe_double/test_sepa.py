"""SEPA debits: days in processing, then success, failure or a dispute."""

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble, until

SUCCESS, FAILURE = "FR1420041010050500013M02606", "FR8420041010050500013M02607"
LATE_SUCCESS, LATE_FAILURE = "FR3020041010050500013M02609", "FR7920041010050500013M02600"


def debit(iban: str, **billing) -> dict:
    details = {"name": "Alice Martin", "email": "alice@example.com", **billing}
    return {"type": "sepa_debit", "sepa_debit": {"iban": iban}, "billing_details": details}


def pay_by_debit(client, iban: str) -> stripe.PaymentIntent:
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})
    data = {"payment_method_data": debit(iban), "return_url": "http://127.0.0.1/done"}
    return client.payment_intents.confirm(intent.id, data)


def test_debit_is_processing_first(double: RunningDouble, client):
    intent = pay_by_debit(client, SUCCESS)

    charge = client.charges.retrieve(intent.latest_charge)
    assert (intent.status, intent.amount_received, intent.processing.type) == ("processing", 0, "sepa_debit")
    assert (charge.status, charge.paid, charge.payment_method_details.sepa_debit.last4) == ("pending", False, "2606")
    assert double.event_types()[1:] == ["charge.pending", "payment_intent.processing"]


def test_debit_succeeds_when_its_time_comes(double: RunningDouble, client):
    intent = pay_by_debit(client, SUCCESS)

    double.control("POST clock", advance_seconds=3601)

    paid = client.payment_intents.retrieve(intent.id)
    assert (paid.status, paid.amount_received, paid.processing) == ("succeeded", 6700, None)
    assert double.event_types()[3:] == ["charge.succeeded", "payment_intent.succeeded"]


def test_refused_debit_opens_the_intent_again(double: RunningDouble, client):
    intent = pay_by_debit(client, FAILURE)

    double.control("POST clock", advance_seconds=3601)

    refused = client.payment_intents.retrieve(intent.id)
    assert (refused.status, refused.amount_received) == ("requires_payment_method", 0)
    assert refused.last_payment_error.code == "payment_intent_payment_attempt_failed"
    assert client.charges.retrieve(intent.latest_charge).status == "failed"
    assert double.event_types()[3:] == ["charge.failed", "payment_intent.payment_failed"]


@pytest.mark.parametrize(("iban", "status"), [(LATE_SUCCESS, "succeeded"), (LATE_FAILURE, "requires_payment_method")])
def test_delayed_account_takes_three_minutes(start_double, iban, status):
    running = start_double("--settle-seconds", "0")
    intent = pay_by_debit(running.client.v1, iban)

    running.control("POST clock", advance_seconds=170)
    before = running.client.v1.payment_intents.retrieve(intent.id).status
    running.control("POST clock", advance_seconds=11)

    assert (before, running.client.v1.payment_intents.retrieve(intent.id).status) == ("processing", status)


@pytest.mark.parametrize(("outcome", "status"), [("succeed", "succeeded"), ("fail", "requires_payment_method")])
def test_control_address_ends_the_wait(double: RunningDouble, client, outcome, status):
    intent = pay_by_debit(client, LATE_SUCCESS)

    settled = double.control("POST settle", id=intent.id, outcome=outcome)
    double.control("POST clock", advance_seconds=4000)

    assert settled["status"] == status
    assert client.payment_intents.retrieve(intent.id).status == status


def test_second_try_has_its_own_wait(double: RunningDouble, client):
    intent = pay_by_debit(client, LATE_SUCCESS)
    double.control("POST settle", id=intent.id, outcome="fail")
    double.control("POST clock", advance_seconds=100)
    again = {"payment_method": "pm_sepaDebit_successDelayed_fr", "return_url": "http://127.0.0.1/done"}
    client.payment_intents.confirm(intent.id, again)

    double.control("POST clock", advance_seconds=100)
    before = client.payment_intents.retrieve(intent.id).status
    double.control("POST clock", advance_seconds=100)

    assert (before, client.payment_intents.retrieve(intent.id).status) == ("processing", "succeeded")


def test_disputed_account_is_paid_and_disputed(double: RunningDouble, client):
    intent = pay_by_debit(client, "FR5720041010050500013M02608")

    double.control("POST settle", id=intent.id)

    assert client.payment_intents.retrieve(intent.id).status == "succeeded"
    assert "charge.dispute.created" in double.event_types()


def test_processing_intent_cannot_be_cancelled_or_confirmed(client):
    intent = pay_by_debit(client, SUCCESS)

    with pytest.raises(stripe.InvalidRequestError, match="status of processing"):
        client.payment_intents.cancel(intent.id)
    with pytest.raises(stripe.InvalidRequestError, match="status of processing"):
        client.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"})


def test_debit_needs_a_name_and_an_email(client):
    for missing in ("name", "email"):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            client.payment_methods.create(debit(SUCCESS, **{missing: ""}))
        assert refused.value.code in ("parameter_missing", "parameter_invalid_empty")
        assert refused.value.param == f"billing_details[{missing}]"


@pytest.mark.parametrize(
    ("iban", "code"),
    [
        ("FR1420041010050500013M02600", "invalid_bank_account_iban"),
        ("GB33BUKB20201555555555", "account_number_invalid"),
    ],
)
def test_iban_must_be_a_test_iban(client, iban, code):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.payment_methods.create(debit(iban))

    assert refused.value.code == code


def test_shortcut_stands_for_an_account(double: RunningDouble):
    assert double.pay(method="pm_sepaDebit_success_fr").status == "processing"


def test_debit_succeeds_by_itself_after_a_restart(start_double, tmp_path):
    state = str(tmp_path / "state.jsonl")
    first = start_double("--state", state, "--settle-seconds", "1")
    intent = pay_by_debit(first.client.v1, SUCCESS)
    first.kill()

    second = start_double("--state", state)

    until(lambda: second.client.v1.payment_intents.retrieve(intent.id).status == "succeeded")


def test_wait_goes_on_after_a_restart(start_double, tmp_path):
    state = str(tmp_path / "state.jsonl")
    first = start_double("--state", state, "--settle-seconds", "3600")
    intent = pay_by_debit(first.client.v1, SUCCESS)
    first.kill()

    second = start_double("--state", state)
    second.control("POST clock", advance_seconds=3601)

    assert second.client.v1.payment_intents.retrieve(intent.id).status == "succeeded"
