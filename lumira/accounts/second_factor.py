"""A recent second factor, asked again before something delicate: a session alone moves no money."""

import time

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import suspend_request
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse


def is_recent(request: HttpRequest) -> bool:
    """Tell whether this session gave a code within ACCOUNT_REAUTHENTICATION_TIMEOUT; a password does not count."""
    user = request.user
    if not user.is_authenticated:
        return False
    given = [record["at"] for record in get_authentication_records(request, user) if record.get("method") == "mfa"]
    return bool(given) and time.time() - max(given) < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT


def ask_again(request: HttpRequest) -> HttpResponse:
    """Send the person to give a code; what they posted is kept and goes on from there."""
    response: HttpResponse = suspend_request(request, reverse("mfa_reauthenticate"))
    return response
