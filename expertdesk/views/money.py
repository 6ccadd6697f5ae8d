"""`/atelier/commandes/<number>/remboursement/`: giving money back, ending the order, or both; evidence for the bank."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from expertdesk.permissions import desk_page, member, openable_order
from expertdesk.selectors.money import open_disputes
from expertdesk.services import evidence
from expertdesk.views.frame import desk_page_response
from lumira.accounts import roles, second_factor
from lumira.exceptions import LumiraError
from lumira.payments.models import Refund
from orders.forms import GiveBackForm
from orders.models import Order
from orders.selectors.money import MoneyOfOrder, money_of
from orders.services import giving_back


@desk_page(roles.LEAD_ORDERS)
@require_http_methods(["GET", "HEAD", "POST"])
def refund(request: HttpRequest, number: str) -> HttpResponse:
    """Show what can be given back, then what would happen, then do it; a code is asked for before money moves."""
    order, user = openable_order(number, member(request)), member(request)
    if giving_back.was_decided(order, request.POST.get("token", "")):
        messages.info(request, _("C’était déjà fait : rien n’a été rendu deux fois."))
        return redirect("expertdesk:order", number)
    money = money_of(order, now=timezone.now())
    if (money.payment.refundable_minor or money.surplus) and not second_factor.is_recent(request):
        return second_factor.ask_again(request)
    form = GiveBackForm(
        request.POST or None,
        order=order,
        payment=money.payment,
        has_limit=not user.is_superuser,
        initial=_start(money, request.GET.get("refaire", "")),
    )
    if request.method != "POST" or "change" in request.POST or not form.is_valid():
        return _page(request, order, money, form, status=422 if form.errors and "change" not in request.POST else 200)
    decision = form.decision(Refund.Origin.DESK)
    if "confirmed" not in request.POST:
        return _page(
            request, order, money, form, decision=decision, letter=giving_back.preview_of(order, decision), status=200
        )
    try:
        giving_back.decide(order, decision, by=user, now=timezone.now())
    except LumiraError as refusal:
        form.add_error(None, str(refusal.message))
        return _page(request, Order.objects.get(pk=order.pk), money, form, status=409)
    messages.success(request, _("C’est décidé. Le suivi du remboursement est sur cette page, sous « Argent »."))
    return redirect("expertdesk:order", number)


@desk_page(roles.LEAD_ORDERS)
@require_POST
def evidence_pack(request: HttpRequest, number: str) -> HttpResponse:
    """Hand out everything that answers a bank's question, in one archive."""
    order = openable_order(number, member(request))
    archive = evidence.pack(order, by=member(request), now=timezone.now())
    response = HttpResponse(archive, content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{order.number}-preuves.zip"'
    response["Cache-Control"] = "private, no-store"
    return response


def _start(money: MoneyOfOrder, refund_id: str) -> dict[str, Any]:
    """Return what the form starts with: a failed refund that is asked for once more, or nothing."""
    found = next((line for line in money.refunds if line.can_repeat and str(line.refund.pk) == refund_id), None)
    return GiveBackForm.again(found.refund, money.payment) if found else {}


def _page(request: HttpRequest, order: Order, money: MoneyOfOrder, form: GiveBackForm, **context: Any) -> HttpResponse:
    """Render the form, or with a decision what it would do."""
    status: int = context.pop("status")
    template = "expertdesk/refund_confirm.html" if "decision" in context else "expertdesk/refund.html"
    notices = open_disputes(money, now=timezone.now())
    values = {"order": order, "money": money, "form": form, "disputes": notices, **context}
    return desk_page_response(request, template, values, section="queue", status=status)
