"""The one repair that each open discrepancy offers: decided by a person, written to the order's history."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_noop

from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from lumira.jobs.queue import defer
from lumira.payments.exceptions import NotRefundable
from lumira.payments.gateways.current import gateway
from lumira.payments.models import LedgerEntry
from orders.exceptions import AboveRefundLimit, InvalidTransition, ReasonMissing
from orders.models import Discrepancy, Order, OrderEvent
from orders.selectors.money import limit_of
from orders.services import returning, workflow
from orders.services.events import announce, record_event
from orders.services.reconciliation.looking import look_at
from orders.services.reconciliation.noting import close
from orders.services.reconciliation.reading import Case, owners_of, view_of

Repair, Outcome = Discrepancy.Repair, Discrepancy.Outcome
# Reason of a hold, kept in the history as it stands and translated where it is shown.
NO_MONEY = gettext_noop("Commande sans paiement, à vérifier")
# Moves money, so it asks for a fresh second factor.
MOVES_MONEY = (Repair.GIVE_BACK,)


def permission_for(repair: str) -> str:
    """Return the permission that a repair needs."""
    return roles.REFUND_PAYMENTS if repair in MOVES_MONEY else roles.LEAD_ORDERS


def repair(discrepancy: Discrepancy, *, by: User, now: datetime, reason: str = "") -> None:
    """Carry out the repair that the discrepancy offers. Repeating it moves nothing twice; who asked is written down.

    Raises NotAllowed, InvalidTransition for one that is closed or asked for already, ReasonMissing, NotRefundable,
    AboveRefundLimit, PaymentUnavailable.
    """
    workflow.require(by, permission_for(discrepancy.repair))
    match discrepancy.repair:
        case Repair.LOOK_AGAIN:
            _look_again(discrepancy, by=by, now=now)
        case Repair.GIVE_BACK:
            _give_back(discrepancy.pk, by=by, now=now)
        case _:
            _decide(discrepancy.pk, by=by, reason=reason.strip(), now=now)


def give_stray_back(discrepancy_id: str, *, now: datetime) -> None:
    """Give back what an intent holds that is none of ours; its discrepancy's id is the key at the provider.

    The money never was in the ledger, so nothing leaves it: the discrepancy is the record. Idempotent.
    """
    row = Discrepancy.objects.get(pk=discrepancy_id)
    if row.closed_at is not None or row.asked_by is None:
        return
    if owners_of([row.intent_id]):
        # A form claimed it meanwhile: it pays an order now.
        look_at(_case_of(row), now=now)
        return
    view = view_of(row.intent_id)
    kept = view.held_minor - view.returning_minor if view else 0
    if kept > 0:
        gateway().create_refund(intent_id=row.intent_id, amount_minor=kept, idempotency_key=str(row.pk))
    _close_given_back(row, now=now)


@transaction.atomic
def withdraw_request(discrepancy_id: str) -> None:
    """Offer the button again after a job that gave up."""
    Discrepancy.objects.filter(pk=discrepancy_id, closed_at=None).update(asked_at=None, asked_by=None)


@transaction.atomic
def _give_back(discrepancy_id: UUID, *, by: User, now: datetime) -> None:
    row, order = _locked(discrepancy_id)
    if row.asked_at is not None:
        raise InvalidTransition
    if row.payment is None:
        stray = row.sides["provider"]
        _check_limit(stray["amount_minor"], stray["currency"], by)
        row.asked_at, row.asked_by = now, by
        row.save(update_fields=["asked_at", "asked_by"])
        defer("orders.tasks.give_stray_back", discrepancy_id=str(row.pk))
        return
    surplus = LedgerEntry.objects.filter(intent_id=row.intent_id, kind=LedgerEntry.Kind.SURPLUS).first()
    if surplus is None or order is None:
        raise NotRefundable
    _check_limit(surplus.amount_minor, surplus.currency, by)
    returning.return_surplus(order, surplus, by=by, now=now)
    _tell(order, row, by=by, now=now)
    close(row, outcome=Outcome.REPAIRED, by=by, now=now)


def _check_limit(amount_minor: int, currency: str, by: User) -> None:
    """Refuse what is above a lead's limit of this currency; a superuser has none."""
    if not by.is_superuser and amount_minor > limit_of(currency):
        raise AboveRefundLimit


def _look_again(discrepancy: Discrepancy, *, by: User, now: datetime) -> None:
    """Read the provider again, and write who asked: to the order's history, without one on the row that this closes."""
    with transaction.atomic():
        row, order = _locked(discrepancy.pk)
        _tell(order, row, by=by, now=now)
        if order is None:
            row.asked_at, row.asked_by = now, by
            row.save(update_fields=["asked_at", "asked_by"])
    try:
        look_at(_case_of(row), now=now)
    finally:
        if order is None:
            withdraw_request(str(row.pk))


@transaction.atomic
def _decide(discrepancy_id: UUID, *, by: User, reason: str, now: datetime) -> None:
    row, order = _locked(discrepancy_id)
    outcome = Outcome.REPAIRED
    if row.repair == Repair.HOLD and order is not None:
        workflow.hold_order(order, by=Actor.person(by), reason=reason or NO_MONEY, now=now)
    elif row.repair == Repair.QUEUE and order is not None:
        workflow.queue_order(order, by=Actor.person(by), now=now, reason=reason)
    else:
        if not reason:
            raise ReasonMissing
        outcome = Outcome.EXPLAINED
    _tell(order, row, by=by, now=now, reason=reason)
    close(row, outcome=outcome, by=by, reason=reason, now=now)


@transaction.atomic
def _close_given_back(row: Discrepancy, *, now: datetime) -> None:
    locked = Discrepancy.objects.select_for_update().get(pk=row.pk)
    if locked.closed_at is None:
        close(locked, outcome=Outcome.REPAIRED, by=locked.asked_by, now=now)


def _locked(discrepancy_id: UUID) -> tuple[Discrepancy, Order | None]:
    """Lock the order, then the discrepancy; a second click finds it closed."""
    order_id = Discrepancy.objects.values_list("order_id", flat=True).get(pk=discrepancy_id)
    order = workflow.lock(order_id) if order_id else None
    row = Discrepancy.objects.select_for_update(of=("self",), no_key=True).get(pk=discrepancy_id)
    if row.closed_at is not None:
        raise InvalidTransition
    return row, order


def _tell(order: Order | None, row: Discrepancy, *, by: User, now: datetime, reason: str = "") -> None:
    """Write to the order's history who repaired what, and how."""
    if order is None:
        return
    record_event(
        order,
        OrderEvent.Kind.PAYMENT,
        by=Actor.person(by),
        now=now,
        reason=reason,
        discrepancy=row.kind,
        repair=row.repair,
    )
    announce(order)


def _case_of(row: Discrepancy) -> Case:
    return Case(row.payment_id) if row.payment_id else Case(None, row.intent_id)
