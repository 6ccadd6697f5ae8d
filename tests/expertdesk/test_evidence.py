"""The evidence pack: everything that answers a bank, in one click; and the openings that it tells."""

import io
import json
import re
import zipfile
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.db import ProgrammingError, transaction
from django.test import Client
from django.utils import timezone, translation

from expertdesk.services import evidence
from lumira.accounts.actors import SYSTEM
from lumira.payments.models import Dispute
from orders.exceptions import NotAllowed
from orders.models import ContentOpening, Order
from orders.services import openings
from orders.services.notifications import send_notification
from tests.checkout.conftest import by_link
from tests.factories import walked
from tests.factories.orders import placed
from tests.journeys.conftest import signed_in
from tests.orders.reached import latest_event, told

pytestmark = pytest.mark.django_db


@pytest.fixture
def delivered(alice, emma, vera) -> Order:
    """A delivered reading, its client told."""
    now = timezone.now()
    order = walked.delivered(now, alice, emma, vera)
    order.consents.create(
        kind="terms_and_early_start", text_version="2026-11", text="J’accepte <les conditions>.", language="fr"
    )
    for letter in order.notifications.order_by("created_at"):
        send_notification(str(letter.pk), now=now)
    return order


def seen(order: Order) -> list[tuple[str, str]]:
    return list(ContentOpening.objects.filter(order=order).order_by("id").values_list("what", "door"))


def read(browser: Client, order: Order, what: str) -> None:
    """Fetch a delivered file, or the page, as a browser does."""
    address = f"/sanctuaire/{order.number}/"
    if what != "page":
        file = getattr(order.deliveries.latest("number"), what)
        address += f"fichiers/{file.id}/"
    answer = browser.get(address, headers={"range": "bytes=0-99"} if what != "page" else None)
    assert answer.status_code in (200, 206)
    if answer.streaming:
        b"".join(answer.streaming_content)


def test_page_and_downloads_are_noted_once_a_visit_without_telling_where_from(delivered):
    browser = by_link(delivered, timezone.now())

    for what in ("page", "page", "booklet", "booklet"):
        read(browser, delivered, what)

    assert seen(delivered) == [("page", "link"), ("booklet", "link")]
    assert {field.name for field in ContentOpening._meta.get_fields()} == {
        "id",
        "order",
        "delivery",
        "what",
        "door",
        "opened_at",
    }


def test_a_later_visit_and_another_door_are_their_own(delivered, alice):
    browser = Client(headers={"accept-language": "fr"})
    browser.force_login(alice)
    delivery = delivered.deliveries.get()
    openings.note_opening(delivery, "page", door="account", now=timezone.now() - timedelta(minutes=11))

    read(browser, delivered, "page")

    assert seen(delivered) == [("page", "account"), ("page", "account")]


@pytest.mark.parametrize("change", ["update", "delete"])
def test_an_opening_is_never_changed(delivered, change):
    openings.note_opening(delivered.deliveries.get(), "page", door="link", now=timezone.now())
    rows = ContentOpening.objects.filter(order=delivered)

    with pytest.raises(ProgrammingError, match="orders_contentopening"), transaction.atomic():
        rows.update(what="booklet") if change == "update" else rows.delete()


def test_the_team_reading_at_the_desk_is_no_visit_of_the_client(delivered, lena):
    signed_in(lena).get(f"/atelier/commandes/{delivered.number}/")

    assert seen(delivered) == []


def test_one_click_holds_everything(delivered, lena):
    read(by_link(delivered, timezone.now()), delivered, "page")
    before = latest_event(delivered)

    answer = signed_in(lena).post(f"/atelier/commandes/{delivered.number}/preuves/")

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/zip")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{delivered.number}-preuves.zip"'
    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    names = ["sommaire.html", "donnees.json", "lecture-1.pdf", "empreintes.sha256"]
    assert archive.namelist() == [f"{delivered.number}/{name}" for name in names]
    found = json.loads(archive.read(f"{delivered.number}/donnees.json"))
    (consent,) = found["consents"]
    assert (consent["version"], consent["text"]) == ("2026-11", "J’accepte <les conditions>.")
    assert [brief["question"] for brief in found["brief"]] == ["Que dois-je emporter ?"]
    assert [(row["written_by"], row["judged_by"], row["decision"]) for row in found["approvals"]] == [
        ("Emma Roux", "Vera Noir", "approved")
    ]
    booklet = delivered.deliveries.get().booklet
    assert [row["booklet_sha256"] for row in found["deliveries"]] == [booklet.sha256]
    assert archive.read(f"{delivered.number}/lecture-1.pdf").startswith(b"%PDF")
    assert booklet.sha256 in archive.read(f"{delivered.number}/empreintes.sha256").decode()
    assert all(row["sent_at"] for row in found["emails"])
    assert "sanctuary_open" in [row["kind"] for row in found["emails"]]
    assert [(row["what"], row["door"]) for row in found["openings"]] == [("page", "link")]
    assert [row["kind"] for row in found["money"]["movements"]] == ["free"]
    assert ("approved", "delivered") in [(row["from"], row["to"]) for row in found["history"]]
    page = archive.read(f"{delivered.number}/sommaire.html").decode()
    for words in ("J’accepte &lt;les conditions&gt;.", "Que dois-je emporter ?", booklet.sha256, "Emma Roux"):
        assert words in page
    ((kind, _edge, who, _reason, data),) = told(delivered, after=before)
    assert (kind, who, list(data)) == ("exported", "Lena", ["fingerprint"])


def summary(order: Order, lena) -> str:
    archive = zipfile.ZipFile(io.BytesIO(evidence.pack(order, by=lena, now=timezone.now())))
    return archive.read(f"{order.number}/sommaire.html").decode()


def test_the_summary_speaks_in_words_and_the_data_in_codes(delivered, lena):
    read(by_link(delivered, timezone.now()), delivered, "booklet")
    Dispute.objects.create(
        id="du_x",
        payment_id=delivered.payment_id,
        intent_id="pi_x",
        amount_minor=6700,
        currency="EUR",
        reason="product_not_received",
        status="needs_response",
    )

    page = summary(delivered, lena)

    body = re.sub(r"<[^>]+>", " ", page.partition("<body>")[2])
    codes = (
        *("approved", "sanctuary_open", "order_received", "terms_and_early_start", "booklet", "link", "free", "status"),
        *("intake_sealed", "in_validation", "delivered", "product_not_received", "needs_response", "system"),
    )
    assert [code for code in codes if re.search(rf"(?<![\w.]){code}(?![\w.])", body)] == []
    assert "<td>client</td>" not in page
    assert re.findall(r"\d{4}-\d\d-\d\d\S*", body) == []
    for words in (
        *("Approuvée", "Sanctuaire ouvert", "Lien privé", "Livret PDF", "Offert", "Conditions de vente"),
        *("la lecture n’aurait pas été reçue", "À répondre", "Le client", "Le système"),
    ):
        assert words in body, words
    assert re.search(r"\d{1,2}(er)?\xa0\w+\xa0?\s?\d{4}, \d{1,2}\xa0h", body)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_summary_names_the_language_that_it_is_in(delivered, lena, language):
    with translation.override(language):
        assert f'<html lang="{language}">' in summary(delivered, lena)


def test_a_booklet_that_is_gone_is_named_and_the_rest_is_there(delivered, lena):
    default_storage.delete(delivered.deliveries.get().booklet.storage_name)

    answer = signed_in(lena).post(f"/atelier/commandes/{delivered.number}/preuves/")

    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    names = ["sommaire.html", "donnees.json", "empreintes.sha256"]
    assert archive.namelist() == [f"{delivered.number}/{name}" for name in names]
    page = archive.read(f"{delivered.number}/sommaire.html").decode()
    assert "Le livret lecture-1.pdf manque" in page
    assert "livret joint" not in page


def test_the_pack_is_for_leads(delivered, emma):
    assert signed_in(emma).post(f"/atelier/commandes/{delivered.number}/preuves/").status_code == 403
    with pytest.raises(NotAllowed):
        evidence.pack(delivered, by=emma, now=timezone.now())


def test_before_anything_happened_the_pack_says_so(now, lena):
    order = placed(now)

    archive = zipfile.ZipFile(io.BytesIO(evidence.pack(order, by=lena, now=now)))

    page = archive.read(f"{order.number}/sommaire.html").decode()
    for words in (
        "Aucun consentement",
        "Le dossier n’a pas été confié.",
        "Rien n’a été livré.",
        "Aucune ouverture n’est notée.",
    ):
        assert words in page
    assert SYSTEM.label in page or "Le système" not in page
