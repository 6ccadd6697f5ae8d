"""Who calls, and which orders they may see: keys with scopes, the team, clients by session, token or payment secret."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework.request import Request

from lumira.accounts import roles
from lumira.accounts.actors import CLIENT, Actor
from lumira.accounts.models import ApiKey, User
from lumira.accounts.tokens import token_hash
from lumira.exceptions import LumiraError
from lumira.payments.models import PaymentAttempt
from lumira.payments.selectors import client_secret_hash
from orders.models import Order, OrderAccess
from orders.permissions import grants_of
from orders.selectors import visible

TOKEN_HEADER = "X-Order-Token"  # noqa: S105 - a header's name
SECRET_HEADER = "X-Payment-Client-Secret"  # noqa: S105


class InsufficientScope(LumiraError):
    """The key is valid, but not for this."""

    code = "insufficient_scope"
    message = _("Cette clé n’a pas le droit demandé.")


class NotAPerson(LumiraError):
    """Persons approve, refuse and take; a key never does."""

    code = "not_allowed"
    message = _("Seule une personne peut faire cela.")


@dataclass(frozen=True, slots=True)
class Caller:
    """The one who calls: at most one of key, member and client is known."""

    key: ApiKey | None
    user: User | None
    orders: QuerySet[Order]

    @property
    def is_team(self) -> bool:
        """A member of the team with the desk's permission."""
        return self.user is not None and self.user.is_team

    @property
    def sees_everything(self) -> bool:
        """A key with the scope, or a lead: every personal field of every order."""
        return self.key is not None or (self.is_team and self.has(roles.LEAD_ORDERS))

    @property
    def actor(self) -> Actor:
        """Who events name."""
        if self.key is not None:
            return Actor.api_key(self.key)
        return Actor.person(self.user) if self.user is not None else CLIENT

    def has(self, codename: str) -> bool:
        """Tell whether the person has the permission."""
        return self.user is not None and self.user.has_perm(roles.full(codename))

    def person(self) -> User:
        """Return the member of the team who calls. Raises NotAPerson for a key, 404 for anyone else."""
        if self.key is not None:
            raise NotAPerson
        if self.user is None or not self.is_team:
            raise Http404
        return self.user

    def require_scope(self, scope: str) -> None:
        """Raise InsufficientScope for a key without it; a person's permissions are checked by the services."""
        if self.key is not None and scope not in self.key.scopes:
            raise InsufficientScope

    def order(self, order_id: UUID) -> Order:
        """Return an order that this caller may see; 404 as for an unknown id otherwise."""
        return self._found(self.orders.filter(pk=order_id))

    def order_numbered(self, number: str) -> Order:
        """Return an order by its number, likewise."""
        return self._found(self.orders.filter(number=number))

    @staticmethod
    def _found(orders: QuerySet[Order]) -> Order:
        order = orders.select_related("payment", "holder").first()
        if order is None:
            raise Http404
        return order


def caller_of(request: Request, *, scope: str = ApiKey.Scope.ORDERS_READ) -> Caller:
    """Recognise the caller. A key without the scope is refused; a stranger sees no order."""
    now = timezone.now()
    if isinstance(request.auth, ApiKey):
        caller = Caller(request.auth, None, Order.objects.all())
        caller.require_scope(scope)
        return caller
    user = request.user if isinstance(request.user, User) else None
    if user is not None and user.is_team:
        allowed = user.has_perm(roles.full(roles.ACCESS_DESK))
        return Caller(None, user, Order.objects.all() if allowed else Order.objects.none())
    return Caller(None, user, _orders_of_client(request, user, now=now))


def known_caller(request: Request, *, scope: str = ApiKey.Scope.ORDERS_READ) -> Caller:
    """Recognise the caller of a list or a figure; strangers get the answer of an unknown address."""
    caller = caller_of(request, scope=scope)
    if caller.key is None and caller.user is None and not caller.orders.exists():
        raise Http404
    return caller


def _orders_of_client(request: Request, user: User | None, *, now: datetime) -> QuerySet[Order]:
    grants = list(grants_of(request))
    if token := request.headers.get(TOKEN_HEADER):
        accesses = OrderAccess.objects.filter(token_hash=token_hash(token), revoked_at=None, expires_at__gt=now)
        grants += [str(pk) for pk in accesses.values_list("pk", flat=True)]
    orders = visible.orders_of(user or request._request.user, grants, now=now)  # type: ignore[arg-type]
    if secret := request.headers.get(SECRET_HEADER):
        payments = PaymentAttempt.objects.filter(client_secret_hash=client_secret_hash(secret)).values("payment")
        orders = orders | Order.objects.filter(payment__in=payments).select_related("payment", "holder")
    return orders
