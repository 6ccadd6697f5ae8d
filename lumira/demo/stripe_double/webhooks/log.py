"""The log of accepted deliveries: the newest are kept to be shown, the others only counted."""

from collections import deque

from lumira.demo.stripe_double.state.work import Work

KEPT = 5_000


class DeliveryLog:
    """Forgets the oldest accepted deliveries, so that a storm does not fill the memory; what is owed always stays."""

    def __init__(self, kept: int = KEPT) -> None:
        self.delivered = 0
        self._kept = kept
        self._accepted: deque[str] = deque()

    def restore(self, work: Work) -> None:
        """Take up what a former run has kept, or nothing after a reset."""
        self._accepted = deque(record["id"] for record in work.transaction.having("_delivery", "status", "delivered"))
        self.delivered = len(self._accepted)

    def accepted(self, work: Work, delivery: str) -> None:
        """Note an accepted delivery, and forget the oldest one beyond what is kept."""
        self.delivered += 1
        self._accepted.append(delivery)
        if len(self._accepted) > self._kept:
            work.transaction.delete("_delivery", self._accepted.popleft())
