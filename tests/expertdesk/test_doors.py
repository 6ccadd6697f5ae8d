"""Who may open which page of the desk: nobody signed in, a client, each role, and a member without a second factor."""

import pytest
from django.test import Client

from tests.journeys.conftest import signed_in
from tests.orders.reached import submitted, taken

pytestmark = pytest.mark.django_db
LOGIN = "/connexion/?next="
# (method, path) -> status for: an expert who does not hold the order, its holder, a validator, a lead, an admin.
HELD = {
    ("get", "/atelier/"): (200, 200, 200, 200, 200),
    ("get", "/atelier/historique/"): (200, 200, 200, 200, 200),
    ("get", "/atelier/validation/"): (403, 403, 200, 200, 200),
    ("get", "/atelier/validation/{n}/"): (403, 403, 404, 200, 200),
    ("get", "/atelier/commandes/{n}/"): (302, 200, 302, 200, 200),
    ("get", "/atelier/commandes/{n}/apercu.pdf"): (404, 200, 404, 200, 200),
    ("get", "/atelier/commandes/{n}/fichiers/6f1d2f0e-5b2b-4a1e-9a55-1a3c0a0c2026/"): (404, 404, 404, 404, 404),
    ("get", "/atelier/commandes/LU991231999/"): (404, 404, 404, 404, 404),
    ("post", "/atelier/commandes/{n}/parties/reading/"): (404, 400, 404, 400, 400),
    ("post", "/atelier/commandes/{n}/proposer/"): (404, 302, 404, 302, 302),
    ("post", "/atelier/commandes/{n}/voix/"): (404, 302, 404, 302, 302),
    ("post", "/atelier/commandes/{n}/soumettre/"): (404, 302, 404, 302, 302),
    ("post", "/atelier/commandes/{n}/corriger/"): (404, 302, 404, 302, 302),
    ("post", "/atelier/commandes/{n}/livrer/"): (403, 403, 403, 302, 302),
    ("get", "/atelier/commandes/{n}/remboursement/"): (403, 403, 403, 200, 200),
    ("post", "/atelier/commandes/{n}/preuves/"): (403, 403, 403, 200, 200),
    ("post", "/atelier/commandes/{n}/decision/suspendre/"): (403, 403, 403, 302, 302),
    ("post", "/atelier/validation/{n}/suspendre/"): (403, 403, 404, 302, 302),
    ("post", "/atelier/commandes/{n}/incidents/1/clore/"): (404, 404, 404, 404, 404),
}


@pytest.mark.parametrize(("door", "expected"), HELD.items(), ids=[" ".join(door) for door in HELD])
def test_a_held_order_opens_to_its_holder_and_to_leads(now, emma, hugo, vera, lena, ada, door, expected):
    order = taken(now, by=emma, level="initie")
    method, path = door

    found = tuple(
        getattr(signed_in(person), method)(path.format(n=order.number)).status_code
        for person in (hugo, emma, vera, lena, ada)
    )

    assert found == expected


@pytest.mark.parametrize("door", HELD, ids=[" ".join(door) for door in HELD])
def test_a_stranger_is_sent_to_sign_in_and_a_client_has_no_desk(now, emma, alice, door):
    order = taken(now, by=emma, level="initie")
    method, path = door
    path = path.format(n=order.number)
    of_a_client = Client()
    of_a_client.force_login(alice)

    stranger = getattr(Client(), method)(path)

    assert (stranger.status_code, stranger.url.startswith(LOGIN)) == (302, True)
    assert getattr(of_a_client, method)(path).status_code == 403


def test_in_validation_a_validator_reads_and_another_expert_does_not(now, emma, hugo, vera):
    order = submitted(now, by=emma, level="initie")

    assert signed_in(vera).get(f"/atelier/commandes/{order.number}/").status_code == 200
    assert signed_in(hugo).get(f"/atelier/commandes/{order.number}/").status_code == 302


def test_a_member_without_a_second_factor_sets_it_up_first(emma):
    browser = Client()
    browser.force_login(emma)

    assert browser.get("/atelier/").url == "/connexion/securite/totp/"


def test_a_member_who_left_has_no_desk(now, emma):
    browser = signed_in(emma)
    emma.is_active = False
    emma.save(update_fields=["is_active"])

    assert browser.get("/atelier/").status_code == 302


def test_a_closed_door_says_so_in_the_house_frame(emma):
    answer = signed_in(emma).get("/atelier/validation/")

    assert "Cette page ne vous est pas ouverte" in answer.content.decode()
