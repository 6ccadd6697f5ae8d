"""Closing delivered orders: by the client's own word, or after fourteen quiet days."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext_noop

from lumira.accounts.actors import CLIENT, SYSTEM, Actor
from orders.exceptions import InvalidTransition
from orders.models import Order
from orders.services import workflow
from orders.states import READABLE, Status

COMPLETED_AFTER = timedelta(days=14)
# Kept in the trail as it stands, translated where it is shown.
QUIET_DAYS_PASSED = gettext_noop("14 jours après la livraison")


def complete_delivered(*, now: datetime) -> int:
    """Complete every order that was delivered fourteen days ago; returns how many."""
    due = Order.objects.filter(status=Status.DELIVERED, delivered_at__lte=now - COMPLETED_AFTER)
    completed = 0
    for order in due.order_by("delivered_at").iterator():
        try:
            workflow.complete_order(order, by=SYSTEM, now=now, reason=QUIET_DAYS_PASSED)
        except InvalidTransition:
            # Its client, or a lead, was quicker.
            continue
        completed += 1
    return completed


def note_opening(order: Order, *, now: datetime) -> None:
    """Remember the first time that the client opened the delivered reading."""
    Order.objects.filter(pk=order.pk, opened_at=None, delivered_at__isnull=False).update(opened_at=now)


@transaction.atomic
def confirm_reading(order: Order, *, satisfaction: int | None, now: datetime, by: Actor = CLIENT) -> Order:
    """Close the order by the client's word, with their satisfaction from 1 to 5 if they gave one.

    A later rating of a closed order is kept too. Raises InvalidTransition before delivery.
    """
    order = workflow.lock(order.pk)
    if order.status not in READABLE or order.is_refused:
        raise InvalidTransition
    if satisfaction is not None:
        order.satisfaction = satisfaction
        order.save(update_fields=["satisfaction"])
    if order.status == Status.DELIVERED:
        order = workflow.complete_order(order, by=by, now=now)
    return order
