"""Opening a payment and its attempts: rows first, then the provider, never inside a transaction."""

import uuid
from datetime import datetime

from django.db import transaction

from lumira.payments.exceptions import AttemptMismatch
from lumira.payments.gateways.port import HostedPage, Intent
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from lumira.payments.selectors import METADATA_ATTEMPT, METADATA_PAYMENT, client_secret_hash
from lumira.payments.states import IntentStatus, PaymentStatus

FREE_INTENT_PREFIX = "free_"


@transaction.atomic
def open_payment(*, amount_minor: int, currency: str, reference: str, now: datetime) -> Payment:
    """Create the amount due; it can never change afterwards (trigger)."""
    return Payment.objects.create(
        amount_minor=amount_minor, currency=currency, reference=reference, created_at=now, updated_at=now
    )


@transaction.atomic
def open_attempt(
    payment: Payment, *, attempt_id: uuid.UUID, method: str, now: datetime, request_hash: str = ""
) -> PaymentAttempt:
    """Return the attempt of this id, created unless it exists; any other active one is put aside.

    Raises AttemptMismatch when the id belongs to another payment or another request.
    """
    Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=payment.pk)
    known = PaymentAttempt.objects.filter(pk=attempt_id).first()
    if known is not None:
        if known.payment_id != payment.pk or (request_hash and known.request_hash != request_hash):
            raise AttemptMismatch
        return known
    payment.attempts.filter(is_active=True).update(is_active=False, updated_at=now)
    return PaymentAttempt.objects.create(
        id=attempt_id, payment=payment, method=method, request_hash=request_hash, created_at=now, updated_at=now
    )


@transaction.atomic
def open_free_attempt(
    payment: Payment, *, attempt_id: uuid.UUID, now: datetime, request_hash: str = ""
) -> PaymentAttempt:
    """Settle a payment of nothing at once: it never meets the provider. Writes the ledger's `free` row."""
    attempt = open_attempt(
        payment, attempt_id=attempt_id, method=PaymentAttempt.Method.FREE, now=now, request_hash=request_hash
    )
    attempt.intent_id = f"{FREE_INTENT_PREFIX}{attempt.id}"
    attempt.status = IntentStatus.SUCCEEDED
    attempt.save(update_fields=["intent_id", "status"])
    payment.status = PaymentStatus.PAID
    payment.paid_at = payment.updated_at = now
    payment.save(update_fields=["status", "paid_at", "updated_at"])
    LedgerEntry.objects.create(
        payment=payment,
        kind=LedgerEntry.Kind.FREE,
        amount_minor=0,
        currency=payment.currency,
        provider_id=attempt.intent_id,
        intent_id=attempt.intent_id,
        created_at=now,
    )
    return attempt


def attach_intent(attempt: PaymentAttempt, intent: Intent, *, now: datetime) -> None:
    """Remember which intent the attempt created. Repeating it changes nothing."""
    PaymentAttempt.objects.filter(pk=attempt.pk).update(
        intent_id=intent.id, client_secret_hash=client_secret_hash(intent.client_secret), updated_at=now
    )
    attempt.intent_id = intent.id


def attach_hosted_page(attempt: PaymentAttempt, page: HostedPage, *, now: datetime) -> None:
    """Remember which provider's page the attempt opened, and its intent once known."""
    PaymentAttempt.objects.filter(pk=attempt.pk).update(
        hosted_page_id=page.id, intent_id=page.intent_id or attempt.intent_id, updated_at=now
    )
    attempt.hosted_page_id = page.id
    attempt.intent_id = page.intent_id or attempt.intent_id


@transaction.atomic
def retire_attempt(attempt: PaymentAttempt, *, now: datetime) -> None:
    """Put an attempt aside whose intent was cancelled or page closed at the provider."""
    PaymentAttempt.objects.filter(pk=attempt.pk, is_active=True).update(
        is_active=False, status=IntentStatus.CANCELLED, updated_at=now
    )


def metadata_of(attempt: PaymentAttempt) -> dict[str, str]:
    """Return what the provider stores beside the money: our ids, for cross-checks only; no personal data."""
    return {METADATA_PAYMENT: str(attempt.payment_id), METADATA_ATTEMPT: str(attempt.id)}
