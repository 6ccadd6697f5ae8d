"""The webhook's inbox: an event is stored and its job deferred in one transaction; nothing else happens there."""

from datetime import datetime

from django.db import connection, transaction

from lumira.jobs.queue import defer
from lumira.payments.gateways.port import Event
from lumira.payments.models import ProviderEvent


@transaction.atomic
def receive(event: Event, *, body: bytes, now: datetime) -> bool:
    """Store the event and defer its job; returns False for one that is already here.

    The unique id decides between simultaneous copies: one statement, no error to recover from.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO payments_providerevent (id, kind, object_id, intent_id, livemode, body, received_at, outcome)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, '') ON CONFLICT (id) DO NOTHING",
            [event.id, event.kind, event.object_id, event.intent_id, event.livemode, body, now],
        )
        is_new = bool(cursor.rowcount == 1)
    if is_new:
        defer("orders.tasks.apply_provider_event", event_id=event.id)
    return is_new


@transaction.atomic
def close(event_id: str, *, outcome: str, now: datetime) -> None:
    """Note what became of the event; an unknown payment stays open, so that it can be tried again."""
    processed_at = None if outcome == ProviderEvent.Outcome.UNKNOWN else now
    ProviderEvent.objects.filter(pk=event_id).update(outcome=outcome, processed_at=processed_at)
