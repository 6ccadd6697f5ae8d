"""The provider's double, and an order of 67 euros that can be paid there."""

from collections.abc import Callable, Iterator

import pytest
from django.db import connection
from django.utils import timezone

from orders.models import Order
from orders.services import settlement
from tests.checkout.webhooks.conftest import Shop, running_double, shop, stripe, visitor
from tests.jobs import run_jobs

__all__ = ["running_double", "shop", "stripe", "visitor"]

# What the ledger says of a payment, a surplus apart, is what the payment says of itself.
SPOILED = """
    SELECT payment.id, payment.captured_minor, payment.refunded_minor, payment.disputed_minor, sum(entry.amount_minor)
    FROM payments_payment AS payment
    LEFT JOIN payments_ledgerentry AS entry ON entry.payment_id = payment.id AND entry.kind NOT LIKE 'surplus%'
    GROUP BY payment.id
    HAVING payment.captured_minor - payment.refunded_minor - payment.disputed_minor
        <> coalesce(sum(entry.amount_minor), 0)
"""


@pytest.fixture(autouse=True)
def books_that_add_up(request: pytest.FixtureRequest) -> Iterator[None]:
    """P3: after every test that writes money, each payment's figures are the sum of its ledger."""
    if request.node.get_closest_marker("django_db") is None and "db" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("db")
    yield
    with connection.cursor() as cursor:
        cursor.execute(SPOILED.replace("%", "%%"), [])
        assert cursor.fetchall() == []


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
