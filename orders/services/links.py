"""New private links for someone who lost theirs."""

from datetime import datetime, timedelta

from django.db import transaction

from orders.models import Order
from orders.services.notifications import notify_client

# An address receives its links at most once in this time, however often it is typed.
RESEND_AFTER = timedelta(minutes=10)
# Old orders are closed; nobody needs two hundred links.
MOST_ORDERS = 20


@transaction.atomic
def send_new_links(email: str, *, now: datetime) -> None:
    """Ask for one e-mail per order of this address; an unknown address costs the same and does nothing."""
    occasion = str(int(now.timestamp() // RESEND_AFTER.total_seconds()))
    for order in Order.objects.filter(email=email.strip().lower()).order_by("-created_at")[:MOST_ORDERS]:
        notify_client(order, "new_link", now=now, occasion=occasion)
