"""The judge: what must hold after every act, and what must hold once everything came to rest.

The numbers are those of the register of invariants. Everything is read at once, a handful of queries for the whole
house, and judged in Python: the judge looks after every act.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Self

from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.states import PaymentStatus, RefundStatus
from orders.models import Incident, Invoice, Order, OrderEvent
from orders.services.freezing import FREEZABLE
from orders.states import Status
from tests.faults.machine.world import World

Kind = LedgerEntry.Kind
RECEIVED = (Kind.CHARGE, Kind.SURPLUS)
BACK = (RefundStatus.PENDING, RefundStatus.SUCCEEDED)
WITHOUT_MONEY = (Status.AWAITING_PAYMENT, Status.CANCELLED)
PAID = {"payment": "paid"}


@dataclass(frozen=True)
class Books:
    """What our books say of one order."""

    order: Order
    payment: Payment
    ledger: list[LedgerEntry]
    refunds: list[Refund]
    attempts: list[PaymentAttempt]
    events: list[OrderEvent]
    incidents: list[Incident]
    documents: list[Invoice]

    @classmethod
    def all(cls) -> list[Self]:
        """Read every order's books."""
        rows = [list(model.objects.order_by("pk")) for model in (LedgerEntry, Refund, PaymentAttempt)]
        told = [list(model.objects.order_by("pk")) for model in (OrderEvent, Incident, Invoice)]
        return [
            cls(
                order,
                order.payment,
                *[[row for row in found if row.payment_id == order.payment_id] for found in rows],
                *[[row for row in found if row.order_id == order.pk] for found in told],
            )
            for order in Order.objects.select_related("payment").order_by("created_at")
        ]

    def booked(self, intent_id: str) -> int:
        """What the ledger holds of an intent."""
        return sum(entry.amount_minor for entry in self.ledger if entry.intent_id == intent_id)

    def back(self, intent_id: str, *statuses: RefundStatus) -> int:
        """What goes back of an intent."""
        return sum(
            refund.amount_minor
            for refund in self.refunds
            if refund.intent_id == intent_id and refund.status in statuses
        )

    def moves(self) -> list[OrderEvent]:
        """Its changes of status, oldest first."""
        return [event for event in self.events if event.kind == OrderEvent.Kind.STATUS]

    def paid_at(self) -> list[OrderEvent]:
        """The news that it is paid."""
        return [event for event in self.events if event.kind == OrderEvent.Kind.PAYMENT and event.data == PAID]

    def __str__(self) -> str:
        rows = [(entry.kind, entry.amount_minor) for entry in self.ledger]
        back = [(refund.reason, refund.amount_minor, refund.status) for refund in self.refunds]
        return f"{self.order.number} {self.order.status} {self.payment.status} {rows} {back}"


class Judge:
    """Looks at one world; remembers what was paid, which stays paid."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._paid: dict[Any, Any] = {}

    def after_each_act(self) -> None:
        """Check what holds at every moment, whatever was lost on the way."""
        found = Books.all()
        for books in found:
            p3_paid_is_one_charge(books)
            p4_no_more_back_than_came_in(books)
            p15_no_work_without_money(books)
            self.p16_success_is_final(books)
            p30_queued_once(books)
            p30_documents_follow_the_money(books)
            p35_history_is_what_happened(books)
        p17_nothing_is_doubled(found)
        p30_numbers_have_no_gap(found)
        # The fault that waits is for a call of the shop, not for one of ours.
        if self.world.is_quiet() and not self.world.fault_waits():
            self._compare_with_provider(found)

    def at_rest(self) -> None:
        """Check what holds once every event has arrived and no job is left."""
        self.after_each_act()
        found = Books.all()
        self._compare_with_provider(found)
        for books in found:
            p13_what_was_not_due_goes_back(books)
            p23_cancelled_keeps_nothing_unseen(books)
            p28_money_in_question_freezes(books)

    def _compare_with_provider(self, found: list[Books]) -> None:
        """Compare intent by intent; whatever was killed before, nothing is left that could still set it right."""
        of_payment = {str(books.payment.pk): books for books in found}
        for intent in self.world.truth():
            books = of_payment[intent["metadata"]["payment"]]
            p14_paid_is_never_lost(books, intent)
            listed = self.world.stripe.client.v1.refunds.list({"payment_intent": intent["id"], "limit": 100}).data
            waiting = sum(refund.amount for refund in listed if refund.status == "pending")
            p4_ledger_is_what_the_provider_holds(books, intent, waiting)

    def nothing_is_left_to_heal(self) -> None:
        """P34: having healed, reconciliation finds nothing more that it can heal."""
        report = self.world.reconcile()
        assert report is not None
        assert report.healed == [], report.healed
        assert [finding for finding in report.left if finding.is_safe] == [], report.left

    def p16_success_is_final(self, books: Books) -> None:
        """What was received stays received, at its moment, and the order does not wait for it again."""
        payment = books.payment
        before = self._paid.get(payment.pk)
        if before is not None:
            assert (payment.paid_at, payment.captured_minor) == before, str(books)
            assert books.order.status != Status.AWAITING_PAYMENT, str(books)
        elif payment.paid_at is not None:
            self._paid[payment.pk] = (payment.paid_at, payment.captured_minor)


def p3_paid_is_one_charge(books: Books) -> None:
    """Paid is exactly one charge, of the due amount, by an intent of ours; a free level is one row of nothing."""
    payment = books.payment
    rows = [entry for entry in books.ledger if entry.kind in (Kind.CHARGE, Kind.FREE)]
    assert len(rows) == int(payment.paid_at is not None), str(books)
    for row in rows:
        assert (row.amount_minor, row.currency) == (payment.amount_minor, payment.currency), str(books)
        assert row.kind == (Kind.FREE if payment.is_free else Kind.CHARGE), str(books)
        assert row.provider_id in {attempt.intent_id for attempt in books.attempts}, str(books)


def p4_no_more_back_than_came_in(books: Books) -> None:
    """Per intent: what went back or will is no more than came in, and the payment's sums are the rows'."""
    payment = books.payment
    for row in books.ledger:
        if row.kind in RECEIVED:
            assert books.back(row.intent_id, *BACK) <= row.amount_minor, str(books)
        if row.kind == Kind.CHARGE:
            left = payment.captured_minor - payment.refunded_minor - payment.disputed_minor
            assert left == books.booked(row.intent_id), str(books)
            assert payment.refund_pending_minor == books.back(row.intent_id, RefundStatus.PENDING), str(books)


def p15_no_work_without_money(books: Books) -> None:
    """Whoever works on it, it was paid, or costs nothing."""
    if books.order.status not in WITHOUT_MONEY:
        assert books.payment.captured_minor == books.payment.amount_minor, str(books)
        assert books.payment.paid_at is not None, str(books)


def p17_nothing_is_doubled(found: list[Books]) -> None:
    """One purchase is one order with one live attempt."""
    assert max(Counter(books.order.email for books in found).values(), default=0) <= 1
    for books in found:
        assert sum(attempt.is_active for attempt in books.attempts) <= 1, str(books)


def p30_queued_once(books: Books) -> None:
    """An order enters the queue by its payment once."""
    entries = [move for move in books.moves() if move.from_status == Status.AWAITING_PAYMENT]
    assert len(entries) <= 1, str(books)


def p30_documents_follow_the_money(books: Books) -> None:
    """The invoice, less its credit notes, plus what takes them back, is what was received and not given back."""
    payment = books.payment
    if books.documents or payment.refunded_minor:
        written = sum(document.sign * document.gross_minor for document in books.documents)
        assert written == payment.captured_minor - payment.refunded_minor, (str(books), written)


def p30_numbers_have_no_gap(found: list[Books]) -> None:
    """Each series counts from one, without gap or double."""
    for series in Invoice.Series:
        ranks = sorted(note.sequence for books in found for note in books.documents if note.series == series)
        assert ranks == list(range(1, len(ranks) + 1)), (series, ranks)


def p35_history_is_what_happened(books: Books) -> None:
    """The events of an order form one unbroken walk to where it stands."""
    walk = [("", str(Status.AWAITING_PAYMENT)), *((move.from_status, move.to_status) for move in books.moves())]
    assert all(earlier[1] == later[0] for earlier, later in pairwise(walk)), (str(books), walk)
    assert walk[-1][1] == books.order.status, (str(books), walk)
    holds = [event.data["held"] for event in books.events if event.kind == OrderEvent.Kind.HOLD]
    assert (holds[-1] if holds else False) == (books.order.held_at is not None), str(books)
    is_received = books.payment.paid_at is not None and not books.payment.is_free
    assert len(books.paid_at()) == int(is_received), str(books)


def p4_ledger_is_what_the_provider_holds(books: Books, intent: dict[str, Any], waiting: int) -> None:
    """The books say of each intent what the provider holds; what still waits there has left nothing here."""
    assert books.booked(intent["id"]) == intent["held"] + waiting, (str(books), intent, waiting)


def p14_paid_is_never_lost(books: Books, intent: dict[str, Any]) -> None:
    """What succeeded at the provider is in our books, and a fitting one pays its order."""
    if intent["status"] != "succeeded":
        return
    received = [entry for entry in books.ledger if entry.intent_id == intent["id"] and entry.kind in RECEIVED]
    assert len(received) == 1, (str(books), intent)
    if intent["received"] == books.payment.amount_minor:
        assert books.payment.captured_minor == books.payment.amount_minor, (str(books), intent)


def p13_what_was_not_due_goes_back(books: Books) -> None:
    """What came beside the charge is given back, or waits for a person who was told; nothing is silently kept."""
    for row in books.ledger:
        if row.kind == Kind.SURPLUS:
            assert books.incidents, str(books)
            assert books.payment.review or any(refund.intent_id == row.intent_id for refund in books.refunds)


def p23_cancelled_keeps_nothing_unseen(books: Books) -> None:
    """Money that came after the cancellation went back whole, and a person was told; so did what was not enough."""
    if books.order.status != Status.CANCELLED:
        return
    for row in books.ledger:
        if row.kind == Kind.SURPLUS:
            assert row.intent_id in {refund.intent_id for refund in books.refunds}, str(books)
    if not books.payment.captured_minor:
        return
    cancelled = next(move for move in books.moves() if move.to_status == Status.CANCELLED)
    if books.paid_at()[0].pk > cancelled.pk:
        late = [refund.amount_minor for refund in books.refunds if refund.reason == Refund.Reason.LATE_PAYMENT]
        assert late == [books.payment.captured_minor], str(books)
        assert Incident.Kind.LATE_PAYMENT in {incident.kind for incident in books.incidents}, str(books)


def p28_money_in_question_freezes(books: Books) -> None:
    """Nobody works on what is disputed, or wholly given back."""
    payment = books.payment
    if books.order.status not in FREEZABLE or payment.is_free:
        return
    is_back = payment.refunded_minor + payment.refund_pending_minor == payment.captured_minor
    if is_back or payment.status == PaymentStatus.DISPUTED:
        assert books.order.held_at is not None, str(books)
