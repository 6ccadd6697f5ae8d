"""Stripe's lists: newest first, a page at a time, filtered by date."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.state.index import FIELDS
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
    *,
    equal: Iterable[str] = (),
    among: Iterable[str] | None = None,
    keep: Callable[[Record], bool] = lambda record: True,
    show: Callable[[Record], Record] = public,
) -> Record:
    """Return the list object of a kind.

    Obeys `limit`, `starting_after`, `ending_before` and `created`. `equal` names fields that filter by their value,
    `among` narrows to these ids, `keep` filters further, `show` renders one object. Reads only as much as it shows.
    """
    wanted = {name: parameters[name] for name in equal if name in parameters}
    limit = check_limit(parameters)
    backward = "ending_before" in parameters
    created = parameters.get("created")

    def fits(record: Record) -> bool:
        if any(record[name] != value for name, value in wanted.items()):
            return False
        return is_within(record["created"], created) and keep(record)

    if among is None:
        among = _indexed(work, kind, wanted)
    places = _places(work, kind, parameters, among)
    records = (work.transaction.peek(kind, work.transaction.series(kind).ids[place]) for place in places)
    # One more than asked for tells whether there is a further page.
    found = _first(limit + 1, filter(fits, records))
    chosen = found[:limit]
    if backward:
        chosen.reverse()
    return {"object": "list", "data": [show(record) for record in chosen], "has_more": len(found) > limit, "url": url}


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


def _indexed(work: Work, kind: str, wanted: dict[str, Any]) -> list[str] | None:
    """Return the ids that one of the filters leaves, or None where none of them is indexed."""
    for name in FIELDS.get(kind, ()):
        if name in wanted:
            return [record["id"] for record in work.transaction.having(kind, name, wanted[name])]
    return None


def _places(work: Work, kind: str, parameters: dict[str, Any], among: Iterable[str] | None) -> Iterator[int]:
    """Yield the places in the order of creation that may be shown, beginning next to the cursor."""
    series = work.transaction.series(kind)
    span = series.span(*_bounds(parameters.get("created")))
    backward = "ending_before" in parameters
    after = _place(series.places, parameters, "starting_after")
    before = _place(series.places, parameters, "ending_before")
    start, stop = span.start, span.stop
    if backward and before is not None:
        start = max(start, before + 1)
    elif after is not None:
        stop = min(stop, after)
    if among is None:
        yield from range(start, stop) if backward else reversed(range(start, stop))
        return
    places = (series.places[identifier] for identifier in among)
    yield from sorted((place for place in places if start <= place < stop), reverse=not backward)


def _bounds(created: Any) -> tuple[int | None, int | None]:
    if created is None:
        return None, None
    if isinstance(created, int):
        return created, created
    earliest = [bound for name, bound in created.items() if name.startswith("gt")]
    latest = [bound for name, bound in created.items() if name.startswith("lt")]
    return max(earliest, default=None), min(latest, default=None)


def _place(places: dict[str, int], parameters: dict[str, Any], param: str) -> int | None:
    if param not in parameters:
        return None
    if parameters[param] not in places:
        raise _no_such(parameters[param], param)
    return places[parameters[param]]


def _first(count: int, records: Iterable[Record]) -> list[Record]:
    return [record for _, record in zip(range(count), records, strict=False)]


def _position(records: list[Record], identifier: str, param: str) -> int:
    for position, record in enumerate(records):
        if record["id"] == identifier:
            return position
    raise _no_such(identifier, param)


def _no_such(identifier: str, param: str) -> InvalidRequestError:
    return InvalidRequestError(f"No such object: '{identifier}'", code="resource_missing", param=param)
