"""What a payment provider must be able to do, in our words; its own objects never leave its adapter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from lumira.payments.states import DisputeStatus, IntentStatus, RefundStatus


@dataclass(frozen=True, slots=True)
class Intent:
    """A payment at the provider. Amounts in minor units, currency in upper case."""

    id: str
    status: IntentStatus
    amount_minor: int
    received_minor: int
    currency: str
    livemode: bool
    client_secret: str
    metadata: Mapping[str, str]
    # Code of the last refusal (`card_declined`, `insufficient_funds`), empty without one.
    last_error: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HostedPage:
    """The provider's own payment page. `intent_id` is known once the person has tried to pay there."""

    id: str
    url: str
    is_open: bool
    intent_id: str | None


@dataclass(frozen=True, slots=True)
class ProviderRefund:
    """A refund at the provider, whoever made it. `our_id` is our row's id where we asked for it."""

    id: str
    intent_id: str
    amount_minor: int
    currency: str
    status: RefundStatus
    our_id: str = ""
    failure: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProviderDispute:
    """A dispute at the provider. `withdrawn_minor` is what it has taken and not given back."""

    id: str
    intent_id: str
    amount_minor: int
    currency: str
    status: DisputeStatus
    withdrawn_minor: int
    reason: str
    due_at: datetime | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Event:
    """A verified webhook event: only what is needed to know what to fetch.

    `account` names the account that it happened in where that is not the one of our key.
    """

    id: str
    kind: str
    object_id: str
    intent_id: str
    livemode: bool
    account: str = ""


class Gateway(Protocol):
    """Every method raises PaymentUnavailable when the provider is away; none may run inside a transaction."""

    def create_intent(
        self,
        *,
        amount_minor: int,
        currency: str,
        idempotency_key: str,
        metadata: Mapping[str, str],
        description: str,
        receipt_email: str,
    ) -> Intent:
        """Create an intent, or return the one that this key created before.

        Raises PaymentRefused; KeySpent when the key stands for another request or for a failure of the provider.
        """

    def fetch_intent(self, intent_id: str) -> Intent:
        """Return the intent as it stands now. Raises IntentUnknown."""

    def cancel_intent(self, intent_id: str) -> Intent:
        """Cancel the intent if it still can be; returns it as it then stands, succeeded included."""

    def create_hosted_page(
        self,
        *,
        amount_minor: int,
        currency: str,
        idempotency_key: str,
        metadata: Mapping[str, str],
        title: str,
        email: str,
        language: str,
        success_url: str,
        cancel_url: str,
    ) -> HostedPage:
        """Open a payment page; `{PAGE_ID}` in success_url is replaced by its id. Raises PaymentRefused."""

    def fetch_hosted_page(self, page_id: str) -> HostedPage:
        """Return the page as it stands now. Raises IntentUnknown."""

    def close_hosted_page(self, page_id: str) -> HostedPage:
        """Close the page if it is still open, so that nobody pays there any more; returns it as it then stands."""

    def create_refund(self, *, intent_id: str, amount_minor: int, idempotency_key: str) -> ProviderRefund:
        """Give money back, or return the refund that this key made before.

        Raises PaymentRefused, IntentUnknown; KeySpent while the provider keeps failing at it.
        """

    def fetch_refund(self, refund_id: str) -> ProviderRefund:
        """Return the refund as it stands now. Raises IntentUnknown."""

    def fetch_refunds(self, intent_id: str) -> Sequence[ProviderRefund]:
        """Return every refund of the intent, oldest first, those made at the provider's own pages included."""

    def fetch_disputes(self, intent_id: str) -> Sequence[ProviderDispute]:
        """Return every dispute of the intent, oldest first."""

    def intents_created(self, *, since: datetime, until: datetime) -> Iterator[Intent]:
        """Return the intents created in the span, page after page."""

    def refunds_created(self, *, since: datetime, until: datetime) -> Iterator[ProviderRefund]:
        """Return the refunds created in the span, page after page."""

    def disputes_created(self, *, since: datetime, until: datetime) -> Iterator[ProviderDispute]:
        """Return the disputes created in the span, page after page."""

    def intents_changed(self, *, since: datetime, until: datetime) -> Iterator[str]:
        """Return the ids of intents with news in the span, each once; the provider remembers 30 days of news."""

    def read_event(self, body: bytes, signature: str) -> Event:
        """Return the event of a webhook's raw body. Raises SignatureInvalid."""
