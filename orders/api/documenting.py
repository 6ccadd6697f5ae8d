"""Documents an operation: its input, its answer and the errors that it may give, all in one envelope."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema

from orders.api.callers import SECRET_HEADER, TOKEN_HEADER
from orders.api.outputs import ErrorEnvelope

Operation = TypeVar("Operation", bound=Callable[..., Any])

MEANINGS = {
    400: "The input is not valid; `details` names the fields.",
    402: "The payment has not succeeded.",
    403: "The caller's role or scope does not include this.",
    404: "Unknown, or not the caller's to see.",
    406: "The answer is JSON only.",
    409: "The order's state does not allow this.",
    412: "The content has changed since the version in `If-Match`.",
    413: "A file or the body is too large.",
    415: "Neither JSON nor a form, or a file is no accepted image.",
    422: "The idempotency key was used with another request.",
    428: "`If-Match` is missing.",
    429: "Too many requests; see `Retry-After`.",
    503: "The payment provider or the storage does not answer; see `Retry-After`.",
}
CLIENT_HEADERS = [
    OpenApiParameter(TOKEN_HEADER, OpenApiTypes.STR, OpenApiParameter.HEADER, description="Given at creation."),
    OpenApiParameter(
        SECRET_HEADER, OpenApiTypes.STR, OpenApiParameter.HEADER, description="The intent's client secret."
    ),
]
IDEMPOTENCY = OpenApiParameter(
    "Idempotency-Key", OpenApiTypes.STR, OpenApiParameter.HEADER, description="Same key and body: same answer, 24 h."
)


def operation(
    *,
    answers: dict[Any, Any],
    errors: Sequence[int],
    request: Any = None,
    parameters: Sequence[Any] = (),
    is_write: bool = False,
    **options: Any,
) -> Callable[[Operation], Operation]:
    """Describe a view's method for the OpenAPI document."""
    described = {code: OpenApiResponse(ErrorEnvelope, description=MEANINGS[code]) for code in errors}
    extra = [IDEMPOTENCY] if is_write else []
    return extend_schema(
        request=request, responses={**answers, **described}, parameters=[*parameters, *extra], **options
    )
