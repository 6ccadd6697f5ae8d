"""The commands by method and path."""

import json
import urllib.parse
from collections.abc import Callable
from typing import TYPE_CHECKING

from lumira.demo.stripe_double.control import delivery, money, process
from lumira.demo.stripe_double.control.command import CommandRefusedError, Data
from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.faults import UnusableFaultError
from lumira.demo.stripe_double.transport import Request, Response, json_response
from lumira.demo.stripe_double.webhooks.endpoints import UnusableEndpointError
from lumira.demo.stripe_double.webhooks.knobs import UnusableKnobError

if TYPE_CHECKING:
    from lumira.demo.stripe_double.application import Double


COMMANDS: dict[tuple[str, str], Callable[["Double", Data], Data]] = {
    ("GET", "health"): process.health,
    ("GET", "webhooks"): delivery.list_endpoints,
    ("POST", "webhooks"): delivery.register_endpoint,
    ("DELETE", "webhooks"): delivery.remove_endpoint,
    ("POST", "webhooks/remove"): delivery.remove_endpoint,
    ("POST", "webhooks/pause"): delivery.pause,
    ("POST", "webhooks/resume"): delivery.resume,
    ("POST", "webhooks/knobs"): delivery.set_knobs,
    ("POST", "webhooks/redeliver"): delivery.redeliver,
    ("POST", "webhooks/deliver-all"): delivery.deliver_all,
    ("GET", "webhooks/deliveries"): delivery.list_deliveries,
    ("POST", "settle"): money.settle,
    ("POST", "authenticate"): money.authenticate,
    ("POST", "refund"): money.refund,
    ("POST", "dispute"): money.dispute,
    ("POST", "tamper"): money.tamper,
    ("POST", "clock"): process.move_clock,
    ("GET", "faults"): process.list_faults,
    ("POST", "faults"): process.add_fault,
    ("DELETE", "faults"): process.clear_faults,
    ("GET", "truth"): money.truth,
    ("GET", "log"): money.log,
    ("GET", "stats"): process.stats,
    ("POST", "reset"): process.reset,
}


def answer(double: "Double", request: Request) -> Response:
    """Return the answer to a command."""
    if _is_foreign(double, request):
        return json_response(403, {"error": "The control address answers no other website."})
    command = COMMANDS.get((request.method, request.path.removeprefix("/_double/").rstrip("/")))
    if command is None:
        known = sorted(f"{method} /_double/{path}" for method, path in COMMANDS)
        return json_response(404, {"error": f"Unknown command: {request.method} {request.path}.", "commands": known})
    try:
        return json_response(200, command(double, _read(request)))
    except (CommandRefusedError, UnusableFaultError, UnusableKnobError, UnusableEndpointError) as error:
        return json_response(400, {"error": str(error)})
    except StripeError as error:
        return json_response(error.status, error.body())


def _is_foreign(double: "Double", request: Request) -> bool:
    """A page of another origin must not command the double through somebody's browser."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "none")
    return (origin is not None and origin != double.settings.base_url) or site not in ("none", "same-origin")


def _read(request: Request) -> Data:
    if not request.body:
        return dict(urllib.parse.parse_qsl(request.query))
    try:
        data = json.loads(request.body)
    except (ValueError, RecursionError):
        raise CommandRefusedError("The body must be JSON.") from None
    if not isinstance(data, dict):
        raise CommandRefusedError("The body must be a JSON object.")
    return data
