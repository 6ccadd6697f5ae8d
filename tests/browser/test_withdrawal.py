"""Withdrawing in two steps, with and without script, at every width; each page examined."""

import pytest
from playwright.sync_api import expect

from orders.models import Order, WithdrawalRequest
from orders.states import Status
from tests.browser import audit, steps
from tests.browser.house import until
from tests.browser.steps import Person


def identify(page, person: Person, number: str) -> None:
    """From the foot of the home page to what applies."""
    page.goto("/")
    page.get_by_role("link", name="Se rétracter d’un contrat").click()
    page.get_by_label("Votre nom").fill(f"{person.first_name} {person.last_name}")
    page.get_by_label("Numéro de commande").fill(number)
    page.get_by_label("Adresse e-mail").fill(person.email)
    page.get_by_role("button", name="Continuer").click()


def test_a_paid_reading_is_withdrawn_from_and_acknowledged(window, house):
    person = Person()
    client = window(width=390, height=844)
    order = steps.order_paid(client, "profond", person)
    visitor = window()

    identify(visitor, person, order.number)
    expect(visitor.get_by_role("heading", name="Nous vous remboursons 67,00")).to_be_visible()
    audit.examine(visitor, language="fr")
    visitor.get_by_role("button", name="Confirmer la rétractation").click()

    visitor.wait_for_url("**/retractation/recue/**")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Votre rétractation est enregistrée")
    made = WithdrawalRequest.objects.get(order=order)
    expect(visitor.get_by_text(made.reference)).to_be_visible()
    audit.examine(visitor, language="fr")
    letter = house.letter(person.email, "rétractation")
    assert letter["subject"] == "Votre rétractation est enregistrée"
    client.goto(f"/suivi/{order.number}/")
    expect(client.get_by_text(made.reference)).to_be_visible()
    until(lambda: Order.objects.get(pk=order.pk).payment.status == "refunded")


def test_an_unpaid_reading_is_withdrawn_from_without_script(window, house):
    person = Person()
    client = window(java_script_enabled=False, width=320, height=800)
    client.goto("/commande/mystique/")
    steps.fill_contact(client, person)
    steps.pay_button(client).click()
    client.wait_for_url(f"{house.double_url}/**")

    identify(client, person, person.order.number)
    expect(client.get_by_role("heading", name="Rien n’a été débité")).to_be_visible()
    client.get_by_role("button", name="Confirmer la rétractation").click()

    expect(client.get_by_text("Votre commande est annulée. Rien n’a été débité.")).to_be_visible()
    assert person.order.status == Status.CANCELLED


@pytest.mark.parametrize("is_empty", [True, False])
def test_errors_and_an_unknown_order_are_open_to_everyone(window, watch, is_empty):
    page = window()
    if is_empty:
        watch.expect(422)
        page.goto("/retractation/")
        page.get_by_role("button", name="Continuer").click()
        expect(page.locator("#erreurs")).to_be_focused()
    else:
        identify(page, Person(), "LU991124001")
        expect(page.get_by_role("heading", name="Nous ne reconnaissons pas cette commande")).to_be_visible()
    audit.examine(page, language="fr")


def test_nothing_typed_is_lost_by_going_back_nor_by_a_change_of_language(window):
    person = Person()
    plain, scripted = window(java_script_enabled=False), window()

    identify(plain, person, "LU991124001")
    plain.get_by_role("button", name="Corriger le numéro ou l’adresse").click()
    expect(plain.get_by_label("Numéro de commande")).to_have_value("LU991124001")
    expect(plain.get_by_label("Adresse e-mail")).to_have_value(person.email)

    scripted.goto("/retractation/")
    scripted.get_by_label("Numéro de commande").fill("LU991124001")
    scripted.locator(".lang a[hreflang=en]").first.click()
    expect(scripted.locator("[name=number]")).to_have_value("LU991124001")


def test_the_country_of_an_invoice_outlives_a_change_of_language(visitor, house):
    order = steps.order_paid(visitor, "profond", Person())
    visitor.goto(f"/suivi/{order.number}/facture/")
    visitor.get_by_label("Pays").select_option("BE")
    visitor.get_by_label("Prénom et nom").fill("Zoé Peeters")

    visitor.locator(".lang a[hreflang=en]").first.click()

    expect(visitor.locator("[name=country]")).to_have_value("BE")
    expect(visitor.locator("[name=name]")).to_have_value("Zoé Peeters")
