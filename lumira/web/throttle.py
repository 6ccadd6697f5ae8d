"""Limits on how often a visitor may do something, counted in the cache that every process shares."""

import time

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """Return the visitor's address; behind N trusted proxies it is the N-th from the right of X-Forwarded-For."""
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    count = settings.TRUSTED_PROXY_COUNT
    if count and len(forwarded) >= count:
        return str(forwarded[-count])
    return str(request.META.get("REMOTE_ADDR", ""))


def is_allowed(scope: str, who: str, *, limit: int, seconds: int) -> bool:
    """Count one more try and tell whether it is within `limit` per window of `seconds`."""
    window = int(time.time()) // seconds
    key = f"throttle:{scope}:{window}:{who}"
    cache.add(key, 0, timeout=2 * seconds)
    try:
        return cache.incr(key) <= limit
    except ValueError:
        # The window's counter was swept between the two statements.
        return True
