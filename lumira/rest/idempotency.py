"""`Idempotency-Key`: the same key and body get the same answer for 24 hours.

Another body 422, a request still running 409. Answers of 5xx and 429 are not kept. Kept in the shared cache: it holds
answers, not facts; what is done twice is prevented where it is done.
"""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.cache import cache
from rest_framework.request import Request
from rest_framework.response import Response

from lumira.exceptions import LumiraError

KEPT_SECONDS = 24 * 3600
RUNNING_SECONDS = 60
MAX_KEY_LENGTH = 128
RUNNING = "running"
# By which a caller is told from another, beside the session.
CALLER_HEADERS = ("Authorization", "X-Order-Token", "X-Payment-Client-Secret")


class KeyInUse(LumiraError):
    """A request with this key is still running."""

    code = "idempotency_in_flight"
    message = "A request with this Idempotency-Key is still running."


class KeyMismatch(LumiraError):
    """The key was used with another request."""

    code = "idempotency_mismatch"
    message = "This Idempotency-Key was used with another request."


class KeyMalformed(LumiraError):
    """The key is empty or too long."""

    code = "idempotency_malformed"
    http_status = 400
    message = "An Idempotency-Key has 1 to 128 characters."


Handler = Callable[..., Response]


def idempotent(handler: Handler) -> Handler:
    """Wrap a view's write method."""

    @wraps(handler)
    def wrapped(view: Any, request: Request, *args: Any, **kwargs: Any) -> Response:
        key = request.headers.get("Idempotency-Key")
        if key is None:
            return handler(view, request, *args, **kwargs)
        if not 0 < len(key) <= MAX_KEY_LENGTH:
            raise KeyMalformed
        return _once(_cache_key(request, key), _digest(request), lambda: handler(view, request, *args, **kwargs))

    return wrapped


def _once(name: str, digest: str, answer: Callable[[], Response]) -> Response:
    if not cache.add(name, (RUNNING, digest), RUNNING_SECONDS):
        known = cache.get(name)
        if known is None or known[0] == RUNNING:
            raise KeyInUse
        status, known_digest, body = known
        if known_digest != digest:
            raise KeyMismatch
        return Response(body, status=status, headers={"Idempotent-Replayed": "true"})
    try:
        response = answer()
    except Exception:
        cache.delete(name)
        raise
    if response.status_code >= 500 or response.status_code == 429:
        cache.delete(name)
    else:
        cache.set(name, (response.status_code, digest, response.data), KEPT_SECONDS)
    return response


def _cache_key(request: Request, key: str) -> str:
    caller = "|".join(request.headers.get(name, "") for name in CALLER_HEADERS)
    # The cookie's name differs between the demo and production.
    session = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    who = f"{caller}|{session}|{request.method}|{request.path}|{key}"
    return "idempotency:" + hashlib.sha256(who.encode()).hexdigest()


def _digest(request: Request) -> str:
    """Return the request's fingerprint; files count by name and size."""
    digest = hashlib.sha256(repr(request.data).encode("utf-8", "surrogatepass"))
    for name, file in sorted(request.FILES.items()):
        digest.update(f"{name}:{file.name}:{file.size}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
