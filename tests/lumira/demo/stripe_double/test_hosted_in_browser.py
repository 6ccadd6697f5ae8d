"""The hosted pages in a real browser: with and without script, on a telephone and a desk, for everyone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.lumira.demo.stripe_double.running import RunningDouble
from tests.lumira.demo.stripe_double.shop import Shop
from tests.lumira.demo.stripe_double.test_checkout_sessions import ITEM

pytestmark = pytest.mark.browser
IBAN = "FR14 2004 1010 0505 0001 3M02 606"


@pytest.fixture
def session(client, shop: Shop):
    """A session that leads back to the shop."""
    return client.checkout.sessions.create(
        {
            "mode": "payment",
            "locale": "fr",
            "line_items": [ITEM],
            "success_url": f"{shop.url}/back?session={{CHECKOUT_SESSION_ID}}",
            "cancel_url": f"{shop.url}/cancelled",
        }
    )


def fill_card(page: Page, number: str) -> None:
    page.get_by_label("E-mail").fill("alice@example.com")
    page.get_by_label("Numéro de carte").fill(number)
    page.get_by_label("Expiration").fill("12 / 34")
    page.get_by_label("Code de sécurité").fill("123")
    page.get_by_role("button", name="Payer").click()


def payment_status(client, session) -> str:
    return client.checkout.sessions.retrieve(session.id).payment_status


def test_card_pays(page: Page, client, session):
    page.goto(session.url)

    fill_card(page, "4242 4242 4242 4242")

    page.wait_for_url(f"**/back?session={session.id}")
    assert payment_status(client, session) == "paid"


def test_declined_card_is_told_in_place_and_another_pays(page: Page, client, session):
    page.goto(session.url)

    fill_card(page, "4000000000000002")
    expect(page.get_by_role("alert")).to_contain_text("Votre carte a été refusée.")
    expect(page.get_by_label("E-mail")).to_have_value("alice@example.com")
    fill_card(page, "4242424242424242")

    page.wait_for_url("**/back?*")
    assert payment_status(client, session) == "paid"


def test_bank_asks_the_person_who_accepts(page: Page, client, session):
    page.goto(session.url)

    fill_card(page, "4000002760003184")
    page.get_by_role("button", name="Autoriser").click()

    page.wait_for_url("**/back?*")
    assert payment_status(client, session) == "paid"


def test_bank_asks_the_person_who_refuses(page: Page, client, session):
    page.goto(session.url)

    fill_card(page, "4000002760003184")
    page.get_by_role("button", name="Refuser").click()

    page.wait_for_url(session.url)
    expect(page.get_by_role("alert")).to_contain_text("Nous ne pouvons pas authentifier")
    assert payment_status(client, session) == "unpaid"


def test_bank_asks_the_person_who_goes_away(page: Page, client, session):
    page.goto(session.url)

    fill_card(page, "4000002760003184")
    page.get_by_role("link", name="Abandonner").click()

    page.wait_for_url(session.url)
    expanded = client.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]})
    assert (expanded.status, expanded.payment_intent.status) == ("open", "requires_action")
    fill_card(page, "4242424242424242")
    page.wait_for_url("**/back?*")


def test_debit_is_under_way(page: Page, client, session):
    page.goto(session.url)
    page.get_by_label("E-mail").fill("alice@example.com")

    page.get_by_label("Prélèvement SEPA").check()
    expect(page.get_by_label("Numéro de carte")).to_be_hidden()
    page.get_by_label("Nom du titulaire").fill("Alice Martin")
    page.get_by_label("IBAN").fill(IBAN)
    page.get_by_role("button", name="Payer").click()

    page.wait_for_url("**/back?*")
    intent = client.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]}).payment_intent
    assert intent.status == "processing"


def test_cancelling_leads_back(page: Page, client, session):
    page.goto(session.url)

    page.get_by_role("link", name="Annuler").click()

    page.wait_for_url("**/cancelled")
    assert client.checkout.sessions.retrieve(session.id).status == "open"


def test_everything_works_without_script(browser: Browser, client, session):
    context = browser.new_context(java_script_enabled=False, locale="fr-FR")
    page = context.new_page()
    page.goto(session.url)

    fill_card(page, "4000000000009995")
    expect(page.get_by_role("alert")).to_contain_text("fonds suffisants")
    page.get_by_label("Prélèvement SEPA").check()
    expect(page.get_by_label("IBAN")).to_be_visible()
    page.get_by_label("Carte", exact=True).check()
    fill_card(page, "4000002500003155")
    page.get_by_role("button", name="Autoriser").click()

    page.wait_for_url("**/back?*")
    context.close()
    assert payment_status(client, session) == "paid"


def test_keyboard_alone_pays(page: Page, client, session):
    page.goto(session.url)

    page.get_by_label("E-mail").focus()
    for typed in ("alice@example.com", None, "4242424242424242", "1234", "123"):
        if typed is not None:
            page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    page.wait_for_url("**/back?*")
    assert payment_status(client, session) == "paid"


@pytest.mark.parametrize("width", [390, 1440])
def test_pages_are_accessible_and_fit(page: Page, double: RunningDouble, client, session, width):
    page.set_viewport_size({"width": width, "height": 900})
    waiting = double.pay(method="pm_card_threeDSecure2Required", return_url="http://127.0.0.1/done")
    receipt = client.charges.retrieve(double.pay().latest_charge).receipt_url
    addresses = [session.url, waiting.next_action.redirect_to_url.url, receipt, f"{double.url}/c/pay/unknown"]

    problems = {}
    for address in addresses:
        page.goto(address)
        problems[address] = violations(page)
    page.goto(session.url)
    page.get_by_text("Cartes de test").click()
    page.get_by_role("button", name="Payer").click()
    expect(page.get_by_role("alert")).to_be_visible()
    problems["errors"] = violations(page)
    client.checkout.sessions.expire(session.id)
    page.reload()
    problems["expired"] = violations(page)

    assert {address: found for address, found in problems.items() if found} == {}


def violations(page: Page) -> list[str]:
    """Return what axe finds, best practices included, and whether the page is wider than the screen."""
    found = [violation["id"] for violation in Axe().run(page).response["violations"]]
    is_too_wide = page.evaluate("() => document.documentElement.scrollWidth > innerWidth")
    return found + ["too wide"] * is_too_wide
