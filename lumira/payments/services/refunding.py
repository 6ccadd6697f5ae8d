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


def send_refund(refund_id: str, *, now: datetime) -> Refund:
    """Ask the provider for the refund and book its answer; the same key is the same refund, however often asked."""
    refund = Refund.objects.select_related("payment").get(pk=refund_id)
    if refund.status != RefundStatus.PENDING:
        return refund
    answer = gateway().create_refund(
        intent_id=selectors.charged_intent_id(refund.payment),
        amount_minor=refund.amount_minor,
        idempotency_key=str(refund.id),
    )
    return book_refund(refund, answer, now=now)


@transaction.atomic
def book_refund(refund: Refund, answer: ProviderRefund, *, now: datetime) -> Refund:
    """Bring our row, the payment and the ledger in line with the provider's refund. Idempotent."""
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.payment_id)
    refund = Refund.objects.select_for_update(of=("self",), no_key=True).get(pk=refund.pk)
    refund.provider_id = answer.id
    if refund.status == RefundStatus.PENDING and answer.status != RefundStatus.PENDING:
        _close(refund, payment, answer.status, now=now)
    refund.save(update_fields=["provider_id", "status", "closed_at"])
    return refund


def _close(refund: Refund, payment: Payment, status: RefundStatus, *, now: datetime) -> None:
    refund.status = status
    refund.closed_at = now
    payment.refund_pending_minor -= refund.amount_minor
    if status == RefundStatus.SUCCEEDED:
        payment.refunded_minor += refund.amount_minor
        is_whole = payment.refunded_minor == payment.captured_minor
        payment.status = PaymentStatus.REFUNDED if is_whole else PaymentStatus.PARTIALLY_REFUNDED
        LedgerEntry.objects.create(
            payment=payment,
            kind=LedgerEntry.Kind.REFUND,
            amount_minor=-refund.amount_minor,
            currency=payment.currency,
            provider_id=refund.provider_id or str(refund.id),
            created_at=now,
        )
    payment.updated_at = now
    payment.save(update_fields=["refund_pending_minor", "refunded_minor", "status", "updated_at"])
