"""What withdrawing means for an order now."""

from datetime import date, datetime

from lumira.clock import paris_date
from lumira.payments.states import OPEN_DISPUTE, PaymentStatus
from orders.models import Consent, Order, WithdrawalRequest
from orders.states import Status
from orders.withdrawal import Assessment, Facts, assess, last_day


def order_named(number: str, email: str) -> Order | None:
    """Return the order of this number if it was made under this address; both must fit."""
    return Order.objects.select_related("payment").filter(number=number, email=email.strip().lower()).first()


def request_of(order: Order) -> WithdrawalRequest | None:
    """Return the statement that was made about an order, or nothing."""
    return WithdrawalRequest.objects.filter(order=order).first()


def assessment_of(order: Order, *, now: datetime) -> Assessment:
    """Return what applies to an order now; the caller holds its lock when something is to follow from it."""
    payment = order.payment
    is_disputed = payment.status == PaymentStatus.DISPUTED
    agreed = set(Consent.objects.filter(order=order).values_list("kind", flat=True))
    facts = Facts(
        status=Status(order.status),
        concluded_at=_concluded_at(order),
        captured_minor=payment.captured_minor,
        refundable_minor=payment.refundable_minor,
        is_under_way=payment.status == PaymentStatus.PROCESSING,
        is_disputed=is_disputed,
        is_dispute_lost=is_disputed and not payment.disputes.filter(status__in=OPEN_DISPUTE).exists(),
        is_refused=order.is_refused,
        was_delivered=order.delivered_at is not None,
        was_returned=order.revision_count > 0,
        early_start_agreed=Consent.Kind.TERMS_AND_EARLY_START in agreed,
        digital_agreed=Consent.Kind.DIGITAL_CONTENT in agreed,
    )
    return assess(facts, now=now)


def last_day_of(order: Order) -> date:
    """Return the last day of the order's period."""
    return last_day(_concluded_at(order))


def is_over(order: Order, *, now: datetime) -> bool:
    """Tell whether the order's period has ended."""
    return paris_date(now) > last_day_of(order)


def _concluded_at(order: Order) -> datetime:
    # A slow payment does not eat into the period.
    return order.settled_at or order.created_at
