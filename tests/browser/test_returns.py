"""What a second person may answer: a return with its reason, a refusal; and giving back, and losing a race."""

import pytest
from playwright.sync_api import expect

from orders.models import Order
from orders.states import Status
from tests.browser import steps
from tests.browser.house import until
from tests.browser.sample import a_story, client_of
from tests.browser.second_factor import HOUR, gave_code, give_code
from tests.browser.steps import GABRIEL, INES, SARAH

NOTE = "Le troisième paragraphe tranche à la place de la personne."


@pytest.fixture
def submitted(house):
    """An order that Inès wrote and that waits for its second person."""
    return a_story("in_validation")


def test_returned_reading_is_corrected_and_delivered(window, submitted, watch):
    watch.expect(422)
    client = client_of(submitted, window())
    validator, expert = window(member=SARAH), window(member=INES)

    steps.decide(validator, submitted.number, "Demander une révision", "Demander la révision")
    expect(validator.get_by_role("alert")).to_contain_text("Choisissez au moins un motif.")
    validator.get_by_label("Ton").check()
    validator.get_by_label("Note pour Inès").fill(NOTE)
    validator.get_by_role("button", name="Demander la révision").click()
    validator.wait_for_url("**/atelier/validation/")

    expert.goto(f"/atelier/commandes/{submitted.number}/")
    expect(expert.get_by_text(NOTE).first).to_be_visible()
    expect(expert.get_by_text("Renvoyée par Sarah")).to_be_visible()
    expert.get_by_role("button", name="Commencer les corrections").click()
    expect(client.locator(".conf__now")).to_have_text("En relecture")
    expert.goto(f"/atelier/commandes/{submitted.number}/?partie=reading")
    expert.get_by_role("textbox", name="Lecture").fill("Une lecture reprise de bout en bout. " * 40)
    expect(expert.locator("[data-saved-state]")).to_contain_text("Enregistré à")
    steps.submit(expert)
    steps.approve(validator, submitted.number)

    expect(client.get_by_role("heading", level=1)).to_have_text("Votre sanctuaire est ouvert")
    order = Order.objects.get(pk=submitted.pk)
    assert (order.status, order.revision_count) == (Status.DELIVERED, 1)
    assert list(order.validations.order_by("round").values_list("status", flat=True)) == ["rejected", "approved"]


def test_refused_reading_gives_the_money_back(window, submitted, house, watch):
    watch.expect(422)
    client = client_of(submitted, window())
    validator = window(member=SARAH)

    steps.decide(validator, submitted.number, "Refuser définitivement", "Refuser définitivement")
    expect(validator.get_by_role("alert")).to_contain_text("Recopiez le numéro de la commande.")
    validator.get_by_label("Note pour Inès").fill("Aucune lecture ne peut répondre à cela.")
    validator.get_by_label("Remboursement", exact=True).select_option("all")
    validator.get_by_label(f"Recopiez {submitted.number}").fill(submitted.number)
    gave_code(validator, seconds_ago=HOUR)
    validator.get_by_role("button", name="Refuser définitivement").click()
    give_code(validator, SARAH)
    validator.wait_for_url("**/atelier/validation/")

    expect(client.get_by_role("heading", level=1)).to_have_text("Votre commande est close")
    expect(client.locator(".conf__now")).to_have_text("Close sans lecture")
    until(lambda: Order.objects.get(pk=submitted.pk).payment.status == "refunded")
    order = Order.objects.get(pk=submitted.pk)
    assert (order.status, order.outcome) == (Status.COMPLETED, "refused")
    assert house.letter(order.email, "")["subject"] != "Votre sanctuaire est ouvert"


def test_author_is_not_offered_to_judge(window, house):
    order = a_story("in_validation", expert=SARAH)
    page = window(member=SARAH)

    page.goto(f"/atelier/validation/{order.number}/")

    expect(page.get_by_text("Demandez à quelqu’un d’autre de la valider.")).to_be_visible()
    assert page.locator("[name=decision]").count() == 0


def test_order_that_is_given_back_is_taken_by_another(window, house):
    order = a_story("in_progress")
    expert = window(member=INES)
    expert.goto(f"/atelier/commandes/{order.number}/")

    expert.locator(".dock summary", has_text="Rendre").click()
    expert.locator(".dock").get_by_label("Motif").fill("Je connais cette personne.")
    expert.get_by_role("button", name="Rendre à la file").click()
    expect(expert.get_by_text("La commande est rendue à la file. Vos textes y restent.")).to_be_visible()

    other = window(member=GABRIEL)
    steps.take(other, order.number)
    expect(other.get_by_text("Je connais cette personne.")).to_be_visible()
    assert Order.objects.get(pk=order.pk).holder.email == GABRIEL


def test_slower_expert_is_told_who_was_quicker(window, house):
    order = a_story("queued")
    # Without script the row stays as it was shown.
    slower = window(member=GABRIEL, java_script_enabled=False)
    slower.goto("/atelier/?onglet=a-prendre")
    steps.take(window(member=INES), order.number)

    steps.row(slower, order.number).get_by_role("button", name="Prendre").click()

    expect(slower.get_by_text("Déjà prise par Inès M.")).to_be_visible()
    assert Order.objects.get(pk=order.pk).holder.email == INES
