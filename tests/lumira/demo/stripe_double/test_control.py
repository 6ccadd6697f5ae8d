"""The control address: truth, statistics, time, tampering; not for other websites."""

import json
import random

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
        "received": 6700,
        "refunded": 700,
        "disputed": 0,
        "held": 6000,
        "dispute": None,
        "latest_charge": paid.latest_charge,
        "livemode": False,
        "metadata": {"order": "LU1"},
        "created": paid.created,
        "session": None,
    }
    assert (second["status"], second["received"], second["held"]) == ("requires_payment_method", 0, 0)


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


def test_tampering_with_what_was_received_is_a_partial_capture(double: RunningDouble, client):
    intent = double.pay()

    double.control("POST tamper", id=intent.id, set={"amount_received": 3000})

    charge = client.charges.retrieve(intent.latest_charge)
    (told,) = double.truth()
    assert (charge.amount, charge.amount_captured) == (6700, 3000)
    assert (told["amount"], told["received"], told["held"]) == (6700, 3000, 3000)
    assert client.refunds.create({"payment_intent": intent.id}).amount == 3000


def test_tampering_with_the_money_of_a_failed_try_moves_none(double: RunningDouble, client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    double.control("POST tamper", id=intent.id, set={"amount_received": 3000})

    assert double.control("GET log")["movements"] == []


def test_truth_of_one_intent(double: RunningDouble):
    first, second = double.pay(), double.pay(amount=9700, currency="chf")

    told = double.control(f"GET truth?id={second.id}")["payment_intents"]

    assert [(intent["id"], intent["held"], intent["currency"]) for intent in told] == [(second.id, 9700, "chf")]
    assert [intent["id"] for intent in double.truth()] == [first.id, second.id]


def test_log_has_every_movement_of_money_in_its_order(double: RunningDouble, client):
    intent, other = double.pay(), double.pay(amount=9700)
    refund = client.refunds.create({"payment_intent": intent.id, "amount": 700})
    dispute = double.control("POST dispute", id=intent.id)
    double.control("POST dispute", id=dispute["id"], outcome="won")
    double.control("POST settle", id=refund.id, outcome="fail")

    moved = double.control("GET log")["movements"]
    of_one = double.control(f"GET log?id={intent.id}")["movements"]

    assert [(entry["type"], entry["amount"]) for entry in of_one] == [
        ("charge", 6700),
        ("refund", -700),
        ("adjustment", -6000),
        ("adjustment", 6000),
        ("refund_failure", 700),
    ]
    assert [entry["source"] for entry in of_one[1:3]] == [refund.id, dispute["id"]]
    assert [entry for entry in moved if entry["payment_intent"] != other.id] == of_one


def walk(running: RunningDouble, seed: int) -> None:
    """Pay, refund and dispute by lot."""
    lots = random.Random(seed)
    client = running.client.v1
    intents = [running.pay(method=lots.choice(["pm_card_visa", "pm_card_pendingRefund"])) for _ in range(4)]
    for _ in range(40):
        intent = lots.choice(intents).id
        refunds = client.refunds.list({"payment_intent": intent}).data
        disputes = client.disputes.list({"payment_intent": intent}).data
        match lots.randrange(5):
            case 0:
                command, data = "refund", {"id": intent, "amount": lots.randint(1, 3000)}
            case 1:
                kind = lots.choice(["needs_response", "warning_needs_response"])
                command, data = "dispute", {"id": intent, "status": kind}
            case 2 if disputes:
                outcome = lots.choice(["won", "lost", "under_review", "warning_closed", "needs_response"])
                command, data = "dispute", {"id": disputes[0].id, "outcome": outcome}
            case 3 if refunds:
                outcome = lots.choice(["fail", "succeed", "cancel"])
                command, data = "settle", {"id": refunds[0].id, "outcome": outcome}
            case _:
                command, data = "tamper", {"id": intent, "set": {"amount_received": 6700}}
        running.request("POST", f"/_double/{command}", json.dumps(data), key=None)


@pytest.mark.parametrize("seed", range(4))
def test_log_adds_up_to_what_each_intent_holds(double: RunningDouble, client, seed):
    walk(double, seed)

    for intent in double.truth():
        moved = double.control(f"GET log?id={intent['id']}")["movements"]
        assert intent["held"] == intent["received"] - intent["refunded"] - intent["disputed"]
        assert intent["held"] == sum(entry["amount"] for entry in moved)
        assert 0 <= intent["held"] <= intent["received"]
    entries = client.balance_transactions.list({"limit": 100}).data
    assert client.balance.retrieve().available[0].amount == sum(entry.net for entry in entries)


def test_same_seed_and_same_walk_give_the_same_truth(start_double):
    def told() -> list[dict]:
        running = start_double("--seed", "11")
        walk(running, 3)
        return [{**intent, "created": 0} for intent in running.truth()]

    assert told() == told()


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
        ("dispute", {"id": "pi_none", "status": "won"}),
        ("refund", {"id": "pi_none"}),
        ("refund", {"id": "cus_none"}),
        ("truth", {"id": "pi_none"}),
        ("webhooks/knobs", {"copies": [1, 2, 3]}),
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
