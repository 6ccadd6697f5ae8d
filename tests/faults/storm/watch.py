"""The look at the storm while it blows: how much waits, each second; a line about all of it, every ten."""

import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from django.db import Error, connection
from procrastinate.contrib.django.models import ProcrastinateJob

from tests.faults.storm.house import House

if TYPE_CHECKING:
    from tests.faults.storm.buyers import Crowd

TASKS = ("orders.tasks.apply_provider_event", "orders.tasks.send_notification", "orders.tasks.send_refund")
LINE_EVERY_SECONDS = 10


def say(text: str) -> None:
    """Tell the person at the terminal."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def unfinished() -> int:
    """Return how many jobs still wait or run; the clock's own jobs do not count."""
    return ProcrastinateJob.objects.filter(status__in=["todo", "doing"], task_name__in=TASKS).count()


class Watch:
    """Knows how many jobs wait; None while the database is down."""

    def __init__(self, house: House) -> None:
        self.jobs: int | None = 0
        self.webhooks: dict[str, Any] = {}
        self.events = 0
        self.crowd: Crowd | None = None
        self._house = house
        self._began = time.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True, name="watch")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Look away."""
        self._stop.set()
        self._thread.join()

    def look(self) -> None:
        """Take the figures as they are now."""
        stats = self._house.double.control("GET stats")
        self.webhooks, self.events = stats["webhooks"], stats["objects"]["event"]
        try:
            self.jobs = unfinished()
        except Error:
            connection.close()
            self.jobs = None

    def look_again(self) -> None:
        """Take the figures after a moment."""
        time.sleep(0.5)
        self.look()

    @property
    def on_the_way(self) -> int:
        """How many deliveries the provider has yet to try, or to try again."""
        return max(int(self.webhooks["pending"]), int(self.webhooks["waiting"]))

    @property
    def is_quiet(self) -> bool:
        """Nothing is on the way and nothing waits."""
        return self.jobs == 0 and self.on_the_way == 0

    def _look(self) -> None:
        spoken = 0.0
        while not self._stop.wait(1):
            self.look()
            now = time.monotonic()
            if now - spoken >= LINE_EVERY_SECONDS:
                spoken = now
                say(self._line(now - self._began))
        connection.close()

    def _line(self, seconds: float) -> str:
        toll, crowd = self._house.toll, self.crowd
        waiting = "database down" if self.jobs is None else f"{self.jobs} jobs waiting"
        placed = f"{crowd.placed}/{crowd.orders} orders, {crowd.aftermath.done} happenings" if crowd else ""
        return (
            f"{seconds:5.0f} s  {placed}, {self.events} events, {self.webhooks['sent']} deliveries "
            f"({self.on_the_way} on the way), {toll.webs + toll.workers} kills, {toll.databases} crashes, {waiting}"
        )
