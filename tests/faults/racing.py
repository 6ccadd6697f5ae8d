"""Races that always race: threads with their own connections, released by a barrier, led to one point at once."""

import threading
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from django.db import connections
from django.db.models import QuerySet

START_SECONDS = 30
# How long the first one waits for the others where a lock keeps them away.
MEETING_SECONDS = 0.5


def race(*acts: Callable[[], Any]) -> list[Any]:
    """Do everything at the same moment, each on a connection of its own; return results and errors, in order."""
    barrier = threading.Barrier(len(acts))
    outcomes: list[Any] = [None] * len(acts)

    def run(number: int, act: Callable[[], Any]) -> None:
        try:
            # The connection is opened before the start: it would spread the runners.
            connections["default"].ensure_connection()
            barrier.wait(START_SECONDS)
            outcomes[number] = act()
        except Exception as error:  # noqa: BLE001 - an error is this runner's outcome
            outcomes[number] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number, act)) for number, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def names(outcomes: Sequence[Any]) -> list[str]:
    """What became of each runner, sorted: the class of its error, or `ok`."""
    return sorted(type(outcome).__name__ if isinstance(outcome, Exception) else "ok" for outcome in outcomes)


class Meeting:
    """A point where runners wait for each other, once, for as long as a lock would keep one alone."""

    def __init__(self, runners: int) -> None:
        self._barrier = threading.Barrier(runners)

    def after(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function with the meeting behind it."""

        def meets(*arguments: Any, **options: Any) -> Any:
            result = function(*arguments, **options)
            self.wait()
            return result

        return meets

    def wait(self) -> None:
        """Wait for the others, or go on alone."""
        try:
            self._barrier.wait(MEETING_SECONDS)
        except threading.BrokenBarrierError:
            return


def without_row_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every `select_for_update` a plain select: the controls' world."""
    monkeypatch.setattr(QuerySet, "select_for_update", lambda self, **_options: self.all())
