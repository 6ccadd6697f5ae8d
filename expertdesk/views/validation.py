"""`/atelier/validation/`: judging what others wrote."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from expertdesk.forms import DecisionForm, ReasonForm
from expertdesk.permissions import can_judge, can_open, desk_page, member, openable_order
from expertdesk.selectors import desk, workspace
from expertdesk.services.documents import numbers_shown
from expertdesk.views.frame import desk_page_response
from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from lumira.accounts.second_factor import ask_again, is_recent
from lumira.exceptions import LumiraError
from orders.models import Order
from orders.services import giving_back, reviews, workflow
from orders.states import Status


@desk_page(roles.VALIDATE_CONTENT)
@require_safe
def validation_queue(request: HttpRequest) -> HttpResponse:
    """Show what waits for a second person, by promise; one's own work is shown but not offered."""
    page = desk.validation_page(member(request), now=timezone.now())
    return desk_page_response(request, "expertdesk/validation_queue.html", {"page": page}, section="validation")


@desk_page(roles.VALIDATE_CONTENT)
@require_http_methods(["GET", "HEAD", "POST"])
def validation(request: HttpRequest, number: str) -> HttpResponse:
    """Show the dossier beside the content, and take the verdict; a refusal that gives money back asks for a code."""
    user = member(request)
    order = openable_order(number, user)
    form = DecisionForm(request.POST or None, number=order.number, currency=order.currency)
    if request.method == "POST" and form.is_valid():
        if form.is_refusal and giving_back.moves_money(order, form.money_decision()) and not is_recent(request):
            return ask_again(request)
        try:
            _decide(order, form, user)
            return redirect("expertdesk:validation")
        except LumiraError as refusal:
            form.add_error(None, str(refusal.message))
            return _refused(request, Order.objects.get(pk=order.pk), form)
    return _page(request, order, form, status=422 if form.errors else 200)


@desk_page(roles.VALIDATE_CONTENT)
@require_POST
def suspend(request: HttpRequest, number: str) -> HttpResponse:
    """Suspend the delivery of what was just approved; a lead resumes it."""
    order = openable_order(number, member(request))
    form = ReasonForm(request.POST)
    reason = form.cleaned_data["reason"] if form.is_valid() else ""
    try:
        # Under the lock: it may be leaving at this very moment.
        workflow.hold_order(
            order, by=Actor.person(member(request)), reason=reason, now=timezone.now(), only_in=(Status.APPROVED,)
        )
    except LumiraError:
        messages.error(request, _("Cette lecture est déjà partie, ou il manque un motif."))
        return redirect("expertdesk:validation")
    messages.success(request, _("L’envoi est suspendu. Une personne responsable peut le reprendre."))
    return redirect("expertdesk:validate", number)


def _decide(order: Order, form: DecisionForm, user: User) -> None:
    now, data = timezone.now(), form.cleaned_data
    match data["decision"]:
        case DecisionForm.APPROVE:
            reviews.approve(order, by=user, notes=data["notes"], fingerprint=data["fingerprint"], now=now)
        case DecisionForm.REVISE:
            reviews.return_for_revision(order, by=user, reasons=data["reasons"], notes=data["notes"], now=now)
        case DecisionForm.REFUSE:
            reviews.refuse(
                order, by=user, notes=data["notes"], reasons=data["reasons"], money=form.money_decision(), now=now
            )


def _refused(request: HttpRequest, order: Order, form: DecisionForm) -> HttpResponse:
    """Say on the page why the verdict was not taken; whose order it no longer is to read is told beside the queue."""
    if can_open(order, member(request)):
        return _page(request, order, form, status=409)
    messages.error(request, str(form.non_field_errors()[0]))
    return redirect("expertdesk:validation")


def _page(request: HttpRequest, order: Order, form: DecisionForm, *, status: int) -> HttpResponse:
    user = member(request)
    context = {
        "page": workspace.validation_page(order, user, now=timezone.now()),
        "order": order,
        "form": form,
        "can_judge": can_judge(order, user),
        "numbers": numbers_shown(order),
    }
    return desk_page_response(request, "expertdesk/validation.html", context, section="validation", status=status)
