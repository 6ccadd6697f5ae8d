"""`/atelier/`: the queue, taking and giving back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from expertdesk.forms import QueueForm, ReasonForm
from expertdesk.permissions import desk_page, member, openable_order
from expertdesk.selectors import desk
from expertdesk.views.frame import desk_page_response
from lumira.accounts import roles
from lumira.exceptions import LumiraError
from orders.exceptions import AlreadyTaken
from orders.models import Order
from orders.selectors.queue import MINE
from orders.services import workflow


@desk_page()
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Show a tab of the queue; a chosen order stands beside it with its reasons."""
    page = desk.queue_page(
        member(request), **QueueForm(request.GET).values(), chosen=request.GET.get("commande", ""), now=timezone.now()
    )
    if request.GET.get("fragment") == "rows":
        return render(request, "expertdesk/_queue_rows.html", {"page": page})
    section = "mine" if page.tab == MINE else "queue"
    context = {"page": page, "search_text": page.search}
    return desk_page_response(request, "expertdesk/queue.html", context, section=section)


@desk_page(roles.TAKE_ORDERS)
@require_POST
def take(request: HttpRequest, number: str) -> HttpResponse:
    """Take an order; whoever was slower is told who has it."""
    order = Order.objects.filter(number=number).first()
    try:
        if order is None:
            raise LumiraError(_("Cette commande n’existe pas."))
        workflow.take_order(order, by=member(request), now=timezone.now())
    except AlreadyTaken as refusal:
        messages.warning(request, _("Déjà prise par %(name)s.") % {"name": refusal.details["holder"]})
        return redirect("expertdesk:queue")
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
        return redirect("expertdesk:queue")
    return redirect("expertdesk:order", number)


@desk_page(roles.TAKE_ORDERS)
@require_POST
def release(request: HttpRequest, number: str) -> HttpResponse:
    """Give an order back to the queue, with a reason."""
    order = openable_order(number, member(request))
    form = ReasonForm(request.POST)
    try:
        reason = form.cleaned_data["reason"] if form.is_valid() else ""
        workflow.release_order(order, by=member(request), reason=reason, now=timezone.now())
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
        return redirect("expertdesk:order", number)
    messages.success(request, _("La commande est rendue à la file. Vos textes y restent."))
    return redirect("expertdesk:queue")


@desk_page()
@require_safe
def history(request: HttpRequest) -> HttpResponse:
    """Show delivered, completed and cancelled orders."""
    values = QueueForm(request.GET).values()
    page = desk.history_page(member(request), search=values["search"], page=values["page"], now=timezone.now())
    return desk_page_response(request, "expertdesk/history.html", {"page": page}, section="history")
