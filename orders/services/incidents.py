"""Incidents: opened once per problem, seen at the desk, closed by a person."""

from datetime import datetime

from django.conf import settings
from django.db import IntegrityError, transaction

from lumira.accounts.actors import SYSTEM, Actor
from lumira.accounts.models import User
from orders.models import Incident, Order, OrderEvent
from orders.services.events import announce, record_event
from orders.services.notifications import notify


@transaction.atomic
def open_incident(
    kind: str, *, now: datetime, order: Order | None = None, subject: str = "", detail: str = "", alert: bool = False
) -> Incident | None:
    """Open an incident unless the same one is open; `alert` also e-mails the team. Returns None when it was open."""
    try:
        with transaction.atomic():
            incident = Incident.objects.create(
                kind=kind, order=order, subject=subject, detail=detail[:200], opened_at=now
            )
    except IntegrityError:
        return None
    if order is not None:
        record_event(order, OrderEvent.Kind.INCIDENT, by=SYSTEM, now=now, incident=kind, detail=detail[:200])
        announce(order)
    if alert:
        notify(
            "staff_alert",
            key=f"staff_alert:{incident.pk}",
            recipient=settings.CONTACT_EMAIL,
            language="fr",
            order=order,
            now=now,
            incident=kind,
            detail=detail[:200],
        )
    return incident


@transaction.atomic
def close_incident(incident: Incident, *, by: User, now: datetime) -> None:
    """Note that a person has dealt with it."""
    incident.closed_at = now
    incident.closed_by = by
    incident.save(update_fields=["closed_at", "closed_by"])
    if incident.order is not None:
        record_event(
            incident.order, OrderEvent.Kind.INCIDENT, by=Actor.person(by), now=now, incident=incident.kind, closed=True
        )
        announce(incident.order)
