"""Delivering an approved reading that was paid: the booklet, its recording, the delivered version, the e-mail."""

from django.utils import timezone

from expertdesk.services import making
from lumira.accounts.models import User
from orders.services import intake, reviews, workflow
from products.models import Level
from tests.factories.people import MemberFactory
from tests.faults.matrix.flows.flow import Case, Flow, nothing
from tests.faults.matrix.flows.giving_back import paid
from tests.jobs import run_jobs
from tests.orders.reached import DOSSIER, LEVEL, record

EXPERT, VALIDATOR = "experte@lumira.example", "validatrice@lumira.example"


def _member(email: str, *roles: str) -> User:
    return User.objects.filter(email=email).first() or MemberFactory(email=email, roles=list(roles))


def _submitted(case: Case) -> None:
    expert, now = _member(EXPERT, "experts"), timezone.now()
    case.kept["validator"] = _member(VALIDATOR, "experts", "validators")
    Level.objects.filter(slug=LEVEL).update(photos_required=False)
    paid(case, level=LEVEL)
    order = case.order
    intake.save_draft(order, DOSSIER, now=now)
    intake.seal_intake(order, now=now)
    order = workflow.take_order(case.order, by=expert, now=now)
    making.generate_proposals(order, by=expert, now=now)
    record(order, by=expert, now=now)
    reviews.submit(case.order, by=expert, now=now)
    run_jobs()


def _approved(case: Case) -> None:
    _submitted(case)
    _approve(case)


def _approve(case: Case) -> None:
    reviews.approve(case.order, by=case.kept["validator"], now=timezone.now())


def _approve_unless_done(case: Case) -> None:
    if case.order.status == "in_validation":
        _approve(case)


def _work(_case: Case) -> None:
    run_jobs()


FLOWS = (
    Flow("approve", _submitted, _approve, _approve_unless_done),
    Flow("deliver and e-mail", _approved, _work, nothing),
)
