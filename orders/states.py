"""The states of an order and the edges between them: pure data, the one source of code, trigger and diagram.

Source: the seed's twelve edges, with payment before them and reopening after them (01-product, section 3).
"""

from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Status(StrEnum):
    """Work status; stored codes, stable for ever."""

    AWAITING_PAYMENT = "awaiting_payment"
    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    IN_VALIDATION = "in_validation"
    IN_REVISION = "in_revision"
    APPROVED = "approved"
    DELIVERED = "delivered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


INITIAL: Final = Status.AWAITING_PAYMENT

# From -> to -> what happens on this edge, in a few words (shown in docs/order-states.md).
EDGES: Final[dict[Status, dict[Status, str]]] = {
    Status.AWAITING_PAYMENT: {
        Status.QUEUED: "paid, free, or freed by a lead",
        Status.CANCELLED: "cancelled or expired",
    },
    Status.QUEUED: {
        Status.IN_PROGRESS: "take",
        Status.CANCELLED: "cancel",
    },
    Status.IN_PROGRESS: {
        Status.QUEUED: "give back",
        Status.IN_VALIDATION: "submit",
        Status.CANCELLED: "cancel",
    },
    Status.IN_VALIDATION: {
        Status.APPROVED: "approve",
        Status.IN_REVISION: "return with reasons",
        Status.CANCELLED: "cancel",
    },
    Status.IN_REVISION: {
        Status.IN_PROGRESS: "corrections start",
        Status.COMPLETED: "definitive refusal",
    },
    Status.APPROVED: {
        Status.DELIVERED: "deliver",
    },
    Status.DELIVERED: {
        Status.COMPLETED: "client confirms, or 14 days pass",
        Status.IN_PROGRESS: "reopen, with a reason",
    },
    Status.COMPLETED: {
        Status.IN_PROGRESS: "reopen, with a reason",
    },
    Status.CANCELLED: {},
}

LABELS: Final[dict[Status, Promise]] = {
    Status.AWAITING_PAYMENT: _("En attente de paiement"),
    Status.QUEUED: _("En attente"),
    Status.IN_PROGRESS: _("En cours"),
    Status.IN_VALIDATION: _("En validation"),
    Status.IN_REVISION: _("En révision"),
    Status.APPROVED: _("Approuvé"),
    Status.DELIVERED: _("Livré"),
    Status.COMPLETED: _("Terminé"),
    Status.CANCELLED: _("Annulé"),
}
# What the client reads: internal returns are « en relecture », never blame.
CLIENT_LABELS: Final[dict[Status, Promise]] = {
    Status.AWAITING_PAYMENT: _("Paiement en attente"),
    Status.QUEUED: _("Commande reçue"),
    Status.IN_PROGRESS: _("En écriture"),
    Status.IN_VALIDATION: _("En relecture"),
    Status.IN_REVISION: _("En relecture"),
    Status.APPROVED: _("Prête"),
    Status.DELIVERED: _("Livrée"),
    Status.COMPLETED: _("Terminée"),
    Status.CANCELLED: _("Annulée"),
}

# Someone of the team holds the order.
HELD: Final = (Status.IN_PROGRESS, Status.IN_VALIDATION, Status.IN_REVISION)
# The client may still change the dossier.
BEFORE_PRODUCTION: Final = (Status.AWAITING_PAYMENT, Status.QUEUED)
# Nothing more is to be done.
CLOSED: Final = (Status.DELIVERED, Status.COMPLETED, Status.CANCELLED)
# The client has a reading to open, unless the order was refused.
READABLE: Final = (Status.DELIVERED, Status.COMPLETED)


def is_legal(source: Status, target: Status) -> bool:
    """Tell whether the edge exists; an unchanged status is not an edge."""
    return target in EDGES[source]


def edges() -> list[tuple[Status, Status]]:
    """Return every legal edge."""
    return [(source, target) for source, targets in EDGES.items() for target in targets]


def mermaid() -> str:
    """Return the diagram of docs/order-states.md."""
    lines = ["stateDiagram-v2", f"    [*] --> {INITIAL}"]
    lines += [f"    {source} --> {target} : {EDGES[source][target]}" for source, target in edges()]
    return "\n".join(lines)
