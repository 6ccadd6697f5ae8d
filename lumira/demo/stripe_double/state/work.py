"""One unit of work: what a resource may read, change, announce and put off until later."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lumira.demo.stripe_double.errors import StripeError, missing_resource
from lumira.demo.stripe_double.settings import Settings
from lumira.demo.stripe_double.state.clock import Clock
from lumira.demo.stripe_double.state.identifiers import Identifiers
from lumira.demo.stripe_double.state.store import Record, Store, Transaction


@dataclass
class Work:
    """A transaction with the double's clock, identifiers and settings at hand.

    `request_id` and `idempotency_key` are those of the API request behind it; None where time moved the state.
    """

    transaction: Transaction
    clock: Clock
    identifiers: Identifiers
    settings: Settings
    request_id: str | None = None
    idempotency_key: str | None = None

    def now(self) -> int:
        """Return the date to write on objects."""
        return self.clock.timestamp()

    def new_id(self, prefix: str, length: int = 24) -> str:
        """Return an identifier."""
        return self.identifiers.new(prefix, length)

    def find(self, kind: str, identifier: str, *, param: str = "id", status: int = 404) -> Record:
        """Return the object. Raises Stripe's resource_missing."""
        found = self.transaction.get(kind, identifier)
        if found is None:
            raise missing_resource(kind, identifier, param=param, status=status)
        return found

    def get(self, kind: str, identifier: str | None) -> Record | None:
        """Return the object, or None."""
        return self.transaction.get(kind, identifier) if identifier else None

    def save(self, record: Record) -> Record:
        """Write the object at commit, and return it."""
        self.transaction.save(record)
        return record

    def newest_first(self, kind: str) -> Iterator[Record]:
        """Yield the objects of a kind, to read."""
        return self.transaction.newest_first(kind)

    def schedule(self, action: str, target: str, due: float) -> None:
        """Have `action` done to the object `target` at that moment, also after a restart."""
        timer = {"object": "_timer", "id": self.new_id("timer"), "action": action, "target": target, "due": due}
        self.save(timer)


@dataclass
class Workshop:
    """Opens units of work on one store."""

    store: Store
    clock: Clock
    identifiers: Identifiers
    settings: Settings

    @contextmanager
    def work(self, request_id: str | None = None, idempotency_key: str | None = None) -> Iterator[Work]:
        """Open a unit of work, committed where the block ends well, or raises an error that keeps its effects."""
        refused: StripeError | None = None
        with self.store.transaction() as transaction:
            try:
                yield Work(transaction, self.clock, self.identifiers, self.settings, request_id, idempotency_key)
            except StripeError as error:
                if not error.keeps_effects:
                    raise
                refused = error
        if refused is not None:
            raise refused


def public(record: Record) -> Record:
    """Return the object without the double's own fields, which begin with an underscore."""
    return {key: value for key, value in record.items() if not key.startswith("_")}
