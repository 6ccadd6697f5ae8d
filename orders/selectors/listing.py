"""The API's list: filters, keyset pages, a count that stops at 1,000."""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from orders.models import Order
from orders.selectors.queue import search_filter

MAX_COUNT = 1000
# Ordering as callers write it -> column; both directions of each.
ORDERINGS: Mapping[str, str] = {"createdAt": "created_at", "updatedAt": "updated_at"}
DEFAULT_ORDERING = "-createdAt"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of light rows with the cursors around it."""

    rows: list[dict[str, Any]]
    count: int
    count_is_capped: bool
    next: str | None
    previous: str | None


COLUMNS = (
    "id",
    "number",
    "level_rank",
    "level_name",
    "amount_minor",
    "currency",
    "status",
    "outcome",
    "payment__status",
    "email",
    "first_name",
    "last_name",
    "direct",
    "sealed_at",
    "holder_id",
    "holder__first_name",
    "holder__last_name",
    "revision_count",
    "promised_at",
    "delivered_at",
    "created_at",
    "updated_at",
    "settled_at",
)


def filtered(orders: QuerySet[Order], filters: Mapping[str, Any]) -> QuerySet[Order]:
    """Return the orders that fit every given filter; names as in the API contract."""
    conditions: Mapping[str, Callable[[Any], Q]] = {
        "status": lambda value: Q(status=value),
        "paymentStatus": lambda value: Q(payment__status=value),
        "level": lambda value: Q(level_rank=value),
        "email": lambda value: Q(email=value.lower()),
        "search": search_filter,
        "expert": lambda value: Q(holder_id=value),
        "dateFrom": lambda value: Q(created_at__gte=value),
        "dateTo": lambda value: Q(created_at__lt=value),
        "updatedSince": lambda value: Q(updated_at__gte=value),
    }
    for name, condition in conditions.items():
        if filters.get(name) not in (None, ""):
            orders = orders.filter(condition(filters[name]))
    return orders


def page_of(orders: QuerySet[Order], *, ordering: str, limit: int, page: int = 1, cursor: str = "") -> Page:
    """Return a page of light rows. A cursor continues where a page ended, however far that is."""
    descending = ordering.startswith("-")
    column = ORDERINGS[ordering.lstrip("-")]
    count = orders.values("pk")[: MAX_COUNT + 1].count()
    position = read_cursor(cursor)
    backwards = position is not None and position["b"]
    rows = orders if position is None else orders.filter(_beyond(column, position, descending != backwards))
    direction = "-" if descending != backwards else ""
    start = 0 if position else limit * (page - 1)
    found = list(rows.order_by(f"{direction}{column}", f"{direction}id").values(*COLUMNS)[start : start + limit + 1])
    has_more = len(found) > limit
    found = found[:limit]
    if backwards:
        found.reverse()
    has_next = bool(found) and (has_more or backwards)
    has_previous = bool(found) and (start > 0 or (position is not None and (not backwards or has_more)))
    return Page(
        rows=found,
        count=min(count, MAX_COUNT),
        count_is_capped=count > MAX_COUNT,
        next=write_cursor(found[-1], column, backwards=False) if has_next else None,
        previous=write_cursor(found[0], column, backwards=True) if has_previous else None,
    )


def write_cursor(row: Mapping[str, Any], column: str, *, backwards: bool) -> str:
    """Return the opaque position of a row."""
    text = json.dumps({"v": row[column].isoformat(), "i": str(row["id"]), "b": backwards})
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_cursor(cursor: str) -> dict[str, Any] | None:
    """Return the position of a cursor; nothing for none, ValueError for what is no cursor."""
    if not cursor:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        values = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        moment = datetime.fromisoformat(values["v"])
        if moment.utcoffset() is None:
            raise ValueError("without offset")
        return {"v": moment, "i": UUID(values["i"]), "b": bool(values["b"])}
    except (binascii.Error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a cursor") from error


def _beyond(column: str, position: Mapping[str, Any], descending: bool) -> Q:
    side = "lt" if descending else "gt"
    return Q(**{f"{column}__{side}": position["v"]}) | Q(**{column: position["v"], f"id__{side}": position["i"]})
