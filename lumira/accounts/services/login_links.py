"""Sign-in links of clients: issued, then used once. A link never signs a member of the team in."""

from datetime import datetime, timedelta

from django.db import transaction

from lumira.accounts.exceptions import LinkInvalid
from lumira.accounts.models import LoginLink, User
from lumira.accounts.tokens import new_token, token_hash

LIFETIME = timedelta(minutes=15)


def issue_login_link(user: User, *, now: datetime) -> str:
    """Create a link for a client and return its token."""
    token = new_token()
    LoginLink.objects.create(user=user, token_hash=token_hash(token), created_at=now, expires_at=now + LIFETIME)
    return token


@transaction.atomic
def use_login_link(token: str, *, now: datetime) -> User:
    """Spend a link and return whom it signs in.

    One statement decides, so that of two simultaneous uses one wins. Raises LinkInvalid otherwise.
    """
    spent = LoginLink.objects.filter(
        token_hash=token_hash(token),
        used_at=None,
        expires_at__gt=now,
        user__is_active=True,
        user__kind=User.Kind.CLIENT,
    ).update(used_at=now)
    if not spent:
        raise LinkInvalid
    return LoginLink.objects.select_related("user").get(token_hash=token_hash(token)).user
