"""Commands about the double itself: its health, time, faults, figures and memory."""

from typing import TYPE_CHECKING

from lumira.demo.stripe_double.control.command import KINDS, CommandRefusedError, Data, number

if TYPE_CHECKING:
    from lumira.demo.stripe_double.application import Double

LONGEST_LEAP_SECONDS = 10 * 365 * 86_400


def health(double: "Double", data: Data) -> Data:
    """Tell that the double answers."""
    return {"status": "ok", "base_url": double.settings.base_url, "now": double.clock.now()}


def move_clock(double: "Double", data: Data) -> Data:
    """Move the time forward: advance_seconds. What falls due happens before the answer; time never goes back."""
    seconds = number(data, "advance_seconds", 0)
    if not 0 <= seconds <= LONGEST_LEAP_SECONDS:
        raise CommandRefusedError("advance_seconds must be positive, and at most ten years.")
    double.advance_clock(seconds)
    return {"now": double.clock.now(), "ran": double.timekeeper.run_due()}


def add_fault(double: "Double", data: Data) -> Data:
    """Set a fault: path (regular expression), kind, times, seconds, method, share (0 to 1)."""
    return double.faults.add(data).shown()


def list_faults(double: "Double", data: Data) -> Data:
    """List the faults that are set."""
    return {"faults": double.faults.shown()}


def clear_faults(double: "Double", data: Data) -> Data:
    """Forget all faults."""
    double.faults.clear()
    return {"faults": []}


def stats(double: "Double", data: Data) -> Data:
    """Count requests, objects and deliveries."""
    kinds = sorted({*KINDS.values(), "payment_method", "balance_transaction"})
    with double.workshop.work() as work:
        statuses = ("pending", "dropped", "failed")
        deliveries = {status: work.transaction.count_having("_delivery", "status", status) for status in statuses}
    return {
        "requests": double.requests,
        "in_progress": len(double.api.keys_in_use),
        "objects": {kind: double.store.count(kind) for kind in kinds},
        "webhooks": {
            "sent": double.sender.sent,
            "accepted": double.sender.accepted,
            "delivered": double.sender.log.delivered,
            "waiting": double.sender.waiting,
            **deliveries,
        },
    }


def reset(double: "Double", data: Data) -> Data:
    """Forget everything, faults and knobs included; keep_webhooks spares the endpoints."""
    double.reset(keep_webhooks=bool(data.get("keep_webhooks")))
    return {"reset": True}
