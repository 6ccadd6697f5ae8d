"""Jobs about jobs: a killed worker's jobs run again, finished ones are forgotten."""

from datetime import UTC, datetime
from typing import Any

import structlog
from asgiref.sync import async_to_sync
from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import UniqueViolation
from procrastinate.jobs import Job, Status

from lumira.jobs.registry import give_up, periodic

logger = structlog.get_logger(__name__)

# The worker command beats every five seconds (lumira/management/commands/worker.py).
SECONDS_WITHOUT_HEARTBEAT = 15
# A job that brings its worker down each time would do so for ever.
MOST_ATTEMPTS = 16
FINISHED_HOURS_KEPT = 72


@periodic("lumira.jobs.retry_stalled", cron="* * * * * */10")
def retry_stalled() -> None:
    """Put back the jobs whose worker died: each job is idempotent, so a second run does no harm."""
    for job in async_to_sync(app.job_manager.get_stalled_jobs)(seconds_since_heartbeat=SECONDS_WITHOUT_HEARTBEAT):
        logger.warning("job_stalled", stalled_job=job.id, stalled_task=job.task_name, attempts=job.attempts)
        if job.attempts >= MOST_ATTEMPTS:
            _finish(job, Status.FAILED)
            give_up(job.task_name, error="WorkerLost", arguments=_arguments_of(job))
        else:
            _put_back(job)


@periodic("lumira.jobs.delete_finished", cron="17 4 * * *")
def delete_finished() -> None:
    """Delete jobs that ended more than three days ago."""
    async_to_sync(app.job_manager.delete_old_jobs)(
        nb_hours=FINISHED_HOURS_KEPT, include_failed=False, include_cancelled=True, include_aborted=True
    )


def _put_back(job: Job) -> None:
    try:
        with transaction.atomic():
            app.job_manager.retry_job_by_id(job_id=int(job.id or 0), retry_at=datetime.now(UTC))
    except UniqueViolation:
        # Another job of the same key waits already and will do the same work.
        _finish(job, Status.ABORTED)


def _arguments_of(job: Job) -> dict[str, Any]:
    # This connection's own reading of a job leaves them as text.
    arguments: dict[str, Any] = ProcrastinateJob.objects.values_list("args", flat=True).get(pk=job.id)
    return arguments


def _finish(job: Job, status: Status) -> None:
    async_to_sync(app.job_manager.finish_job)(job, status=status, delete_job=False)
