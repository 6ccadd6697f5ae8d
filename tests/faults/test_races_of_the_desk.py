"""Races at the desk. Each runs a second time without the lock, where it must go wrong: that is what the lock is for."""

import pytest

from lumira.accounts.actors import Actor
from orders.exceptions import AlreadyTaken
from orders.models import ExpertValidation, Order
from orders.services import cancelling, reviews, workflow
from orders.services.cancelling import MoneyDecision
from orders.states import Status
from tests.factories.orders import FINGERPRINT, in_status
from tests.factories.people import MemberFactory
from tests.faults.racing import Meeting, names, race, without_row_locks
from tests.orders.books import history, refunds, sums

pytestmark = pytest.mark.usefixtures("db")

EXPERTS = 16


@pytest.fixture(params=[True, False], ids=["locked", "control"])
def is_locked(request, monkeypatch) -> bool:
    """With the row locks as they are, and without them."""
    if not request.param:
        without_row_locks(monkeypatch)
    return request.param


def moves(order: Order) -> list[str]:
    return [what for what, _who in history(order) if "→" in what]


def test_of_sixteen_takers_one_wins_and_the_others_learn_who(is_locked, monkeypatch, now, emma, vera):
    order = in_status(Status.IN_PROGRESS, now, expert=emma, validator=vera)
    order = workflow.release_order(order, by=emma, reason="essai", now=now)
    experts = [MemberFactory(roles=["experts"], first_name=f"Expert {n}") for n in range(EXPERTS)]
    monkeypatch.setattr(workflow, "lock", Meeting(EXPERTS).after(workflow.lock))

    outcomes = race(*[lambda expert=expert: workflow.take_order(order, by=expert, now=now) for expert in experts])

    taken = moves(order)[3:]
    if not is_locked:
        assert (names(outcomes), taken) == (["ok"] * EXPERTS, ["queued→in_progress"] * EXPERTS)
        return
    holder = Order.objects.get(pk=order.pk).holder
    assert taken == ["queued→in_progress"]
    assert names(outcomes) == ["AlreadyTaken"] * (EXPERTS - 1) + ["ok"]
    assert [outcomes[number].holder_id for number, expert in enumerate(experts) if expert == holder] == [holder.pk]
    assert {
        (loser.details["holder"], loser.details["holder_id"]) for loser in outcomes if isinstance(loser, AlreadyTaken)
    } == {(holder.short_name, holder.pk)}


def test_of_two_validators_one_judges_and_the_other_is_told(is_locked, monkeypatch, now, emma, vera):
    order = in_status(Status.IN_VALIDATION, now, expert=emma, validator=vera)
    ExpertValidation.objects.create(
        order=order, round=1, fingerprint=FINGERPRINT, content_number=1, submitted_by=emma, submitted_at=now
    )
    other = MemberFactory(roles=["validators"])
    monkeypatch.setattr(reviews, "_open_round", Meeting(2).after(reviews._open_round))

    outcomes = race(
        lambda: reviews.approve(order, by=vera, now=now),
        lambda: reviews.return_for_revision(order, by=other, reasons=["tone"], notes="Trop court.", now=now),
    )

    if not is_locked:
        # Both were let in; only the trigger that keeps a decision as it was stops the second one.
        assert names(outcomes) == ["ProgrammingError", "ok"]
        return
    assert names(outcomes) == ["AlreadyDecided", "ok"]
    validation = ExpertValidation.objects.get(order=order)
    is_approved = not isinstance(outcomes[0], Exception)
    assert (validation.status, validation.validator) == (("approved", vera) if is_approved else ("rejected", other))
    assert moves(order)[-1] == f"in_validation→{'approved' if is_approved else 'in_revision'}"


def test_an_order_is_submitted_or_given_back_never_both(is_locked, monkeypatch, now, emma, vera):
    order = in_status(Status.IN_PROGRESS, now, expert=emma, validator=vera)
    before = moves(order)
    monkeypatch.setattr(workflow, "lock", Meeting(2).after(workflow.lock))

    outcomes = race(
        lambda: workflow.submit_order(order, by=emma, now=now),
        lambda: workflow.release_order(order, by=emma, reason="essai", now=now),
    )

    if not is_locked:
        # The database's own table of edges is the second guard.
        assert names(outcomes) == ["ProgrammingError", "ok"]
        return
    submitted = not isinstance(outcomes[0], Exception)
    assert names(outcomes) == ["InvalidTransition" if submitted else "NotHolder", "ok"]
    assert moves(order) == [*before, f"in_progress→{'in_validation' if submitted else 'queued'}"]


def test_cancelling_twice_gives_the_money_back_once(is_locked, monkeypatch, now, emma, vera, lena):
    order = in_status(Status.QUEUED, now, expert=emma, validator=vera)
    monkeypatch.setattr(workflow, "lock", Meeting(4).after(workflow.lock))

    outcomes = race(
        *[
            lambda: cancelling.cancel_order(
                order, by=Actor.person(lena), reason="essai", money=MoneyDecision.everything(), now=now
            )
        ]
        * 4
    )

    if not is_locked:
        assert moves(order).count("queued→cancelled") > 1
        return
    assert names(outcomes) == ["InvalidTransition"] * 3 + ["ok"]
    assert refunds(order) == [(6700, "cancelled", "pending")]
    assert sums(order) == (6700, 0, 6700)
