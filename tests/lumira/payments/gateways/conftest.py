"""Who stands behind the gateway: the double always, Stripe itself when test keys are given."""

import os
import socket
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import stripe as stripe_library

from lumira.payments.gateways import stripe_adapter
from lumira.payments.gateways.port import Intent
from lumira.payments.gateways.stripe_adapter import StripeGateway
from tests.lumira.demo.stripe_double.running import RunningDouble

# A key of Stripe's test mode makes every contract test run a second time, against Stripe.
REAL_KEY = os.environ.get("STRIPE_TEST_SECRET_KEY", "")
UNGUARDED_CONNECT = socket.socket.connect
PROVIDERS = ["double", *(["stripe"] if REAL_KEY else [])]


@dataclass
class Provider:
    """One provider behind the gateway, and the official client with which a test plays the person who pays."""

    gateway: StripeGateway
    client: stripe_library.StripeClient

    def create(self, **changes: Any) -> Intent:
        """Create an intent of 67 euros through the gateway."""
        values = {
            "amount_minor": 6700,
            "currency": "EUR",
            "idempotency_key": str(uuid.uuid4()),
            "metadata": {"payment": "p", "attempt": "a"},
            "description": "Lecture Profond",
            "receipt_email": "camille@example.com",
        }
        return self.gateway.create_intent(**{**values, **changes})

    def confirm(self, intent: Intent, method: str = "pm_card_visa") -> None:
        """Pay as the page's script does; a refusal of the card is the intent's news."""
        try:
            self.client.v1.payment_intents.confirm(
                intent.id, {"payment_method": method, "return_url": "https://example.com/back"}
            )
        except stripe_library.CardError:
            return

    def paid(self, **changes: Any) -> Intent:
        """Return an intent that was paid by card."""
        intent = self.create(**changes)
        self.confirm(intent)
        return self.gateway.fetch_intent(intent.id)


@pytest.fixture(params=PROVIDERS)
def provider(request: pytest.FixtureRequest, settings, monkeypatch) -> Provider:
    """The provider of a contract test."""
    if request.param == "double":
        double: RunningDouble = request.getfixturevalue("stripe")
        return Provider(StripeGateway(), double.client)
    monkeypatch.setattr(socket.socket, "connect", UNGUARDED_CONNECT)
    assert REAL_KEY.startswith(("sk_test_", "rk_test_")), "only keys of Stripe's test mode"
    settings.STRIPE_SECRET_KEY = REAL_KEY
    settings.STRIPE_API_BASE = "https://api.stripe.com"
    return Provider(StripeGateway(), stripe_library.StripeClient(REAL_KEY))


@pytest.fixture
def impatient(monkeypatch) -> None:
    """A gateway that neither waits long nor repeats."""
    monkeypatch.setattr(stripe_adapter, "TIMEOUT_SECONDS", 0.3)
    monkeypatch.setattr(stripe_adapter, "RETRIES", 0)


@pytest.fixture
def trouble(stripe: RunningDouble) -> Iterator[Callable[..., None]]:
    """Set a fault at the double for the next request."""

    def set_fault(kind: str, path: str = "payment_intents", **options: Any) -> None:
        stripe.control("POST faults", path=path, kind=kind, **options)

    yield set_fault
    stripe.control("DELETE faults")
