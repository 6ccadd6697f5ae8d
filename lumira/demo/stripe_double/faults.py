"""Faults on request: what Stripe, or the road to it, does on a bad day."""

import random
import re
import threading
from dataclasses import dataclass, field, replace
from typing import Any

from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.transport import ConnectionDroppedError, Response

KINDS = (
    "refuse",
    "rate_limit",
    "error_500_before",
    "error_500_after",
    "error_500_undone",
    "timeout_before",
    "timeout_after",
    "hang",
    "slow",
    "slow_body",
)
DEFAULT_HANG_SECONDS = 30.0
# Longer than anybody's patience; clearing the faults ends it.
FOR_EVER_SECONDS = 3600.0


class UnusableFaultError(Exception):
    """A fault that cannot be set; the message says why."""


@dataclass
class Fault:
    """One kind of trouble for the next `times` requests whose method and path match, or for a share of them.

    A request meets it in the order of the methods: at the edge, before its effect, in its outcome, after its effect.
    """

    kind: str = "none"
    pattern: re.Pattern[str] = field(default_factory=lambda: re.compile(""))
    times: int = 1
    seconds: float = DEFAULT_HANG_SECONDS
    method: str | None = None
    share: float = 1.0
    let_go: threading.Event = field(default_factory=threading.Event)

    def shown(self) -> dict[str, Any]:
        """Return what the control address shows."""
        shown = {"path": self.pattern.pattern, "kind": self.kind, "times": self.times, "seconds": self.seconds}
        return {**shown, "method": self.method, "share": self.share}

    def at_the_edge(self) -> None:
        """Cut the connection, never answer, or answer 429, before anything is read."""
        if self.kind == "hang":
            self.let_go.wait(self.seconds)
        if self.kind in ("refuse", "hang"):
            raise ConnectionDroppedError
        if self.kind == "rate_limit":
            message = (
                "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits."
            )
            raise StripeError(429, "invalid_request_error", message, code="rate_limit")

    def before_effect(self) -> None:
        """Fail or hang before anything is done."""
        if self.kind == "error_500_before":
            raise server_error()
        if self.kind in ("timeout_before", "slow"):
            self._hang()
        if self.kind == "timeout_before":
            raise ConnectionDroppedError

    def undo(self) -> None:
        """Fail when everything is done, so that it is undone; the key remembers the failure."""
        if self.kind == "error_500_undone":
            raise server_error()

    def outcome(self) -> StripeError | None:
        """Return the error that is answered, and remembered for the key, although everything was done."""
        return server_error() if self.kind == "error_500_after" else None

    def after_effect(self) -> None:
        """Hang and cut the connection when everything is done."""
        if self.kind == "timeout_after":
            self._hang()
            raise ConnectionDroppedError

    def paced(self, response: Response) -> Response:
        """Return the answer, its body in drips where that is the fault."""
        if self.kind != "slow_body":
            return response
        return replace(response, drip_seconds=self.seconds, let_go=self.let_go)

    def _hang(self) -> None:
        # Whoever is let go early finds the faults cleared or the double stopping, and must have no effect any more.
        if self.let_go.wait(self.seconds):
            raise ConnectionDroppedError


class Faults:
    """The faults that are set."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._lots = random.Random(seed)  # noqa: S311
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._let_go = threading.Event()

    def add(self, data: dict[str, Any]) -> Fault:
        """Set a fault from the control address: path (a regular expression), kind, times, seconds, method, share.

        Raises UnusableFaultError.
        """
        kind = data.get("kind")
        if kind not in KINDS:
            raise UnusableFaultError(f"kind must be one of {', '.join(KINDS)}.")
        try:
            pattern = re.compile(str(data.get("path", "")))
            times, share = int(data.get("times", 1)), float(data.get("share", 1))
            seconds = float(data.get("seconds", FOR_EVER_SECONDS if kind == "hang" else DEFAULT_HANG_SECONDS))
        except (re.error, ValueError, TypeError) as error:
            raise UnusableFaultError(f"This fault cannot be read: {error}.") from None
        method = str(data["method"]).upper() if data.get("method") else None
        fault = Fault(kind, pattern, times, seconds, method, share, self._let_go)
        with self._lock:
            self._faults.append(fault)
        return fault

    def shown(self) -> list[dict[str, Any]]:
        """Return the faults still set."""
        with self._lock:
            return [fault.shown() for fault in self._faults]

    def clear(self) -> None:
        """Forget all faults, and cut the requests that hang."""
        with self._lock:
            self._faults.clear()
            self._lots = random.Random(self._seed)  # noqa: S311
            self._let_go.set()
            self._let_go = threading.Event()

    def take(self, method: str, path: str) -> Fault:
        """Return the first fault for this request, one use of it spent, or one that does nothing."""
        with self._lock:
            for fault in self._faults:
                if fault.method in (None, method) and fault.pattern.search(path):
                    if fault.share < 1 and self._lots.random() >= fault.share:
                        continue
                    fault.times -= 1
                    if fault.times <= 0:
                        self._faults.remove(fault)
                    return fault
        return Fault()


def server_error() -> StripeError:
    """Return Stripe's 500."""
    message = "An unknown error occurred, please contact support at support@stripe.com for assistance."
    return StripeError(500, "api_error", message)
