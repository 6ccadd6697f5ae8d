"""Events: what happened, as it stood when it happened, and who must be told."""

from fnmatch import fnmatchcase
from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.contracts import api_version
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.errors import InvalidRequestError, missing_resource
from lumira.demo.stripe_double.settings import EVENTS_KEPT_SECONDS
from lumira.demo.stripe_double.state.store import Record, clone
from lumira.demo.stripe_double.state.work import Work, public

# Every status of a delivery but "delivered".
OWED = ("pending", "dropped", "failed", "held")


def announce(work: Work, event_type: str, subject: Record, previous: dict[str, Any] | None = None) -> Record:
    """Record that something happened to an object, and owe each interested endpoint a delivery.

    `previous` holds the old values of what changed.
    """
    data: Record = {"object": clone(public(subject))}
    if previous is not None:
        data["previous_attributes"] = previous
    endpoints = [endpoint for endpoint in work.newest_first("_endpoint") if _wants(endpoint, event_type)]
    event: Record = {
        "id": work.new_id("evt"),
        "object": "event",
        "api_version": api_version(),
        "created": work.now(),
        "data": data,
        "livemode": False,
        "pending_webhooks": len(endpoints),
        "request": {"id": work.request_id, "idempotency_key": work.idempotency_key},
        "type": event_type,
        "_endpoints": [endpoint["id"] for endpoint in endpoints],
        "_number": work.transaction.count("event") + 1,
    }
    for endpoint in endpoints:
        owe(work, event, endpoint)
    return work.save(event)


def owe(work: Work, event: Record, endpoint: Record) -> Record:
    """Create the delivery of an event to an endpoint."""
    delivery: Record = {
        "object": "_delivery",
        "id": delivery_id(event["id"], endpoint["id"]),
        "event": event["id"],
        "endpoint": endpoint["id"],
        # What the knobs draw lots with: the same in each run with the same seed.
        "lot": f"{event['_number']}:{endpoint['url']}",
        "status": "pending",
        "attempts": 0,
        "answers": [],
        "due": work.clock.now(),
        "number": event["_number"],
    }
    return work.save(delivery)


def delivery_id(event: str, endpoint: str) -> str:
    """Return the id of the delivery of an event to an endpoint."""
    return f"{event}:{endpoint}"


def retrieve(call: Call) -> Record:
    """GET /v1/events/{id}."""
    event = call.work.find("event", call.id)
    if event["created"] < call.work.now() - EVENTS_KEPT_SECONDS:
        raise missing_resource("event", call.id)
    return shown(call.work, event)


def list_events(call: Call) -> Record:
    """GET /v1/events, of the last 30 days: by type (with `*`), types, date, and whether all deliveries succeeded."""
    wanted = call.parameters.get("types")
    if wanted is not None and "type" in call.parameters:
        raise InvalidRequestError("You may only specify one of these parameters: type, types.")
    patterns = wanted or [call.parameters.get("type", "*")]
    delivered = call.parameters.get("delivery_success")
    oldest = call.work.now() - EVENTS_KEPT_SECONDS

    def keep(event: Record) -> bool:
        if event["created"] < oldest or not any(fnmatchcase(event["type"], pattern) for pattern in patterns):
            return False
        return delivered is None or delivered == (pending(call.work, event) == 0)

    def show(event: Record) -> Record:
        return shown(call.work, event)

    among = _owed(call.work) if delivered is False else None
    return page(call.work, "event", call.parameters, "/v1/events", among=among, keep=keep, show=show)


def shown(work: Work, event: Record) -> Record:
    """Return the event as Stripe shows it now: `pending_webhooks` falls as deliveries succeed."""
    return {**public(event), "pending_webhooks": pending(work, event)}


def pending(work: Work, event: Record) -> int:
    """Return how many endpoints have not accepted the event."""
    deliveries = (work.get("_delivery", delivery_id(event["id"], endpoint)) for endpoint in event["_endpoints"])
    return sum(1 for delivery in deliveries if delivery is not None and delivery["status"] != "delivered")


def _owed(work: Work) -> set[str]:
    """Return the events that some endpoint has not accepted."""
    return {delivery["event"] for status in OWED for delivery in work.transaction.having("_delivery", "status", status)}


def _wants(endpoint: Record, event_type: str) -> bool:
    return any(fnmatchcase(event_type, pattern) for pattern in endpoint["enabled_events"])
