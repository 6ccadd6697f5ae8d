"""Cancelling an order: the provider first, then the order and the decision on the money in one transaction."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from lumira.accounts import roles
from lumira.accounts.actors import CLIENT, Actor
from lumira.payments.models import Payment, Refund
from lumira.payments.services import collecting, refunding
from lumira.payments.states import OPEN, PaymentStatus
from orders.exceptions import AboveRefundLimit, InvalidTransition, JustPaid
from orders.models import Order
from orders.selectors.money import limit_of, used_of_limit
from orders.services import returning, settlement, workflow
from orders.services.notifications import notify_client
from orders.states import Status, is_legal


@dataclass(frozen=True, slots=True)
class MoneyDecision:
    """What happens to what was paid: everything back, nothing, or an amount in minor units."""

    amount_minor: int | None

    @classmethod
    def everything(cls) -> "MoneyDecision":
        """Give all that is left back."""
        return cls(None)

    @classmethod
    def nothing(cls) -> "MoneyDecision":
        """Keep what was paid."""
        return cls(0)

    @property
    def moves_money(self) -> bool:
        """Whether anything is to go back."""
        return self.amount_minor != 0

    def amount_of(self, payment: Payment) -> int:
        """Return the amount to give back of this payment."""
        return payment.refundable_minor if self.amount_minor is None else self.amount_minor


def cancel_order(
    order: Order,
    *,
    by: Actor,
    reason: str,
    money: MoneyDecision,
    now: datetime,
    refund_reason: str = Refund.Reason.CANCELLED,
) -> Order:
    """Cancel an order and decide on its money. By a lead, or an API key with the scope.

    An unpaid one is first made unpayable at the provider; if it turns out paid there, it is settled and then given
    back as decided. Raises InvalidTransition, ReasonMissing, NotAllowed, NotRefundable, AboveRefundLimit,
    PaymentUnavailable, JustPaid when what came in meanwhile would be kept.
    """
    if by.user is not None:
        workflow.require(by.user, roles.LEAD_ORDERS)
    if not is_legal(Status(order.status), Status.CANCELLED):
        raise InvalidTransition(source=order.status, target=Status.CANCELLED.value)
    was_unpaid = not Payment.objects.filter(pk=order.payment_id, captured_minor__gt=0).exists()
    make_unpayable(order, now=now)
    return _cancel(
        order, was_unpaid=was_unpaid, by=by, reason=reason, money=money, refund_reason=refund_reason, now=now
    )


def make_unpayable(order: Order, *, now: datetime) -> None:
    """See to it that an unpaid order can no longer be paid; one that was paid meanwhile is settled.

    Speaks to the provider, so outside of any transaction. Raises PaymentUnavailable.
    """
    payment = Payment.objects.get(pk=order.payment_id)
    if payment.status in OPEN:
        intent = collecting.stop_collecting(payment, now=now)
        if intent is not None:
            settlement.settle_intent(intent.id, now=now)


@transaction.atomic
def _cancel(
    order: Order,
    *,
    was_unpaid: bool,
    by: Actor,
    reason: str,
    money: MoneyDecision,
    refund_reason: str,
    now: datetime,
) -> Order:
    order = workflow.lock(order.pk)
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=order.payment_id)
    if was_unpaid and payment.captured_minor and not money.moves_money:
        # Nobody decided to keep what had not come in.
        raise JustPaid
    order = workflow.cancel_order(order, by=by, reason=reason, now=now)
    check_limit(order, money, by)
    refunded = refund_decided(order, money=money, reason=refund_reason, by=by, now=now)
    if order.settled_at is not None:
        notify_client(order, "order_cancelled", now=now, refunded=refunded > 0, refunded_minor=refunded)
    return order


def check_limit(order: Order, money: MoneyDecision, by: Actor) -> None:
    """Refuse what is above a person's limit; a key's scope and a superuser have none.

    Inside the caller's transaction. All that persons give back of one order counts together; giving nothing is always
    within it.
    """
    if by.user is None or by.user.is_superuser:
        return
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=order.payment_id)
    amount = money.amount_of(payment)
    if amount and used_of_limit(payment) + amount > limit_of(payment.currency):
        raise AboveRefundLimit


def refund_decided(order: Order, *, money: MoneyDecision, reason: str, by: Actor, now: datetime) -> int:
    """Carry out the decision on the money in the caller's transaction; returns the amount given back.

    A payment that never came in is closed, so that the books show it as cancelled.
    """
    payment = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=order.payment_id)
    if payment.captured_minor == 0:
        close_unpaid(order, payment, by=by, now=now)
        return 0
    amount = money.amount_of(payment)
    if amount:
        refunding.request_refund(payment, amount_minor=amount, reason=reason, by=by.user, now=now, origin=origin_of(by))
    return amount


def close_unpaid(order: Order, payment: Payment, *, by: Actor, now: datetime) -> None:
    """Show in the books that nothing is due any more; less than was due, if it came, goes back.

    The caller holds the payment's lock.
    """
    if payment.captured_minor == 0 and payment.status in OPEN:
        payment.status = PaymentStatus.CANCELLED
        payment.updated_at = now
        payment.save(update_fields=["status", "updated_at"])
        returning.return_what_was_not_due(order, payment, by=by.user, now=now)


def origin_of(by: Actor) -> Refund.Origin:
    """Return from where the actor decides about money."""
    if by.user is not None:
        return Refund.Origin.DESK if by.user.is_team else Refund.Origin.CLIENT
    if by.label.startswith("key:"):
        return Refund.Origin.API
    return Refund.Origin.CLIENT if by == CLIENT else Refund.Origin.SYSTEM
