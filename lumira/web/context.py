"""What every template may read: addresses, the current language's twin, the currencies, the page's theme."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from lumira.money import CURRENCIES, currency_name
from lumira.web.currency import currency_of

THEMES = ("light", "dark")


def site(request: HttpRequest) -> dict[str, Any]:
    """Return the site's contact address, the page's addresses per language and the desk's theme."""
    path = request.get_full_path()
    theme = request.COOKIES.get("theme", "")
    return {
        "contact_email": settings.CONTACT_EMAIL,
        "site_url": settings.SITE_URL,
        "page_language": get_language(),
        "language_urls": {code: translate_url(path, code) for code, _name in settings.LANGUAGES},
        "page_path": path,
        # Read only by a page with the switch, whose answer then varies by it.
        "currency": SimpleLazyObject(lambda: currency_of(request)),
        "currency_names": SimpleLazyObject(_currency_names),
        "theme": theme if theme in THEMES else "",
    }


def _currency_names() -> dict[str, str]:
    """Return what the page's language calls each currency, by its code."""
    language = get_language() or settings.LANGUAGE_CODE
    return {code: currency_name(code, language) for code in CURRENCIES}
