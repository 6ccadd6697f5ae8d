"""Lists: newest first, page by page, both ways; expansion of what they hold."""

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble


@pytest.fixture
def customers(client) -> list[str]:
    """Five customers, newest first."""
    return [client.customers.create({"name": str(number)}).id for number in range(5)][::-1]


def ids(listed) -> list[str]:
    return [item.id for item in listed.data]


def test_list_is_newest_first(client, customers):
    listed = client.customers.list()

    assert (listed.object, listed.url, listed.has_more) == ("list", "/v1/customers", False)
    assert ids(listed) == customers


def test_pages_go_forward(client, customers):
    first = client.customers.list({"limit": 2})
    second = client.customers.list({"limit": 2, "starting_after": customers[1]})
    last = client.customers.list({"limit": 2, "starting_after": customers[3]})

    assert (ids(first), first.has_more) == (customers[:2], True)
    assert (ids(second), second.has_more) == (customers[2:4], True)
    assert (ids(last), last.has_more) == (customers[4:], False)


def test_pages_go_back(client, customers):
    page = client.customers.list({"limit": 2, "ending_before": customers[4]})
    first = client.customers.list({"limit": 9, "ending_before": customers[2]})

    assert (ids(page), page.has_more) == (customers[2:4], True)
    assert (ids(first), first.has_more) == (customers[:2], False)


def test_library_pages_by_itself(client, customers):
    assert [customer.id for customer in client.customers.list({"limit": 2}).auto_paging_iter()] == customers


def test_page_size_is_ten_unless_told(double: RunningDouble, client):
    for _ in range(11):
        client.customers.create()

    listed = client.customers.list()

    assert (len(listed.data), listed.has_more) == (10, True)


@pytest.mark.parametrize("limit", [0, 101, -1])
def test_page_size_has_bounds(client, limit):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.customers.list({"limit": limit})

    assert (refused.value.code, refused.value.param) == ("parameter_invalid_integer", "limit")


def test_cursor_must_exist(client, customers):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.customers.list({"starting_after": "cus_none"})

    assert (refused.value.code, refused.value.param) == ("resource_missing", "starting_after")


@pytest.fixture
def dated(double: RunningDouble, client) -> list[tuple[str, int]]:
    """Six customers a hundred seconds apart, oldest first."""
    made = []
    for _ in range(6):
        customer = client.customers.create()
        made.append((customer.id, customer.created))
        double.control("POST clock", advance_seconds=100)
    return made


def test_dates_bound_a_list_on_both_sides(client, dated):
    identifiers, moments = zip(*dated, strict=True)

    def listed(**created) -> list[str]:
        return ids(client.customers.list({"created": created}))

    assert listed(gte=moments[2]) == list(identifiers[2:])[::-1]
    assert listed(gt=moments[2]) == list(identifiers[3:])[::-1]
    assert listed(lt=moments[2]) == list(identifiers[:2])[::-1]
    assert listed(gte=moments[1], lte=moments[3]) == list(identifiers[1:4])[::-1]
    assert ids(client.customers.list({"created": moments[4]})) == [identifiers[4]]
    assert listed(gt=moments[5]) == []


def test_dates_and_pages_go_together(client, dated):
    identifiers, moments = zip(*dated, strict=True)
    bounds = {"created": {"gte": moments[1], "lte": moments[4]}, "limit": 2}

    first = client.customers.list(bounds)
    second = client.customers.list({**bounds, "starting_after": first.data[-1].id})
    back = client.customers.list({**bounds, "ending_before": second.data[-1].id})

    assert (ids(first), first.has_more) == ([identifiers[4], identifiers[3]], True)
    assert (ids(second), second.has_more) == ([identifiers[2], identifiers[1]], False)
    assert (ids(back), back.has_more) == ([identifiers[3], identifiers[2]], True)


def test_dates_that_were_tampered_with_are_found_too(double: RunningDouble, client, dated):
    identifiers, moments = zip(*dated, strict=True)

    double.control("POST tamper", id=identifiers[5], set={"created": moments[0]})

    assert ids(client.customers.list({"created": {"lte": moments[0]}})) == [identifiers[5], identifiers[0]]


def test_money_of_one_payment_is_listed(double: RunningDouble, client):
    first, second = double.pay(), double.pay()
    refund = client.refunds.create({"payment_intent": first.id, "amount": 100})
    client.refunds.create({"payment_intent": second.id, "amount": 200})

    assert ids(client.refunds.list({"payment_intent": first.id})) == [refund.id]
    assert ids(client.refunds.list({"payment_intent": first.id, "created": {"gt": refund.created}})) == []
    assert ids(client.charges.list({"payment_intent": second.id})) == [second.latest_charge]
    assert ids(client.balance_transactions.list({"source": refund.id})) == [refund.balance_transaction]


def test_expansion_replaces_ids_by_objects(double: RunningDouble, client):
    customer = client.customers.create({"email": "alice@example.com"})
    intent = double.pay(customer=customer.id)

    expanded = client.payment_intents.retrieve(
        intent.id, {"expand": ["latest_charge.balance_transaction", "customer", "payment_method"]}
    )

    assert expanded.latest_charge.balance_transaction.net == 6700 - 125
    assert expanded.customer.email == "alice@example.com"
    assert expanded.payment_method.card.last4 == "4242"
    assert client.payment_intents.retrieve(intent.id).latest_charge == expanded.latest_charge.id


def test_expansion_works_in_lists_and_after_writing(double: RunningDouble, client):
    intent = double.pay(expand=["latest_charge"])

    refund = client.refunds.create({"payment_intent": intent.id, "expand": ["charge", "payment_intent"]})
    listed = client.payment_intents.list({"expand": ["data.latest_charge"]}).data[0]

    assert intent.latest_charge.status == "succeeded"
    assert refund.charge.amount_refunded == refund.payment_intent.amount == 6700
    assert listed.latest_charge.refunded


def test_expansion_of_nothing_stays_nothing(client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur", "expand": ["latest_charge"]})

    assert intent.latest_charge is None


def test_expansion_has_a_depth(double: RunningDouble, client):
    intent = double.pay()
    four = "latest_charge.payment_intent.latest_charge.payment_intent"

    assert client.payment_intents.retrieve(intent.id, {"expand": [four]}).latest_charge.id
    with pytest.raises(stripe.InvalidRequestError, match="more than 4 levels"):
        client.payment_intents.retrieve(intent.id, {"expand": [f"{four}.latest_charge"]})


@pytest.mark.parametrize("path", ["amount", "unknown", "latest_charge.unknown", "metadata"])
def test_other_fields_cannot_be_expanded(double: RunningDouble, client, path):
    intent = double.pay()

    with pytest.raises(stripe.InvalidRequestError, match="expand"):
        client.payment_intents.retrieve(intent.id, {"expand": [path]})
