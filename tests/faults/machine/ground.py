"""What the acts stand on: one house with its books, its provider and its people, undone at the end of each example."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from django.db import connection, transaction
from django.utils import timezone

from lumira.exceptions import LumiraError
from lumira.payments.gateways import current
from orders.models import Order
from products.models import Level
from tests.factories.people import MemberFactory
from tests.lumira.demo.stripe_double.running import RunningDouble

DAY = timedelta(hours=25)


@dataclass
class Purchase:
    """One order and what its client holds in their hands."""

    order: Order
    attempt_id: UUID
    # Intents whose client secret some open tab knows, and pages of the provider that one shows.
    intents: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def intent(self, which: int) -> str | None:
        """One of the tabs, the newest first."""
        return self.intents[-1 - which % len(self.intents)] if self.intents else None


class Ground:
    """What exists in one example; everything is undone at its end."""

    def __init__(self, stripe: RunningDouble) -> None:
        self.stripe = stripe
        self.purchases: list[Purchase] = []
        self.events: list[str] = []
        self.heard: set[str] = set()
        self.days = 0
        self._bodies: dict[str, dict[str, Any]] = {}

    def __enter__(self) -> Self:
        self.stripe.control("POST reset")
        current.gateway.cache_clear()
        self._undone = transaction.atomic()
        self._undone.__enter__()
        self.lead = MemberFactory(first_name="Lena", roles=["leads", "experts"])
        self.admin = MemberFactory(first_name="Ada", roles=["leads"], is_superuser=True)
        self.expert = MemberFactory(first_name="Emma", roles=["experts"])
        Level.objects.update(photos_required=False)
        return self

    def __exit__(self, *error: object) -> None:
        if error[0] is None:
            connection.check_constraints()
        transaction.set_rollback(True)
        self._undone.__exit__(None, None, None)

    def now(self) -> datetime:
        """The provider's time, which is ours: days pass for both."""
        return timezone.now() + self.days * DAY

    def known_events(self) -> list[str]:
        """Every event so far, oldest first."""
        is_more = True
        while is_more:
            asked = "limit=100" + (f"&ending_before={self.events[-1]}" if self.events else "")
            _status, answer, _headers = self.stripe.request("GET", f"/v1/events?{asked}")
            is_more = bool(self.events) and answer["has_more"]
            self._bodies |= {event["id"]: event for event in answer["data"]}
            self.events += [event["id"] for event in reversed(answer["data"])]
        return self.events

    def truth(self) -> list[dict[str, Any]]:
        """What the provider holds."""
        return self.stripe.truth()

    def intents_of(self, which: int) -> list[str]:
        """Every intent at the provider that was made for the purchase, oldest first."""
        payment = str(self._bought(which).order.payment_id)
        return [intent["id"] for intent in self.truth() if intent["metadata"].get("payment") == payment]

    def status_at_provider(self, intent: str) -> str:
        """Where an intent stands."""
        return str(self.stripe.control(f"GET truth?id={intent}")["payment_intents"][0]["status"])

    def _told_of(self, kind: str) -> list[str]:
        """The ids of what the provider's events of a kind were about, newest first; asks nothing that can fail."""
        bodies = [self._bodies[event] for event in reversed(self.known_events())]
        return [body["data"]["object"]["id"] for body in bodies if body["type"] == kind]

    def _bought(self, which: int) -> Purchase:
        return self.purchases[which % len(self.purchases)]

    def _fresh(self, bought: Purchase) -> Order:
        return Order.objects.get(pk=bought.order.pk)

    def _ask_control(self, command: str, **data: Any) -> None:
        """Ask for something that may be impossible by now; the double then says no."""
        status, answer, _headers = self.stripe.request("POST", f"/_double/{command}", json.dumps(data), key=None)
        assert status in (200, 400, 402), answer


@contextmanager
def refusable() -> Iterator[None]:
    """An act that the rules, or a provider in trouble, may refuse; what it had committed before stays."""
    try:
        yield
    except LumiraError:
        return
