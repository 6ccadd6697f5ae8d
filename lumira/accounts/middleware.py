"""Members of the team use nothing before their second factor is set up."""

from collections.abc import Callable

from allauth.mfa.models import Authenticator
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

API_PREFIX = "/api/"
GetResponse = Callable[[HttpRequest], HttpResponse]
# What is needed to set the second factor up, or to leave.
ALLOWED_WITHOUT = frozenset(
    {
        "mfa_activate_totp",
        "mfa_authenticate",
        "mfa_view_recovery_codes",
        "account_reauthenticate",
        "mfa_reauthenticate",
        "account_logout",
        "account_login",
        "healthz",
        "readyz",
    }
)


class StaffSecondFactorMiddleware:
    """Sends a signed-in member of the team without TOTP to its activation; the API answers 403.

    allauth asks for the code at each sign-in once an authenticator exists, so its existence is what is checked here.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_args: object) -> HttpResponse | None:
        """Check after the session's user is known and before any view runs."""
        user = request.user
        if not user.is_authenticated or not user.is_team:
            return None
        match = request.resolver_match
        if match is not None and match.view_name in ALLOWED_WITHOUT:
            return None
        if Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists():
            return None
        if request.path_info.startswith(API_PREFIX):
            raise PermissionDenied
        return redirect("mfa_activate_totp")
