"""What every template may read: addresses, the current language's twin, the page's theme."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language

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
        "theme": theme if theme in THEMES else "",
    }
