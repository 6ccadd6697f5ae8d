"""Structured logs: one line an event, a request id on each, no personal data (callers log ids and codes only)."""

import sys
import traceback
from collections.abc import Iterator, MutableMapping
from typing import Any

import structlog

# Their messages name code, never what somebody typed.
ABOUT_CODE = (AttributeError, TypeError, NameError, ImportError, RecursionError, MemoryError)


def configuration(*, level: str, as_json: bool) -> dict[str, Any]:
    """Return Django's LOGGING and configure structlog: JSON lines in production, readable ones elsewhere."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: Any = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer(colors=False)
    tail = [add_traceback, renderer]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.processors.StackInfoRenderer(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "structured": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": shared,
                "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *tail],
            }
        },
        "handlers": {"stream": {"class": "logging.StreamHandler", "formatter": "structured"}},
        "root": {"handlers": ["stream"], "level": level},
        "loggers": {
            # Django's own request line holds the path, and a path may hold a token: ours replaces it.
            "django.request": {"level": "CRITICAL"},
            "django.security.csrf": {"level": "CRITICAL"},
            "django.server": {"level": "ERROR"},
            "django.security.DisallowedHost": {"level": "CRITICAL"},
            "procrastinate": {"level": "WARNING"},
        },
    }


def add_traceback(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace an event's exception by where it came from and what it is, without the words that it holds.

    A database's message repeats the values of the statement, a mail server's the address, `int()`'s what was typed.
    """
    found = event.pop("exc_info", None)
    error = found if isinstance(found, BaseException) else found[1] if isinstance(found, tuple) else None
    error = error or (sys.exc_info()[1] if found else None)
    if error is not None:
        event["exception"] = "".join(_lines(error))
    return event


def _lines(error: BaseException, *, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None and id(earlier) not in seen:
        yield from _lines(earlier, seen=seen | {id(error)})
        yield "\nThen:\n"
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    kind = type(error)
    words = str(error) if isinstance(error, ABOUT_CODE) else _database_words(error)
    yield f"{kind.__module__}.{kind.__qualname__}{': ' if words else ''}{words}\n"


def _database_words(error: BaseException) -> str:
    """Return the SQLSTATE and the names of what was violated; empty for any other error."""
    diagnosis = getattr(error, "diag", None)
    names = (getattr(diagnosis, name, None) for name in ("table_name", "column_name", "constraint_name"))
    return " ".join(str(word) for word in (getattr(error, "sqlstate", None), *names) if word)
