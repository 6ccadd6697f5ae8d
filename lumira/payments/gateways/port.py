"""What a payment provider must be able to do, in our words; its own objects never leave its adapter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from lumira.payments.states import IntentStatus, RefundStatus


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


@dataclass(frozen=True, slots=True)
class HostedPage:
    """The provider's own payment page. `intent_id` is known once the person has tried to pay there."""

    id: str
    url: str
    is_open: bool
    intent_id: str | None


@dataclass(frozen=True, slots=True)
class ProviderRefund:
    """A refund at the provider."""

    id: str
    intent_id: str
    amount_minor: int
    currency: str
    status: RefundStatus


@dataclass(frozen=True, slots=True)
class Event:
    """A verified webhook event: only what is needed to know what to fetch."""

    id: str
    kind: str
    object_id: str
    intent_id: str
    livemode: bool


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
        """Give money back, or return the refund that this key made before. Raises PaymentRefused."""

    def fetch_refund(self, refund_id: str) -> ProviderRefund:
        """Return the refund as it stands now. Raises IntentUnknown."""

    def read_event(self, body: bytes, signature: str) -> Event:
        """Return the event of a webhook's raw body. Raises SignatureInvalid."""
