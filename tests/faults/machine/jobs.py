"""A worker that meets a provider in trouble: what fails waits for its next turn, as the queue's retries do."""

from datetime import UTC, datetime, timedelta

from django.db.models import QuerySet
from procrastinate.contrib.django.models import ProcrastinateJob

from lumira.jobs.maintenance import retry_stalled
from lumira.payments.exceptions import PaymentUnavailable
from tests.jobs import run_job, set_status

DUE_WITHIN = timedelta(minutes=5)
# Laying out a document moves no money, and takes longer than everything else together.
LEFT_OUT = ("orders.tasks.store_invoice",)
# Far more than one example can leave behind.
MOST = 500


def due() -> QuerySet[ProcrastinateJob]:
    """Return what waits, and what died with its worker."""
    return (
        ProcrastinateJob.objects.filter(status__in=["todo", "doing"])
        .exclude(task_name__in=LEFT_OUT)
        .exclude(scheduled_at__gt=datetime.now(UTC) + DUE_WITHIN)
    )


def run_waiting(*, tolerant: bool = False) -> None:
    """Run what waits and what died with its worker until nothing is left; `tolerant` leaves a job whose provider is away for later."""
    if ProcrastinateJob.objects.filter(status="doing").exists():
        retry_stalled()
    failed: set[int] = set()
    for _turn in range(MOST):
        row = due().filter(status="todo").exclude(id__in=failed).order_by("id").first()
        if row is None:
            return
        try:
            run_job(row)
        except PaymentUnavailable:
            if not tolerant:
                raise
            set_status(row.id, "todo")
            failed.add(row.id)
    raise AssertionError(f"{MOST} jobs ran, and there is no end")
