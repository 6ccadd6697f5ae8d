"""Jobs about jobs: a killed worker's jobs run again, finished ones are forgotten."""

import contextlib
from datetime import UTC, datetime

import structlog
from asgiref.sync import async_to_sync
from procrastinate.contrib.django import app
from procrastinate.exceptions import UniqueViolation

from lumira.jobs.registry import periodic

logger = structlog.get_logger(__name__)

# The worker command beats every five seconds (lumira/management/commands/worker.py).
SECONDS_WITHOUT_HEARTBEAT = 15
FINISHED_HOURS_KEPT = 72


@periodic("lumira.jobs.retry_stalled", cron="* * * * * */10")
def retry_stalled() -> None:
    """Put back the jobs whose worker died: each job is idempotent, so a second run does no harm."""
    async_to_sync(_retry_stalled)()


@periodic("lumira.jobs.delete_finished", cron="17 4 * * *")
def delete_finished() -> None:
    """Delete jobs that ended more than three days ago."""
    async_to_sync(app.job_manager.delete_old_jobs)(
        nb_hours=FINISHED_HOURS_KEPT, include_failed=False, include_cancelled=True, include_aborted=True
    )


async def _retry_stalled() -> None:
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=SECONDS_WITHOUT_HEARTBEAT):
        logger.warning("job_stalled", stalled_job=job.id, stalled_task=job.task_name)
        # A waiting job of the same key will do the same work.
        with contextlib.suppress(UniqueViolation):
            await app.job_manager.retry_job(job, retry_at=datetime.now(UTC))
