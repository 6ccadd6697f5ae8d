"""What every command works with: its data, and how it says no."""

from typing import Any

from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work

Data = dict[str, Any]
# Prefix of an id -> kind of the object.
KINDS = {
    "pi": "payment_intent",
    "ch": "charge",
    "py": "charge",
    "re": "refund",
    "pyr": "refund",
    "cus": "customer",
    "cs": "checkout.session",
    "du": "dispute",
    "evt": "event",
}


class CommandRefusedError(Exception):
    """A command that cannot be obeyed; the message says why."""


def find(work: Work, data: Data) -> Record:
    """Return the object that `id` names. Raises CommandRefusedError, or Stripe's resource_missing."""
    identifier = text(data, "id")
    kind = KINDS.get(identifier.partition("_")[0])
    if kind is None:
        raise CommandRefusedError(f"{identifier!r} names nothing that can be changed here.")
    return work.find(kind, identifier)


def text(data: Data, name: str) -> str:
    """Return a text that must be there. Raises CommandRefusedError."""
    value = data.get(name)
    if not isinstance(value, str) or not value:
        raise CommandRefusedError(f"{name} is missing.")
    return value


def number(data: Data, name: str, default: float) -> float:
    """Return a number. Raises CommandRefusedError."""
    try:
        return float(data.get(name, default))
    except (TypeError, ValueError):
        raise CommandRefusedError(f"{name} must be a number.") from None


def choice(data: Data, name: str, allowed: tuple[str, ...]) -> str | None:
    """Return one of the allowed texts, or None where nothing is said. Raises CommandRefusedError."""
    value = data.get(name)
    if value is not None and value not in allowed:
        raise CommandRefusedError(f"{name} must be {' or '.join(allowed)}.")
    return value
