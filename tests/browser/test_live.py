"""What changes without a reload: by the stream while it runs, by asking when it is cut."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from lumira.accounts.actors import SYSTEM
from lumira.accounts.models import User
from orders.services import workflow
from tests.browser import steps
from tests.browser.sample import a_story, client_of
from tests.browser.steps import GABRIEL, HELENE, INES

STAYS = "document.body.dataset.opened = 'once'"
WRITING = "Inès a ouvert votre dossier et compose votre lecture."


def taken(order):
    """Inès takes the order."""
    workflow.take_order(order, by=User.objects.get(email=INES), now=timezone.now())


def stayed(page):
    """Whether the page is the one that was opened."""
    return page.evaluate("document.body.dataset.opened") == "once"


def test_tracking_page_follows_the_order(visitor, house):
    order = a_story("queued")
    page = client_of(order, visitor)
    page.evaluate(STAYS)

    taken(order)

    expect(page.get_by_text(WRITING)).to_be_visible()
    assert stayed(page)


def test_tracking_page_asks_by_itself_when_the_stream_is_cut(visitor, house, watch):
    watch.expect_blocked("/live/")
    visitor.route("**/live/**", lambda route: route.abort())
    order = a_story("queued")
    visitor.clock.install()
    page = client_of(order, visitor)
    page.evaluate(STAYS)
    page.clock.run_for(6_000)
    expect(page.locator("[data-live-status]")).to_have_text("Connexion perdue, nouvel essai dans 5 s")

    taken(order)
    page.clock.run_for(21_000)

    expect(page.get_by_text(WRITING)).to_be_visible()
    assert stayed(page)


def test_queue_shows_what_arrives_and_what_is_taken(window, house):
    page = window(member=GABRIEL)
    page.goto("/atelier/?onglet=priorite")
    page.evaluate(STAYS)

    order = a_story("queued")
    row = steps.row(page, order.number)
    expect(row.get_by_role("button", name="Prendre")).to_be_visible()
    taken(order)

    expect(row).to_contain_text("Inès M.")
    assert row.get_by_role("button", name="Prendre").count() == 0
    assert stayed(page)


@pytest.mark.parametrize("has_htmx", [True, False])
def test_what_was_unfolded_stays_so_when_the_money_is_swapped(window, house, has_htmx):
    order = a_story("in_progress")
    lead = window(member=HELENE)
    lead.goto(f"/atelier/commandes/{order.number}/")
    if not has_htmx:
        # The page then swaps by itself, and only inside its target: the box of the money stands in it here.
        lead.evaluate(
            "window.htmx = null; document.getElementById('alertes').append(document.getElementById('argent'))"
        )
    lead.get_by_text("Tentatives et écritures").click()
    expect(lead.locator("#ecritures")).to_have_js_property("open", True)
    before = lead.evaluate_handle("document.getElementById('ecritures')")

    workflow.hold_order(order, by=SYSTEM, reason="Adresse à vérifier", now=timezone.now())

    expect(lead.get_by_text("Adresse à vérifier").first).to_be_visible()
    assert lead.evaluate("(before) => before.isConnected", before) is False
    expect(lead.locator("#ecritures")).to_have_js_property("open", True)
