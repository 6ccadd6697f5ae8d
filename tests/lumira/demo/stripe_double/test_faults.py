"""Faults: refusals, hangs and errors, before or after the effect, for as many requests as asked."""

import http.client
import threading

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble, until

FORM = {"amount": "6700", "currency": "eur"}
INTENTS = "/v1/payment_intents"
AUTHORISED = {"Authorization": "Bearer sk_test_x", "Content-Type": "application/x-www-form-urlencoded"}


def fault(double: RunningDouble, kind: str, **options) -> None:
    double.control("POST faults", **{"path": f"^{INTENTS}$", "kind": kind, **options})


def create(double: RunningDouble, key: str = "key-1"):
    return double.request("POST", INTENTS, FORM, Idempotency_Key=key)


def test_error_before_the_effect_does_nothing(double: RunningDouble):
    fault(double, "error_500_before")

    status, answer, _ = create(double)
    again, _, headers = create(double)

    assert (status, answer["error"]["type"]) == (500, "api_error")
    assert (again, "Idempotent-Replayed" in headers) == (200, False)
    assert len(double.truth()) == 1


def test_error_after_the_effect_is_the_remembered_outcome(double: RunningDouble):
    fault(double, "error_500_after")

    status, _, _ = create(double)
    again, _, headers = create(double)

    assert (status, again, headers["Idempotent-Replayed"]) == (500, 500, "true")
    assert len(double.truth()) == 1


@pytest.mark.parametrize(("kind", "effects"), [("timeout_before", 0), ("timeout_after", 1), ("refuse", 0)])
def test_lost_answer(double: RunningDouble, kind, effects):
    fault(double, kind, seconds=0)

    with pytest.raises((ConnectionError, http.client.HTTPException)):
        create(double)

    assert len(double.truth()) == effects


def test_retry_with_the_same_key_finds_the_lost_effect(double: RunningDouble):
    fault(double, "timeout_after", seconds=0)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        create(double)

    status, answer, headers = create(double)

    assert (status, headers["Idempotent-Replayed"]) == (200, "true")
    assert [intent["id"] for intent in double.truth()] == [answer["id"]]


def test_an_effect_that_was_undone_is_remembered_as_a_failure(double: RunningDouble):
    fault(double, "error_500_undone")

    assert [create(double, "key-1")[0] for _ in range(2)] == [500, 500]

    assert double.truth() == []
    assert create(double, "key-2")[0] == 200


def test_library_retries_over_a_lost_answer(double: RunningDouble):
    fault(double, "timeout_after", seconds=0, times=2)
    client = double.client_with("sk_test_x", max_network_retries=2).v1

    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    assert [known["id"] for known in double.truth()] == [intent.id]


def test_library_names_a_hang(double: RunningDouble):
    fault(double, "timeout_before", seconds=5)
    impatient = stripe.StripeClient(
        "sk_test_x",
        base_addresses={"api": double.url},
        http_client=stripe.RequestsClient(timeout=0.2),
        max_network_retries=0,
    )

    with pytest.raises(stripe.APIConnectionError):
        impatient.v1.payment_intents.create({"amount": 6700, "currency": "eur"})

    assert double.truth() == []


def test_rate_limit(double: RunningDouble, client):
    fault(double, "rate_limit")

    with pytest.raises(stripe.RateLimitError) as refused:
        client.payment_intents.create({"amount": 6700, "currency": "eur"})

    assert (refused.value.http_status, refused.value.error.code) == (429, "rate_limit")
    assert double.truth() == []


def test_fault_lasts_as_long_as_asked(double: RunningDouble):
    fault(double, "rate_limit", times=2)

    statuses = [create(double, f"key-{number}")[0] for number in range(3)]

    assert statuses == [429, 429, 200]


def test_fault_meets_only_its_path_and_method(double: RunningDouble, client):
    fault(double, "rate_limit", method="post", times=9)

    assert client.payment_intents.list().data == []
    assert client.customers.create().id
    assert create(double)[0] == 429


def test_faults_are_listed_and_cleared(double: RunningDouble):
    fault(double, "slow", seconds=1, times=3)
    listed = double.control("GET faults")["faults"]

    double.control("DELETE faults")

    expected = {"path": "^/v1/payment_intents$", "kind": "slow", "times": 3, "seconds": 1, "method": None, "share": 1}
    assert listed == [expected]
    assert create(double)[0] == 200


def test_hanging_request_holds_nobody_up(double: RunningDouble, client):
    fault(double, "slow", seconds=1)
    hanging = threading.Thread(target=create, args=(double,))
    hanging.start()
    until(lambda: double.control("GET stats")["in_progress"] == 1)

    customer = client.customers.create()

    assert double.control("GET stats")["in_progress"] == 1
    assert customer.id
    hanging.join()


def test_hang_never_answers_and_has_no_effect(double: RunningDouble):
    fault(double, "hang")
    connection = http.client.HTTPConnection("127.0.0.1", double.port, timeout=0.2)
    connection.request("POST", INTENTS, "amount=6700&currency=eur", {"Idempotency-Key": "key-1", **AUTHORISED})

    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()
    status, _, headers = create(double)

    assert (status, "Idempotent-Replayed" in headers) == (200, False)
    assert len(double.truth()) == 1


def test_clearing_ends_a_hang(double: RunningDouble):
    fault(double, "hang")
    connection = http.client.HTTPConnection("127.0.0.1", double.port, timeout=20)
    connection.request("POST", INTENTS, "amount=6700&currency=eur", AUTHORISED)
    until(lambda: double.control("GET faults")["faults"] == [])

    double.control("DELETE faults")

    with pytest.raises((ConnectionError, http.client.HTTPException)):
        connection.getresponse()
    connection.close()
    assert double.truth() == []


def test_slow_body_sends_its_head_at_once_and_its_rest_in_drips(double: RunningDouble):
    fault(double, "slow_body", seconds=0.5)
    connection = http.client.HTTPConnection("127.0.0.1", double.port, timeout=20)
    connection.request("POST", INTENTS, "amount=6700&currency=eur", AUTHORISED)

    answer = connection.getresponse()
    announced = int(answer.headers["Content-Length"])
    drips = [len(drip) for drip in iter(lambda: answer.read1(announced), b"")]
    connection.close()

    assert (answer.status, sum(drips)) == (200, announced)
    assert len(drips) > 1
    assert len(double.truth()) == 1


def test_slow_body_that_is_cleared_ends_in_the_middle(double: RunningDouble):
    fault(double, "slow_body", seconds=600)
    connection = http.client.HTTPConnection("127.0.0.1", double.port, timeout=20)
    connection.request("POST", INTENTS, "amount=6700&currency=eur", AUTHORISED)
    answer = connection.getresponse()

    double.control("DELETE faults")

    with pytest.raises((ConnectionError, http.client.IncompleteRead)):
        answer.read()
    connection.close()


def test_library_waits_for_a_slow_body(double: RunningDouble, client):
    fault(double, "slow_body", seconds=0.3)

    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    assert [known["id"] for known in double.truth()] == [intent.id]


def test_fault_may_meet_a_repeatable_share_of_the_requests(double: RunningDouble):
    def statuses() -> list[int]:
        double.control("POST reset")
        fault(double, "error_500_before", share=0.5, times=999)
        return [create(double, f"key-{number}")[0] for number in range(20)]

    first = statuses()

    assert set(first) == {200, 500}
    assert statuses() == first


def test_clearing_cuts_hanging_requests_without_effect(double: RunningDouble):
    fault(double, "slow", seconds=600)
    outcome = []

    def hang() -> None:
        try:
            create(double)
        except (ConnectionError, http.client.HTTPException):
            outcome.append("cut")

    hanging = threading.Thread(target=hang)
    hanging.start()
    until(lambda: double.control("GET stats")["in_progress"] == 1)

    double.control("DELETE faults")
    hanging.join()

    assert outcome == ["cut"]
    assert double.truth() == []


@pytest.mark.parametrize("path", ["/v3/", "/elements/payment"])
def test_script_and_frame_can_fail_too(double: RunningDouble, path):
    double.control("POST faults", path=f"^{path}", kind="error_500_before")

    assert double.request("GET", path, key=None)[0] == 500
    assert double.request("GET", path, key=None)[0] == 200


def test_stopping_does_not_wait_for_hanging_requests(start_double):
    running = start_double()
    running.control("POST faults", path="/v1/", kind="timeout_before", seconds=600)
    outcome = []

    def hang() -> None:
        try:
            create(running)
        except (ConnectionError, http.client.HTTPException):
            outcome.append("cut")

    thread = threading.Thread(target=hang)
    thread.start()
    until(lambda: running.control("GET stats")["in_progress"] == 1)

    assert running.stop() == 0
    thread.join()
    assert outcome == ["cut"]
