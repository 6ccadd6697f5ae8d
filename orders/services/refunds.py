"""Refunds on their way: asked for by a job, followed by the provider's events, each change written to the history."""

from datetime import datetime

from django.db import transaction

from lumira.accounts.actors import Actor
from lumira.payments.gateways.port import ProviderRefund
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from lumira.payments.states import RefundStatus
from orders.models import Incident, Order, OrderEvent
from orders.services import invoicing, workflow
from orders.services.events import announce, record_event
from orders.services.incidents import open_incident

PROVIDER = Actor("stripe")


def send_refund(refund_id: str, *, now: datetime) -> None:
    """Ask the provider for a refund that was decided, and book its answer; repeating it changes nothing."""
    refund = Refund.objects.select_related("payment").get(pk=refund_id)
    if refund.status == RefundStatus.PENDING:
        book_refund(refund, refunding.ask_provider(refund), now=now)


@transaction.atomic
def book_refund(refund: Refund, answer: ProviderRefund, *, now: datetime) -> None:
    """Book what the provider says about a refund. Locks the order before the payment, like every other path.

    One that failed, even after it had succeeded, becomes an incident: the money is ours again and someone must act.
    """
    order = Order.objects.filter(payment_id=refund.payment_id).first()
    if order is None:
        refunding.book_refund(refund, answer, now=now)
        return
    order = workflow.lock(order.pk)
    before = Refund.objects.get(pk=refund.pk).status
    booked = refunding.book_refund(refund, answer, now=now)
    if booked.status == before:
        return
    payment = Payment.objects.get(pk=refund.payment_id)
    record_event(order, OrderEvent.Kind.PAYMENT, by=PROVIDER, now=now, payment=payment.status, refund=str(refund.pk))
    announce(order)
    invoicing.follow_refunds(order, now=now)
    if booked.status != RefundStatus.SUCCEEDED:
        open_incident(
            Incident.Kind.REFUND_FAILED, order=order, subject=str(refund.pk), detail=booked.status, now=now, alert=True
        )
