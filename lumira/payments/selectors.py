"""Reads about money."""

import hashlib
import hmac
from collections.abc import Iterable
from uuid import UUID

from django.db.models import QuerySet

from lumira.payments.gateways.port import Intent
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.states import RefundStatus

METADATA_PAYMENT = "payment"
METADATA_ATTEMPT = "attempt"
# Kinds by which the money of an intent comes in; one row for each intent (unique).
RECEIVED = (LedgerEntry.Kind.CHARGE, LedgerEntry.Kind.SURPLUS)
# Refunds that count: the money has left, or is promised.
COUNTED = (RefundStatus.PENDING, RefundStatus.SUCCEEDED)


def attempt_of_intent(intent_id: str) -> PaymentAttempt | None:
    """Return the attempt that owns the intent by our own row, or nothing."""
    return PaymentAttempt.objects.select_related("payment").filter(intent_id=intent_id).first()


def attempt_of_hosted_page(page_id: str) -> PaymentAttempt | None:
    """Return the attempt that opened the provider's page, or nothing."""
    return PaymentAttempt.objects.select_related("payment").filter(hosted_page_id=page_id).first()


def hosted_attempt_named_by(intent: Intent) -> PaymentAttempt | None:
    """Return the hosted attempt that the intent's metadata names; the caller still checks it at the provider."""
    try:
        attempt_id = UUID(intent.metadata.get(METADATA_ATTEMPT, ""))
    except ValueError:
        return None
    return (
        PaymentAttempt.objects.select_related("payment")
        .filter(id=attempt_id, method=PaymentAttempt.Method.HOSTED, intent_id=None)
        .first()
    )


def active_attempt(payment: Payment) -> PaymentAttempt | None:
    """Return the attempt by which the payment can be paid now, or nothing."""
    return payment.attempts.filter(is_active=True).first()


def charged_intent_id(payment: Payment) -> str:
    """Return the intent that paid, for refunds."""
    return LedgerEntry.objects.get(payment=payment, kind=LedgerEntry.Kind.CHARGE).provider_id


def refunds_of_charge(payment_id: UUID) -> QuerySet[Refund]:
    """Return the refunds of what was due; a surplus that went back is none of the sale's business."""
    charges = LedgerEntry.objects.filter(payment_id=payment_id, kind=LedgerEntry.Kind.CHARGE)
    return Refund.objects.filter(payment_id=payment_id, intent_id__in=charges.values("intent_id"))


def is_charge(intent_id: str) -> bool:
    """Tell whether the intent paid what was due; what else came in is a surplus, which the payment never counted."""
    return LedgerEntry.objects.filter(intent_id=intent_id, kind=LedgerEntry.Kind.CHARGE).exists()


def is_booked(intent_id: str) -> bool:
    """Tell whether the money of the intent is in the ledger."""
    return LedgerEntry.objects.filter(intent_id=intent_id, kind__in=RECEIVED).exists()


def received_minor(intent_id: str) -> int:
    """Return what came in by the intent."""
    return LedgerEntry.objects.get(intent_id=intent_id, kind__in=RECEIVED).amount_minor


def surplus_left(surplus: LedgerEntry) -> int:
    """Return what of a surplus is still to be given back: neither returned, nor promised, nor taken by the bank."""
    refunds = Refund.objects.filter(payment_id=surplus.payment_id, intent_id=surplus.intent_id)
    return rest_of_surplus(surplus, refunds, LedgerEntry.objects.filter(intent_id=surplus.intent_id))


def rest_of_surplus(surplus: LedgerEntry, refunds: Iterable[Refund], ledger: Iterable[LedgerEntry]) -> int:
    """Return the same from what was read before; rows of other intents count for nothing."""
    counted = sum(
        refund.amount_minor for refund in refunds if refund.intent_id == surplus.intent_id and refund.status in COUNTED
    )
    withdrawn = -sum(
        entry.amount_minor
        for entry in ledger
        if entry.intent_id == surplus.intent_id and entry.kind in LedgerEntry.DISPUTES
    )
    return max(0, surplus.amount_minor - counted - withdrawn)


def client_secret_hash(client_secret: str) -> str:
    """Return what is stored of a client secret."""
    return hashlib.sha256(client_secret.encode()).hexdigest()


def holds_client_secret(attempt: PaymentAttempt, client_secret: str) -> bool:
    """Tell whether the caller knows the attempt's client secret, in constant time."""
    known = attempt.client_secret_hash
    return bool(known) and hmac.compare_digest(known, client_secret_hash(client_secret))
