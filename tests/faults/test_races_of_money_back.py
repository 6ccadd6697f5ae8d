"""Races about money that goes back. The controls run the same race with its guard taken away and see it go wrong."""

from uuid import uuid4

import pytest

from expertdesk.services import delivering
from lumira.accounts.actors import SYSTEM
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.exceptions import NotDeliverable
from orders.models import Delivery, Order
from orders.services import cancelling, giving_back, workflow
from orders.services.cancelling import MoneyDecision
from orders.services.giving_back import Decision
from tests.factories.orders import paid
from tests.faults.racing import Meeting, names, race, without_row_locks
from tests.jobs import waiting
from tests.orders.books import letters, refunds, statuses, sums

pytestmark = pytest.mark.usefixtures("db")

CLICKS = 16


def decision(amount: int = 400, **values) -> Decision:
    return Decision(**{"token": uuid4(), "amount_minor": amount, "reason": Refund.Reason.REQUESTED, **values})


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_sixteen_clicks_on_one_form_are_one_refund(is_locked, monkeypatch, now, lena):
    order, chosen = paid(now), decision()
    monkeypatch.setattr(workflow, "lock", Meeting(CLICKS).after(workflow.lock))
    if not is_locked:
        without_row_locks(monkeypatch)

    outcomes = race(*[lambda: giving_back.decide(order, chosen, by=lena, now=now)] * CLICKS)

    assert (refunds(order), sums(order)) == ([(400, "requested", "pending")], (6700, 0, 400))
    assert waiting().count("orders.tasks.send_refund") == 1
    if not is_locked:
        # Each believed to be the first; the refund's own key alone stood in the way, as an error.
        assert names(outcomes) == ["IntegrityError"] * (CLICKS - 1) + ["ok"]
        return
    assert sorted(outcome.is_new for outcome in outcomes) == [False] * (CLICKS - 1) + [True]
    assert [kind for kind, _status in letters(order)].count("refund_made") == 1


def test_control_without_the_forms_token_each_click_gives_back(now, lena):
    order = paid(now)

    outcomes = race(*[lambda: giving_back.decide(order, decision(), by=lena, now=now)] * CLICKS)

    assert names(outcomes) == ["ok"] * CLICKS
    assert sums(order) == (6700, 0, 400 * CLICKS)


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_two_leads_never_give_back_more_than_came_in(is_locked, monkeypatch, now, lena, ada):
    order = paid(now)
    monkeypatch.setattr(refunding, "reserve", Meeting(2).after(refunding.reserve))
    if not is_locked:
        without_row_locks(monkeypatch)

    outcomes = race(
        *[lambda who=who: giving_back.decide(order, decision(4000), by=who, now=now) for who in (lena, ada)]
    )

    assert names(outcomes) == (["NotRefundable", "ok"] if is_locked else [names(outcomes)[0], "ok"])
    if is_locked:
        assert sums(order) == (6700, 0, 4000)
    else:
        # Both passed the check; what is left is the database's own word.
        assert names(outcomes)[0] in {"InternalError", "IntegrityError", "ProgrammingError"}


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_the_limit_holds_when_two_decide_at_once(is_locked, monkeypatch, settings, now, lena):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order = paid(now)
    monkeypatch.setattr(giving_back, "used_of_limit", Meeting(2).after(giving_back.used_of_limit))
    if not is_locked:
        without_row_locks(monkeypatch)

    outcomes = race(*[lambda: giving_back.decide(order, decision(2000), by=lena, now=now)] * 2)

    if is_locked:
        assert names(outcomes) == ["AboveRefundLimit", "ok"]
        assert sums(order) == (6700, 0, 2000)
    else:
        assert names(outcomes) == ["ok", "ok"]
        assert sum(refund.amount_minor for refund in Refund.objects.all()) == 4000


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_a_refund_and_a_cancellation_give_back_no_more_than_came_in(is_locked, monkeypatch, now, lena):
    order = paid(now)
    chosen = decision(5000)
    monkeypatch.setattr(refunding, "reserve", Meeting(2).after(refunding.reserve))
    if not is_locked:
        without_row_locks(monkeypatch)

    outcomes = race(
        lambda: giving_back.decide(order, chosen, by=lena, now=now),
        lambda: cancelling.cancel_order(order, by=SYSTEM, reason="essai", money=MoneyDecision.everything(), now=now),
    )

    if is_locked:
        # Whoever comes first, all that is left goes back, and once.
        assert names(outcomes) in (["ok", "ok"], ["NotRefundable", "ok"])
        assert statuses(order)[0] == "cancelled"
        assert sums(order) == (6700, 0, 6700)
        assert sum(refund.amount_minor for refund in Refund.objects.all()) == 6700
    else:
        # Both passed the check; what is left is the database's own word.
        assert set(names(outcomes)) & {"InternalError", "IntegrityError", "ProgrammingError"}


def test_a_full_refund_and_a_delivery_never_both_pass(monkeypatch, now, emma, vera, lena):
    """Delivered, or held back: a reading that is wholly paid back after its delivery left before that."""
    from orders.services import reviews
    from tests.orders.reached import submitted

    order = reviews.approve(submitted(now, by=emma), by=vera, now=now)
    monkeypatch.setattr(delivering.gate, "closed_because", Meeting(2).after(delivering.gate.closed_because))

    outcomes = race(
        lambda: delivering.deliver(order, by=SYSTEM, method="email", now=now),
        lambda: giving_back.decide(order, decision(order.amount_minor), by=lena, now=now),
    )

    order = Order.objects.get(pk=order.pk)
    assert not isinstance(outcomes[1], Exception)
    assert Payment.objects.get(pk=order.payment_id).refund_pending_minor == order.amount_minor
    is_out = Delivery.objects.filter(order=order).exists()
    assert (order.status, order.held_at is None) == (("delivered", True) if is_out else ("approved", False))
    assert isinstance(outcomes[0], NotDeliverable) is not is_out
