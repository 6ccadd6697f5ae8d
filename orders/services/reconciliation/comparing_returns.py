"""Comparing what goes back: refunds and disputes of one intent. Pure."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from lumira.payments.gateways.port import ProviderDispute, ProviderRefund
from lumira.payments.models import Refund
from lumira.payments.services.refunding import COUNTED
from lumira.payments.states import RefundStatus
from orders.models import Discrepancy
from orders.services.reconciliation.sides import Books, Finding, Side, View

Kind, Repair = Discrepancy.Kind, Discrepancy.Repair
# Until then its job is at work.
UNSENT_TOLERATED = timedelta(hours=1)


def differences_of_refunds(books: Books, view: View, *, now: datetime) -> Iterator[Finding]:
    """Return the refunds on which the provider and our rows disagree."""
    matched = set()
    for answer in view.refunds:
        refund = _ours(books, answer)
        if refund is not None:
            matched.add(refund.pk)
        yield from _of_refund(books, refund, answer)
    for refund in books.refunds:
        if refund.intent_id != view.intent.id or refund.pk in matched or refund.status not in COUNTED:
            continue
        if is_unsent(refund):
            if now - refund.created_at > UNSENT_TOLERATED:
                yield _refund_finding(books, Kind.REFUND_EXTRA, refund, None, is_safe=True)
        else:
            yield _refund_finding(books, Kind.REFUND_EXTRA, refund, None, repair=Repair.EXPLAIN)


def differences_of_disputes(books: Books, view: View) -> Iterator[Finding]:
    """Return the disputes on which the provider and our rows disagree."""
    for answer in view.disputes:
        known = next((dispute for dispute in books.disputes if dispute.pk == answer.id), None)
        withdrawn = -sum(entry.amount_minor for entry in books.ledger if entry.provider_id == answer.id)
        if known is None or known.status != answer.status or withdrawn != answer.withdrawn_minor:
            is_safe = known is None or known.is_open or known.status == answer.status
            ledger = Side(-withdrawn, known.currency, known.status) if known else None
            yield _dispute_finding(books, view.intent.id, answer.id, answer, ledger, is_safe=is_safe)
    told = {answer.id for answer in view.disputes}
    for dispute in books.disputes:
        if dispute.intent_id == view.intent.id and dispute.pk not in told:
            ledger = Side(-dispute.amount_minor, dispute.currency, dispute.status)
            yield _dispute_finding(books, view.intent.id, dispute.pk, None, ledger, is_safe=False)


def is_unsent(refund: Refund) -> bool:
    """Tell whether the refund was decided and has not reached the provider as far as we know."""
    return refund.status == RefundStatus.PENDING and refund.provider_id is None


def _ours(books: Books, answer: ProviderRefund) -> Refund | None:
    by_id = next((refund for refund in books.refunds if refund.provider_id == answer.id), None)
    return by_id or next((refund for refund in books.refunds if str(refund.pk) == answer.our_id), None)


def _of_refund(books: Books, refund: Refund | None, answer: ProviderRefund) -> Iterator[Finding]:
    if refund is None:
        if answer.status in COUNTED:
            yield _refund_finding(books, Kind.REFUND_MISSING, None, answer, is_safe=True)
        return
    if refund.status == answer.status and refund.provider_id == answer.id:
        return
    if answer.status in COUNTED and refund.status != RefundStatus.SUCCEEDED:
        yield _refund_finding(books, Kind.REFUND_MISSING, refund, answer, is_safe=True)
    elif refund.status in COUNTED:
        yield _refund_finding(
            books, Kind.REFUND_EXTRA, refund, answer, is_safe=answer.status not in COUNTED, repair=Repair.EXPLAIN
        )


def _refund_finding(
    books: Books,
    kind: Discrepancy.Kind,
    refund: Refund | None,
    answer: ProviderRefund | None,
    *,
    is_safe: bool = False,
    repair: Discrepancy.Repair = Repair.LOOK_AGAIN,
) -> Finding:
    payment, currency = books.payment, books.payment.currency
    intent_id = refund.intent_id if refund else answer.intent_id if answer else ""
    subject = answer.id if answer else (refund.provider_id or str(refund.pk)) if refund else ""
    rows = [entry for entry in books.ledger if entry.provider_id == subject]
    ledger: Side | None
    if rows:
        ledger = Side(sum(row.amount_minor for row in rows), rows[-1].currency, rows[-1].kind)
    else:
        ledger = Side(0, currency, refund.status) if refund else None
    return Finding(
        kind=kind,
        subject=subject,
        intent_id=intent_id,
        provider=Side(-answer.amount_minor, answer.currency, answer.status) if answer else None,
        ledger=ledger,
        order=Side(-payment.refunded_minor - payment.refund_pending_minor, currency, payment.status),
        is_safe=is_safe,
        repair=Repair.LOOK_AGAIN if is_safe else repair,
    )


def _dispute_finding(
    books: Books, intent_id: str, subject: str, answer: ProviderDispute | None, ledger: Side | None, *, is_safe: bool
) -> Finding:
    payment = books.payment
    return Finding(
        kind=Kind.DISPUTE,
        subject=subject,
        intent_id=intent_id,
        provider=Side(-answer.withdrawn_minor, answer.currency, answer.status) if answer else None,
        ledger=ledger,
        order=Side(-payment.disputed_minor, payment.currency, payment.status),
        is_safe=is_safe,
        repair=Repair.LOOK_AGAIN if is_safe else Repair.EXPLAIN,
    )
