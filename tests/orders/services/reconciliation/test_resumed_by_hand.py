"""A lead may let an order go although its money is in question: nothing but news about that money undoes it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from orders.models import Discrepancy, Order
from orders.services import giving_back, money_back, workflow
from orders.services.freezing import DISPUTED, REFUNDED
from orders.services.giving_back import Decision
from orders.services.reconciliation import running
from tests.jobs import run_jobs
from tests.orders.at_the_provider import charge_of, refunded_there, settled

pytestmark = pytest.mark.django_db


def follow(order: Order) -> None:
    """What the webhook of any movement does."""
    money_back.follow_intent(charge_of(order), now=timezone.now())


def resume(order: Order, by: User) -> None:
    workflow.resume_order(order, by=Actor.person(by), reason="La cliente a retiré sa contestation", now=timezone.now())


def reason(order: Order) -> str:
    return Order.objects.get(pk=order.pk).hold_reason


def reconcile() -> tuple[int, int]:
    """How many differences two kinds of run healed and left."""
    reports = [running.reconcile_month(now=timezone.now()), running.reconcile_recent(now=timezone.now())]
    return sum(len(report.healed) for report in reports if report), sum(
        len(report.left) for report in reports if report
    )


@pytest.fixture
def disputed(stripe, lena) -> tuple[Order, str]:
    """An order that a lead resumed under an open dispute, and the dispute."""
    order = settled(stripe)
    dispute = stripe.control("POST dispute", id=charge_of(order))["id"]
    follow(order)
    assert reason(order) == DISPUTED
    resume(order, lena)
    return order, dispute


def test_neither_the_reconciler_nor_a_copy_of_old_news_undoes_it(stripe, disputed):
    order, dispute = disputed

    assert reconcile() == (0, 0)
    stripe.control("POST dispute", id=dispute, outcome="under_review")
    assert reconcile()[1] == 0
    follow(order)

    assert (reason(order), Discrepancy.objects.filter(kind="state").exists()) == ("", False)


def test_a_lost_dispute_is_news_and_holds_it_again(stripe, disputed, lena):
    order, dispute = disputed
    stripe.control("POST dispute", id=dispute, outcome="lost")

    follow(order)
    assert reason(order) == DISPUTED

    resume(order, lena)
    assert (reconcile(), reason(order)) == ((0, 0), "")


def test_another_dispute_holds_it_again(stripe, disputed):
    order, dispute = disputed
    stripe.control("POST dispute", id=dispute, outcome="won")
    follow(order)
    stripe.control("POST dispute", id=charge_of(order))

    follow(order)

    assert reason(order) == DISPUTED


def test_a_hold_that_only_a_person_ordered_and_ended_overrules_no_dispute(stripe, lena):
    order = settled(stripe)
    workflow.hold_order(order, by=Actor.person(lena), reason="Adresse à vérifier", now=timezone.now())
    stripe.control("POST dispute", id=charge_of(order))
    follow(order)
    resume(order, lena)

    assert (reconcile(), reason(order)) == ((1, 0), DISPUTED)


def test_a_hold_of_another_kind_in_between_changes_nothing(stripe, disputed, lena):
    order, _dispute = disputed
    workflow.hold_order(order, by=Actor.person(lena), reason="Adresse à vérifier", now=timezone.now())
    resume(order, lena)

    assert (reconcile(), reason(order)) == ((0, 0), "")


def test_an_order_wholly_refunded_stays_resumed_until_it_is_refunded_anew(stripe, lena):
    order = settled(stripe)
    refund = refunded_there(stripe, order, 6700)
    follow(order)
    assert reason(order) == REFUNDED
    resume(order, lena)
    follow(order)
    assert (reconcile(), reason(order)) == ((0, 0), "")

    stripe.control("POST settle", id=refund, outcome="fail")
    follow(order)
    assert reason(order) == ""
    now = timezone.now() + timedelta(minutes=1)
    giving_back.decide(order, Decision(uuid4(), 6700, "requested", note="essai"), by=lena, now=now)
    run_jobs()

    assert reason(order) == REFUNDED
