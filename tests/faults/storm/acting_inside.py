"""The obvious webhook, as the storm's control: it remembers the event, then acts on it before it answers.

It uses the same functions as the application; what it lacks is the inbox, the job and the one transaction. It exists
only here: no settings of the application lead to it.
"""

import json
import uuid

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from lumira.accounts.actors import Actor
from lumira.payments import selectors
from lumira.payments.exceptions import SignatureInvalid
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Intent
from lumira.payments.gateways.stripe_objects import INTENT_STATUSES
from lumira.payments.models import ProviderEvent
from lumira.payments.services import applying
from lumira.payments.services.applying import Change
from orders.models import Notification, Order
from orders.services import money_back, notifications, provider_events, workflow
from orders.services.events import record_event

ACTED_ON = ("payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.processing")


@csrf_exempt
@login_not_required
@require_POST
def act_inside_request(request: HttpRequest) -> HttpResponse:
    """Remember, act, answer."""
    try:
        event = gateway().read_event(request.body, request.headers.get("Stripe-Signature", ""))
    except SignatureInvalid:
        return HttpResponse(status=400)
    known, is_new = ProviderEvent.objects.get_or_create(
        id=event.id,
        defaults={
            "kind": event.kind,
            "object_id": event.object_id,
            "intent_id": event.intent_id,
            "livemode": event.livemode,
            "body": request.body,
        },
    )
    if not is_new:
        return HttpResponse(status=200)
    if event.kind in ACTED_ON:
        act(read_intent(request.body))
    elif event.kind.startswith(provider_events.MONEY_BACK):
        money_back.follow_intent(event.intent_id, now=timezone.now())
    known.outcome, known.processed_at = ProviderEvent.Outcome.APPLIED, timezone.now()
    known.save(update_fields=["outcome", "processed_at"])
    return HttpResponse(status=200)


def act(intent: Intent) -> None:
    """Book the money, move the order, send the e-mail: one after the other."""
    now = timezone.now()
    attempt = selectors.attempt_of_intent(intent.id)
    if attempt is None:
        return
    applied = applying.apply_intent(attempt, intent, now=now)
    if applied.change != Change.PAID:
        return
    order = Order.objects.get(payment_id=attempt.payment_id)
    record_event(order, "payment", by=Actor("stripe"), now=now, payment="paid")
    order = workflow.queue_order(order, by=Actor("stripe"), now=now)
    letter, is_new = Notification.objects.get_or_create(
        key=f"order_received:{order.id}:",
        defaults={
            "id": uuid.uuid4(),
            "kind": "order_received",
            "order": order,
            "recipient": order.email,
            "language": order.language,
        },
    )
    if is_new:
        notifications.send_notification(str(letter.id), now=timezone.now())


def read_intent(body: bytes) -> Intent:
    """Return the intent as the event's body tells it, which may be old news."""
    values = json.loads(body)["data"]["object"]
    error = values.get("last_payment_error") or {}
    return Intent(
        id=values["id"],
        status=INTENT_STATUSES[values["status"]],
        amount_minor=values["amount"],
        received_minor=values["amount_received"],
        currency=values["currency"].upper(),
        livemode=values["livemode"],
        client_secret=values["client_secret"],
        metadata=values["metadata"],
        last_error=error.get("code") or "",
    )
