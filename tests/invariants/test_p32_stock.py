"""Stock: of a level that is limited, no more is sold than there is, however many come at once."""

import pytest
from django.utils import timezone

from orders.models import Order
from products.models import Level
from tests.factories.orders import placed
from tests.faults.conftest import db
from tests.faults.racing import Meeting, names, race, without_row_locks

__all__ = ["db"]
BUYERS, QUOTA = 8, 3


@pytest.fixture
def limited(db):
    """Three are for sale, and everybody looks how many are left at the same moment."""
    Level.objects.filter(slug="profond").update(quota=QUOTA)
    yield
    Level.objects.filter(slug="profond").update(quota=None)


def buy_all_at_once() -> list:
    return race(*[lambda: placed(timezone.now())] * BUYERS)


@pytest.mark.usefixtures("limited")
def test_p32_no_more_is_sold_than_there_is():
    outcomes = buy_all_at_once()

    assert names(outcomes) == ["NotOnSale"] * (BUYERS - QUOTA) + ["ok"] * QUOTA
    assert Order.objects.count() == QUOTA


@pytest.mark.usefixtures("limited")
def test_p32_control_without_the_levels_lock_it_would_be_oversold(monkeypatch):
    without_row_locks(monkeypatch)
    monkeypatch.setattr(
        Order.objects.none().__class__, "exclude", Meeting(BUYERS).after(Order.objects.none().exclude.__func__)
    )

    buy_all_at_once()

    assert Order.objects.count() > QUOTA
