"""P14: no paid order is lost when no webhook ever arrives: reconciliation alone brings it in within fifteen minutes.

The double of these tests has no endpoint: nobody is ever told anything.
"""

import pytest
from django.utils import timezone
from procrastinate.contrib.django import app

from lumira.payments.exceptions import PaymentUnavailable
from orders.models import Discrepancy, ReconciliationRun
from orders.services.reconciliation import running
from tests.jobs import run_jobs
from tests.orders.at_the_provider import charge_of, charged, refunded_there
from tests.orders.books import assert_paid_once, statuses, sums

pytestmark = pytest.mark.django_db


def quarter() -> running.Report:
    """What the clock starts every fifteen minutes."""
    report = running.reconcile_recent(now=timezone.now())
    assert report is not None
    run_jobs()
    return report


def test_p14_a_payment_that_nobody_told_us_of_is_paid_by_the_next_run(stripe):
    quarter()
    order = charged(stripe)

    first, second = quarter(), quarter()

    assert ([finding.kind for finding in first.healed], first.left) == (["missing_charge"], [])
    assert (second.healed, second.left) == ([], [])
    assert_paid_once(order)


def test_p14_the_clock_starts_it_every_fifteen_minutes_and_a_month_every_night():
    clock = {
        periodic.task.name: periodic.cron
        for periodic in app.periodic_registry.periodic_tasks.values()
        if periodic.task.name.startswith("orders.tasks.reconcile")
    }

    assert clock == {"orders.tasks.reconcile_recent": "*/15 * * * *", "orders.tasks.reconcile_month": "33 3 * * *"}


def test_p14_what_comes_back_is_followed_too(stripe):
    order = charged(stripe)
    quarter()
    refunded_there(stripe, order, 700)
    quarter()
    assert (statuses(order), sums(order)) == (("queued", "partially_refunded"), (6700, 700, 0))
    stripe.control("POST dispute", id=charge_of(order))

    quarter()

    assert statuses(order) == ("queued", "disputed")
    order.refresh_from_db()
    assert order.held_at is not None


def test_p14_l10_a_provider_that_is_away_costs_one_run_and_no_payment(stripe):
    quarter()
    order = charged(stripe)
    stripe.control("POST faults", path="/v1/events", kind="error_500_before", times=3)

    with pytest.raises(PaymentUnavailable):
        running.reconcile_recent(now=timezone.now())
    failed = ReconciliationRun.objects.latest("id")
    since = running.cursor(now=timezone.now())
    quarter()

    assert (failed.failure, failed.finished_at is None) == ("KeySpent", False)
    assert since < failed.until
    assert ReconciliationRun.objects.latest("id").since <= failed.since + running.OVERLAP
    assert_paid_once(order)
    assert list(Discrepancy.objects.values_list("kind", "outcome")) == [("missing_charge", "healed")]
