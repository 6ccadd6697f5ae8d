"""The knobs of webhook delivery: copies, delay, drop and shuffle, drawn by lot from a seed."""

import random
from dataclasses import dataclass, field, replace
from typing import Any

SHUFFLE_SECONDS = 1.0


class UnusableKnobError(Exception):
    """A knob or a value that does not exist; the message says which."""


@dataclass(frozen=True)
class Knobs:
    """How deliveries are troubled.

    copies: how often each is sent. delay: seconds before the first try, drawn between two bounds. drop: the share
    never sent, 0 to 1. shuffle: seconds within which first tries change places. retry_seconds: waits between tries.
    timeout_seconds: how long an endpoint may take. The same seed troubles the same deliveries.
    """

    copies: int = 1
    delay: tuple[float, float] = (0.0, 0.0)
    drop: float = 0.0
    shuffle: float = 0.0
    retry_seconds: tuple[float, ...] = field(default=())
    timeout_seconds: float = 10.0
    seed: int = 0

    def changed(self, data: dict[str, Any]) -> "Knobs":
        """Return the knobs after a change from the control address. Raises UnusableKnobError."""
        unknown = set(data) - set(vars(self))
        if unknown:
            raise UnusableKnobError(
                f"There is no knob {', '.join(sorted(unknown))}; there are {', '.join(vars(self))}."
            )
        try:
            return replace(self, **{name: _read(name, value) for name, value in data.items()})
        except (TypeError, ValueError) as error:
            raise UnusableKnobError(f"This value cannot be read: {error}.") from None

    def is_dropped(self, lot: str) -> bool:
        """Tell whether this delivery is lost on the way."""
        return self._draw(lot, "drop") < self.drop

    def wait(self, lot: str) -> float:
        """Return how many seconds this delivery is held back."""
        shortest, longest = self.delay
        return shortest + self._draw(lot, "delay") * (longest - shortest) + self._draw(lot, "shuffle") * self.shuffle

    def _draw(self, lot: str, what: str) -> float:
        return random.Random(f"{self.seed}:{what}:{lot}").random()  # noqa: S311


def _read(name: str, value: Any) -> Any:
    if name == "delay":
        bounds = value if isinstance(value, list) else [value, value]
        shortest, longest = (float(bound) for bound in bounds)
        return (shortest, longest)
    if name == "retry_seconds":
        return tuple(float(seconds) for seconds in value)
    if name == "shuffle" and isinstance(value, bool):
        return SHUFFLE_SECONDS if value else 0.0
    return int(value) if name in ("copies", "seed") else float(value)
