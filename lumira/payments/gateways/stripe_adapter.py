"""Stripe behind the port: the only module that speaks to it."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

import structlog
from django.conf import settings

from lumira.payments.exceptions import IntentUnknown, KeySpent, PaymentRefused, PaymentUnavailable, SignatureInvalid
from lumira.payments.gateways.port import Event, HostedPage, Intent, ProviderDispute, ProviderRefund
from lumira.payments.gateways.stripe_objects import (
    METADATA_REFUND,
    dispute_of,
    event_of,
    hosted_page_of,
    intent_id_of,
    intent_of,
    refund_of,
)

logger = structlog.get_logger(__name__)

TIMEOUT_SECONDS = 10
RETRIES = 2
SIGNATURE_TOLERANCE_SECONDS = 300
# How often a refund that broke at Stripe is asked for under another key before its job waits.
REFUND_KEYS = 3
# The most that Stripe lists at once.
PAGE_SIZE = 100


class StripeGateway:
    """Speaks to Stripe, or to whatever answers at STRIPE_API_BASE. Source: Stripe API reference."""

    @cached_property
    def _client(self) -> Any:
        # Importing the library takes 0.7 s, which no page without payment should pay.
        import stripe

        stripe.enable_telemetry = False
        return stripe.StripeClient(
            settings.STRIPE_SECRET_KEY,
            base_addresses={"api": settings.STRIPE_API_BASE},
            max_network_retries=RETRIES,
            http_client=stripe.RequestsClient(timeout=TIMEOUT_SECONDS),
        )

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
        """See Gateway."""
        parameters = {
            "amount": amount_minor,
            "currency": currency.lower(),
            "automatic_payment_methods": {"enabled": True},
            "metadata": dict(metadata),
            "description": description,
            "receipt_email": receipt_email,
        }
        with _translated():
            created = self._client.v1.payment_intents.create(
                parameters, {"idempotency_key": f"intent-{idempotency_key}"}
            )
            return intent_of(created)

    def fetch_intent(self, intent_id: str) -> Intent:
        """See Gateway."""
        with _translated():
            return intent_of(self._client.v1.payment_intents.retrieve(intent_id))

    def cancel_intent(self, intent_id: str) -> Intent:
        """See Gateway."""
        with contextlib.suppress(PaymentRefused), _translated():
            return intent_of(self._client.v1.payment_intents.cancel(intent_id))
        # Refused because it has succeeded or was cancelled before: the truth is what it is now.
        return self.fetch_intent(intent_id)

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
        """See Gateway."""
        price = {"currency": currency.lower(), "unit_amount": amount_minor, "product_data": {"name": title}}
        parameters = {
            "mode": "payment",
            "line_items": [{"price_data": price, "quantity": 1}],
            "customer_email": email,
            "client_reference_id": metadata.get("payment", ""),
            "metadata": dict(metadata),
            "payment_intent_data": {"metadata": dict(metadata), "description": title},
            "locale": language,
            "success_url": success_url.replace("{PAGE_ID}", "{CHECKOUT_SESSION_ID}"),
            "cancel_url": cancel_url,
        }
        with _translated():
            created = self._client.v1.checkout.sessions.create(
                parameters, {"idempotency_key": f"page-{idempotency_key}"}
            )
            return hosted_page_of(created)

    def fetch_hosted_page(self, page_id: str) -> HostedPage:
        """See Gateway."""
        with _translated():
            return hosted_page_of(self._client.v1.checkout.sessions.retrieve(page_id))

    def close_hosted_page(self, page_id: str) -> HostedPage:
        """See Gateway."""
        with contextlib.suppress(PaymentRefused), _translated():
            return hosted_page_of(self._client.v1.checkout.sessions.expire(page_id))
        return self.fetch_hosted_page(page_id)

    def create_refund(self, *, intent_id: str, amount_minor: int, idempotency_key: str) -> ProviderRefund:
        """See Gateway; a refund that was made before is found by its metadata, because keys are forgotten in a day.

        A key that stands for a failure is followed by the next, each after another look.
        """
        parameters = {
            "payment_intent": intent_id,
            "amount": amount_minor,
            "metadata": {METADATA_REFUND: idempotency_key},
        }
        keys = [
            f"refund-{idempotency_key}",
            *(f"refund-{idempotency_key}-{turn}" for turn in range(2, REFUND_KEYS + 1)),
        ]
        for key in keys:
            made = self._refund_made(intent_id, idempotency_key)
            if made is not None:
                return made
            with contextlib.suppress(KeySpent), _translated():
                return refund_of(self._client.v1.refunds.create(parameters, {"idempotency_key": key}))
        made = self._refund_made(intent_id, idempotency_key)
        if made is None:
            raise KeySpent
        return made

    def _refund_made(self, intent_id: str, our_id: str) -> ProviderRefund | None:
        return next((refund for refund in self.fetch_refunds(intent_id) if refund.our_id == our_id), None)

    def fetch_refund(self, refund_id: str) -> ProviderRefund:
        """See Gateway."""
        with _translated():
            return refund_of(self._client.v1.refunds.retrieve(refund_id))

    def fetch_refunds(self, intent_id: str) -> Sequence[ProviderRefund]:
        """See Gateway."""
        with _translated():
            found = [refund_of(refund) for refund in self._all(self._client.v1.refunds, {"payment_intent": intent_id})]
            return found[::-1]

    def fetch_disputes(self, intent_id: str) -> Sequence[ProviderDispute]:
        """See Gateway."""
        with _translated():
            found = self._all(self._client.v1.disputes, {"payment_intent": intent_id})
            return [dispute_of(dispute) for dispute in found][::-1]

    def intents_created(self, *, since: datetime, until: datetime) -> Iterator[Intent]:
        """See Gateway."""
        return (intent_of(found) for found in self._created(self._client.v1.payment_intents, since, until))

    def refunds_created(self, *, since: datetime, until: datetime) -> Iterator[ProviderRefund]:
        """See Gateway."""
        return (refund_of(found) for found in self._created(self._client.v1.refunds, since, until))

    def disputes_created(self, *, since: datetime, until: datetime) -> Iterator[ProviderDispute]:
        """See Gateway."""
        return (dispute_of(found) for found in self._created(self._client.v1.disputes, since, until))

    def intents_changed(self, *, since: datetime, until: datetime) -> Iterator[str]:
        """See Gateway; read from the events, which name what changed."""
        told: set[str] = set()
        for found in self._created(self._client.v1.events, since, until):
            intent_id = intent_id_of(found)
            if intent_id and intent_id not in told:
                told.add(intent_id)
                yield intent_id

    def _created(self, service: Any, since: datetime, until: datetime) -> Iterator[Any]:
        span = {"gte": int(since.timestamp()), "lte": int(until.timestamp())}
        with _translated():
            yield from self._all(service, {"created": span})

    def _all(self, service: Any, parameters: Mapping[str, Any]) -> Iterator[Any]:
        """Return every object of a list, newest first, a page at a time."""
        yield from service.list({**parameters, "limit": PAGE_SIZE}).auto_paging_iter()

    def read_event(self, body: bytes, signature: str) -> Event:
        """See Gateway; each configured secret is tried, so that one can be rotated."""
        import stripe

        for secret in settings.STRIPE_WEBHOOK_SECRETS:
            try:
                stripe.WebhookSignature.verify_header(body.decode(), signature, secret, SIGNATURE_TOLERANCE_SECONDS)
            except (stripe.SignatureVerificationError, UnicodeDecodeError):
                continue
            return event_of(body)
        raise SignatureInvalid


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """Turn Stripe's errors into ours; the log holds codes only."""
    import stripe

    try:
        yield
    except stripe.InvalidRequestError as error:
        logger.warning("provider_refused", code=error.code, param=error.param, status=error.http_status)
        if error.code == "resource_missing":
            raise IntentUnknown(error.code) from error
        raise PaymentRefused(error.code or "") from error
    except stripe.CardError as error:
        raise PaymentRefused(error.code or "") from error
    except stripe.IdempotencyError as error:
        raise KeySpent from error
    except stripe.StripeError as error:
        logger.warning("provider_unavailable", kind=type(error).__name__, status=error.http_status)
        # Stripe repeats the outcome of a key, its own failures included.
        raise (KeySpent if (error.http_status or 0) >= 500 else PaymentUnavailable) from error
