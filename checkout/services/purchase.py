"""Orchestrating a purchase: the order first, then the provider, then the settlement. Writes nothing itself."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import IntegrityError
from django.urls import reverse
from django.utils.translation import gettext as _

from lumira.payments.exceptions import AttemptMismatch
from lumira.payments.models import Payment, PaymentAttempt
from lumira.payments.services import collecting
from lumira.payments.states import SETTLED
from orders.exceptions import FreeLevelUsed
from orders.models import Order
from orders.services import expiring, placing, settlement
from products.selectors import Offer, Priced, offer_under


@dataclass(frozen=True, slots=True)
class Payable:
    """How the browser goes on: with a client secret, on the provider's page, or not at all because it is settled."""

    order: Order
    client_secret: str = ""
    intent_id: str = ""
    page_url: str = ""

    @property
    def is_settled(self) -> bool:
        """Nothing more is to be paid."""
        return not self.client_secret and not self.page_url


def start_order(
    offer: Offer,
    contact: placing.Contact,
    *,
    attempt_id: uuid.UUID,
    language: str,
    consents: Sequence[placing.GivenConsent],
    now: datetime,
    may_correct: bool = True,
) -> tuple[Order, bool]:
    """Return the order of this attempt and whether it is new; an unpaid one takes a corrected contact over.

    An order that exists keeps its price, whatever the level costs by now. Raises NotOnSale, FreeLevelUsed;
    AttemptMismatch when the attempt belongs to another level or currency or, unless it `may_correct`, to any other
    request.
    """
    order = order_of_attempt(attempt_id)
    if order is None:
        try:
            placed = placing.place_order(
                offer, contact, attempt_id=attempt_id, language=language, consents=consents, now=now
            )
        except (IntegrityError, FreeLevelUsed, AttemptMismatch):
            # A double click: the other request of this very attempt was quicker.
            order = order_of_attempt(attempt_id)
            if order is None:
                raise
        else:
            return placed, True
    if (order.level_id, order.currency) != (offer.rank, offer.currency):
        raise AttemptMismatch
    if not may_correct:
        _check_same_request(attempt_id, offer, contact)
        return order, False
    return placing.correct_contact(order, contact, now=now), False


def _check_same_request(attempt_id: uuid.UUID, offer: Offer, contact: placing.Contact) -> None:
    expected = placing.request_hash(level_slug=offer.slug, contact=contact, currency=offer.currency)
    if PaymentAttempt.objects.get(pk=attempt_id).request_hash != expected:
        raise AttemptMismatch


def order_of_attempt(attempt_id: uuid.UUID) -> Order | None:
    """Return the order that this attempt was made for, or nothing."""
    attempt = PaymentAttempt.objects.filter(pk=attempt_id).first()
    return Order.objects.filter(payment_id=attempt.payment_id).first() if attempt else None


def pay_by_element(order: Order, *, attempt_id: uuid.UUID | None, now: datetime) -> Payable:
    """Return the client secret for the page's payment form. Raises OrderClosed, PaymentUnavailable, PaymentRefused."""
    payment = Payment.objects.get(pk=order.payment_id)
    if payment.is_free or payment.status in SETTLED or payment.review:
        return Payable(order)
    if not expiring.keep_open(order, now=now):
        return Payable(Order.objects.select_related("payment").get(pk=order.pk))
    result = collecting.collect_by_element(
        payment, attempt_id=attempt_id, description=title_of(order), email=order.email, now=now
    )
    return _payable(order, result, now=now)


def pay_by_hosted_page(order: Order, *, now: datetime) -> Payable:
    """Return the address of the provider's own page, for who has no script. Raises as above."""
    payment = Payment.objects.get(pk=order.payment_id)
    if payment.is_free or payment.status in SETTLED or payment.review:
        return Payable(order)
    if not expiring.keep_open(order, now=now):
        return Payable(Order.objects.select_related("payment").get(pk=order.pk))
    back = settings.SITE_URL + reverse("checkout:payment", args=[order.number])
    done = settings.SITE_URL + reverse("checkout:return", args=[order.number])
    result = collecting.collect_by_hosted_page(
        payment,
        title=title_of(order),
        email=order.email,
        language=order.language,
        success_url=f"{done}?page={{PAGE_ID}}",
        cancel_url=back,
        now=now,
    )
    return _payable(order, result, now=now)


def offer_ordered(order: Order, *, language: str) -> Offer:
    """Return what was ordered, under the order's own terms: prices that changed since do not concern it."""
    terms = Priced(order.amount_minor, order.currency, order.vat_rate_permille)
    return offer_under(order.level, terms, language=language)


def title_of(order: Order) -> str:
    """Return what the provider's page and the bank's statement call the purchase."""
    return _("Lecture %(level)s, commande %(number)s") % {"level": order.level_name, "number": order.number}


def _payable(order: Order, result: collecting.Collecting, *, now: datetime) -> Payable:
    """Settle what turned out paid; hand the rest to the browser."""
    if result.intent is not None:
        settled = settlement.settle_intent(result.intent.id, now=now)
        return Payable(settled.order if settled else order)
    intent_id = (result.attempt.intent_id or "") if result.attempt else ""
    return Payable(
        order,
        client_secret=result.client_secret,
        intent_id=intent_id,
        page_url=result.page.url if result.page else "",
    )
