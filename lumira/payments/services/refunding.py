"""Giving money back: a decision is a row and a job; the provider is asked by the job."""

from datetime import datetime

from django.db import transaction

from lumira.accounts.models import User
from lumira.jobs.queue import defer
from lumira.payments import selectors
from lumira.payments.exceptions import NotRefundable
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import ProviderRefund
from lumira.payments.models import LedgerEntry, Payment, Refund
from lumira.payments.states import PaymentStatus, RefundStatus


@transaction.atomic
def request_refund(payment: Payment, *, amount_minor: int, reason: str, by: User | None, now: datetime) -> Refund:
    """Decide to give an amount back. Raises NotRefundable above what is left.

    The amount counts as pending from now on, so that two decisions together never exceed what came in.
    """
    locked = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=payment.pk)
    if not 0 < amount_minor <= locked.refundable_minor:
        raise NotRefundable
    locked.refund_pending_minor += amount_minor
    locked.updated_at = now
    locked.save(update_fields=["refund_pending_minor", "updated_at"])
    refund = Refund.objects.create(
        payment=locked, amount_minor=amount_minor, reason=reason, requested_by=by, created_at=now
    )
    defer("orders.tasks.send_refund", refund_id=str(refund.id))
    return refund


def ask_provider(refund: Refund) -> ProviderRefund:
    """Ask the provider for the refund; its id is the key, so that it is the same refund however often asked."""
    return gateway().create_refund(
        intent_id=selectors.charged_intent_id(refund.payment),
        amount_minor=refund.amount_minor,
        idempotency_key=str(refund.id),
    )


@transaction.atomic
def book_refund(refund: Refund, answer: ProviderRefund, *, now: datetime) -> Refund:
    """Bring our row, the payment and the ledger in line with the provider's refund. Idempotent."""
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.payment_id)
    refund = Refund.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.pk)
    refund.provider_id = answer.id
    if refund.status == RefundStatus.PENDING and answer.status != RefundStatus.PENDING:
        payment.refund_pending_minor -= refund.amount_minor
        if answer.status == RefundStatus.SUCCEEDED:
            _move_money(refund, payment, LedgerEntry.Kind.REFUND, -refund.amount_minor, now=now)
        _close(refund, payment, answer.status, now=now)
    elif refund.status == RefundStatus.SUCCEEDED and answer.status == RefundStatus.FAILED:
        # The client's bank sent it back. Source: Stripe, "Handle failed refunds".
        _move_money(refund, payment, LedgerEntry.Kind.REFUND_REVERSAL, refund.amount_minor, now=now)
        _close(refund, payment, answer.status, now=now)
    refund.save(update_fields=["provider_id", "status", "closed_at"])
    return refund


def _move_money(refund: Refund, payment: Payment, kind: str, amount_minor: int, *, now: datetime) -> None:
    payment.refunded_minor -= amount_minor
    if payment.refunded_minor == 0:
        payment.status = PaymentStatus.PAID
    else:
        is_whole = payment.refunded_minor == payment.captured_minor
        payment.status = PaymentStatus.REFUNDED if is_whole else PaymentStatus.PARTIALLY_REFUNDED
    LedgerEntry.objects.create(
        payment=payment,
        kind=kind,
        amount_minor=amount_minor,
        currency=payment.currency,
        provider_id=refund.provider_id or str(refund.id),
        created_at=now,
    )


def _close(refund: Refund, payment: Payment, status: RefundStatus, *, now: datetime) -> None:
    refund.status = status
    refund.closed_at = now
    payment.updated_at = now
    payment.save(update_fields=["refund_pending_minor", "refunded_minor", "status", "updated_at"])
