"""Stripe's objects read into ours: a dispute's own amount is what counts, whatever currency the account is kept in."""

import json
from pathlib import Path

import pytest
import stripe as stripe_library

from lumira.payments.gateways.stripe_adapter import StripeGateway
from lumira.payments.gateways.stripe_objects import dispute_of
from tests.lumira.demo.stripe_double.running import RunningDouble

# Stripe's own examples.
EXAMPLES = Path(__file__).parents[2] / "demo" / "stripe_double" / "stripe-fixtures.json"


def dispute(*amounts: int, status: str) -> stripe_library.Dispute:
    """Stripe's example of a dispute, of 16,500 yen, with movements in the cents of a euro account."""
    examples = json.loads(EXAMPLES.read_text())
    moved = [{**examples["balance_transaction"], "amount": amount, "currency": "eur"} for amount in amounts]
    values = {"amount": 16_500, "currency": "jpy", "payment_intent": "pi_1", "status": status}
    return stripe_library.Dispute.construct_from(
        {**examples["dispute"], **values, "balance_transactions": moved}, "sk_test_x"
    )


@pytest.mark.parametrize(
    ("amounts", "status", "withdrawn"),
    [
        ((), "warning_needs_response", 0),
        ((-9900,), "needs_response", 16_500),
        ((-9900,), "lost", 16_500),
        ((-9900, 9900), "won", 0),
        # Another day, another rate.
        ((-9900, 9750), "won", 0),
        ((-9900, 10_020), "won", 0),
    ],
)
def test_a_dispute_has_taken_its_own_amount_or_nothing(amounts, status, withdrawn):
    found = dispute_of(dispute(*amounts, status=status))

    assert (found.withdrawn_minor, found.amount_minor, found.currency) == (withdrawn, 16_500, "JPY")


@pytest.mark.parametrize(("currency", "amount", "moved"), [("jpy", 16_500, -9900), ("gbp", 5800, -6960)])
def test_a_dispute_of_another_currency_than_the_accounts(stripe: RunningDouble, currency, amount, moved):
    intent = stripe.pay(amount, currency=currency)
    opened = stripe.control("POST dispute", id=intent.id)

    (found,) = StripeGateway().fetch_disputes(intent.id)

    (movement,) = opened["balance_transactions"]
    assert (movement["amount"], movement["currency"]) == (moved, "eur")
    assert (found.withdrawn_minor, found.currency) == (amount, currency.upper())
    stripe.control("POST dispute", id=opened["id"], outcome="won")
    assert [known.withdrawn_minor for known in StripeGateway().fetch_disputes(intent.id)] == [0]
