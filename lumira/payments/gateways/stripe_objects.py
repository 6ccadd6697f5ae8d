"""Stripe's objects read into ours. Pure: nothing here speaks to anyone."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from lumira.payments.exceptions import SignatureInvalid
from lumira.payments.gateways.port import Event, HostedPage, Intent, ProviderDispute, ProviderRefund
from lumira.payments.states import DisputeStatus, IntentStatus, RefundStatus

# Under which key of a refund's metadata our row's id stands.
METADATA_REFUND = "refund"
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
DISPUTE_STATUSES: Mapping[str, DisputeStatus] = {
    "warning_needs_response": DisputeStatus.INQUIRY,
    "warning_under_review": DisputeStatus.INQUIRY,
    "needs_response": DisputeStatus.NEEDS_RESPONSE,
    "under_review": DisputeStatus.UNDER_REVIEW,
    # A question that ended without a dispute, or one that was settled before it took anything.
    "warning_closed": DisputeStatus.WON,
    "prevented": DisputeStatus.WON,
    "won": DisputeStatus.WON,
    "lost": DisputeStatus.LOST,
}


def intent_of(found: Any) -> Intent:
    """Read a PaymentIntent."""
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
        created_at=_moment(values["created"]),
    )


def hosted_page_of(found: Any) -> HostedPage:
    """Read a Checkout Session."""
    values = found.to_dict()
    intent = values.get("payment_intent")
    intent_id = intent.get("id") if isinstance(intent, dict) else intent
    return HostedPage(
        id=values["id"], url=values.get("url") or "", is_open=values["status"] == "open", intent_id=intent_id
    )


def refund_of(found: Any) -> ProviderRefund:
    """Read a refund."""
    values = found.to_dict()
    return ProviderRefund(
        id=values["id"],
        intent_id=values.get("payment_intent") or "",
        amount_minor=values["amount"],
        currency=values["currency"].upper(),
        status=REFUND_STATUSES[values["status"]],
        our_id=str((values.get("metadata") or {}).get(METADATA_REFUND, "")),
        failure=values.get("failure_reason") or "",
        created_at=_moment(values["created"]),
    )


def dispute_of(found: Any) -> ProviderDispute:
    """Read a dispute; its balance transactions tell whether its amount was withdrawn and whether it came back.

    Their own amounts are in the account's currency, at the rate of the day: only their signs count.
    """
    values = found.to_dict()
    moved = [movement["amount"] for movement in values.get("balance_transactions") or []]
    is_withdrawn = sum(amount < 0 for amount in moved) > sum(amount > 0 for amount in moved)
    due_by = (values.get("evidence_details") or {}).get("due_by")
    return ProviderDispute(
        id=values["id"],
        intent_id=values.get("payment_intent") or "",
        amount_minor=values["amount"],
        currency=values["currency"].upper(),
        status=DISPUTE_STATUSES[values["status"]],
        withdrawn_minor=values["amount"] if is_withdrawn else 0,
        reason=values.get("reason") or "",
        due_at=_moment(due_by) if due_by else None,
        created_at=_moment(values["created"]),
    )


def intent_id_of(event: Any) -> str:
    """Return the intent that an event of the provider's list is about, or an empty text."""
    subject = event.to_dict()["data"]["object"]
    is_intent = subject.get("object") == "payment_intent"
    return str((subject.get("id") if is_intent else subject.get("payment_intent")) or "")


def event_of(body: bytes) -> Event:
    """Read a verified body. Anything that is not one of Stripe's classic events is refused like a bad signature."""
    try:
        values = json.loads(body)
        subject = values["data"]["object"]
        kind, object_id = str(values["type"]), str(subject.get("id") or "")
        is_intent = subject.get("object") == "payment_intent"
        intent_id = object_id if is_intent else str(subject.get("payment_intent") or "")
        account = str(values.get("account") or "")
        return Event(str(values["id"]), kind, object_id, intent_id, bool(values["livemode"]), account)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SignatureInvalid from error


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC)
