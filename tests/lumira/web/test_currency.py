"""The currency of a visitor: chosen by a form that needs no script, else suggested by the browser's region."""

import re

import pytest
from django.test import Client

from lumira.money import CURRENCIES
from lumira.web.currency import COOKIE, ONE_YEAR_SECONDS, suggested

pytestmark = pytest.mark.django_db
NBSP = "\N{NO-BREAK SPACE}"


def prices(browser: Client, page: str = "/", **headers: str) -> list[str]:
    """What the level cards ask."""
    found = browser.get(page, headers=headers).content.decode()
    return re.findall(r'<p class="level__price"><b>([^<]+)</b>', found)


@pytest.mark.parametrize(
    ("accepted", "currency"),
    [
        ("fr-CH,fr;q=0.9", "CHF"),
        ("de-LI", "CHF"),
        ("fr-CA", "CAD"),
        ("en-CA,fr-CA;q=0.5", "CAD"),
        ("en-GB,en;q=0.9", "GBP"),
        ("en-US,en;q=0.5", "USD"),
        ("ja", "JPY"),
        ("ja-JP", "JPY"),
        ("EN-gb", "GBP"),
        # The most wanted language speaks, wherever it stands.
        ("en-US;q=0.5,fr-FR", "EUR"),
        ("fr,en-US;q=0.8", "EUR"),
        ("fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7", "EUR"),
        ("fr-BE", "EUR"),
        ("en", "EUR"),
        ("en-AU", "EUR"),
        ("zh-Hant-CA", "CAD"),
        ("*", "EUR"),
        ("", "EUR"),
        ("en;q=nonsense", "EUR"),
        ("x" * 5000, "EUR"),
    ],
)
def test_without_a_choice_the_region_of_the_browser_suggests_a_currency(accepted, currency):
    assert suggested(accepted) == currency


def test_prices_follow_the_suggestion_and_then_the_choice():
    browser = Client(headers={"accept-language": "fr-CH"})
    assert prices(browser) == ["Offert", f"47{NBSP}CHF", f"67{NBSP}CHF", f"97{NBSP}CHF"]

    browser.post("/devise/", {"currency": "JPY", "next": "/"})

    assert prices(browser)[1:] == [
        f"{n}\N{NARROW NO-BREAK SPACE}{m}{NBSP}JPY" for n, m in ((8, "000"), (11, 500), (16, 500))
    ]
    assert prices(browser, "/en/")[1:] == ["¥8,000", "¥11,500", "¥16,500"]


@pytest.mark.parametrize("currency", CURRENCIES)
def test_the_choice_is_kept_in_a_cookie_and_leads_back(currency):
    answer = Client().post("/devise/", {"currency": currency, "next": "/commande/profond/?a=1"})

    cookie = answer.cookies[COOKIE]
    assert (answer.status_code, answer.url) == (302, "/commande/profond/?a=1")
    assert (cookie.value, cookie["max-age"], cookie["httponly"], cookie["samesite"]) == (
        currency,
        ONE_YEAR_SECONDS,
        True,
        "Lax",
    )


@pytest.mark.parametrize("currency", ["", "eur", "NOK", "EUR\x00", "../..", "E" * 5000])
def test_what_we_do_not_sell_in_is_not_kept(currency):
    answer = Client().post("/devise/", {"currency": currency, "next": "/"})

    assert (answer.status_code, COOKIE in answer.cookies) == (302, False)


@pytest.mark.parametrize("elsewhere", ["https://autre.example/", "//autre.example", "javascript:alert(1)", ""])
def test_the_switch_leads_nowhere_else(elsewhere):
    assert Client().post("/devise/", {"currency": "CHF", "next": elsewhere}).url == "/"


def test_the_switch_is_a_form_and_no_link():
    browser = Client(enforce_csrf_checks=True)

    assert browser.get("/devise/").status_code == 405
    assert browser.post("/devise/", {"currency": "CHF", "next": "/"}).status_code == 403

    page = browser.get("/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page).group(1)
    answer = browser.post("/devise/", {"currency": "CHF", "next": "/", "csrfmiddlewaretoken": token})
    assert (answer.status_code, answer.cookies[COOKIE].value) == (302, "CHF")


@pytest.mark.parametrize("value", ["NOK", "chf", "../../etc", "é", "a" * 4000, ""])
def test_a_strange_cookie_changes_nothing(value):
    browser = Client(headers={"accept-language": "fr-CH"})
    browser.cookies[COOKIE] = value

    assert prices(browser)[2] == f"67{NBSP}CHF"


@pytest.mark.parametrize("page", ["/", "/en/", "/commande/profond/", "/suivi/"])
def test_pages_that_show_the_currency_vary_by_what_it_was_read_from(page):
    varies = Client(headers={"sec-fetch-site": "same-origin"}).get(page).headers["Vary"]

    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in varies.split(",")}


def test_the_switch_names_each_currency_and_marks_the_one_that_is_shown():
    page = Client(headers={"accept-language": "fr-CA"}).get("/").content.decode()

    switch = page.partition('<details class="money"')[2].partition("</details>")[0]
    assert re.findall(r'value="([A-Z]{3})"', switch) == list(CURRENCIES)
    assert re.findall(r'value="([A-Z]{3})" aria-current="true"', switch) == ["CAD"]
    assert "franc suisse" in switch
