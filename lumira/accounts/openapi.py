"""How the OpenAPI document describes the callers that authentication.py recognises."""

from typing import Any

from django.conf import settings
from drf_spectacular.extensions import OpenApiAuthenticationExtension


class ApiKeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """A key in the Authorization header."""

    target_class = "lumira.accounts.authentication.ApiKeyAuthentication"
    name = "apiKey"

    def get_security_definition(self, auto_schema: Any) -> dict[str, Any]:
        """Describe the scheme."""
        return {"type": "http", "scheme": "bearer", "description": "A key that the administration issued."}


class StaffSessionScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """The team's session cookie; unsafe methods need the CSRF token in `X-CSRFToken`."""

    target_class = "lumira.accounts.authentication.StaffSessionAuthentication"
    name = "staffSession"

    def get_security_definition(self, auto_schema: Any) -> dict[str, Any]:
        """Describe the scheme."""
        return {
            "type": "apiKey",
            "in": "cookie",
            "name": settings.SESSION_COOKIE_NAME,
            "description": "The team's session; unsafe methods need the CSRF token in X-CSRFToken.",
        }
