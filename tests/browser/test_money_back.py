"""Giving money back at the desk, with a code asked again; a dispute that arrives while someone writes."""

import json
import urllib.request

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from lumira.payments.models import Payment, Refund
from orders.models import ContentVersion
from tests.browser import audit, steps
from tests.browser.house import until
from tests.browser.sample import a_story
from tests.browser.second_factor import HOUR, gave_code, give_code
from tests.browser.steps import HELENE, INES


@pytest.mark.parametrize("has_script", [True, False])
def test_a_part_goes_back_after_a_code_and_a_look_at_the_letter(window, house, chrome, has_script):
    order = a_story("queued")
    own = chrome.new_context(base_url=house.url, locale="fr-FR")
    steps.sign_in(own.new_page(), HELENE)
    cache.clear()
    state = own.storage_state()
    own.close()
    lead = window(storage_state=state, java_script_enabled=has_script)
    lead.goto(f"/atelier/commandes/{order.number}/")
    gave_code(lead, seconds_ago=HOUR)

    lead.get_by_role("link", name="Rembourser ou annuler").click()
    give_code(lead, HELENE)
    expect(lead.get_by_role("heading", name="Décider")).to_be_visible()
    lead.get_by_role("radio", name="Une partie").check()
    lead.get_by_label("Montant").fill("20")
    lead.get_by_label("Motif").select_option(label="Geste commercial")
    lead.get_by_label("Note interne").fill("Deux jours de retard")
    gave_code(lead, seconds_ago=HOUR)
    lead.get_by_role("button", name="Vérifier avant de décider").click()
    give_code(lead, HELENE)

    expect(lead.get_by_text("sont rendus au client")).to_be_visible()
    expect(lead.locator(".letter")).to_contain_text("Nous vous remboursons 20,00")
    if has_script:
        audit.examine(lead, language="fr", by_night=True)
    lead.get_by_role("button", name="Rembourser", exact=True).click()

    lead.wait_for_url(f"**/commandes/{order.number}/")
    refund = until(lambda: Refund.objects.filter(payment_id=order.payment_id, status="succeeded").first())
    assert (refund.amount_minor, refund.reason, refund.note) == (2000, "goodwill", "Deux jours de retard")
    assert house.letter(order.email, "Nous vous remboursons 20,00")
    lead.reload()
    expect(lead.locator("#argent")).to_contain_text("Fait")


def test_a_dispute_stops_the_writing_at_once_and_keeps_the_words(window, house, watch):
    order = a_story("in_progress")
    expert = window(member=INES)
    expert.goto(f"/atelier/commandes/{order.number}/?partie=reading")
    text = expert.get_by_role("textbox", name="Lecture")
    text.fill("Écrit avant la contestation.")
    expect(expert.locator("[data-saved-state]")).to_contain_text("Enregistré à")

    dispute = control(house, id=intent_of(order), reason="product_not_received")

    expect(expert.locator("[data-dispute]")).to_contain_text("la lecture n’aurait pas été reçue")
    expect(expert.locator("[data-saved-state]")).to_have_text("Suspendue : votre texte est enregistré")
    expect(text).to_have_js_property("readOnly", True)
    expect(text).to_have_value("Écrit avant la contestation.")
    latest = ContentVersion.objects.filter(order=order, section="reading").latest("number")
    assert latest.text == "Écrit avant la contestation."
    lead = window(member=HELENE)
    lead.goto(f"/atelier/commandes/{order.number}/")
    with lead.expect_download() as download:
        lead.get_by_role("button", name="Télécharger le dossier de preuves").click()
    assert download.value.suggested_filename == f"{order.number}-preuves.zip"
    audit.examine(lead, language="fr", by_night=True)

    control(house, id=dispute["id"], outcome="won")

    expect(expert.locator("[data-dispute]")).to_have_count(0)
    expect(text).to_have_js_property("readOnly", False)


def intent_of(order) -> str:
    return Payment.objects.get(pk=order.payment_id).ledger.get(kind="charge").provider_id


def control(house, **data: str) -> dict:
    """Let the provider's double open or decide a dispute; its webhook does the rest."""
    request = urllib.request.Request(
        f"{house.double_url}/_double/dispute",
        data=json.dumps(data).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        found: dict = json.load(answer)
    return found
