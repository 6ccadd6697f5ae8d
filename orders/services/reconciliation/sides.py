"""The three sides of one case, and what a comparison says about them. Pure data."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lumira.payments.gateways.port import Intent, ProviderDispute, ProviderRefund
from lumira.payments.models import Dispute, LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.selectors import RECEIVED
from lumira.payments.states import IntentStatus, RefundStatus
from orders.models import Discrepancy, Order
from orders.states import Status

# Money was received for the order and is being earned, or was. No code of a payment's state is among them.
BEING_DONE = frozenset(Status) - {Status.AWAITING_PAYMENT, Status.CANCELLED}


@dataclass(frozen=True, slots=True)
class View:
    """One intent with everything that the provider holds of it."""

    intent: Intent
    refunds: tuple[ProviderRefund, ...] = ()
    disputes: tuple[ProviderDispute, ...] = ()

    @property
    def is_paid(self) -> bool:
        """Whether money came in."""
        return self.intent.status == IntentStatus.SUCCEEDED

    @property
    def received_minor(self) -> int:
        """What came in."""
        return self.intent.received_minor if self.is_paid else 0

    @property
    def held_minor(self) -> int:
        """What is left of it at the provider."""
        given_back = sum(refund.amount_minor for refund in self.refunds if refund.status == RefundStatus.SUCCEEDED)
        return self.received_minor - given_back - sum(dispute.withdrawn_minor for dispute in self.disputes)

    @property
    def returning_minor(self) -> int:
        """What the provider has accepted to give back and has not yet."""
        return sum(refund.amount_minor for refund in self.refunds if refund.status == RefundStatus.PENDING)


# Intent -> its view; None for one that the provider does not know. An intent that was not looked at is absent.
Views = Mapping[str, View | None]


@dataclass(frozen=True, slots=True)
class Books:
    """What our own rows say about one payment."""

    payment: Payment
    order: Order | None
    attempts: tuple[PaymentAttempt, ...]
    ledger: tuple[LedgerEntry, ...]
    refunds: tuple[Refund, ...]
    disputes: tuple[Dispute, ...]
    # A person let the order go in spite of where its money stands.
    is_overruled: bool = False

    def entries(self, intent_id: str) -> list[LedgerEntry]:
        """Return the ledger's rows of an intent."""
        return [entry for entry in self.ledger if entry.intent_id == intent_id]

    def received(self, intent_id: str) -> LedgerEntry | None:
        """Return the row by which the money of an intent came in."""
        return next((entry for entry in self.entries(intent_id) if entry.kind in RECEIVED), None)

    def attempt(self, intent_id: str) -> PaymentAttempt | None:
        """Return the attempt that owns the intent."""
        return next((attempt for attempt in self.attempts if attempt.intent_id == intent_id), None)

    def sum(self, *kinds: str) -> int:
        """Return what the ledger's rows of these kinds make together."""
        return sum(entry.amount_minor for entry in self.ledger if entry.kind in kinds)

    @property
    def charge(self) -> LedgerEntry | None:
        """The row of the charge."""
        return next((entry for entry in self.ledger if entry.kind == LedgerEntry.Kind.CHARGE), None)

    @property
    def intent_ids(self) -> set[str]:
        """Every intent that our rows name, those of free payments apart."""
        named = {attempt.intent_id for attempt in self.attempts if attempt.method != PaymentAttempt.Method.FREE}
        booked = {entry.intent_id for entry in self.ledger if entry.kind != LedgerEntry.Kind.FREE}
        return {intent_id for intent_id in named | booked if intent_id}


@dataclass(frozen=True, slots=True)
class Side:
    """What one side says: an amount in minor units, its currency, a state's code."""

    amount_minor: int
    currency: str
    state: str = ""

    def shown(self) -> dict[str, Any]:
        """Return it as it is stored."""
        return {"amount_minor": self.amount_minor, "currency": self.currency, "state": self.state}


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference. `is_safe`: reading the provider again, and applying what it says, may heal it."""

    kind: Discrepancy.Kind
    subject: str
    provider: Side | None
    ledger: Side | None
    order: Side | None
    is_safe: bool
    repair: Discrepancy.Repair
    intent_id: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same difference the next time."""
        return (self.kind.value, self.subject)

    @property
    def sides(self) -> dict[str, Any]:
        """Return the three sides as they are stored."""
        named = {"provider": self.provider, "ledger": self.ledger, "order": self.order}
        return {name: side.shown() if side else None for name, side in named.items()}

    @property
    def fingerprint(self) -> str:
        """Return what stays the same as long as nothing about money changes; how far the work is counts for nothing."""
        sides = self.sides
        if self.order is not None and self.order.state in BEING_DONE:
            sides["order"] = {**sides["order"], "state": ""}
        told = json.dumps([*self.key, sides], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()
