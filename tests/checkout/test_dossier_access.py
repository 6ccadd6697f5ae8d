"""Who may open the dossier, and when: everyone else finds what an unknown number finds."""

import pytest
from django.test import Client

from orders.models import Intake
from orders.states import Status
from tests.checkout.conftest import by_link
from tests.checkout.dossier import address, seal
from tests.factories.orders import in_status, paid, placed
from tests.journeys.conftest import signed_in
from tests.journeys.walk import photo

ROOMS = ["", "brouillon/", "photo/face_photo/"]


@pytest.mark.parametrize("rest", ROOMS)
def test_a_stranger_finds_nothing(order, rest, moment):
    another = by_link(paid(moment), moment)
    method = "get" if rest == "" else "post"

    answers = [getattr(browser, method)(address(order, rest)) for browser in (Client(), another)]
    unknown = getattr(Client(), method)(f"/commande/LU260101999/dossier/{rest}")

    assert [answer.status_code for answer in (*answers, unknown)] == [404] * 3
    assert Intake.objects.get(order=order).values == {}


def test_the_signed_in_owner_may_open_it_and_another_client_may_not(order, alice):
    owner, other = Client(), Client()
    owner.force_login(order.client)
    other.force_login(alice)

    assert owner.get(address(order)).status_code == 200
    assert other.get(address(order)).status_code == 404


def test_a_member_of_the_team_has_no_client_page(order, lena):
    assert signed_in(lena).get(address(order)).status_code == 404


@pytest.mark.django_db
def test_an_unpaid_order_has_no_dossier_yet(moment):
    order = placed(moment)
    browser = by_link(order, moment)

    page = browser.get(address(order))
    posted = seal(browser, order)
    draft = browser.post(address(order, "brouillon/"), {"question": "Q"})
    sent = browser.post(address(order, "photo/face_photo/"), {"face_photo": photo()})

    assert [answer.url for answer in (page, posted)] == [f"/commande/{order.number}/paiement/"] * 2
    assert [answer.status_code for answer in (draft, sent)] == [409, 422]
    assert (Intake.objects.get(order=order).values, order.files.count()) == ({}, 0)


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.DELIVERED, Status.COMPLETED])
def test_a_closed_order_takes_no_dossier(status, emma, vera, moment):
    order = in_status(status, moment, expert=emma, validator=vera)
    browser = by_link(order, moment)

    assert browser.get(address(order)).url == f"/suivi/{order.number}/"
    assert browser.post(address(order, "brouillon/"), {"question": "Q"}).status_code == 409


@pytest.mark.parametrize(("rest", "method"), [("", "put"), ("brouillon/", "get"), ("photo/face_photo/", "get")])
def test_other_methods_are_refused(order, client_of_order, rest, method):
    assert getattr(client_of_order, method)(address(order, rest)).status_code == 405


def test_a_request_without_its_token_is_refused(order, moment):
    browser = by_link(order, moment)
    browser.handler.enforce_csrf_checks = True

    assert browser.post(address(order), {"question": "Q"}).status_code == 403
    assert Intake.objects.get(order=order).values == {}
