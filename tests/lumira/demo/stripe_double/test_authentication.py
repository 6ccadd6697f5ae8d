"""API keys: test keys, secret or publishable."""

import base64

import pytest

from tests.lumira.demo.stripe_double.running import RunningDouble

INTENTS = "/v1/payment_intents"


@pytest.mark.parametrize("key", ["sk_test_x", "rk_test_1234"])
def test_secret_and_restricted_test_keys_are_good(double: RunningDouble, key):
    status, _, _ = double.request("GET", INTENTS, key=key)

    assert status == 200


def test_basic_authentication_is_good(double: RunningDouble):
    credentials = base64.b64encode(b"sk_test_x:").decode()

    status, _, _ = double.request("GET", INTENTS, key=None, Authorization=f"Basic {credentials}")

    assert status == 200


@pytest.mark.parametrize("key", ["sk_live_1234567890abcd", "nonsense", "sk_test_", "pk_live_1234567890"])
def test_other_keys_are_refused_and_masked(double: RunningDouble, key):
    status, answer, _ = double.request("GET", INTENTS, key=key)

    assert status == 401
    assert answer["error"]["type"] == "invalid_request_error"
    assert "Invalid API Key provided" in answer["error"]["message"]
    assert key not in answer["error"]["message"]


def test_missing_key_is_refused(double: RunningDouble):
    status, answer, _ = double.request("GET", INTENTS, key=None)

    assert status == 401
    assert "You did not provide an API key" in answer["error"]["message"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", INTENTS),
        ("POST", INTENTS),
        ("POST", "/v1/refunds"),
        ("GET", "/v1/events"),
        ("POST", f"{INTENTS}/pi_1/cancel"),
    ],
)
def test_publishable_key_does_only_what_a_browser_may(double: RunningDouble, method, path):
    status, answer, _ = double.request(method, path, key="pk_test_x")

    assert (status, answer["error"]["code"]) == (401, "secret_key_required")


def test_unknown_address_is_a_stripe_error(double: RunningDouble):
    status, answer, _ = double.request("GET", "/v1/unknown")

    assert status == 404
    assert "Unrecognized request URL (GET: /v1/unknown)" in answer["error"]["message"]


def test_foreign_host_name_is_refused(double: RunningDouble):
    status, _, _ = double.request("GET", INTENTS, Host="shop.example")

    assert status == 403


def test_browser_may_call_from_any_origin(double: RunningDouble):
    status, _, headers = double.request("OPTIONS", f"{INTENTS}/pi_1/confirm", key=None, Origin="http://127.0.0.1:8000")

    assert status == 204
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "Authorization" in headers["Access-Control-Allow-Headers"]
