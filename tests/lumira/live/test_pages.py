"""The pages that listen: whom they give a token, what they fetch, and that asking answers the same."""

import re

import pytest
from asgiref.sync import sync_to_async
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from lumira.accounts.actors import SYSTEM
from lumira.live.topics import read_topic_token
from orders.services import access
from orders.services.events import announce
from tests.factories.orders import paid
from tests.journeys.conftest import signed_in
from tests.lumira.live import listening


def topic_on(page: str) -> str:
    token = re.search(r'data-live-url="/live/([^"]+)/"', page).group(1)
    return read_topic_token(token).topic


def followed(order, now) -> Client:
    """A browser that came by the order's private link."""
    browser = Client(headers={"accept-language": "fr"})
    browser.get(reverse("orders:access", args=[access.issue_access(order, now=now)]))
    return browser


def settled(html: str) -> str:
    """The page without what differs from one answer to the next: form tokens, the minute, white space."""
    html = re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", html)
    return re.sub(r"\s+", " ", re.sub(r"\d\d:\d\d", "", html)).strip()


@pytest.mark.django_db
def test_a_client_listens_to_their_own_order_and_to_no_other(now):
    order, other = paid(now), paid(now)
    browser = followed(order, now)

    assert topic_on(browser.get(f"/suivi/{order.number}/").content.decode()) == f"order:{order.id}"
    assert browser.get(f"/suivi/{other.number}/").status_code == 404
    assert browser.get(f"/suivi/{other.number}/etat/").status_code == 404


@pytest.mark.django_db
def test_a_revoked_link_gives_no_token_any_more(now):
    order = paid(now)
    browser = followed(order, now)
    access.revoke_accesses(order, by=SYSTEM, now=now)

    assert browser.get(f"/suivi/{order.number}/").status_code == 404


@pytest.mark.django_db
def test_the_desk_listens_to_the_desk(emma):
    assert topic_on(signed_in(emma).get("/atelier/").content.decode()) == "desk"


@pytest.mark.django_db
def test_a_client_gets_no_token_of_the_desk(alice, client):
    client.force_login(alice)

    assert client.get("/atelier/").status_code == 403


@pytest.mark.django_db
def test_asking_for_the_tracking_answers_what_the_page_shows(now):
    order = paid(now)
    browser = followed(order, now)

    page = browser.get(f"/suivi/{order.number}/").content.decode()
    asked = re.search(r'data-poll-url="([^"]+)"', page).group(1)

    assert settled(browser.get(asked).content.decode()) in settled(page)
    assert asked == re.search(r'data-fragment-url="([^"]+)"', page).group(1)


@pytest.mark.django_db
def test_asking_for_the_queue_answers_what_the_page_shows(now, emma):
    paid(now)
    browser = signed_in(emma)

    page = browser.get("/atelier/?onglet=incomplets").content.decode()
    asked = re.search(r'data-poll-url="([^"]+)"', page).group(1).replace("&amp;", "&")

    rows = settled(browser.get(f"/atelier/{asked}").content.decode())
    assert rows.startswith('<div class="q__wrap"')
    assert rows in settled(page)


@pytest.mark.django_db
def test_an_event_is_announced_on_commit_with_ids_only(now):
    order = paid(now)

    async def scene():
        reader = await listening.open_first(f"order:{order.id}")
        async with listening.closing(reader):
            # In a thread of its own: the test's connection never commits.
            await sync_to_async(undone_then_done)(order)
            assert await reader.event() == {"topic": f"order:{order.id}", "kind": "order", "id": str(order.id)}
            assert await reader.event() == {"topic": f"order:{order.id}", "kind": "order", "id": "the next one"}

    listening.run(scene)


def undone_then_done(order) -> None:
    """Announce in a transaction that is undone, then in one that stands; then leave a mark."""
    with transaction.atomic():
        announce(order)
        transaction.set_rollback(True)
    with transaction.atomic():
        announce(order)
    listening.announce(f"order:{order.id}", id="the next one")
    connection.close()
