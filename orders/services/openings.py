"""Noting that a client opened what was delivered."""

from datetime import datetime, timedelta

from orders.models import ContentOpening, Delivery

# A recording is fetched in many parts, a page is reloaded: within this time it is one visit.
ONE_VISIT = timedelta(minutes=10)


def note_opening(delivery: Delivery, what: str, *, door: str, now: datetime) -> ContentOpening | None:
    """Write the visit down; None when it goes on from a moment ago."""
    goes_on = ContentOpening.objects.filter(
        order_id=delivery.order_id, delivery=delivery, what=what, door=door, opened_at__gt=now - ONE_VISIT
    )
    if goes_on.exists():
        return None
    return ContentOpening.objects.create(
        order_id=delivery.order_id, delivery=delivery, what=what, door=door, opened_at=now
    )
