"""Loads the demo's people, keys and orders, once."""

from datetime import datetime

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.db import transaction

from lumira.accounts.models import ApiKey, User
from lumira.accounts.services.api_keys import issue_api_key
from lumira.accounts.services.roles import add_role
from lumira.demo import home, people
from lumira.demo.sample import walking
from lumira.demo.sample.stories import STORIES, Story
from lumira.payments.models import PaymentAttempt
from orders.services import invoicing
from orders.services.reconciliation import running

KEYS = (
    ("Toutes les portées", [scope.value for scope in ApiKey.Scope]),
    ("Lecture seule", [ApiKey.Scope.ORDERS_READ.value]),
)


def load(*, now: datetime) -> int:
    """Bring in whatever is not there yet; returns how many orders were added."""
    for person in people.TEAM:
        if not User.objects.filter(email=person.email).exists():
            _join(person)
    if not home.access_file().exists():
        # A key is shown once: with the file gone, only new keys can be told.
        people.write_access_file(home.port(), [_issue(name, scopes, now) for name, scopes in KEYS])
    added = 0
    for story in STORIES:
        if not _is_told(story):
            walking.tell(story, now=now)
            added += 1
    invoicing.issue_due(now=now)
    # So that the board of the accounts shows its three sides from the first moment.
    running.reconcile_month(now=now)
    return added


@transaction.atomic
def _join(person: people.Person) -> None:
    fields = {"first_name": person.first_name, "last_name": person.last_name}
    if person.role == "admin":
        user = User.objects.create_superuser(person.email, people.PASSWORD, **fields)
    else:
        user = User.objects.create_member(person.email, people.PASSWORD, **fields)
    for group in person.groups:
        add_role(user, group)
    Authenticator.objects.create(
        user=user,
        type=Authenticator.Type.TOTP,
        data={"secret": get_adapter().encrypt(person.totp_secret)},
    )


def _issue(name: str, scopes: list[str], now: datetime) -> dict[str, object]:
    admin = User.objects.get(email=people.TEAM[-1].email)
    _key, secret = issue_api_key(name=name, scopes=scopes, by=admin, now=now)
    return {"name": name, "scopes": scopes, "key": secret}


def _is_told(story: Story) -> bool:
    known = PaymentAttempt.objects.filter(pk=walking.attempt_id(story)).exists()
    return known or PaymentAttempt.objects.filter(intent_id=walking.direct_intent(story)).exists()
