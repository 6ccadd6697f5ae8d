"""What every request passes: a request id and one log line, the input guard, privacy headers, the home's language."""

import re
import time
import uuid
from collections.abc import Callable
from types import MappingProxyType
from typing import TypeVar
from urllib.parse import unquote

import structlog
from django.conf import settings
from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.http.multipartparser import MultiPartParserError
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation
from django.utils.cache import patch_vary_headers

from lumira.exceptions import LumiraError
from lumira.web.errors import API_PREFIX, refused, too_large

logger = structlog.get_logger(__name__)

Response = TypeVar("Response", bound=HttpResponseBase)
GetResponse = Callable[[HttpRequest], HttpResponse]
REQUEST_ID = re.compile(r"^[A-Za-z0-9._-]{8,64}$")
# Ordinary answers (404, 403, 400), no bugs.
ANSWERED_BY_DJANGO = (Http404, PermissionDenied, SuspiciousOperation, BadRequest, MultiPartParserError)
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

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer a refusal that the view left open with its sentence; log a bug's traceback with its route."""
        if isinstance(exception, ANSWERED_BY_DJANGO):
            return None
        route = request.resolver_match.view_name if request.resolver_match else ""
        if isinstance(exception, LumiraError):
            logger.info("refused", route=route, code=exception.code)
            return refused(request, exception)
        logger.error("unhandled_exception", route=route, exc_info=exception)
        return None


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
        if int(request.META.get("CONTENT_LENGTH") or 0) > settings.REQUEST_MAX_BYTES:
            # Refused before a byte of it is kept.
            return too_large(request)
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


class LanguageMiddleware(LocaleMiddleware):
    """A page's address decides its language; what has none follows the visitor.

    A first visit of the home page goes to `/en/` when the browser prefers English to French. Whoever comes to a home
    page from inside the site has chosen: a cookie keeps that. The API answers in the language that is asked for.
    """

    HOMES = MappingProxyType({"/": "fr", "/en/": "en"})

    def process_request(  # type: ignore[override]  # a middleware may answer here
        self, request: HttpRequest
    ) -> HttpResponse | None:
        """Activate the language, or lead the first visit to the English home page."""
        if request.path_info.startswith(API_PREFIX):
            translation.activate(translation.get_language_from_request(request))
            request.LANGUAGE_CODE = translation.get_language()
            return None
        if request.path_info == "/" and request.method in ("GET", "HEAD") and not _comes_from_inside(request):
            preferred = translation.get_language_from_request(request)
            if preferred == "en":
                return self._varied(HttpResponseRedirect("/en/"))
        super().process_request(request)
        return None

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:  # type: ignore[override]
        """Keep the choice of a home page that was reached from inside the site."""
        response = super().process_response(request, response)  # type: ignore[arg-type]
        chosen = self.HOMES.get(request.path_info)
        if chosen is None:
            return response
        if chosen != request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME) and _comes_from_inside(request):
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                chosen,
                max_age=settings.LANGUAGE_COOKIE_AGE,
                secure=settings.LANGUAGE_COOKIE_SECURE,
                httponly=True,
                samesite="Lax",
            )
        return self._varied(response)

    @staticmethod
    def _varied(response: Response) -> Response:
        patch_vary_headers(response, ("Accept-Language", "Cookie", "Sec-Fetch-Site"))
        return response


def _comes_from_inside(request: HttpRequest) -> bool:
    """Tell whether a link of our own led here; every current browser says so over HTTPS and on loopback."""
    return request.headers.get("Sec-Fetch-Site") == "same-origin"
