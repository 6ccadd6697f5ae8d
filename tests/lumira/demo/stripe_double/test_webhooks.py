"""Webhooks: signed, retried, sent again, troubled on request; never lost by a restart."""

import json
import time
from collections import Counter

import pytest
import stripe

from tests.lumira.demo.stripe_double.conftest import SECRET
from tests.lumira.demo.stripe_double.receiver import Delivery, Receiver
from tests.lumira.demo.stripe_double.running import RunningDouble, until

PAID = ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]


def verified(delivery: Delivery, secret: str = SECRET) -> stripe.Event:
    return stripe.Webhook.construct_event(delivery.body, delivery.signature, secret)


def deliveries(double: RunningDouble, status: str) -> int:
    return double.control("GET stats")["webhooks"][status]


def test_event_arrives_signed(double: RunningDouble, hooked: Receiver):
    intent = double.pay()

    until(lambda: len(hooked.deliveries) == 3)

    events = [verified(delivery) for delivery in hooked.deliveries]
    assert sorted(event.type for event in events) == sorted(PAID)
    paid = next(event for event in events if event.type == "payment_intent.succeeded")
    assert (paid.data.object["id"], paid.api_version) == (intent.id, stripe.api_version)


@pytest.mark.parametrize("secret", ["whsec_other", ""])
def test_other_secret_does_not_verify(double: RunningDouble, hooked: Receiver, client, secret):
    client.customers.create()
    until(lambda: hooked.deliveries)

    with pytest.raises(stripe.SignatureVerificationError):
        verified(hooked.deliveries[0], secret)


def test_changed_body_does_not_verify(hooked: Receiver, client):
    client.customers.create()
    delivery = until(lambda: hooked.deliveries)[0]

    with pytest.raises(stripe.SignatureVerificationError):
        verified(Delivery(delivery.body.replace(b"customer", b"costumer"), delivery.signature))


def test_signature_keeps_the_real_time(double: RunningDouble, hooked: Receiver, client):
    double.control("POST clock", advance_seconds=90_000)

    client.customers.create()

    moment = int(until(lambda: hooked.deliveries)[0].signature.partition(",")[0].removeprefix("t="))
    assert abs(moment - time.time()) < 60


def test_every_endpoint_gets_what_it_wants(double: RunningDouble, hooked: Receiver, client):
    second = Receiver()
    try:
        double.control("POST webhooks", url=second.url, secret="whsec_2", enabled_events=["charge.*"])

        double.pay()

        until(lambda: len(hooked.deliveries) == 3 and len(second.deliveries) == 1)
        assert verified(second.deliveries[0], "whsec_2").type == "charge.succeeded"
        event = client.events.list({"type": "charge.succeeded"}).data[0]
        until(lambda: client.events.retrieve(event.id).pending_webhooks == 0)
    finally:
        second.close()


def test_two_secrets_sign_during_rotation(double: RunningDouble, receiver: Receiver, client):
    double.control("POST webhooks", url=receiver.url, secrets=["whsec_old", "whsec_new"])

    client.customers.create()

    delivery = until(lambda: receiver.deliveries)[0]
    assert verified(delivery, "whsec_old").id == verified(delivery, "whsec_new").id


@pytest.mark.parametrize("answer", [500, 404, 302])
def test_refused_delivery_is_tried_again(double: RunningDouble, hooked: Receiver, client, answer):
    hooked.answers.extend([answer, answer])

    client.customers.create()

    until(lambda: deliveries(double, "delivered") == 1)
    assert len(hooked.deliveries) == 3
    assert len({delivery.event["id"] for delivery in hooked.deliveries}) == 1


def test_tries_come_to_an_end(double: RunningDouble, hooked: Receiver, client):
    hooked.answers.extend([500] * 10)

    client.customers.create()

    until(lambda: deliveries(double, "failed") == 1)
    event = client.events.list().data[0]
    assert len(hooked.deliveries) == 4
    assert event.pending_webhooks == 1
    assert [item.id for item in client.events.list({"delivery_success": False}).data] == [event.id]


def test_endpoint_that_is_away_is_tried_again(double: RunningDouble, client):
    away = Receiver()
    double.control("POST webhooks", url=away.url, secret=SECRET)
    away.close()

    client.customers.create()

    until(lambda: deliveries(double, "failed") == 1)
    answers = double.control("GET webhooks/deliveries")["deliveries"][0]["answers"]
    assert answers == ["ConnectionRefusedError"] * 4


def test_pausing_holds_back_and_resuming_sends(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/pause")
    client.customers.create()
    assert deliveries(double, "pending") == 1

    double.control("POST webhooks/resume")

    until(lambda: len(hooked.deliveries) == 1)


def test_event_is_sent_again(double: RunningDouble, hooked: Receiver, client):
    client.customers.create()
    until(lambda: deliveries(double, "delivered") == 1)
    event = client.events.list().data[0]

    answered = double.control("POST webhooks/redeliver", event=event.id, copies=3)

    assert answered["deliveries"] == [{"url": hooked.url, "answers": [200, 200, 200]}]
    assert [verified(delivery).id for delivery in hooked.deliveries] == [event.id] * 4


def test_event_accepted_meanwhile_is_not_tried_again(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", retry_seconds=[3600])
    hooked.answers.append(500)
    client.customers.create({"name": "first"})
    until(lambda: double.control("GET webhooks/deliveries")["deliveries"][0]["attempts"] == 1)
    double.control("POST webhooks/redeliver", event=client.events.list().data[0].id)

    double.control("POST clock", advance_seconds=3601)
    client.customers.create({"name": "second"})
    until(lambda: deliveries(double, "delivered") == 2)

    names = [delivery.event["data"]["object"]["name"] for delivery in hooked.deliveries]
    assert names == ["first", "first", "second"]


def test_event_from_before_the_endpoint_is_sent_too(double: RunningDouble, receiver: Receiver, client):
    client.customers.create()
    event = client.events.list().data[0]
    double.control("POST webhooks", url=receiver.url, secret=SECRET)

    double.control("POST webhooks/redeliver", event=event.id)

    assert [delivery.event["id"] for delivery in receiver.deliveries] == [event.id]


def test_old_and_foreign_signatures_can_be_sent(double: RunningDouble, hooked: Receiver, client):
    client.customers.create()
    until(lambda: deliveries(double, "delivered") == 1)
    event = client.events.list().data[0].id

    double.control("POST webhooks/redeliver", event=event, age_seconds=400)
    double.control("POST webhooks/redeliver", event=event, secret="whsec_foreign")

    for delivery in hooked.deliveries[1:]:
        with pytest.raises(stripe.SignatureVerificationError):
            verified(delivery)


def test_everything_owed_is_delivered_in_another_order(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/pause")
    for number in range(8):
        client.customers.create({"name": str(number)})

    told = double.control("POST webhooks/deliver-all", shuffle=True, copies=2)

    names = [delivery.event["data"]["object"]["name"] for delivery in hooked.deliveries]
    assert told == {"tried": 8, "delivered": 8}
    assert names[::2] == names[1::2]
    assert sorted(names[::2]) == [str(number) for number in range(8)]
    assert names[::2] != sorted(names[::2])


def test_two_endpoints_are_signed_for_with_their_own_secrets(double: RunningDouble, hooked: Receiver, client):
    second = Receiver()
    try:
        double.control("POST webhooks", url=second.url, secret="whsec_2")

        client.customers.create()

        first_copy, second_copy = until(lambda: hooked.deliveries)[0], until(lambda: second.deliveries)[0]
        assert verified(first_copy).id == verified(second_copy, "whsec_2").id
        for delivery, secret in ((first_copy, "whsec_2"), (second_copy, SECRET)):
            with pytest.raises(stripe.SignatureVerificationError):
                verified(delivery, secret)
    finally:
        second.close()


def test_one_endpoint_refusing_holds_the_other_up_by_nothing(double: RunningDouble, hooked: Receiver, client):
    second = Receiver()
    try:
        double.control("POST webhooks", url=second.url, secret="whsec_2")
        double.control("POST webhooks/knobs", retry_seconds=[3600])
        hooked.answers.append(500)

        client.customers.create()

        until(lambda: second.deliveries and hooked.deliveries)
        until(lambda: (deliveries(double, "pending"), deliveries(double, "delivered")) == (1, 1))
    finally:
        second.close()


def test_copies_knob_draws_between_its_bounds(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", copies=[1, 4], seed=5)
    for _ in range(12):
        client.customers.create()

    until(lambda: deliveries(double, "delivered") == 12)

    counts = Counter(delivery.event["id"] for delivery in hooked.deliveries)
    assert len(counts) == 12
    assert {min(counts.values()), max(counts.values())} <= {1, 2, 3, 4}
    assert len(set(counts.values())) > 1


def test_spread_copies_come_long_after_the_first(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", copies=3, spread=3600, seed=2)

    client.customers.create()

    until(lambda: deliveries(double, "delivered") == 1)
    assert (len(hooked.deliveries), double.control("GET stats")["webhooks"]["waiting"]) == (1, 2)
    double.control("POST clock", advance_seconds=3601)
    until(lambda: len(hooked.deliveries) == 3)
    until(lambda: double.control("GET stats")["webhooks"]["sent"] >= 3)
    assert len({delivery.event["id"] for delivery in hooked.deliveries}) == 1


def test_refused_copy_is_not_owed_anew(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", copies=3, spread=0.01, retry_seconds=[3600])
    hooked.answers.extend([500] * 3)

    client.customers.create()

    until(lambda: double.control("GET stats")["webhooks"]["sent"] == 3)
    # The one retry, in an hour.
    until(lambda: (deliveries(double, "pending"), deliveries(double, "waiting")) == (1, 1))
    assert len(hooked.deliveries) == 3


def test_delay_may_meet_only_a_share(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", delay=[200, 300], delay_share=0.1, seed=1)
    for _ in range(40):
        client.customers.create()

    until(lambda: deliveries(double, "delivered") + deliveries(double, "waiting") == 40)
    late = deliveries(double, "waiting")
    double.control("POST clock", advance_seconds=301)

    assert 0 < late <= 12
    until(lambda: deliveries(double, "delivered") == 40)
    assert len(hooked.deliveries) == 40


def test_copies_knob_sends_each_event_several_times(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", copies=3)

    client.customers.create()

    until(lambda: deliveries(double, "delivered") == 1)
    assert len(hooked.deliveries) == 3


def test_drop_knob_loses_a_repeatable_share(double: RunningDouble, hooked: Receiver, client):
    def arrived() -> set[str]:
        double.control("POST reset", keep_webhooks=True)
        double.control("POST webhooks/knobs", drop=0.5, seed=3)
        hooked.deliveries.clear()
        for number in range(20):
            client.customers.create({"name": str(number)})
        until(lambda: deliveries(double, "delivered") + deliveries(double, "dropped") == 20)
        return {delivery.event["data"]["object"]["name"] for delivery in hooked.deliveries}

    first = arrived()

    assert 0 < len(first) < 20
    assert arrived() == first


def test_dropped_events_are_still_owed(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", drop=1)
    client.customers.create()
    until(lambda: deliveries(double, "dropped") == 1)

    owed = client.events.list({"delivery_success": False}).data
    double.control("POST webhooks/deliver-all")

    assert len(owed) == 1
    assert len(hooked.deliveries) == 1


def test_delay_knob_holds_first_tries_back(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", delay=[3600, 7200])
    client.customers.create()

    double.control("POST clock", advance_seconds=3500)
    assert deliveries(double, "pending") == 1
    double.control("POST clock", advance_seconds=3800)

    until(lambda: len(hooked.deliveries) == 1)


def test_shuffle_knob_changes_the_order(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks/knobs", shuffle=3600, seed=1)
    for number in range(6):
        client.customers.create({"name": str(number)})

    for _ in range(37):
        double.control("POST clock", advance_seconds=100)
        until(lambda: deliveries(double, "delivered") == len(hooked.deliveries))
    until(lambda: len(hooked.deliveries) == 6)

    names = [delivery.event["data"]["object"]["name"] for delivery in hooked.deliveries]
    assert names != sorted(names)


def test_owed_events_survive_a_kill(start_double, receiver: Receiver, tmp_path):
    state = str(tmp_path / "state.jsonl")
    first = start_double("--state", state, "--webhook", receiver.url, "--webhook-secret", SECRET)
    first.control("POST webhooks/pause")
    first.client.v1.customers.create()
    first.kill()

    start_double("--state", state)

    delivery = until(lambda: receiver.deliveries)[0]
    assert verified(delivery).type == "customer.created"


def test_delivered_events_are_not_sent_again_after_a_restart(start_double, receiver: Receiver, tmp_path):
    state = str(tmp_path / "state.jsonl")
    first = start_double("--state", state, "--webhook", receiver.url, "--webhook-secret", SECRET)
    first.client.v1.customers.create({"name": "first"})
    until(lambda: deliveries(first, "delivered") == 1)
    first.kill()

    second = start_double("--state", state)
    second.client.v1.customers.create({"name": "second"})
    until(lambda: deliveries(second, "delivered") == 2)

    assert [delivery.event["data"]["object"]["name"] for delivery in receiver.deliveries] == ["first", "second"]


def test_slow_endpoint_delays_nobody(double: RunningDouble, client):
    """No lock is held while an endpoint is thinking."""
    thinking = Receiver()
    original = thinking._server.RequestHandlerClass.do_POST
    released = []

    def think(handler) -> None:
        until(lambda: released)
        original(handler)

    thinking._server.RequestHandlerClass.do_POST = think
    try:
        double.control("POST webhooks", url=thinking.url, secret=SECRET)
        client.customers.create()

        assert double.pay().status == "succeeded"
        assert not thinking.deliveries
    finally:
        released.append(True)
        until(lambda: len(thinking.deliveries) == 4)
        thinking.close()


def test_same_address_again_replaces_the_endpoint(double: RunningDouble, hooked: Receiver, client):
    double.control("POST webhooks", url=hooked.url, secret="whsec_new")

    client.customers.create()

    assert verified(until(lambda: hooked.deliveries)[0], "whsec_new").type == "customer.created"
    assert len(double.control("GET webhooks")["endpoints"]) == 1


@pytest.mark.parametrize("by", ["id", "url"])
def test_endpoint_is_removed(double: RunningDouble, hooked: Receiver, client, by):
    endpoint = double.control("GET webhooks")["endpoints"][0]

    double.control("POST webhooks/remove", **{by: endpoint[by]})
    client.customers.create()

    assert double.control("GET webhooks")["endpoints"] == []
    assert double.control("GET webhooks/deliveries")["deliveries"] == []


@pytest.mark.parametrize(
    "url",
    ["https://hooks.example.com/", "http://10.0.0.1/", "http://shop.example/", "file:///etc/passwd", "", "http://["],
)
def test_endpoint_must_be_on_this_machine(double: RunningDouble, url):
    body = json.dumps({"url": url, "secret": SECRET})

    status, answer, _ = double.request("POST", "/_double/webhooks", body, key=None)

    assert status == 400
    assert "this machine" in answer["error"] or "Invalid" in answer["error"]


def test_endpoint_needs_a_secret(double: RunningDouble, receiver: Receiver):
    status, _, _ = double.request("POST", "/_double/webhooks", json.dumps({"url": receiver.url}), key=None)

    assert status == 400


def test_secrets_are_not_shown(double: RunningDouble, hooked: Receiver):
    _, shown, _ = double.request("GET", "/_double/webhooks", key=None)

    assert SECRET not in json.dumps(shown)
