"""`/atelier/argent/factures/`: invoices and credit notes of a period, and their export."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from expertdesk.forms import BooksForm
from expertdesk.permissions import desk_page, member
from expertdesk.selectors.books import books_page
from expertdesk.views.frame import desk_page_response
from lumira.accounts import roles
from orders.selectors.books import Period
from orders.selectors.invoices import any_document_named
from orders.services import invoice_files
from orders.services.accounting import export_books
from orders.uploads.serving import private_response


@desk_page(roles.VIEW_FIGURES)
@require_safe
def books(request: HttpRequest) -> HttpResponse:
    """Show a period, this month at first; a period that cannot be is told, and this month shown."""
    month = Period.month_of(timezone.now())
    form = BooksForm(request.GET or {"du": month.first_day, "au": month.last_day})
    period = form.period() if form.is_valid() else month
    context = {"page": books_page(period, page=form.page()), "form": form}
    status = 200 if form.is_valid() else 400
    return desk_page_response(request, "expertdesk/books.html", context, section="money", status=status)


@desk_page(roles.VIEW_FIGURES)
@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """Answer with the period as CSV or as a workbook; who took it is written down."""
    form = BooksForm(request.POST)
    form.fields["format"].required = True
    if not form.is_valid():
        context = {"page": books_page(Period.month_of(timezone.now()), page=1), "form": form}
        return desk_page_response(request, "expertdesk/books.html", context, section="money", status=400)
    file_format = form.cleaned_data["format"]
    file = export_books(form.period(), file_format=file_format, by=member(request), now=timezone.now())
    headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"}
    return HttpResponse(file.content, content_type=file.content_type, headers=headers)


@desk_page(roles.VIEW_FIGURES)
@require_safe
def document(request: HttpRequest, document: str) -> HttpResponseBase:
    """Serve an invoice or credit note as PDF."""
    found = any_document_named(document)
    if found is None:
        raise Http404
    stored = invoice_files.store_invoice(found.pk, now=timezone.now())
    if stored.rendered_at is None:
        # Someone else is setting it at this very moment.
        context = {"number": stored.number}
        response = desk_page_response(request, "expertdesk/being_set.html", context, section="money", status=503)
        response["Retry-After"] = "2"
        return response
    return private_response(
        request, stored.storage_name, content_type=invoice_files.PDF, filename=f"Lumira {stored.number}"
    )
