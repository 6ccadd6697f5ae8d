"""Killing a flow at every boundary: before and after each SQL statement and each COMMIT.

The database sees what a SIGKILL leaves: a connection that breaks, its open transaction undone, its commits kept.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection


class Killed(BaseException):
    """The process is gone; nothing may catch this but the test."""


class Executioner:
    """Counts boundaries and strikes at one of them; from then on nothing reaches the database any more."""

    def __init__(self, strike_at: int) -> None:
        self.strike_at = strike_at
        self.passed = 0
        self.has_struck = False

    def boundary(self) -> None:
        """Pass a boundary, or die there."""
        self.passed += 1
        if self.has_struck or self.passed == self.strike_at:
            if not self.has_struck and connection.connection is not None:
                connection.connection.close()
            self.has_struck = True
            raise Killed

    def around(self, execute: Callable[..., Any], *arguments: Any) -> Any:
        """Stand around one statement."""
        self.boundary()
        result = execute(*arguments)
        self.boundary()
        return result


@contextmanager
def killed_at(strike_at: int) -> Iterator[Executioner]:
    """Kill what runs inside at this boundary; 0 only counts them."""
    executioner = Executioner(strike_at)
    connection.ensure_connection()
    commit = connection._commit

    def guarded_commit() -> None:
        executioner.boundary()
        commit()
        executioner.boundary()

    connection._commit = guarded_commit  # type: ignore[method-assign]
    try:
        with connection.execute_wrapper(executioner.around):
            yield executioner
    except Killed:
        pass
    except Exception:
        # The dying process's own clean-up met the broken connection.
        if not executioner.has_struck:
            raise
    finally:
        connection._commit = commit  # type: ignore[method-assign]
        if executioner.has_struck:
            connection.close()


def count_boundaries(flow: Callable[[], object]) -> int:
    """Return how many boundaries the flow passes when nobody strikes."""
    with killed_at(0) as executioner:
        flow()
    return executioner.passed
