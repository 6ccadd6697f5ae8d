"""Client-submit as a form: two photos beside the texts, and what happens to each when one is bad."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from orders.models import Order, OrderFile
from tests import api
from tests.api import error_of
from tests.checkout.api.conftest import FORM, INPUTS, intent_id_of, submit_path
from tests.factories.orders import paid, placed
from tests.factories.walked import taken
from tests.journeys.walk import DATA, photo

TEXTS = {"formData": json.dumps(FORM), "clientInputs": json.dumps(INPUTS)}


@pytest.fixture
def order(moment):
    return paid(moment, level="profond")


@pytest.fixture
def client(order):
    return api.with_token(order)


def send(caller, order, **values):
    return caller.form(submit_path(intent_id_of(order)), values)


def current(order):
    return sorted(order.files.filter(is_current=True).values_list("kind", flat=True))


@pytest.mark.django_db
def test_two_photos_and_the_texts_make_a_sealed_dossier(client, order):
    answer = send(client, order, **TEXTS, facePhoto=photo(), palmPhoto=photo("palm.jpg"))
    body = answer.json()
    assert (answer.status_code, body["sealed"], body["missing"]) == (200, True, [])
    assert [(file["type"], file["name"], file["contentType"]) for file in body["order"]["files"]] == [
        ("face_photo", "face.jpg", "image/jpeg"),
        ("palm_photo", "palm.jpg", "image/jpeg"),
    ]
    snapshot = order.snapshots.get()
    assert (snapshot.face_photo.kind, snapshot.palm_photo.kind) == ("face_photo", "palm_photo")

    again = send(client, order, **TEXTS, facePhoto=photo(), palmPhoto=photo("palm.jpg"))
    assert again.json() == body
    assert OrderFile.objects.count() == 2


@pytest.mark.django_db
def test_one_bad_photo_loses_neither_the_other_nor_the_words(client, order):
    bad = SimpleUploadedFile("moi.jpg", b"%PDF-1.7 ...", content_type="image/jpeg")
    answer = send(client, order, **TEXTS, facePhoto=bad, palmPhoto=photo("palm.jpg"))
    error = error_of(answer)
    assert (answer.status_code, error["code"]) == (415, "unsupported_file")
    assert "moi.jpg" in error["error"]
    assert current(order) == ["palm_photo"]
    order.refresh_from_db()
    assert order.intake.values["birth_place"] == "Nantes"
    assert not order.snapshots.exists()


@pytest.mark.django_db
def test_a_dossier_whose_photo_was_refused_is_not_sealed_even_where_none_is_needed(moment):
    order = placed(moment, level="initie")
    bad = SimpleUploadedFile("moi.jpg", b"%PDF-1.7 ...", content_type="image/jpeg")
    assert send(api.with_token(order), order, **TEXTS, facePhoto=bad).status_code == 415
    assert not order.snapshots.exists()
    assert send(api.with_token(order), order, **TEXTS, facePhoto=photo()).json()["sealed"] is True


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 400, "empty_file"),
        (b"GIF89a", 400, "damaged_file"),
        ((DATA / "face.jpg").read_bytes()[:-3000], 400, "damaged_file"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "unsupported_file"),
        (b"\xff\xd8\xff" + b"\x00" * (10 * 1024 * 1024 + 1), 413, "file_too_large"),
    ],
    ids=["empty", "cut short", "damaged", "svg", "too large"],
)
def test_each_bad_photo_is_refused_for_what_it_is(client, order, content, status, code):
    answer = send(client, order, facePhoto=SimpleUploadedFile("photo.jpg", content, content_type="image/jpeg"))
    assert (answer.status_code, error_of(answer)["code"]) == (status, code)
    assert current(order) == []


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["autre", "facephoto", "files", "document"])
def test_a_file_of_another_name_is_refused(client, order, name):
    answer = send(client, order, **TEXTS, **{name: photo()})
    assert (answer.status_code, error_of(answer)["details"]) == (
        400,
        [{"field": name, "message": "Champ inconnu ou en trop."}],
    )
    assert Order.objects.get(pk=order.pk).intake.values == {}


@pytest.mark.django_db
def test_a_second_face_and_a_fifth_file_are_refused(client, order):
    assert send(client, order, facePhoto=[photo(), photo("palm.jpg")]).status_code == 400
    assert send(client, order, facePhoto=[photo()] * 5).status_code == 400
    assert current(order) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text", ["{", "[]", "null", "1", '"x"', '{"a": NaN}', '{"a":' * 30 + "1" + "}" * 30, '{"a": "\\u0000"}']
)
def test_texts_that_are_no_json_objects_are_refused(client, order, text):
    answer = send(client, order, formData=text)
    assert (answer.status_code, error_of(answer)["code"]) == (400, "malformed")


@pytest.mark.django_db
def test_a_hostile_file_name_is_shown_clean_and_leads_nowhere(client, order):
    answer = send(client, order, facePhoto=photo_named("../../etc/passwd\x00\r\nX: y.jpg"))
    assert answer.status_code == 200
    kept = order.files.get()
    assert not {"/", "\\", "\x00", "\n"} & set(kept.display_name)
    assert "passwd" not in kept.storage_name


@pytest.mark.django_db
def test_a_photo_is_replaced_until_the_order_is_taken(client, order, alice, emma, moment):
    send(client, order, facePhoto=photo())
    send(client, order, facePhoto=photo("palm.jpg"))
    assert current(order) == ["face_photo"]
    begun = taken(moment, alice, emma)
    answer = send(api.with_token(begun), begun, facePhoto=photo())
    assert (answer.status_code, error_of(answer)["code"]) == (409, "already_in_production")


@pytest.mark.django_db
def test_a_body_beyond_two_photos_is_refused_before_it_is_read(client, order):
    length = 22 * 1024 * 1024 + 1
    answer = client.client.post(
        submit_path(intent_id_of(order)),
        b"--x",
        content_type="multipart/form-data; boundary=x",
        headers=client.headers,
        CONTENT_LENGTH=str(length),
    )
    assert (answer.status_code, error_of(answer)["code"]) == (413, "too_large")


@pytest.mark.django_db
def test_texts_of_a_form_have_a_limit_too(client, order):
    answer = send(client, order, formData=json.dumps({"specificQuestion": "x" * 1_100_000}))
    assert (answer.status_code, error_of(answer)["code"]) == (413, "too_large")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=", b"x"),
        ("multipart/form-data; boundary=" + "x" * 300, b"x"),
        ("multipart/form-data; boundary=é", b"x"),
        ("multipart/form-data; boundary=x", b"nothing of the kind"),
        ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="formData"\r\n'),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="facePhoto"; filename="a"\r\n'
            b"Content-Transfer-Encoding: base64\r\n\r\n?\r\n--x--",
        ),
    ],
)
def test_a_broken_form_is_no_bug(client, order, content_type, body):
    answer = client.client.generic(
        "POST", submit_path(intent_id_of(order)), body, content_type=content_type, headers=client.headers
    )
    assert answer.status_code in (200, 400, 415)
    assert current(order) == []


def photo_named(name):
    file = photo()
    file._name = name
    return file
