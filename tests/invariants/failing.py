"""A database that fails at one moment of a flow."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from django.db import OperationalError, connection


def failing_at(beginning: str) -> AbstractContextManager[None]:
    """Let the database fail at every statement that begins so."""

    def wrapper(execute: Callable[..., Any], sql: object, *arguments: Any) -> Any:
        if str(sql).startswith(beginning):
            raise OperationalError("the server closed the connection unexpectedly")
        return execute(sql, *arguments)

    return connection.execute_wrapper(wrapper)
