"""The control address: truth, statistics, time, tampering; not for other websites."""

import json

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble


def test_truth_lists_the_money(double: RunningDouble, client):
    paid = double.pay(metadata={"order": "LU1"})
    client.refunds.create({"payment_intent": paid.id, "amount": 700})
    client.payment_intents.create({"amount": 9700, "currency": "eur"})

    first, second = double.truth()

    assert first == {
        "id": paid.id,
        "status": "succeeded",
        "amount": 6700,
        "currency": "eur",
        "amount_received": 6700,
        "amount_refunded": 700,
        "disputed": False,
        "latest_charge": paid.latest_charge,
        "livemode": False,
        "metadata": {"order": "LU1"},
        "created": paid.created,
        "session": None,
    }
    assert (second["status"], second["amount_received"], second["amount_refunded"]) == ("requires_payment_method", 0, 0)


def test_statistics_count(double: RunningDouble):
    double.pay()

    counted = double.control("GET stats")

    assert counted["objects"]["payment_intent"] == counted["objects"]["charge"] == 1
    assert counted["objects"]["event"] == 3
    assert counted["in_progress"] == 0
    assert counted["requests"] > 1


def test_reset_forgets_everything(double: RunningDouble, client, hooked):
    intent = double.pay()
    double.control("POST faults", path="/v1/", kind="rate_limit", times=99)
    double.control("POST webhooks/knobs", drop=1)

    double.control("POST reset")

    assert double.truth() == []
    assert double.control("GET faults")["faults"] == []
    assert double.control("GET webhooks")["endpoints"] == []
    assert double.control("GET webhooks")["knobs"]["drop"] == 0
    with pytest.raises(stripe.InvalidRequestError, match="No such payment_intent"):
        client.payment_intents.retrieve(intent.id)


def test_reset_may_spare_the_endpoints(double: RunningDouble, hooked):
    double.control("POST reset", keep_webhooks=True)

    assert [endpoint["url"] for endpoint in double.control("GET webhooks")["endpoints"]] == [hooked.url]


def test_reset_is_kept(start_double, tmp_path):
    state = str(tmp_path / "state.jsonl")
    first = start_double("--state", state)
    first.pay()
    first.control("POST reset")
    first.kill()

    assert start_double("--state", state).truth() == []


def test_tampering_changes_an_object_without_event(double: RunningDouble, client):
    intent = double.pay()
    before = double.event_types()

    double.control("POST tamper", id=intent.id, set={"amount_received": 1, "livemode": True})

    changed = client.payment_intents.retrieve(intent.id)
    assert (changed.amount_received, changed.livemode) == (1, True)
    assert double.event_types() == before


@pytest.mark.parametrize(
    ("command", "data"),
    [
        ("settle", {"id": "pi_none"}),
        ("settle", {}),
        ("settle", {"id": "xx_1"}),
        ("settle", {"id": "cus_1", "outcome": "perhaps"}),
        ("authenticate", {"id": "pi_none"}),
        ("tamper", {"id": "pi_none", "set": {"id": "pi_2"}}),
        ("clock", {"advance_seconds": -1}),
        ("clock", {"advance_seconds": "soon"}),
        ("faults", {"kind": "earthquake"}),
        ("faults", {"kind": "refuse", "path": "["}),
        ("webhooks/knobs", {"colour": 1}),
        ("webhooks/knobs", {"drop": "much"}),
        ("webhooks/remove", {"id": "we_none"}),
        ("webhooks/redeliver", {"event": "evt_none"}),
        ("dispute", {"id": "pi_none"}),
    ],
)
def test_command_that_makes_no_sense_says_so(double: RunningDouble, command, data):
    status, answer, _ = double.request("POST", f"/_double/{command}", json.dumps(data), key=None)

    assert status in (400, 404)
    assert answer["error"]


@pytest.mark.parametrize("body", ["nonsense", "[1]", "[" * 5000])
def test_body_must_be_a_json_object(double: RunningDouble, body):
    assert double.request("POST", "/_double/reset", body, key=None)[0] == 400


def test_unknown_command_lists_the_known_ones(double: RunningDouble):
    status, answer, _ = double.request("GET", "/_double/help", key=None)

    assert status == 404
    assert "POST /_double/reset" in answer["commands"]


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Sec_Fetch_Site": "cross-site"}])
def test_other_websites_command_nothing(double: RunningDouble, headers):
    double.pay()

    status, _, _ = double.request("POST", "/_double/reset", "{}", key=None, **headers)

    assert status == 403
    assert len(double.truth()) == 1


def test_settling_needs_a_wait(double: RunningDouble):
    intent = double.pay()

    status, answer, _ = double.request("POST", "/_double/settle", json.dumps({"id": intent.id}), key=None)

    assert status == 400
    assert "not in processing" in answer["error"]
