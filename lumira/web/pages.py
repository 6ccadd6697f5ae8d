"""Pages of plain text: terms, privacy, accessibility; and the desk's theme switch."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from lumira.web.context import THEMES

ONE_YEAR_SECONDS = 365 * 24 * 3600


@login_not_required
@require_safe
def text(request: HttpRequest, page: str) -> HttpResponse:
    """Show one of the text pages; `page` comes from the URL map, never from the visitor."""
    return render(request, f"web/{page}.html")


@login_not_required
@require_POST
def set_theme(request: HttpRequest) -> HttpResponse:
    """Keep the desk's theme in a cookie and come back."""
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    response = HttpResponseRedirect(target)
    theme = request.POST.get("theme", "")
    if theme in THEMES:
        response.set_cookie(
            "theme", theme, max_age=ONE_YEAR_SECONDS, samesite="Lax", httponly=True, secure=request.is_secure()
        )
    return response
