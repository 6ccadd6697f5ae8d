"""Orders in any currency, money given back and money that came back after all, by the real services."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from lumira.payments.gateways.port import ProviderRefund
from lumira.payments.models import Payment, Refund
from lumira.payments.services import opening, refunding
from lumira.payments.states import RefundStatus
from orders.models import Invoice, Order
from orders.services import placing, refunds, settlement
from products.selectors import offer_of
from tests.factories.orders import attempt_of, intent_of


def paid_in(
    now: datetime,
    amount_minor: int = 6700,
    currency: str = "EUR",
    *,
    language: str = "fr",
    rate: int = 200,
    **contact: str,
) -> Order:
    """A paid order of Profond at this price."""
    offer = offer_of("profond", language=language)
    assert offer is not None
    offer = replace(offer, amount_minor=amount_minor, currency=currency, vat_rate_permille=rate)
    person = {"first_name": "Camille", "last_name": "Aubry", "email": f"{uuid4().hex[:8]}@exemple.fr", **contact}
    order = placing.place_order(
        offer, placing.Contact(**person), attempt_id=uuid4(), language=language, consents=[], now=now
    )
    attempt, intent = attempt_of(order), intent_of(order)
    opening.attach_intent(attempt, intent, now=now)
    settled = settlement.settle(attempt, intent, now=now)
    assert settled is not None
    return settled.order


def asked_back(order: Order, amount_minor: int, now: datetime) -> Refund:
    """A refund that was decided and not yet made."""
    payment = Payment.objects.get(pk=order.payment_id)
    return refunding.request_refund(payment, amount_minor=amount_minor, reason="requested", by=None, now=now)


def booked(refund: Refund, status: RefundStatus, now: datetime) -> Refund:
    """What the provider says about a refund, booked."""
    refund.refresh_from_db()
    answer = ProviderRefund(
        id=refund.provider_id or f"re_{refund.pk.hex[:12]}",
        intent_id=refund.intent_id,
        amount_minor=refund.amount_minor,
        currency=refund.payment.currency,
        status=status,
    )
    refunds.book_refund(refund, answer, now=now)
    refund.refresh_from_db()
    return refund


def given_back(order: Order, amount_minor: int, now: datetime) -> Refund:
    """A refund that was made."""
    return booked(asked_back(order, amount_minor, now), RefundStatus.SUCCEEDED, now)


def books_of(order: Order) -> list[tuple[str, str, int, int, int]]:
    """The order's documents in the order of their issue: kind, number, net, tax, gross."""
    found = Invoice.objects.filter(order=order).order_by("issued_at", "-series", "sequence")
    return [(row.kind, row.number, row.net_minor, row.vat_minor, row.gross_minor) for row in found]
