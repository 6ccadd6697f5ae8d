"""Applying what the provider holds to the payment: under its lock, idempotent, success final."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.conf import settings
from django.db import transaction

from lumira.payments import selectors
from lumira.payments.gateways.port import Intent
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from lumira.payments.selectors import METADATA_PAYMENT
from lumira.payments.states import OPEN, IntentStatus, PaymentStatus, Review


class Change(StrEnum):
    """What applying an intent changed."""

    NONE = "none"
    PAID = "paid"
    PROCESSING = "processing"
    FAILED = "failed"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Applied:
    """The payment as it now stands, and what changed."""

    payment: Payment
    change: Change
    # The intent whose money came although it was not due, when this very call booked it.
    surplus: LedgerEntry | None = None


@transaction.atomic
def apply_intent(attempt: PaymentAttempt, intent: Intent, *, now: datetime) -> Applied:
    """Bring the payment in line with the fetched intent.

    Amount, currency, mode and binding are compared with our row first: a paid intent that does not fit marks the
    payment for review and is never booked as paid; its money is booked as a surplus. A success is final against
    whatever arrives later.
    """
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=attempt.payment_id)
    attempt = PaymentAttempt.objects.select_for_update(of=("self",), no_key=True).get(pk=attempt.pk)
    _note_attempt(attempt, intent, now=now)
    if intent.status == IntentStatus.SUCCEEDED:
        return _apply_success(payment, intent, now=now)
    if payment.status not in OPEN:
        return Applied(payment, Change.NONE)
    if intent.status == IntentStatus.PROCESSING:
        return _move(payment, PaymentStatus.PROCESSING, Change.PROCESSING, now=now)
    if intent.status == IntentStatus.REQUIRES_PAYMENT and intent.last_error:
        return _move(payment, PaymentStatus.FAILED, Change.FAILED, now=now)
    if intent.status == IntentStatus.CANCELLED and attempt.id == _latest_attempt_id(payment):
        # What the bank was at and then cancelled has failed; what nobody was paying ends in silence.
        change = Change.FAILED if payment.status == PaymentStatus.PROCESSING else Change.NONE
        return _move(payment, PaymentStatus.UNPAID, change, now=now)
    return Applied(payment, Change.NONE)


def misfit(payment: Payment, intent: Intent) -> Review | None:
    """Return why a paid intent may not pay this payment, or nothing."""
    if intent.livemode != settings.STRIPE_LIVEMODE:
        return Review.LIVEMODE
    if intent.metadata.get(METADATA_PAYMENT, str(payment.id)) != str(payment.id):
        return Review.BINDING
    if intent.currency != payment.currency:
        return Review.CURRENCY
    if intent.amount_minor != payment.amount_minor or intent.received_minor != payment.amount_minor:
        return Review.AMOUNT
    return None


def _apply_success(payment: Payment, intent: Intent, *, now: datetime) -> Applied:
    if selectors.is_booked(intent.id):
        return Applied(payment, Change.NONE)
    is_charged = LedgerEntry.objects.filter(payment=payment, kind=LedgerEntry.Kind.CHARGE).exists()
    problem = misfit(payment, intent)
    if is_charged and problem != Review.LIVEMODE:
        problem = Review.SURPLUS
    if problem is not None:
        return _put_to_review(payment, intent, problem, now=now)
    payment.status = PaymentStatus.PAID
    payment.captured_minor = payment.amount_minor
    payment.paid_at = payment.updated_at = now
    payment.save(update_fields=["status", "captured_minor", "paid_at", "updated_at"])
    LedgerEntry.objects.create(
        payment=payment,
        kind=LedgerEntry.Kind.CHARGE,
        amount_minor=payment.amount_minor,
        currency=payment.currency,
        provider_id=intent.id,
        intent_id=intent.id,
        created_at=now,
    )
    return Applied(payment, Change.PAID)


def _put_to_review(payment: Payment, intent: Intent, problem: Review, *, now: datetime) -> Applied:
    """Mark the payment and book what came in; money of the other mode is none of ours."""
    is_new = payment.review != problem
    payment.review = problem
    payment.updated_at = now
    payment.save(update_fields=["review", "updated_at"])
    surplus = None
    if problem != Review.LIVEMODE and intent.received_minor:
        surplus = LedgerEntry.objects.create(
            payment=payment,
            kind=LedgerEntry.Kind.SURPLUS,
            amount_minor=intent.received_minor,
            currency=intent.currency,
            provider_id=intent.id,
            intent_id=intent.id,
            created_at=now,
        )
    return Applied(payment, Change.REVIEW if is_new or surplus else Change.NONE, surplus)


def _move(payment: Payment, status: PaymentStatus, change: Change, *, now: datetime) -> Applied:
    if payment.status == status:
        return Applied(payment, Change.NONE)
    payment.status = status
    payment.updated_at = now
    payment.save(update_fields=["status", "updated_at"])
    return Applied(payment, change)


def _note_attempt(attempt: PaymentAttempt, intent: Intent, *, now: datetime) -> None:
    """Keep the attempt's own state; a success is not overwritten by older news."""
    if attempt.status == IntentStatus.SUCCEEDED:
        return
    attempt.status = intent.status
    attempt.last_error = intent.last_error[:60]
    attempt.updated_at = now
    if intent.status == IntentStatus.CANCELLED:
        attempt.is_active = False
    attempt.save(update_fields=["status", "last_error", "is_active", "updated_at"])


def _latest_attempt_id(payment: Payment) -> object:
    return payment.attempts.order_by("-created_at").values_list("id", flat=True).first()
