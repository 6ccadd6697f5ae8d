"""Everyone who may call, and one order that is or is not theirs."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.rest.throttles import ApiThrottle, CheckoutThrottle, SubmitThrottle
from orders.models import Order
from orders.services.access import LIFETIME, revoke_accesses
from tests import api
from tests.factories.people import MemberFactory
from tests.factories.walked import sealed


@pytest.fixture
def open_connections() -> Iterator[None]:
    """The real entry point closes its connection after each request; the test's transaction must outlive that."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@contextmanager
def without_limits() -> Iterator[None]:
    """As if each request came from somebody else."""
    with pytest.MonkeyPatch.context() as patch:
        for throttle in (ApiThrottle, CheckoutThrottle, SubmitThrottle):
            patch.setattr(throttle, "allow_request", lambda *_arguments: True)
        yield


@pytest.fixture
def moment():
    return timezone.now()


@pytest.fixture
def cast(alice, bob, emma, hugo, vera, lena, ada, moment, clean_cache):
    """Everyone but those who prove one order; `proofs` adds them."""
    nobody = MemberFactory(email="sans-role@lumira.example")
    return {
        "stranger": api.stranger(),
        "owner": api.with_session(alice),
        "other client": api.with_session(bob),
        "holder": api.with_session(emma),
        "other expert": api.with_session(hugo),
        "validator": api.with_session(vera),
        "lead": api.with_session(lena),
        "admin": api.with_session(ada),
        "member without role": api.with_session(nobody),
        "key read": api.with_key(ada, "orders:read"),
        "key write": api.with_key(ada, "orders:write"),
        "key deliver": api.with_key(ada, "orders:deliver"),
        "key stats": api.with_key(ada, "stats:read"),
        "key revoked": api.with_key(ada, *api.SCOPES, revoked=True),
        "key expired": api.with_key(ada, *api.SCOPES, expired=True),
        "key unknown": api.Api(authorization="Bearer lum_nobody"),
        "token of another order": api.with_token(sealed(moment, bob)),
    }


def proofs(order: Order) -> dict[str, api.Api]:
    """Those who hold a link of this order, or held one."""
    now = timezone.now()
    revoked = api.with_token(order)
    revoke_accesses(order, by=SYSTEM, now=now)
    expired = api.with_token(order, now=now - LIFETIME)
    return {"token": api.with_token(order), "token revoked": revoked, "token expired": expired}
