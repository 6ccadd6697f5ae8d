"""Declaring a task: its name, its retries, and what is told when it gives up."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

import structlog
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

logger = structlog.get_logger(__name__)

# 2, 4, 8 … seconds: eight attempts in about ten minutes, for anything that may be down for a moment.
PATIENT = RetryStrategy(max_attempts=8, exponential_wait=2)
# About a day: e-mail and the payment provider may be away for hours.
STUBBORN = RetryStrategy(max_attempts=16, exponential_wait=2)

Job = Callable[..., None]
# Task name -> what is told when it gives up.
_LAST_WORDS: dict[str, Callable[..., None]] = {}


def task(
    name: str, *, retry: RetryStrategy = PATIENT, gives_up: Callable[..., None] | None = None
) -> Callable[[Job], Job]:
    """Register an idempotent function as the task `name`.

    `gives_up(error=<class name>, **arguments)` runs after the last failed attempt: it leaves a visible incident.
    """

    if gives_up is not None:
        _LAST_WORDS[name] = gives_up

    def decorate(function: Job) -> Job:
        @wraps(function)
        def run(context: JobContext, **arguments: Any) -> None:
            structlog.contextvars.clear_contextvars()
            structlog.contextvars.bind_contextvars(job=context.job.id, task=name)
            try:
                function(**arguments)
            except Exception as error:
                is_last = retry.max_attempts is not None and context.job.attempts >= retry.max_attempts
                kind = type(error).__name__
                logger.warning("job_failed", attempt=context.job.attempts + 1, is_last=is_last, error=kind)
                if is_last:
                    give_up(name, error=kind, arguments=arguments)
                raise

        app.task(name=name, retry=retry, pass_context=True)(run)  # type: ignore[arg-type]
        return function

    return decorate


def give_up(name: str, *, error: str, arguments: Mapping[str, Any]) -> None:
    """Tell of a job that will not be tried again: in the logs, and as its task declared."""
    logger.error("job_gave_up", task_name=name, error=error)
    if name in _LAST_WORDS:
        _LAST_WORDS[name](error=error, **arguments)


def periodic(name: str, *, cron: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Register a function that runs by the clock; one run waits at most.

    `cron` has five fields, or six: then the last one, not the first, counts seconds.
    """

    def decorate(function: Callable[[], None]) -> Callable[[], None]:
        @wraps(function)
        def run(timestamp: int) -> None:
            structlog.contextvars.clear_contextvars()
            structlog.contextvars.bind_contextvars(task=name)
            function()

        app.periodic(cron=cron)(app.task(name=name, queueing_lock=name)(run))
        return function

    return decorate
