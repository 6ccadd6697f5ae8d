"""The evidence pack in words: what the data hold as codes and stamps, as a person at a bank reads it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from expertdesk.selectors.money import BANK_REASONS
from lumira.accounts.actors import CLIENT, SYSTEM
from lumira.payments.models import LedgerEntry
from lumira.payments.states import DisputeStatus
from lumira.templatetags.dates import clock_time, day
from orders.models import Consent, ContentOpening, ExpertValidation, Notification, OrderEvent
from orders.states import LABELS

Words = Mapping[str, str | Promise]
STATUSES: Words = {status.value: label for status, label in LABELS.items()}
# Part of the dossier -> field -> what each code reads as.
CODES: dict[str, dict[str, Words]] = {
    "consents": {"kind": dict(Consent.Kind.choices)},
    "approvals": {"decision": dict(ExpertValidation.Status.choices)},
    "emails": {"kind": dict(Notification.Kind.choices), "status": dict(Notification.Status.choices)},
    "openings": {"what": dict(ContentOpening.What.choices), "door": dict(ContentOpening.Door.choices)},
    "movements": {"kind": dict(LedgerEntry.Kind.choices)},
    "disputes": {"reason": BANK_REASONS, "status": dict(DisputeStatus.choices)},
    "history": {"kind": dict(OrderEvent.Kind.choices), "from": STATUSES, "to": STATUSES},
}


def in_words(found: Any, part: str = "") -> Any:
    """Return a dossier of `orders.selectors.evidence` with moments and codes written out, in the active language."""
    if isinstance(found, list):
        return [in_words(row, part) for row in found]
    if not isinstance(found, dict):
        return found
    return {name: _written(name, value, part) for name, value in found.items()}


def _written(name: str, value: Any, part: str) -> Any:
    if isinstance(value, (dict, list)):
        return in_words(value, name)
    if not isinstance(value, str) or not value:
        return value
    if name.endswith("_at"):
        moment = datetime.fromisoformat(value)
        return f"{day(moment)}, {clock_time(moment)}"
    if name == "birth_date":
        return day(date.fromisoformat(value))
    if (part, name) == ("history", "by"):
        return {CLIENT.label: _("Le client"), SYSTEM.label: _("Le système"), "stripe": "Stripe"}.get(value, value)
    return str(CODES.get(part, {}).get(name, {}).get(value, value))
