"""Giving money back in the administration: superusers with a recent code, the same service, nothing else writable."""

from uuid import uuid4

import pytest

from lumira.payments.models import Refund
from tests.factories.orders import paid
from tests.journeys.conftest import signed_in
from tests.orders.books import refunds, sums
from tests.second_factor import gave_code

pytestmark = pytest.mark.django_db


def page_of(order) -> str:
    return f"/admin/orders/order/remboursement/{order.payment_id}/"


def filled(**values: str) -> dict[str, str]:
    return {"token": str(uuid4()), "money": "all", "reason": "goodwill", "note": "", **values}


def test_a_payments_page_leads_there_and_an_administrator_gives_back(settings, now, ada):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order, browser = paid(now), gave_code(signed_in(ada), ada)
    page = browser.get(f"/admin/payments/payment/{order.payment_id}/change/").content.decode()
    assert page_of(order) in page

    values = filled(typed_number=order.number)
    assert "Nous vous remboursons 67,00" in browser.post(page_of(order), values).content.decode()
    assert refunds(order) == []
    done = browser.post(page_of(order), {**values, "confirmed": "1"})
    again = browser.post(page_of(order), {**values, "confirmed": "1"}, follow=True)

    assert done.url == f"/admin/payments/payment/{order.payment_id}/change/"
    assert "rien n’a été rendu deux fois" in again.content.decode()
    assert (refunds(order), sums(order)) == ([(6700, "goodwill", "pending")], (6700, 0, 6700))
    assert (Refund.objects.get().origin, Refund.objects.get().requested_by) == ("admin", ada)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Rembourser"),
        ({"also_cancel": "on", "note": "x"}, "Rembourser et annuler"),
        ({"also_cancel": "on", "note": "x", "money": "none"}, "Annuler la commande"),
    ],
)
def test_the_last_button_says_all_that_it_does(now, ada, changes, words):
    order = paid(now)

    page = gave_code(signed_in(ada), ada).post(page_of(order), filled(**changes)).content.decode()

    assert f'name="confirmed" value="1">{words}</button>' in page


def test_above_the_leads_limit_the_number_is_typed(settings, now, ada):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order, browser = paid(now), gave_code(signed_in(ada), ada)

    for typed in ("", "LU000000000"):
        page = browser.post(page_of(order), {**filled(typed_number=typed), "confirmed": "1"}).content.decode()
        assert "Recopiez le numéro de la commande." in page
    assert refunds(order) == []


def test_without_a_recent_code_there_is_no_page(now, ada):
    order = paid(now)

    for browser in (signed_in(ada), gave_code(signed_in(ada), ada, minutes_ago=16)):
        answer = browser.post(page_of(order), {**filled(), "confirmed": "1"})
        assert answer.url.startswith("/connexion/confirmer/code/")
    assert refunds(order) == []


@pytest.mark.parametrize("is_staff", [False, True])
def test_a_lead_has_no_page_there(now, lena, is_staff):
    lena.is_staff = is_staff
    lena.save(update_fields=["is_staff"])
    order = paid(now)

    answer = gave_code(signed_in(lena), lena).post(page_of(order), {**filled(), "confirmed": "1"})

    assert (answer.status_code in (302, 403), refunds(order)) == (True, [])


def test_a_payment_of_nothing_has_no_page(now, ada):
    browser = gave_code(signed_in(ada), ada)

    assert browser.get(f"/admin/orders/order/remboursement/{uuid4()}/").status_code == 404
