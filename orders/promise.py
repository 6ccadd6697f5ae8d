"""The promised date of an order. Pure."""

from datetime import datetime, timedelta

from lumira.clock import add_business_hours, opening

# A promise is a round hour: nobody promises 14:37.
HOUR = timedelta(hours=1)


def promised_date(start: datetime, business_hours: int) -> datetime:
    """Return when a reading is due whose complete dossier came at `start`, rounded up to the hour."""
    due = add_business_hours(opening(start), business_hours)
    rounded = due.replace(minute=0, second=0, microsecond=0)
    return rounded if rounded == due else rounded + HOUR


def elapsed_share(start: datetime, due: datetime, now: datetime) -> float:
    """Return how much of the promise is used up: 0 at its start, 1 when due, more when late."""
    total = (due - start).total_seconds()
    return max(0.0, (now - start).total_seconds() / total) if total > 0 else 1.0
