"""Stripe's search language: `status:'succeeded' AND metadata['order']:'LU1'`."""

import re
from typing import Any

from lumira.demo.stripe_double.api.lists import COMPARISONS, check_limit
from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

CLAUSE = re.compile(
    r"""\s*(?P<negated>-)?(?P<field>\w+)(\[(?P<quote>["'])(?P<key>.*?)(?P=quote)\])?"""
    r"""\s*(?P<operator>:|~|>=|<=|>|<)\s*("(?P<double>(?:\\.|[^"\\])*)"|'(?P<single>(?:\\.|[^'\\])*)'|(?P<bare>[\w.-]+))"""
)
POSITION = re.compile(r"[0-9]{1,15}")
JOINT = re.compile(r"\s+(AND|OR)\s+", re.IGNORECASE)
OPERATORS = {">": "gt", ">=": "gte", "<": "lt", "<=": "lte"}
# Source: Stripe docs, "Search", query fields for PaymentIntents.
FIELDS = ("amount", "created", "currency", "customer", "metadata", "status")


def search(work: Work, kind: str, parameters: dict[str, Any], url: str) -> Record:
    """Return Stripe's search result, newest first. Raises InvalidRequestError for a query that cannot be read."""
    clauses, joint = _read(parameters["query"])
    combine = any if joint == "OR" else all
    found = [record for record in work.newest_first(kind) if combine(_holds(clause, record) for clause in clauses)]
    limit = check_limit(parameters)
    # Stripe's cursor is opaque; the double's is a position.
    cursor = parameters.get("page", "0")
    if not POSITION.fullmatch(cursor):
        raise InvalidRequestError(f"Invalid page: {cursor}", param="page")
    start = int(cursor)
    following = str(start + limit) if len(found) > start + limit else None
    return {
        "object": "search_result",
        "data": [public(record) for record in found[start : start + limit]],
        "has_more": following is not None,
        "next_page": following,
        "url": url,
    }


def _read(query: str) -> tuple[list[dict[str, Any]], str]:
    clauses: list[dict[str, Any]] = []
    joints: set[str] = set()
    position = 0
    while position < len(query):
        if clauses:
            between = JOINT.match(query, position)
            if between is None:
                raise _unreadable(query)
            joints.add(between[1].upper())
            position = between.end()
        match = CLAUSE.match(query, position)
        if match is None or match["field"] not in FIELDS:
            raise _unreadable(query)
        clauses.append(_clause(match))
        position = match.end()
    if not clauses or len(joints) > 1:
        raise _unreadable(query)
    return clauses, joints.pop() if joints else "AND"


def _clause(match: re.Match[str]) -> dict[str, Any]:
    quoted = match["double"] if match["double"] is not None else match["single"]
    value = match["bare"] if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
    names = ("field", "key", "operator")
    return {
        **{name: match[name] for name in names},
        "value": value,
        "negated": bool(match["negated"]),
        "is_null": quoted is None and value == "null",
    }


def _holds(clause: dict[str, Any], record: Record) -> bool:
    actual = record.get(clause["field"])
    if clause["key"] is not None:
        actual = actual.get(clause["key"]) if isinstance(actual, dict) else None
    return bool(_compare(clause, actual) != clause["negated"])


def _compare(clause: dict[str, Any], actual: Any) -> bool:
    wanted: str = clause["value"]
    if clause["is_null"] or actual is None:
        return bool(clause["is_null"]) and actual is None
    if clause["operator"] == ":":
        return str(actual).lower() == wanted.lower()
    if clause["operator"] == "~":
        return wanted.lower() in str(actual).lower()
    holds = COMPARISONS[OPERATORS[clause["operator"]]]
    return POSITION.fullmatch(wanted) is not None and isinstance(actual, int) and holds(actual, int(wanted))


def _unreadable(query: str) -> InvalidRequestError:
    message = f"We were unable to parse your search query: {query}. Fields: {', '.join(FIELDS)}."
    return InvalidRequestError(message, param="query")
