"""Who calls the API: a key in the Authorization header, or the team's session with CSRF."""

from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, SessionAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from lumira.accounts.models import ApiKey, User
from lumira.accounts.services.api_keys import recognise_api_key


class ApiKeyAuthentication(BaseAuthentication):
    """`Authorization: Bearer <key>`; `request.auth` is then the ApiKey and `request.user` who made it is not set."""

    keyword = "Bearer"

    def authenticate(self, request: Request) -> tuple[None, ApiKey] | None:
        """Return the key, nothing without the header; an unknown, revoked or expired key is refused with 401."""
        header = request.headers.get("Authorization", "")
        scheme, _space, secret = header.partition(" ")
        if scheme.lower() != self.keyword.lower() or not secret:
            return None
        key = recognise_api_key(secret.strip(), now=timezone.now())
        if key is None:
            raise AuthenticationFailed(code="invalid_key")
        return None, key

    def authenticate_header(self, request: Request) -> str:
        """Name the scheme for the 401's WWW-Authenticate."""
        return self.keyword


class StaffSessionAuthentication(SessionAuthentication):
    """The session cookie of a signed-in person; unsafe methods need the CSRF token."""

    def authenticate(self, request: Request) -> tuple[User, None] | None:
        """Return the session's user, nothing for a stranger."""
        found: tuple[User, None] | None = super().authenticate(request)
        return found
