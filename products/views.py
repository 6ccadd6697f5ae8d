"""The catalogue's pages."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from lumira.money import DEFAULT_CURRENCY
from lumira.web.currency import currency_of
from products.selectors import offers


@login_not_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the four levels and how a reading is made."""
    shown = offers(language=get_language() or "fr", currency=currency_of(request), or_else=DEFAULT_CURRENCY)
    return render(request, "products/home.html", {"offers": shown})
