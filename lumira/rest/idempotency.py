"""`Idempotency-Key`: the same key and body get the same answer for 24 hours.

Another body 422, a request still running 409. What raised is not kept, nor are 5xx and 429: nothing was done, so the
same key may try again. Kept in the shared cache: it holds answers, not facts; what is done twice is prevented where
it is done.
"""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.cache import cache
from django.utils.translation import gettext_lazy as _
from rest_framework.request import Request
from rest_framework.response import Response

from lumira.exceptions import LumiraError

KEPT_SECONDS = 24 * 3600
RUNNING_SECONDS = 60
MAX_KEY_LENGTH = 128
RUNNING = "running"
# What tells anonymous callers apart: only who proves the same may have the same answer again.
PROOFS = ("X-Order-Token", "X-Payment-Client-Secret")
CHUNK_BYTES = 64 * 1024


class KeyInUse(LumiraError):
    """A request with this key is still running."""

    code = "idempotency_in_flight"
    message = _("Une requête avec cette clé d’idempotence est encore en cours.")


class KeyMismatch(LumiraError):
    """The key was used with another request."""

    code = "idempotency_mismatch"
    message = _("Cette clé d’idempotence a déjà servi à une autre requête.")


class KeyMalformed(LumiraError):
    """The key is empty or too long."""

    code = "idempotency_malformed"
    http_status = 400
    message = _("Une clé d’idempotence compte de 1 à 128 caractères.")


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
        if known is not None and known[1] != digest:
            raise KeyMismatch
        if known is None or known[0] == RUNNING:
            raise KeyInUse
        status, _digest_of_it, body, headers = known
        return Response(body, status=status, headers={**headers, "Idempotent-Replayed": "true"})
    try:
        response = answer()
    except BaseException:
        cache.delete(name)
        raise
    if response.status_code >= 500 or response.status_code == 429:
        cache.delete(name)
    else:
        headers = {"ETag": response["ETag"]} if response.has_header("ETag") else {}
        cache.set(name, (response.status_code, digest, response.data, headers), KEPT_SECONDS)
    return response


def _cache_key(request: Request, key: str) -> str:
    return "idempotency:" + _hash(_caller(request), request.method or "", request.path, key)


def _caller(request: Request) -> str:
    """Return who asks: a key, a person, or whoever holds the same proofs. Cookies change; these do not."""
    if request.auth is not None:
        return f"key:{request.auth.pk}"
    if request.user.is_authenticated:
        return f"user:{request.user.pk}"
    return "proofs:" + _hash(*(request.headers.get(name, "") for name in PROOFS))


def _digest(request: Request) -> str:
    """Return the request's fingerprint: what was sent, files by their bytes, and the version that it changes."""
    parts = [request.headers.get("If-Match", "")]
    if request.FILES:
        parts += [f"{name}={value}" for name, values in sorted(request.POST.lists()) for value in values]
        parts += [
            f"{name}={_file_hash(file)}" for name in sorted(request.FILES) for file in request.FILES.getlist(name)
        ]
    else:
        parts.append(repr(request.data))
    return _hash(*parts)


def _file_hash(file: Any) -> str:
    digest = hashlib.sha256()
    for chunk in file.chunks(CHUNK_BYTES):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def _hash(*parts: str) -> str:
    """Return one hash of several texts, each with its length, so that no two lists run together."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(raw) + raw)
    return digest.hexdigest()
