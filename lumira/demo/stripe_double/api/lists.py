"""Stripe's lists: newest first, a page at a time, filtered by date."""

from collections.abc import Callable
from typing import Any

from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

DEFAULT_LIMIT, GREATEST_LIMIT = 10, 100
COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    "gt": lambda value, bound: value > bound,
    "gte": lambda value, bound: value >= bound,
    "lt": lambda value, bound: value < bound,
    "lte": lambda value, bound: value <= bound,
}


def page(
    work: Work,
    kind: str,
    parameters: dict[str, Any],
    url: str,
    keep: Callable[[Record], bool] = lambda record: True,
    show: Callable[[Record], Record] = public,
) -> Record:
    """Return the list object of a kind.

    Obeys `limit`, `starting_after`, `ending_before` and `created`; `keep` filters further, `show` renders one object.
    """
    created = parameters.get("created")
    found = (record for record in work.newest_first(kind) if is_within(record["created"], created) and keep(record))
    return slice_of(list(found), parameters, url, show)


def slice_of(
    records: list[Record], parameters: dict[str, Any], url: str, show: Callable[[Record], Record] = public
) -> Record:
    """Return the list object of these records, which stand newest first."""
    limit = check_limit(parameters)
    has_more = False
    if "ending_before" in parameters:
        before = records[: _position(records, parameters["ending_before"], "ending_before")]
        chosen, has_more = before[-limit:], len(before) > limit
    else:
        start = 0
        if "starting_after" in parameters:
            start = _position(records, parameters["starting_after"], "starting_after") + 1
        chosen, has_more = records[start : start + limit], len(records) > start + limit
    return {"object": "list", "data": [show(record) for record in chosen], "has_more": has_more, "url": url}


def check_limit(parameters: dict[str, Any]) -> int:
    """Return the page size. Raises InvalidRequestError outside 1 to 100."""
    limit: int = parameters.get("limit", DEFAULT_LIMIT)
    if not 1 <= limit <= GREATEST_LIMIT:
        side = ("greater", 1) if limit < 1 else ("less", GREATEST_LIMIT)
        message = f"This value must be {side[0]} than or equal to {side[1]} (it currently is '{limit}')."
        raise InvalidRequestError(message, code="parameter_invalid_integer", param="limit")
    return limit


def is_within(moment: int, created: Any) -> bool:
    """Tell whether a date satisfies a `created` filter: a date, or bounds."""
    if created is None:
        return True
    if isinstance(created, int):
        return moment == created
    return all(COMPARISONS[name](moment, bound) for name, bound in created.items())


def _position(records: list[Record], identifier: str, param: str) -> int:
    for position, record in enumerate(records):
        if record["id"] == identifier:
            return position
    raise InvalidRequestError(f"No such object: '{identifier}'", code="resource_missing", param=param)
