"""An order that waits for its payment, and the events about it as the provider sends them."""

import json
from dataclasses import dataclass
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from lumira.demo.stripe_double.webhooks.signature import sign
from lumira.payments.models import Payment
from orders.models import Order
from tests.factories.orders import placed
from tests.journeys.conftest import running_double, stripe, visitor
from tests.lumira.demo.stripe_double.running import RunningDouble
from tests.lumira.payments.services.test_collecting import by_element

__all__ = ["running_double", "stripe", "visitor"]

ADDRESS = "/webhooks/stripe/"
EVERY_EVENT = "/v1/events?limit=100"


@dataclass
class Shop:
    """One order with its intent at the provider, and the road from the provider to our webhook."""

    order: Order
    intent_id: str
    client_secret: str
    stripe: RunningDouble

    def pay(self, **payment: Any) -> None:
        """Confirm the intent; a declined card is the intent's news."""
        form = payment or {"payment_method": "pm_card_visa"}
        self.stripe.request(
            "POST", f"/v1/payment_intents/{self.intent_id}/confirm", {**form, "return_url": "http://testserver/"}
        )

    def events(self) -> list[dict[str, Any]]:
        """What happened at the provider, oldest first, as the webhook gets it."""
        return list(reversed(self.stripe.request("GET", EVERY_EVENT)[1]["data"]))

    def come_back(self, visitor: Client) -> int:
        """Return from the bank, in a browser that knows the payment's secret."""
        answer = visitor.get(
            f"/commande/{self.order.number}/paiement/retour/",
            {"payment_intent": self.intent_id, "payment_intent_client_secret": self.client_secret},
        )
        return answer.status_code


@pytest.fixture
def shop(db, stripe) -> Shop:
    """A reading of 67 euros, ready to be paid."""
    order = placed(timezone.now())
    collected = by_element(Payment.objects.get(pk=order.payment_id), timezone.now())
    return Shop(order, collected.attempt.intent_id, collected.client_secret, stripe)


def deliver(event: dict[str, Any] | bytes, *, secret: str = "", age_seconds: int = 0, **headers: str) -> int:
    """Post an event as the provider does; returns the answer's status."""
    body = event if isinstance(event, bytes) else json.dumps(event, indent=2).encode()
    signature = sign(body, [secret or settings.STRIPE_WEBHOOK_SECRETS[0]], age_seconds=age_seconds)
    answer = Client(enforce_csrf_checks=True).post(
        ADDRESS, body, content_type="application/json", headers={"stripe-signature": signature, **headers}
    )
    return answer.status_code
