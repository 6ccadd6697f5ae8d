"""The provider's double, and an order of 67 euros that can be paid there."""

from collections.abc import Callable

import pytest
from django.utils import timezone

from orders.models import Order
from orders.services import settlement
from tests.checkout.webhooks.conftest import Shop, running_double, shop, stripe, visitor
from tests.jobs import run_jobs

__all__ = ["running_double", "shop", "stripe", "visitor"]


@pytest.fixture
def settled(shop: Shop) -> Shop:
    """The order, paid and in the queue, its e-mail sent."""
    shop.pay()
    settlement.settle_intent(shop.intent_id, now=timezone.now())
    run_jobs()
    return shop


@pytest.fixture
def tell(stripe) -> Callable[[Order], None]:
    """Let the provider tell everything that happened so far, and the workers work."""
    from tests.checkout.webhooks.conftest import deliver

    def everything(order: Order) -> None:
        for event in stripe.client.v1.events.list({"limit": 100}).data[::-1]:
            assert deliver(stripe.request("GET", f"/v1/events/{event.id}")[1]) == 200
        run_jobs()

    return everything
