"""The queue: in which order, what each tab holds for whom, what a row offers, at a constant number of queries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from expertdesk.selectors import desk
from lumira.accounts.actors import Actor
from orders.models import Incident, Order
from orders.selectors import queue
from orders.services import reviews, workflow
from orders.services.incidents import open_incident
from orders.states import Status
from tests.factories.orders import in_status, paid, placed
from tests.journeys.conftest import signed_in
from tests.orders.reached import composed, sealed, submitted, taken

pytestmark = pytest.mark.django_db


def numbers(user, tab: str, now, **filters) -> list[str]:
    rows, _total = queue.queue_rows(user, tab=tab, now=now, **filters)
    return [row.number for row in rows]


def test_the_most_urgent_comes_first(now, emma):
    fresh = sealed(now, level="mystique")
    late = sealed(now, level="initie", ago=timedelta(days=30))
    dearest = sealed(now, level="integral")
    soon = sealed(now, level="mystique", ago=timedelta(hours=36))

    assert numbers(emma, queue.TO_TAKE, now) == [late.number, dearest.number, soon.number, fresh.number]


def test_a_returning_client_comes_before_a_new_one_of_the_same_hour(now, emma, vera):
    known = submitted(now - timedelta(days=5), by=emma, level="mystique", email="camille@exemple.fr")
    known = reviews.approve(known, by=vera, now=now)
    Order.objects.filter(pk=known.pk).update(delivered_at=now)
    new = sealed(now, level="profond", email="nouveau@exemple.fr")
    returning = sealed(now, level="profond", email="camille@exemple.fr")

    assert numbers(emma, queue.TO_TAKE, now) == [returning.number, new.number]


def test_the_database_scores_as_the_pure_function_does(now, emma):
    for hours in (0, 11, 40, 200):
        for level in ("initie", "integral"):
            sealed(now, level=level, ago=timedelta(hours=hours), email=f"{hours}{level}@exemple.fr")
    sealed(now - timedelta(days=9), email="0initie@exemple.fr")
    known = Order.objects.latest("created_at")
    Order.objects.filter(email="0initie@exemple.fr").exclude(pk=known.pk).update(delivered_at=now)
    paid(now)

    scores = dict(Order.objects.annotate(score=queue.score_of(now)).values_list("number", "score"))

    for number, score in scores.items():
        told = queue.row_of(number, now=now).priority
        assert score == pytest.approx(told.score if told else 0.0, abs=1e-6)
    assert len(scores) == 10


def test_pages_of_the_queue_follow_each_other(now, emma):
    orders = [sealed(now, ago=timedelta(hours=hours)) for hours in (30, 20, 10)]

    pages = [queue.queue_rows(emma, tab=queue.TO_TAKE, now=now, limit=2, offset=offset) for offset in (0, 2)]

    assert [[row.number for row in rows] for rows, _total in pages] == [
        [orders[0].number, orders[1].number],
        [orders[2].number],
    ]
    assert [total for _rows, total in pages] == [3, 3]


def test_equal_orders_stand_in_the_order_of_their_numbers(now, emma):
    first, second = sealed(now), sealed(now)

    assert numbers(emma, queue.TO_TAKE, now) == [first.number, second.number]


def test_each_tab_holds_what_its_name_says(now, emma, hugo, vera, lena):
    placed(now)
    unfinished, waiting = paid(now), sealed(now)
    mine, theirs = taken(now, by=emma), taken(now, by=hugo)
    judged = submitted(now, by=hugo, level="initie")
    returned = submitted(now, by=emma, level="initie", email="autre@exemple.fr")
    reviews.return_for_revision(returned, by=vera, reasons=["tone"], notes="x", now=now)
    suspended = sealed(now)
    workflow.hold_order(suspended, by=Actor.person(lena), reason="essai", now=now)
    approved = submitted(now, by=hugo, level="initie", email="encore@exemple.fr")
    reviews.approve(approved, by=vera, now=now)
    expected = {
        queue.PRIORITY: {waiting, mine, theirs, judged, returned, approved},
        queue.TO_TAKE: {waiting},
        queue.MINE: {mine, returned},
        queue.TO_REVISE: {returned},
        queue.VALIDATING: {judged},
        queue.UNFINISHED: {unfinished, suspended},
    }

    found = {tab: set(numbers(emma, tab, now)) for tab in queue.TABS}

    assert found == {tab: {order.number for order in orders} for tab, orders in expected.items()}
    assert queue.tab_counts(emma) == {tab: len(orders) for tab, orders in expected.items()}
    assert queue.tab_counts(hugo)[queue.MINE] == 2


@pytest.mark.parametrize(
    ("person", "actions"),
    [
        ("emma", {"waiting": "take", "mine": "open", "theirs": "", "judged": "", "unfinished": ""}),
        ("vera", {"waiting": "take", "mine": "", "theirs": "", "judged": "review", "unfinished": ""}),
        ("lena", {"waiting": "take", "mine": "open", "theirs": "open", "judged": "review", "unfinished": ""}),
    ],
)
def test_a_row_offers_what_the_person_may_do(now, emma, hugo, vera, lena, request, person, actions):
    orders = {
        "waiting": sealed(now),
        "mine": taken(now, by=emma),
        "theirs": taken(now, by=hugo),
        "judged": submitted(now, by=hugo, level="initie"),
        "unfinished": paid(now),
    }
    user = request.getfixturevalue(person)

    found = {name: desk.line_of(queue.row_of(order.number, now=now), user).action for name, order in orders.items()}

    assert found == actions


def test_a_search_finds_a_number_a_name_or_an_address(now, emma):
    order = sealed(now, first_name="Zélie", last_name="Quint", email="zelie@exemple.fr")
    sealed(now)

    for text in (order.number, order.number[-4:], "zél", "QUINT", "zelie@"):
        assert numbers(emma, queue.TO_TAKE, now, search=text) == [order.number]
    assert numbers(emma, queue.TO_TAKE, now, search="exemple") == []


def test_a_level_is_filtered(now, emma):
    first, _second = sealed(now, level="initie"), sealed(now, level="mystique")

    assert numbers(emma, queue.TO_TAKE, now, level=1) == [first.number]


def test_the_page_shows_the_question_the_reasons_and_the_counts_and_no_address(now, emma):
    order = sealed(now, email="camille@exemple.fr")

    page = signed_in(emma).get(f"/atelier/?commande={order.number}").content.decode()

    for text in (
        order.number,
        "Camille Aubry",
        "Je quitte mon poste en janvier",
        "Partir sans regret.",
        "Dossier complet",
    ):
        assert text in page
    assert "camille@exemple.fr" not in page


def test_incidents_are_shown_to_leads_only(now, emma, lena):
    open_incident(Incident.Kind.DELIVERY_FAILED, order=sealed(now), detail="x", now=now)

    assert "Livraison bloquée" in signed_in(lena).get("/atelier/").content.decode()
    assert "Livraison bloquée" not in signed_in(emma).get("/atelier/").content.decode()


@pytest.mark.parametrize(
    "query", ["onglet=rien&niveau=9&page=0&q=" + "x" * 200, "page=999", "niveau=%00", "commande=LU0"]
)
def test_an_address_of_nonsense_shows_the_queue(emma, query):
    assert signed_in(emma).get(f"/atelier/?{query}").status_code in (200, 400)


def test_a_take_leads_to_the_workspace_and_a_second_taker_reads_who_was_first(now, emma, hugo):
    order = sealed(now)
    address = f"/atelier/commandes/{order.number}/prendre/"

    assert signed_in(emma).post(address).url == f"/atelier/commandes/{order.number}/"
    page = signed_in(hugo).post(address, follow=True).content.decode()

    order.refresh_from_db()
    assert ("Déjà prise par Emma R." in page, order.holder) == (True, emma)


def test_taking_and_giving_back_are_posts(now, emma):
    order = sealed(now)
    browser = signed_in(emma)

    assert browser.get(f"/atelier/commandes/{order.number}/prendre/").status_code == 405
    assert browser.get(f"/atelier/commandes/{order.number}/rendre/").status_code == 405


def test_giving_back_owes_a_reason_and_returns_to_the_queue(now, emma):
    order = taken(now, by=emma)
    browser, address = signed_in(emma), f"/atelier/commandes/{order.number}/rendre/"

    assert "Donnez un motif." in browser.post(address, {"reason": " "}, follow=True).content.decode()
    assert browser.post(address, {"reason": "Hors de mon domaine"}).url == "/atelier/"
    order.refresh_from_db()
    assert (order.status, order.holder) == ("queued", None)


def test_the_queue_costs_the_same_number_of_queries_for_1_and_for_7_orders(now, emma):
    browser = signed_in(emma)

    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            page = browser.get("/atelier/")
        assert page.status_code == 200
        return len(captured)

    sealed(now)
    browser.get("/atelier/")
    alone = count()
    for number in range(6):
        sealed(now, level=("initie", "mystique", "profond")[number % 3])
    composed(now, by=emma)

    assert count() == alone


def test_history_holds_what_is_closed_the_latest_first(now, emma, vera):
    cancelled = in_status(Status.CANCELLED, now, expert=emma, validator=vera)
    delivered = in_status(Status.DELIVERED, now + timedelta(hours=1), expert=emma, validator=vera)
    open_order = sealed(now)

    page = signed_in(emma).get("/atelier/historique/").content.decode()

    assert page.index(delivered.number) < page.index(cancelled.number)
    assert open_order.number not in page
