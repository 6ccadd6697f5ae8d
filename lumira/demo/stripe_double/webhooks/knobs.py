"""The knobs of webhook delivery: copies, spread, delay, drop and shuffle, drawn by lot from a seed."""

import random
from dataclasses import dataclass, field, replace
from typing import Any

SHUFFLE_SECONDS = 1.0


class UnusableKnobError(Exception):
    """A knob or a value that does not exist; the message says which."""


@dataclass(frozen=True)
class Knobs:
    """How deliveries are troubled.

    copies: how often each is sent, drawn between two bounds. spread: seconds within which the further copies go, at
    once where 0. delay: seconds before the first try, drawn between two bounds. delay_share: the share that is delayed,
    0 to 1. drop: the share never sent, 0 to 1. shuffle: seconds within which first tries change places.
    retry_seconds: waits between tries. timeout_seconds: how long an endpoint may take. The same seed troubles the same
    deliveries.
    """

    copies: tuple[int, int] = (1, 1)
    spread: float = 0.0
    delay: tuple[float, float] = (0.0, 0.0)
    delay_share: float = 1.0
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
        delay = shortest + self._draw(lot, "delay") * (longest - shortest)
        if self._draw(lot, "delay_share") >= self.delay_share:
            delay = 0.0
        return delay + self._draw(lot, "shuffle") * self.shuffle

    def draw_copies(self, lot: str) -> int:
        """Return how often this delivery is sent."""
        least, most = self.copies
        return least + int(self._draw(lot, "copies") * (most - least + 1))

    def waits_of_copies(self, lot: str) -> list[float]:
        """Return how long after the first copy each further one goes; none where they go at once with it."""
        if not self.spread:
            return []
        return [self._draw(lot, f"copy {number}") * self.spread for number in range(1, self.draw_copies(lot))]

    def _draw(self, lot: str, what: str) -> float:
        return random.Random(f"{self.seed}:{what}:{lot}").random()  # noqa: S311


def _read(name: str, value: Any) -> Any:
    if name in ("copies", "delay"):
        bounds = value if isinstance(value, list) else [value, value]
        least, most = (int(bound) if name == "copies" else float(bound) for bound in bounds)
        return (least, most)
    if name == "retry_seconds":
        return tuple(float(seconds) for seconds in value)
    if name == "shuffle" and isinstance(value, bool):
        return SHUFFLE_SECONDS if value else 0.0
    return int(value) if name == "seed" else float(value)
