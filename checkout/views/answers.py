"""What the checkout's views have in common: answers for the script and for who has none."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import reverse

from checkout.services.purchase import Payable
from lumira.exceptions import LumiraError
from lumira.payments.exceptions import PaymentUnavailable
from orders.models import Order


def wants_json(request: HttpRequest) -> bool:
    """Tell whether the page's own script asks."""
    return request.headers.get("Accept", "").startswith("application/json")


def payable(found: Payable) -> HttpResponse:
    """Tell the script how to go on: confirm with this secret, or go there."""
    if found.is_settled:
        return JsonResponse({"redirect": after_settlement(found.order)})
    return JsonResponse(
        {
            "clientSecret": found.client_secret,
            "returnUrl": settings.SITE_URL + reverse("checkout:return", args=[found.order.number]),
            "paymentUrl": reverse("checkout:payment", args=[found.order.number]),
        }
    )


def go_on(found: Payable) -> HttpResponse:
    """Send a browser without script to the provider's page, or on when nothing is left to pay."""
    return redirect(found.page_url or after_settlement(found.order))


def after_settlement(order: Order) -> str:
    """Return where an order goes on that needs no payment any more: its dossier, then its tracking page."""
    if order.sealed_at is None and order.settled_at is not None:
        return reverse("checkout:intake", args=[order.number])
    return reverse("orders:tracking", args=[order.number])


def payment_trouble(request: HttpRequest, order: Order, refusal: LumiraError) -> HttpResponse:
    """Say that the payment could not be started; the order and what was typed are kept."""
    status = 503 if isinstance(refusal, PaymentUnavailable) else 402
    if wants_json(request):
        body = {"problem": str(refusal.message), "paymentUrl": reverse("checkout:payment", args=[order.number])}
        return JsonResponse(body, status=status)
    messages.error(request, str(refusal.message))
    return redirect("checkout:payment", order.number)


def order_closed(request: HttpRequest, order: Order, refusal: LumiraError) -> HttpResponse:
    """Lead someone who pays an order that has lapsed to its page, which says so and how to order again."""
    where = reverse("orders:tracking", args=[order.number])
    if wants_json(request):
        return JsonResponse({"redirect": where})
    messages.error(request, str(refusal.message))
    return redirect(where)


def stripe_settings(amount_minor: int, currency: str) -> dict[str, Any]:
    """Return what the page's script needs to show the payment form before any intent exists."""
    return {
        "publishableKey": settings.STRIPE_PUBLISHABLE_KEY,
        "scriptUrl": settings.STRIPE_JS_URL,
        "amount": amount_minor,
        "currency": currency.lower(),
        "fontUrl": settings.SITE_URL + static("fonts/hanken-grotesk-latin-wght-normal.woff2"),
    }
