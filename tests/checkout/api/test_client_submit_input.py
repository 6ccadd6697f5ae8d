"""What a submission may hold: every impossible answer told by its name, and nothing of it repeated."""

import json

import pytest

from orders.models import Order
from tests import api
from tests.api import error_of
from tests.checkout.api.conftest import intent_id_of, submit, submit_path
from tests.factories.orders import placed


def typed(order):
    """What the order holds by now of what was typed."""
    order.refresh_from_db()
    return {"name": order.client_name, "email": order.email, "phone": order.phone, **order.intake.values}


@pytest.fixture
def free(moment, alice):
    """A free order, which needs no photo."""
    return placed(moment, level="initie", first_name="Alice", last_name="Martin", email="alice@exemple.fr")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"formData": {"dateOfBirth": "2020-01-01"}}, "formData.dateOfBirth"),
        ({"formData": {"dateOfBirth": "2999-01-01"}}, "formData.dateOfBirth"),
        ({"formData": {"dateOfBirth": "0001-01-01"}}, "formData.dateOfBirth"),
        ({"clientInputs": {"birthTime": "25 h 61"}}, "clientInputs.birthTime"),
        ({"formData": {"phone": "12"}}, "formData.phone"),
        ({"formData": {"specificQuestion": "x" * 1001}}, "formData.specificQuestion"),
        ({"clientInputs": {"specificContext": "x" * 2001}}, "clientInputs.specificContext"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_impossible_answer_is_told_and_the_others_are_kept(free, body, field):
    sent = {
        "formData": {"dateOfBirth": "1989-03-12", **body.get("formData", {})},
        "clientInputs": {"birthPlace": "Nantes", **body.get("clientInputs", {})},
    }
    answer = submit(api.with_token(free), intent_id_of(free), sent)
    error = error_of(answer)
    assert (answer.status_code, error["code"], error["error"]) == (400, "validation_failed", "Validation failed")
    assert [detail["field"] for detail in error["details"]] == [field]
    assert typed(free)["birth_place"] == "Nantes"
    assert not free.snapshots.exists()


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"formdata": {}}, ["formdata"]),
        ({"formData": {"prenom": "X"}, "clientInputs": {"x": 1}}, ["formData.prenom", "clientInputs.x"]),
        ({"formData": {"preferences": {"voix": "x"}}}, ["formData.preferences.voix"]),
        ({"formData": {"email": "camille@"}}, ["formData.email"]),
        ({"formData": {"dateOfBirth": "12/03/1989"}}, ["formData.dateOfBirth"]),
        ({"formData": {"preferences": {"audioVoice": "camille@exemple.fr"}}}, ["formData.preferences.audioVoice"]),
        ({"formData": {"firstName": ["Camille"]}}, ["formData.firstName"]),
        ({"formData": {"firstName": "x" * 81}}, ["formData.firstName"]),
        ({"formData": {"firstName": {"$ne": None}}}, ["formData.firstName"]),
        ({"formData": []}, ["formData"]),
        ({"formData": None}, ["formData"]),
        ({"clientInputs": "texte"}, ["clientInputs"]),
        ({"clientInputs": {"birthPlace": "x" * 5001}}, ["clientInputs.birthPlace"]),
    ],
    ids=lambda value: json.dumps(value)[:40],
)
def test_a_body_of_another_shape_is_refused_whole_and_never_repeated(free, body, fields):
    before = typed(free)
    answer = submit(api.with_token(free), intent_id_of(free), body)
    error = error_of(answer)
    assert (answer.status_code, error["code"]) == (400, "validation_failed")
    assert [detail["field"] for detail in error["details"]] == fields
    assert "camille@" not in answer.content.decode()
    assert typed(free) == before


@pytest.mark.django_db
def test_a_name_loses_its_invisible_characters(free):
    hidden = "Ca\u202emille\u200b"
    submit(api.with_token(free), intent_id_of(free), {"formData": {"firstName": hidden}})
    assert typed(free)["name"] == "Camille Martin"


@pytest.mark.django_db
def test_html_is_only_text(free):
    script = "<script>alert(1)</script>' OR 1=1 --"
    answer = submit(api.with_token(free), intent_id_of(free), {"clientInputs": {"birthPlace": script}})
    assert answer.json()["order"]["clientInputs"]["birthPlace"] == script
    assert answer["Content-Type"] == "application/json"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "intent_id",
    ["pi_nowhere", "pi_" + "x" * 200, "free_x", "cs_test_1", "pi_%00", "..%2F..", "pi_x%0A", "*", "%F0%9F%92%A9"],
)
def test_an_unknown_payment_is_404_for_everyone(intent_id, stripe, key, alice, moment):
    for caller in (api.stranger(), key, api.Api(**{"x-payment-client-secret": "pi_x_secret_y"})):
        answer = submit(caller, intent_id)
        assert (answer.status_code, error_of(answer)["code"]) in ((404, "not_found"), (400, "malformed"))
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_a_wrong_method_is_405_in_the_envelope(free):
    for method in ("GET", "PUT", "PATCH", "DELETE", "OPTIONS"):
        answer = api.with_token(free).send(method, submit_path(intent_id_of(free)))
        assert (answer.status_code, answer["Allow"]) == (405, "POST")
        assert error_of(answer)["code"] == "method_not_allowed"


@pytest.mark.django_db
def test_a_body_of_another_type_is_415(free):
    caller = api.with_token(free)
    for content_type in ("text/plain", "application/xml", "application/x-www-form-urlencoded", "", "nonsense"):
        answer = caller.client.generic(
            "POST", submit_path(intent_id_of(free)), b"a=1", content_type=content_type, headers=caller.headers
        )
        assert (answer.status_code, error_of(answer)["code"]) == (415, "unsupported_media_type")
