"""Writing the history: one row per thing that happened, in the transaction of the thing itself."""

from datetime import datetime
from typing import Any

from lumira.accounts.actors import Actor
from lumira.live.topics import publish
from orders.models import Order, OrderEvent
from orders.states import Status

# Everyone at the desk listens to one topic; a client to that of the order.
DESK_TOPIC = "desk"


def order_topic(order: Order) -> str:
    """Return the live topic of one order."""
    return f"order:{order.id}"


def record_event(
    order: Order,
    kind: str,
    *,
    by: Actor,
    now: datetime,
    source: Status | None = None,
    target: Status | None = None,
    reason: str = "",
    **data: Any,
) -> OrderEvent:
    """Append to the order's history; `data` holds codes and ids, never what a client typed."""
    return OrderEvent.objects.create(
        order=order,
        kind=kind,
        from_status=source or "",
        to_status=target or "",
        actor=by.user,
        actor_label=by.label,
        reason=reason,
        data=data,
        created_at=now,
    )


def announce(order: Order) -> None:
    """Tell open pages, on commit, that something they show has changed."""
    publish(order_topic(order), "order", id=str(order.id))
    publish(DESK_TOPIC, "order", id=str(order.id))
