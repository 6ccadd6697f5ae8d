"""What a run looks at: the news since the last run that read the news, and whatever waits, however old."""

from datetime import timedelta

import pytest
from django.utils import timezone

from lumira.payments.models import Dispute
from orders.services import money_back
from orders.services.reconciliation import running
from tests.orders.at_the_provider import charge_of, settled
from tests.orders.books import refunds, statuses
from tests.orders.services.reconciliation.test_running import command

pytestmark = pytest.mark.django_db
AGE = timedelta(days=50)


@pytest.mark.parametrize("asked", ["month", "command"])
def test_only_a_run_that_read_the_news_moves_the_cursor(stripe, asked):
    """Since it moved them, the events of an outage would never be read."""
    now = timezone.now()
    assert running.cursor(now=now) == now - running.MONTH
    running.reconcile_recent(now=now - timedelta(hours=9))

    if asked == "month":
        running.reconcile_month(now=now)
    else:
        command("--days", "1", "--apply")

    assert running.cursor(now=now) == now - timedelta(hours=9) - running.OVERLAP


def test_a_dispute_is_followed_however_long_it_lasts(stripe):
    order = settled(stripe)
    dispute = stripe.control("POST dispute", id=charge_of(order))["id"]
    money_back.follow_intent(charge_of(order), now=timezone.now())
    stripe.control("POST clock", advance_seconds=AGE.total_seconds())
    stripe.control("POST dispute", id=dispute, outcome="won")

    running.reconcile_month(now=timezone.now() + AGE)

    assert (Dispute.objects.get().status, statuses(order)) == ("won", ("queued", "paid"))


def test_a_refund_that_was_sent_is_followed_until_it_ends(stripe):
    order = settled(stripe)
    stripe.control("POST refund", id=charge_of(order), amount=2000, speed="later")
    money_back.follow_intent(charge_of(order), now=timezone.now())
    assert refunds(order) == [(2000, "external", "pending")]
    stripe.control("POST clock", advance_seconds=AGE.total_seconds())

    running.reconcile_month(now=timezone.now() + AGE)

    assert refunds(order) == [(2000, "external", "succeeded")]
