"""Deferring a job by name, inside the caller's transaction: it vanishes with a rollback."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

JSONValue = str | int | float | bool | None


def defer(name: str, *, key: str | None = None, run_at: datetime | None = None, **arguments: JSONValue) -> None:
    """Enqueue the task `name` ("orders.tasks.send_notification") with JSON arguments.

    With a `key`, nothing happens while a job of the same key is still waiting: it will do the same work.
    """
    options: Mapping[str, object] = {"queueing_lock": key, "schedule_at": run_at}
    if key is None:
        app.configure_task(name, allow_unknown=False, **options).defer(**arguments)
        return
    try:
        # AlreadyEnqueued comes from a unique index and would abort the caller's transaction.
        with transaction.atomic():
            app.configure_task(name, allow_unknown=False, **options).defer(**arguments)
    except AlreadyEnqueued:
        return
