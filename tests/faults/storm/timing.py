"""How long it took from an event to the COMMIT of its effect. No event is left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection

from tests.faults.storm.record import Sending

# The row's last change is the one that closes the event, in the transaction after its effect.
MOMENTS = """
    SELECT id, extract(epoch FROM received_at),
           extract(epoch FROM coalesce(pg_xact_commit_timestamp(xmin), processed_at))
    FROM payments_providerevent WHERE processed_at IS NOT NULL
"""


@dataclass(frozen=True)
class Spread:
    """Seconds: the middle, the slowest of a hundred, the slowest of all."""

    name: str
    count: int
    p50: float
    p99: float
    longest: float

    def line(self) -> str:
        """Return one line of the report."""
        return f"  {self.name:<58} {self.count:>6}  {self.p50:8.2f}  {self.p99:8.2f}  {self.longest:8.2f}"


def measure(record: Mapping[str, Sending]) -> list[Spread]:
    """Compare the provider's record with our rows."""
    with connection.cursor() as cursor:
        cursor.execute(MOMENTS)
        ours = {event: (float(received), float(effect)) for event, received, effect in cursor.fetchall()}
    known = [(sending, *ours[event]) for event, sending in record.items() if event in ours]
    return [
        _spread("arrival at the shop", (effect - received for _, received, effect in known)),
        _spread("the provider's first try to deliver it", (effect - one.first_tried for one, _, effect in known)),
        _spread("its creation", (effect - one.created for one, _, effect in known)),
        _spread(
            "its creation, of those that were not delayed",
            (effect - one.created for one, _, effect in known if not one.is_delayed),
        ),
        _spread(
            "its creation, of those that were delayed",
            (effect - one.created for one, _, effect in known if one.is_delayed),
        ),
    ]


def _spread(name: str, seconds: Iterable[float]) -> Spread:
    ordered = sorted(seconds)
    if not ordered:
        return Spread(name, 0, 0.0, 0.0, 0.0)
    return Spread(name, len(ordered), _at(ordered, 0.50), _at(ordered, 0.99), ordered[-1])


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
