"""What the client's tracking page shows: where it is, whose turn it is, when it will be ready."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lumira.payments.states import PaymentStatus
from orders.models import Order
from orders.selectors.tracking_money import Money, money_of
from orders.states import CLIENT_LABELS, Status

STEP_COUNT = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One of the five rings: done, now or todo."""

    code: str
    icon: str
    title: str | Promise
    text: str | Promise
    state: str
    at: datetime | None
    is_since: bool = False


@dataclass(frozen=True, slots=True)
class Tracking:
    """The page's state in the client's words. `done` rings are lit, `current` is the pale one or nothing."""

    word: str | Promise
    status: str
    done: int
    current: int | None
    steps: Sequence[Step]
    is_payment_pending: bool
    is_late: bool
    is_ended: bool
    is_expired: bool
    money: Money


def tracking_of(order: Order, *, is_withdrawn: bool, now: datetime) -> Tracking:
    """Return the state of an order for its client; internal returns read « en relecture », never as blame."""
    status = client_status(order)
    reached = _reached(order, status)
    is_ended = status == Status.CANCELLED or order.is_refused
    money = money_of(order, is_ended=is_ended, is_withdrawn=is_withdrawn)
    goes_on = not is_ended and not money.stops_work
    return Tracking(
        word=_("En suspens") if money.stops_work and not order.delivered_at else _word(order, status),
        status=Status.CANCELLED if order.is_refused else order.outcome or status,
        done=reached,
        current=reached if goes_on and reached < STEP_COUNT else None,
        steps=_steps(order, reached, goes_on=goes_on),
        is_payment_pending=is_under_way(order),
        is_late=order.promised_at is not None and now > order.promised_at and reached < STEP_COUNT and goes_on,
        is_ended=is_ended,
        is_expired=order.is_expired,
        money=money,
    )


def client_status(order: Order) -> Status:
    """Return the status that the client is told: corrections after a return are still « en relecture »."""
    status = Status(order.status)
    if status == Status.IN_PROGRESS and order.revision_count and order.delivered_at is None:
        return Status.IN_REVISION
    return status


def is_under_way(order: Order) -> bool:
    """Tell whether the client's bank is still at it; of a closed order it is told with its end."""
    return order.status == Status.AWAITING_PAYMENT and order.payment.status == PaymentStatus.PROCESSING


def _word(order: Order, status: Status) -> str | Promise:
    if order.is_refused:
        return _("Close sans lecture")
    if order.is_expired:
        return _("Expirée")
    if is_under_way(order):
        return _("Paiement en cours")
    if status == Status.QUEUED and order.sealed_at is None:
        return _("Dossier à compléter")
    return CLIENT_LABELS[status]


def _reached(order: Order, status: Status) -> int:
    """Return how many of the five steps are behind."""
    if order.delivered_at is not None:
        return 5
    if status == Status.APPROVED:
        return 4
    if status in (Status.IN_VALIDATION, Status.IN_REVISION):
        return 3
    if order.sealed_at is not None and order.settled_at is not None:
        return 2
    return 1 if order.settled_at is not None else 0


def _steps(order: Order, reached: int, *, goes_on: bool) -> list[Step]:
    holder = order.holder.first_name if order.holder else ""
    writing = (
        _("%(name)s a ouvert votre dossier et compose votre lecture.") % {"name": holder}
        if holder
        else _("Un expert compose votre lecture.")
    )
    rows: list[tuple[str, str, str | Promise, str | Promise, datetime | None, bool]] = [
        (
            "received",
            "check",
            _("Commande reçue"),
            _("Paiement accepté, confirmation envoyée.")
            if order.settled_at
            else _("Dès que votre paiement est confirmé."),
            order.settled_at,
            False,
        ),
        ("sealed", "check", _("Dossier confié"), _("Votre date, votre question, vos photos."), order.sealed_at, False),
        ("writing", "feather", _("En écriture"), writing, order.taken_at, reached == 2),
        (
            "checking",
            "scan-eye",
            _("Relecture"),
            _("Un second expert relit et valide."),
            order.submitted_at,
            reached == 3,
        ),
        (
            "open",
            "send",
            _("Sanctuaire ouvert"),
            _("Le texte et tout ce que contient votre niveau."),
            order.delivered_at,
            False,
        ),
    ]
    return [
        Step(
            code, icon, title, text, _state(index, reached, goes_on=goes_on), at if index <= reached else None, is_since
        )
        for index, (code, icon, title, text, at, is_since) in enumerate(rows)
    ]


def _state(index: int, reached: int, *, goes_on: bool) -> str:
    if index < reached:
        return "done"
    return "now" if index == reached and goes_on else "todo"
