"""Cancelling and giving back: the decision, the provider, its answer."""

from uuid import uuid4

from django.utils import timezone

from lumira.accounts.models import User
from lumira.payments.models import PaymentAttempt
from orders.services import settlement
from tests.checkout.webhooks.conftest import deliver
from tests.factories.people import MemberFactory
from tests.faults.matrix.flows.flow import Case, Flow, Step, insist, nothing
from tests.faults.matrix.flows.paying import awaiting
from tests.jobs import run_jobs
from tests.journeys.conftest import signed_in
from tests.second_factor import gave_code

LEAD = "responsable@lumira.example"
A_PART = {"money": "part", "amount": "30,00", "reason": "requested"}
EVERYTHING = {"money": "all", "reason": "requested"}
THE_END = {**EVERYTHING, "also_cancel": "on"}


def paid_unseen(case: Case, **values: str) -> None:
    """Paid at the provider, and nobody here knows."""
    awaiting(case, **values)
    case.confirm()


def paid(case: Case, **values: str) -> None:
    """An order that is paid and settled, its e-mail sent."""
    paid_unseen(case, **values)
    settlement.settle_intent(case.intents[0]["id"], now=timezone.now())
    run_jobs()


def _at_the_desk(prepare: Step, **chosen: str) -> Step:
    """A lead, past the code, has this order's screen open and decided: what is sent is one form, with one token."""

    def arrange(case: Case) -> None:
        prepare(case)
        lead = User.objects.filter(email=LEAD).first() or MemberFactory(email=LEAD, roles=["leads"])
        case.kept["lead"] = gave_code(signed_in(lead), lead)
        case.kept["lead"].raise_request_exception = False
        case.kept["form"] = {"token": str(uuid4()), "confirmed": "1", "note": "essai", **chosen}

    return arrange


def _send(case: Case) -> int:
    answer = case.kept["lead"].post(f"/atelier/commandes/{case.order.number}/remboursement/", case.kept["form"])
    return int(answer.status_code)


def _decide(case: Case) -> None:
    """Send the form: who meets money that just came (409) sends it once more; what has ended takes none (422)."""
    insist(lambda: _send(case), good=(302, 422))


def _decide_and_work(case: Case) -> None:
    _decide(case)
    run_jobs()


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
    Flow("cancel an unpaid order", _at_the_desk(awaiting, **THE_END), _decide_and_work, _decide),
    Flow("cancel while it is being paid", _at_the_desk(paid_unseen, **THE_END), _decide_and_work, _decide),
    Flow("cancel a paid order", _at_the_desk(paid, **THE_END), _decide_and_work, _decide),
    Flow("refund", _at_the_desk(paid, **A_PART), _decide_and_work, _decide),
    Flow("refund everything", _at_the_desk(paid, **EVERYTHING), _decide_and_work, _decide),
    Flow("import a refund of the dashboard", _refunded_there, _work, nothing),
    Flow("a dispute is opened", _disputed, _work, nothing),
    Flow("a dispute is lost", _dispute_lost, _work, nothing),
    Flow("a second payment goes back", _paid_twice, _work, nothing),
)
