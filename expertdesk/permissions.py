"""Who may open which page of the desk; 403 for a missing role, 404 for an order that is not theirs to see."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from lumira.accounts import roles
from lumira.accounts.models import User
from orders.models import Order
from orders.selectors.content import has_written
from orders.states import READABLE, Status

View = Callable[..., HttpResponseBase]


def desk_page(codename: str = roles.ACCESS_DESK) -> Callable[[View], View]:
    """Require a signed-in member of the team with this permission (and with access to the desk at all)."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            user = request.user
            allowed = isinstance(user, User) and user.is_team
            if not allowed or not all(user.has_perm(roles.full(code)) for code in (roles.ACCESS_DESK, codename)):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def member(request: HttpRequest) -> User:
    """Return who is at the desk; the page's guard has made sure that it is a member of the team."""
    user = request.user
    if not isinstance(user, User):
        raise PermissionDenied
    return user


def can_open(order: Order, user: User) -> bool:
    """Tell whether the person may see the whole dossier: its holder, its readers in validation, leads."""
    if order.holder_id == user.pk or user.has_perm(roles.full(roles.LEAD_ORDERS)):
        return True
    may_validate = user.has_perm(roles.full(roles.VALIDATE_CONTENT))
    return may_validate and order.status in (Status.IN_VALIDATION, Status.APPROVED, *READABLE)


def can_judge(order: Order, user: User) -> bool:
    """Tell whether the person may decide on the open round; services/reviews checks it again."""
    return (
        order.status == Status.IN_VALIDATION
        and user.has_perm(roles.full(roles.VALIDATE_CONTENT))
        and order.holder_id != user.pk
        and not has_written(order, user.pk)
    )


def openable_order(number: str, user: User) -> Order:
    """Return the order if this person may see it whole; 404 otherwise, the same as for an unknown number."""
    order = Order.objects.select_related("payment", "holder", "client").filter(number=number).first()
    if order is None or not can_open(order, user):
        raise Http404
    return order
