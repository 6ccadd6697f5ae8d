"""Disputes: opened by a card or the control address, won or lost; and the balance that they move."""

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble


@pytest.fixture
def dispute(double: RunningDouble, client) -> stripe.Dispute:
    """A dispute of a payment with the disputed card."""
    intent = double.pay(method="pm_card_createDispute")
    return client.disputes.list({"payment_intent": intent.id}).data[0]


def balance(client) -> int:
    return client.balance.retrieve().available[0].amount


def test_disputed_card_pays_and_disputes(double: RunningDouble, client, dispute):
    charge = client.charges.retrieve(dispute.charge)

    assert (dispute.status, dispute.amount, dispute.reason) == ("needs_response", 6700, "fraudulent")
    assert (charge.status, charge.disputed) == ("succeeded", True)
    assert double.event_types()[3:] == ["charge.dispute.created", "charge.dispute.funds_withdrawn"]


def test_disputed_charge_cannot_be_refunded(client, dispute):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.refunds.create({"charge": dispute.charge})

    assert refused.value.code == "charge_disputed"


def test_won_dispute_brings_the_money_back(double: RunningDouble, client, dispute):
    before = balance(client)

    double.control("POST dispute", id=dispute.id, outcome="won")

    assert client.disputes.retrieve(dispute.id).status == "won"
    assert balance(client) == before + 6700
    assert double.event_types()[-2:] == ["charge.dispute.closed", "charge.dispute.funds_reinstated"]


def test_lost_dispute_keeps_the_money_out(double: RunningDouble, client, dispute):
    before = balance(client)

    double.control("POST dispute", id=dispute.id, outcome="lost")

    assert client.disputes.retrieve(dispute.id).status == "lost"
    assert balance(client) == before
    assert double.event_types()[-1] == "charge.dispute.closed"


def test_closed_dispute_stays_closed(double: RunningDouble, client, dispute):
    double.control("POST dispute", id=dispute.id, outcome="lost")

    status, _, _ = double.request("POST", "/_double/dispute", f'{{"id": "{dispute.id}", "outcome": "won"}}', key=None)

    assert status == 400
    assert client.disputes.retrieve(dispute.id).status == "lost"


def test_control_address_opens_a_dispute(double: RunningDouble, client):
    intent = double.pay()

    opened = double.control("POST dispute", id=intent.id, reason="product_not_received")

    assert (opened["charge"], opened["reason"]) == (intent.latest_charge, "product_not_received")


def test_second_dispute_waits_for_the_end_of_the_first(double: RunningDouble, client, dispute):
    def again() -> int:
        return double.request("POST", "/_double/dispute", f'{{"id": "{dispute.charge}"}}', key=None)[0]

    assert again() == 400
    double.control("POST dispute", id=dispute.id, outcome="won")
    assert again() == 200


def test_truth_tells_what_a_dispute_has_withdrawn(double: RunningDouble, client, dispute):
    def told() -> tuple[int, int, str]:
        (intent,) = double.truth()
        return intent["disputed"], intent["held"], intent["dispute"]

    withdrawn = told()
    double.control("POST dispute", id=dispute.id, outcome="won")

    assert withdrawn == (6700, 0, "needs_response")
    assert told() == (0, 6700, "won")


def test_inquiry_moves_no_money_and_can_be_refunded(double: RunningDouble, client):
    intent = double.pay(method="pm_card_createDisputeInquiry")
    inquiry = client.disputes.list({"payment_intent": intent.id}).data[0]

    refunded = client.refunds.create({"payment_intent": intent.id, "amount": 700})
    double.control("POST dispute", id=inquiry.id, outcome="warning_closed")

    assert (inquiry.status, inquiry.is_charge_refundable, inquiry.balance_transactions) == (
        "warning_needs_response",
        True,
        [],
    )
    assert inquiry.payment_method_details.card.case_type == "inquiry"
    assert refunded.status == "succeeded"
    assert client.disputes.retrieve(inquiry.id).status == "warning_closed"
    assert double.truth()[0]["held"] == 6000
    assert [kind for kind in double.event_types() if "dispute" in kind] == [
        "charge.dispute.created",
        "charge.dispute.closed",
    ]


def test_inquiry_may_become_a_chargeback_of_what_is_left(double: RunningDouble, client):
    intent = double.pay()
    inquiry = double.control("POST dispute", id=intent.id, status="warning_needs_response")
    client.refunds.create({"payment_intent": intent.id, "amount": 700})

    double.control("POST dispute", id=inquiry["id"], outcome="needs_response")

    chargeback = client.disputes.retrieve(inquiry["id"])
    assert (chargeback.status, chargeback.amount, chargeback.is_charge_refundable) == ("needs_response", 6000, False)
    assert (double.truth()[0]["disputed"], double.truth()[0]["held"]) == (6000, 0)
    assert double.event_types()[-2:] == ["charge.dispute.updated", "charge.dispute.funds_withdrawn"]


def test_dispute_under_review_keeps_the_money_out(double: RunningDouble, client, dispute):
    double.control("POST dispute", id=dispute.id, outcome="under_review")

    assert client.disputes.retrieve(dispute.id).status == "under_review"
    assert double.truth()[0]["held"] == 0
    assert double.event_types()[-1] == "charge.dispute.updated"
    double.control("POST dispute", id=dispute.id, outcome="lost")
    assert double.truth()[0]["held"] == 0


def test_dispute_of_a_part_leaves_the_rest(double: RunningDouble, client):
    intent = double.pay()

    double.control("POST dispute", id=intent.id, amount=2000)

    assert (double.truth()[0]["disputed"], double.truth()[0]["held"]) == (2000, 4700)


@pytest.mark.parametrize(
    ("first", "impossible"),
    [
        ("under_review", "warning_closed"),
        ("won", "under_review"),
        ("lost", "won"),
    ],
)
def test_dispute_goes_only_where_it_can(double: RunningDouble, client, dispute, first, impossible):
    double.control("POST dispute", id=dispute.id, outcome=first)

    status, _, _ = double.request(
        "POST", "/_double/dispute", f'{{"id": "{dispute.id}", "outcome": "{impossible}"}}', key=None
    )

    assert status == 400
    assert client.disputes.retrieve(dispute.id).status == first


def test_evidence_is_handed_in_once_it_is_ready(client, dispute):
    noted = client.disputes.update(dispute.id, {"evidence": {"product_description": "A reading"}, "submit": False})
    handed_in = client.disputes.update(dispute.id, {"evidence": {"customer_name": "Camille"}})

    assert (noted.status, noted.evidence_details.submission_count) == ("needs_response", 0)
    assert (handed_in.status, handed_in.evidence_details.submission_count) == ("under_review", 1)
    assert (handed_in.evidence.product_description, handed_in.evidence.customer_name) == ("A reading", "Camille")
    with pytest.raises(stripe.InvalidRequestError, match="no longer taken"):
        client.disputes.update(dispute.id, {"evidence": {"customer_name": "Alice"}})


def test_merchant_may_give_a_dispute_up(client, dispute):
    assert client.disputes.close(dispute.id).status == "lost"


def test_disputes_are_listed_by_payment_and_by_date(double: RunningDouble, client, dispute):
    double.control("POST clock", advance_seconds=100)
    later = double.control("POST dispute", id=double.pay().id)

    def listed(**filters) -> list[str]:
        return [shown.id for shown in client.disputes.list(filters).data]

    assert listed() == [later["id"], dispute.id]
    assert listed(payment_intent=later["payment_intent"]) == [later["id"]]
    assert listed(created={"gte": dispute.created + 1}) == [later["id"]]
    assert listed(created={"lte": dispute.created}) == [dispute.id]
    assert listed(payment_intent=later["payment_intent"], created={"lte": dispute.created}) == []


def test_balance_is_the_sum_of_its_transactions(double: RunningDouble, client):
    intent = double.pay()
    client.refunds.create({"payment_intent": intent.id, "amount": 700})

    transactions = client.balance_transactions.list().data

    assert [(entry.type, entry.amount, entry.fee) for entry in transactions] == [
        ("refund", -700, 0),
        ("charge", 6700, 125),
    ]
    assert balance(client) == 6700 - 125 - 700
    assert client.balance_transactions.list({"source": intent.latest_charge}).data[0].type == "charge"
    assert client.balance_transactions.retrieve(transactions[0].id).amount == -700


def test_balance_of_nothing_is_zero(client):
    assert balance(client) == 0
