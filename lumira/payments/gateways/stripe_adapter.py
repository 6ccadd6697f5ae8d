"""Stripe behind the port: the only module that speaks to it."""

import contextlib
import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import structlog
from django.conf import settings

from lumira.payments.exceptions import IntentUnknown, KeySpent, PaymentRefused, PaymentUnavailable, SignatureInvalid
from lumira.payments.gateways.port import Event, HostedPage, Intent, ProviderRefund
from lumira.payments.states import IntentStatus, RefundStatus

logger = structlog.get_logger(__name__)

TIMEOUT_SECONDS = 10
RETRIES = 2
SIGNATURE_TOLERANCE_SECONDS = 300
INTENT_STATUSES: Mapping[str, IntentStatus] = {
    "requires_payment_method": IntentStatus.REQUIRES_PAYMENT,
    "requires_confirmation": IntentStatus.REQUIRES_PAYMENT,
    "requires_action": IntentStatus.REQUIRES_ACTION,
    "processing": IntentStatus.PROCESSING,
    "requires_capture": IntentStatus.PROCESSING,
    "succeeded": IntentStatus.SUCCEEDED,
    "canceled": IntentStatus.CANCELLED,
}
REFUND_STATUSES: Mapping[str, RefundStatus] = {
    "pending": RefundStatus.PENDING,
    "requires_action": RefundStatus.PENDING,
    "succeeded": RefundStatus.SUCCEEDED,
    "failed": RefundStatus.FAILED,
    "canceled": RefundStatus.CANCELLED,
}


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
            return _intent(created)

    def fetch_intent(self, intent_id: str) -> Intent:
        """See Gateway."""
        with _translated():
            return _intent(self._client.v1.payment_intents.retrieve(intent_id))

    def cancel_intent(self, intent_id: str) -> Intent:
        """See Gateway."""
        with contextlib.suppress(PaymentRefused), _translated():
            return _intent(self._client.v1.payment_intents.cancel(intent_id))
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
            return _hosted_page(created)

    def fetch_hosted_page(self, page_id: str) -> HostedPage:
        """See Gateway."""
        with _translated():
            return _hosted_page(self._client.v1.checkout.sessions.retrieve(page_id))

    def close_hosted_page(self, page_id: str) -> HostedPage:
        """See Gateway."""
        with contextlib.suppress(PaymentRefused), _translated():
            return _hosted_page(self._client.v1.checkout.sessions.expire(page_id))
        return self.fetch_hosted_page(page_id)

    def create_refund(self, *, intent_id: str, amount_minor: int, idempotency_key: str) -> ProviderRefund:
        """See Gateway; a refund that was made before is found by its metadata, because keys are forgotten in a day."""
        parameters = {"payment_intent": intent_id, "amount": amount_minor, "metadata": {"refund": idempotency_key}}
        with _translated():
            made = self._client.v1.refunds.list({"payment_intent": intent_id, "limit": 100}).data
            for refund in made:
                if refund.to_dict().get("metadata", {}).get("refund") == idempotency_key:
                    return _refund(refund)
            return _refund(self._client.v1.refunds.create(parameters, {"idempotency_key": f"refund-{idempotency_key}"}))

    def fetch_refund(self, refund_id: str) -> ProviderRefund:
        """See Gateway."""
        with _translated():
            return _refund(self._client.v1.refunds.retrieve(refund_id))

    def read_event(self, body: bytes, signature: str) -> Event:
        """See Gateway; each configured secret is tried, so that one can be rotated."""
        import stripe

        for secret in settings.STRIPE_WEBHOOK_SECRETS:
            try:
                stripe.WebhookSignature.verify_header(body.decode(), signature, secret, SIGNATURE_TOLERANCE_SECONDS)
            except (stripe.SignatureVerificationError, UnicodeDecodeError):
                continue
            return _event(body)
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
            raise IntentUnknown from error
        raise PaymentRefused from error
    except stripe.CardError as error:
        raise PaymentRefused from error
    except stripe.IdempotencyError as error:
        raise KeySpent from error
    except stripe.StripeError as error:
        logger.warning("provider_unavailable", kind=type(error).__name__, status=error.http_status)
        # Stripe repeats the outcome of a key, its own failures included.
        raise (KeySpent if (error.http_status or 0) >= 500 else PaymentUnavailable) from error


def _intent(found: Any) -> Intent:
    values = found.to_dict()
    error = values.get("last_payment_error") or {}
    return Intent(
        id=values["id"],
        status=INTENT_STATUSES[values["status"]],
        amount_minor=values["amount"],
        received_minor=values.get("amount_received") or 0,
        currency=values["currency"].upper(),
        livemode=values["livemode"],
        client_secret=values.get("client_secret") or "",
        metadata={str(key): str(value) for key, value in (values.get("metadata") or {}).items()},
        last_error=error.get("decline_code") or error.get("code") or "",
    )


def _hosted_page(found: Any) -> HostedPage:
    values = found.to_dict()
    intent = values.get("payment_intent")
    intent_id = intent.get("id") if isinstance(intent, dict) else intent
    return HostedPage(
        id=values["id"], url=values.get("url") or "", is_open=values["status"] == "open", intent_id=intent_id
    )


def _refund(found: Any) -> ProviderRefund:
    values = found.to_dict()
    return ProviderRefund(
        id=values["id"],
        intent_id=values.get("payment_intent") or "",
        amount_minor=values["amount"],
        currency=values["currency"].upper(),
        status=REFUND_STATUSES[values["status"]],
    )


def _event(body: bytes) -> Event:
    """Read a verified body. Anything that is not one of Stripe's classic events is refused like a bad signature."""
    try:
        values = json.loads(body)
        subject = values["data"]["object"]
        kind, object_id = str(values["type"]), str(subject.get("id") or "")
        is_intent = subject.get("object") == "payment_intent"
        intent_id = object_id if is_intent else str(subject.get("payment_intent") or "")
        return Event(str(values["id"]), kind, object_id, intent_id, bool(values["livemode"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SignatureInvalid from error
