"""The life of an order: the only module that writes Order.status.

Each verb locks the row, checks the edge and the actor, writes the event in the same transaction and announces it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from lumira.accounts import roles
from lumira.accounts.actors import SYSTEM, Actor
from lumira.accounts.models import User
from orders.exceptions import (
    AlreadyTaken,
    InvalidTransition,
    NotAllowed,
    NotHolder,
    NotTakeable,
    OrderOnHold,
    ReasonMissing,
)
from orders.models import Order, OrderEvent
from orders.promise import promised_date
from orders.services.events import announce, record_event
from orders.states import HELD, Status, is_legal


def lock(order_id: UUID) -> Order:
    """Return the order with its row locked until the end of the transaction."""
    return Order.objects.select_for_update(of=("self",), no_key=True).get(pk=order_id)


def require(user: User, codename: str) -> None:
    """Raise NotAllowed unless the person has the permission."""
    if not user.is_active or not user.has_perm(roles.full(codename)):
        raise NotAllowed


@transaction.atomic
def queue_order(order: Order, *, by: Actor = SYSTEM, now: datetime, reason: str = "") -> Order:
    """Let a settled order into the queue; it is takeable once its dossier is sealed too.

    A dossier that was sealed before the payment starts its promise now.
    """
    return _settle(lock(order.pk), by=by, now=now, reason=reason)


@transaction.atomic
def free_order(order: Order, *, by: User, reason: str, now: datetime) -> Order:
    """Let a direct order on without a payment: a lead's decision, with a reason."""
    require(by, roles.LEAD_ORDERS)
    _need_reason(reason)
    order = lock(order.pk)
    if not order.direct:
        raise InvalidTransition
    return _settle(order, by=Actor.person(by), now=now, reason=reason)


@transaction.atomic
def take_order(order: Order, *, by: User, now: datetime) -> Order:
    """Give the order to an expert. Of simultaneous takers one wins.

    Raises AlreadyTaken (with who and when) for the others, NotTakeable (with a code) when it is not ready. Whoever
    already holds it gets it back unchanged: a second click does no harm.
    """
    require(by, roles.TAKE_ORDERS)
    order = lock(order.pk)
    if order.status in HELD and order.holder is not None:
        if order.holder_id == by.pk:
            return order
        raise AlreadyTaken(holder=order.holder.short_name, holder_id=order.holder_id, taken_at=order.taken_at)
    if order.held_at is not None:
        raise OrderOnHold
    if not order.is_takeable:
        raise NotTakeable(reason=why_not_takeable(order))
    return _move(order, Status.IN_PROGRESS, by=Actor.person(by), now=now, holder=by, taken_at=now)


def why_not_takeable(order: Order) -> str:
    """Return the first reason as a code: unpaid, not_queued, incomplete, on_hold, waiting_for_client."""
    if order.status == Status.AWAITING_PAYMENT:
        return "unpaid"
    if order.status != Status.QUEUED:
        return "not_queued"
    if order.sealed_at is None:
        return "incomplete"
    return "on_hold" if order.held_at is not None else "waiting_for_client"


@transaction.atomic
def release_order(order: Order, *, by: User, reason: str, now: datetime) -> Order:
    """Give the order back to the queue; its drafts stay. By its holder, or by a lead."""
    _need_reason(reason)
    order = lock(order.pk)
    _need_holder_or_lead(order, by)
    if order.status != Status.IN_PROGRESS:
        # The other edge to the queue is the payment's.
        raise InvalidTransition(source=order.status, target=Status.QUEUED.value)
    return _move(order, Status.QUEUED, by=Actor.person(by), now=now, reason=reason, holder=None, taken_at=None)


@transaction.atomic
def submit_order(order: Order, *, by: User, now: datetime) -> Order:
    """Hand the content over for validation; what it must contain is checked by services/reviews."""
    order = lock(order.pk)
    _need_holder(order, by)
    if order.held_at is not None:
        raise OrderOnHold
    return _move(order, Status.IN_VALIDATION, by=Actor.person(by), now=now, submitted_at=now)


@transaction.atomic
def approve_order(order: Order, *, by: User, fingerprint: str, now: datetime) -> Order:
    """Approve the content of this fingerprint."""
    order = lock(order.pk)
    return _move(
        order, Status.APPROVED, by=Actor.person(by), now=now, approved_at=now, approved_fingerprint=fingerprint
    )


@transaction.atomic
def return_order(order: Order, *, by: User, reason: str, now: datetime) -> Order:
    """Return the order to its expert with reasons."""
    _need_reason(reason)
    order = lock(order.pk)
    return _move(
        order,
        Status.IN_REVISION,
        by=Actor.person(by),
        now=now,
        reason=reason,
        revision_count=order.revision_count + 1,
    )


@transaction.atomic
def start_corrections(order: Order, *, by: User, now: datetime) -> Order:
    """Take a returned order up again: its holder, or a lead in their place."""
    order = lock(order.pk)
    _need_holder_or_lead(order, by)
    if order.status != Status.IN_REVISION:
        raise InvalidTransition
    return _move(order, Status.IN_PROGRESS, by=Actor.person(by), now=now)


@transaction.atomic
def refuse_order(order: Order, *, by: User, reason: str, now: datetime) -> Order:
    """Refuse from validation for good: two edges, two events; the money is decided by the caller."""
    _need_reason(reason)
    order = lock(order.pk)
    actor = Actor.person(by)
    order = _move(order, Status.IN_REVISION, by=actor, now=now, reason=reason, revision_count=order.revision_count + 1)
    return _move(
        order,
        Status.COMPLETED,
        by=actor,
        now=now,
        reason=reason,
        completed_at=now,
        outcome=Order.Outcome.REFUSED.value,
    )


@transaction.atomic
def mark_delivered(order: Order, *, by: Actor, method: str, now: datetime) -> Order:
    """Deliver an approved order; the gate is expertdesk/services.deliver, which alone calls this."""
    order = lock(order.pk)
    if order.held_at is not None:
        raise OrderOnHold
    return _move(order, Status.DELIVERED, by=by, now=now, delivered_at=now, delivery_method=method)


@transaction.atomic
def complete_order(order: Order, *, by: Actor, now: datetime, reason: str = "") -> Order:
    """Close a delivered order: its client confirms, a job after 14 days, a lead or a key."""
    order = lock(order.pk)
    if order.status != Status.DELIVERED:
        raise InvalidTransition
    return _move(order, Status.COMPLETED, by=by, now=now, reason=reason, completed_at=now)


@transaction.atomic
def reopen_order(order: Order, *, by: User, reason: str, now: datetime) -> Order:
    """Take a delivered reading up again; its delivered version stays visible until the next is approved."""
    require(by, roles.LEAD_ORDERS)
    _need_reason(reason)
    order = lock(order.pk)
    if order.status not in (Status.DELIVERED, Status.COMPLETED) or order.is_refused:
        raise InvalidTransition
    return _move(
        order,
        Status.IN_PROGRESS,
        by=Actor.person(by),
        now=now,
        reason=reason,
        completed_at=None,
        approved_at=None,
        approved_fingerprint="",
    )


@transaction.atomic
def cancel_order(order: Order, *, by: Actor, reason: str, now: datetime, outcome: str = "") -> Order:
    """Cancel the order; the money is decided by services/cancelling."""
    _need_reason(reason)
    order = lock(order.pk)
    return _move(order, Status.CANCELLED, by=by, now=now, reason=reason, cancelled_at=now, outcome=outcome)


@transaction.atomic
def hold_order(
    order: Order, *, by: Actor, reason: str, now: datetime, only_in: Sequence[Status] = tuple(Status)
) -> Order:
    """Suspend the order: it leaves the queue, and delivery is refused while that lasts.

    `only_in` are the states in which that still makes sense to the caller: InvalidTransition in any other.
    """
    _need_reason(reason)
    order = lock(order.pk)
    if order.status not in only_in:
        raise InvalidTransition
    return _flag(order, by=by, now=now, reason=reason, held_at=now, hold_reason=reason[:200])


@transaction.atomic
def resume_order(order: Order, *, by: Actor, reason: str, now: datetime) -> Order:
    """End a suspension. Raises InvalidTransition where there is none."""
    _need_reason(reason)
    order = lock(order.pk)
    if order.held_at is None:
        raise InvalidTransition
    return _flag(order, by=by, now=now, reason=reason, held_at=None, hold_reason="")


def _settle(order: Order, *, by: Actor, now: datetime, reason: str) -> Order:
    promised = {} if order.sealed_at is None else {"promised_at": promised_date(now, order.promised_business_hours)}
    return _move(order, Status.QUEUED, by=by, now=now, reason=reason, settled_at=now, **promised)


def _move(order: Order, target: Status, *, by: Actor, now: datetime, reason: str = "", **fields: Any) -> Order:
    source = Status(order.status)
    if not is_legal(source, target):
        raise InvalidTransition(source=source.value, target=target.value)
    order.status = target.value
    order.updated_at = now
    for name, value in fields.items():
        setattr(order, name, value)
    order.save(update_fields=["status", "updated_at", *fields])
    record_event(order, OrderEvent.Kind.STATUS, by=by, now=now, source=source, target=target, reason=reason)
    announce(order)
    return order


def _flag(order: Order, *, by: Actor, now: datetime, reason: str, **fields: Any) -> Order:
    for name, value in fields.items():
        setattr(order, name, value)
    order.updated_at = now
    order.save(update_fields=["updated_at", *fields])
    record_event(order, OrderEvent.Kind.HOLD, by=by, now=now, reason=reason, held=order.held_at is not None)
    announce(order)
    return order


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise ReasonMissing


def _need_holder(order: Order, by: User) -> None:
    if order.holder_id != by.pk:
        raise NotHolder


def _need_holder_or_lead(order: Order, by: User) -> None:
    if order.holder_id != by.pk and not by.has_perm(roles.full(roles.LEAD_ORDERS)):
        raise NotHolder
