"""The history of an order in words, for the desk."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lumira.money import format_money
from lumira.payments.states import DisputeStatus, RefundStatus
from orders.models import Discrepancy, Order, OrderEvent
from orders.states import LABELS, Status
from products.deliverables import LABELS as DELIVERABLE_LABELS

MOST_ENTRIES = 60


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One line of the order's history."""

    icon: str
    text: str
    at: datetime
    reason: str


def trail_of(order: Order) -> list[TrailEntry]:
    """Return the order's history, the latest first."""
    # Each look at a photo is noted; the admin lists them, here they would bury the rest.
    events = (
        order.events.exclude(kind=OrderEvent.Kind.FILE_VIEWED)
        .select_related("actor")
        .order_by("-created_at", "-id")[:MOST_ENTRIES]
    )
    return [TrailEntry(_icon(event), _told(event), event.created_at, _reason(event)) for event in events]


ICONS = {
    OrderEvent.Kind.CREATED: "file-text",
    OrderEvent.Kind.PAYMENT: "credit-card",
    OrderEvent.Kind.INTAKE_SEALED: "check",
    OrderEvent.Kind.INTAKE_CHANGED: "pen-line",
    OrderEvent.Kind.FILE_ADDED: "image",
    OrderEvent.Kind.FILE_REMOVED: "trash-2",
    OrderEvent.Kind.FILE_VIEWED: "eye",
    OrderEvent.Kind.CONTENT_SAVED: "feather",
    OrderEvent.Kind.DRAFT_GENERATED: "sparkles",
    OrderEvent.Kind.REVIEW: "scan-eye",
    OrderEvent.Kind.HOLD: "lock",
    OrderEvent.Kind.MAIL: "mail",
    OrderEvent.Kind.ACCESS: "link",
    OrderEvent.Kind.INCIDENT: "triangle-alert",
    OrderEvent.Kind.EXPORTED: "download",
    OrderEvent.Kind.WITHDRAWAL: "undo-2",
}


def _icon(event: OrderEvent) -> str:
    return ICONS.get(OrderEvent.Kind(event.kind), "arrow-right")


def _reason(event: OrderEvent) -> str:
    """Return why, in the reader's language when the system said it, as it was typed when a person did."""
    return _(event.reason) if event.reason and event.actor is None else event.reason


def _told(event: OrderEvent) -> str:
    """Return what happened in one line: who, then what."""
    who = (
        event.actor.short_name
        if event.actor
        else {"client": _("Le client"), "stripe": "Stripe"}.get(
            event.actor_label, _("Le système") if event.actor_label == "system" else event.actor_label
        )
    )
    if event.kind == OrderEvent.Kind.STATUS:
        what = f"{LABELS[Status(event.from_status)]} → {LABELS[Status(event.to_status)]}"
    elif "outcome" in event.data:
        what = _money_moved(event)
    else:
        what = str(event.get_kind_display())
        section = event.data.get("section")
        if section in DELIVERABLE_LABELS:
            what = f"{what} ({DELIVERABLE_LABELS[section]})"
        if "repair" in event.data:
            what = f"{what} ({Discrepancy.Repair(event.data['repair']).label})"
    return _("%(who)s : %(what)s") % {"who": who, "what": what}


def _money_moved(event: OrderEvent) -> str:
    """Return what became of a refund or of a dispute, with the amount where the event has it."""
    outcome = event.data["outcome"]
    if "dispute" in event.data:
        return _("contestation, %(status)s") % {"status": str(DisputeStatus(outcome).label).lower()}
    status = str(RefundStatus(outcome).label).lower()
    if "amount_minor" not in event.data:
        return _("remboursement %(status)s") % {"status": status}
    amount = format_money(event.data["amount_minor"], event.data["currency"], get_language() or "fr")
    return _("remboursement de %(amount)s %(status)s") % {"amount": amount, "status": status}
