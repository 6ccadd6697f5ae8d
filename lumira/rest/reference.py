"""`/api/docs/`: the OpenAPI document as a page that reads without script."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

METHODS = ("get", "post", "put", "patch", "delete")
REFERENCE = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Field:
    """One value that a caller sends."""

    name: str
    place: str
    kind: str
    is_required: bool
    text: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one address."""

    anchor: str
    method: str
    path: str
    text: str
    media_types: tuple[str, ...]
    fields: tuple[Field, ...]
    answers: tuple[tuple[str, str], ...]


@login_not_required
@require_safe
def reference(request: HttpRequest) -> HttpResponse:
    """Show every operation of the API."""
    return render(request, "rest/reference.html", {"operations": operations()})


@cache
def operations() -> tuple[Operation, ...]:
    """Return what the OpenAPI document describes; it changes with the code only."""
    document = SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
    return tuple(
        _operation(document, path, method, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    )


def _operation(document: dict[str, Any], path: str, method: str, told: dict[str, Any]) -> Operation:
    content = told.get("requestBody", {}).get("content", {})
    body: dict[str, Any] = next((described["schema"] for described in content.values()), {})
    return Operation(
        anchor=told["operationId"],
        method=method.upper(),
        path=path,
        text=told.get("summary") or told.get("description", ""),
        media_types=tuple(content),
        fields=(*map(_parameter, told.get("parameters", [])), *_body_fields(document, body)),
        answers=tuple((code, answer.get("description", "")) for code, answer in told["responses"].items()),
    )


def _parameter(told: dict[str, Any]) -> Field:
    return Field(
        told["name"], told["in"], _kind(told["schema"]), told.get("required", False), told.get("description", "")
    )


def _body_fields(document: dict[str, Any], schema: dict[str, Any]) -> list[Field]:
    found = _resolved(document, schema)
    required = found.get("required", [])
    return [
        Field(name, "body", _kind(inner), name in required, inner.get("description", ""))
        for name, inner in found.get("properties", {}).items()
    ]


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref", "")
    return document["components"]["schemas"][reference.removeprefix(REFERENCE)] if reference else schema


def _kind(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(REFERENCE)
    found = schema.get("type") or " | ".join(_kind(one) for one in schema.get("oneOf") or schema.get("allOf") or [])
    names = found if isinstance(found, list) else [found]
    return " | ".join(str(name) for name in names) + (f" ({schema['format']})" if "format" in schema else "")
