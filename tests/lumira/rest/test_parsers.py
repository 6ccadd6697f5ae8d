"""Strict JSON: what the database or Python would choke on stays outside."""

import json

import pytest
from rest_framework.exceptions import ParseError

from lumira.rest.parsers import MAX_BYTES, MAX_DEPTH, BodyTooLarge, parse_object


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b" ",
        b"{",
        b"[]",
        b"null",
        b"true",
        b"1",
        b'"x"',
        b"{'a': 1}",
        b'{"a": 1,}',
        b'{"a": 1} {"b": 2}',
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b'{"a": 1e400}',
        b'{"a": 9223372036854775808}',
        b'{"a": -9223372036854775809}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": 1, "a": 2}',
        b'{"a": {"b": 1, "b": 2}}',
        b'{"a": "\\u0000"}',
        b'{"\\u0000": 1}',
        b'{"a": ["x", {"b": "y\\u0000"}]}',
        b'{"a": "\\ud800"}',
        b'{"a": "\\udfff x"}',
        b'{"a": "\xff"}',
        b"\xef\xbb\xbf{}",
        '{"a": 1}'.encode("utf-16"),
        b'{"a": "\x00"}',
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b"[" * 100_000,
        b'{"a":' * MAX_DEPTH + b"1" + b"}" * MAX_DEPTH,
        b'{"a":' + b"[" * MAX_DEPTH + b"]" * MAX_DEPTH + b"}",
    ],
    ids=lambda raw: repr(raw[:24]),
)
def test_what_is_no_plain_object_is_refused(raw):
    with pytest.raises(ParseError):
        parse_object(raw)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"a": None, "b": [1, 2.5, -0.0], "c": {"d": True}},
        {"a": 2**63 - 1, "b": -(2**63) + 1},
        {"prénom": "Zoë 👩‍👩‍👧 \u202e \ufffd"},
        {"a": "x" * 500_000},
    ],
    ids=["empty", "values", "ends", "letters", "long"],
)
def test_what_is_one_is_read(value):
    assert parse_object(json.dumps(value, ensure_ascii=False).encode()) == value
    assert parse_object(json.dumps(value)) == value


def test_more_than_any_request_needs_is_not_read():
    with pytest.raises(BodyTooLarge):
        parse_object(b'{"a": "' + b"x" * MAX_BYTES + b'"}')


def test_the_deepest_object_that_is_allowed_is_read():
    depth = MAX_DEPTH - 2
    assert parse_object(b'{"a":' * depth + b"{}" + b"}" * depth)
