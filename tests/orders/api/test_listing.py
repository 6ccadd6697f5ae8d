"""The list: light rows, filters, keyset pages, and each client's own orders only."""

from datetime import timedelta

import pytest

from orders.models import Order
from tests import api
from tests.factories import walked
from tests.factories.orders import paid, placed

ROW_KEYS = {
    "id",
    "orderNumber",
    "level",
    "levelName",
    "amount",
    "currency",
    "status",
    "outcome",
    "paymentStatus",
    "userEmail",
    "userName",
    "direct",
    "sealed",
    "expertId",
    "expertName",
    "revisionCount",
    "promisedAt",
    "deliveredAt",
    "createdAt",
    "updatedAt",
    "paidAt",
}


def numbers(caller, **query):
    answer = caller.get("/api/orders/", **query)
    assert answer.status_code == 200, answer.content
    return [row["orderNumber"] for row in answer.json()["orders"]]


@pytest.fixture
def orders(moment, alice, emma):
    """Five orders, an hour apart, the newest last."""
    first = walked.taken(moment, alice, emma)
    rest = [
        placed(moment, level="mystique", email="b@exemple.fr", first_name="Béatrice"),
        paid(moment, level="profond", email="c@exemple.fr", last_name="O’Neill"),
        paid(moment, level="integral", email="d@exemple.fr"),
        placed(moment, level="integral", email="e@exemple.fr"),
    ]
    for hours, order in enumerate([first, *rest]):
        shifted = moment - timedelta(hours=10 - hours)
        Order.objects.filter(pk=order.pk).update(created_at=shifted, updated_at=shifted)
    return list(Order.objects.order_by("created_at"))


@pytest.mark.django_db
def test_a_row_is_light_and_has_every_key(key, orders):
    row = key.get("/api/orders/", limit=1).json()["orders"][0]
    assert set(row) == ROW_KEYS
    assert row["userEmail"] == "e@exemple.fr"


@pytest.mark.django_db
def test_each_filter_keeps_what_it_says(key, orders, emma, moment):
    taken, mystique, profond, integral, last = (order.number for order in orders)
    assert numbers(key, status="in_progress") == [taken]
    assert numbers(key, paymentStatus="unpaid") == [last, mystique]
    assert numbers(key, level=4) == [last, integral]
    assert numbers(key, email="C@EXEMPLE.FR") == [profond]
    assert numbers(key, search="o’ne") == [profond]
    assert numbers(key, search=mystique[-3:]) == [mystique]
    assert numbers(key, expert=str(emma.id)) == [taken]
    middle = orders[2].created_at.isoformat()
    assert numbers(key, dateFrom=middle) == [last, integral, profond]
    assert numbers(key, dateTo=middle) == [mystique, taken]
    assert numbers(key, updatedSince=middle) == [last, integral, profond]
    assert numbers(key, level=4, paymentStatus="paid") == [integral]
    assert numbers(key, search="%") == []
    assert numbers(key, dateFrom=(moment + timedelta(days=2)).date().isoformat()) == []


@pytest.mark.django_db
@pytest.mark.parametrize("ordering", ["createdAt", "-createdAt", "updatedAt", "-updatedAt"])
def test_cursors_walk_forth_and_back_over_every_order_once(key, orders, ordering):
    expected = [order.number for order in orders]
    if ordering.startswith("-"):
        expected.reverse()
    pages, cursor = [], ""
    while cursor is not None:
        body = key.get("/api/orders/", ordering=ordering, limit=2, **({"cursor": cursor} if cursor else {})).json()
        pages.append([row["orderNumber"] for row in body["orders"]])
        cursor, back = body["pagination"]["next"], body["pagination"]["previous"]
    assert [number for page in pages for number in page] == expected
    walked_back = []
    while back is not None:
        body = key.get("/api/orders/", ordering=ordering, limit=2, cursor=back).json()
        walked_back.insert(0, [row["orderNumber"] for row in body["orders"]])
        back = body["pagination"]["previous"]
    assert walked_back == pages[:-1]


@pytest.mark.django_db
def test_orders_of_the_same_moment_are_neither_lost_nor_doubled(key, orders, moment):
    Order.objects.update(created_at=moment)
    found, cursor = [], ""
    while cursor is not None:
        body = key.get("/api/orders/", limit=2, **({"cursor": cursor} if cursor else {})).json()
        found += [row["orderNumber"] for row in body["orders"]]
        cursor = body["pagination"]["next"]
    assert sorted(found) == [order.number for order in sorted(orders, key=lambda order: order.number)]


@pytest.mark.django_db
def test_the_count_stands_beside_the_page(key, orders):
    body = key.get("/api/orders/", limit=2, page=3).json()
    assert len(body["orders"]) == 1
    assert body["pagination"] | {"previous": None} == {
        "page": 3,
        "limit": 2,
        "count": 5,
        "countIsCapped": False,
        "next": None,
        "previous": None,
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query",
    [
        {"status": "paid"},
        {"paymentStatus": "x"},
        {"level": 5},
        {"level": "quatre"},
        {"email": "pas une adresse"},
        {"expert": "moi"},
        {"dateFrom": "hier"},
        {"dateFrom": "9999-12-31T23:59:59-23:59"},
        {"dateTo": "0000-00-00"},
        {"dateFrom": "0001-01-01"},
        {"updatedSince": "9999-12-31T23:59:59-14:00"},
        {"ordering": "email"},
        {"ordering": "-password"},
        {"page": 0},
        {"page": 101},
        {"page": "1e3"},
        {"limit": 0},
        {"limit": 101},
        {"limit": 10**40},
        {"cursor": "?"},
        {"cursor": "e30"},
        {"cursor": "x" * 301},
        {"search": "x" * 81},
        # Positions that we never gave: without an offset, of another type, with a person's words.
        {
            "cursor": "eyJ2IjogIjIwMjYtMDEtMDFUMDA6MDA6MDAiLCAiaSI6ICIwMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDAiLCAiYiI6IDB9"
        },
        {"cursor": "WzEsIDJd"},
        {"cursor": "eyJ2IjogMSwgImkiOiAyLCAiYiI6IDN9"},
    ],
    ids=lambda query: "-".join(f"{name}={str(value)[:20]}" for name, value in query.items()),
)
def test_a_filter_that_means_nothing_is_told_by_its_name(key, query):
    answer = key.get("/api/orders/", **query)
    assert answer.status_code == 400
    assert [detail["field"] for detail in api.error_of(answer)["details"]] == list(query)


@pytest.mark.django_db
def test_the_ends_of_time_are_no_error(key, orders):
    assert len(numbers(key, dateFrom="0001-01-02")) == 5
    assert numbers(key, dateFrom="9999-12-31") == []


@pytest.mark.django_db
def test_a_client_lists_their_own_orders_and_a_token_its_one(alice, bob, orders, moment):
    own = walked.sealed(moment, bob)
    assert numbers(api.with_session(bob)) == [own.number]
    assert numbers(api.with_token(orders[1])) == [orders[1].number]
    assert numbers(api.with_session(alice)) == [orders[0].number]


@pytest.mark.django_db
def test_an_expert_reads_addresses_of_what_they_hold_only(expert, lead, orders):
    shown = {row["orderNumber"]: row["userEmail"] for row in expert.get("/api/orders/").json()["orders"]}
    assert {number for number, address in shown.items() if address} == {orders[0].number}
    assert all(row["userEmail"] for row in lead.get("/api/orders/").json()["orders"])


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 3])
def test_a_page_costs_the_same_queries_however_many_rows(key, moment, count, django_assert_num_queries):
    for _turn in range(count):
        placed(moment)
    key.get("/api/orders/")
    with django_assert_num_queries(QUERIES, exact=False):
        key.get("/api/orders/")


# The key, the throttle's counter in the shared cache, the capped count and the page itself.
QUERIES = 12
