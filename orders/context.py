"""Where the home page sends a client who already has an order; the shares that the terms name."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from orders.permissions import grants_of
from orders.selectors.withdrawal_words import shares


def resumption(request: HttpRequest) -> dict[str, Any]:
    """Return the address of the client's readings, nothing for a newcomer. Reads the session, no table."""
    is_client = request.user.is_authenticated and not request.user.is_team
    return {"resume_url": reverse("orders:sanctuary")} if is_client or grants_of(request) else {}


def withdrawal(request: HttpRequest) -> dict[str, Any]:
    """Return what stays due after a withdrawal in each state of the work, for the page that says it."""
    return {"withdrawal_shares": SimpleLazyObject(shares)}
