"""Cancelling and giving back: the decision, the provider, its answer."""

from contextlib import suppress

from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.payments.models import PaymentAttempt, Refund
from lumira.payments.services import refunding
from orders.exceptions import InvalidTransition
from orders.services import cancelling, settlement
from orders.services.cancelling import MoneyDecision
from tests.checkout.webhooks.conftest import deliver
from tests.faults.matrix.flows.flow import Case, Flow, nothing
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


def _tell_last(case: Case) -> None:
    """The newest event waits in the inbox."""
    deliver(case.events()[-1])


def _refunded_there(case: Case) -> None:
    """Somebody gave a part back in the provider's dashboard."""
    paid(case)
    form = {"payment_intent": case.intents[0]["id"], "amount": 2000}
    case.house.stripe.request("POST", "/v1/refunds", form)
    _tell_last(case)


def _disputed(case: Case) -> None:
    paid(case)
    case.kept["dispute"] = case.house.stripe.control("POST dispute", id=case.intents[0]["id"])["id"]
    _tell_last(case)


def _dispute_lost(case: Case) -> None:
    _disputed(case)
    run_jobs()
    case.house.stripe.control("POST dispute", id=case.kept["dispute"], outcome="lost")
    _tell_last(case)


def _paid_twice(case: Case) -> None:
    """An old tab: a second intent of the same order was paid."""
    paid(case)
    payment = case.order.payment
    second = case.house.stripe.pay(metadata={"payment": str(payment.pk)})
    PaymentAttempt.objects.create(payment=payment, method="element", intent_id=second.id, is_active=False)
    _tell_last(case)


def _work(_case: Case) -> None:
    run_jobs()


FLOWS = (
    Flow("cancel an unpaid order", awaiting, _cancel, _cancel_again),
    Flow("cancel while it is being paid", _paid_unseen, _cancel, _cancel_again),
    Flow("cancel a paid order", paid, _cancel, _cancel_again),
    Flow("refund", paid, _refund, _refund_unless_decided),
    Flow("import a refund of the dashboard", _refunded_there, _work, nothing),
    Flow("a dispute is opened", _disputed, _work, nothing),
    Flow("a dispute is lost", _dispute_lost, _work, nothing),
    Flow("a second payment goes back", _paid_twice, _work, nothing),
)
