"""What happens by itself when its time comes: debits and refunds settle, sessions expire."""

import threading
from collections.abc import Callable

from lumira.demo.stripe_double.state.due_queue import DueQueue
from lumira.demo.stripe_double.state.store import Record, StoreClosedError
from lumira.demo.stripe_double.state.work import Work, Workshop

Action = Callable[[Work, str], None]


class Timekeeper:
    """Runs timers; it learns of new ones from the store's commits."""

    def __init__(self, workshop: Workshop, actions: dict[str, Action]) -> None:
        self._workshop = workshop
        self._actions = actions
        self._queue = DueQueue(workshop.clock)
        workshop.store.on_commit(self._on_commit)

    def start(self) -> None:
        """Take up the timers of a former run, and begin."""
        with self._workshop.work() as work:
            left = list(work.newest_first("_timer"))
        self._on_commit(left)
        threading.Thread(target=self._run, daemon=True, name="timekeeper").start()

    def stop(self) -> None:
        """Start no further action."""
        self._queue.close()

    def run_due(self) -> int:
        """Run what is due now, in this thread, and return how many that was: the clock was moved.

        Timers that the other thread has just taken are run here; it then finds them gone.
        """
        with self._workshop.work() as work:
            now = work.clock.now()
            due = sorted((timer["due"], timer["id"]) for timer in work.newest_first("_timer") if timer["due"] <= now)
        for _, identifier in due:
            self._fire(identifier)
        return len(due)

    def _run(self) -> None:
        while (timer := self._queue.take()) is not None:
            try:
                self._fire(timer)
            except StoreClosedError:
                return

    def _fire(self, identifier: str) -> None:
        with self._workshop.work() as work:
            timer = work.get("_timer", identifier)
            if timer is not None:
                work.transaction.delete("_timer", identifier)
                self._actions[timer["action"]](work, timer["target"])

    def _on_commit(self, saved: list[Record]) -> None:
        for record in saved:
            if record["object"] == "_timer":
                self._queue.push(record["due"], record["id"])
