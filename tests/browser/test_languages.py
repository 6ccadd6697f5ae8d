"""French and English: the switch keeps the page, and the choice is kept."""

import pytest
from playwright.sync_api import expect

from tests.browser.sample import a_story, client_of


def switch(page, code):
    """Choose a language where the page offers it."""
    page.locator(f".lang a[hreflang={code}]").first.click()


def test_choice_of_language_is_kept(visitor, house):
    visitor.goto("/")
    expect(visitor.locator("html")).to_have_attribute("lang", "fr")

    switch(visitor, "en")
    visitor.wait_for_url(f"{house.url}/en/")
    later = visitor.context.new_page()
    later.goto("/")

    assert later.url == f"{house.url}/en/"
    switch(later, "fr")
    later.wait_for_url(f"{house.url}/")
    visitor.goto("/")
    assert visitor.url == f"{house.url}/"


def test_english_browser_is_met_in_english(window, house):
    page = window(language="en")

    page.goto("/")

    assert page.url == f"{house.url}/en/"


@pytest.mark.parametrize("path", ["/suivi/{}/", "/commande/profond/", "/conditions/", "/suivi/"])
def test_switch_keeps_the_page(visitor, house, path):
    order = a_story("queued")
    client_of(order, visitor)
    visitor.goto(path.format(order.number))

    switch(visitor, "en")

    visitor.wait_for_url(f"{house.url}/en{path.format(order.number)}")
    expect(visitor.locator("html")).to_have_attribute("lang", "en")
    switch(visitor, "fr")
    visitor.wait_for_url(f"{house.url}{path.format(order.number)}")


def test_links_of_an_english_page_lead_to_english_pages(window):
    page = window(language="en")
    page.goto("/en/")

    addresses = page.eval_on_selector_all("a[href^='/']", "links => links.map(link => link.getAttribute('href'))")

    assert [address for address in addresses if not address.startswith("/en/") and address != "/"] == []
