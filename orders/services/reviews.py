"""Judging: the expert submits, a second person approves, returns or refuses."""

from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.db import transaction

from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from lumira.jobs.queue import defer
from lumira.payments.models import Refund
from orders.exceptions import (
    AlreadyDecided,
    AuthorMayNotJudge,
    ContentIncomplete,
    InvalidTransition,
    NotHolder,
    OrderOnHold,
    ReasonMissing,
    RevisionConflict,
)
from orders.models import ContentVersion, ExpertReview, ExpertValidation, Order, OrderEvent
from orders.selectors import content as content_selectors
from orders.services import workflow
from orders.services.cancelling import MoneyDecision, check_limit, refund_decided
from orders.services.events import record_event
from orders.services.notifications import notify, notify_client
from orders.states import HELD, Status


@transaction.atomic
def submit(order: Order, *, by: User, now: datetime) -> Order:
    """Hand the content over: its fingerprint is what will be judged.

    Sections that a tool proposed and nobody changed are confirmed by this act; the event names them.
    Raises ContentIncomplete with `missing`, NotHolder, InvalidTransition.
    """
    order = workflow.lock(order.pk)
    if order.status != Status.IN_PROGRESS:
        raise InvalidTransition
    if order.holder_id != by.pk:
        raise NotHolder
    missing = content_selectors.missing_deliverables(order)
    if missing:
        raise ContentIncomplete(missing=missing)
    versions = content_selectors.latest_versions(order)
    confirmed = [code for code, version in versions.items() if version.origin == ContentVersion.Origin.PROPOSED]
    order = workflow.submit_order(order, by=by, now=now)
    ExpertValidation.objects.create(
        order=order,
        round=order.validations.count() + 1,
        fingerprint=content_selectors.fingerprint(order),
        content_number=content_selectors.content_number(order),
        submitted_by=by,
        submitted_at=now,
    )
    record_event(order, OrderEvent.Kind.REVIEW, by=Actor.person(by), now=now, submitted=True, confirmed=confirmed)
    return order


@transaction.atomic
def approve(order: Order, *, by: User, now: datetime, notes: str = "", fingerprint: str | None = None) -> Order:
    """Approve what was submitted; the delivery follows after a short delay, during which it can be suspended.

    `fingerprint` is what the validator's page showed. Raises AuthorMayNotJudge, AlreadyDecided, RevisionConflict.
    """
    order, validation = _open_round(order, by=by)
    if fingerprint is not None and fingerprint != validation.fingerprint:
        raise RevisionConflict
    _close(validation, ExpertValidation.Status.APPROVED, by=by, notes=notes, now=now)
    order = workflow.approve_order(order, by=by, fingerprint=validation.fingerprint, now=now)
    schedule_delivery(order, now=now)
    return order


def schedule_delivery(order: Order, *, now: datetime) -> None:
    """Defer the delivery of an approved order; until then it can be suspended."""
    defer(
        "expertdesk.tasks.deliver",
        key=f"deliver:{order.id}",
        run_at=now + settings.DELIVERY_DELAY,
        order_id=str(order.id),
    )


@transaction.atomic
def return_for_revision(order: Order, *, by: User, reasons: Sequence[str], notes: str, now: datetime) -> Order:
    """Return the content to its expert with at least one reason and a note."""
    if not reasons or not notes.strip():
        raise ReasonMissing
    order, validation = _open_round(order, by=by)
    _close(validation, ExpertValidation.Status.REJECTED, by=by, notes=notes, reasons=reasons, now=now)
    order = workflow.return_order(order, by=by, reason=notes, now=now)
    if order.holder is not None:
        notify(
            "revision_requested",
            key=f"revision_requested:{order.id}:{validation.round}",
            recipient=order.holder.email,
            language=order.holder.language,
            order=order,
            now=now,
        )
    return order


@transaction.atomic
def refuse(
    order: Order, *, by: User, notes: str, money: MoneyDecision, now: datetime, reasons: Sequence[str] = ()
) -> Order:
    """Refuse for good: the order ends, its client is told, and the money is decided in the same transaction.

    Refusing owes a decision on the money, so that whoever may validate may give back here, within the limit of a lead.
    Raises AboveRefundLimit, NotRefundable, and what every verdict raises.
    """
    if not notes.strip():
        raise ReasonMissing
    order, validation = _open_round(order, by=by)
    check_limit(order, money, Actor.person(by))
    _close(validation, ExpertValidation.Status.REJECTED, by=by, notes=notes, reasons=reasons, now=now, is_refusal=True)
    order = workflow.refuse_order(order, by=by, reason=notes, now=now)
    amount = refund_decided(order, money=money, reason=Refund.Reason.REFUSED, by=Actor.person(by), now=now)
    notify_client(order, "order_refused", now=now, refunded=amount > 0, refunded_minor=amount)
    return order


@transaction.atomic
def note_review(order: Order, *, status: str, notes: str, by: User, now: datetime) -> ExpertReview:
    """Keep the holder's own note on the order; it decides nothing."""
    order = workflow.lock(order.pk)
    if order.holder_id != by.pk:
        raise NotHolder
    if order.status not in HELD:
        raise InvalidTransition
    review, _created = ExpertReview.objects.update_or_create(
        order=order, defaults={"expert": by, "status": status, "notes": notes, "reviewed_at": now}
    )
    record_event(order, OrderEvent.Kind.REVIEW, by=Actor.person(by), now=now, review=status)
    return review


def _open_round(order: Order, *, by: User) -> tuple[Order, ExpertValidation]:
    """Return the locked order and its open round if this person may judge it now.

    Raises NotAllowed, AlreadyDecided, InvalidTransition, OrderOnHold, AuthorMayNotJudge.
    """
    workflow.require(by, roles.VALIDATE_CONTENT)
    order = workflow.lock(order.pk)
    if order.status != Status.IN_VALIDATION:
        was_judged = order.validations.exclude(status=ExpertValidation.Status.PENDING).exists()
        raise AlreadyDecided if was_judged else InvalidTransition
    if order.held_at is not None:
        # What is judged would leave, or its money be decided, while a bank or a lead decides about both.
        raise OrderOnHold
    validation = ExpertValidation.objects.select_for_update(of=("self",), no_key=True).get(
        order=order, status=ExpertValidation.Status.PENDING
    )
    if validation.submitted_by_id == by.pk or content_selectors.has_written(order, by.pk):
        raise AuthorMayNotJudge
    return order, validation


def _close(
    validation: ExpertValidation,
    status: str,
    *,
    by: User,
    notes: str,
    now: datetime,
    reasons: Sequence[str] = (),
    is_refusal: bool = False,
) -> None:
    validation.status = status
    validation.validator = by
    validation.notes = notes
    validation.reasons = list(reasons)
    validation.is_refusal = is_refusal
    validation.decided_at = now
    validation.save(update_fields=["status", "validator", "notes", "reasons", "is_refusal", "decided_at"])
