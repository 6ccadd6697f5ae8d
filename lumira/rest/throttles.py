"""Request limits of the API, counted in the cache that every process shares."""

from typing import TYPE_CHECKING

from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle

if TYPE_CHECKING:
    # REST framework imports these classes from its settings before its views exist.
    from rest_framework.views import APIView


class CallerThrottle(SimpleRateThrottle):
    """Counts by API key where there is one, else by address. Subclasses name their rate."""

    def get_cache_key(self, request: Request, view: "APIView") -> str:
        """Return under which name this request counts."""
        who = f"key:{request.auth.pk}" if request.auth is not None else f"address:{self.get_ident(request)}"
        return f"throttle:api:{self.scope}:{who}"


class ApiThrottle(CallerThrottle):
    """Any request: by key, 600 a minute; without one, 60."""

    scope = "anonymous"

    def allow_request(self, request: Request, view: "APIView") -> bool:
        """Choose the rate by the caller."""
        self.scope = "anonymous" if request.auth is None else "key"
        self.rate = self.get_rate()
        self.num_requests, self.duration = self.parse_rate(self.rate)
        return bool(super().allow_request(request, view))


class CheckoutThrottle(CallerThrottle):
    """Creating payments."""

    scope = "checkout"


class SubmitThrottle(CallerThrottle):
    """Sending dossiers."""

    scope = "submit"
