"""The free level, whole: no card, no photo, no recording; once per person."""

from playwright.sync_api import expect

from orders.states import Status
from tests.browser import steps
from tests.browser.steps import INES, SARAH, Person


def test_free_reading_goes_from_the_level_to_the_sanctuary(window, house):
    client = window(width=390, height=844)
    person = Person()
    client.goto("/commande/initie/")
    steps.fill_contact(client, person)
    client.get_by_role("button", name="Commander ma lecture offerte").click()
    client.wait_for_url("**/dossier/")
    steps.fill_dossier(client)
    steps.confide(client)
    order = person.order
    assert (order.status, order.payment.status, order.amount_minor) == (Status.QUEUED, "paid", 0)

    expert = window(member=INES)
    steps.take(expert, order.number)
    steps.compose(expert)
    steps.submit(expert)
    steps.approve(window(member=SARAH), order.number)

    expect(client.get_by_role("heading", level=1)).to_have_text("Votre sanctuaire est ouvert")
    steps.open_letter(client, house.letter(person.email, "sanctuaire"))
    expect(client.get_by_text("relue par Sarah")).to_be_visible()
    assert client.locator("audio, #mandala, #rituel").count() == 0
    order.refresh_from_db()
    assert order.status == Status.DELIVERED


def test_second_free_reading_is_refused_with_a_way_on(visitor, watch):
    watch.expect(409)
    person = Person()
    visitor.goto("/commande/initie/")
    steps.fill_contact(visitor, person)
    visitor.get_by_role("button", name="Commander ma lecture offerte").click()
    visitor.wait_for_url("**/dossier/")

    visitor.goto("/commande/initie/")
    steps.fill_contact(visitor, person)
    visitor.get_by_role("button", name="Commander ma lecture offerte").click()

    expect(visitor.get_by_role("alert")).to_contain_text("Les autres niveaux vous restent ouverts.")
    assert visitor.get_by_label("Adresse e-mail").input_value() == person.email
    assert person.order.amount_minor == 0
