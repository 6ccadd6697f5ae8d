"""What must be seen before anything is written: incidents in words, a suspension that nothing else explains."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

from expertdesk.selectors.money import DisputeNotice
from orders.models import Incident, Order
from orders.selectors.money import FAILURES
from orders.services.freezing import DISPUTED


@dataclass(frozen=True, slots=True)
class Alert:
    """An open incident; `detail` is a sentence where the code has one."""

    incident: Incident
    detail: str | Promise


def alerts_of(order: Order, disputes: Sequence[DisputeNotice]) -> list[Alert]:
    """Return the open incidents; that of a dispute which is shown with its delay is not told twice."""
    shown = {dispute.id for dispute in disputes}
    return [
        Alert(incident, FAILURES.get(incident.detail, incident.detail))
        for incident in order.incidents.filter(closed_at=None).order_by("opened_at", "id")
        if incident.kind != Incident.Kind.DISPUTE or incident.subject not in shown
    ]


def shows_hold(order: Order, disputes: Sequence[DisputeNotice]) -> bool:
    """Tell whether the suspension needs a line of its own."""
    return order.held_at is not None and not (disputes and order.hold_reason == DISPUTED)
