"""Where the home page sends a client who already has an order."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from orders.permissions import grants_of


def resumption(request: HttpRequest) -> dict[str, Any]:
    """Return the address of the client's readings, nothing for a newcomer. Reads the session, no table."""
    is_client = request.user.is_authenticated and not request.user.is_team
    return {"resume_url": reverse("orders:sanctuary")} if is_client or grants_of(request) else {}
