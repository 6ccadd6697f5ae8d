"""What healing may stumble over: a refusal leaves one difference open, a provider or database away ends the run."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone

from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.models import Discrepancy, Incident, Order, ReconciliationRun
from orders.selectors.reconciliation import unexplained_count
from orders.services.reconciliation import repairing, running
from tests.orders.at_the_provider import charged, settled
from tests.orders.books import incidents, refunds, statuses
from tests.orders.broken_ledger import AWAY, REFUSED, break_the_ledger, mend_the_ledger

pytestmark = pytest.mark.django_db


def unsent(order: Order, amount: int = 2000) -> Refund:
    """A refund that was decided long ago and whose job is gone."""
    return refunding.request_refund(
        Payment.objects.get(pk=order.payment_id),
        amount_minor=amount,
        reason="requested",
        by=None,
        now=timezone.now() - timedelta(hours=2),
    )


def test_a_refund_whose_key_is_spent_holds_up_no_other_case(stripe, monkeypatch):
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)
    stuck = settled(stripe)
    unsent(stuck)
    other = charged(stripe)
    stripe.control("POST faults", method="POST", path="/v1/refunds", kind="error_500_before", times=10)

    report = running.reconcile_recent(now=timezone.now())

    assert report is not None
    assert (report.row.failure, [finding.kind for finding in report.left]) == ("", ["refund_extra"])
    assert (statuses(other), refunds(stuck)) == (("queued", "paid"), [(2000, "requested", "pending")])


def test_what_the_database_refuses_stays_open_and_the_run_goes_on(stripe):
    order = charged(stripe)
    stripe.pay()
    break_the_ledger(REFUSED)

    report = running.reconcile_month(now=timezone.now())

    assert report is not None
    assert report.row.failure == ""
    assert sorted(finding.kind for finding in report.left) == ["missing_charge", "orphan_intent"]
    assert ("reconciliation", "missing_charge") in incidents(order)


def test_what_healing_could_not_heal_a_person_may_explain_until_it_can(stripe, lena):
    order = charged(stripe)
    break_the_ledger(REFUSED)
    running.reconcile_month(now=timezone.now())
    row = Discrepancy.objects.get()
    assert row.repair == "explain"

    repairing.repair(row, by=lena, now=timezone.now(), reason="La base refuse l’écriture, à reprendre")
    running.reconcile_month(now=timezone.now())
    assert (unexplained_count(), statuses(order)) == (0, ("awaiting_payment", "unpaid"))
    mend_the_ledger()
    running.reconcile_month(now=timezone.now())

    assert sorted(Discrepancy.objects.values_list("outcome", flat=True)) == ["explained", "healed"]
    assert statuses(order) == ("queued", "paid")


def test_a_lost_connection_is_no_refusal(stripe):
    """Nothing is known then: no difference is noted, the next run starts from the same moment."""
    order = charged(stripe)
    break_the_ledger(AWAY)

    with pytest.raises(OperationalError):
        running.reconcile_recent(now=timezone.now())

    assert not Discrepancy.objects.exists()
    assert not Incident.objects.exists()
    assert statuses(order) == ("awaiting_payment", "unpaid")
    assert not ReconciliationRun.objects.filter(failure="", finished_at__isnull=False).exists()
