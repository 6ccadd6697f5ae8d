"""Strict JSON: what PostgreSQL or Python would choke on is refused with 400 at the door."""

import json
from collections.abc import Mapping
from typing import IO, Any

from rest_framework.exceptions import APIException, ParseError
from rest_framework.parsers import BaseParser

from lumira.rest.renderers import OrjsonRenderer

# Five sections of 60,000 characters, accents included, fit.
MAX_BYTES = 1024 * 1024
MAX_DEPTH = 20
NUL = "\x00"


class BodyTooLarge(APIException):
    """More than any request needs; the envelope has its sentence."""

    status_code = 413
    default_code = "too_large"


class StrictJSONParser(BaseParser):
    """JSON objects only, at most 1 MB and 20 levels deep, without NaN, duplicate keys, NUL or lone surrogates."""

    media_type = "application/json"
    renderer_class = OrjsonRenderer

    def parse(
        self, stream: IO[bytes], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the object. Raises ParseError, BodyTooLarge."""
        return parse_object(stream.read(MAX_BYTES + 1))


def parse_object(raw: bytes | str) -> dict[str, Any]:
    """Return the JSON object of a body or of a form field. Raises ParseError, BodyTooLarge."""
    if len(raw) > MAX_BYTES:
        raise BodyTooLarge
    try:
        text = raw.decode("utf-8") if isinstance(raw, bytes) else raw
        value = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_duplicates)
    except (ValueError, RecursionError) as error:
        raise ParseError("not JSON") from error
    if not isinstance(value, dict):
        raise ParseError("not an object")
    _check(value, MAX_DEPTH)
    return value


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _check(value: Any, depth: int) -> None:
    if depth == 0:
        raise ParseError("too deep")
    if isinstance(value, str):
        if NUL in value or (not value.isprintable() and any("\ud800" <= char <= "\udfff" for char in value)):
            raise ParseError("impossible text")
    elif isinstance(value, dict):
        for key, item in value.items():
            _check(key, depth)
            _check(item, depth - 1)
    elif isinstance(value, list):
        for item in value:
            _check(item, depth - 1)
    elif isinstance(value, int | float) and abs(value) > 2**63 - 1:
        raise ParseError("number out of range")
