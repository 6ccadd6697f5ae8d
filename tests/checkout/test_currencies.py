"""Ordering in a currency: what the page shows is what is asked, and an order keeps its own."""

import html
import re
import uuid
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from lumira.payments.services import opening
from orders.models import Order
from orders.services import settlement
from products.models import LevelPrice
from tests.factories.orders import attempt_of, intent_of, paid, placed
from tests.jobs import run_jobs
from tests.journeys.conftest import signed_in
from tests.journeys.walk import CONTACT
from tests.orders.books import letters
from tests.second_factor import gave_code

pytestmark = pytest.mark.django_db
PAGE = "/commande/profond/"
SCRIPT = {"accept": "application/json"}
NBSP, NARROW = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"
YEN = f"11{NARROW}500{NBSP}JPY"


def in_currency(browser: Client, currency: str) -> Client:
    browser.post("/devise/", {"currency": currency, "next": "/"})
    return browser


def hidden(browser: Client, page: str = PAGE) -> dict[str, str]:
    """What the page's form sends along."""
    found = browser.get(page).content.decode().partition("data-checkout")[2]
    return {
        name: html.unescape(value) for name, value in re.findall(r'name="(attempt_id|price)" value="([^"]*)"', found)
    }


def order_in(browser: Client, page: str = PAGE, **values: str):
    return browser.post(page, {**CONTACT, **hidden(browser, page), **values}, headers=SCRIPT)


@pytest.mark.parametrize(
    ("currency", "amount", "shown", "vat"),
    [
        ("EUR", 6700, f"67,00{NBSP}€", f"11,17{NBSP}€"),
        ("CHF", 6700, f"67,00{NBSP}CHF", f"11,17{NBSP}CHF"),
        ("CAD", 10500, f"105,00{NBSP}$CA", f"17,50{NBSP}$CA"),
        ("GBP", 5900, f"59,00{NBSP}£GB", f"9,83{NBSP}£GB"),
        ("USD", 7900, f"79,00{NBSP}$US", f"13,17{NBSP}$US"),
        ("JPY", 11500, YEN, f"1{NARROW}917{NBSP}JPY"),
    ],
)
def test_the_order_page_asks_and_charges_in_the_chosen_currency(
    browser, stripe, clean_cache, currency, amount, shown, vat
):
    in_currency(browser, currency)
    page = browser.get(PAGE).content.decode()
    assert f"Commander et payer {shown}" in page
    assert vat in page
    assert f'"amount": {amount}, "currency": "{currency.lower()}"' in page

    order_in(browser)

    order = Order.objects.get()
    assert (order.amount_minor, order.currency, order.payment.amount_minor, order.payment.currency) == (
        amount,
        currency,
        amount,
        currency,
    )
    (intent,) = stripe.truth()
    assert (intent["amount"], intent["currency"]) == (amount, currency.lower())


def test_an_order_keeps_its_currency_whatever_is_chosen_later(browser, stripe, clean_cache):
    order_in(in_currency(browser, "JPY"))
    order = Order.objects.get()

    in_currency(browser, "EUR")

    page = browser.get(f"/commande/{order.number}/paiement/").content.decode()
    assert f"Commander et payer {YEN}" in page
    assert '"amount": 11500, "currency": "jpy"' in page
    assert "/devise/" not in page
    assert YEN in browser.get(f"/suivi/{order.number}/").content.decode()
    order.refresh_from_db()
    assert (order.amount_minor, order.currency) == (11500, "JPY")


def test_another_currency_is_another_order(browser, stripe, clean_cache):
    order_in(in_currency(browser, "JPY"))
    order_in(in_currency(browser, "CHF"))
    order_in(in_currency(browser, "JPY"))

    assert sorted(Order.objects.values_list("currency", "amount_minor")) == [("CHF", 6700), ("JPY", 11500)]


def test_a_tab_that_shows_euros_orders_in_euros_although_another_has_switched(browser, stripe, clean_cache):
    shown = hidden(browser)
    in_currency(browser, "JPY")

    browser.post(PAGE, {**CONTACT, **shown}, headers=SCRIPT)

    assert (Order.objects.get().currency, Order.objects.get().amount_minor) == ("EUR", 6700)


def test_an_attempt_in_one_currency_buys_nothing_in_another(browser, stripe, clean_cache):
    order_in(browser)
    attempt = hidden(browser)["attempt_id"]

    answer = browser.post(PAGE, {**CONTACT, "attempt_id": attempt, "price": "JPY 11500"}, headers=SCRIPT)

    assert (answer.status_code, Order.objects.count()) == (409, 1)


def test_a_page_older_than_the_price_is_told_and_shows_the_new_one(browser, clean_cache):
    shown = hidden(browser)
    LevelPrice.objects.filter(level_id=3, currency="EUR").update(amount_minor=7200)

    by_script = browser.post(PAGE, {**CONTACT, **shown}, headers=SCRIPT)
    answer = browser.post(PAGE, {**CONTACT, **shown})

    assert (by_script.status_code, answer.status_code, Order.objects.count()) == (409, 409, 0)
    assert "Rechargez la page" in by_script.json()["problem"]
    page = answer.content.decode()
    assert "Le prix de ce niveau vient de changer." in page
    assert f"Commander et payer 72,00{NBSP}€" in page
    assert 'name="price" value="EUR 7200"' in page
    assert 'value="Camille"' in page


def test_an_order_that_was_placed_in_time_goes_on_at_its_price(browser, stripe, clean_cache):
    shown = hidden(browser)
    browser.post(PAGE, {**CONTACT, **shown}, headers=SCRIPT)
    LevelPrice.objects.filter(level_id=3).update(amount_minor=99900)

    again = browser.post(PAGE, {**CONTACT, **shown}, headers=SCRIPT)

    assert (again.status_code, Order.objects.get().amount_minor) == (200, 6700)


def test_a_level_without_a_price_in_the_currency_is_sold_in_euros(browser, stripe, clean_cache):
    LevelPrice.objects.filter(level_id=3, currency="JPY").delete()
    in_currency(browser, "JPY")

    cards = re.findall(r'level__price"><b>([^<]+)<', browser.get("/").content.decode())
    order_in(browser)

    assert cards[1:] == [f"8{NARROW}000{NBSP}JPY", f"67{NBSP}€", f"16{NARROW}500{NBSP}JPY"]
    assert (Order.objects.get().currency, Order.objects.get().amount_minor) == ("EUR", 6700)


def test_an_order_can_be_paid_although_its_price_was_taken_away(browser, stripe, clean_cache):
    order_in(in_currency(browser, "JPY"))
    order = Order.objects.get()
    LevelPrice.objects.filter(level_id=3).delete()

    assert f"Commander et payer {YEN}" in browser.get(f"/commande/{order.number}/paiement/").content.decode()


def test_the_free_level_is_free_and_once_in_every_currency(browser, clean_cache):
    in_currency(browser, "JPY")
    page = browser.get("/commande/initie/").content.decode()
    assert "Commander ma lecture offerte" in page

    browser.post("/commande/initie/", {**CONTACT, "attempt_id": str(uuid.uuid4()), "price": "JPY 0"})
    again = in_currency(Client(), "CHF").post(
        "/commande/initie/", {**CONTACT, "attempt_id": str(uuid.uuid4()), "price": "CHF 0"}
    )

    assert (Order.objects.get().currency, again.status_code) == ("JPY", 409)


@pytest.mark.parametrize(
    ("currency", "language", "written"),
    [("JPY", "fr", YEN), ("JPY", "en", "¥11,500"), ("CHF", "en", f"CHF{NBSP}67.00"), ("CAD", "fr", f"105,00{NBSP}$CA")],
)
def test_the_letter_names_the_amount_in_the_order_s_currency_and_language(currency, language, written):
    order = placed(timezone.now(), currency=currency)
    Order.objects.filter(pk=order.pk).update(language=language)
    settle(order)

    run_jobs()

    assert letters(order) == [("order_received", "sent")]
    assert written in mail.outbox[-1].body
    assert written in mail.outbox[-1].alternatives[0].content


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("80,5", "par exemple 2\N{NARROW NO-BREAK SPACE}000\N{NO-BREAK SPACE}JPY"),
        ("0", "supérieur à zéro"),
        ("", "JPY"),
    ],
)
def test_the_desk_takes_no_part_of_a_yen(lena, typed, sentence):
    order = paid(timezone.now(), currency="JPY")
    answer = give_back(order, lena, typed)

    assert sentence in answer.content.decode()
    order.refresh_from_db()
    assert (order.status, order.payment.refund_pending_minor) == ("queued", 0)


@pytest.mark.parametrize("typed", ["8000", "8 000", "8,000", f"8{NARROW}000{NBSP}JPY"])
def test_the_desk_gives_yens_back(lena, typed):
    order = paid(timezone.now(), currency="JPY")

    give_back(order, lena, typed, confirmed="1")

    order = Order.objects.select_related("payment").get(pk=order.pk)
    assert (order.status, order.payment.refund_pending_minor) == ("cancelled", 8000)


def give_back(order, lead, typed, **more):
    values = {"token": str(uuid4()), "money": "part", "amount": typed, "reason": "goodwill", "note": "essai"}
    browser = gave_code(signed_in(lead), lead)
    return browser.post(
        f"/atelier/commandes/{order.number}/remboursement/", {**values, "also_cancel": "on", **more}, follow=True
    )


def settle(order):
    now = timezone.now()
    attempt, intent = attempt_of(order), intent_of(order)
    opening.attach_intent(attempt, intent, now=now)
    settlement.settle(attempt, intent, now=now)
