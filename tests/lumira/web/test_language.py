"""The language of a page: its address decides, a first visit follows the browser, the switch keeps the page."""

import re

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from orders.services.access import issue_access
from tests.factories.orders import paid

pytestmark = pytest.mark.django_db
COOKIE = settings.LANGUAGE_COOKIE_NAME


@pytest.mark.parametrize(
    ("accepted", "leads_to"),
    [
        ("en", "/en/"),
        ("en-GB,en;q=0.9", "/en/"),
        ("de,en;q=0.8,fr;q=0.2", "/en/"),
        ("fr", None),
        ("fr-CH,en;q=0.5", None),
        ("de", None),
        ("", None),
        ("*", None),
        ("en;q=nonsense", None),
        ("x" * 5000, None),
    ],
)
def test_a_first_visit_follows_the_browser(accepted, leads_to):
    answer = Client().get("/", headers={"accept-language": accepted})

    assert (answer.status_code, answer.headers.get("Location")) == ((302, leads_to) if leads_to else (200, None))
    assert "Accept-Language" in answer.headers["Vary"]
    if leads_to is None:
        assert answer.headers["Content-Language"] == "fr"


@pytest.mark.parametrize(
    ("page", "language"),
    [("/commande/profond/", "fr"), ("/en/commande/profond/", "en"), ("/en/", "en"), ("/suivi/", "fr")],
)
def test_an_address_decides_whatever_the_browser_prefers(page, language):
    for accepted in ("fr", "en", "de"):
        answer = Client().get(page, headers={"accept-language": accepted})

        assert (answer.status_code, answer.headers["Content-Language"]) == (200, language)
        assert f'<html lang="{language}"' in answer.content.decode()


def test_who_comes_to_a_home_from_inside_has_chosen():
    browser = Client(headers={"accept-language": "en"})

    inside = browser.get("/", headers={"sec-fetch-site": "same-origin"})
    later = browser.get("/", headers={"sec-fetch-site": "none"})

    assert (inside.status_code, inside.cookies[COOKIE].value) == (200, "fr")
    assert (inside.cookies[COOKIE]["httponly"], inside.cookies[COOKIE]["samesite"]) == (True, "Lax")
    assert later.status_code == 200


def test_the_choice_of_english_is_kept_too():
    browser = Client(headers={"accept-language": "fr"})
    browser.get("/en/", headers={"sec-fetch-site": "same-origin"})

    assert browser.get("/").headers["Location"] == "/en/"


def test_a_link_from_elsewhere_chooses_nothing():
    answer = Client(headers={"accept-language": "fr"}).get("/en/", headers={"sec-fetch-site": "cross-site"})

    assert COOKIE not in answer.cookies


@pytest.mark.parametrize("value", ["xx", "../../etc", "é", "fr\\073", "a" * 4000])
def test_a_strange_cookie_changes_nothing(value):
    browser = Client(headers={"accept-language": "fr"})
    browser.cookies[COOKIE] = value

    assert browser.get("/").headers["Content-Language"] == "fr"


def test_a_post_to_the_home_is_not_led_away():
    assert Client(headers={"accept-language": "en"}).post("/").status_code == 405


@pytest.mark.parametrize("page", ["/", "/suivi/", "/conditions/", "/sanctuaire/", "/connexion/lien/"])
def test_the_switch_keeps_the_page(page):
    french = Client(headers={"accept-language": "fr"})
    to_english = switch(french.get(page + "?niveau=a%26b"), "en")
    english = french.get(to_english)

    assert to_english == f"/en{page}?niveau=a%26b"
    assert english.headers["Content-Language"] == "en"
    assert switch(english, "fr") == page + "?niveau=a%26b"


def test_the_switch_keeps_a_client_s_own_page():
    order = paid(timezone.now())
    browser = Client(headers={"accept-language": "fr"})
    browser.get(f"/acces/{issue_access(order, now=timezone.now())}/")

    to_english = switch(browser.get(f"/suivi/{order.number}/"), "en")

    assert to_english == f"/en/suivi/{order.number}/"
    assert browser.get(to_english).status_code == 200


@pytest.mark.parametrize(
    ("accepted", "language"), [("fr", "fr"), ("en", "en"), ("en-US", "en"), ("de", "fr"), ("", "fr")]
)
def test_the_api_answers_in_the_language_that_is_asked_for(accepted, language):
    answer = Client().get("/api/levels/", headers={"accept-language": accepted})

    assert (answer.status_code, answer.headers["Content-Language"]) == (200, language)
    assert "Accept-Language" in answer.headers["Vary"]


def test_the_api_s_refusals_are_told_in_that_language():
    french, english = (
        Client().get("/api/orders/00000000-0000-0000-0000-000000000000", headers={"accept-language": code})
        for code in ("fr", "en")
    )

    assert (french.status_code, english.status_code) == (404, 404)
    assert french.json()["error"] == "Introuvable."
    assert (french.headers["Content-Language"], english.headers["Content-Language"]) == ("fr", "en")


def switch(answer, code: str) -> str:
    """The address behind the page's switch to this language."""
    link = re.search(rf'<a href="([^"]+)" lang="{code}" hreflang="{code}"', answer.content.decode())
    return link.group(1).replace("&amp;", "&")
