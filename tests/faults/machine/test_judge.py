"""The judge sees what is wrong: books that were right are spoiled, one figure at a time."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

import pytest

from tests.faults.machine import judge
from tests.faults.machine.judge import Books, Judge
from tests.faults.machine.world import World

CARD = "pm_card_visa"


@pytest.fixture
def books(world: World) -> Books:
    """The books of an order that was paid, invoiced, and partly given back."""
    world.start("profond")
    world.pay(0, 0, CARD)
    world.hear_everything()
    world.decide(0, 1000, 1, also_cancel=False)
    world.hear_everything()
    (found,) = Books.all()
    return found


def changed(**fields: object) -> Callable[[Books], Books]:
    """Spoil a field of the payment."""

    def spoil(books: Books) -> Books:
        for name, value in fields.items():
            setattr(books.payment, name, value)
        return books

    return spoil


def in_status(status: str) -> Callable[[Books], Books]:
    """Spoil the order's status."""

    def spoil(books: Books) -> Books:
        books.order.status = status
        return books

    return spoil


# Each check, and something that it must not let pass.
SPOILED = (
    (judge.p3_paid_is_one_charge, lambda books: replace(books, ledger=books.ledger[1:])),
    (judge.p3_paid_is_one_charge, lambda books: replace(books, ledger=[*books.ledger, books.ledger[0]])),
    (judge.p3_paid_is_one_charge, lambda books: replace(books, attempts=[])),
    (judge.p3_paid_is_one_charge, changed(paid_at=None)),
    (judge.p3_paid_is_one_charge, changed(amount_minor=6701)),
    (judge.p4_no_more_back_than_came_in, changed(refunded_minor=999)),
    (judge.p4_no_more_back_than_came_in, changed(refund_pending_minor=1)),
    (judge.p4_no_more_back_than_came_in, lambda books: replace(books, refunds=books.refunds * 7)),
    (judge.p15_no_work_without_money, changed(captured_minor=0)),
    (judge.p30_queued_once, lambda books: replace(books, events=books.events * 2)),
    (judge.p30_documents_follow_the_money, lambda books: replace(books, documents=books.documents[:1])),
    (judge.p30_documents_follow_the_money, lambda books: replace(books, documents=[])),
    (judge.p35_history_is_what_happened, lambda books: replace(books, events=[])),
    (judge.p35_history_is_what_happened, in_status("in_progress")),
    (judge.p35_history_is_what_happened, lambda books: replace(books, events=books.events[:-1] * 2)),
)


def test_spoiled_books_are_seen(books: Books):
    let_pass = []
    for number, (check, spoil) in enumerate(SPOILED):
        check(books)
        try:
            check(spoil(deepcopy(books)))
        except AssertionError:
            continue
        let_pass.append((number, check.__name__))

    assert let_pass == []


def test_gap_in_the_numbers_is_seen(books: Books):
    for document in books.documents:
        document.sequence += 1

    with pytest.raises(AssertionError):
        judge.p30_numbers_have_no_gap([books])


def test_payment_that_nobody_heard_of_is_seen(world: World):
    world.start("profond")
    world.pay(0, 0, CARD)

    with pytest.raises(AssertionError, match="awaiting_payment unpaid"):
        Judge(world).at_rest()


def test_dashboard_refund_that_nobody_heard_of_is_seen(world: World):
    world.start("profond")
    world.pay(0, 0, CARD)
    world.hear_everything()
    world.refund_in_dashboard(0, 0, 700, "at_once")

    with pytest.raises(AssertionError, match="6000"):
        Judge(world).at_rest()


def test_success_that_is_lost_again_is_seen(world: World):
    world.start("profond")
    world.pay(0, 0, CARD)
    world.hear_everything()
    looking = Judge(world)
    looking.after_each_act()
    (found,) = Books.all()
    found.payment.paid_at = None

    with pytest.raises(AssertionError):
        looking.p16_success_is_final(found)
