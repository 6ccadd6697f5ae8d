"""Orders as the desk finds them: paid, their dossier confided, composed and judged by the services themselves."""

from datetime import datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from expertdesk.services import making
from lumira.accounts.models import User
from orders.models import Order, OrderEvent
from orders.services import files, intake, reviews, workflow
from products.models import Level
from tests.factories.orders import paid
from tests.orders.uploads.samples import DATA

DOSSIER = {
    "birth_day": "12",
    "birth_month": "3",
    "birth_year": "1989",
    "birth_time": "14 h 30",
    "birth_place": "Nantes",
    "question": "Je quitte mon poste en janvier. Qu’est-ce que je dois emporter ?",
    "objective": "Partir sans regret.",
}
RECORDING = DATA / "recording.mp3"
# Rank 2: reading, archetype, soul profile and a recording; no mandala to draw, no photo to decode.
LEVEL = "mystique"


def sealed(now: datetime, *, level: str = LEVEL, ago: timedelta = timedelta(), **contact: str) -> Order:
    """An order that can be taken, its dossier confided `ago`. Its level asks for no photos here."""
    Level.objects.filter(slug=level).update(photos_required=False)
    order = paid(now - ago, level=level, **contact)
    intake.save_draft(order, DOSSIER, now=now - ago)
    intake.seal_intake(order, now=now - ago)
    order.refresh_from_db()
    return order


def taken(now: datetime, *, by: User, **values: object) -> Order:
    """An order that someone holds."""
    return workflow.take_order(sealed(now, **values), by=by, now=now)


def composed(now: datetime, *, by: User, **values: object) -> Order:
    """An order whose every part is there, the recording included."""
    order = taken(now, by=by, **values)
    making.generate_proposals(order, by=by, now=now)
    if "audio" in order.deliverables:
        record(order, by=by, now=now)
    return order


def record(order: Order, *, by: User, now: datetime) -> None:
    """Put a recording in place."""
    upload = SimpleUploadedFile("voix.mp3", RECORDING.read_bytes(), content_type="audio/mpeg")
    files.add_recording(order, upload, by=by, now=now)


def submitted(now: datetime, *, by: User, **values: object) -> Order:
    """An order that waits for a second person."""
    return reviews.submit(composed(now, by=by, **values), by=by, now=now)


def told(order: Order, *, after: int = 0) -> list[tuple]:
    """The order's history from an event on: kind, edge, who, reason, data."""
    events = OrderEvent.objects.filter(order=order, id__gt=after).select_related("actor").order_by("id")
    return [
        (
            event.kind,
            f"{event.from_status}>{event.to_status}".strip(">"),
            event.actor.first_name if event.actor else event.actor_label,
            event.reason,
            event.data,
        )
        for event in events
    ]


def latest_event(order: Order) -> int:
    """The last event so far."""
    return order.events.latest("id").id
