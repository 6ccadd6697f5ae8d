"""Limits: each caller has their own, and a refusal says when to come back."""

import pytest

from lumira.rest.throttles import ApiThrottle, CheckoutThrottle, SubmitThrottle
from tests import api
from tests.api import error_of

PATH = "/api/orders/"


@pytest.fixture
def tight(monkeypatch, clean_cache):
    rates = {"anonymous": "2/min", "key": "3/min", "checkout": "1/min", "submit": "1/min"}
    for throttle in (ApiThrottle, CheckoutThrottle, SubmitThrottle):
        monkeypatch.setattr(throttle, "THROTTLE_RATES", rates)
    monkeypatch.setattr(CheckoutThrottle, "rate", "1/min", raising=False)
    monkeypatch.setattr(SubmitThrottle, "rate", "1/min", raising=False)


def codes(caller, count, path=PATH):
    return [caller.get(path).status_code for _turn in range(count)]


@pytest.mark.django_db
def test_a_stranger_is_stopped_and_told_when_to_come_back(tight):
    caller = api.stranger()
    assert codes(caller, 2) == [404, 404]
    answer = caller.get(PATH)
    assert (answer.status_code, error_of(answer)) == (
        429,
        {"error": "Trop de requêtes. Réessayez dans un instant.", "code": "throttled", "details": []},
    )
    assert 1 <= int(answer["Retry-After"]) <= 60


@pytest.mark.django_db
def test_each_key_and_each_person_has_their_own_limit_whatever_their_address(tight, ada, emma, hugo):
    callers = [
        api.with_key(ada, "orders:read"),
        api.with_key(ada, "orders:read"),
        api.with_session(emma),
        api.with_session(hugo),
    ]
    for caller in callers:
        assert codes(caller, 4) == [200, 200, 200, 429]
    assert codes(api.stranger(), 3) == [404, 404, 429]


@pytest.mark.django_db
def test_one_limit_counts_over_all_reads(tight):
    caller = api.stranger()
    assert [codes(caller, 1, path)[0] for path in (PATH, "/api/levels/", "/api/levels/")] == [404, 200, 429]


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["products/create-payment-intent", "orders/by-payment-intent/pi_x/client-submit"])
def test_purchases_and_dossiers_have_limits_of_their_own(tight, path):
    caller = api.stranger()
    first, second = (caller.post(f"/api/{path}", {}) for _turn in range(2))
    assert (first.status_code, second.status_code) == (400 if "products" in path else 404, 429)
    assert int(second["Retry-After"]) >= 1


@pytest.mark.django_db
def test_behind_a_proxy_the_visitor_counts_and_not_what_they_claim(tight, monkeypatch):
    monkeypatch.setattr("rest_framework.throttling.api_settings.NUM_PROXIES", 1, raising=False)
    claims = [api.Api(**{"x-forwarded-for": f"10.0.0.{n}, 203.0.113.7"}) for n in range(3)]
    assert [caller.get(PATH).status_code for caller in claims] == [404, 404, 429]
    assert api.Api(**{"x-forwarded-for": "10.0.0.1, 203.0.113.8"}).get(PATH).status_code == 404
