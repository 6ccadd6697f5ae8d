"""Which orders a client may see."""

from collections.abc import Sequence
from datetime import datetime

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q, QuerySet

from lumira.accounts.models import User
from orders.models import Order, OrderAccess


def orders_of(user: User | AnonymousUser, access_ids: Sequence[str], *, now: datetime) -> QuerySet[Order]:
    """Return the orders of a signed-in client, and those that valid private links opened for the session.

    A member of the team sees no client's page through an account: the desk is their door.
    """
    links = OrderAccess.objects.filter(order=OuterRef("pk"), id__in=access_ids, revoked_at=None, expires_at__gt=now)
    allowed = Q(Exists(links))
    if isinstance(user, User) and not user.is_team:
        allowed |= Q(client=user)
    return Order.objects.filter(allowed).select_related("payment", "holder", "level")
