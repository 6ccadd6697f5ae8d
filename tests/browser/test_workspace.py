"""The workspace: every word that the client typed, in one place, and a text that is never lost."""

from playwright.sync_api import expect

from orders.models import ContentVersion
from tests.browser import steps
from tests.browser.house import until
from tests.browser.sample import a_story
from tests.browser.steps import GABRIEL, INES, Person


def test_everything_typed_at_checkout_and_dossier_is_shown(window):
    client, person = window(), Person(first_name="Solène", last_name="Le Goff")
    order = steps.order_paid(client, "integral", person)
    steps.fill_dossier(client)
    client.get_by_label("Masculine").check()
    client.get_by_label("WhatsApp").check()
    client.get_by_role("textbox", name="Numéro de téléphone").fill("06 12 34 56 78")
    steps.add_photos(client)
    steps.confide(client)

    expert = window(member=INES)
    steps.take(expert, order.number)

    dossier = expert.locator("#dossier")
    for typed in (
        "Solène",
        "Le Goff",
        person.email,
        "12 mars 1989",
        "14\u00a0h\u00a030",
        "Nantes",
        "Je quitte mon poste en janvier. Qu’est-ce que je dois emporter ?",
        "Partir sans regret.",
        "masculine",
        "WhatsApp",
        "0612345678",
    ):
        expect(dossier).to_contain_text(typed, ignore_case=True)
    for photo in dossier.locator("figure img").all():
        photo.scroll_into_view_if_needed()
        until(lambda photo=photo: photo.evaluate("image => image.naturalWidth"))
    assert dossier.locator("figure img").count() == 2


def test_text_is_saved_by_itself_and_a_second_window_is_warned(window, watch):
    watch.expect(409)
    order = a_story("in_progress")
    first, second = window(member=INES), window(member=INES)
    for page in (first, second):
        page.goto(f"/atelier/commandes/{order.number}/?partie=reading")

    first.get_by_role("textbox", name="Lecture").fill("Écrit dans la première fenêtre.")
    expect(first.locator("[data-saved-state]")).to_contain_text("Enregistré à")
    second.get_by_role("textbox", name="Lecture").fill("Écrit dans la seconde.")

    expect(second.locator("[data-saved-state]")).to_contain_text(
        "Cette partie a changé depuis que vous l’avez ouverte."
    )
    latest = ContentVersion.objects.filter(order=order, section="reading").latest("number")
    assert latest.text == "Écrit dans la première fenêtre."


def test_order_that_is_held_opens_for_nobody_else_and_says_who_has_it(window):
    order = a_story("in_progress")
    other = window(member=GABRIEL)

    other.goto(f"/atelier/commandes/{order.number}/")

    expect(other.get_by_text("Cette commande est tenue par Inès M.")).to_be_visible()
    assert other.url.endswith(f"/atelier/?commande={order.number}")
