"""Limits on how often a visitor may do something, counted in the cache that every process shares."""

import time
from http import HTTPStatus

from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BaseForm
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

TOO_MANY_TRIES = "too_many_tries"


def refuse(form: BaseForm) -> None:
    """Say on the form that it was sent too often; `form_status` then answers 429."""
    form.add_error(None, ValidationError(_("Trop d’essais. Réessayez dans une heure."), code=TOO_MANY_TRIES))


def form_status(form: BaseForm) -> int:
    """Return the HTTP status of a page that shows this form: as sent, wrong, or sent too often."""
    if form.is_bound and form.has_error(NON_FIELD_ERRORS, TOO_MANY_TRIES):
        return HTTPStatus.TOO_MANY_REQUESTS
    return HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK


def client_address(request: HttpRequest) -> str:
    """Return the visitor's address; behind N trusted proxies it is the N-th from the right of X-Forwarded-For."""
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    count = settings.TRUSTED_PROXY_COUNT
    if count and len(forwarded) >= count:
        return str(forwarded[-count])
    return str(request.META.get("REMOTE_ADDR", ""))


def is_allowed(scope: str, who: str, *, limit: int, seconds: int) -> bool:
    """Count one more try and tell whether it is within `limit` per window of `seconds`."""
    key = _key(scope, who, seconds)
    cache.add(key, 0, timeout=2 * seconds)
    try:
        return cache.incr(key) <= limit
    except ValueError:
        # The window's counter was swept between the two statements.
        return True


def has_room(scope: str, who: str, *, limit: int, seconds: int) -> bool:
    """Tell whether one more try would be within the limit, without counting one."""
    return int(cache.get(_key(scope, who, seconds), 0)) < limit


def _key(scope: str, who: str, seconds: int) -> str:
    return f"throttle:{scope}:{int(time.time()) // seconds}:{who}"
