"""Bringing our books in line with every refund and dispute that the provider holds of one intent, whoever made them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from lumira.payments import selectors
from lumira.payments.gateways.port import ProviderDispute, ProviderRefund
from lumira.payments.models import Dispute, LedgerEntry, Payment, Refund
from lumira.payments.services import refunding
from lumira.payments.services.standing import standing
from lumira.payments.states import RefundStatus


@dataclass(frozen=True, slots=True)
class Booked:
    """A refund as it now stands; `is_new` for one that was imported."""

    refund: Refund
    is_new: bool


@transaction.atomic
def book_refunds(payment: Payment, intent_id: str, answers: Sequence[ProviderRefund], *, now: datetime) -> list[Booked]:
    """Book each refund of the provider's list, importing those that we did not decide; returns those that changed.

    What the provider has given back is a fact: where it leaves no room for a refund of ours that was never sent,
    that one is given up.
    """
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=payment.pk)
    changed = []
    for answer in answers:
        refund = _ours(payment, answer)
        before = refund.status if refund else None
        if refund is None:
            if answer.status not in refunding.COUNTED:
                continue
            changed += _make_room(payment, intent_id, answer, now=now)
            refund = _import(payment, intent_id, answer, now=now)
        refund = refunding.book_refund(refund, answer, now=now)
        if refund.status != before:
            changed.append(Booked(refund, is_new=before is None))
    return changed


@transaction.atomic
def book_disputes(
    payment: Payment, intent_id: str, answers: Sequence[ProviderDispute], *, now: datetime
) -> list[Dispute]:
    """Book each dispute of the provider's list; returns those that are new or whose status changed.

    A decision of the bank is final here against older news; money is taken once and comes back once.
    """
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=payment.pk)
    changed = []
    for answer in answers:
        known = Dispute.objects.select_for_update(of=("self",), no_key=True).filter(pk=answer.id).first()
        if known is not None and not known.is_open and answer.status != known.status:
            continue
        dispute = known or Dispute(
            id=answer.id,
            payment=payment,
            intent_id=intent_id,
            currency=answer.currency,
            opened_at=answer.created_at,
        )
        is_changed = known is None or known.status != answer.status
        # A question about the whole may become a dispute of the rest.
        dispute.amount_minor = answer.amount_minor
        dispute.status = answer.status
        dispute.reason = answer.reason[:60]
        dispute.due_at = answer.due_at
        dispute.closed_at = None if dispute.is_open else dispute.closed_at or now
        dispute.save()
        _book_withdrawal(payment, dispute, answer, now=now)
        if is_changed:
            changed.append(dispute)
    payment.status = standing(payment)
    refunding.end_review(payment, now=now)
    payment.updated_at = now
    payment.save(update_fields=["status", "disputed_minor", "review", "updated_at"])
    return changed


def _ours(payment: Payment, answer: ProviderRefund) -> Refund | None:
    """Return our row of the provider's refund: by its id, else by the key that we gave it."""
    found = payment.refunds.filter(provider_id=answer.id).first()
    if found is not None:
        return found
    try:
        our_id = uuid.UUID(answer.our_id)
    except ValueError:
        return None
    # Metadata are words: they count for a row that waits for exactly this.
    return payment.refunds.filter(
        pk=our_id, provider_id=None, intent_id=answer.intent_id, amount_minor=answer.amount_minor
    ).first()


def _import(payment: Payment, intent_id: str, answer: ProviderRefund, *, now: datetime) -> Refund:
    refund = Refund(
        payment=payment,
        intent_id=intent_id,
        amount_minor=answer.amount_minor,
        reason=Refund.Reason.EXTERNAL,
        origin=Refund.Origin.PROVIDER,
        provider_id=answer.id,
        created_at=answer.created_at or now,
    )
    if selectors.is_charge(intent_id):
        payment.refresh_from_db()
        refunding.reserve(payment, refund.amount_minor, now=now)
    refund.save(force_insert=True)
    return refund


def _make_room(payment: Payment, intent_id: str, answer: ProviderRefund, *, now: datetime) -> list[Booked]:
    """Give up our newest unsent refunds of the intent until the provider's fits beside the rest."""
    received = selectors.received_minor(intent_id)
    given_up = []
    counted = list(payment.refunds.filter(intent_id=intent_id, status__in=refunding.COUNTED).order_by("-created_at"))
    total = sum(refund.amount_minor for refund in counted)
    for refund in counted:
        if total + answer.amount_minor <= received:
            break
        if refund.status == RefundStatus.PENDING and refund.provider_id is None:
            given_up.append(Booked(refunding.give_up_unsent(refund, now=now), is_new=False))
            total -= refund.amount_minor
    return given_up


def _book_withdrawal(payment: Payment, dispute: Dispute, answer: ProviderDispute, *, now: datetime) -> None:
    """Write what the bank took, once, and what it gave back, once."""
    rows = LedgerEntry.objects.filter(provider_id=dispute.id)
    taken = rows.filter(kind=LedgerEntry.Kind.DISPUTE).first()
    returned = rows.filter(kind=LedgerEntry.Kind.DISPUTE_REVERSAL).exists()
    if taken is None and answer.withdrawn_minor:
        _write(payment, dispute, LedgerEntry.Kind.DISPUTE, -answer.withdrawn_minor, now=now)
    elif taken is not None and not returned and not answer.withdrawn_minor and not dispute.is_open:
        _write(payment, dispute, LedgerEntry.Kind.DISPUTE_REVERSAL, -taken.amount_minor, now=now)


def _write(payment: Payment, dispute: Dispute, kind: str, amount_minor: int, *, now: datetime) -> None:
    if selectors.is_charge(dispute.intent_id):
        payment.disputed_minor -= amount_minor
    LedgerEntry.objects.create(
        payment=payment,
        kind=kind,
        amount_minor=amount_minor,
        currency=dispute.currency,
        provider_id=dispute.id,
        intent_id=dispute.intent_id,
        created_at=now,
    )
