"""Events: what happened, as it stood then; read for thirty days."""

import pytest
import stripe

from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.settings import Settings
from lumira.demo.stripe_double.state.clock import Clock
from lumira.demo.stripe_double.state.identifiers import Identifiers
from lumira.demo.stripe_double.state.store import Store
from lumira.demo.stripe_double.state.work import Workshop
from tests.lumira.demo.stripe_double.running import RunningDouble


def test_event_shows_the_object_as_it_stood(double: RunningDouble, client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})
    client.payment_intents.update(intent.id, {"amount": 9700})

    event = client.events.list({"type": "payment_intent.created"}).data[0]

    assert (event.data.object["id"], event.data.object["amount"]) == (intent.id, 6700)
    assert event.api_version == stripe.api_version
    assert client.events.retrieve(event.id).type == "payment_intent.created"


def test_event_keeps_what_changes_later_in_the_same_work():
    settings = Settings(port=1)
    workshop = Workshop(Store(), Clock(), Identifiers("7"), settings)

    with workshop.work() as work:
        subject = work.save({"object": "customer", "id": "cus_1", "tags": ["before"]})
        event = announce(work, "customer.created", subject)
        subject["tags"].append("after")

    assert event["data"]["object"]["tags"] == ["before"]


def test_event_names_its_request(double: RunningDouble):
    _, _, headers = double.request("POST", "/v1/customers", {"name": "Alice"}, Idempotency_Key="key-1")

    event = double.client.v1.events.list().data[0]

    assert event.request.to_dict() == {"id": headers["Request-Id"], "idempotency_key": "key-1"}


def test_event_of_time_names_no_request(double: RunningDouble, client):
    double.pay(method="pm_sepaDebit_success_fr")
    double.control("POST clock", advance_seconds=3601)

    event = client.events.list({"type": "payment_intent.succeeded"}).data[0]

    assert event.request.id is None


def test_events_are_filtered_by_type(double: RunningDouble, client):
    double.pay()

    def types(**filters):
        return [event.type for event in client.events.list(filters).data]

    assert types(type="charge.succeeded") == ["charge.succeeded"]
    assert types(type="payment_intent.*") == ["payment_intent.succeeded", "payment_intent.created"]
    assert types(types=["charge.succeeded", "payment_intent.created"]) == ["charge.succeeded", "payment_intent.created"]
    assert types(type="refund.created") == []


def test_type_and_types_exclude_each_other(client):
    with pytest.raises(stripe.InvalidRequestError, match="only specify one"):
        client.events.list({"type": "a", "types": ["b"]})


def test_events_are_paged_and_dated(double: RunningDouble, client):
    double.pay()
    events = client.events.list().data

    after = client.events.list({"starting_after": events[0].id, "limit": 1}).data
    before = client.events.list({"ending_before": events[1].id}).data

    assert [event.id for event in after] == [events[1].id]
    assert [event.id for event in before] == [events[0].id]
    assert client.events.list({"created": {"gte": events[0].created + 1}}).data == []


def test_events_are_forgotten_after_thirty_days(double: RunningDouble, client):
    client.customers.create()
    event = client.events.list().data[0]

    double.control("POST clock", advance_seconds=30 * 86_400 + 5)

    assert client.events.list().data == []
    with pytest.raises(stripe.InvalidRequestError, match="No such event"):
        client.events.retrieve(event.id)


def test_undelivered_events_can_be_listed(double: RunningDouble, client, hooked):
    double.control("POST webhooks/pause")
    client.customers.create({"name": "owed"})
    event = client.events.list().data[0]

    owed = client.events.list({"delivery_success": False}).data
    double.control("POST webhooks/deliver-all")

    assert ([item.id for item in owed], event.pending_webhooks) == ([event.id], 1)
    assert client.events.list({"delivery_success": False}).data == []
    assert [item.id for item in client.events.list({"delivery_success": True}).data] == [event.id]
    assert client.events.retrieve(event.id).pending_webhooks == 0
