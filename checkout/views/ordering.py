"""`/commande/<level>/`: who orders, and paying on the same page."""

import uuid

from csp.decorators import csp_update
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from checkout import consents
from checkout.forms import ContactForm
from checkout.services import purchase
from checkout.views import answers
from lumira.exceptions import LumiraError
from lumira.money import DEFAULT_CURRENCY
from lumira.payments.exceptions import PaymentRefused, PaymentUnavailable
from lumira.web.currency import currency_of
from lumira.web.throttle import client_address, is_allowed
from orders.exceptions import OrderClosed
from orders.models import Order
from orders.permissions import add_grant_by_token, visible_order
from orders.promise import promised_date
from orders.services.access import issue_access
from orders.states import Status
from products.selectors import Offer, offer_of

SESSION_ATTEMPTS = "checkout_attempts"
# An attack with stolen cards tries hundreds; a family on one connection does not.
ORDERS_PER_ADDRESS = 20
WINDOW_SECONDS = 600


@login_not_required
@csp_update(settings.STRIPE_CSP)  # type: ignore[arg-type]  # csp knows no view with arguments
@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the order page of a level; a POST places the order and leads to the payment."""
    form = ContactForm(request.POST) if request.method == "POST" else None
    offer = _offer(request, slug, form)
    if form is None:
        return _page(request, offer, ContactForm(initial={"attempt_id": _attempt_id(request, offer)}))
    if not is_allowed("order", client_address(request), limit=ORDERS_PER_ADDRESS, seconds=WINDOW_SECONDS):
        return _page(request, offer, form, problem=_("Trop d’essais, attendez une minute."), status=429)
    if not form.is_valid():
        return _page(request, offer, form, status=422)
    return _place(request, offer, form)


def _offer(request: HttpRequest, slug: str, form: ContactForm | None) -> Offer:
    """Return the level in the currency that the page showed, else in the visitor's, else in euros."""
    language, shown = get_language() or "fr", form.shown_price()[0] if form else ""
    if shown and (offer := offer_of(slug, language=language, currency=shown)):
        return offer
    offer = offer_of(slug, language=language, currency=currency_of(request), or_else=DEFAULT_CURRENCY)
    if offer is None:
        raise Http404
    return offer


def _place(request: HttpRequest, offer: Offer, form: ContactForm) -> HttpResponse:
    now = timezone.now()
    attempt_id = form.cleaned_data["attempt_id"]
    if _price_has_changed(form, offer) and purchase.order_of_attempt(attempt_id) is None:
        return _page(request, offer, form, problem=_price_changed(request), status=409)
    try:
        order, is_new = purchase.start_order(
            offer,
            form.contact(),
            attempt_id=attempt_id,
            language=get_language() or "fr",
            consents=consents.given(),
            now=now,
        )
    except LumiraError as refusal:
        return _page(request, offer, form, problem=str(refusal.message), status=409)
    is_ours = request.session.get(SESSION_ATTEMPTS, {}).get(_key(offer)) == str(attempt_id)
    if is_new or (is_ours and not _is_visible(request, order)):
        # The quicker half of a double click has lost its grant: the later answer saves the session last.
        add_grant_by_token(request, issue_access(order, now=now))
    if is_new:
        request.session.setdefault(SESSION_ATTEMPTS, {})[_key(offer)] = str(attempt_id)
        request.session.modified = True
    try:
        if answers.wants_json(request):
            return answers.payable(purchase.pay_by_element(order, attempt_id=attempt_id, now=now))
        return answers.go_on(purchase.pay_by_hosted_page(order, now=now))
    except OrderClosed as refusal:
        return answers.order_closed(request, order, refusal)
    except (PaymentUnavailable, PaymentRefused) as refusal:
        return answers.payment_trouble(request, order, refusal)


def _price_has_changed(form: ContactForm, offer: Offer) -> bool:
    """Tell whether the page showed another price than the one that would be charged now."""
    shown = form.shown_price()
    return any(shown) and shown != (offer.currency, str(offer.amount_minor))


def _price_changed(request: HttpRequest) -> str:
    if answers.wants_json(request):
        return _("Le prix de ce niveau vient de changer. Rechargez la page pour voir le nouveau.")
    return _("Le prix de ce niveau vient de changer. Le voici à jour : vérifiez-le avant de commander.")


def _is_visible(request: HttpRequest, order: Order) -> bool:
    try:
        visible_order(request, order.number)
    except Http404:
        return False
    return True


def _key(offer: Offer) -> str:
    """Name the purchase that a session's tabs share: an order keeps its currency, another currency is another order."""
    return f"{offer.slug}:{offer.currency}"


def _attempt_id(request: HttpRequest, offer: Offer) -> str:
    """Return the session's attempt for this level and currency until its order is settled: every tab shares it."""
    known = request.session.get(SESSION_ATTEMPTS, {}).get(_key(offer))
    if known:
        order = purchase.order_of_attempt(uuid.UUID(known))
        if order is None or order.status == Status.AWAITING_PAYMENT:
            return str(known)
    attempt_id = str(uuid.uuid4())
    request.session.setdefault(SESSION_ATTEMPTS, {})[_key(offer)] = attempt_id
    request.session.modified = True
    return attempt_id


def _page(
    request: HttpRequest, offer: Offer, form: ContactForm, *, problem: str = "", status: int = 200
) -> HttpResponse:
    if answers.wants_json(request):
        return JsonResponse(
            {"errors": {name: found[0] for name, found in form.errors.items()}, "problem": problem}, status=status
        )
    context = {
        "offer": offer,
        "form": form,
        "problem": problem,
        "promised_at": promised_date(timezone.now(), offer.promised_business_hours),
        "stripe": answers.stripe_settings(offer.amount_minor, offer.currency),
    }
    template = "checkout/order.html" if offer.is_on_sale else "checkout/not_on_sale.html"
    return render(
        request, template, context, status=status if offer.is_on_sale else 409 if request.method == "POST" else 200
    )
