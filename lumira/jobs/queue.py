"""Deferring a job by name, inside the caller's transaction: it vanishes with a rollback."""

from datetime import datetime

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import AlreadyEnqueued, TaskNotFound
from procrastinate.manager import JobManager
from procrastinate.tasks import configure_task

JSONValue = str | int | float | bool | None
# Django's own connection, always: inside a worker the app's connector is another one, outside our transactions.
IN_OUR_TRANSACTION = JobManager(DjangoConnector())


def defer(name: str, *, key: str | None = None, run_at: datetime | None = None, **arguments: JSONValue) -> None:
    """Enqueue the task `name` ("orders.tasks.send_notification") with JSON arguments.

    With a `key`, nothing happens while a job of the same key is still waiting: it will do the same work.
    Raises TaskNotFound.
    """
    app.perform_import_paths()  # type: ignore[no-untyped-call]
    if name not in app.tasks:
        raise TaskNotFound(name)
    task = app.tasks[name]
    job = configure_task(
        name=task.name,
        job_manager=IN_OUR_TRANSACTION,
        queue=task.queue,
        lock=task.lock,
        queueing_lock=key,
        schedule_at=run_at,
    )
    if key is None:
        job.defer(**arguments)
        return
    try:
        # AlreadyEnqueued comes from a unique index and would abort the caller's transaction.
        with transaction.atomic():
            job.defer(**arguments)
    except AlreadyEnqueued:
        return


def is_under_way(name: str) -> bool:
    """Tell whether a job of this task waits or runs."""
    return ProcrastinateJob.objects.filter(task_name=name, status__in=["todo", "doing"]).exists()
