"""Closing delivered orders: by the client's own word, or after fourteen quiet days."""

from datetime import datetime, timedelta

from lumira.accounts.actors import SYSTEM
from orders.exceptions import InvalidTransition
from orders.models import Order
from orders.services import workflow
from orders.states import Status

COMPLETED_AFTER = timedelta(days=14)


def complete_delivered(*, now: datetime) -> int:
    """Complete every order that was delivered fourteen days ago; returns how many."""
    due = Order.objects.filter(status=Status.DELIVERED, delivered_at__lte=now - COMPLETED_AFTER)
    completed = 0
    for order in due.order_by("delivered_at").iterator():
        try:
            workflow.complete_order(order, by=SYSTEM, now=now, reason="14 jours après la livraison")
        except InvalidTransition:
            # Its client, or a lead, was quicker.
            continue
        completed += 1
    return completed
