"""Withdrawing from an order: the statement is stored and acknowledged first, then carried out in the same transaction.

Only an unpaid order needs the provider, who is asked afterwards and, should it be away, again by a job.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from lumira.accounts.actors import CLIENT
from lumira.clock import paris_date
from lumira.jobs.queue import defer
from lumira.payments.exceptions import PaymentUnavailable
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.exceptions import WithdrawalChanged
from orders.models import Incident, Notification, Order, OrderEvent, WithdrawalRequest
from orders.selectors import withdrawing as reads
from orders.services import cancelling, workflow
from orders.services.cancelling import MoneyDecision
from orders.services.events import announce, record_event
from orders.services.incidents import open_incident
from orders.services.notifications import notify
from orders.states import Status, is_legal
from orders.withdrawal import Act, Applies, Assessment

REASON = gettext_noop("Rétractation du client.")
# Nobody mistakes one of these for another when reading it aloud.
ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679"


@dataclass(frozen=True, slots=True)
class Statement:
    """Who withdraws from which contract, in their own words; `order` only when they proved that it is theirs."""

    name: str
    email: str
    number: str
    language: str
    order: Order | None = None

    @property
    def text(self) -> str:
        """The declaration that is confirmed and stored. Source: model form of Directive 2011/83/EU, annex I(B)."""
        return _(
            "Je soussigné(e), %(name)s, vous notifie par la présente ma rétractation du contrat portant sur la "
            "commande %(number)s. Adresse e-mail : %(email)s."
        ) % {"name": self.name, "number": self.number, "email": self.email}


def declare(statement: Statement, *, shown: Assessment | None, now: datetime) -> WithdrawalRequest:
    """Store a confirmed statement, acknowledge it by e-mail and carry it out; a repetition returns the first one.

    `shown` is what the client read before confirming: raises WithdrawalChanged when something else applies by now.
    """
    if statement.order is None:
        return _declare_unknown(statement, now=now)
    request = _declare(statement, statement.order, shown=shown, now=now)
    if request.applied in (Applies.UNPAID, Applies.UNDER_WAY):
        # With the provider away, the job does it.
        with suppress(PaymentUnavailable):
            close_unpaid(statement.order.pk, now=now)
    return request


@transaction.atomic
def _declare(statement: Statement, order: Order, *, shown: Assessment | None, now: datetime) -> WithdrawalRequest:
    order = workflow.lock(order.pk)
    known = reads.request_of(order)
    if known is not None:
        return known
    order.payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=order.payment_id)
    found = reads.assessment_of(order, now=now)
    if found != shown or found.act == Act.NOTHING:
        raise WithdrawalChanged
    request = _store(statement, found, order=order, now=now)
    record_event(
        order,
        OrderEvent.Kind.WITHDRAWAL,
        by=CLIENT,
        now=now,
        reference=request.reference,
        applies=found.applies.value,
        amount=found.amount_minor,
    )
    _carry_out(order, found, request, now=now)
    announce(order)
    return request


def _carry_out(order: Order, found: Assessment, request: WithdrawalRequest, *, now: datetime) -> None:
    if found.act == Act.CANCEL_UNPAID:
        defer("orders.tasks.close_withdrawn", key=f"withdrawn:{order.pk}", order_id=str(order.pk))
        return
    if found.act == Act.CANCEL:
        workflow.cancel_order(order, by=CLIENT, reason=REASON, now=now)
    elif found.act == Act.HOLD and order.held_at is None:
        workflow.hold_order(order, by=CLIENT, reason=REASON, now=now)
    if found.amount_minor:
        refunding.request_refund(
            order.payment,
            amount_minor=found.amount_minor,
            reason=Refund.Reason.WITHDRAWAL,
            by=None,
            now=now,
            origin=Refund.Origin.CLIENT,
        )
    if found.act in (Act.HOLD, Act.ASK_A_PERSON):
        _call_a_person(request, now=now)


@transaction.atomic
def _declare_unknown(statement: Statement, *, now: datetime) -> WithdrawalRequest:
    request = _store(statement, Assessment(Applies.UNKNOWN, 0, 0, Act.ASK_A_PERSON), order=None, now=now)
    _call_a_person(request, now=now)
    return request


def close_unpaid(order_id: UUID | str, *, now: datetime) -> None:
    """Cancel an order that was withdrawn from before it was paid; what comes in meanwhile goes back whole. Idempotent.

    Raises PaymentUnavailable.
    """
    order = Order.objects.get(pk=order_id)
    if order.status == Status.CANCELLED:
        return
    if not is_legal(Status(order.status), Status.CANCELLED):
        # Paid and far on its way before the provider could be asked: a person decides.
        _call_a_person(WithdrawalRequest.objects.get(order=order), now=now)
        return
    cancelling.cancel_order(
        order,
        by=CLIENT,
        reason=REASON,
        money=MoneyDecision.everything(),
        now=now,
        refund_reason=Refund.Reason.WITHDRAWAL,
    )


def _store(statement: Statement, found: Assessment, *, order: Order | None, now: datetime) -> WithdrawalRequest:
    reference = _reference(now)
    text = statement.text
    notification = notify(
        Notification.Kind.WITHDRAWAL_RECEIVED,
        key=f"withdrawal_received:{reference}",
        recipient=statement.email,
        language=statement.language,
        order=order,
        now=now,
        reference=reference,
        statement=text,
        stated_at=now.isoformat(),
        applies=found.applies.value,
        amount_minor=found.amount_minor,
        due_permille=found.due_permille,
        act=found.act.value,
    )
    if notification is None:
        # Twice the same reference: as rare as a lottery's first prize, and a second try gets another one.
        raise WithdrawalChanged
    return WithdrawalRequest.objects.create(
        reference=reference,
        order=order,
        name=statement.name,
        email=statement.email,
        number_typed=statement.number,
        text=text,
        language=statement.language,
        stated_at=now,
        applied=found.applies.value,
        due_permille=found.due_permille,
        amount_minor=found.amount_minor,
        currency=order.currency if order else "",
        notification_id=notification.pk,
    )


def _call_a_person(request: WithdrawalRequest, *, now: datetime) -> None:
    open_incident(
        Incident.Kind.WITHDRAWAL,
        order=request.order,
        subject=request.reference,
        detail=request.applied,
        now=now,
        alert=True,
    )


def _reference(now: datetime) -> str:
    letters = "".join(secrets.choice(ALPHABET) for _index in range(6))
    return f"R{paris_date(now):%y%m%d}-{letters}"
