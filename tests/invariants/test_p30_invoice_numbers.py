"""P30: one queue entry and one invoice number an order; numbers without gaps or doubles, under threads that really race."""

import threading
from datetime import datetime

import pytest
from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.payments.states import RefundStatus
from orders.models import Invoice, Order, OrderEvent
from orders.services import invoicing, settlement
from tests.factories.invoices import asked_back, booked
from tests.factories.orders import attempt_of, intent_of, paid, placed
from tests.races import committed, together

__all__ = ["committed"]
THREADS = 16


@pytest.fixture
def moment() -> datetime:
    return timezone.now()


def numbers(series: str) -> list[int]:
    return list(Invoice.objects.filter(series=series).order_by("sequence").values_list("sequence", flat=True))


def issue(order: Order, now: datetime) -> Invoice:
    return invoicing.issue_invoice(order, by=SYSTEM, now=now)


def test_p30_sixteen_orders_at_once_get_sixteen_numbers_without_a_gap(db, moment):
    orders = [paid(moment) for _ in range(THREADS)]

    together(*(lambda order=order: issue(order, moment) for order in orders))

    assert numbers("F") == list(range(1, THREADS + 1))
    assert Invoice.objects.values("order").distinct().count() == THREADS


def test_p30_without_the_lock_the_same_race_gives_doubles(db, moment, monkeypatch):
    """The control: everyone reads the last number before anyone writes; the database refuses all but one."""
    orders = [paid(moment) for _ in range(THREADS)]
    everyone_has_read = threading.Barrier(THREADS)

    def unlocked(series: str, year: int) -> int:
        last = Invoice.objects.filter(series=series, year=year).aggregate(Max("sequence"))["sequence__max"] or 0
        everyone_has_read.wait(timeout=30)
        return last + 1

    def tried(order: Order) -> bool:
        try:
            issue(order, moment)
        except IntegrityError:
            return False
        return True

    monkeypatch.setattr(invoicing, "_next_rank", unlocked)

    assert sum(together(*(lambda order=order: tried(order) for order in orders))) == 1


def test_p30_sixteen_requests_for_one_order_give_one_invoice(db, moment):
    order = paid(moment)

    issued = together(*(lambda: issue(order, moment).pk for _ in range(THREADS)))

    assert len(set(issued)) == 1
    assert numbers("F") == [1]


def test_p30_a_rollback_leaves_no_gap(db, moment):
    first, second, third = (paid(moment) for _ in range(3))
    issue(first, moment)
    with transaction.atomic():
        assert issue(second, moment).number.endswith("000002")
        transaction.set_rollback(True)

    assert issue(third, moment).number.endswith("000002")
    assert issue(second, moment).number.endswith("000003")
    assert numbers("F") == [1, 2, 3]


def test_p30_refunds_and_invoices_at_once_keep_both_series_whole(db, moment):
    """Credit notes take a number of each series, always in the same order: nobody waits for ever."""
    refunds = [asked_back(paid(moment), 100, moment) for _ in range(THREADS // 2)]
    others = [paid(moment) for _ in range(THREADS // 2)]

    together(
        *(lambda refund=refund: booked(refund, RefundStatus.SUCCEEDED, moment) for refund in refunds),
        *(lambda order=order: issue(order, moment) for order in others),
    )

    assert numbers("F") == list(range(1, THREADS + 1))
    assert numbers("A") == list(range(1, THREADS // 2 + 1))


def test_p30_one_refund_booked_by_sixteen_threads_has_one_credit_note(db, moment):
    refund = asked_back(paid(moment), 6700, moment)

    together(*(lambda: booked(refund, RefundStatus.SUCCEEDED, moment) for _ in range(THREADS)))

    assert (numbers("F"), numbers("A")) == ([1], [1])


def test_p30_sixteen_settlements_enter_the_queue_once(db, moment):
    order = placed(moment)
    attempt, intent = attempt_of(order), intent_of(order)

    together(*(lambda: settlement.settle(attempt, intent, now=moment) for _ in range(THREADS)))

    assert OrderEvent.objects.filter(order=order, kind="status", to_status="queued").count() == 1
