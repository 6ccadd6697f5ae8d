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
