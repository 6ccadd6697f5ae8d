"""Whether the accounts are compared at all: an incident once nothing has been for an hour, until something is again."""

from datetime import datetime, timedelta

from orders.models import Incident, ReconciliationRun
from orders.services.incidents import open_incident

# Four runs of the clock in a row.
TOLERATED = timedelta(hours=1)
SUBJECT = "clock"


def watch(*, now: datetime) -> None:
    """Tell the team once when the last good run by the clock is too old; the next good one closes the incident."""
    recent = ReconciliationRun.objects.filter(kind=ReconciliationRun.Kind.RECENT, is_dry=False)
    good = recent.filter(failure="", finished_at__isnull=False).order_by("-until").first()
    # Before the first good one, the first that was begun counts.
    known = good or recent.order_by("until").first()
    if known is None:
        return
    if now - known.until > TOLERATED:
        latest = recent.order_by("-started_at").first()
        open_incident(
            Incident.Kind.ACCOUNTS_UNCHECKED,
            subject=SUBJECT,
            detail=latest.failure if latest else "",
            now=now,
            alert=True,
        )
    elif good is not None:
        open_ones = Incident.objects.filter(kind=Incident.Kind.ACCOUNTS_UNCHECKED, subject=SUBJECT, closed_at=None)
        open_ones.update(closed_at=now)
