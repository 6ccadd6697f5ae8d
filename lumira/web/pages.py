"""Pages of plain text: terms, privacy, accessibility; the switches of currency and of the desk's theme."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from lumira.web.context import THEMES
from lumira.web.currency import ONE_YEAR_SECONDS, remember_currency


@login_not_required
@require_safe
def text(request: HttpRequest, page: str) -> HttpResponse:
    """Show one of the text pages; `page` comes from the URL map, never from the visitor."""
    return render(request, f"web/{page}.html")


@login_not_required
@require_POST
def set_theme(request: HttpRequest) -> HttpResponse:
    """Keep the desk's theme in a cookie and come back."""
    response = _back(request)
    theme = request.POST.get("theme", "")
    if theme in THEMES:
        response.set_cookie(
            "theme", theme, max_age=ONE_YEAR_SECONDS, samesite="Lax", httponly=True, secure=request.is_secure()
        )
    return response


@login_not_required
@require_POST
def set_currency(request: HttpRequest) -> HttpResponse:
    """Keep the currency in which prices are shown and come back; orders that exist stay as they were placed."""
    response = _back(request)
    remember_currency(response, request.POST.get("currency", ""))
    return response


def _back(request: HttpRequest) -> HttpResponse:
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return HttpResponseRedirect(target)
