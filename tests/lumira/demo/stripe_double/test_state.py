"""The state file: payments survive restarts and kills, and a torn line; two doubles never share one."""

import json
import threading

import pytest
import stripe

from lumira.demo.stripe_double.settings import Settings
from lumira.demo.stripe_double.state.clock import Clock
from lumira.demo.stripe_double.state.identifiers import Identifiers
from lumira.demo.stripe_double.state.journal import Journal, UnusableStateError
from lumira.demo.stripe_double.state.store import Store
from lumira.demo.stripe_double.state.work import Workshop
from lumira.demo.stripe_double.webhooks.log import DeliveryLog
from tests.lumira.demo.stripe_double.running import RunningDouble, until

STATUSES = ("pending", "delivered")


@pytest.fixture
def state(tmp_path):
    return tmp_path / "deep" / "state.jsonl"


def test_payments_survive_a_kill(start_double, state):
    first = start_double("--state", str(state))
    intent = first.pay(metadata={"order": "LU1"})
    first.client.v1.refunds.create({"payment_intent": intent.id, "amount": 700})
    before = first.truth(), first.event_types()
    first.kill()

    second = start_double("--state", str(state))

    assert (second.truth(), second.event_types()) == before
    assert second.client.v1.refunds.create({"payment_intent": intent.id}).amount == 6000


def test_payments_survive_many_restarts(start_double, state):
    for count in range(1, 4):
        running = start_double("--state", str(state))
        running.pay()
        assert len(running.truth()) == count
        assert running.stop() == 0


def test_every_answered_payment_survives_a_kill_in_the_middle(start_double, state):
    first = start_double("--state", str(state))
    answered: list[str] = []

    def pay_for_ever() -> None:
        own = RunningDoubleClient(first)
        while True:
            try:
                answered.append(own.pay())
            except stripe.StripeError:
                return

    threads = [threading.Thread(target=pay_for_ever) for _ in range(4)]
    for thread in threads:
        thread.start()
    until(lambda: len(answered) >= 40)
    first.kill()
    for thread in threads:
        thread.join()

    kept = {intent["id"]: intent for intent in start_double("--state", str(state)).truth()}
    assert {kept[intent]["status"] for intent in answered} == {"succeeded"}
    assert all(intent["amount_received"] in (0, 6700) for intent in kept.values())


class RunningDoubleClient:
    """A client of its own for one thread."""

    def __init__(self, running: RunningDouble) -> None:
        self._intents = running.client_with("sk_test_x").v1.payment_intents

    def pay(self) -> str:
        """Return the id of a paid intent."""
        automatic = {"enabled": True, "allow_redirects": "never"}
        given = {"amount": 6700, "currency": "eur", "automatic_payment_methods": automatic}
        return self._intents.create({**given, "payment_method": "pm_card_visa", "confirm": True}).id


def test_torn_last_line_is_forgotten(start_double, state):
    first = start_double("--state", str(state))
    intent = first.pay()
    first.kill()
    with state.open("ab") as file:
        file.write(b'{"save": [{"object": "payment_int')

    second = start_double("--state", str(state))
    second.pay()
    second.kill()

    third = start_double("--state", str(state))
    kept = third.truth()
    assert (kept[0]["id"], len(kept)) == (intent.id, 2)


def test_damaged_state_is_refused(state):
    state.parent.mkdir()
    state.write_text('{"save": [], "delete": []}\nnonsense\n{"save": [], "delete": []}\n')

    with pytest.raises(UnusableStateError, match="damaged at line 2"):
        Store(Journal(state))


def test_state_serves_one_double_at_a_time(state):
    first = Journal(state)

    with pytest.raises(UnusableStateError, match="in use by another double"):
        Journal(state)
    first.close()


def test_state_still_serves_one_double_after_its_rewriting(state):
    store = Store(Journal(state))

    with pytest.raises(UnusableStateError, match="in use by another double"):
        Journal(state)
    store.close()


def test_journal_is_rewritten_at_start(state):
    store = Store(Journal(state))
    for number in range(10):
        with store.transaction() as work:
            work.save({"object": "customer", "id": "cus_1", "name": str(number)})
    store.close()
    assert len(state.read_text().splitlines()) == 10

    Store(Journal(state)).close()

    assert [json.loads(line)["save"][0]["name"] for line in state.read_text().splitlines()] == ["9"]


def test_order_of_creation_survives(state):
    store = Store(Journal(state))
    for name in ("a", "b"):
        with store.transaction() as work:
            work.save({"object": "customer", "id": name})
    with store.transaction() as work:
        work.save({"object": "customer", "id": "a", "changed": True})
    store.close()

    again = Store(Journal(state))

    with again.transaction() as work:
        assert [record["id"] for record in work.newest_first("customer")] == ["b", "a"]
    again.close()


def test_transaction_that_fails_leaves_nothing(state):
    store = Store(Journal(state))
    with store.transaction() as work:
        work.save({"object": "customer", "id": "a", "tags": ["x"]})

    with pytest.raises(ZeroDivisionError):
        fail_halfway(store)

    with store.transaction() as work:
        assert [record["tags"] for record in work.newest_first("customer")] == [["x"]]
    store.close()
    assert len(state.read_text().splitlines()) == 1


def fail_halfway(store: Store) -> None:
    """Change and add, then break."""
    with store.transaction() as work:
        work.get("customer", "a")["tags"].append("y")
        work.save({"object": "customer", "id": "b"})
        raise ZeroDivisionError


def test_moved_clock_survives(start_double, state):
    first = start_double("--state", str(state))
    moved = first.control("POST clock", advance_seconds=86_400)["now"]
    first.kill()

    assert start_double("--state", str(state)).control("GET health")["now"] >= moved


def test_log_of_accepted_deliveries_is_bounded():
    workshop = Workshop(Store(), Clock(), Identifiers("7"), Settings(port=1))
    log = DeliveryLog(kept=2)

    for number in range(5):
        with workshop.work() as work:
            delivery = {"object": "_delivery", "id": str(number), "status": "delivered", "event": "evt_1"}
            work.save(delivery)
            log.accepted(work, str(number))

    with workshop.work() as work:
        assert [record["id"] for record in work.transaction.oldest_first("_delivery")] == ["3", "4"]
        log.restore(work)
    assert log.delivered == 2


def test_index_follows_what_changes_and_goes():
    store = Store()
    with store.transaction() as work:
        for number in range(3):
            work.save({"object": "_delivery", "id": str(number), "status": "pending"})
    with store.transaction() as work:
        work.save({**work.get("_delivery", "1"), "status": "delivered"})
        work.delete("_delivery", "2")

    with store.transaction() as work:
        found = {status: [record["id"] for record in work.having("_delivery", "status", status)] for status in STATUSES}
        assert found == {"pending": ["0"], "delivered": ["1"]}
        assert [work.count_having("_delivery", "status", status) for status in STATUSES] == [1, 1]
        with pytest.raises(KeyError):
            list(work.having("_delivery", "attempts", 0))


def test_seed_never_repeats_an_identifier(start_double, state):
    first = start_double("--state", str(state), "--seed", "7")
    before = first.pay().id
    first.kill()

    second = start_double("--state", str(state), "--seed", "7")

    assert second.pay().id != before
    assert len(second.truth()) == 2


def test_seed_repeats_a_run(start_double):
    ids = [start_double("--seed", "7").pay().id for _ in range(2)]

    assert ids[0] == ids[1]
