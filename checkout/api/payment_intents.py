"""`POST /api/products/create-payment-intent`: an order and its payment, in one request that may be repeated."""

from typing import Any

from django.utils import timezone
from django.utils.translation import get_language
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from checkout import consents
from checkout.api.inputs import PaymentIntentInput
from checkout.services import purchase
from lumira.accounts.actors import CLIENT
from lumira.exceptions import LumiraError
from lumira.payments import selectors as payment_selectors
from lumira.rest.documenting import operation
from lumira.rest.throttles import CheckoutThrottle
from lumira.rest.views import ApiView
from orders.exceptions import NotOnSale, UnknownLevel
from orders.models import Order
from orders.services import placing
from orders.services.access import issue_access, revoke_accesses
from products.models import Level
from products.selectors import Offer, offer_of


class PaymentIntentShape(serializers.Serializer[Any]):
    """What the caller's page needs to go on."""

    orderNumber = serializers.CharField()
    orderId = serializers.UUIDField()
    paymentIntentId = serializers.CharField(allow_null=True)
    clientSecret = serializers.CharField(allow_null=True)
    orderToken = serializers.CharField(allow_null=True)
    amount = serializers.IntegerField()
    currency = serializers.CharField()


class CreatePaymentIntentView(ApiView):
    """Public and throttled. The price is ours; the same attempt and body answer the same intent."""

    authentication_classes = ()
    permission_classes = (AllowAny,)
    throttle_classes = (CheckoutThrottle,)

    @operation(
        request=PaymentIntentInput,
        answers={201: PaymentIntentShape, 200: PaymentIntentShape},
        errors=(402, 409, 413, 415, 503),
        operation_id="create_payment_intent",
        auth=[],
    )
    def post(self, request: Request) -> Response:
        data = PaymentIntentInput(data=request.data)
        data.is_valid(raise_exception=True)
        values = data.validated_data
        if "lines" in values:
            # The shop has no product yet.
            raise NotOnSale
        offer = _offer(values["level"], values["currency"])
        contact = _contact(values["customer"])
        now = timezone.now()
        order, is_new = purchase.start_order(
            offer,
            contact,
            attempt_id=values["attemptId"],
            language=get_language() or "fr",
            consents=consents.given(values["consents"]),
            now=now,
            may_correct=False,
        )
        # Anyone may repeat an attempt's id; the token is given once.
        token = issue_access(order, now=now) if is_new else None
        try:
            payable = purchase.pay_by_element(order, attempt_id=values["attemptId"], now=now)
        except LumiraError:
            if token is not None:
                # Nobody has read it: the next try gets one.
                revoke_accesses(order, by=CLIENT, now=now)
            raise
        if token is None and not order.accesses.filter(revoked_at=None).exists():
            token = issue_access(order, now=now)
        return Response(_shape(order, payable, token), status=201 if is_new else 200)


def _offer(slug: str, currency: str) -> Offer:
    offer = offer_of(slug, language=get_language() or "fr", currency=currency)
    if offer is not None:
        return offer
    if Level.objects.filter(slug=slug).exists():
        raise NotOnSale
    raise UnknownLevel


def _contact(customer: dict[str, str]) -> placing.Contact:
    return placing.Contact(customer["firstName"], customer["lastName"], customer["email"].lower(), customer["phone"])


def _shape(order: Order, payable: purchase.Payable, token: str | None) -> dict[str, Any]:
    active = payment_selectors.active_attempt(order.payment)
    return {
        "orderNumber": order.number,
        "orderId": order.id,
        "paymentIntentId": payable.intent_id or (active.intent_id if active else None),
        "clientSecret": payable.client_secret or None,
        "orderToken": token,
        "amount": order.amount_minor,
        "currency": order.currency,
    }
