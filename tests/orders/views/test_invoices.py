"""The client's invoice page: who it is made out to, asking for it at once, the documents, and who may see them."""

import io
import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pypdf import PdfReader

from lumira.accounts.actors import SYSTEM
from orders.models import BillingDetails, Invoice
from orders.services import cancelling, invoicing
from orders.services.cancelling import MoneyDecision
from tests.checkout.conftest import by_link
from tests.factories.invoices import books_of, given_back, paid_in
from tests.factories.orders import paid, placed

pytestmark = pytest.mark.django_db
DETAILS = {
    "name": "Camille Aubry",
    "company": "Aubry SARL",
    "vat_id": "fr 40 303 265 045",
    "line_1": "12 rue des Tilleuls",
    "line_2": "",
    "postal_code": "44000",
    "city": "Nantes",
    "country": "FR",
}


@pytest.fixture
def order(moment):
    return paid(moment)


@pytest.fixture
def browser(order, moment) -> Client:
    return by_link(order, moment)


def page_of(order) -> str:
    return f"/suivi/{order.number}/facture/"


def test_before_the_invoice_the_page_says_when_it_comes_and_offers_the_clients_name(browser, order):
    text = browser.get(page_of(order)).content.decode()

    assert "Elle sera établie automatiquement" in text
    assert 'value="Camille Aubry"' in text
    assert "Émettre ma facture maintenant" in text


def test_what_is_saved_stands_on_the_invoice_that_is_asked_for(browser, order):
    saved = browser.post(page_of(order), DETAILS, follow=True).content.decode()
    issued = browser.post(page_of(order), {**DETAILS, "issue": "1"}, follow=True).content.decode()

    assert "Votre facture portera ces coordonnées." in saved
    assert BillingDetails.objects.get(order=order).vat_id == "FR40303265045"
    assert "Votre facture F-2026-000001 est émise." in issued
    assert f"/suivi/{order.number}/factures/F-2026-000001.pdf" in issued
    assert "Enregistrer ces coordonnées" not in issued
    assert Invoice.objects.get().buyer["company"] == "Aubry SARL"
    assert Invoice.objects.get().issued_by == "client"


def test_the_document_is_downloaded_even_before_the_job_has_run(browser, order):
    invoicing.issue_invoice(order, by=SYSTEM, now=timezone.now())

    answer = browser.get(f"/suivi/{order.number}/factures/F-2026-000001.pdf")

    content = b"".join(answer.streaming_content)
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="Lumira F-2026-000001.pdf"')
    assert "no-store" in answer.headers["Cache-Control"]
    assert order.number in PdfReader(io.BytesIO(content)).pages[0].extract_text()


def test_the_link_of_a_document_saves_no_page_that_says_to_wait(browser, order):
    text = browser.post(page_of(order), {**DETAILS, "issue": "1"}, follow=True).content.decode()

    (link,) = re.findall(r"<a [^>]*/F-2026-000001[^>]*>", text)
    assert " download" not in link


def test_credit_notes_stand_beside_the_invoice(browser, order, moment):
    given_back(order, 2000, moment)

    text = browser.get(page_of(order)).content.decode()

    assert [text.count(f'{number}.pdf"') for number in ("F-2026-000001", "A-2026-000001")] == [1, 1]
    assert "20,00" in text


def test_an_issued_invoice_is_not_changed_by_a_page_left_open(browser, order):
    invoicing.issue_invoice(order, by=SYSTEM, now=timezone.now())

    text = browser.post(page_of(order), DETAILS, follow=True).content.decode()

    assert "elle ne peut plus être modifiée" in text
    assert not BillingDetails.objects.exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"vat_id": "FR40303265046"}, "Vérifiez ce numéro"),
        ({"vat_id": "FR40303265045", "country": "DE"}, "Vérifiez ce numéro"),
        ({"company": ""}, "Indiquez la société"),
        ({"name": ""}, "Indiquez à quel nom"),
        ({"line_1": ""}, "Complétez l’adresse"),
        ({"city": ""}, "Indiquez la ville"),
        ({"line_1": "", "postal_code": "", "city": ""}, "La facture d’une société porte son adresse."),
        ({"country": "EU"}, "Sélectionnez un choix valide"),
    ],
)
def test_what_an_invoice_could_not_say_is_told_beside_its_field(browser, order, changes, sentence):
    answer = browser.post(page_of(order), {**DETAILS, **changes, "issue": "1"})

    assert sentence in answer.content.decode()
    assert not Invoice.objects.exists()


def test_an_order_to_be_paid_keeps_the_details_and_issues_nothing(moment):
    order = placed(moment)
    browser = by_link(order, moment)

    assert "Elle viendra après votre paiement" in browser.get(page_of(order)).content.decode()
    text = browser.post(page_of(order), {**DETAILS, "issue": "1"}, follow=True).content.decode()

    assert "n’a pas encore été payée" in text
    assert BillingDetails.objects.get(order=order).company == "Aubry SARL"
    assert books_of(order) == []


@pytest.mark.parametrize(("level", "sentence"), [("initie", "offerte"), ("profond", "n’a pas été payée")])
def test_where_nothing_will_be_paid_there_is_nothing_to_invoice(moment, level, sentence):
    order = placed(moment, level=level)
    if level == "profond":
        cancelling.cancel_order(order, by=SYSTEM, reason="x", money=MoneyDecision.nothing(), now=moment)

    text = by_link(order, moment).get(page_of(order)).content.decode()

    assert sentence in text
    assert '<form class="panel' not in text


def test_a_day_later_the_page_says_that_it_is_being_made(moment):
    order = paid(moment - timedelta(hours=25))

    assert "dans les minutes qui viennent" in by_link(order, moment).get(page_of(order)).content.decode()


def test_strangers_and_other_clients_find_nothing(order, moment):
    invoicing.issue_invoice(order, by=SYSTEM, now=moment)
    other = by_link(paid(moment), moment)

    for path in (page_of(order), f"/suivi/{order.number}/factures/F-2026-000001.pdf"):
        assert [browser.get(path).status_code for browser in (Client(), other)] == [404, 404]
    assert other.post(page_of(order), DETAILS).status_code == 404


def test_a_document_of_another_order_is_unknown_here(browser, order, moment):
    invoicing.issue_invoice(paid(moment), by=SYSTEM, now=moment)

    assert browser.get(f"/suivi/{order.number}/factures/F-2026-000001.pdf").status_code == 404


def test_the_address_of_a_document_is_a_number(browser, order):
    for name in ("F-2026-1", "B-2026-000001", "F-2026-000001;"):
        assert browser.get(f"/suivi/{order.number}/factures/{name}.pdf").status_code == 404


def test_the_order_and_its_e_mail_lead_to_the_invoice(browser, order, moment):
    free = placed(moment, level="initie")

    assert page_of(order) in browser.get(f"/suivi/{order.number}/").content.decode()
    assert page_of(free) not in by_link(free, moment).get(f"/suivi/{free.number}/").content.decode()


def test_the_invoice_speaks_the_language_of_the_order(moment):
    order = paid_in(moment, language="en")

    assert invoicing.issue_invoice(order, by=SYSTEM, now=moment).language == "en"
