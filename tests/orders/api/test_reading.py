"""Reading orders: the shape of the contract, and how much of it each caller sees."""

import re
from datetime import UTC as UTC_ZONE

import pytest

from orders.models import OrderEvent
from orders.services import files, reviews
from tests import api
from tests.factories import walked
from tests.factories.orders import placed
from tests.journeys.walk import photo

ORDER_KEYS = {
    "id",
    "orderNumber",
    "level",
    "levelName",
    "amount",
    "currency",
    "status",
    "outcome",
    "paymentStatus",
    "paymentIntentId",
    "userEmail",
    "userName",
    "direct",
    "sealed",
    "formData",
    "clientInputs",
    "files",
    "generatedContent",
    "expertReview",
    "expertValidation",
    "revisionCount",
    "deliveredAt",
    "deliveryMethod",
    "createdAt",
    "updatedAt",
    "paidAt",
}
UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def read(caller, order, tail=""):
    return caller.get(f"/api/orders/{order.id}{tail}").json()


@pytest.mark.django_db
def test_an_order_has_every_key_of_the_contract_even_before_anything_is_known(key, moment):
    order = placed(moment, email="nouvelle@exemple.fr", last_name="")
    found = read(key, order)
    assert set(found) == ORDER_KEYS
    assert found["formData"] == {
        "firstName": "Camille",
        "lastName": None,
        "email": "nouvelle@exemple.fr",
        "phone": None,
        "dateOfBirth": None,
        "specificQuestion": None,
        "preferences": {"audioVoice": None, "deliveryFormat": None},
    }
    assert found["clientInputs"] == dict.fromkeys(("birthTime", "birthPlace", "specificContext", "lifeQuestion"))
    assert (found["status"], found["paymentStatus"], found["paidAt"], found["outcome"]) == (
        "awaiting_payment",
        "unpaid",
        None,
        None,
    )
    assert UTC.fullmatch(found["createdAt"])


@pytest.mark.django_db
def test_a_key_reads_the_whole_dossier(key, alice, moment):
    found = read(key, walked.sealed(moment, alice))
    assert (found["level"], found["levelName"], found["amount"], found["currency"]) == (1, "Initié", 0, "EUR")
    assert found["formData"]["dateOfBirth"] == "1989-03-12"
    assert found["formData"]["specificQuestion"] == "Que dois-je emporter ?"
    assert found["formData"]["preferences"] == {"audioVoice": "feminine", "deliveryFormat": "email"}
    assert found["clientInputs"] == {
        "birthTime": "14:30",
        "birthPlace": "Nantes",
        "specificContext": "Un déménagement.",
        "lifeQuestion": "Partir sans regret.",
    }
    assert found["paymentIntentId"].startswith("free_")


@pytest.mark.django_db
def test_a_colleague_sees_what_the_queue_shows_and_nothing_of_the_dossier(hugo, alice, emma, vera, moment):
    order = walked.returned(moment, alice, emma, vera)
    reviews.note_review(order, status="rejected", notes="Une note.", by=emma, now=moment)
    found = read(api.with_session(hugo), order)
    assert (found["userEmail"], found["paymentIntentId"], found["files"], found["generatedContent"]) == (
        None,
        None,
        [],
        None,
    )
    assert found["formData"] | {"firstName": None, "lastName": None} == {
        "firstName": None,
        "lastName": None,
        "email": None,
        "phone": None,
        "dateOfBirth": None,
        "specificQuestion": None,
        "preferences": {"audioVoice": None, "deliveryFormat": None},
    }
    assert set(found["clientInputs"].values()) == {None}
    assert (found["expertReview"], found["expertValidation"]) == (None, None)


@pytest.mark.django_db
def test_a_client_sees_no_internal_note_and_no_content_before_delivery(alice, emma, vera, moment):
    order = walked.approved(moment, alice, emma, vera)
    found = read(api.with_session(alice), order)
    assert (found["expertReview"], found["expertValidation"], found["generatedContent"]) == (None, None, None)
    assert api.with_session(alice).get(f"/api/orders/{order.id}/content").status_code == 404


@pytest.mark.django_db
def test_a_client_reads_what_was_delivered_even_while_it_is_reopened(lead, alice, emma, vera, moment):
    order = walked.delivered(moment, alice, emma, vera)
    assert lead.post(f"/api/orders/{order.id}/reopen", {"reason": "Une date."}).status_code == 200
    owner = api.with_session(alice)
    found = read(owner, order, "/content")
    assert found["generatedContent"]["reading"] == walked.TEXT
    assert found["expertValidation"]["validatorName"] == "Vera"
    assert found["availableFormats"] == {
        "hasReading": True,
        "hasPdf": True,
        "hasAudio": False,
        "hasMandala": False,
        "hasRitual": False,
    }
    booklet = owner.client.get(found["generatedContent"]["pdfUrl"])
    assert api.bytes_of(booklet).startswith(b"%PDF")


@pytest.mark.django_db
def test_an_order_is_found_by_its_number(key, alice, moment):
    order = walked.sealed(moment, alice)
    assert key.get(f"/api/orders/number/{order.number}").json()["id"] == str(order.id)
    assert key.get("/api/orders/number/LU991231001").status_code == 404


@pytest.mark.django_db
def test_the_poll_holds_five_values_and_no_person(alice, moment):
    order = walked.sealed(moment, alice)
    assert read(api.with_token(order), order, "/status") == {
        "orderNumber": order.number,
        "status": "queued",
        "paymentStatus": "paid",
        "sealed": True,
        "updatedAt": order.updated_at.astimezone(UTC_ZONE).isoformat().replace("+00:00", "Z"),
    }


@pytest.mark.django_db
def test_what_is_not_ones_own_is_answered_like_what_does_not_exist(bob, alice, moment):
    order = walked.sealed(moment, alice)
    caller = api.with_session(bob)
    hidden = api.error_of(caller.get(f"/api/orders/{order.id}"))
    unknown = api.error_of(caller.get("/api/orders/00000000-0000-4000-8000-000000000000"))
    assert hidden == unknown == {"error": "Introuvable.", "code": "not_found", "details": []}


@pytest.mark.django_db
def test_a_photo_is_opened_by_who_may_and_each_view_of_the_team_is_noted(lead, hugo, bob, key, alice, moment):
    order = walked.sealed(moment, alice)
    kept = files.add_photo(order, "face_photo", photo(), now=moment)
    order.refresh_from_db()
    told = read(key, order)["files"]
    assert [(file["id"], file["type"], file["name"]) for file in told] == [(str(kept.id), "face_photo", "face.jpg")]
    path = f"/api/orders/{order.id}/files/{kept.id}"
    shown = lead.get(path)
    assert (shown.status_code, shown["Content-Type"], shown["X-Content-Type-Options"]) == (200, "image/jpeg", "nosniff")
    assert "no-store" in shown["Cache-Control"]
    assert api.bytes_of(shown).startswith(b"\xff\xd8")
    assert order.events.filter(kind=OrderEvent.Kind.FILE_VIEWED).count() == 1
    assert api.bytes_of(api.with_token(order).get(path)).startswith(b"\xff\xd8")
    for refused in (api.with_session(hugo), api.with_session(bob), api.stranger()):
        assert refused.get(path).status_code == 404
    assert lead.get(f"/api/orders/{order.id}/files/{order.id}").status_code == 404


@pytest.mark.django_db
def test_a_recording_that_was_not_delivered_yet_is_not_for_the_client(alice, emma, vera, moment):
    order = walked.delivered(moment, alice, emma, vera)
    draft = files.keep_generated(
        order, "mandala", b"<svg/>", content_type="image/svg+xml", source="x", by=None, now=moment
    )
    assert api.with_session(alice).get(f"/api/orders/{order.id}/files/{draft.id}").status_code == 404
