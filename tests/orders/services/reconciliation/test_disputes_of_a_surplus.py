"""What a bank does with a second payment of an order, or with a part of the first, contradicts nothing in the books."""

import pytest
from django.utils import timezone

from lumira.payments.models import Payment
from orders.services import money_back
from orders.services.reconciliation import running
from tests.jobs import run_jobs
from tests.orders.at_the_provider import charge_of, paid_again, settled
from tests.orders.books import statuses

pytestmark = pytest.mark.django_db


def findings() -> list[str]:
    report = running.reconcile_month(now=timezone.now())
    assert report is not None
    return [str(found) for found in (*report.healed, *report.left)]


def follow(intent_id: str) -> None:
    money_back.follow_intent(intent_id, now=timezone.now())


@pytest.mark.parametrize("outcome", ["needs_response", "lost", "won"])
def test_the_books_of_a_disputed_second_payment_add_up(stripe, outcome):
    order = settled(stripe)
    second = paid_again(stripe, order)
    dispute = stripe.control("POST dispute", id=second)
    if outcome != "needs_response":
        stripe.control("POST dispute", id=dispute["id"], outcome=outcome)
    follow(second)
    run_jobs()
    follow(second)

    assert findings() == []
    assert statuses(order) == ("queued", "paid")


def test_the_books_of_a_part_that_was_lost_add_up(stripe):
    order = settled(stripe)
    dispute = stripe.control("POST dispute", id=charge_of(order), amount=500)
    stripe.control("POST dispute", id=dispute["id"], outcome="lost")
    follow(charge_of(order))

    assert findings() == []
    assert (statuses(order), Payment.objects.get(pk=order.payment_id).disputed_minor) == (("queued", "paid"), 500)
