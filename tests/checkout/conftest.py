"""What the tests of the checkout share: the payments double, browsers, an order that a browser may open."""

from datetime import datetime

import pytest
from django.test import Client
from django.utils import timezone

from orders.models import Order
from orders.services.access import issue_access
from tests.factories.orders import paid, placed
from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]


@pytest.fixture
def browser(db) -> Client:
    """A browser that nobody is signed in with and that has no session yet."""
    return Client(headers={"accept-language": "fr"})


@pytest.fixture
def moment() -> datetime:
    """Now: pages read the clock themselves."""
    return timezone.now()


@pytest.fixture
def order(db, moment) -> Order:
    """A paid order of Profond (photos required) that waits for its dossier."""
    return paid(moment)


@pytest.fixture
def free_order(db, moment) -> Order:
    """A free order, whose photos are optional."""
    return placed(moment, level="initie")


@pytest.fixture
def client_of_order(order, moment) -> Client:
    """A browser that came by the order's private link."""
    return by_link(order, moment)


def by_link(order: Order, moment: datetime) -> Client:
    """Return a new browser that opened a private link of the order."""
    browser = Client(headers={"accept-language": "fr"})
    assert browser.get(f"/acces/{issue_access(order, now=moment)}/").status_code == 302
    return browser
