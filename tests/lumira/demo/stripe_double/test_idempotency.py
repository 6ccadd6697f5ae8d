"""Idempotency keys: one outcome for one key, also across errors, threads, restarts; forgotten after a day."""

import threading

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble, until

INTENTS = "/v1/payment_intents"
FORM = {"amount": "6700", "currency": "eur"}


def create(double: RunningDouble, key: str = "key-1", **changes: str):
    return double.request("POST", INTENTS, {**FORM, **changes}, Idempotency_Key=key)


def test_same_request_is_replayed(double: RunningDouble):
    _, first, first_headers = create(double)

    status, second, headers = create(double)

    assert (status, second) == (200, first)
    assert headers["Idempotent-Replayed"] == "true"
    assert headers["Original-Request"] == first_headers["Request-Id"]
    assert "Idempotent-Replayed" not in first_headers
    assert len(double.truth()) == 1


def test_replay_shows_the_first_outcome_not_the_present_state(double: RunningDouble):
    _, first, _ = create(double)
    double.request("POST", f"{INTENTS}/{first['id']}/cancel", {})

    _, again, _ = create(double)

    assert again["status"] == "requires_payment_method"


def test_other_key_is_another_request(double: RunningDouble):
    assert create(double, "key-1")[1]["id"] != create(double, "key-2")[1]["id"]


def test_same_key_with_other_parameters_is_refused(double: RunningDouble):
    create(double)

    status, answer, _ = create(double, amount="9700")

    assert (status, answer["error"]["type"]) == (400, "idempotency_error")
    assert "same parameters" in answer["error"]["message"]
    assert len(double.truth()) == 1


def test_same_key_on_another_path_is_refused(double: RunningDouble):
    form = {"metadata[order]": "LU1"}
    _, customer, _ = double.request("POST", "/v1/customers", form, Idempotency_Key="key-1")

    path = f"/v1/customers/{customer['id']}"
    status, answer, _ = double.request("POST", path, form, Idempotency_Key="key-1")

    assert (status, answer["error"]["type"]) == (400, "idempotency_error")
    assert f"('{path}' vs '/v1/customers')" in answer["error"]["message"]


def test_library_names_the_mismatch(client):
    key = {"idempotency_key": "key-1"}
    client.payment_intents.create({"amount": 6700, "currency": "eur"}, key)

    with pytest.raises(stripe.IdempotencyError):
        client.payment_intents.create({"amount": 9700, "currency": "eur"}, key)


def test_decline_is_replayed_without_a_second_try(double: RunningDouble, client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})
    form = {"payment_method": "pm_card_visa_chargeDeclined", "return_url": "http://127.0.0.1/done"}

    path = f"{INTENTS}/{intent.id}/confirm"
    first = double.request("POST", path, form, Idempotency_Key="key-1")
    second = double.request("POST", path, form, Idempotency_Key="key-1")

    assert (first[0], second[0]) == (402, 402)
    assert second[1] == first[1]
    assert second[2]["Idempotent-Replayed"] == "true"
    assert len(client.charges.list({"payment_intent": intent.id}).data) == 1


def test_refusal_during_execution_is_replayed(double: RunningDouble, client):
    form = {"payment_intent": "pi_none"}

    double.request("POST", "/v1/refunds", form, Idempotency_Key="key-1")
    status, _, headers = double.request("POST", "/v1/refunds", form, Idempotency_Key="key-1")

    assert (status, headers["Idempotent-Replayed"]) == (404, "true")


def test_refusal_before_execution_is_not_remembered(double: RunningDouble):
    refused = create(double, colour="red")

    status, _, headers = create(double)

    assert (refused[0], status) == (400, 200)
    assert "Idempotent-Replayed" not in headers


def test_refusal_of_what_the_double_cannot_do_is_not_remembered(double: RunningDouble):
    refused = create(double, capture_method="manual")

    assert (refused[0], create(double)[0]) == (400, 200)


def test_refund_with_one_key_happens_once(double: RunningDouble, client):
    intent = double.pay()
    form = {"payment_intent": intent.id, "amount": "1000"}

    ids = {double.request("POST", "/v1/refunds", form, Idempotency_Key="key-1")[1]["id"] for _ in range(3)}

    assert len(ids) == 1
    assert client.charges.retrieve(intent.latest_charge).amount_refunded == 1000


def test_request_in_progress_keeps_its_key(double: RunningDouble):
    double.control("POST faults", path="payment_intents$", kind="slow", seconds=1)
    answers = []
    first = threading.Thread(target=lambda: answers.append(create(double)))
    first.start()
    until(lambda: double.control("GET stats")["in_progress"] == 1)

    status, answer, headers = create(double)
    first.join()

    assert (status, answer["error"]["code"]) == (409, "idempotency_key_in_use")
    assert (answer["error"]["type"], headers["Stripe-Should-Retry"]) == ("idempotency_error", "true")
    assert answers[0][0] == 200
    assert len(double.truth()) == 1


def test_parallel_requests_with_one_key_have_one_effect(double: RunningDouble):
    barrier, answers = threading.Barrier(8), []

    def send() -> None:
        barrier.wait()
        answers.append(create(double)[:2])

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {status for status, _ in answers} <= {200, 409}
    assert len({answer["id"] for status, answer in answers if status == 200}) == 1
    assert len(double.truth()) == 1


def test_key_is_forgotten_after_a_day(double: RunningDouble):
    _, first, _ = create(double)
    double.control("POST clock", advance_seconds=86_399 - 60)
    _, within, _ = create(double)
    double.control("POST clock", advance_seconds=61)

    _, after, headers = create(double)

    assert within["id"] == first["id"]
    assert after["id"] != first["id"]
    assert "Idempotent-Replayed" not in headers


def test_key_survives_a_kill(start_double, tmp_path):
    state = str(tmp_path / "state.jsonl")
    first = start_double("--state", state)
    _, created, _ = create(first)
    first.kill()

    second = start_double("--state", state)
    _, replayed, headers = create(second)

    assert replayed == created
    assert headers["Idempotent-Replayed"] == "true"


def test_key_has_a_greatest_length(double: RunningDouble):
    status, answer, _ = create(double, "k" * 256)

    assert (status, answer["error"]["type"]) == (400, "idempotency_error")


def test_reading_takes_no_key(double: RunningDouble):
    headers = [double.request("GET", INTENTS, Idempotency_Key="key-1")[2] for _ in range(2)]

    assert all("Idempotent-Replayed" not in answered for answered in headers)
