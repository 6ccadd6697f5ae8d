"""The database without a transaction around the test: each example has its own, and undoes it."""

from collections.abc import Iterator

import pytest

from lumira.payments.gateways import stripe_adapter
from tests.faults.machine.world import World


@pytest.fixture
def db(django_db_setup, django_db_blocker, monkeypatch) -> Iterator[None]:
    """The database, and a provider whose every failure is seen, not smoothed over by the library's own patience."""
    monkeypatch.setattr(stripe_adapter, "RETRIES", 0)
    with django_db_blocker.unblock():
        yield


@pytest.fixture
def world(stripe, db) -> Iterator[World]:
    """A house without orders, its provider and its people."""
    with World(stripe) as opened:
        yield opened
