"""The one error envelope: sentence, code, details by field, moment, request id. What was sent is not repeated."""

import math
from collections.abc import Iterable, Mapping
from typing import Any

import structlog
from django.core.exceptions import (
    PermissionDenied,
    RequestDataTooBig,
    SuspiciousOperation,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.db import DataError
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from rest_framework import exceptions, status
from rest_framework.response import Response

from lumira.exceptions import LumiraError
from lumira.rest.envelope import Details, error_body
from lumira.rest.parsers import BodyTooLarge

logger = structlog.get_logger(__name__)

NOT_FOUND = "not_found"


def envelope(error: Exception, context: Mapping[str, Any]) -> Response | None:
    """Turn any expected error into an answer (REST_FRAMEWORK["EXCEPTION_HANDLER"]); bugs pass on as 500.

    No key, a wrong one and somebody else's object are all the body of an unknown id: 404.
    """
    request = context["request"]
    if isinstance(error, LumiraError):
        return refused(request, error)
    if isinstance(error, Http404 | exceptions.NotFound | exceptions.NotAuthenticated | exceptions.AuthenticationFailed):
        return refusal(request, 404, NOT_FOUND, _("Introuvable."))
    if isinstance(error, exceptions.ValidationError):
        return refusal(request, 400, "validation_failed", "Validation failed", details=flatten(error.detail))
    if isinstance(error, exceptions.Throttled):
        answer = refusal(request, 429, "throttled", _("Trop de requêtes. Réessayez dans un instant."))
        answer["Retry-After"] = str(max(1, math.ceil(getattr(error, "wait", None) or 60)))
        return answer
    if isinstance(error, BodyTooLarge | RequestDataTooBig):
        return refusal(request, 413, "too_large", _("La requête est trop volumineuse."))
    if isinstance(error, exceptions.ParseError):
        return refusal(request, 400, "malformed", _("Le corps de la requête n’est pas lisible."))
    if isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    if isinstance(error, exceptions.UnsupportedMediaType):
        return refusal(request, 415, "unsupported_media_type", _("Ce type de contenu n’est pas accepté ici."))
    if isinstance(error, exceptions.APIException):
        code = error.get_codes()
        return refusal(request, error.status_code, code if isinstance(code, str) else "refused", str(error.detail))
    if isinstance(error, TooManyFilesSent | TooManyFieldsSent | SuspiciousOperation | DataError):
        logger.info("input_refused", kind=type(error).__name__)
        return refusal(request, 400, "malformed", _("La requête contient des valeurs impossibles."))
    return None


# What an API client may need beside the sentence.
PUBLIC_DETAILS = frozenset({"missing", "holder", "current", "source", "target", "reason"})

# Code -> HTTP status, where it is not 409.
STATUS_OF_CODE = {
    "payment_unavailable": 503,
    "storage_unavailable": 503,
    "payment_refused": 402,
    "payment_required": 402,
    "intent_unknown": 404,
    "access_invalid": 404,
    "unknown_level": 400,
    "reason_missing": 400,
    "intake_incomplete": 400,
    "not_refundable": 409,
    "not_allowed": 403,
    "not_holder": 403,
    "author_may_not_judge": 403,
    "insufficient_scope": 403,
    "above_refund_limit": 403,
    "second_factor_required": 403,
    "revision_conflict": 412,
    "file_too_large": 413,
    "unsupported_file": 415,
    "idempotency_mismatch": 422,
    "throttled": 429,
    "precondition_required": 428,
}


def refused(request: HttpRequest, error: LumiraError) -> Response:
    """Answer an expected refusal."""
    extra = {key: value for key, value in error.details.items() if key in PUBLIC_DETAILS}
    answer = refusal(request, http_status(error), error.code, str(error.message), extra=extra)
    if answer.status_code == status.HTTP_503_SERVICE_UNAVAILABLE:
        answer["Retry-After"] = "30"
    return answer


def http_status(error: LumiraError) -> int:
    """Return the HTTP status of an expected refusal: what its class says, else by code, else 409."""
    # Refusals of uploads name theirs `status`.
    own = getattr(error, "http_status", None) or getattr(error, "status", None)
    return own if isinstance(own, int) else STATUS_OF_CODE.get(error.code, 409)


def refusal(
    request: HttpRequest,
    http_code: int,
    code: str,
    sentence: str,
    *,
    details: Details | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Response:
    """Answer with the envelope."""
    answer = Response(error_body(request, code, sentence, details=details, extra=extra), status=http_code)
    answer.exception = True
    return answer


# A body of a thousand unknown names gets a short answer too.
MOST_DETAILS = 50
MOST_PATH_CHARS = 120


def flatten(detail: Any, path: str = "") -> Details:
    """Return one entry per wrong field, the first ones: its dotted path and a sentence."""
    return _flat(detail, path)[:MOST_DETAILS]


def _flat(detail: Any, path: str) -> Details:
    if isinstance(detail, Mapping):
        return [entry for name, value in detail.items() for entry in _flat(value, _join(path, str(name)))]
    if isinstance(detail, Iterable) and not isinstance(detail, str):
        return [entry for value in detail for entry in _flat(value, path)]
    return [{"field": path[:MOST_PATH_CHARS] or "nonFieldErrors", "message": str(detail)}]


def _join(path: str, name: str) -> str:
    if name == "non_field_errors":
        return path
    return f"{path}.{name}" if path else name
