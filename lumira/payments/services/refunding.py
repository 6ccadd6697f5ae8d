"""Giving money back: a decision is a row and a job; the provider is asked by the job."""

import uuid
from datetime import datetime

from django.db import transaction
from django.db.models import Sum

from lumira.accounts.models import User
from lumira.jobs.queue import defer
from lumira.payments import selectors
from lumira.payments.exceptions import NotRefundable
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import ProviderRefund
from lumira.payments.models import LedgerEntry, Payment, Refund
from lumira.payments.services.standing import standing
from lumira.payments.states import OPEN_DISPUTE, PaymentStatus, RefundStatus, Review

# `failure` of a refund that was given up before the provider made it, with the provider's code where it gave one.
UNSENT = "unsent"
COUNTED = selectors.COUNTED


@transaction.atomic
def request_refund(
    payment: Payment,
    *,
    amount_minor: int,
    reason: str,
    by: User | None,
    now: datetime,
    origin: str = Refund.Origin.SYSTEM,
    note: str = "",
    refund_id: uuid.UUID | None = None,
) -> Refund:
    """Decide to give an amount back. Raises NotRefundable above what is left.

    `refund_id` makes one decision of a form that is sent twice: the second fails at the primary key.

    The amount counts as pending from now on, so that two decisions together never exceed what came in.
    """
    locked = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=payment.pk)
    if not 0 < amount_minor <= locked.refundable_minor:
        raise NotRefundable
    reserve(locked, amount_minor, now=now)
    refund = Refund(
        id=refund_id or uuid.uuid4(),
        payment=locked,
        intent_id=selectors.charged_intent_id(locked),
        amount_minor=amount_minor,
        reason=reason,
        origin=origin,
        note=note,
        requested_by=by,
        created_at=now,
    )
    refund.save(force_insert=True)
    defer("orders.tasks.send_refund", refund_id=str(refund.id))
    return refund


@transaction.atomic
def return_surplus(surplus: LedgerEntry, *, by: User | None, now: datetime) -> Refund:
    """Decide to give back whatever is left of a surplus. Raises NotRefundable when nothing is."""
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=surplus.payment_id)
    left_minor = selectors.surplus_left(surplus)
    if left_minor == 0:
        raise NotRefundable
    refund = Refund.objects.create(
        payment=payment,
        intent_id=surplus.intent_id,
        amount_minor=left_minor,
        reason=Refund.Reason.SURPLUS,
        origin=Refund.Origin.DESK if by else Refund.Origin.SYSTEM,
        requested_by=by,
        created_at=now,
    )
    defer("orders.tasks.send_refund", refund_id=str(refund.id))
    return refund


@transaction.atomic
def return_what_was_not_due(payment: Payment, *, by: User | None, now: datetime) -> list[Refund]:
    """Decide to give back whatever came in beside the charge, because nothing is due any more.

    Money that names another purchase waits for a person.
    """
    if payment.review == Review.BINDING:
        return []
    surplus = payment.ledger.filter(kind=LedgerEntry.Kind.SURPLUS).order_by("id")
    return [return_surplus(entry, by=by, now=now) for entry in surplus if selectors.surplus_left(entry)]


def ask_provider(refund: Refund) -> ProviderRefund:
    """Ask the provider for the refund; its id is the key, so that it is the same refund however often asked."""
    return gateway().create_refund(
        intent_id=refund.intent_id, amount_minor=refund.amount_minor, idempotency_key=str(refund.id)
    )


@transaction.atomic
def book_refund(refund: Refund, answer: ProviderRefund, *, now: datetime) -> Refund:
    """Bring our row, the payment and the ledger in line with the provider's refund. Idempotent.

    Older news than what we know changes nothing: pending, then succeeded or cancelled, then perhaps failed.
    """
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.payment_id)
    refund = Refund.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.pk)
    was_unsent = refund.status == RefundStatus.CANCELLED and refund.failure.startswith(UNSENT)
    if was_unsent and answer.status in COUNTED:
        # Given up here, but it had reached the provider.
        _reopen(refund, payment, now=now)
    refund.provider_id = answer.id
    if refund.status == RefundStatus.PENDING and answer.status != RefundStatus.PENDING:
        if selectors.is_charge(refund.intent_id):
            payment.refund_pending_minor -= refund.amount_minor
        if answer.status == RefundStatus.SUCCEEDED:
            _move_money(refund, payment, -refund.amount_minor, now=now)
        _close(refund, payment, answer, now=now)
    elif refund.status == RefundStatus.SUCCEEDED and answer.status in (RefundStatus.FAILED, RefundStatus.CANCELLED):
        # The client's bank sent it back. Source: Stripe, "Handle failed refunds".
        _move_money(refund, payment, refund.amount_minor, now=now)
        _close(refund, payment, answer, now=now)
    else:
        refund.save(update_fields=["provider_id"])
    return refund


@transaction.atomic
def give_up_unsent(refund: Refund, *, now: datetime, because: str = "") -> Refund:
    """Cancel a pending refund that the provider never made: it refuses it, or what it would give back is gone.

    `because` is the provider's code, kept behind `unsent`.
    """
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.payment_id)
    refund = Refund.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.pk)
    if refund.status != RefundStatus.PENDING or refund.provider_id is not None:
        return refund
    if selectors.is_charge(refund.intent_id):
        reserve(payment, -refund.amount_minor, now=now)
    refund.status = RefundStatus.CANCELLED
    refund.failure = f"{UNSENT}:{because}"[:60] if because else UNSENT
    refund.closed_at = now
    refund.save(update_fields=["status", "failure", "closed_at"])
    return refund


def reserve(payment: Payment, amount_minor: int, *, now: datetime) -> None:
    """Count an amount as on its way back; negative: no longer. The caller holds the payment's lock."""
    payment.refund_pending_minor += amount_minor
    payment.updated_at = now
    payment.save(update_fields=["refund_pending_minor", "updated_at"])


def _reopen(refund: Refund, payment: Payment, *, now: datetime) -> None:
    if selectors.is_charge(refund.intent_id):
        reserve(payment, refund.amount_minor, now=now)
    refund.status = RefundStatus.PENDING
    refund.failure = ""
    refund.closed_at = None
    refund.save(update_fields=["status", "failure", "closed_at"])


def _move_money(refund: Refund, payment: Payment, amount_minor: int, *, now: datetime) -> None:
    """Book a movement: negative is money that left. The ledger is in the currency that was received."""
    received = LedgerEntry.objects.get(intent_id=refund.intent_id, kind__in=selectors.RECEIVED)
    leaves = amount_minor < 0
    if received.kind == LedgerEntry.Kind.CHARGE:
        payment.refunded_minor -= amount_minor
        payment.status = standing(payment)
        kind = LedgerEntry.Kind.REFUND if leaves else LedgerEntry.Kind.REFUND_REVERSAL
    else:
        kind = LedgerEntry.Kind.SURPLUS_REFUND if leaves else LedgerEntry.Kind.SURPLUS_REVERSAL
    LedgerEntry.objects.create(
        payment=payment,
        kind=kind,
        amount_minor=amount_minor,
        currency=received.currency,
        provider_id=refund.provider_id or str(refund.id),
        intent_id=refund.intent_id,
        created_at=now,
    )
    end_review(payment, now=now)


def end_review(payment: Payment, *, now: datetime) -> None:
    """End the review of a payment of whose surplus nothing is held any more; it can be paid anew. The caller saves.

    An attempt whose money went back is put aside: nobody can pay by it again.
    """
    intents = payment.ledger.filter(kind=LedgerEntry.Kind.SURPLUS).values("intent_id")
    held = payment.ledger.filter(intent_id__in=intents).values("intent_id").annotate(left=Sum("amount_minor"))
    is_asked = payment.disputes.filter(intent_id__in=intents, status__in=OPEN_DISPUTE).exists()
    if not held or is_asked or any(row["left"] > 0 for row in held):
        return
    payment.review = ""
    spent = payment.attempts.filter(intent_id__in=intents, is_active=True)
    if spent.update(is_active=False, updated_at=now) and payment.status == PaymentStatus.PROCESSING:
        payment.status = PaymentStatus.UNPAID


def _close(refund: Refund, payment: Payment, answer: ProviderRefund, *, now: datetime) -> None:
    refund.status = answer.status
    refund.failure = answer.failure[:60]
    refund.closed_at = now
    refund.save(update_fields=["provider_id", "status", "failure", "closed_at"])
    payment.updated_at = now
    payment.save(update_fields=["refund_pending_minor", "refunded_minor", "status", "review", "updated_at"])
