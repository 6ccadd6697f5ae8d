"""What the shared script adds to real pages, and that every page is whole without it."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from lumira.accounts.models import User
from orders.models import Order
from orders.services import workflow
from tests.browser.sample import a_story, client_of, story_order
from tests.browser.steps import INES

LIGHT, DARK = "rgb(246, 247, 251)", "rgb(16, 18, 35)"
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"


@pytest.fixture
def reading(visitor, house):
    """The page of a delivered reading, open in its client's browser."""
    order = story_order("delivered", "profond")
    client_of(order, visitor).goto(f"/sanctuaire/{order.number}/")
    return visitor


@pytest.fixture
def queue(window):
    """The queue, with one order of this test alone, at Inès's desk."""
    order = a_story("queued")
    page = window(member=INES)
    page.goto(f"/atelier/?onglet=a-prendre&q={order.number}")
    return page, order


# --- without script -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/commande/profond/", "/connexion/"])
def test_page_without_script_shows_no_dead_control(window, path):
    page = window(width=390, java_script_enabled=False)
    page.goto(path)

    for control in page.locator("[data-scripted], [data-reveal], [data-player-toggle]").all():
        assert not control.is_visible()


def test_menu_of_a_phone_opens_without_script(window):
    page = window(width=390, java_script_enabled=False)
    page.goto("/")

    page.locator(".top__menu > summary").click()

    expect(page.locator(".top__sheet").get_by_role("link", name="Mon sanctuaire")).to_be_visible()


# --- fields and menus -----------------------------------------------------------------------------------------


def test_menu_closes_on_escape_and_gives_the_focus_back(window):
    page = window(width=390)
    page.goto("/")
    page.locator(".top__menu > summary").click()

    page.keyboard.press("Escape")

    expect(page.locator(".top__sheet")).not_to_be_visible()
    expect(page.locator(".top__menu > summary")).to_be_focused()


def test_password_can_be_shown(visitor):
    visitor.goto("/connexion/")

    visitor.get_by_role("button", name="Montrer le mot de passe").click()

    expect(visitor.locator("#id_password")).to_have_attribute("type", "text")


def test_counter_counts(visitor, house):
    order = story_order("unsealed")
    client_of(order, visitor).goto(f"/commande/{order.number}/dossier/")

    visitor.locator("#id_question").fill("x" * 999)

    expect(visitor.locator("#id_question_counter")).to_have_text(re.compile(r"999 sur 1\s000"))


def test_toast_waits_for_the_mouse_and_then_leaves(window):
    page = window(member=INES)
    page.clock.install()
    # An order that someone else holds: the desk says so in a toast.
    order = a_story("in_progress", expert="gabriel@lumira.example")
    page.goto(f"/atelier/commandes/{order.number}/")
    toast = page.locator("[data-toast]")
    toast.hover()
    page.clock.run_for(7_000)
    expect(toast).to_be_visible()

    page.mouse.move(5, 5)
    page.clock.run_for(7_000)

    expect(toast).to_have_count(0)


# --- the reading ----------------------------------------------------------------------------------------------


def test_reading_comfort_is_kept(reading):
    reading.get_by_role("button", name="Nuit").click()
    reading.get_by_role("button", name="Grande").click()

    reading.reload()

    assert reading.locator("#lecture").get_attribute("data-ground") is None
    expect(reading.locator("#texte")).to_have_attribute("data-size", "l")
    expect(reading.get_by_role("button", name="Grande")).to_have_attribute("aria-pressed", "true")


def test_voice_is_played_from_the_place_that_is_chosen(reading):
    reading.get_by_role("slider", name="Position").fill("0.5")
    expect(reading.locator("[data-player-now]")).to_have_text("0:04")

    reading.get_by_role("button", name="Reculer de 15 secondes").click()

    expect(reading.locator("[data-player-now]")).to_have_text("0:00")


@pytest.mark.parametrize("path", ["/", "/commande/profond/", "/suivi/", "/sanctuaire/{}/"])
def test_page_keeps_its_words_under_wider_spacing(window, path):
    """Source: WCAG 1.4.12."""
    order = story_order("delivered", "profond")
    page = client_of(order, window(width=390, bypass_csp=True))
    page.goto(path.format(order.number))

    page.add_style_tag(content=SPACING)

    assert page.evaluate("document.documentElement.scrollWidth") <= 390


# --- the desk -------------------------------------------------------------------------------------------------


def test_order_is_taken_from_the_keyboard(queue):
    page, order = queue

    page.keyboard.press("j")
    page.keyboard.press("p")

    page.wait_for_url(f"**/commandes/{order.number}/")
    assert Order.objects.get(pk=order.pk).holder.email == INES


def test_search_is_reached_by_its_key_and_writes_no_shortcut(queue):
    page, _order = queue

    page.keyboard.press("/")
    page.keyboard.type("jp")

    expect(page.locator("#find")).to_have_value(re.compile("jp"))


def test_shortcuts_can_be_switched_off(queue):
    page, _order = queue
    page.keyboard.press("?")
    page.get_by_label("Raccourcis d’une seule touche").uncheck()
    page.keyboard.press("Escape")

    page.keyboard.press("/")

    expect(page.locator("#find")).not_to_be_focused()


def test_focus_survives_a_live_change(queue):
    page, order = queue
    page.locator("[data-row] a").first.focus()

    workflow.take_order(order, by=User.objects.get(email="gabriel@lumira.example"), now=timezone.now())

    expect(page.get_by_text("Aucune commande ne correspond")).to_be_visible()
    assert page.evaluate("document.activeElement !== document.body")


def test_desk_follows_the_system_until_it_is_told(window):
    page = window(member=INES, color_scheme="dark")
    page.goto("/atelier/historique/")
    assert ground(page) == DARK

    page.get_by_role("button", name="Thème clair").click()
    page.wait_for_load_state()

    assert (ground(page), page.url.endswith("/atelier/historique/")) == (LIGHT, True)
    page.get_by_role("button", name="Thème sombre").click()
    page.emulate_media(color_scheme="light")
    assert ground(page) == DARK


def ground(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")
