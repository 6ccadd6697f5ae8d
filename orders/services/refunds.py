"""Refunds on their way: asked for by a job, each change written to the history."""

from contextlib import suppress
from datetime import datetime

from django.db import transaction

from lumira.payments.exceptions import IntentUnknown, PaymentRefused
from lumira.payments.gateways.port import ProviderRefund
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from lumira.payments.states import RefundStatus
from orders.models import Order
from orders.services import invoicing, money_back, workflow
from orders.services.freezing import freeze_or_release


def send_refund(refund_id: str, *, now: datetime) -> None:
    """Ask the provider for a refund that was decided, and book its answer; repeating it changes nothing.

    Refused for good: what the provider holds is read again, since someone may have given the money back there; a
    refund that still has no place is given up and becomes an incident.
    """
    refund = Refund.objects.select_related("payment").get(pk=refund_id)
    if refund.status != RefundStatus.PENDING:
        return
    try:
        answer = refunding.ask_provider(refund)
    except (PaymentRefused, IntentUnknown) as refusal:
        with suppress(IntentUnknown):
            money_back.follow_intent(refund.intent_id, now=now)
        give_up(refund, now=now, because=refusal.reason)
        return
    book_refund(refund, answer, now=now)


@transaction.atomic
def book_refund(refund: Refund, answer: ProviderRefund, *, now: datetime) -> None:
    """Book what the provider says about a refund. Locks the order before the payment, like every other path."""
    order = _locked_order(refund)
    before = Refund.objects.get(pk=refund.pk).status
    booked = refunding.book_refund(refund, answer, now=now)
    if order is not None and booked.status != before:
        money_back.tell_refund(order, booked, now=now)
        invoicing.follow_refunds(order, now=now)
        freeze_or_release(order, Payment.objects.get(pk=refund.payment_id), now=now)


@transaction.atomic
def give_up(refund: Refund, *, now: datetime, because: str) -> None:
    """Give a refund up that the provider refuses, and say so; one that was made after all is left alone."""
    order = _locked_order(refund)
    before = Refund.objects.get(pk=refund.pk).status
    given_up = refunding.give_up_unsent(refund, now=now, because=because)
    if order is not None and given_up.status != before:
        money_back.tell_refund(order, given_up, now=now)
        freeze_or_release(order, Payment.objects.get(pk=refund.payment_id), now=now)


def _locked_order(refund: Refund) -> Order | None:
    order = Order.objects.filter(payment_id=refund.payment_id).first()
    return workflow.lock(order.pk) if order else None
