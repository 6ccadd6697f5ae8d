"""Working through the webhook's inbox: what is fetched from the provider is applied, never the event's own body."""

from datetime import datetime, timedelta

import structlog

from lumira.payments.exceptions import IntentUnknown, PaymentUnavailable
from lumira.payments.gateways.current import gateway
from lumira.payments.models import ProviderEvent, Refund
from lumira.payments.services import inbox
from orders.models import Incident
from orders.services import money_back, settlement
from orders.services.incidents import open_incident
from orders.services.one_by_one import one_by_one

logger = structlog.get_logger(__name__)

# An intent made elsewhere may be claimed by client-submit for a while; then someone should look.
UNKNOWN_TOLERATED = timedelta(hours=72)
# One question to the provider each; a run that finds more leaves them to the next.
MOST_AT_ONCE = 200
# The provider itself tells events of the last 30 days; ours need no words beyond that, only their ids.
BODY_KEPT = timedelta(days=90)
# After these the refunds and disputes of the intent are read too.
MONEY_BACK = ("charge.refund", "charge.dispute.", "refund.")


def apply_event(event_id: str, *, now: datetime) -> None:
    """Apply one stored event; running it again changes nothing."""
    event = ProviderEvent.objects.get(pk=event_id)
    if event.processed_at is not None:
        return
    outcome = _effect(event, now=now)
    logger.info("provider_event_applied", event_id=event.id, kind=event.kind, outcome=outcome)
    inbox.close(event.id, outcome=outcome, now=now)


def review_unknown_events(*, now: datetime) -> None:
    """Try events of unknown payments again, the oldest first; after 72 hours each becomes an incident, once.

    An account that is shared tells of many that are not ours: whatever the number, each is tried at the latest when
    its time is over. A payment of ours among them is found by reconciliation too.
    """
    unknown = ProviderEvent.objects.filter(outcome=ProviderEvent.Outcome.UNKNOWN, processed_at=None)
    waiting = unknown.order_by("received_at", "pk")[:MOST_AT_ONCE]
    for event, refusal in one_by_one(waiting, lambda event: apply_event(event.pk, now=now)):
        event.refresh_from_db(fields=["processed_at"])
        is_over = now - event.received_at >= UNKNOWN_TOLERATED
        if event.processed_at is None and is_over and not isinstance(refusal, PaymentUnavailable):
            open_incident(
                Incident.Kind.SETTLEMENT_FAILED if refusal else Incident.Kind.UNKNOWN_PAYMENT,
                subject=event.id if refusal else event.intent_id or event.id,
                detail=type(refusal).__name__ if refusal else "",
                now=now,
                alert=True,
            )
            ProviderEvent.objects.filter(pk=event.pk).update(processed_at=now)


def forget_bodies(*, now: datetime) -> int:
    """Empty the bodies of events that were worked through long ago; returns how many. Their rows stay.

    An id that is known keeps a late copy without effect for ever.
    """
    old = ProviderEvent.objects.filter(processed_at__lt=now - BODY_KEPT).exclude(body=b"")
    return old.update(body=b"")


def _effect(event: ProviderEvent, *, now: datetime) -> str:
    """Return what the event changed; provider errors pass, so that the job runs again."""
    try:
        if event.kind.startswith("checkout.session."):
            settled = settlement.settle_hosted_page(event.object_id, now=now)
            return ProviderEvent.Outcome.APPLIED if settled else ProviderEvent.Outcome.IGNORED
        if event.kind.startswith(MONEY_BACK):
            intent_id = event.intent_id or _intent_of_refund(event.object_id)
            followed = money_back.follow_intent(intent_id, now=now) if intent_id else None
            return ProviderEvent.Outcome.APPLIED if followed else ProviderEvent.Outcome.UNKNOWN
        if event.intent_id and event.kind.startswith(("payment_intent.", "charge.")):
            settled = settlement.settle_intent(event.intent_id, now=now)
            return ProviderEvent.Outcome.APPLIED if settled else ProviderEvent.Outcome.UNKNOWN
    except IntentUnknown:
        return ProviderEvent.Outcome.UNKNOWN
    return ProviderEvent.Outcome.IGNORED


def _intent_of_refund(refund_id: str) -> str:
    """Return the intent of a refund whose event does not name it."""
    refund = Refund.objects.filter(provider_id=refund_id).first()
    return refund.intent_id if refund else gateway().fetch_refund(refund_id).intent_id
