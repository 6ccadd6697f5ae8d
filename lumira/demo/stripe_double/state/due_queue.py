"""Things to do at a given moment, handed to whichever thread waits for them."""

import heapq
import itertools
import threading

from lumira.demo.stripe_double.state.clock import Clock

# How long a waiting thread sleeps at most: the clock may be moved without a wake-up.
LONGEST_WAIT_SECONDS = 5.0


class DueQueue:
    """A queue of names, each with the moment from which it may be taken."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._heap: list[tuple[float, int, str]] = []
        self._order = itertools.count()
        self._condition = threading.Condition()
        self._closed = False
        self.paused = False

    def push(self, due: float, name: str) -> None:
        """Add a name."""
        with self._condition:
            heapq.heappush(self._heap, (due, next(self._order), name))
            self._condition.notify()

    def take(self) -> str | None:
        """Wait for the next due name; None once the queue is closed."""
        with self._condition:
            while not self._closed:
                wait = LONGEST_WAIT_SECONDS
                if self._heap and not self.paused:
                    wait = self._heap[0][0] - self._clock.now()
                    if wait <= 0:
                        return heapq.heappop(self._heap)[2]
                self._condition.wait(min(wait, LONGEST_WAIT_SECONDS))
            return None

    def __len__(self) -> int:
        with self._condition:
            return len(self._heap)

    def drain(self) -> list[str]:
        """Empty the queue and return its names, due or not."""
        with self._condition:
            names = [name for _, _, name in sorted(self._heap)]
            self._heap.clear()
            return names

    def set_paused(self, paused: bool) -> None:
        """Stop or resume handing names to those who wait."""
        with self._condition:
            self.paused = paused
            self._condition.notify_all()

    def wake(self) -> None:
        """Make those who wait look at the clock again."""
        with self._condition:
            self._condition.notify_all()

    def close(self) -> None:
        """Send everyone home."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
