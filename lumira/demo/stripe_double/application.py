"""One double: its parts wired together, and each request sent to its room."""

import dataclasses
from typing import Any

from lumira.demo.stripe_double.api.dispatch import CORS, Api
from lumira.demo.stripe_double.control import router as control
from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.faults import Faults
from lumira.demo.stripe_double.pages import router as pages
from lumira.demo.stripe_double.resources import checkout_sessions, confirmation, refunds
from lumira.demo.stripe_double.settings import Settings
from lumira.demo.stripe_double.state.clock import Clock
from lumira.demo.stripe_double.state.identifiers import Identifiers
from lumira.demo.stripe_double.state.journal import Journal
from lumira.demo.stripe_double.state.store import Store
from lumira.demo.stripe_double.state.timekeeper import Action, Timekeeper
from lumira.demo.stripe_double.state.work import Work, Workshop
from lumira.demo.stripe_double.transport import Request, Response, json_response
from lumira.demo.stripe_double.webhooks import endpoints
from lumira.demo.stripe_double.webhooks.knobs import Knobs
from lumira.demo.stripe_double.webhooks.sender import WebhookSender

PREFLIGHT = {
    **CORS,
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Accept-Language, Idempotency-Key, Stripe-Version",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Max-Age": "600",
}


def settle_payment(work: Work, target: str) -> None:
    """Timer: the bank answers a debit, unless that try is over and another is under way."""
    intent = work.find("payment_intent", work.find("charge", target)["payment_intent"])
    if intent["latest_charge"] == target:
        confirmation.settle(work, intent)


def settle_refund(work: Work, target: str) -> None:
    """Timer: the bank answers a refund."""
    refunds.settle(work, work.find("refund", target))


def expire_session(work: Work, target: str) -> None:
    """Timer: a Checkout Session was open long enough."""
    checkout_sessions.close(work, work.find("checkout.session", target))


ACTIONS: dict[str, Action] = {
    "settle_payment": settle_payment,
    "settle_refund": settle_refund,
    "expire_session": expire_session,
}


class Double:
    """The whole double, without its HTTP plumbing. Raises UnusableStateError for a state file that cannot serve."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock = Clock()
        self.store = Store(Journal(settings.state) if settings.state else None)
        # A restart draws other identifiers than the run before, also from the same seed.
        seed = None if settings.seed is None else f"{settings.seed}:{self.store.count()}"
        self.workshop = Workshop(self.store, self.clock, Identifiers(seed), settings)
        self.sender = WebhookSender(self.workshop, self._initial_knobs())
        self.timekeeper = Timekeeper(self.workshop, ACTIONS)
        self.faults = Faults(settings.seed or 0)
        self.api = Api(self.workshop)
        self.requests = 0

    def start(self) -> None:
        """Restore the clock, register the endpoints of the command line and start the threads."""
        with self.workshop.work() as work:
            saved = work.get("_clock", "clock")
            self.clock.offset = saved["offset"] if saved is not None else 0.0
        self._register_endpoints()
        self.sender.start()
        self.timekeeper.start()

    def stop(self) -> None:
        """Stop the threads and close the state."""
        self.faults.clear()
        self.sender.stop()
        self.timekeeper.stop()
        self.store.close()

    def answer(self, request: Request) -> Response:
        """Return the answer to any request. Raises ConnectionDroppedError where a fault says so."""
        self.requests += 1
        if request.path.startswith("/_double/"):
            return control.answer(self, request)
        if request.method == "OPTIONS":
            return Response(204, b"", "text/plain", PREFLIGHT)
        fault = self.faults.take(request.method, request.path)
        if request.path.startswith("/v1/"):
            return fault.paced(self.api.answer(request, fault))
        try:
            fault.at_the_edge()
            fault.before_effect()
        except StripeError as error:
            return json_response(error.status, error.body())
        response = pages.answer(self.workshop, request)
        fault.after_effect()
        return fault.paced(response)

    def advance_clock(self, seconds: float) -> None:
        """Move the time forward, for good: the state remembers it."""
        with self.workshop.work() as work:
            self.clock.offset += seconds
            work.save({"object": "_clock", "id": "clock", "offset": self.clock.offset})
        self.sender.wake()

    def reset(self, *, keep_webhooks: bool) -> None:
        """Forget everything; the endpoints of the command line come back."""
        self.sender.set_paused(False)
        self.sender.knobs = self._initial_knobs()
        self.faults.clear()
        self.api.forget_requests()
        self.clock.offset = 0.0
        self.store.clear(keep=("_endpoint",) if keep_webhooks else ())
        self.sender.forget()
        self._register_endpoints()

    def _initial_knobs(self) -> Knobs:
        return Knobs(retry_seconds=self.settings.retry_seconds, seed=self.settings.seed or 0)

    def _register_endpoints(self) -> None:
        with self.workshop.work() as work:
            for endpoint in self.settings.endpoints:
                data: dict[str, Any] = dataclasses.asdict(endpoint)
                endpoints.register(work, data)
