"""Stock: of a level that is limited, no more is sold than there is, however many come at once."""

import pytest
from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from orders.models import Order
from orders.services import cancelling
from orders.services.cancelling import MoneyDecision
from products.models import Level
from tests.factories.orders import placed
from tests.faults.conftest import db
from tests.faults.racing import Meeting, names, race, without_row_locks

__all__ = ["db"]
BUYERS = 64


@pytest.fixture
def limited(db, request):
    """So many are for sale, and everybody looks how many are left at the same moment."""
    Level.objects.filter(slug="profond").update(quota=request.param)
    yield request.param
    Level.objects.filter(slug="profond").update(quota=None)


def buy_all_at_once(buyers: int = BUYERS) -> list:
    return race(*[lambda: placed(timezone.now())] * buyers)


@pytest.mark.parametrize("limited", [1, 2, 3, 4, 5], indirect=True)
def test_p32_no_more_is_sold_than_there_is(limited):
    outcomes = buy_all_at_once()

    assert names(outcomes) == ["NotOnSale"] * (BUYERS - limited) + ["ok"] * limited
    assert Order.objects.count() == limited


@pytest.mark.parametrize("limited", [3], indirect=True)
def test_p32_a_cancelled_order_gives_its_place_back_to_one(limited):
    buy_all_at_once(8)
    cancelled = Order.objects.first()
    cancelling.cancel_order(cancelled, by=SYSTEM, reason="essai", money=MoneyDecision.everything(), now=timezone.now())

    outcomes = buy_all_at_once(8)

    assert names(outcomes) == ["NotOnSale"] * 7 + ["ok"]
    assert Order.objects.exclude(status="cancelled").count() == limited


@pytest.mark.parametrize("limited", [3], indirect=True)
def test_p32_control_without_the_levels_lock_it_would_be_oversold(limited, monkeypatch):
    without_row_locks(monkeypatch)
    monkeypatch.setattr(
        Order.objects.none().__class__, "exclude", Meeting(8).after(Order.objects.none().exclude.__func__)
    )

    buy_all_at_once(8)

    assert Order.objects.count() > limited
