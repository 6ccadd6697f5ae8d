"""Unpaid orders: reminded of twice, then closed. The provider is asked first, so that nobody pays a closed order."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from django.utils.translation import gettext_noop

from lumira.accounts.actors import SYSTEM
from lumira.jobs.queue import defer
from lumira.payments.exceptions import PaymentUnavailable
from lumira.payments.models import Payment, Refund
from lumira.payments.services import collecting
from lumira.payments.states import PAYABLE, PaymentStatus
from orders.exceptions import OrderClosed
from orders.models import Incident, Notification, Order
from orders.services import cancelling, settlement, workflow
from orders.services.cancelling import MoneyDecision
from orders.services.incidents import open_incident
from orders.services.notifications import notify_client
from orders.services.one_by_one import one_by_one
from orders.states import Status

REASON = gettext_noop("Expirée : aucun paiement en 24 heures.")
# A run that finds more leaves them to the next.
MOST_AT_ONCE = 500


def keep_open(order: Order, *, now: datetime) -> bool:
    """Note that the client is about to pay: the order waits anew. Returns False when it needs no payment any more.

    One statement, which an expiry at the same moment either sees or has already decided. Raises OrderClosed.
    """
    waiting = Order.objects.filter(pk=order.pk, status=Status.AWAITING_PAYMENT)
    if waiting.update(payment_activity_at=now):
        return True
    if Order.objects.filter(pk=order.pk, status=Status.CANCELLED).exists():
        raise OrderClosed
    return False


def remind_unpaid(*, now: datetime) -> int:
    """Remind of each unpaid order at the set hours, once each; returns how many e-mails were asked for.

    After a long pause of the workers only the latest reminder that is due goes out.
    """
    steps = settings.UNPAID_REMINDERS_AFTER
    ends = (*steps[1:], settings.UNPAID_LAPSES_AFTER)
    return sum(
        _remind(order_id, step, now=now)
        for step, (after, until) in enumerate(zip(steps, ends, strict=True), start=1)
        for order_id in _to_remind(step, since=now - until, before=now - after)
    )


def _to_remind(step: int, *, since: datetime, before: datetime) -> list[UUID]:
    said = Notification.objects.filter(order=OuterRef("pk"), kind="payment_reminder", key__endswith=f":{step}")
    untouched = _unpaid().filter(payment_activity_at__gt=since, payment_activity_at__lte=before)
    wanted = untouched.exclude(Exists(said)).exclude(Exists(_bought_since()))
    return list(wanted.values_list("pk", flat=True)[:MOST_AT_ONCE])


def _bought_since() -> QuerySet[Order]:
    """Return the orders by which the same person bought the same level after all, in another currency for instance."""
    return Order.objects.filter(
        client=OuterRef("client"), level=OuterRef("level"), settled_at__gte=OuterRef("created_at")
    )


@transaction.atomic
def _remind(order_id: UUID, step: int, *, now: datetime) -> int:
    order = workflow.lock(order_id)
    if not _unpaid().filter(pk=order_id).exists():
        return 0
    notify_client(order, "payment_reminder", now=now, occasion=str(step))
    return 1


def expire_unpaid(*, now: datetime) -> int:
    """Defer the closing of every order that nobody paid in time; one that fails holds up no other."""
    due = _unpaid().filter(payment_activity_at__lte=now - settings.UNPAID_LAPSES_AFTER)
    found = list(due.order_by("payment_activity_at").values_list("pk", flat=True)[:MOST_AT_ONCE])
    for order_id in found:
        with transaction.atomic():
            defer("orders.tasks.expire_order", key=f"expire:{order_id}", order_id=str(order_id))
    return len(found)


def expire_order(order_id: UUID | str, *, now: datetime) -> None:
    """Close an order that nobody paid in time: its intent is cancelled at the provider first. Idempotent.

    If the provider says that it was paid, or is being paid, meanwhile, it is settled instead. A run that died
    between the provider and our rows is finished by the next. Raises PaymentUnavailable.
    """
    order = Order.objects.get(pk=order_id)
    payment = Payment.objects.get(pk=order.payment_id)
    if not _is_due(order, payment, now=now):
        return
    intent = collecting.stop_collecting(payment, now=now)
    if intent is not None:
        settlement.settle_intent(intent.id, now=now)
        return
    _close(order, now=now)


@transaction.atomic
def _close(order: Order, *, now: datetime) -> None:
    """Cancel the order unless its client came back meanwhile; their new attempt would still be open."""
    order = workflow.lock(order.pk)
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=order.payment_id)
    if not _is_due(order, payment, now=now) or payment.attempts.filter(is_active=True).exists():
        return
    order = workflow.cancel_order(order, by=SYSTEM, reason=REASON, now=now, outcome=Order.Outcome.EXPIRED.value)
    cancelling.refund_decided(order, money=MoneyDecision.nothing(), reason=Refund.Reason.CANCELLED, by=SYSTEM, now=now)


def review_processing(*, now: datetime) -> None:
    """Ask again about payments that the provider has had under way for too long; what stays so becomes an incident.

    The longest first, those of which nobody knows yet before the others. One that fails holds up no other.
    """
    since = now - settings.PROCESSING_TRUSTED_FOR
    told = Incident.objects.filter(
        kind=Incident.Kind.PAYMENT_REVIEW, subject=Cast(OuterRef("pk"), CharField()), closed_at=None
    )
    slow = Payment.objects.filter(status=PaymentStatus.PROCESSING, updated_at__lte=since)
    first = slow.annotate(is_told=Exists(told)).order_by("is_told", "updated_at", "pk")[:MOST_AT_ONCE]
    for payment, refusal in one_by_one(first, lambda payment: _ask_again(payment, now=now)):
        payment.refresh_from_db()
        if payment.status == PaymentStatus.PROCESSING and not isinstance(refusal, PaymentUnavailable):
            open_incident(
                Incident.Kind.PAYMENT_REVIEW,
                order=Order.objects.filter(payment=payment).first(),
                subject=str(payment.pk),
                detail="processing_too_long",
                now=now,
                alert=True,
            )


def _ask_again(payment: Payment, *, now: datetime) -> None:
    attempt = payment.attempts.filter(is_active=True, intent_id__isnull=False).first()
    if attempt is not None:
        settlement.settle_intent(str(attempt.intent_id), now=now)


def _unpaid() -> QuerySet[Order]:
    """Return the orders that lapse unless they are paid: not those under review, nor those made without a payment."""
    return Order.objects.filter(
        status=Status.AWAITING_PAYMENT, direct=False, payment__status__in=PAYABLE, payment__review=""
    )


def _is_due(order: Order, payment: Payment, *, now: datetime) -> bool:
    return (
        order.status == Status.AWAITING_PAYMENT
        and not order.direct
        and payment.status in PAYABLE
        and not payment.review
        and now >= order.lapses_at
    )
