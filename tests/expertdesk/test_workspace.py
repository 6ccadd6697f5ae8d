"""The workspace: everything that the client typed, saving without losing a word, handing over."""

import re

import pytest
from django.test import Client
from django.utils.html import escape

from lumira.accounts.actors import Actor
from orders.models import OrderEvent
from orders.selectors import content as content_selectors
from orders.services import content, files, intake, reviews, workflow
from products.models import Level
from tests.factories.orders import paid
from tests.journeys import walk
from tests.journeys.conftest import signed_in
from tests.orders.reached import composed, submitted, taken, told

pytestmark = pytest.mark.django_db
# Typed at checkout and in the dossier, and how the desk shows it.
TYPED = {
    "first_name": ("Ève-Anaïs", "Ève-Anaïs"),
    "last_name": ("D’Orsay", "D’Orsay"),
    "email": ("eve.dorsay@exemple.fr", "eve.dorsay@exemple.fr"),
    "birth": ("12 mars 1989", "12\u00a0mars 1989"),
    "birth_time": ("14 h 30", "14\u00a0h\u00a030"),
    "birth_place": ("Nantes <b>", "Nantes <b>"),
    "question": ("Que dois-je emporter ?\nEt laisser ?", "Que dois-je emporter ?<br>Et laisser ?"),
    "objective": ("Partir sans regret & sans bruit.", "Partir sans regret & sans bruit."),
    "audio_voice": ("masculine", "Voix masculine"),
    "delivery_format": ("whatsapp", "WhatsApp"),
    "phone": ("06 12 34 56 78", "0612345678"),
}


def workspace(order) -> str:
    return f"/atelier/commandes/{order.number}/"


def save(browser: Client, order, section: str, text: str, base: int, **headers: str):
    return browser.post(f"{workspace(order)}parties/{section}/", {"text": text, "base_number": base}, headers=headers)


def test_every_field_that_was_typed_is_visible_with_both_photos(client, stripe, emma, now):
    answer = walk.choose(
        client, "mystique", first_name=TYPED["first_name"][0], last_name=TYPED["last_name"][0], email=TYPED["email"][0]
    )
    walk.pay(client, stripe, answer)
    order = walk.order_of(answer)
    dossier = {name: TYPED[name][0] for name in walk.DOSSIER if name in TYPED}
    walk.confide(client, order.number, **dossier, phone=TYPED["phone"][0])
    browser = signed_in(emma)
    browser.post(f"{workspace(order)}prendre/")

    page = browser.get(workspace(order)).content.decode()

    shown = {name: value if "<br>" in value else escape(value) for name, (_typed, value) in TYPED.items()}
    assert {name: value for name, value in shown.items() if value not in page} == {}
    photos = re.findall(r'<img src="([^"]+fichiers[^"]+)"', page)
    answers = [browser.get(photo) for photo in photos]
    assert [answer.headers["Content-Type"] for answer in answers] == ["image/jpeg"] * 2
    assert all(b"".join(answer.streaming_content).startswith(b"\xff\xd8") for answer in answers)
    views = order.events.filter(kind=OrderEvent.Kind.FILE_VIEWED).order_by("id")
    assert [(event.actor, event.data) for event in views] == [
        (emma, {"file": "face_photo"}),
        (emma, {"file": "palm_photo"}),
    ]


def test_the_context_that_the_api_takes_is_visible_too(now, emma):
    Level.objects.filter(slug="initie").update(photos_required=False)
    order = paid(now, level="initie")
    values = {"birth_day": "1", "birth_month": "2", "birth_year": "1980", "context": "Un déménagement en mai."}
    intake.save_draft(order, values, now=now)
    intake.seal_intake(order, now=now)
    browser = signed_in(emma)
    browser.post(f"{workspace(order)}prendre/")

    assert "Un déménagement en mai." in browser.get(workspace(order)).content.decode()


def test_a_saved_section_is_shown_again(now, emma):
    order = taken(now, by=emma)
    browser = signed_in(emma)

    assert save(browser, order, "reading", "Un <b>mot</b>.", 0).url == f"{workspace(order)}?partie=reading"

    page = browser.get(f"{workspace(order)}?partie=reading").content.decode()
    assert "Un &lt;b&gt;mot&lt;/b&gt;." in page
    assert 'name="base_number" value="1"' in page


def test_a_conflict_answers_409_and_keeps_both_texts(now, emma):
    order = taken(now, by=emma)
    browser = signed_in(emma)
    save(browser, order, "reading", "Le texte de l’autre fenêtre.", 0)

    answer = save(browser, order, "reading", "Le mien, tapé pendant ce temps.", 0)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Le texte de l’autre fenêtre." in page
    assert "Le mien, tapé pendant ce temps." in page
    assert 'name="base_number" value="1"' in page
    assert content_selectors.current_texts(order)["reading"] == "Le texte de l’autre fenêtre."
    again = save(browser, order, "reading", "Le mien, tapé pendant ce temps.", 1)
    assert (again.status_code, content_selectors.content_number(order)) == (302, 2)


def test_the_script_saves_alike_and_learns_of_a_conflict(now, emma):
    order = taken(now, by=emma)
    browser = signed_in(emma)

    saved = save(browser, order, "reading", "Un.", 0, accept="application/json")
    refused = save(browser, order, "reading", "Deux.", 0, accept="application/json")

    assert (saved.status_code, saved.json()["number"]) == (200, 1)
    assert (refused.status_code, refused.json()["current"]) == (409, 1)


def test_a_text_that_arrives_after_the_suspension_is_not_saved_and_not_lost(now, emma, lena):
    order = taken(now, by=emma)
    browser = signed_in(emma)
    workflow.hold_order(order, by=Actor.person(lena), reason="Paiement contesté", now=now)

    by_script = save(browser, order, "reading", "Mes derniers mots.", 0, accept="application/json")
    by_form = save(browser, order, "reading", "Mes derniers mots.", 0)

    assert (by_script.status_code, by_script.json()) == (409, {"problem": "Cette commande est suspendue."})
    page = by_form.content.decode()
    assert (by_form.status_code, content_selectors.content_number(order)) == (409, 0)
    assert re.search(r"<textarea[^>]+readonly[^>]*>\nMes derniers mots\.</textarea>", page)
    assert "Commande suspendue : Paiement contesté" in page


def test_the_banner_alone_is_asked_for_by_the_open_page(now, emma, lena):
    order = taken(now, by=emma)
    browser = signed_in(emma)
    address = f"{workspace(order)}?fragment=alertes"
    assert "data-frozen" not in browser.get(address).content.decode()

    workflow.hold_order(order, by=Actor.person(lena), reason="Paiement contesté", now=now)

    banner = browser.get(address).content.decode()
    assert ("data-frozen" in banner, "<html" in banner) == (True, False)


def test_another_persons_saving_is_refused_and_writes_nothing(now, emma, lena, hugo):
    order = taken(now, by=emma)

    assert save(signed_in(hugo), order, "reading", "Un.", 0).status_code == 404
    page = signed_in(lena).post(f"{workspace(order)}parties/reading/", {"text": "Un.", "base_number": 0}, follow=True)
    assert "Seule la personne qui tient la commande" in page.content.decode()
    assert content_selectors.content_number(order) == 0


def test_a_form_without_its_version_is_malformed(now, emma):
    order = taken(now, by=emma)

    assert signed_in(emma).post(f"{workspace(order)}parties/reading/", {"text": "Un."}).status_code == 400


def test_generating_says_what_it_did(now, emma):
    order = taken(now, by=emma)
    browser, address = signed_in(emma), f"{workspace(order)}proposer/"

    assert "La proposition est prête" in browser.post(address, follow=True).content.decode()
    assert "Chaque partie a déjà un texte" in browser.post(address, follow=True).content.decode()
    texts = content_selectors.current_texts(order)
    assert all(len(text.split()) > 20 for text in texts.values())


def test_a_mandala_is_drawn_with_its_images_for_the_levels_that_have_one(now, emma):
    order = taken(now, by=emma, level="profond")
    signed_in(emma).post(f"{workspace(order)}proposer/")

    kept = content_selectors.current_files(order)
    assert set(kept) == {"mandala", "mandala_image", "mandala_small"}
    page = signed_in(emma).get(f"{workspace(order)}?partie=mandala").content.decode()
    assert f"fichiers/{kept['mandala'].id}/" in page


@pytest.mark.parametrize("level", ["mystique", "profond", "integral"])
def test_without_a_recording_ranks_2_to_4_are_not_submitted_and_the_page_says_so(now, emma, level):
    order = composed(now, by=emma, level=level)
    files.remove_recording(order, by=emma, now=now)
    browser = signed_in(emma)

    page = browser.post(f"{workspace(order)}soumettre/", follow=True).content.decode()

    order.refresh_from_db()
    assert ("Il manque des éléments à cette lecture. Voix" in page, order.status) == (True, "in_progress")
    browser.post(f"{workspace(order)}voix/", {"recording": walk.recording()})
    browser.post(f"{workspace(order)}soumettre/")
    order.refresh_from_db()
    assert order.status == "in_validation"


def test_a_file_that_is_no_recording_is_refused_and_the_texts_stay(now, emma):
    order = composed(now, by=emma)
    files.remove_recording(order, by=emma, now=now)
    browser = signed_in(emma)

    for upload in ({"recording": walk.photo()}, {}):
        assert browser.post(f"{workspace(order)}voix/", upload, follow=True).status_code == 200
    assert "recording" not in content_selectors.current_files(order)
    assert all(content_selectors.current_texts(order).values())


def test_corrections_start_from_the_returned_page(now, emma, vera):
    order = submitted(now, by=emma, level="initie")
    order = reviews.return_for_revision(order, by=vera, reasons=["tone"], notes="Trop sec.", now=now)
    browser = signed_in(emma)

    page = browser.get(workspace(order)).content.decode()
    assert "Renvoyée par Vera" in page
    assert "Trop sec." in page
    browser.post(f"{workspace(order)}corriger/")
    order.refresh_from_db()
    assert order.status == "in_progress"


def test_the_preview_is_the_booklet_as_it_stands(now, emma):
    order = composed(now, by=emma, level="initie")
    before = order.files.count()

    answer = signed_in(emma).get(f"{workspace(order)}apercu.pdf")

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert answer.content.startswith(b"%PDF")
    assert order.files.count() == before


def test_a_lead_decides_on_any_order(now, emma, lena):
    order = taken(now, by=emma)

    answer = signed_in(lena).post(f"{workspace(order)}decision/suspendre/", {"reason": "Un doute"}, follow=True)

    order.refresh_from_db()
    assert "C’est fait." in answer.content.decode()
    assert (order.status, order.held_at is not None) == ("in_progress", True)
    last = next(entry for entry in told(order) if entry[2] == "Lena")
    assert (last[0], last[3]) == ("hold", "Un doute")


@pytest.mark.parametrize(
    ("action", "values", "sentence"),
    [
        ("suspendre", {"reason": ""}, "Donnez un motif."),
        ("rouvrir", {"reason": "x"}, "n’est plus dans l’état"),
        ("reprendre", {"reason": "x"}, "n’est plus dans l’état"),
        ("liberer", {"reason": "x"}, "n’est plus dans l’état"),
    ],
)
def test_a_decision_that_is_incomplete_or_out_of_place_changes_nothing(now, emma, lena, action, values, sentence):
    order = taken(now, by=emma)
    before = told(order)

    page = signed_in(lena).post(f"{workspace(order)}decision/{action}/", values, follow=True).content.decode()

    order.refresh_from_db()
    assert sentence in page
    assert (order.status, order.held_at, told(order)) == ("in_progress", None, before)


@pytest.mark.parametrize("action", ["vendre", "annuler"])
def test_an_unknown_decision_does_not_exist(now, emma, lena, action):
    """Cancelling asks about the money too: it has a page of its own."""
    order = taken(now, by=emma)

    assert signed_in(lena).post(f"{workspace(order)}decision/{action}/", {"reason": "x"}).status_code == 404


def test_the_history_is_told_in_words(now, emma):
    order = taken(now, by=emma)
    content.save_section(order, "reading", "Un.", base_number=0, by=emma, now=now)

    page = signed_in(emma).get(workspace(order)).content.decode()

    for line in (
        "Emma R. : En attente → En cours",
        "Emma R. : Contenu enregistré (Lecture)",
        "Le client : Dossier confié",
    ):
        assert line in page
