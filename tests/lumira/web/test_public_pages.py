"""Private by default: what a stranger may open is a list, and everything else sends them to the sign-in or is not there."""

import pytest
from django.test import Client
from django.utils import timezone

from orders.models import Intake, Order, OrderFile
from orders.services import files, intake
from tests.factories.orders import attempt_of, paid
from tests.journeys import walk
from tests.lumira.web.urlmap import BY_PROOF, OPEN, address, places

SECRETS = ("camille.secret@exemple.fr", "Aubry-Secret", "Ma question secrète")


@pytest.fixture
def values(db) -> dict[str, object]:
    """Arguments for every pattern: they name an order that exists, with a photo and a question."""
    now = timezone.now()
    order = paid(now, email=SECRETS[0], last_name=SECRETS[1])
    photo = files.add_photo(order, OrderFile.Kind.FACE_PHOTO, walk.photo(), now=now)
    intake.save_draft(order, {"question": SECRETS[2]}, now=now)
    return {
        "number": order.number,
        "order_id": order.id,
        "payment_id": order.payment_id,
        "document": "F-2026-000001",
        "file_id": photo.id,
        "discrepancy_id": photo.id,
        "intent_id": attempt_of(order).intent_id,
        "token": "A" * 43,
        "slug": "profond",
        "kind": "face_photo",
        "section": "reading",
        "action": "annuler",
        "incident_id": 1,
        "reference": "R261124-ACDEFG",
        "name": "x",
        "uidb36": "abc",
        "key": "x-y",
        "object_id": str(order.id),
        "content_type_id": "1",
        "app_label": "orders",
        "url": "x",
        "id": str(order.client_id),
    }


def test_the_list_of_public_views_is_the_whole_truth():
    public = {place.name for place in places() if place.is_public}

    assert public == OPEN | BY_PROOF
    assert len(places()) > 100


def ask_everything(values: dict[str, object], names: set[str] | None, method: str):
    """Ask every address of these names as a stranger; yields the name and the answer."""
    for place in places():
        if (names is None and not place.is_public) or (names is not None and place.name in names):
            browser = Client(headers={"accept-language": "fr"})
            yield place.name, getattr(browser, method)(address(place, values))


@pytest.mark.parametrize("method", ["get", "post", "head", "put", "patch", "delete"])
def test_a_stranger_is_sent_to_the_sign_in_from_everywhere_else(values, method):
    before = (Order.objects.values().get(), Intake.objects.values().get(), OrderFile.objects.values().get())
    wrong = []
    for name, answer in ask_everything(values, None, method):
        is_sign_in = answer.status_code == 302 and answer.url.startswith(("/connexion/", "/admin/login/"))
        if not is_sign_in and answer.status_code not in (403, 404, 405):
            wrong.append((name, answer.status_code))

    assert wrong == []
    assert before == (Order.objects.values().get(), Intake.objects.values().get(), OrderFile.objects.values().get())


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_who_proves_nothing_finds_no_order(values, method):
    before = (Order.objects.values().get(), Intake.objects.values().get(), OrderFile.objects.values().get())
    wrong = []
    for name, answer in ask_everything(values, BY_PROOF, method):
        said = answer.content.decode() if not answer.streaming else ""
        if answer.status_code not in (403, 404, 405) or any(secret in said for secret in SECRETS):
            wrong.append((name, answer.status_code))

    assert wrong == []
    assert before == (Order.objects.values().get(), Intake.objects.values().get(), OrderFile.objects.values().get())


def test_open_pages_hold_nothing_of_anybody(values):
    for name, answer in ask_everything(values, OPEN, "get"):
        said = answer.content.decode() if not answer.streaming else ""
        assert answer.status_code < 500, name
        assert not any(secret in said for secret in SECRETS), name
