"""What every request passes: a request id and one log line, the input guard, privacy headers, the home's language."""

import re
import time
import uuid
from collections.abc import Callable
from urllib.parse import unquote

import structlog
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.utils import translation
from django.utils.cache import patch_vary_headers

logger = structlog.get_logger(__name__)

GetResponse = Callable[[HttpRequest], HttpResponse]
REQUEST_ID = re.compile(r"^[A-Za-z0-9._-]{8,64}$")
# Every page may hold a name or a question, so nothing is stored by browsers and proxies but static files.
STORABLE_PREFIXES = (settings.STATIC_URL,)


class RequestLogMiddleware:
    """Gives each request an id (X-Request-ID, kept when it is well formed) and writes one line about it.

    The line holds the route's name, never the path: a path may hold a private token.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        request_id = given if REQUEST_ID.match(given) else uuid.uuid4().hex
        request.request_id = request_id  # type: ignore[attr-defined]
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        started = time.perf_counter()
        response = self.get_response(request)
        response["X-Request-ID"] = request_id
        if not request.path.startswith(settings.STATIC_URL):
            route = request.resolver_match.view_name if request.resolver_match else ""
            duration = round((time.perf_counter() - started) * 1000, 1)
            logger.info("request", method=request.method, route=route, status=response.status_code, ms=duration)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> None:
        """Log the traceback of a bug with its route; the page itself is Django's 500."""
        route = request.resolver_match.view_name if request.resolver_match else ""
        logger.error("unhandled_exception", route=route, exc_info=exception)


class InputGuardMiddleware:
    """Refuses NUL bytes in path, query and cookies with 400: PostgreSQL cannot hold them and would answer 500."""

    # Cookies write a NUL as an octal escape inside quotes.
    FORBIDDEN_IN_COOKIE = ("\x00", "\\000", "%00")

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        cookie = request.META.get("HTTP_COOKIE", "")
        if (
            "\x00" in request.path_info
            or "\x00" in unquote(request.META.get("QUERY_STRING", ""))
            or any(mark in cookie for mark in self.FORBIDDEN_IN_COOKIE)
        ):
            return HttpResponseBadRequest("Bad request\n", content_type="text/plain; charset=utf-8")
        return self.get_response(request)


class PrivacyHeadersMiddleware:
    """Pages are not stored by caches unless a view says otherwise; private ones are not indexed."""

    PERMISSIONS = 'camera=(self), microphone=(), geolocation=(), payment=(self "https://js.stripe.com")'

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", self.PERMISSIONS)
        if not request.path.startswith(STORABLE_PREFIXES):
            response.headers.setdefault("Cache-Control", "no-store")
        return response


class HomeLanguageMiddleware:
    """Sends a first visit of the home page to `/en/` when the browser prefers English to French.

    Every other address keeps the language that it is written in; the switch leaves a cookie that ends this.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info != "/" or request.method not in ("GET", "HEAD"):
            return self.get_response(request)
        known = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        preferred = "fr" if known else translation.get_language_from_request(request)
        response = HttpResponseRedirect("/en/") if preferred == "en" else self.get_response(request)
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response
