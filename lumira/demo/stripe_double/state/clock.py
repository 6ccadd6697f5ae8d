"""The double's time: the machine's, moved forward by tests that will not wait."""

import time
from collections.abc import Callable


class Clock:
    """Tells the time; `offset` seconds ahead of its source."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self.offset = 0.0

    def now(self) -> float:
        """Return seconds since the epoch, with fractions."""
        return self._source() + self.offset

    def timestamp(self) -> int:
        """Return whole seconds since the epoch, as Stripe writes dates."""
        return int(self.now())
