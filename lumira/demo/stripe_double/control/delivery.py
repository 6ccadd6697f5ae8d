"""Commands about webhooks: endpoints, knobs, sending again."""

from typing import TYPE_CHECKING

from lumira.demo.stripe_double.control.command import CommandRefusedError, Data, number, text
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.webhooks import endpoints

if TYPE_CHECKING:
    from lumira.demo.stripe_double.application import Double


def list_endpoints(double: "Double", data: Data) -> Data:
    """List the webhook endpoints."""
    with double.workshop.work() as work:
        found = [_shown(endpoint) for endpoint in work.transaction.oldest_first("_endpoint")]
    return {"endpoints": found, "paused": double.sender.is_paused, "knobs": vars(double.sender.knobs)}


def register_endpoint(double: "Double", data: Data) -> Data:
    """Register an endpoint: url, secret or secrets, enabled_events."""
    with double.workshop.work() as work:
        return _shown(endpoints.register(work, data))


def remove_endpoint(double: "Double", data: Data) -> Data:
    """Remove an endpoint: id or url."""
    wanted = str(data.get("id") or data.get("url") or "")
    with double.workshop.work() as work:
        if not endpoints.remove(work, wanted):
            raise CommandRefusedError(f"There is no endpoint {wanted!r}.")
    return {"removed": wanted}


def pause(double: "Double", data: Data) -> Data:
    """Hold all deliveries back."""
    double.sender.set_paused(True)
    return {"paused": True}


def resume(double: "Double", data: Data) -> Data:
    """Send again."""
    double.sender.set_paused(False)
    return {"paused": False}


def set_knobs(double: "Double", data: Data) -> Data:
    """Set knobs of delivery; which there are stands with Knobs."""
    double.sender.knobs = double.sender.knobs.changed(data)
    return vars(double.sender.knobs)


def redeliver(double: "Double", data: Data) -> Data:
    """Send an event again: event, copies, age_seconds (an old signature), secret (another one)."""
    answers = double.sender.redeliver(
        text(data, "event"),
        copies=int(number(data, "copies", 1)),
        age_seconds=int(number(data, "age_seconds", 0)),
        secret=data.get("secret"),
    )
    return {"deliveries": answers}


def deliver_all(double: "Double", data: Data) -> Data:
    """Try everything that is owed, now: shuffle, copies."""
    copies = int(number(data, "copies", 1))
    return double.sender.deliver_all(shuffle=bool(data.get("shuffle")), copies=copies)


def list_deliveries(double: "Double", data: Data) -> Data:
    """List the deliveries, oldest first: what is owed, and the newest of what was accepted."""
    with double.workshop.work() as work:
        kept = ("event", "endpoint", "status", "attempts", "answers", "due")
        found = [{key: record[key] for key in kept} for record in work.transaction.oldest_first("_delivery")]
    return {"deliveries": found}


def _shown(endpoint: Record) -> Data:
    """Return the endpoint without its secrets."""
    return {key: endpoint[key] for key in ("id", "url", "enabled_events")}
