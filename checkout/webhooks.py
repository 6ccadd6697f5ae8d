"""The payment provider's webhook: an inbox. It stores, defers and answers; it acts on nothing."""

import structlog
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from lumira.payments.exceptions import SignatureInvalid
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Event
from lumira.payments.services import inbox

logger = structlog.get_logger(__name__)

# Stripe's events are a few kilobytes.
MAX_BODY_BYTES = 256 * 1024


# The signature over the raw body is what proves the sender; a browser never posts here.
@csrf_exempt
@login_not_required
@require_POST
def stripe_webhook(request: HttpRequest) -> HttpResponse:
    """Answer 200 only after the event and its job are committed, 400 to anything unsigned, or not of our account."""
    if int(request.headers.get("Content-Length") or 0) > MAX_BODY_BYTES:
        return HttpResponse(status=413)
    body = request.body
    try:
        event = gateway().read_event(body, request.headers.get("Stripe-Signature", ""))
    except SignatureInvalid:
        logger.warning("webhook_refused", size=len(body))
        return HttpResponse(status=400)
    stranger = _strange_in(event)
    if stranger:
        logger.warning("webhook_refused_event", event_id=event.id, **stranger)
        return HttpResponse(status=400)
    is_new = inbox.receive(event, body=body, now=timezone.now())
    logger.info("webhook_received", event_id=event.id, kind=event.kind, is_new=is_new)
    return HttpResponse(status=200)


def _strange_in(event: Event) -> dict[str, object]:
    """Return what tells that the event is not of our account, in our mode; nothing for one of ours."""
    if event.livemode != settings.STRIPE_LIVEMODE:
        return {"livemode": event.livemode}
    # Events of our own account name none; those of connected accounts do.
    return {"account": event.account} if event.account else {}
