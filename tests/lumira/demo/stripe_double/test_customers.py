"""Customers: kept, changed, listed, deleted."""

import json

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble


def test_customer_is_kept(double: RunningDouble, client):
    customer = client.customers.create({"email": "alice@example.com", "name": "Alice", "metadata": {"id": "7"}})

    seen = client.customers.retrieve(customer.id)

    assert (seen.email, seen.name, seen.metadata["id"]) == ("alice@example.com", "Alice", "7")
    assert double.event_types() == ["customer.created"]


def test_customer_is_changed(double: RunningDouble, client):
    customer = client.customers.create({"email": "alice@example.com", "address": {"city": "Lyon"}})

    changed = client.customers.update(customer.id, {"email": "bob@example.com", "address": ""})

    assert (changed.email, changed.address) == ("bob@example.com", None)
    event = client.events.list({"type": "customer.updated"}).data[0]
    assert event.data.previous_attributes["email"] == "alice@example.com"


def test_customers_are_listed_by_email(client):
    alice = client.customers.create({"email": "alice@example.com"})
    bob = client.customers.create({"email": "bob@example.com"})

    assert [customer.id for customer in client.customers.list().data] == [bob.id, alice.id]
    assert [customer.id for customer in client.customers.list({"email": "alice@example.com"}).data] == [alice.id]


def test_deleted_customer_leaves_only_an_id(start_double, tmp_path):
    state = tmp_path / "state.jsonl"
    first = start_double("--state", str(state))
    customers = first.client.v1.customers
    customer = customers.create({"name": "Alice Martin"})

    assert customers.delete(customer.id).deleted

    assert customers.retrieve(customer.id).deleted
    assert customers.list().data == []
    assert first.event_types() == ["customer.created", "customer.deleted"]
    first.kill()
    start_double("--state", str(state))
    kept = [json.loads(line)["save"][0] for line in state.read_text().splitlines()]
    assert [record.get("name") for record in kept if record["id"] == customer.id] == [None]


def test_intent_needs_a_customer_that_exists(client):
    with pytest.raises(stripe.InvalidRequestError, match="No such customer: 'cus_none'") as refused:
        client.payment_intents.create({"amount": 6700, "currency": "eur", "customer": "cus_none"})

    assert (refused.value.http_status, refused.value.code, refused.value.param) == (400, "resource_missing", "customer")


def test_email_is_checked(client):
    with pytest.raises(stripe.InvalidRequestError, match="Invalid email address: alice"):
        client.customers.create({"email": "alice"})


def test_what_the_double_cannot_do_is_refused(client):
    with pytest.raises(stripe.InvalidRequestError, match="The double does not do `balance`"):
        client.customers.create({"balance": 100})
