"""Comparing the three sides: pure, nothing is read and nothing is written here."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from lumira.payments.models import LedgerEntry
from lumira.payments.selectors import rest_of_surplus
from lumira.payments.services.applying import misfit
from lumira.payments.states import OPEN, IntentStatus, PaymentStatus, Review
from orders.models import Discrepancy
from orders.services.reconciliation.comparing_books import differences_of_books
from orders.services.reconciliation.comparing_returns import differences_of_disputes, differences_of_refunds
from orders.services.reconciliation.sides import Books, Finding, Side, View, Views

Kind, Repair = Discrepancy.Kind, Discrepancy.Repair
# Bank debits take days; after this someone should ask the provider.
PROCESSING_TOLERATED = timedelta(days=14)
KIND_OF_REVIEW = {
    Review.AMOUNT: Kind.AMOUNT,
    Review.CURRENCY: Kind.CURRENCY,
    Review.LIVEMODE: Kind.WRONG_ACCOUNT,
    Review.BINDING: Kind.ORPHAN_INTENT,
    Review.SURPLUS: Kind.DOUBLE_INTENT,
}


def compare(books: Books | None, views: Views, *, livemode: bool, now: datetime) -> list[Finding]:
    """Return every difference between what the provider shows and our books; without books, money that is not ours.

    Intents that are missing from `views` were not looked at: nothing is said about them.
    """
    if books is None:
        return [finding for view in views.values() if view is not None for finding in _stray(view, livemode=livemode)]
    found = list(differences_of_books(books))
    for intent_id, view in views.items():
        found += _of_intent(books, intent_id, view, livemode=livemode, now=now)
    return found


def _stray(view: View, *, livemode: bool) -> Iterator[Finding]:
    """Money of an intent that no row of ours names; what is on its way back is no longer a question."""
    intent = view.intent
    kept = view.held_minor - view.returning_minor
    if kept <= 0:
        return
    is_ours = intent.livemode == livemode
    yield Finding(
        kind=Kind.ORPHAN_INTENT if is_ours else Kind.WRONG_ACCOUNT,
        subject=intent.id,
        intent_id=intent.id,
        provider=Side(kept, intent.currency, intent.status),
        ledger=None,
        order=None,
        is_safe=False,
        repair=Repair.GIVE_BACK if is_ours else Repair.EXPLAIN,
    )


def _of_intent(books: Books, intent_id: str, view: View | None, *, livemode: bool, now: datetime) -> list[Finding]:
    if view is None or not view.is_paid:
        return list(_of_unpaid(books, intent_id, view, now=now))
    if view.intent.livemode != livemode:
        return [_finding(books, Kind.WRONG_ACCOUNT, view, repair=Repair.EXPLAIN)]
    found = list(_of_receipt(books, view))
    if books.received(intent_id) is None:
        # What comes back of it can only be booked after it.
        return found
    found += differences_of_refunds(books, view, now=now)
    found += differences_of_disputes(books, view)
    if not found and sum(entry.amount_minor for entry in books.entries(intent_id)) != view.held_minor:
        # Whatever else: per intent, the ledger is what the provider holds.
        found.append(_finding(books, Kind.AMOUNT, view, repair=Repair.EXPLAIN, whole=True))
    return found


def _of_unpaid(books: Books, intent_id: str, view: View | None, *, now: datetime) -> Iterator[Finding]:
    """An intent by which no money came in, or that the provider does not know."""
    booked, payment, attempt = books.received(intent_id), books.payment, books.attempt(intent_id)
    if booked is not None:
        yield _finding(books, Kind.EXTRA_CHARGE, view, intent_id=intent_id, repair=Repair.EXPLAIN)
        return
    if attempt is None or payment.status not in OPEN:
        return
    if view is None:
        if payment.status == PaymentStatus.PROCESSING and attempt.is_active:
            yield _finding(books, Kind.STALE_PROCESSING, None, intent_id=intent_id, repair=Repair.EXPLAIN)
        return
    status = view.intent.status
    if payment.status == PaymentStatus.PROCESSING and attempt.is_active:
        if status != IntentStatus.PROCESSING:
            yield _finding(books, Kind.STALE_PROCESSING, view, is_safe=True)
        elif now - payment.updated_at > PROCESSING_TOLERATED:
            yield _finding(books, Kind.STALE_PROCESSING, view, repair=Repair.EXPLAIN)
    elif status == IntentStatus.PROCESSING or (status == IntentStatus.CANCELLED and attempt.is_active):
        yield _finding(books, Kind.STATE, view, is_safe=True)


def _of_receipt(books: Books, view: View) -> Iterator[Finding]:
    """How the money of a paid intent came in."""
    entry, intent = books.received(view.intent.id), view.intent
    if entry is None:
        yield _finding(books, _kind_of_unbooked(books, view), view, is_safe=True)
    elif entry.currency != intent.currency:
        yield _finding(books, Kind.CURRENCY, view, repair=Repair.EXPLAIN)
    elif entry.amount_minor != intent.received_minor:
        yield _finding(books, Kind.AMOUNT, view, repair=Repair.EXPLAIN)
    elif entry.kind == LedgerEntry.Kind.SURPLUS and rest_of_surplus(entry, books.refunds, books.ledger) > 0:
        yield _finding(books, _kind_of_surplus(books, view), view, repair=Repair.GIVE_BACK, whole=True)


def _kind_of_unbooked(books: Books, view: View) -> Discrepancy.Kind:
    if books.charge is not None:
        return Kind.DOUBLE_INTENT
    problem = misfit(books.payment, view.intent)
    if problem is not None:
        return KIND_OF_REVIEW[problem]
    if books.payment.status == PaymentStatus.PROCESSING:
        return Kind.STALE_PROCESSING
    return Kind.MISSING_CHARGE


def _kind_of_surplus(books: Books, view: View) -> Discrepancy.Kind:
    if books.payment.review:
        return KIND_OF_REVIEW[Review(books.payment.review)]
    problem = None if books.charge else misfit(books.payment, view.intent)
    return KIND_OF_REVIEW[problem or Review.SURPLUS]


def _finding(
    books: Books,
    kind: Discrepancy.Kind,
    view: View | None,
    *,
    intent_id: str = "",
    is_safe: bool = False,
    repair: Discrepancy.Repair = Repair.LOOK_AGAIN,
    whole: bool = False,
) -> Finding:
    """A difference about an intent: what came in by it, or `whole`, what is left of it."""
    intent_id = view.intent.id if view else intent_id
    rows = books.entries(intent_id) if whole else [entry for entry in [books.received(intent_id)] if entry]
    payment, order = books.payment, books.order
    provider = None
    if view is not None:
        shown = view.held_minor if whole else view.received_minor
        provider = Side(shown, view.intent.currency, view.intent.status)
    return Finding(
        kind=kind,
        subject=intent_id,
        intent_id=intent_id,
        provider=provider,
        ledger=Side(sum(row.amount_minor for row in rows), rows[0].currency, rows[0].kind) if rows else None,
        order=Side(payment.amount_minor, payment.currency, order.status if order else payment.status),
        is_safe=is_safe,
        repair=repair,
    )
