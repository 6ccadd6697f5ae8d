"""Giving money back by a person's decision, with or without ending the order: once per form, within their limit."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from lumira.mail.message import Rendered
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.exceptions import (
    AboveRefundLimit,
    DecisionSpent,
    InvalidTransition,
    JustPaid,
    NothingDecided,
    NumberNotTyped,
)
from orders.models import Incident, Order, OrderEvent
from orders.selectors.money import holds_surplus, limit_of, used_of_limit
from orders.services import cancelling, notifications, workflow
from orders.services.events import announce, record_event
from orders.services.freezing import freeze_or_release
from orders.services.incidents import close_incident
from orders.states import Status, is_legal

CANCELLED_MAIL, REFUND_MAIL = "order_cancelled", "refund_made"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided on one screen: an amount, the end of the order, or both.

    `token` is the form's own and becomes the refund's id: the same form sent again is the same decision.
    """

    token: UUID
    amount_minor: int
    reason: str
    note: str = ""
    also_cancel: bool = False
    # The person saw an order on which nothing had been paid.
    is_unpaid: bool = False
    origin: str = Refund.Origin.DESK
    # Needed above the leads' limit.
    typed_number: str = ""
    # The failed refund that this one takes the place of.
    instead_of: UUID | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """The order as it now stands, and the refund; `is_new` is False for a form that was sent before."""

    order: Order
    refund: Refund | None
    is_new: bool


def decide(order: Order, decision: Decision, *, by: User, now: datetime) -> Decided:
    """Carry a decision out. By who may refund (money) and by a lead (cancellation).

    Raises NotAllowed, NothingDecided, AboveRefundLimit, NumberNotTyped, NotRefundable, InvalidTransition,
    ReasonMissing, DecisionSpent, JustPaid, PaymentUnavailable.
    """
    if not decision.amount_minor and not decision.also_cancel:
        raise NothingDecided
    if decision.amount_minor:
        workflow.require(by, roles.REFUND_PAYMENTS)
    if decision.also_cancel:
        workflow.require(by, roles.LEAD_ORDERS)
        if is_legal(Status(order.status), Status.CANCELLED):
            cancelling.make_unpayable(order, now=now)
    return _decide(order, decision, by=by, now=now)


def moves_money(order: Order, money: cancelling.MoneyDecision) -> bool:
    """Tell whether ending the order with this decision may give money back: what was not due goes with it."""
    payment = Payment.objects.get(pk=order.payment_id)
    return (money.moves_money and not payment.is_free) or holds_surplus(payment)


def was_decided(order: Order, token: str) -> bool:
    """Tell whether a form with this token has made a refund of the order: a reload, or a second click."""
    try:
        return Refund.objects.filter(pk=UUID(token), payment_id=order.payment_id).exists()
    except ValueError:
        return False


def mail_of(order: Order, decision: Decision) -> tuple[str, dict[str, object]] | None:
    """Return the e-mail that the decision sends to the client, with its data; None when it tells nobody."""
    data: dict[str, object] = {"refunded": decision.amount_minor > 0, "refunded_minor": decision.amount_minor}
    if decision.also_cancel:
        return (CANCELLED_MAIL, data) if order.settled_at is not None else None
    return REFUND_MAIL, data


def preview_of(order: Order, decision: Decision) -> Rendered | None:
    """Return that e-mail as the client will read it."""
    mail = mail_of(order, decision)
    return notifications.preview(order, mail[0], **mail[1]) if mail else None


@transaction.atomic
def _decide(order: Order, decision: Decision, *, by: User, now: datetime) -> Decided:
    order = workflow.lock(order.pk)
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=order.payment_id)
    known = Refund.objects.filter(pk=decision.token).first()
    if known is not None:
        if (known.payment_id, known.amount_minor) != (payment.pk, decision.amount_minor):
            raise DecisionSpent
        return Decided(order, known, is_new=False)
    if decision.also_cancel and order.status == Status.CANCELLED:
        if decision.amount_minor:
            raise InvalidTransition
        return Decided(order, None, is_new=False)
    if decision.is_unpaid and payment.captured_minor:
        raise JustPaid
    actor = Actor.person(by)
    if decision.also_cancel:
        order = workflow.cancel_order(order, by=actor, reason=decision.note, now=now)
        cancelling.close_unpaid(order, payment, by=actor, now=now)
    refund = _refund(order, payment, decision, by=by, now=now) if decision.amount_minor else None
    mail = mail_of(order, decision)
    if mail is not None:
        notifications.notify_client(order, mail[0], occasion=str(decision.token), now=now, **mail[1])
    if refund is not None:
        order = freeze_or_release(order, Payment.objects.get(pk=payment.pk), by=actor, now=now)
    announce(order)
    return Decided(order, refund, is_new=True)


def _refund(order: Order, payment: Payment, decision: Decision, *, by: User, now: datetime) -> Refund:
    _check_limit(order, payment, decision, by)
    refund = refunding.request_refund(
        payment,
        amount_minor=decision.amount_minor,
        reason=decision.reason,
        by=by,
        now=now,
        origin=decision.origin,
        note=decision.note,
        refund_id=decision.token,
    )
    record_event(
        order,
        OrderEvent.Kind.PAYMENT,
        by=Actor.person(by),
        now=now,
        reason=decision.note,
        payment=payment.status,
        refund=str(refund.pk),
        outcome=refund.status,
        amount_minor=refund.amount_minor,
        currency=payment.currency,
        why=refund.reason,
    )
    if decision.instead_of is not None:
        failed = Incident.objects.filter(
            order=order, kind=Incident.Kind.REFUND_FAILED, subject=str(decision.instead_of), closed_at=None
        ).first()
        if failed is not None:
            close_incident(failed, by=by, now=now)
    return refund


def _check_limit(order: Order, payment: Payment, decision: Decision, by: User) -> None:
    """Refuse what is above the person's limit: all that persons give back of one order counts together."""
    if used_of_limit(payment) + decision.amount_minor <= limit_of(payment.currency):
        return
    if not by.is_superuser:
        raise AboveRefundLimit
    if decision.typed_number.strip().upper() != order.number:
        raise NumberNotTyped
