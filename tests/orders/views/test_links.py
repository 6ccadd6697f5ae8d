"""Private links: exchanged for a grant of the session, clean addresses, revocable; asking for new ones tells nothing."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client

from lumira.accounts.actors import SYSTEM, Actor
from lumira.accounts.tokens import token_hash
from orders import permissions
from orders.models import Order, OrderAccess, OrderEvent
from orders.services.access import LIFETIME, issue_access, revoke_accesses
from orders.states import Status
from tests.factories.orders import in_status, paid, placed
from tests.jobs import run_jobs
from tests.journeys.conftest import signed_in

NO_LINK = "Ce lien n’est plus valable"
SAID = "Si cette adresse a des commandes, un e-mail avec vos liens privés vient de partir."


@pytest.fixture(autouse=True)
def forget_throttles(clean_cache) -> None:
    """Requests of other tests do not count."""


@pytest.fixture
def order(db, moment) -> Order:
    return paid(moment)


@pytest.fixture
def token(order, moment) -> str:
    return issue_access(order, now=moment)


def test_a_token_is_256_bits_and_the_database_keeps_its_hash(order, token, moment):
    access = order.accesses.get()

    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", token)
    assert (access.token_hash, access.expires_at) == (token_hash(token), moment + LIFETIME)
    assert token not in str(OrderAccess.objects.values())
    assert len({issue_access(order, now=moment) for _ in range(50)}) == 50


def test_a_link_is_exchanged_and_leaves_the_address(stranger, order, token):
    answer = stranger.get(f"/acces/{token}/")

    assert (answer.status_code, answer.url) == (302, f"/commande/{order.number}/dossier/")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers["Cache-Control"] == "no-store"
    assert token not in stranger.get(answer.url).content.decode()
    assert token not in str(dict(stranger.session))


def test_opening_a_link_changes_nothing_but_its_last_use(stranger, order, token):
    before = (Order.objects.filter(pk=order.pk).values().get(), order.events.count())

    for _scanner in range(2):
        Client().get(f"/acces/{token}/")

    assert (Order.objects.filter(pk=order.pk).values().get(), order.events.count()) == before
    assert order.accesses.get().last_used_at is not None
    assert stranger.get(f"/acces/{token}/").status_code == 302


def test_a_link_signs_nobody_in_and_opens_that_order_only(stranger, order, token, moment):
    other = paid(moment, email=order.email)
    stranger.get(f"/acces/{token}/")

    assert stranger.get(f"/suivi/{order.number}/").status_code == 200
    assert stranger.get(f"/suivi/{other.number}/").status_code == 404
    assert stranger.get("/sanctuaire/").context["user"].is_anonymous


def test_a_second_link_adds_to_what_the_session_sees(stranger, order, token, moment):
    other = paid(moment)
    stranger.get(f"/acces/{token}/")
    stranger.get(f"/acces/{issue_access(other, now=moment)}/")

    assert [stranger.get(f"/suivi/{found.number}/").status_code for found in (order, other)] == [200, 200]


def test_an_exchange_changes_the_session_s_key(stranger, token):
    stranger.get("/commande/profond/")
    before = stranger.session.session_key

    stranger.get(f"/acces/{token}/")

    assert stranger.session.session_key != before


def test_old_grants_make_way(stranger, moment, monkeypatch):
    monkeypatch.setattr(permissions, "MOST_GRANTS", 2)
    orders = [paid(moment) for _ in range(3)]
    for found in orders:
        stranger.get(f"/acces/{issue_access(found, now=moment)}/")

    assert [stranger.get(f"/suivi/{found.number}/").status_code for found in orders] == [404, 200, 200]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda order, moment: revoke_accesses(order, by=SYSTEM, now=moment),
        lambda order, moment: order.accesses.update(
            created_at=moment - timedelta(days=99), expires_at=moment - timedelta(seconds=1)
        ),
    ],
    ids=["revoked", "expired"],
)
def test_a_link_that_ended_is_a_clear_page_and_ends_its_sessions(stranger, order, token, moment, spoil):
    stranger.get(f"/acces/{token}/")
    spoil(order, moment)

    answer = Client(headers={"accept-language": "fr"}).get(f"/acces/{token}/")

    assert answer.status_code == 404
    assert NO_LINK in answer.content.decode()
    assert 'name="email"' in answer.content.decode()
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert stranger.get(f"/suivi/{order.number}/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("token", ["x", "A" * 43, "..", "%2e%2e", "a%00b", "é" * 43, "A" * 3000])
def test_a_made_up_link_looks_like_one_that_ended(stranger, token):
    answer = stranger.get(f"/acces/{token}/")

    assert answer.status_code in (400, 404)
    assert stranger.session.get(permissions.SESSION_KEY) is None


def test_guessing_is_slowed_down(stranger, db):
    answers = [stranger.get(f"/acces/{number:043}/").status_code for number in range(21)]

    assert answers == [404] * 20 + [429]


def test_an_administrator_revokes_every_link_of_an_order(order, token, ada, stranger):
    access = order.accesses.get()
    signed_in(ada).post("/admin/orders/orderaccess/", {"action": "revoke", "_selected_action": [str(access.pk)]})

    event = order.events.get(kind=OrderEvent.Kind.ACCESS)
    assert stranger.get(f"/acces/{token}/").status_code == 404
    assert (event.actor, event.data) == (ada, {"revoked": 1})


def test_revoking_counts_what_it_ended(order, token, lena, moment):
    issue_access(order, now=moment)

    assert revoke_accesses(order, by=Actor.person(lena), now=moment) == 2
    assert revoke_accesses(order, by=Actor.person(lena), now=moment) == 0
    assert order.events.filter(kind=OrderEvent.Kind.ACCESS).count() == 1


@pytest.mark.parametrize(
    ("status", "page"),
    [
        (Status.AWAITING_PAYMENT, "/commande/{}/paiement/"),
        (Status.QUEUED, "/commande/{}/dossier/"),
        (Status.IN_PROGRESS, "/suivi/{}/"),
        (Status.DELIVERED, "/sanctuaire/{}/"),
        (Status.CANCELLED, "/suivi/{}/"),
    ],
)
def test_a_link_leads_where_the_order_stands(stranger, status, page, emma, vera, moment):
    order = in_status(status, moment, expert=emma, validator=vera)

    answer = stranger.get(f"/acces/{issue_access(order, now=moment)}/")

    assert answer.url == page.format(order.number)


# « Mes lectures »: asking for new links.


def ask(email: str, address: str = "192.0.2.1"):
    return Client(headers={"accept-language": "fr"}, REMOTE_ADDR=address).post("/suivi/", {"email": email}, follow=True)


def test_known_and_unknown_addresses_get_the_same_answer(order):
    pages = [
        re.sub(r'name="csrfmiddlewaretoken" value="\w+"|[0-9a-f]{32}', "", ask(email).content.decode())
        for email in (order.email.upper(), "personne@exemple.fr")
    ]
    run_jobs()

    assert SAID in pages[0]
    assert pages[0] == pages[1]
    assert [message.to for message in mail.outbox if "lien" in message.subject.lower()] == [[order.email]]


def test_a_new_link_opens_the_order_and_the_old_one_still_does(order, token, stranger):
    ask(order.email)
    run_jobs()
    path = re.search(r"http://testserver(/acces/\S+/)", mail.outbox[-1].body).group(1)

    assert stranger.get(path).status_code == 302
    assert Client().get(f"/acces/{token}/").status_code == 302


def test_a_mailbox_gets_its_links_once_in_ten_minutes(order):
    for number in range(3):
        ask(order.email, f"198.51.100.{number}")

    assert order.notifications.filter(kind="new_link").count() == 1


def test_asking_too_often_is_refused(db):
    answers = [ask(f"x{number}@exemple.fr").status_code for number in range(6)]

    assert answers == [200] * 5 + [429]


def test_a_placed_order_is_seen_by_its_own_browser_only(moment, stranger):
    order = placed(moment)

    assert stranger.get(f"/suivi/{order.number}/").status_code == 404
    assert stranger.get(f"/commande/{order.number}/paiement/").status_code == 404
