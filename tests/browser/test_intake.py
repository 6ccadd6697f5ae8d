"""The dossier: nothing that was typed is lost, on this device or another, whatever a photo does."""

import pytest
from playwright.sync_api import expect

from orders.models import Order
from tests.browser import steps
from tests.browser.house import until
from tests.browser.steps import DOSSIER, FACE, PALM, Person

FACE_PLACE, PALM_PLACE = "[data-photo$='/face_photo/']", "[data-photo$='/palm_photo/']"
DRAFT = {
    "birth_day": "12",
    "birth_month": "mars",
    "birth_year": "1989",
    "birth_time": "14 h 30",
    "birth_place": "Nantes",
    "question": DOSSIER["Que souhaitez-vous éclairer ?"],
    "objective": DOSSIER["Qu’aimeriez-vous emporter de cette lecture ?"],
}


@pytest.fixture
def not_a_photo(tmp_path):
    """Sixteen bytes under the name of a photo."""
    file = tmp_path / "visage.jpg"
    file.write_bytes(b"0123456789abcdef")
    return file


@pytest.fixture
def person():
    return Person()


@pytest.fixture
def dossier(visitor, person):
    """The dossier of an order that is just paid."""
    steps.order_paid(visitor, "profond", person)
    return visitor


def typed(page):
    """What stands in the fields."""
    return {name: page.locator(f"[name={name}]").input_value() for name in DRAFT}


def test_progress_of_a_photo_is_shown(dossier):
    held = []
    dossier.route("**/dossier/photo/**", lambda route: held.append(route))
    dossier.locator(f"{FACE_PLACE} input").set_input_files(FACE)

    expect(dossier.locator(f"{FACE_PLACE} [data-state=busy]")).to_contain_text("face.jpg")
    expect(dossier.locator(f"{FACE_PLACE} progress")).to_be_visible()

    until(lambda: held)[0].continue_()
    expect(dossier.get_by_role("img", name="Photo de votre visage")).to_be_visible()


def test_bad_photo_leaves_every_other_field_and_file(dossier, watch, not_a_photo, person):
    watch.expect(422)
    steps.fill_dossier(dossier)
    dossier.get_by_label("Masculine").check()
    steps.add_photo(dossier, "palm_photo", PALM)

    dossier.locator(f"{FACE_PLACE} input").set_input_files(not_a_photo)

    expect(dossier.locator(FACE_PLACE)).to_contain_text("« visage.jpg » n’est pas une photo que nous savons lire.")
    expect(dossier.get_by_role("img", name="Photo de votre paume")).to_be_visible()
    assert typed(dossier) == DRAFT
    assert dossier.get_by_label("Masculine").is_checked()
    steps.add_photo(dossier, "face_photo", FACE)
    steps.confide(dossier)
    assert sorted(person.order.files.filter(replaced_at=None).values_list("kind", flat=True)) == [
        "face_photo",
        "palm_photo",
    ]


def test_photo_whose_sending_is_cut_can_be_chosen_again(dossier, watch):
    watch.expect_blocked("/photo/")
    dossier.route("**/dossier/photo/**", lambda route: route.abort())
    dossier.locator(f"{FACE_PLACE} input").set_input_files(FACE)
    expect(dossier.locator(FACE_PLACE)).to_contain_text("L’envoi s’est interrompu.")

    dossier.unroute("**/dossier/photo/**")

    steps.add_photo(dossier, "face_photo", FACE)


def test_photo_is_removed(dossier):
    place = steps.add_photo(dossier, "face_photo", FACE)

    place.get_by_role("button", name="Retirer").click()

    expect(place.locator("input[type=file]")).to_be_focused()


def test_draft_is_resumed_by_link_on_another_device(dossier, window, house, person):
    steps.fill_dossier(dossier)
    steps.add_photo(dossier, "palm_photo", PALM)
    dossier.get_by_label("WhatsApp").check()
    dossier.get_by_role("textbox", name="Numéro de téléphone").fill("06 12 34 56 78")
    expect(dossier.get_by_text("Brouillon enregistré")).to_be_visible()

    telephone = window(width=390, height=844)
    steps.open_letter(telephone, house.letter(person.email, "confirmée"))

    telephone.wait_for_url("**/dossier/")
    assert typed(telephone) == DRAFT
    assert telephone.get_by_role("textbox", name="Numéro de téléphone").input_value() == "06 12 34 56 78"
    expect(telephone.get_by_role("img", name="Photo de votre paume")).to_be_visible()


def test_dossier_is_left_and_taken_up_again(dossier):
    steps.fill_dossier(dossier)
    dossier.get_by_role("button", name="Terminer plus tard").click()
    expect(dossier.get_by_role("heading", name="Il manque votre dossier")).to_be_visible()

    dossier.get_by_role("link", name="Compléter mon dossier").click()

    dossier.wait_for_url("**/dossier/")
    assert typed(dossier) == DRAFT


def test_what_is_missing_is_said_with_links_and_nothing_is_lost(dossier, watch):
    watch.expect(422)
    steps.fill_dossier(dossier, Mois="treize")

    dossier.get_by_role("button", name="Confier mon dossier").click()

    expect(dossier.locator("#erreurs")).to_be_focused()
    assert [link.get_attribute("href") for link in dossier.locator("#erreurs a").all()] == [
        "#id_birth_day",
        "#id_face_photo",
        "#id_palm_photo",
    ]
    assert typed(dossier) == {**DRAFT, "birth_month": "treize"}


def test_confided_dossier_is_changed_until_it_is_taken(dossier, person):
    steps.fill_dossier(dossier)
    steps.add_photos(dossier)
    steps.confide(dossier)

    dossier.get_by_role("link", name="Modifier mon dossier").click()
    dossier.get_by_role("textbox", name="Lieu de naissance").fill("Saint-Malo")
    steps.confide(dossier)

    order = Order.objects.get(pk=person.order.pk)
    assert list(order.snapshots.order_by("number").values_list("birth_place", flat=True)) == ["Nantes", "Saint-Malo"]
