"""Comparing our own rows with each other: ledger, payment, order. Pure."""

from collections.abc import Iterator

from lumira.payments.models import LedgerEntry
from lumira.payments.services.standing import rests_on_dispute, standing_of
from lumira.payments.states import RefundStatus
from orders.models import Discrepancy, Order
from orders.services.freezing import FREEZABLE, cause_of_rest, is_ours
from orders.services.reconciliation.sides import Books, Finding, Side
from orders.states import CLOSED, Status

Kind, Repair = Discrepancy.Kind, Discrepancy.Repair


def differences_of_books(books: Books) -> Iterator[Finding]:
    """Return what our own rows contradict themselves in; at most one about the payment, one about the order."""
    yield from _of_payment(books)
    if books.order is not None:
        yield from _of_order(books, books.order)


def _of_payment(books: Books) -> Iterator[Finding]:
    payment, kinds = books.payment, LedgerEntry.Kind
    given_back = -books.sum(kinds.REFUND, kinds.REFUND_REVERSAL)
    charge = books.charge
    # The payment never counted a surplus, nor what a bank does with one.
    withdrawn = -sum(
        entry.amount_minor
        for entry in books.ledger
        if entry.kind in LedgerEntry.DISPUTES and charge is not None and entry.intent_id == charge.intent_id
    )
    promised = sum(
        refund.amount_minor
        for refund in books.refunds
        if refund.status == RefundStatus.PENDING and charge is not None and refund.intent_id == charge.intent_id
    )
    says = (payment.captured_minor, payment.refunded_minor, payment.refund_pending_minor, payment.disputed_minor)
    if says != (books.sum(kinds.CHARGE), given_back, promised, withdrawn):
        yield _finding(books, Kind.STATE)
        return
    is_disputed = charge is not None and rests_on_dispute(payment, books.disputes, charge.intent_id)
    if payment.status != standing_of(payment, is_disputed=is_disputed):
        yield _finding(books, Kind.STATE)


def _of_order(books: Books, order: Order) -> Iterator[Finding]:
    payment = books.payment
    if order.currency != payment.currency:
        yield _finding(books, Kind.CURRENCY)
    elif order.amount_minor != payment.amount_minor:
        yield _finding(books, Kind.AMOUNT)
    if order.status == Status.AWAITING_PAYMENT and payment.captured_minor:
        yield _finding(books, Kind.STATE, subject=str(order.pk), repair=Repair.QUEUE)
    elif _is_unpaid_work(books, order):
        repair = Repair.EXPLAIN if order.status in CLOSED else Repair.HOLD
        yield _finding(books, Kind.ORPHAN_ORDER, subject=str(order.pk), repair=repair)
    elif order.status in FREEZABLE and not books.is_overruled:
        cause = cause_of_rest(payment)
        if bool(cause) != bool(order.held_at) and (cause or is_ours(order.hold_reason)):
            yield _finding(books, Kind.STATE, subject=str(order.pk), is_safe=True, repair=Repair.LOOK_AGAIN)


def _is_unpaid_work(books: Books, order: Order) -> bool:
    """A settled order without money, which no lead has let on, and which is not already at rest."""
    if order.settled_at is None or order.direct or not order.amount_minor:
        return False
    return not books.payment.captured_minor and order.status != Status.CANCELLED and order.held_at is None


def _finding(
    books: Books,
    kind: Discrepancy.Kind,
    *,
    subject: str = "",
    is_safe: bool = False,
    repair: Discrepancy.Repair = Repair.EXPLAIN,
) -> Finding:
    """A difference inside our books: what the ledger has left of the payment, what its order counts on."""
    payment, order, charge = books.payment, books.order, books.charge
    surplus = {entry.intent_id for entry in books.ledger if entry.kind == LedgerEntry.Kind.SURPLUS}
    rows = [entry for entry in books.ledger if entry.intent_id not in surplus]
    counts_on = payment.captured_minor - payment.refunded_minor - payment.disputed_minor
    return Finding(
        kind=kind,
        subject=subject or str(payment.pk),
        intent_id=charge.intent_id if charge else "",
        provider=None,
        ledger=Side(sum(row.amount_minor for row in rows), rows[0].currency, payment.status) if rows else None,
        order=Side(
            counts_on if rows or payment.captured_minor or order is None else order.amount_minor,
            order.currency if order else payment.currency,
            order.status if order else payment.status,
        ),
        is_safe=is_safe,
        repair=repair,
    )
