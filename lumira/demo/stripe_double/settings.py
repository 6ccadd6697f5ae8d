"""What the command line decides about one double."""

from dataclasses import dataclass, field
from pathlib import Path

HOST = "127.0.0.1"
# Stripe lists events for 30 days and prunes idempotency keys after 24 hours.
EVENTS_KEPT_SECONDS = 30 * 86_400
KEYS_KEPT_SECONDS = 86_400
# Stripe's "delayed" test accounts settle after at least three minutes.
DELAYED_SECONDS = 180.0


@dataclass(frozen=True)
class Endpoint:
    """A webhook endpoint given at start."""

    url: str
    secret: str


@dataclass(frozen=True)
class Settings:
    """The choices of one run.

    `settle_seconds`: how long a debit or refund takes that settles "soon".
    `methods`: payment methods switched on, as in Stripe's Dashboard.
    `retry_seconds`: waits between two tries of a webhook; their number is the number of retries.
    """

    port: int
    state: Path | None = None
    seed: int | None = None
    endpoints: tuple[Endpoint, ...] = ()
    settle_seconds: float = 5.0
    delayed_seconds: float = DELAYED_SECONDS
    methods: tuple[str, ...] = ("card", "sepa_debit")
    retry_seconds: tuple[float, ...] = field(default=(0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0))

    @property
    def base_url(self) -> str:
        """The double's own origin."""
        return f"http://{HOST}:{self.port}"
