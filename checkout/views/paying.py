"""`/commande/<number>/paiement/`: paying an order that exists, and coming back from the bank."""

from csp.decorators import csp_update
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from checkout.services import purchase
from checkout.views import answers
from lumira.exceptions import LumiraError
from lumira.payments import selectors as payment_selectors
from lumira.payments.exceptions import IntentUnknown, PaymentRefused, PaymentUnavailable
from lumira.payments.models import PaymentAttempt
from lumira.payments.states import PaymentStatus
from orders.exceptions import OrderClosed
from orders.models import Order
from orders.permissions import add_grant_by_token, visible_order
from orders.promise import promised_date
from orders.services import settlement
from orders.services.access import issue_access
from orders.states import Status

DECLINED = _(
    "Votre banque a refusé ce paiement. Rien n’a été débité. Vérifiez les données, ou essayez un autre moyen de "
    "paiement."
)


@login_not_required
@csp_update(settings.STRIPE_CSP)  # type: ignore[arg-type]  # csp knows no view with arguments
@require_http_methods(["GET", "HEAD", "POST"])
def payment(request: HttpRequest, number: str) -> HttpResponse:
    """Show the payment of an order, again if need be; never a second way to pay what is paid."""
    order = visible_order(request, number)
    if order.status != Status.AWAITING_PAYMENT or not order.payment.is_open:
        if answers.wants_json(request):
            return answers.payable(purchase.Payable(order))
        return redirect(answers.after_settlement(order))
    if request.method == "POST":
        return _pay(request, order)
    context = {
        "order": order,
        "offer": purchase.offer_ordered(order, language=get_language() or order.language),
        "promised_at": promised_date(timezone.now(), order.promised_business_hours),
        "stripe": answers.stripe_settings(order.amount_minor, order.currency),
        "declined": order.payment.status == PaymentStatus.FAILED,
    }
    return render(request, "checkout/payment.html", context)


def _pay(request: HttpRequest, order: Order) -> HttpResponse:
    now = timezone.now()
    try:
        if answers.wants_json(request):
            return answers.payable(purchase.pay_by_element(order, attempt_id=None, now=now))
        return answers.go_on(purchase.pay_by_hosted_page(order, now=now))
    except OrderClosed as refusal:
        return answers.order_closed(request, order, refusal)
    except (PaymentUnavailable, PaymentRefused) as refusal:
        return answers.payment_trouble(request, order, refusal)


@login_not_required
@require_safe
def payment_return(request: HttpRequest, number: str) -> HttpResponse:
    """Receive the browser from the bank or the provider's page, settle, and leave a clean address.

    What decides is what the provider holds, never what the address says. It works with or without the webhook.
    """
    intent_id = request.GET.get("payment_intent", "")
    page_id = request.GET.get("page", "")
    order = _returning_order(request, number, intent_id)
    try:
        settled = _settle(order, intent_id, page_id)
    except PaymentUnavailable:
        return redirect("orders:tracking", order.number)
    except (IntentUnknown, LumiraError):
        raise Http404 from None
    order = Order.objects.select_related("payment").get(pk=order.pk)
    if order.status == Status.AWAITING_PAYMENT and order.payment.is_open:
        if settled is not None and order.payment.status == PaymentStatus.FAILED:
            messages.error(request, str(DECLINED))
        return redirect("checkout:payment", order.number)
    return redirect(answers.after_settlement(order))


def _returning_order(request: HttpRequest, number: str, intent_id: str) -> Order:
    """Return the order if the visitor may see it; the payment's secret proves it in a browser without our session."""
    try:
        return visible_order(request, number)
    except Http404:
        attempt = payment_selectors.attempt_of_intent(intent_id) if intent_id else None
        secret = request.GET.get("payment_intent_client_secret", "")
        if attempt is None or not payment_selectors.holds_client_secret(attempt, secret):
            raise
        order = Order.objects.select_related("payment").filter(number=number, payment_id=attempt.payment_id).first()
        if order is None:
            raise
        add_grant_by_token(request, issue_access(order, now=timezone.now()))
        return order


def _settle(order: Order, intent_id: str, page_id: str) -> settlement.Settled | None:
    """Settle what the address names, provided that it is this order's."""
    now = timezone.now()
    attempt: PaymentAttempt | None = None
    if intent_id:
        attempt = payment_selectors.attempt_of_intent(intent_id)
    elif page_id:
        attempt = payment_selectors.attempt_of_hosted_page(page_id)
    if attempt is None or attempt.payment_id != order.payment_id:
        return None
    if intent_id:
        return settlement.settle_intent(intent_id, now=now)
    return settlement.settle_hosted_page(page_id, now=now)
