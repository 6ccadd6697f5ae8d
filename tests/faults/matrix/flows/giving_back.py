"""Cancelling and giving back: the decision, the provider, its answer."""

from contextlib import suppress

from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.payments.models import Refund
from lumira.payments.services import refunding
from orders.exceptions import InvalidTransition
from orders.services import cancelling, settlement
from orders.services.cancelling import MoneyDecision
from tests.faults.matrix.flows.flow import Case, Flow
from tests.faults.matrix.flows.paying import awaiting
from tests.jobs import run_jobs


def _paid_unseen(case: Case) -> None:
    awaiting(case)
    case.confirm()


def paid(case: Case) -> None:
    """An order that is paid and settled, its e-mail sent."""
    _paid_unseen(case)
    settlement.settle_intent(case.intents[0]["id"], now=timezone.now())
    run_jobs()


def _cancel(case: Case) -> None:
    cancelling.cancel_order(case.order, by=SYSTEM, reason="essai", money=MoneyDecision.everything(), now=timezone.now())
    run_jobs()


def _cancel_again(case: Case) -> None:
    with suppress(InvalidTransition):
        _cancel(case)


def _refund(case: Case) -> None:
    refunding.request_refund(
        case.order.payment, amount_minor=3000, reason=Refund.Reason.REQUESTED, by=None, now=timezone.now()
    )
    run_jobs()


def _refund_unless_decided(case: Case) -> None:
    """Whoever got no answer looks first whether the decision is there."""
    if not Refund.objects.filter(payment=case.order.payment).exists():
        _refund(case)


FLOWS = (
    Flow("cancel an unpaid order", awaiting, _cancel, _cancel_again),
    Flow("cancel while it is being paid", _paid_unseen, _cancel, _cancel_again),
    Flow("cancel a paid order", paid, _cancel, _cancel_again),
    Flow("refund", paid, _refund, _refund_unless_decided),
)
