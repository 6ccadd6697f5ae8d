"""`/sanctuaire/`: reading what was delivered."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from lumira.exceptions import LumiraError
from orders.forms import RATINGS, FindForm, SatisfactionForm
from orders.models import ContentOpening
from orders.permissions import door_of, grants_of, visible_order
from orders.selectors import readings, visible
from orders.selectors.reading_page import reading_page
from orders.services import completing, openings
from orders.uploads.serving import private_response


@login_not_required
@require_safe
def sanctuary(request: HttpRequest) -> HttpResponse:
    """List the readings that this visitor may open; a stranger is offered to ask for their links."""
    orders = visible.orders_of(request.user, grants_of(request), now=timezone.now())
    context = {
        "readings": readings.delivered_orders(orders),
        "open_orders": list(orders.filter(deliveries=None).exclude(status="cancelled").order_by("-created_at")),
        "form": FindForm(),
    }
    return render(request, "orders/sanctuary.html", context)


@login_not_required
@require_safe
def reading(request: HttpRequest, number: str) -> HttpResponse:
    """Show a delivered reading; before delivery, its tracking."""
    order = visible_order(request, number)
    delivery = readings.latest_delivery(order)
    if delivery is None or order.is_refused:
        return redirect("orders:tracking", order.number)
    now = timezone.now()
    completing.note_opening(order, now=now)
    openings.note_opening(delivery, ContentOpening.What.PAGE, door=door_of(request, order), now=now)
    context = {"order": order, "page": reading_page(order, delivery), "ratings": RATINGS}
    return render(request, "orders/reading.html", context)


@login_not_required
@require_POST
def confirm(request: HttpRequest, number: str) -> HttpResponse:
    """Close the order by the client's word, with a satisfaction if they gave one."""
    order = visible_order(request, number)
    form = SatisfactionForm(request.POST)
    if form.is_valid():
        try:
            completing.confirm_reading(order, satisfaction=form.cleaned_data["satisfaction"], now=timezone.now())
            messages.success(request, _("Merci. Votre lecture reste ici, aussi longtemps que vous le souhaitez."))
        except LumiraError as refusal:
            messages.error(request, str(refusal.message))
    return redirect("orders:reading", order.number)


@login_not_required
@require_safe
def file(request: HttpRequest, number: str, file_id: str) -> HttpResponseBase:
    """Serve one file of the order to its client: their own photos, and what was delivered."""
    order = visible_order(request, number)
    found = readings.files_for_client(order).filter(pk=file_id).first()
    if found is None:
        raise Http404
    delivery = readings.latest_delivery(order)
    if delivery is not None and found.kind in ContentOpening.What:
        openings.note_opening(delivery, found.kind, door=door_of(request, order), now=timezone.now())
    return private_response(request, found.storage_name, content_type=found.content_type, filename=order.number)
