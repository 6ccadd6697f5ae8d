"""`/atelier/argent/`: whether the provider, the ledger and the orders agree, and the one repair of what does not."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from expertdesk.forms import RepairForm
from expertdesk.permissions import desk_page, member
from expertdesk.selectors import board as selectors
from expertdesk.selectors.board import Line
from expertdesk.views.frame import desk_page_response
from lumira.accounts import roles, second_factor
from lumira.exceptions import LumiraError
from lumira.jobs.queue import defer
from orders.models import Discrepancy
from orders.services.reconciliation import repairing


@desk_page(roles.VIEW_FIGURES)
@require_safe
def board(request: HttpRequest) -> HttpResponse:
    """Show the one figure, the three sides by currency, and what differs."""
    context = {"page": selectors.board(member(request), now=timezone.now())}
    return desk_page_response(request, "expertdesk/board.html", context, section="money")


@desk_page(roles.VIEW_FIGURES)
@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Compare the last thirty days now, by a job; a second click waits for the same one."""
    defer("orders.tasks.reconcile_now", key="orders.tasks.reconcile_now", user_id=str(member(request).pk))
    messages.success(request, _("La vérification commence. Cette page dit quand elle est finie."))
    return redirect("expertdesk:money_board")


@desk_page(roles.VIEW_FIGURES)
@require_http_methods(["GET", "HEAD", "POST"])
def discrepancy(request: HttpRequest, discrepancy_id: UUID) -> HttpResponse:
    """Show a difference with what its repair does, and carry it out; a fresh code before money moves."""
    row = get_object_or_404(Discrepancy.objects.select_related("order"), pk=discrepancy_id)
    line = selectors.line_of(row, member(request))
    if row.closed_at is not None:
        messages.info(request, _("Cet écart est déjà clos."))
        return redirect("expertdesk:money_board")
    if request.method == "POST" and not line.is_allowed:
        raise PermissionDenied
    if line.is_allowed and line.moves_money and not second_factor.is_recent(request):
        return second_factor.ask_again(request)
    form = RepairForm(request.POST if request.method == "POST" else None, needs_reason=line.needs_reason)
    if request.method == "POST" and form.is_valid():
        return _repair(request, line, form)
    return _page(request, line, form, status=422 if form.errors else 200)


def _repair(request: HttpRequest, line: Line, form: RepairForm) -> HttpResponse:
    try:
        repairing.repair(line.row, by=member(request), now=timezone.now(), reason=form.cleaned_data["reason"])
    except LumiraError as refusal:
        form.add_error(None, str(refusal.message))
        line.row.refresh_from_db()
        return _page(request, selectors.line_of(line.row, member(request)), form, status=409)
    line.row.refresh_from_db()
    if line.row.closed_at is not None:
        messages.success(request, _("C’est fait : l’écart est clos."))
    elif line.row.asked_at is not None:
        messages.success(request, _("C’est demandé à Stripe. L’écart se clôt dès que l’argent est reparti."))
    else:
        messages.warning(request, _("L’écart est toujours là : Stripe dit encore la même chose."))
    return redirect("expertdesk:money_board")


def _page(request: HttpRequest, line: Line, form: RepairForm, *, status: int) -> HttpResponse:
    context = {"line": line, "form": form}
    return desk_page_response(request, "expertdesk/discrepancy.html", context, section="money", status=status)
