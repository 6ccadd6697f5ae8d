"""Private links: issued for one order, exchanged for a grant, revoked."""

from datetime import datetime, timedelta

from django.db import transaction

from lumira.accounts.actors import Actor
from lumira.accounts.tokens import new_token, token_hash
from orders.exceptions import AccessInvalid
from orders.models import Order, OrderAccess, OrderEvent
from orders.services.events import record_event

LIFETIME = timedelta(days=90)


def issue_access(order: Order, *, now: datetime) -> str:
    """Create a private link and return its token, which is shown this once."""
    token = new_token()
    OrderAccess.objects.create(order=order, token_hash=token_hash(token), created_at=now, expires_at=now + LIFETIME)
    return token


def use_access(token: str, *, now: datetime) -> OrderAccess:
    """Return the link of a token. Raises AccessInvalid, whatever the cause.

    Opening a link is harmless, so a mail scanner's visit changes nothing but the moment of its last use.
    """
    access = (
        OrderAccess.objects.select_related("order__payment")
        .filter(token_hash=token_hash(token), revoked_at=None, expires_at__gt=now)
        .first()
    )
    if access is None:
        raise AccessInvalid
    OrderAccess.objects.filter(pk=access.pk).update(last_used_at=now)
    return access


@transaction.atomic
def revoke_accesses(order: Order, *, by: Actor, now: datetime) -> int:
    """End every link of an order, and the sessions that came by them; returns how many there were."""
    ended = OrderAccess.objects.filter(order=order, revoked_at=None).update(revoked_at=now)
    if ended:
        record_event(order, OrderEvent.Kind.ACCESS, by=by, now=now, revoked=ended)
    return ended
