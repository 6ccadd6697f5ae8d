"""The shape of every error of the API: sentence, code, details by field, moment, request id."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

Details = list[dict[str, Any]]


def error_body(
    request: HttpRequest,
    code: str,
    sentence: str,
    *,
    details: Details | None = None,
    extra: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Build the body. Source: the seed's validation middleware, plus a code and a request id."""
    return {
        "error": sentence,
        "code": code,
        "details": details or [],
        "timestamp": timezone.now().isoformat().replace("+00:00", "Z"),
        # DRF wraps Django's request; a request that failed before the id was given has none.
        "requestId": getattr(getattr(request, "_request", request), "request_id", ""),
        **(extra or {}),
    }
