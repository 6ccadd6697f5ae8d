"""The client's pages over S3: a photo goes in and comes out through us; a storage that is down loses nothing typed."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from orders.models import Intake
from orders.services import files
from tests.checkout.conftest import by_link
from tests.checkout.dossier import address, seal
from tests.factories.orders import paid
from tests.journeys import walk
from tests.orders.uploads.clean_copy import assert_clean_copy
from tests.orders.uploads.conftest import BUCKET, s3_storage
from tests.orders.uploads.test_storage import impatient


@pytest.fixture
def order(db):
    return paid(timezone.now())


@pytest.fixture
def browser(order):
    return by_link(order, timezone.now())


def test_a_dossier_is_kept_in_a_private_bucket_and_read_through_us(s3, order, browser):
    assert seal(browser, order).status_code == 302

    face = order.files.get(kind="face_photo")
    stored = s3.get_object(Bucket=BUCKET, Key=face.storage_name)
    grants = s3.get_object_acl(Bucket=BUCKET, Key=face.storage_name)["Grants"]
    page = f"/sanctuaire/{order.number}/fichiers/{face.id}/"
    content = b"".join(browser.get(page).streaming_content)
    part = browser.get(page, headers={"range": "bytes=0-99"})
    assert [grant["Permission"] for grant in grants] == ["FULL_CONTROL"]
    assert stored["ContentType"] == "image/jpeg"
    assert stored["Body"].read() == content
    assert_clean_copy(content)
    assert (part.status_code, b"".join(part.streaming_content)) == (206, content[:100])


def test_a_replaced_photo_leaves_the_bucket(s3, order, browser):
    page = address(order, "photo/face_photo/")
    for name in ("face.jpg", "palm.jpg"):
        browser.post(page, {"face_photo": walk.photo(name)})

    files.sweep_unused(now=timezone.now() + timedelta(days=2))

    assert [found["Key"] for found in s3.list_objects_v2(Bucket=BUCKET)["Contents"]] == [order.files.get().storage_name]


@pytest.fixture
def s3_that_went_down(s3, settings_of_storage):
    """Return a function that takes the storage down."""
    return lambda: settings_of_storage(impatient(s3_storage("http://127.0.0.1:9")))


def test_a_storage_that_is_down_loses_nothing_typed(s3_that_went_down, order, browser):
    s3_that_went_down()

    answer = seal(browser, order)

    assert (answer.status_code, list(answer.context["errors"])) == (422, ["face_photo", "palm_photo"])
    assert "ne peut pas être enregistré ou lu pour le moment" in answer.content.decode()
    assert Intake.objects.get(order=order).values["question"] == walk.DOSSIER["question"]
    assert not order.files.filter(is_current=True).exists()


def test_a_photo_that_cannot_be_read_is_a_clear_page(s3_that_went_down, order, browser):
    seal(browser, order)
    face = order.files.get(kind="face_photo")
    s3_that_went_down()

    answer = browser.get(f"/sanctuaire/{order.number}/fichiers/{face.id}/")

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
    assert "Ce fichier ne peut pas être enregistré ou lu pour le moment." in answer.content.decode()
    assert browser.get(f"/suivi/{order.number}/").status_code == 200


def test_readiness_tells_that_the_storage_is_down(s3_that_went_down, client, db):
    s3_that_went_down()

    answer = client.get("/readyz")

    assert (answer.status_code, answer.json()["storage"]) == (503, "down")
    assert default_storage.bucket_name == BUCKET
