"""Money that comes back, whoever decided it: refunds and disputes as the provider holds them, applied to our books."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from lumira.payments import selectors
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Intent, ProviderDispute, ProviderRefund
from lumira.payments.models import Dispute, Payment, PaymentAttempt, Refund
from lumira.payments.services import collecting, importing
from lumira.payments.states import DisputeStatus, IntentStatus, RefundStatus
from orders.models import Incident, Order, OrderEvent
from orders.services import invoicing, returning, settlement, workflow
from orders.services.events import announce, record_event
from orders.services.freezing import PROVIDER, freeze_or_release
from orders.services.incidents import open_incident
from orders.services.settlement import Settled


def follow_intent(intent_id: str, *, now: datetime) -> Settled | None:
    """Fetch the intent with its refunds and disputes, and bring our books in line; None for one that is not ours.

    The whole state is read and applied, never one event: copies, disorder and gaps end alike. Idempotent.
    Raises PaymentUnavailable, IntentUnknown.
    """
    intent = gateway().fetch_intent(intent_id)
    attempt = collecting.owner_of(intent, now=now)
    if attempt is None:
        return None
    if intent.status != IntentStatus.SUCCEEDED:
        return settlement.settle(attempt, intent, now=now)
    refunds, disputes = gateway().fetch_refunds(intent_id), gateway().fetch_disputes(intent_id)
    return _apply(attempt, intent, refunds, disputes, now=now)


@transaction.atomic
def _apply(
    attempt: PaymentAttempt,
    intent: Intent,
    refunds: Sequence[ProviderRefund],
    disputes: Sequence[ProviderDispute],
    *,
    now: datetime,
) -> Settled | None:
    settled = settlement.settle(attempt, intent, now=now)
    if settled is None or not selectors.is_booked(intent.id):
        return settled
    payment = settled.payment
    for booked in importing.book_refunds(payment, intent.id, refunds, now=now):
        is_asked_again = returning.return_rest(settled.order, booked.refund, now=now)
        tell_refund(settled.order, booked.refund, now=now, is_asked_again=is_asked_again)
        if booked.is_new:
            # Made in the provider's dashboard: nobody has told the client.
            returning.tell_client([booked.refund], settled.order, now=now)
    invoicing.follow_refunds(settled.order, now=now)
    for dispute in importing.book_disputes(payment, intent.id, disputes, now=now):
        _tell_dispute(settled.order, dispute, now=now)
    payment = Payment.objects.get(pk=payment.pk)
    order = freeze_or_release(workflow.lock(settled.order.pk), payment, now=now)
    return Settled(order, payment, settled.change)


def tell_refund(order: Order, refund: Refund, *, now: datetime, is_asked_again: bool = False) -> None:
    """Write to the history what became of a refund; one that failed becomes an incident.

    The money is ours again then, and someone must act, unless what is left of it was asked for at once. An unpaid
    order whose wrong payment went back waits for the right one anew.
    """
    payment = Payment.objects.get(pk=refund.payment_id)
    record_event(
        order,
        OrderEvent.Kind.PAYMENT,
        by=PROVIDER,
        now=now,
        payment=payment.status,
        refund=str(refund.pk),
        outcome=refund.status,
    )
    if refund.status == RefundStatus.SUCCEEDED and not payment.review:
        settlement.wait_anew(order, now=now)
    announce(order)
    if refund.status in (RefundStatus.FAILED, RefundStatus.CANCELLED) and not is_asked_again:
        open_incident(
            Incident.Kind.REFUND_FAILED,
            order=order,
            subject=str(refund.pk),
            detail=refund.failure or refund.status,
            now=now,
            alert=True,
        )


def _tell_dispute(order: Order, dispute: Dispute, *, now: datetime) -> None:
    """Write to the history what became of a dispute, and alert the team unless it was won.

    While the incident of its opening is to be looked at, only its loss is another.
    """
    payment = Payment.objects.get(pk=dispute.payment_id)
    record_event(
        order,
        OrderEvent.Kind.PAYMENT,
        by=PROVIDER,
        now=now,
        payment=payment.status,
        dispute=dispute.pk,
        outcome=dispute.status,
    )
    announce(order)
    if dispute.status != DisputeStatus.WON:
        open_incident(
            Incident.Kind.DISPUTE,
            order=order,
            # A loss is news of its own, even while the opening is still to be looked at.
            subject=f"{dispute.pk} lost" if dispute.status == DisputeStatus.LOST else dispute.pk,
            detail=dispute.status,
            now=now,
            alert=True,
        )
