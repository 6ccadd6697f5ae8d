"""The mailbox's pages; part of the demo only."""

from csp.constants import SELF
from csp.decorators import csp_update
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from lumira.demo import mailbox


@login_not_required
@csp_update({"frame-src": [SELF]})  # type: ignore[arg-type]  # its own body view
@require_safe
def inbox(request: HttpRequest) -> HttpResponse:
    """List every e-mail that was sent; one of them open."""
    found = mailbox.messages()
    chosen = request.GET.get("message", "")
    current = next((message for message in found if message["id"] == chosen), found[0] if found else None)
    return render(request, "demo/mailbox.html", {"messages_sent": found, "current": current})


@login_not_required
@require_safe
def inbox_json(request: HttpRequest) -> HttpResponse:
    """Answer every e-mail as data, for tests and scripts."""
    return JsonResponse({"messages": mailbox.messages()})


@login_not_required
@require_safe
@xframe_options_sameorigin
def body(request: HttpRequest, name: str) -> HttpResponse:
    """Show the HTML of a message by itself: e-mails bring inline styles, which no other page may."""
    found = mailbox.message(name)
    if found is None:
        raise Http404
    response = HttpResponse(found["html"])
    response["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'"
    )
    return response
