"""Where records are found without looking at all of them: by order of creation, and by the fields that are asked for.

A storm leaves tens of thousands of objects behind, and the list of one payment's refunds must not read them all.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]
# Kind -> fields by which its records are looked up.
FIELDS = {
    "_delivery": ("status",),
    "balance_transaction": ("source", "_intent"),
    "charge": ("payment_intent", "customer"),
    "checkout.session": ("payment_intent", "customer"),
    "dispute": ("payment_intent", "charge"),
    "payment_intent": ("customer",),
    "refund": ("payment_intent", "charge"),
}


@dataclass
class Series:
    """The ids of one kind in the order of their creation, and the dates of creation beside them.

    The dates rise with the places, unless a test has tampered with one: then nobody may search by halving.
    """

    ids: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    dates: list[int] = field(default_factory=list)
    is_rising: bool = True

    def add(self, identifier: str, created: int) -> None:
        """Put an id at the end."""
        self.is_rising = self.is_rising and (not self.dates or self.dates[-1] <= created)
        self.places[identifier] = len(self.ids)
        self.ids.append(identifier)
        self.dates.append(created)

    def redate(self, identifier: str, created: int) -> None:
        """Follow a date of creation that was tampered with."""
        place = self.places[identifier]
        if self.dates[place] != created:
            self.dates[place] = created
            self.is_rising = False

    def span(self, earliest: int | None, latest: int | None) -> range:
        """Return the places that may hold records created within these dates; None is no bound."""
        if not self.is_rising:
            return range(len(self.ids))
        start = 0 if earliest is None else bisect_left(self.dates, earliest)
        stop = len(self.ids) if latest is None else bisect_right(self.dates, latest)
        return range(start, stop)


class Index:
    """Kept in step with the tables by the store, at each commit."""

    def __init__(self) -> None:
        self._series: dict[str, Series] = {}
        self._having: dict[tuple[str, str, Any], dict[str, None]] = {}

    def saved(self, before: Record | None, record: Record) -> None:
        """Follow a record that was added or changed."""
        kind, identifier = record["object"], record["id"]
        # The double's own tables come and go, and are never listed.
        if not kind.startswith("_"):
            if before is None:
                self.series(kind).add(identifier, record.get("created", 0))
            else:
                self.series(kind).redate(identifier, record.get("created", 0))
        for name in FIELDS.get(kind, ()):
            value = record.get(name)
            if before is not None and before.get(name) != value:
                self._forget(kind, name, before)
            self._having.setdefault((kind, name, value), {})[identifier] = None

    def deleted(self, record: Record) -> None:
        """Follow a record that was removed."""
        for name in FIELDS.get(record["object"], ()):
            self._forget(record["object"], name, record)

    def series(self, kind: str) -> Series:
        """Return the order of creation of a kind."""
        return self._series.setdefault(kind, Series())

    def having(self, kind: str, name: str, value: Any) -> Iterator[str]:
        """Yield the ids of the records with this value, oldest first."""
        yield from list(self._having.get((kind, name, value), ()))

    def count(self, kind: str, name: str, value: Any) -> int:
        """Return how many records have this value."""
        return len(self._having.get((kind, name, value), ()))

    def created(self) -> int:
        """Return how many of Stripe's objects were ever created."""
        return sum(len(series.ids) for series in self._series.values())

    def _forget(self, kind: str, name: str, record: Record) -> None:
        key = (kind, name, record.get(name))
        ids = self._having.get(key, {})
        ids.pop(record["id"], None)
        if not ids:
            self._having.pop(key, None)
