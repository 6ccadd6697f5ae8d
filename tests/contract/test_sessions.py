"""The team's session as a caller of the API: CSRF, second factor, and what ends it."""

import pytest
from django.middleware.csrf import get_token
from django.test import Client, RequestFactory

from tests import api
from tests.api import error_of
from tests.factories import walked
from tests.journeys.conftest import signed_in


@pytest.fixture
def order(alice, now, clean_cache):
    return walked.sealed(now, alice)


def strict(user):
    """A browser whose writes are checked."""
    browser = signed_in(user)
    checked = Client(enforce_csrf_checks=True, headers={"accept-language": "fr"})
    checked.cookies = browser.cookies
    return checked


@pytest.mark.django_db
def test_a_write_by_session_needs_the_token(order, emma):
    browser, path = strict(emma), f"/api/orders/{order.id}/take"
    refused = browser.post(path, b"{}", content_type="application/json")
    assert (refused.status_code, error_of(refused)["code"]) == (403, "permission_denied")
    order.refresh_from_db()
    assert order.status == "queued"

    token = get_token(RequestFactory().get("/"))
    browser.cookies["csrftoken"] = token
    taken = browser.post(path, b"{}", content_type="application/json", headers={"x-csrftoken": token})
    assert (taken.status_code, taken.json()["status"]) == (200, "in_progress")


@pytest.mark.django_db
def test_a_client_signed_in_beside_their_token_needs_it_too(order, alice):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(alice)
    intent = order.payment.attempts.get().intent_id
    answer = browser.post(
        f"/api/orders/by-payment-intent/{intent}/client-submit", b"{}", content_type="application/json"
    )
    assert (answer.status_code, error_of(answer)["code"]) == (403, "permission_denied")


@pytest.mark.django_db
def test_reads_by_session_and_writes_by_key_need_none(order, emma, ada):
    assert strict(emma).get("/api/orders/").status_code == 200
    caller = api.with_key(ada, "orders:write")
    caller.client = strict(emma)
    assert caller.post(f"/api/orders/{order.id}/cancel", {"reason": "x", "refund": "none"}).status_code == 200


@pytest.mark.django_db
def test_without_a_second_factor_the_team_has_no_api(order, emma):
    browser = Client()
    browser.force_login(emma)
    answer = browser.get("/api/orders/")
    assert (answer.status_code, error_of(answer)["code"]) == (403, "permission_denied")


@pytest.mark.django_db
def test_a_member_who_was_switched_off_or_lost_their_role_sees_nothing_at_once(order, emma):
    caller = api.with_session(emma)
    path = f"/api/orders/{order.id}"
    assert caller.get(path).status_code == 200
    emma.groups.clear()
    assert caller.get(path).status_code == 404
    emma.is_active = False
    emma.save()
    assert caller.get("/api/orders/").status_code == 404


@pytest.mark.django_db
def test_answers_are_private_and_name_what_they_vary_on(order, lena):
    answer = api.with_session(lena).get(f"/api/orders/{order.id}")
    assert answer["Cache-Control"] == "no-store"
    assert {"Cookie", "Accept-Language"} <= {name.strip() for name in answer["Vary"].split(",")}
    assert answer["X-Content-Type-Options"] == "nosniff"
