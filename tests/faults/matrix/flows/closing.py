"""Orders that end before their reading: unpaid ones expire, clients withdraw."""

from datetime import timedelta

from django.utils import timezone

from orders.models import Order
from orders.selectors.withdrawing import assessment_of
from orders.services import expiring, withdrawing
from orders.services.withdrawing import Statement
from tests.faults.matrix.flows.flow import Case, Flow
from tests.faults.matrix.flows.giving_back import paid
from tests.faults.matrix.flows.paying import awaiting
from tests.jobs import run_jobs

AGE = timedelta(hours=25)


def _lapsed(case: Case) -> None:
    awaiting(case)
    Order.objects.filter(pk=case.order.pk).update(payment_activity_at=timezone.now() - AGE)


def _lapsed_and_paid_unseen(case: Case) -> None:
    _lapsed(case)
    case.confirm()


def _expire(_case: Case) -> None:
    expiring.expire_unpaid(now=timezone.now())
    run_jobs()


def _withdraw(case: Case) -> None:
    """Confirm what the page shows now; a statement that is there already is only acknowledged."""
    order, now = case.order, timezone.now()
    statement = Statement("Camille Aubry", order.email, order.number, "fr", order)
    withdrawing.declare(statement, shown=assessment_of(order, now=now), now=now)
    run_jobs()


FLOWS = (
    Flow("expire an unpaid order", _lapsed, _expire, _expire),
    Flow("expire while it is being paid", _lapsed_and_paid_unseen, _expire, _expire),
    Flow("withdraw from an unpaid order", awaiting, _withdraw, _withdraw),
    # Giving money back sets an invoice and its credit note.
    Flow("withdraw from a paid order", paid, _withdraw, _withdraw, apart=True),
)
