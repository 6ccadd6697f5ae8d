"""Reads about reconciliation: runs, discrepancies, and the money that waits for someone."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import QuerySet

from lumira.payments.models import Dispute, Refund
from lumira.payments.states import DisputeStatus, RefundStatus
from orders.models import Discrepancy, Order, ReconciliationRun
from orders.selectors.money import SLOW_AFTER

DISPUTE_NOTICE = timedelta(days=7)
HEALED_SHOWN = timedelta(days=30)
RUNS_SHOWN = 20


def unexplained_count() -> int:
    """Return how many differences nobody has explained."""
    return Discrepancy.objects.filter(closed_at=None).count()


def open_discrepancies() -> QuerySet[Discrepancy]:
    """Return what is open, the oldest first."""
    return Discrepancy.objects.filter(closed_at=None).select_related("order", "asked_by").order_by("first_seen_at")


def closed_discrepancies(*, now: datetime) -> QuerySet[Discrepancy]:
    """Return what was closed in the last thirty days, the latest first."""
    closed = Discrepancy.objects.filter(closed_at__gte=now - HEALED_SHOWN)
    return closed.select_related("order", "closed_by").order_by("-closed_at")


def latest_runs() -> QuerySet[ReconciliationRun]:
    """Return the last runs, the latest first."""
    return ReconciliationRun.objects.select_related("asked_by").order_by("-started_at")[:RUNS_SHOWN]


def last_good_run(kind: str = "") -> ReconciliationRun | None:
    """Return the last run that came to its end, of a kind or of any."""
    good = ReconciliationRun.objects.filter(is_dry=False, failure="", finished_at__isnull=False)
    return (good.filter(kind=kind) if kind else good).order_by("-started_at").first()


def slow_refunds(*, now: datetime) -> QuerySet[Refund]:
    """Return refunds that should have arrived by now, the oldest first."""
    return (
        Refund.objects.filter(status=RefundStatus.PENDING, created_at__lte=now - SLOW_AFTER)
        .select_related("payment")
        .order_by("created_at")
    )


def disputes_to_answer(*, now: datetime) -> QuerySet[Dispute]:
    """Return disputes whose answer is due within the week, or was, the most urgent first."""
    return (
        Dispute.objects.filter(
            status__in=[DisputeStatus.INQUIRY, DisputeStatus.NEEDS_RESPONSE], due_at__lt=now + DISPUTE_NOTICE
        )
        .select_related("payment")
        .order_by("due_at")
    )


def numbers_of(payment_ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the order's number of each payment."""
    return dict(Order.objects.filter(payment__in=payment_ids).values_list("payment_id", "number"))
