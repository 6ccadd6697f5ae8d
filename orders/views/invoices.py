"""`/suivi/<number>/facture/`: who the invoice is made out to, and the documents once issued."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from lumira.accounts.actors import CLIENT
from lumira.exceptions import LumiraError
from lumira.web.throttle import form_status
from orders.forms import BillingForm
from orders.models import Order
from orders.permissions import visible_order
from orders.selectors import invoices
from orders.services import invoice_files, invoicing
from orders.uploads.serving import private_response


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def invoice(request: HttpRequest, number: str) -> HttpResponse:
    """Show the invoice's state; until it is issued, its client says who it is made out to and may ask for it now."""
    order = visible_order(request, number)
    page = invoices.invoice_page(order)
    form = BillingForm(request.POST or None, initial=page.billing)
    if request.method == "POST" and form.is_valid():
        return _kept(request, order, form)
    due_at = page.paid_at + invoicing.ISSUE_AFTER if page.paid_at else None
    is_due = due_at is not None and due_at < timezone.now()
    context = {"order": order, "page": page, "form": form, "due_at": due_at, "is_due": is_due}
    return render(request, "orders/invoice.html", context, status=form_status(form))


@login_not_required
@require_safe
def document(request: HttpRequest, number: str, document: str) -> HttpResponseBase:
    """Serve one document of the order as PDF to its client."""
    order = visible_order(request, number)
    found = invoices.document_named(order, document)
    if found is None:
        raise Http404
    stored = invoice_files.store_invoice(found.pk, now=timezone.now())
    if stored.rendered_at is None:
        messages.info(request, _("Le document se prépare : réessayez dans un instant."))
        return redirect("orders:invoice", order.number)
    return private_response(
        request, stored.storage_name, content_type=invoice_files.PDF, filename=f"Lumira {stored.number}"
    )


def _kept(request: HttpRequest, order: Order, form: BillingForm) -> HttpResponse:
    now = timezone.now()
    try:
        invoicing.save_billing(order, form.billing(), now=now)
        if "issue" in request.POST:
            issued = invoicing.issue_invoice(order, by=CLIENT, now=now)
            messages.success(request, _("Votre facture %(number)s est émise.") % {"number": issued.number})
        else:
            messages.success(request, _("C’est noté. Votre facture portera ces coordonnées."))
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
    return redirect("orders:invoice", order.number)
