"""Describes operations for the OpenAPI document: their answers, and their errors in the one envelope."""

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from drf_spectacular.extensions import OpenApiSerializerExtension
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers

from lumira.rest.idempotency import MAX_KEY_LENGTH

Operation = TypeVar("Operation", bound=Callable[..., Any])

MEANINGS = {
    400: "The request is malformed or its input is not valid; `details` names the fields.",
    402: "The payment has not succeeded, or was refused.",
    403: "The caller's role or scope does not include this, or the CSRF token is missing.",
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
# What any request may be answered: the guard at the door, the format of the answer, the limits.
ANYWHERE = (400, 406, 429)
IDEMPOTENCY = OpenApiParameter(
    "Idempotency-Key",
    {"type": "string", "minLength": 1, "maxLength": MAX_KEY_LENGTH},
    OpenApiParameter.HEADER,
    description="Same key and body: same answer, 24 h.",
)
# Path parameter in code -> in the contract, where it is more than another spelling.
CONTRACT_NAMES = {"intent_id": "paymentIntentId", "number": "orderNumber"}
PARAMETER = re.compile(r"\{(\w+)\}")


class ErrorDetail(serializers.Serializer[Any]):
    """One wrong field."""

    field = serializers.CharField()
    message = serializers.CharField()


class ErrorEnvelope(serializers.Serializer[Any]):
    """The one error shape of the API."""

    error = serializers.CharField()
    code = serializers.CharField()
    details = ErrorDetail(many=True)
    timestamp = serializers.DateTimeField()
    requestId = serializers.CharField(allow_blank=True)  # noqa: N815 - the contract writes camelCase
    missing = serializers.ListField(child=serializers.CharField(), required=False)
    holder = serializers.CharField(required=False)
    current = serializers.IntegerField(required=False)
    reason = serializers.CharField(required=False)
    source = serializers.CharField(required=False)  # type: ignore[assignment]
    target = serializers.CharField(required=False)


def operation(
    *,
    answers: dict[Any, Any],
    errors: Sequence[int] = (),
    request: Any = None,
    parameters: Sequence[Any] = (),
    is_write: bool = False,
    **options: Any,
) -> Callable[[Operation], Operation]:
    """Describe a view's method for the OpenAPI document."""
    codes = sorted({*ANYWHERE, *errors})
    described = {code: OpenApiResponse(ErrorEnvelope, description=MEANINGS[code]) for code in codes}
    extra = [IDEMPOTENCY] if is_write else []
    return extend_schema(
        request=request, responses={**answers, **described}, parameters=[*parameters, *extra], **options
    )


def header(name: str, description: str, **options: Any) -> OpenApiParameter:
    """Describe a request header."""
    return OpenApiParameter(
        name, options.pop("schema", OpenApiTypes.STR), OpenApiParameter.HEADER, description=description, **options
    )


class StrictObject(OpenApiSerializerExtension):  # type: ignore[no-untyped-call]
    """An input that refuses unknown fields says so."""

    target_class = "lumira.rest.fields.StrictSerializer"
    match_subclasses = True

    def map_serializer(self, auto_schema: Any, direction: Any) -> Any:
        """Return the usual schema, closed."""
        schema = auto_schema._map_serializer(self.target, direction, bypass_extensions=True)
        return {**schema, "additionalProperties": False}


def contract_names(result: dict[str, Any], **_context: Any) -> dict[str, Any]:
    """Write path parameters as the contract does (SPECTACULAR_SETTINGS["POSTPROCESSING_HOOKS"])."""
    _drop_marks(result)
    paths = {}
    for path, item in result["paths"].items():
        for described in item.values():
            for parameter in described.get("parameters", ()):
                if parameter["in"] == "path":
                    parameter["name"] = contract_name(parameter["name"])
        paths[PARAMETER.sub(lambda found: f"{{{contract_name(found[1])}}}", path)] = item
    return {**result, "paths": paths}


def _drop_marks(node: Any) -> None:
    """Remove what the generator noted for itself."""
    if isinstance(node, dict):
        node.pop("x-spec-enum-id", None)
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _drop_marks(inner)


def contract_name(name: str) -> str:
    """Return a parameter's name in camelCase."""
    first, *rest = CONTRACT_NAMES.get(name, name).split("_")
    return first + "".join(part.title() for part in rest)
