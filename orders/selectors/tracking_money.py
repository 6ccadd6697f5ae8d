"""What the client's tracking page says of the money: only what is true of it, whatever became of the order."""

from dataclasses import dataclass
from enum import StrEnum

from lumira.payments.models import Dispute
from lumira.payments.selectors import RECEIVED
from lumira.payments.states import OPEN_DISPUTE
from orders.models import Incident, Order
from orders.states import Status


class Situation(StrEnum):
    """Where money, rather than work, is the news; `NONE` where it is not."""

    NONE = "none"
    # Closed orders.
    NOTHING_TAKEN = "nothing_taken"
    ON_ITS_WAY_BACK = "on_its_way_back"
    REFUND_FAILED = "refund_failed"
    SURPLUS_BACK = "surplus_back"
    KEPT = "kept"
    # Orders that rest.
    WITHDRAWN = "withdrawn"
    GIVEN_BACK = "given_back"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class Money:
    """The news and the lines of the receipt; minor units of the order's currency."""

    situation: Situation
    was_received: bool
    refunded_minor: int
    pending_minor: int
    # The order has not ended, and rests because of its money.
    stops_work: bool

    @property
    def back_minor(self) -> int:
        """What has come back or is about to."""
        return self.refunded_minor + self.pending_minor


def money_of(order: Order, *, is_ended: bool, is_withdrawn: bool) -> Money:
    """Return what is true of an order's money."""
    payment = order.payment
    situation = _of_the_ended(order) if is_ended else _of_the_resting(order, is_withdrawn=is_withdrawn)
    return Money(
        situation=situation,
        was_received=payment.captured_minor > 0,
        refunded_minor=payment.refunded_minor,
        pending_minor=payment.refund_pending_minor,
        stops_work=not is_ended and order.held_at is not None and situation != Situation.NONE,
    )


def _of_the_ended(order: Order) -> Situation:
    payment = order.payment
    if not payment.captured_minor:
        has_surplus = payment.ledger.filter(kind__in=RECEIVED).exists()
        return Situation.SURPLUS_BACK if has_surplus else Situation.NOTHING_TAKEN
    if Incident.objects.filter(order=order, kind=Incident.Kind.REFUND_FAILED, closed_at=None).exists():
        return Situation.REFUND_FAILED
    if payment.refunded_minor + payment.refund_pending_minor:
        return Situation.ON_ITS_WAY_BACK
    return Situation.DISPUTED if _is_disputed(order) else Situation.KEPT


def _of_the_resting(order: Order, *, is_withdrawn: bool) -> Situation:
    if order.status == Status.AWAITING_PAYMENT:
        return Situation.NONE
    if is_withdrawn:
        return Situation.WITHDRAWN
    if order.delivered_at is not None or order.held_at is None:
        # A lead may let an order go on while the bank decides.
        return Situation.NONE
    if _is_disputed(order):
        return Situation.DISPUTED
    payment = order.payment
    # A lost dispute gives the money back too: the bank did it.
    gone = payment.refunded_minor + payment.refund_pending_minor + payment.disputed_minor
    return Situation.GIVEN_BACK if payment.captured_minor and gone >= payment.captured_minor else Situation.NONE


def _is_disputed(order: Order) -> bool:
    return Dispute.objects.filter(payment=order.payment_id, status__in=OPEN_DISPUTE).exists()
