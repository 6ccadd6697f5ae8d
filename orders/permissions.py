"""Who may see an order on a client's page: its signed-in owner, or a session that came by one of its links."""

from datetime import datetime

from django.http import Http404, HttpRequest
from django.utils import timezone

from lumira.accounts.tokens import token_hash
from orders.models import ContentOpening, Order, OrderAccess
from orders.selectors import visible

SESSION_KEY = "order_accesses"
# One browser follows a handful of orders; older grants make way.
MOST_GRANTS = 30


def add_grant(request: HttpRequest, access: OrderAccess) -> None:
    """Let this session see the order; it adds to what it could see and signs nobody in."""
    grants = [grant for grant in request.session.get(SESSION_KEY, []) if grant != str(access.id)]
    request.session[SESSION_KEY] = [*grants, str(access.id)][-MOST_GRANTS:]


def add_grant_by_token(request: HttpRequest, token: str) -> None:
    """Let this session see the order of a token that was just issued to it."""
    add_grant(request, OrderAccess.objects.get(token_hash=token_hash(token)))


def grants_of(request: HttpRequest) -> list[str]:
    """Return the ids of the private links by which this session came; revoked ones are sorted out by the query."""
    return list(request.session.get(SESSION_KEY, []))


def visible_order(request: HttpRequest, number: str, *, now: datetime | None = None) -> Order:
    """Return the order if this visitor may see it; 404 otherwise, the same as for an unknown number."""
    order = visible.orders_of(request.user, grants_of(request), now=now or timezone.now()).filter(number=number).first()
    if order is None:
        raise Http404
    return order


def door_of(request: HttpRequest, order: Order) -> str:
    """Return by which door this visitor came to the order."""
    is_owner = request.user.is_authenticated and request.user.pk == order.client_id
    return ContentOpening.Door.ACCOUNT if is_owner else ContentOpening.Door.LINK
