"""Delivering an approved reading: the booklet, its file, the delivered version, the e-mail."""

from django.utils import timezone

from lumira.accounts.models import User
from orders.services import reviews
from tests.factories import walked
from tests.factories.people import ClientFactory, MemberFactory
from tests.faults.matrix.flows.flow import Case, Flow, nothing
from tests.jobs import run_jobs

EXPERT, VALIDATOR = "experte@lumira.example", "validatrice@lumira.example"


def _member(email: str, *roles: str) -> User:
    return User.objects.filter(email=email).first() or MemberFactory(email=email, roles=list(roles))


def _submitted(case: Case) -> None:
    client = ClientFactory(email=case.email)
    expert = _member(EXPERT, "experts")
    case.kept["validator"] = _member(VALIDATOR, "experts", "validators")
    case.kept["order"] = walked.submitted(timezone.now(), client, expert)
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
