"""What ends by the clock or by the client: an unpaid order lapses, a contract is withdrawn from, books are compared."""

from datetime import timedelta

from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from orders.models import Order
from orders.selectors.withdrawing import assessment_of, request_of
from orders.services import expiring, invoicing, withdrawing
from orders.services.reconciliation.running import reconcile_month
from tests.faults.matrix.flows.flow import Case, Flow
from tests.faults.matrix.flows.giving_back import paid, paid_unseen
from tests.faults.matrix.flows.paying import awaiting
from tests.jobs import run_jobs


def _lapsed(case: Case) -> None:
    """Nobody has done anything about the order for longer than it waits."""
    awaiting(case)
    Order.objects.filter(email=case.email).update(payment_activity_at=timezone.now() - timedelta(hours=25))


def _lapsed_and_paid(case: Case) -> None:
    _lapsed(case)
    case.confirm()


def _expire(_case: Case) -> None:
    expiring.expire_unpaid(now=timezone.now())
    run_jobs()


def _withdraw(case: Case) -> None:
    order, now = case.order, timezone.now()
    statement = withdrawing.Statement(order.client_name, order.email, order.number, "fr", order)
    withdrawing.declare(statement, shown=assessment_of(order, now=now), now=now)
    run_jobs()


def _withdraw_unless_known(case: Case) -> None:
    """The client looks whether the withdrawal was taken before stating it again."""
    if request_of(case.order) is None:
        _withdraw(case)


def _refunded_unheard(case: Case) -> None:
    """Given back in the provider's dashboard, and no event ever comes."""
    paid(case)
    case.house.stripe.request("POST", "/v1/refunds", {"payment_intent": case.intents[0]["id"], "amount": 2000})


def _reconcile(_case: Case) -> None:
    reconcile_month(now=timezone.now())
    run_jobs()


def _invoice(case: Case) -> None:
    invoicing.issue_invoice(case.order, by=SYSTEM, now=timezone.now())
    run_jobs()


FLOWS = (
    Flow("expire", _lapsed, _expire, _expire),
    Flow("expire while it is being paid", _lapsed_and_paid, _expire, _expire),
    Flow("withdraw from an unpaid order", awaiting, _withdraw, _withdraw),
    Flow("withdraw while it is being paid", paid_unseen, _withdraw, _withdraw_unless_known),
    Flow("withdraw", paid, _withdraw, _withdraw_unless_known),
    Flow("reconcile a payment nobody told of", paid_unseen, _reconcile, _reconcile, is_told=False),
    Flow("reconcile a refund nobody told of", _refunded_unheard, _reconcile, _reconcile, is_told=False),
    Flow("invoice", paid, _invoice, _invoice),
)
