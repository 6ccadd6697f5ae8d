"""The currency in which a visitor sees prices: what they chose, else what their browser's region suggests.

It concerns what may still be bought. An order keeps the currency under which it was placed.
"""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header

from lumira.money import CURRENCIES, DEFAULT_CURRENCY

COOKIE: Final = "currency"
# Region of a language tag (« fr-CH ») -> currency; whoever lives elsewhere is shown euros.
REGIONS = MappingProxyType(
    {
        "CH": "CHF",
        "LI": "CHF",
        "CA": "CAD",
        "GB": "GBP",
        "GG": "GBP",
        "IM": "GBP",
        "JE": "GBP",
        "US": "USD",
        "JP": "JPY",
    }
)
# A language of one country says as much without its region.
LANGUAGES = MappingProxyType({"ja": "JPY"})
ONE_YEAR_SECONDS: Final = 365 * 24 * 3600
WAS_READ: Final = "_currency_was_read"


def currency_of(request: HttpRequest) -> str:
    """Return the visitor's currency; the answer then varies by what it was read from."""
    setattr(request, WAS_READ, True)
    chosen = request.COOKIES.get(COOKIE, "")
    return chosen if chosen in CURRENCIES else suggested(request.headers.get("Accept-Language", ""))


def suggested(accept_language: str) -> str:
    """Return the currency of the region that the browser prefers, the euro where it names none of ours."""
    preferred = next(iter(parse_accept_lang_header(accept_language.lower()[:500])), ("", 0))[0]
    language, *others = preferred.split("-")
    region = next((part.upper() for part in others if len(part) == 2), "")
    if region:
        return REGIONS.get(region, DEFAULT_CURRENCY)
    return LANGUAGES.get(language, DEFAULT_CURRENCY)


def remember_currency(response: HttpResponse, currency: str) -> None:
    """Keep the visitor's choice as long as their language; what we do not sell in is not kept."""
    if currency in CURRENCIES:
        response.set_cookie(
            COOKIE,
            currency,
            max_age=ONE_YEAR_SECONDS,
            secure=settings.LANGUAGE_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )


class CurrencyMiddleware:
    """Says that an answer varies by the visitor's currency, where it does."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if getattr(request, WAS_READ, False):
            patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response
