"""Being told by the provider: receiving the event, applying it, and when it comes too late."""

from django.db import transaction
from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from orders.services import cancelling, workflow
from orders.services.cancelling import MoneyDecision
from tests.checkout.webhooks.conftest import deliver
from tests.faults.matrix.flows.flow import Case, Flow, nothing
from tests.faults.matrix.flows.paying import awaiting
from tests.jobs import run_jobs


def paid_there(case: Case) -> None:
    """An order that is paid at the provider, of which we have not been told."""
    awaiting(case)
    case.confirm()
    (case.kept["event"],) = [event for event in case.events() if event["type"] == "payment_intent.succeeded"]


def told(case: Case) -> None:
    """The same, and the event waits in the inbox."""
    paid_there(case)
    deliver(case.kept["event"])


def _told_too_late(case: Case) -> None:
    """Cancelled here alone, then paid there: the provider was away when it should have cancelled."""
    awaiting(case)
    case.confirm()
    now = timezone.now()
    with transaction.atomic():
        order = workflow.cancel_order(case.order, by=SYSTEM, reason="essai", now=now)
        cancelling.refund_decided(order, money=MoneyDecision.everything(), reason="cancelled", by=SYSTEM, now=now)
    (case.kept["event"],) = [event for event in case.events() if event["type"] == "payment_intent.succeeded"]
    deliver(case.kept["event"])


def _work(_case: Case) -> None:
    run_jobs()


WEBHOOK = Flow("webhook", paid_there, lambda case: deliver(case.kept["event"]), nothing)
FLOWS = (
    WEBHOOK,
    Flow("apply and e-mail", told, _work, nothing),
    Flow("apply a success after the cancellation", _told_too_late, _work, nothing),
)
