"""The board of the accounts: what nobody expected is found, explained, and given back by one button."""

import json
import time
import urllib.parse
import urllib.request

from playwright.sync_api import expect

from tests.browser import audit, steps
from tests.browser.steps import HELENE

PATIENCE_SECONDS = 20


def stray_payment(double: str) -> str:
    """Money that arrives at the provider without an order."""
    form = urllib.parse.urlencode(
        {
            "amount": "4200",
            "currency": "eur",
            "payment_method": "pm_card_visa",
            "confirm": "true",
            "automatic_payment_methods[enabled]": "true",
            "automatic_payment_methods[allow_redirects]": "never",
        }
    ).encode()
    request = urllib.request.Request(f"{double}/v1/payment_intents", form, {"Authorization": "Bearer sk_test_x"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return str(json.load(answer)["id"])


def test_money_without_an_order_is_found_and_given_back(window, house):
    intent_id, page = stray_payment(house.double_url), window(member=HELENE)
    page.goto("/atelier/argent/")

    page.get_by_role("button", name="Vérifier maintenant").click()
    found = page.get_by_role("article").filter(has_text=intent_id)
    reload_until(page, found)
    expect(found).to_contain_text("Paiement sans commande")
    expect(found).to_contain_text("42,00\u00a0€")
    audit.examine(page, language="fr", by_night=True)
    found.get_by_role("link", name="Rendre cet argent").click()
    if "/connexion/confirmer/" in page.url:
        # The session's code is older than a quarter of an hour.
        page.get_by_label("Code").fill(steps.code_of(HELENE))
        page.get_by_role("button", name="Confirmer").click()
    expect(page.get_by_text("Cela ne se reprend pas.")).to_be_visible()
    audit.examine(page, language="fr", by_night=True)
    page.get_by_role("button", name="Rendre cet argent").click()

    expect(page.get_by_text("C’est demandé à Stripe.")).to_be_visible()
    closed = page.get_by_role("region", name="Clos depuis trente jours").get_by_text("Paiement sans commande")
    reload_until(page, closed)
    expect(page.get_by_role("article").filter(has_text=intent_id)).to_have_count(0)


def reload_until(page, wanted) -> None:
    """A person reads the page again until the worker is done, or patience ends."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not wanted.count() and time.monotonic() < deadline:
        page.goto("/atelier/argent/")
    expect(wanted).to_be_visible()
