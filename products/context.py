"""What the footer of every page names: the levels."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from products.selectors import offers


def levels(request: HttpRequest) -> dict[str, Any]:
    """Return the levels on sale; read only by a page that shows them."""
    return {
        "footer_levels": SimpleLazyObject(
            lambda: [offer for offer in offers(language=get_language() or "fr") if offer.is_on_sale]
        )
    }
