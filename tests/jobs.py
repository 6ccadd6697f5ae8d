"""Running the queue's jobs inside the test's own transaction, in order; real workers are tested where they matter."""

from datetime import UTC, datetime, timedelta

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.job_context import JobContext
from procrastinate.jobs import Job


def run_jobs(*, due_within: timedelta = timedelta(minutes=5), limit: int = 200) -> list[str]:
    """Run what is waiting until nothing is left; returns the names in order. An error is the test's error."""
    ran = []
    for _turn in range(limit):
        row = (
            ProcrastinateJob.objects.filter(status="todo")
            .exclude(scheduled_at__gt=datetime.now(UTC) + due_within)
            .order_by("id")
            .first()
        )
        if row is None:
            return ran
        run_job(row)
        ran.append(row.task_name)
    raise AssertionError(f"jobs without end: {ran[-5:]}")


def run_job(row: ProcrastinateJob) -> None:
    """Run one job; its error is the caller's."""
    set_status(row.id, "doing")
    job = Job(
        id=row.id,
        status="doing",
        queue=row.queue_name,
        lock=None,
        queueing_lock=None,
        task_name=row.task_name,
        task_kwargs=row.args,
    )
    task = app.tasks[row.task_name]
    task.func(JobContext(app=app, job=job, start_timestamp=0.0, abort_reason=lambda: None), **row.args)
    set_status(row.id, "succeeded")


def waiting() -> list[str]:
    """The names of the jobs that wait."""
    return list(ProcrastinateJob.objects.filter(status="todo").order_by("id").values_list("task_name", flat=True))


def set_status(job_id: int, status: str) -> None:
    """Put a job where a worker would."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = %s WHERE id = %s", [status, job_id])
