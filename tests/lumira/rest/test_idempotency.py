"""`Idempotency-Key`: the same answer to the same request of the same caller, and to no other."""

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile

from lumira.rest import idempotency
from orders.models import OrderEvent
from tests import api
from tests.api import error_of
from tests.factories import walked
from tests.journeys.walk import photo

REASON = {"reason": "Je suis malade."}


@pytest.fixture
def order(alice, emma, now, clean_cache):
    return walked.taken(now, alice, emma)


def release(caller, order, body=None, key="une-fois"):
    return caller.post(f"/api/orders/{order.id}/release", REASON if body is None else body, idempotency_key=key)


@pytest.mark.django_db
def test_the_same_request_again_gets_the_same_answer_and_does_nothing(order, emma):
    expert = api.with_session(emma)
    first = release(expert, order)
    second = release(expert, order)
    assert (first.status_code, second.status_code, second.json()) == (200, 200, first.json())
    assert (first.headers.get("Idempotent-Replayed"), second["Idempotent-Replayed"]) == (None, "true")
    assert OrderEvent.objects.filter(order=order, to_status="queued").count() == 2


@pytest.mark.django_db
def test_another_body_under_the_same_key_is_422(order, emma):
    expert = api.with_session(emma)
    release(expert, order)
    answer = release(expert, order, {"reason": "Autre chose."})
    assert (answer.status_code, error_of(answer)) == (
        422,
        {
            "error": "Cette clé d’idempotence a déjà servi à une autre requête.",
            "code": "idempotency_mismatch",
            "details": [],
        },
    )


@pytest.mark.django_db
def test_a_key_is_the_callers_own_through_a_new_session(order, emma, lena, ada):
    first = release(api.with_session(emma), order)
    assert release(api.with_session(emma), order)["Idempotent-Replayed"] == "true"
    for other in (api.with_session(lena), api.with_key(ada, *api.SCOPES), api.with_key(ada, *api.SCOPES)):
        answer = release(other, order)
        assert "Idempotent-Replayed" not in answer
        assert answer.json() != first.json()


@pytest.mark.django_db
def test_strangers_share_no_answer(order, emma):
    """What one person may read is not replayed to someone without a session."""
    release(api.with_session(emma), order)
    assert release(api.stranger(), order).status_code == 404


@pytest.mark.django_db
def test_a_key_of_the_api_is_told_by_itself_not_by_its_header(order, ada):
    caller = api.with_key(ada, "orders:write")
    body = {**REASON, "refund": "none"}
    path = f"/api/orders/{order.id}/cancel"
    first = caller.post(path, body, idempotency_key="k")
    caller.headers["authorization"] = caller.headers["authorization"].replace("Bearer", "bearer ")
    assert caller.post(path, body, idempotency_key="k").json() == first.json()


@pytest.mark.django_db
def test_what_was_refused_may_be_tried_again_under_its_key(order, emma):
    expert = api.with_session(emma)
    assert release(expert, order, {"reason": ""}).status_code == 400
    assert release(expert, order).status_code == 200


@pytest.mark.django_db
def test_while_the_first_runs_the_second_is_409(order, emma, monkeypatch):
    expert = api.with_session(emma)
    during = []
    handler = cache.set

    def nested(name, *rest):
        if name.startswith("idempotency:"):
            during.append(release(expert, order))
        return handler(name, *rest)

    monkeypatch.setattr(idempotency.cache, "set", nested)
    assert release(expert, order).status_code == 200
    assert (during[0].status_code, error_of(during[0])["code"]) == (409, "idempotency_in_flight")
    assert error_of(during[0])["error"] == "Une requête avec cette clé d’idempotence est encore en cours."


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "x" * 129])
def test_a_key_of_another_length_is_400(order, emma, key):
    answer = release(api.with_session(emma), order, key=key)
    assert (answer.status_code, error_of(answer)["code"]) == (400, "idempotency_malformed")


@pytest.mark.django_db
def test_an_address_or_a_version_that_differs_is_another_request(order, emma):
    expert = api.with_session(emma)
    path, body = f"/api/orders/{order.id}/content", {"generatedContent": {"reading": "Une page."}}
    first = expert.patch(path, body, if_match="0", idempotency_key="k")
    again = expert.patch(path, body, if_match="0", idempotency_key="k")
    assert (first.status_code, first["ETag"], again["ETag"]) == (200, '"1"', '"1"')
    assert expert.patch(path, body, if_match="1", idempotency_key="k").status_code == 422
    assert release(expert, order, key="k").status_code == 200


@pytest.mark.django_db
def test_another_photo_of_the_same_name_and_size_is_another_request(now, alice, clean_cache):
    order = walked.sealed(now, alice)
    caller = api.with_token(order)
    intent = order.payment.attempts.get().intent_id
    path = f"/api/orders/by-payment-intent/{intent}/client-submit"
    real = photo()
    content = real.read()
    first = caller.form(path, {"facePhoto": SimpleUploadedFile("a.jpg", content)}, idempotency_key="k")
    again = caller.form(path, {"facePhoto": SimpleUploadedFile("a.jpg", content)}, idempotency_key="k")
    assert (first.status_code, again.json()) == (200, first.json())
    assert order.files.count() == 1
    other = caller.form(path, {"facePhoto": SimpleUploadedFile("a.jpg", content[::-1])}, idempotency_key="k")
    assert other.status_code == 422


@pytest.mark.django_db
def test_nothing_that_identifies_a_person_is_in_the_caches_key(order, emma, monkeypatch):
    names = []
    add = cache.add
    monkeypatch.setattr(idempotency.cache, "add", lambda name, *rest: names.append(name) or add(name, *rest))
    release(api.with_session(emma), order)
    assert len([name for name in names if name.startswith("idempotency:")]) == 1
    assert str(emma.id) not in "".join(names)
