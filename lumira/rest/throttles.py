"""Request limits of the API, counted in the cache that every process shares."""

from typing import TYPE_CHECKING

from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle

if TYPE_CHECKING:
    # REST framework imports these classes from its settings before its views exist.
    from rest_framework.views import APIView


class CallerThrottle(SimpleRateThrottle):
    """Counts by API key or person where there is one, else by address. Subclasses name their rate."""

    def get_cache_key(self, request: Request, view: "APIView") -> str:
        """Return under which name this request counts."""
        who = f"address:{self.get_ident(request)}"
        if request.auth is not None:
            who = f"key:{request.auth.pk}"
        elif request.user.is_authenticated:
            who = f"user:{request.user.pk}"
        return f"throttle:api:{self.scope}:{who}"


class ApiThrottle(CallerThrottle):
    """Any request: a key or a signed-in person 600 a minute; a stranger's address 60."""

    scope = "anonymous"

    def allow_request(self, request: Request, view: "APIView") -> bool:
        """Choose the rate by the caller."""
        is_known = request.auth is not None or request.user.is_authenticated
        self.scope = "key" if is_known else "anonymous"
        self.rate = self.get_rate()
        self.num_requests, self.duration = self.parse_rate(self.rate)
        return bool(super().allow_request(request, view))


class CheckoutThrottle(CallerThrottle):
    """Creating payments."""

    scope = "checkout"


class SubmitThrottle(CallerThrottle):
    """Sending dossiers."""

    scope = "submit"
