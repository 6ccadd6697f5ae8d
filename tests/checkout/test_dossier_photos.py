"""The dossier’s photos: required or not, each by itself, one that is refused loses nothing else."""

import pytest

from orders.models import Intake, OrderEvent
from tests.checkout.dossier import address, seal, shown
from tests.journeys.walk import DOSSIER, photo


def test_a_level_with_photos_says_which_one_is_missing(order, client_of_order):
    none = seal(client_of_order, order, photos=False)
    only_face = client_of_order.post(address(order), {**DOSSIER, "face_photo": photo(), "seal": "1"})

    assert list(none.context["errors"]) == ["face_photo", "palm_photo"]
    assert "Ajoutez une photo de votre visage" in none.content.decode()
    assert list(only_face.context["errors"]) == ["palm_photo"]


def test_a_rejected_photo_loses_neither_the_other_nor_a_word(order, client_of_order):
    broken = photo("palm.jpg")
    broken.file.truncate(900)
    broken.size = 900

    answer = client_of_order.post(
        address(order), {**DOSSIER, "face_photo": photo("face.jpg"), "palm_photo": broken, "seal": "1"}
    )

    page = answer.content.decode()
    assert (answer.status_code, list(answer.context["errors"])) == (422, ["palm_photo"])
    assert "Le fichier «\u00a0palm.jpg\u00a0» est abîmé ou incomplet" in page.partition("<form")[2]
    assert list(order.files.filter(is_current=True).values_list("kind", flat=True)) == ["face_photo"]
    assert shown(page, "question") == DOSSIER["question"]
    repaired = client_of_order.post(address(order), {**DOSSIER, "palm_photo": photo("palm.jpg"), "seal": "1"})
    assert repaired.url == f"/suivi/{order.number}/"


def test_a_rejected_replacement_keeps_the_photo_and_says_why(order, client_of_order):
    client_of_order.post(address(order), {"face_photo": photo("face.jpg")})
    text = photo("face.jpg")
    text.file.seek(0)
    text.file.write(b"Ceci n'est pas une photo.")
    text.file.seek(0)

    answer = client_of_order.post(address(order, "photo/face_photo/"), {"face_photo": text})

    assert answer.status_code == 422
    assert "n’est pas une photo que nous savons lire" in answer.content.decode()
    assert "/fichiers/" in answer.content.decode()
    assert order.files.filter(is_current=True).count() == 1


def test_a_photo_can_be_taken_away_and_sent_again(order, client_of_order):
    page = address(order, "photo/face_photo/")
    first = client_of_order.post(page, {"face_photo": photo("face.jpg")})
    same = client_of_order.post(page, {"face_photo": photo("face.jpg")})
    assert order.files.count() == 1

    gone = client_of_order.post(page, {"remove": "1"})
    again = client_of_order.post(page, {"face_photo": photo("palm.jpg")})

    assert [answer.status_code for answer in (first, same, gone, again)] == [200] * 4
    assert list(order.files.filter(is_current=True).values_list("display_name", flat=True)) == ["palm.jpg"]
    kinds = list(order.events.order_by("id").values_list("kind", flat=True))
    assert kinds[-3:] == [OrderEvent.Kind.FILE_ADDED, OrderEvent.Kind.FILE_REMOVED, OrderEvent.Kind.FILE_ADDED]


def test_a_photo_is_removed_without_script_and_the_text_stays(order, client_of_order):
    client_of_order.post(address(order), {"face_photo": photo("face.jpg")})

    answer = client_of_order.post(address(order), {"question": "Toujours là", "remove": "face_photo"})

    assert answer.url == address(order)
    assert not order.files.filter(is_current=True).exists()
    assert Intake.objects.get(order=order).values["question"] == "Toujours là"


def test_the_script_gets_the_refusal_as_json(order, client_of_order):
    text = photo("face.jpg")
    text.file.seek(0)
    text.file.write(b"Ceci n'est pas une photo.")
    text.file.seek(0)

    answer = client_of_order.post(
        address(order, "photo/face_photo/"), {"face_photo": text}, headers={"accept": "application/json"}
    )

    assert answer.status_code == 422
    assert answer.json()["problem"].startswith("Le fichier «\u00a0face.jpg\u00a0» n’est pas une photo")


@pytest.mark.parametrize("kind", ["recording", "booklet", "visage", "FACE_PHOTO"])
def test_no_other_kind_of_file_is_taken(order, client_of_order, kind):
    answer = client_of_order.post(address(order, f"photo/{kind}/"), {kind: photo()})

    assert (answer.status_code, order.files.count()) == (404, 0)


def test_uploads_of_one_order_are_limited(order, client_of_order, clean_cache, monkeypatch):
    monkeypatch.setattr("checkout.views.intake.UPLOADS_PER_ORDER", 1)
    page = address(order, "photo/face_photo/")

    answers = [client_of_order.post(page, {"face_photo": photo()}) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 422]
    assert "Trop d’essais pour cette commande." in answers[1].content.decode()
