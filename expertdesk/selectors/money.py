"""The money of an order in words, for the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from orders.selectors.money import MoneyOfOrder

# Source: Stripe, "Dispute object", `reason`.
BANK_REASONS: dict[str, Promise] = {
    "fraudulent": _("le titulaire de la carte dit ne pas avoir payé"),
    "unrecognized": _("le titulaire de la carte ne reconnaît pas ce paiement"),
    "product_not_received": _("la lecture n’aurait pas été reçue"),
    "product_unacceptable": _("la lecture ne serait pas celle qui était promise"),
    "credit_not_processed": _("un remboursement attendu ne serait pas venu"),
    "duplicate": _("le paiement aurait été prélevé deux fois"),
    "general": _("sans précision"),
}
SOON_DAYS = 3


@dataclass(frozen=True, slots=True)
class DisputeNotice:
    """An open dispute: what the bank says, and the time that is left to answer."""

    id: str
    amount_minor: int
    currency: str
    reason: str | Promise
    status: str | Promise
    due_at: datetime | None
    left: str | Promise
    # ok, soon or late.
    state: str


def open_disputes(money: MoneyOfOrder, *, now: datetime) -> Sequence[DisputeNotice]:
    """Return the disputes that wait for us or for the bank."""
    return [
        DisputeNotice(
            id=dispute.pk,
            amount_minor=dispute.amount_minor,
            currency=dispute.currency,
            reason=BANK_REASONS.get(dispute.reason, dispute.reason),
            status=dispute.get_status_display(),
            due_at=dispute.due_at,
            left=_left(dispute.due_at, now),
            state=_state(dispute.due_at, now),
        )
        for dispute in money.open_disputes
    ]


def _left(due_at: datetime | None, now: datetime) -> str | Promise:
    if due_at is None:
        return ""
    if due_at <= now:
        return _("le délai est passé")
    days, rest = divmod(int((due_at - now).total_seconds()), 24 * 3600)
    if days:
        return ngettext("il reste %(days)d jour", "il reste %(days)d jours", days) % {"days": days}
    hours = max(1, rest // 3600)
    return ngettext("il reste %(hours)d heure", "il reste %(hours)d heures", hours) % {"hours": hours}


def _state(due_at: datetime | None, now: datetime) -> str:
    if due_at is None:
        return "ok"
    if due_at <= now:
        return "late"
    return "soon" if (due_at - now).days < SOON_DAYS else "ok"
