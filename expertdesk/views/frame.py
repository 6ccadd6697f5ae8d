"""The desk's frame around every page: counts beside the menu, the person's role, which entry is current."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from expertdesk.forms import ReasonForm
from expertdesk.permissions import member
from expertdesk.selectors.workspace import WorkspacePage
from expertdesk.services.documents import numbers_shown
from lumira.accounts import roles
from lumira.accounts.models import User
from orders.models import Order
from orders.selectors import queue
from orders.selectors.invoices import documents_of
from orders.selectors.reconciliation import unexplained_count
from orders.states import CLOSED


def desk_page_response(
    request: HttpRequest, template: str, context: Mapping[str, Any], *, section: str = "", status: int = 200
) -> HttpResponse:
    """Render a page of the desk inside its frame."""
    user = member(request)
    counts = queue.tab_counts(user)
    frame = {
        "desk_section": section,
        "desk_role": role_of(user),
        "desk_counts": {
            "queue": counts[queue.PRIORITY],
            "mine": counts[queue.MINE],
            "validation": counts[queue.VALIDATING],
            "unexplained": unexplained_count() if user.has_perm(roles.full(roles.VIEW_FIGURES)) else 0,
        },
    }
    return render(request, template, {**frame, **context}, status=status)


def workspace_response(request: HttpRequest, order: Order, page: WorkspacePage, *, status: int = 200) -> HttpResponse:
    """Render the workspace of an order with the forms that it holds."""
    context = {
        "page": page,
        "order": order,
        "numbers": numbers_shown(order),
        "documents": documents_of(order) if member(request).has_perm(roles.full(roles.VIEW_FIGURES)) else [],
        "reason_form": ReasonForm(auto_id="motif_%s"),
    }
    section = _section_of(page, order)
    return desk_page_response(request, "expertdesk/order.html", context, section=section, status=status)


def _section_of(page: WorkspacePage, order: Order) -> str:
    """Return the entry of the menu under which the order is found."""
    if order.status in CLOSED:
        return "history"
    return "mine" if page.is_holder else "queue"


def role_of(user: User) -> str:
    """Return the widest of the person's roles, in words."""
    if user.is_superuser:
        return _("Administration")
    if user.has_perm(roles.full(roles.LEAD_ORDERS)):
        return _("Responsable")
    if user.has_perm(roles.full(roles.VALIDATE_CONTENT)):
        return _("Validation")
    return _("Expertise")
