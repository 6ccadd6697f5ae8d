"""`/atelier/commandes/<number>/`: the workspace of one order."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from expertdesk.forms import ReasonForm
from expertdesk.permissions import can_open, desk_page, member, openable_order
from expertdesk.selectors import workspace
from expertdesk.services import delivering, making
from expertdesk.views.frame import workspace_response
from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.exceptions import LumiraError
from orders.models import Incident, Order, OrderFile
from orders.services import files, incidents, workflow
from orders.uploads.serving import private_response


@desk_page()
@require_safe
def order(request: HttpRequest, number: str) -> HttpResponse:
    """Show everything about an order to who works on it; others find it in the queue."""
    user = member(request)
    found = Order.objects.select_related("payment", "holder", "client").filter(number=number).first()
    if found is None:
        raise Http404
    if not can_open(found, user):
        if found.holder is not None:
            messages.info(request, _("Cette commande est tenue par %(name)s.") % {"name": found.holder.short_name})
        return redirect(f"{reverse('expertdesk:queue')}?commande={number}")
    page = workspace.workspace_page(found, user, part=request.GET.get("partie", ""), now=timezone.now())
    if request.GET.get("fragment") == "alertes":
        return render(request, "expertdesk/_live.html", {"order": found, "page": page})
    return workspace_response(request, found, page)


@desk_page()
@require_safe
def file(request: HttpRequest, number: str, file_id: str) -> HttpResponseBase:
    """Serve a file of the order to who may see it whole; each view of a photo is noted."""
    found = openable_order(number, member(request))
    stored = found.files.filter(pk=file_id).first()
    if stored is None:
        raise Http404
    if stored.kind in OrderFile.PHOTOS:
        files.note_view(stored, by=member(request), now=timezone.now())
    return private_response(request, stored.storage_name, content_type=stored.content_type, filename=found.number)


@desk_page()
@require_safe
def preview(request: HttpRequest, number: str) -> HttpResponse:
    """Show the booklet as it would be delivered now."""
    found = openable_order(number, member(request))
    if found.sealed_at is None:
        raise Http404
    response = HttpResponse(making.preview_booklet(found, now=timezone.now()), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{found.number}.pdf"'
    return response


@desk_page(roles.LEAD_ORDERS)
@require_POST
def lead_action(request: HttpRequest, number: str, action: str) -> HttpResponse:
    """What a lead may decide on any order: free, hold, resume, reopen. Cancelling has its own page, with the money."""
    found, user, now = openable_order(number, member(request)), member(request), timezone.now()
    form = ReasonForm(request.POST)
    if not form.is_valid():
        for errors in form.errors.values():
            messages.error(request, str(errors[0]))
        return redirect("expertdesk:order", number)
    reason = form.cleaned_data["reason"]
    try:
        match action:
            case "liberer":
                workflow.free_order(found, by=user, reason=reason, now=now)
            case "suspendre":
                workflow.hold_order(found, by=Actor.person(user), reason=reason, now=now)
            case "reprendre":
                delivering.resume(found, by=user, reason=reason, now=now)
            case "rouvrir":
                workflow.reopen_order(found, by=user, reason=reason, now=now)
            case _:
                raise Http404
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, _("C’est fait."))
    return redirect("expertdesk:order", number)


@desk_page(roles.LEAD_ORDERS)
@require_POST
def deliver(request: HttpRequest, number: str) -> HttpResponse:
    """Deliver an approved order now; a closed gate says what is missing."""
    found, user = openable_order(number, member(request)), member(request)
    snapshot = found.snapshots.order_by("-number").first()
    method = snapshot.delivery_format if snapshot else Order.DeliveryMethod.EMAIL
    try:
        delivering.deliver(found, by=Actor.person(user), method=method, now=timezone.now())
        messages.success(request, _("Livrée. Le client reçoit son lien privé."))
    except LumiraError as refusal:
        messages.error(request, f"{refusal.message} {', '.join(workspace.gate_words(refusal))}")
    return redirect("expertdesk:order", number)


@desk_page()
@require_POST
def close_incident(request: HttpRequest, number: str, incident_id: int) -> HttpResponse:
    """Note that an incident has been dealt with."""
    found = openable_order(number, member(request))
    incident = Incident.objects.filter(pk=incident_id, order=found, closed_at=None).first()
    if incident is None:
        raise Http404
    incidents.close_incident(incident, by=member(request), now=timezone.now())
    return redirect("expertdesk:order", number)
