"""Refunds: partial, whole, late, failed; never more than there is."""

import threading

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble


def refund(client, intent, **parameters) -> stripe.Refund:
    return client.refunds.create({"payment_intent": intent.id, **parameters})


def test_whole_refund(double: RunningDouble, client):
    intent = double.pay()

    given_back = refund(client, intent, reason="requested_by_customer", metadata={"order": "LU1"})

    charge = client.charges.retrieve(intent.latest_charge)
    assert (given_back.status, given_back.amount, given_back.reason) == ("succeeded", 6700, "requested_by_customer")
    assert (given_back.charge, given_back.payment_intent) == (charge.id, intent.id)
    assert (charge.amount_refunded, charge.refunded, charge.status) == (6700, True, "succeeded")
    assert client.payment_intents.retrieve(intent.id).status == "succeeded"
    assert double.event_types()[3:] == ["refund.created", "charge.refunded"]


def test_partial_refunds_add_up_to_the_charge(double: RunningDouble, client):
    intent = double.pay()

    refund(client, intent, amount=1700)
    half = client.charges.retrieve(intent.latest_charge)
    rest = refund(client, intent)

    assert (half.amount_refunded, half.refunded) == (1700, False)
    assert rest.amount == 5000
    assert client.charges.retrieve(intent.latest_charge).refunded


def test_refund_by_charge(double: RunningDouble, client):
    intent = double.pay()

    assert client.refunds.create({"charge": intent.latest_charge, "amount": 1}).payment_intent == intent.id


def test_second_whole_refund_is_refused(double: RunningDouble, client):
    intent = double.pay()
    refund(client, intent)

    with pytest.raises(stripe.InvalidRequestError, match="has already been refunded") as refused:
        refund(client, intent)

    assert refused.value.code == "charge_already_refunded"


def test_more_than_the_charge_is_refused(double: RunningDouble, client):
    intent = double.pay()

    with pytest.raises(
        stripe.InvalidRequestError, match=r"€67.01\) is greater than charge amount \(€67.00\)"
    ) as refused:
        refund(client, intent, amount=6701)

    assert refused.value.param == "amount"


def test_more_than_the_rest_is_refused(double: RunningDouble, client):
    intent = double.pay()
    refund(client, intent, amount=6000)

    with pytest.raises(stripe.InvalidRequestError, match=r"greater than unrefunded amount on charge \(€7.00\)"):
        refund(client, intent, amount=701)

    assert client.charges.retrieve(intent.latest_charge).amount_refunded == 6000


def test_parallel_refunds_never_exceed_the_charge(double: RunningDouble, client):
    intent = double.pay(amount=1000)
    barrier, outcomes = threading.Barrier(8), []

    def give_back() -> None:
        own = double.client_with("sk_test_x").v1
        barrier.wait()
        try:
            outcomes.append(refund(own, intent, amount=400).status)
        except stripe.InvalidRequestError:
            outcomes.append("refused")

    threads = [threading.Thread(target=give_back) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["refused"] * 6 + ["succeeded"] * 2
    assert client.charges.retrieve(intent.latest_charge).amount_refunded == 800


@pytest.mark.parametrize("amount", [0, -5])
def test_amount_must_be_positive(double: RunningDouble, client, amount):
    intent = double.pay()

    with pytest.raises(stripe.InvalidRequestError) as refused:
        refund(client, intent, amount=amount)

    assert refused.value.code == "parameter_invalid_integer"


def test_unpaid_intent_has_nothing_to_refund(client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "eur"})

    with pytest.raises(stripe.InvalidRequestError, match="does not have a successful charge to refund"):
        refund(client, intent)


def test_failed_charge_has_nothing_to_refund(double: RunningDouble, client):
    with pytest.raises(stripe.CardError) as declined:
        double.pay(method="pm_card_visa_chargeDeclined")

    with pytest.raises(stripe.InvalidRequestError, match="cannot be refunded because it is failed"):
        client.refunds.create({"charge": declined.value.error.charge})


def test_refund_must_name_a_payment(client):
    with pytest.raises(stripe.InvalidRequestError, match="payment_intent or charge") as refused:
        client.refunds.create({"amount": 100})

    assert refused.value.code == "parameter_missing"


def test_reason_is_one_of_stripes(double: RunningDouble, client):
    intent = double.pay()

    with pytest.raises(stripe.InvalidRequestError, match="must be one of"):
        refund(client, intent, reason="because")


def test_late_refund_is_pending_first(double: RunningDouble, client):
    intent = double.pay(method="pm_card_pendingRefund")

    late = refund(client, intent)
    double.control("POST clock", advance_seconds=3601)

    assert late.status == "pending"
    assert client.refunds.retrieve(late.id).status == "succeeded"
    assert client.charges.retrieve(intent.latest_charge).amount_refunded == 6700
    assert double.event_types()[3:] == ["refund.created", "charge.refunded", "refund.updated", "charge.refund.updated"]


def test_pending_refund_counts_against_the_ceiling(double: RunningDouble, client):
    intent = double.pay(method="pm_card_pendingRefund")
    refund(client, intent, amount=6000)

    with pytest.raises(stripe.InvalidRequestError, match="greater than unrefunded amount"):
        refund(client, intent, amount=701)


def test_failing_refund_succeeds_first_and_gives_the_amount_back(double: RunningDouble, client):
    intent = double.pay(method="pm_card_refundFail")

    failing = refund(client, intent)
    double.control("POST clock", advance_seconds=3601)

    failed = client.refunds.retrieve(failing.id)
    charge = client.charges.retrieve(intent.latest_charge)
    assert (failing.status, failed.status, failed.failure_reason) == ("succeeded", "failed", "expired_or_canceled_card")
    assert (charge.amount_refunded, charge.refunded) == (0, False)
    assert double.event_types()[-1] == "refund.failed"
    assert refund(client, intent, amount=100).amount == 100


def test_dashboard_refunds_past_the_shop(double: RunningDouble, client):
    intent = double.pay()

    refunded = double.control("POST refund", id=intent.id, amount=700)
    rest = double.control("POST refund", id=intent.latest_charge, reason="duplicate")

    listed = client.refunds.list({"payment_intent": intent.id}).data
    assert [(shown.id, shown.amount, shown.metadata.to_dict()) for shown in listed] == [
        (rest["id"], 6000, {}),
        (refunded["id"], 700, {}),
    ]
    assert [shown.reason for shown in listed] == ["duplicate", "requested_by_customer"]
    event = client.events.list({"type": "refund.created"}).data[0]
    assert (event.request.id, event.request.idempotency_key) == (None, None)


def test_dashboard_refunds_no_more_than_there_is(double: RunningDouble):
    intent = double.pay()

    status, answer, _ = double.request("POST", "/_double/refund", f'{{"id": "{intent.id}", "amount": 6701}}', key=None)

    assert (status, answer["error"]["param"]) == (400, "amount")


@pytest.mark.parametrize(("speed", "status"), [("later", "succeeded"), ("fails_later", "failed")])
def test_dashboard_refund_may_take_its_time(double: RunningDouble, client, speed, status):
    intent = double.pay()
    refunded = double.control("POST refund", id=intent.id, speed=speed)

    double.control("POST clock", advance_seconds=3601)

    assert client.refunds.retrieve(refunded["id"]).status == status


def test_succeeded_refund_may_still_fail(double: RunningDouble, client):
    intent = double.pay()
    given_back = refund(client, intent)

    double.control("POST settle", id=given_back.id, outcome="fail")

    assert client.refunds.retrieve(given_back.id).status == "failed"
    assert double.truth()[0]["held"] == 6700


def test_waiting_refund_may_be_canceled(double: RunningDouble, client):
    intent = double.pay(method="pm_card_pendingRefund")
    late = refund(client, intent)

    double.control("POST settle", id=late.id, outcome="cancel")
    double.control("POST clock", advance_seconds=3601)

    canceled = client.refunds.retrieve(late.id)
    assert (canceled.status, canceled.failure_reason) == ("canceled", "merchant_request")
    assert client.charges.retrieve(intent.latest_charge).amount_refunded == 0
    assert double.event_types()[-2:] == ["refund.updated", "charge.refund.updated"]
    assert double.truth()[0]["held"] == 6700


def test_refund_that_is_over_cannot_be_canceled(double: RunningDouble, client):
    given_back = refund(client, double.pay())

    status, _, _ = double.request(
        "POST", "/_double/settle", f'{{"id": "{given_back.id}", "outcome": "cancel"}}', key=None
    )

    assert status == 400
    assert client.refunds.retrieve(given_back.id).status == "succeeded"


@pytest.mark.parametrize(("outcome", "status"), [("succeed", "succeeded"), ("fail", "failed")])
def test_control_address_ends_the_wait(double: RunningDouble, client, outcome, status):
    intent = double.pay(method="pm_card_pendingRefund")
    late = refund(client, intent)

    assert double.control("POST settle", id=late.id, outcome=outcome)["status"] == status


def test_charge_lists_its_refunds_newest_first(double: RunningDouble, client):
    intent = double.pay()
    first, second = refund(client, intent, amount=100), refund(client, intent, amount=200)

    listed = client.charges.retrieve(intent.latest_charge).refunds

    assert [shown.id for shown in listed.data] == [second.id, first.id]
    assert [shown.id for shown in client.refunds.list({"payment_intent": intent.id}).data] == [second.id, first.id]
    assert [shown.id for shown in client.refunds.list({"charge": "ch_none"}).data] == []


def test_refund_metadata_may_change(double: RunningDouble, client):
    given_back = refund(client, double.pay(), metadata={"a": "1"})

    assert client.refunds.update(given_back.id, {"metadata": {"b": "2"}}).metadata.to_dict() == {"a": "1", "b": "2"}


def test_event_tells_what_was_refunded_before(double: RunningDouble, client):
    intent = double.pay()
    refund(client, intent, amount=100)
    refund(client, intent, amount=200)

    event = client.events.list({"type": "charge.refunded", "limit": 1}).data[0]

    assert event.data.object["amount_refunded"] == 300
    assert event.data.previous_attributes.to_dict() == {"amount_refunded": 100, "refunded": False}
