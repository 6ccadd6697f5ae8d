"""The desk's lists: what can be taken, what is held, what waits; one light query each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import (
    Case,
    Count,
    DateTimeField,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    FloatField,
    Func,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.expressions import Combinable, OrderBy
from django.db.models.functions import Coalesce, Greatest
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.translation import gettext as _

from lumira.accounts.models import User
from orders.models import IntakeSnapshot, Order, OrderFile
from orders.priority import (
    BAND_THRESHOLDS,
    PRIORITY_RANK,
    WEIGHT_LATE,
    WEIGHT_PER_BAND,
    WEIGHT_PER_DAY_WAITING,
    WEIGHT_PER_RANK,
    WEIGHT_PROMISE,
    WEIGHT_RETURNING,
    Band,
    Priority,
    Waiting,
    duration_text,
    priority_of,
)
from orders.promise import elapsed_share
from orders.states import CLOSED, HELD, Status

TAKEABLE = Q(status=Status.QUEUED, sealed_at__isnull=False, held_at=None, waiting_for_client_at=None)
INCOMPLETE = Q(status=Status.QUEUED, sealed_at=None)
SUSPENDED = Q(status__in=[Status.QUEUED, *HELD, Status.APPROVED], held_at__isnull=False)
# Tab -> which orders it shows; {user} stands for the person at the desk.
PRIORITY, TO_TAKE, MINE, TO_REVISE, VALIDATING, UNFINISHED = (
    "priorite",
    "a-prendre",
    "miennes",
    "a-reviser",
    "en-validation",
    "incomplets",
)
TABS = (PRIORITY, TO_TAKE, MINE, TO_REVISE, VALIDATING, UNFINISHED)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row of the desk, ready to be shown."""

    id: UUID
    number: str
    client_name: str
    question: str
    level_rank: int
    level_name: str
    status: str
    # The status, or `refused` for an order that ended so.
    look: str
    holder_id: UUID | None
    holder_name: str
    holder_initials: str
    sealed_at: datetime | None
    promised_at: datetime | None
    elapsed_percent: int
    is_late: bool
    is_soon: bool
    due_text: str
    delivered_at: datetime | None
    is_on_hold: bool
    photo_count: int
    revision_count: int
    priority: Priority | None


def tab_filter(tab: str, user: User) -> Q:
    """Return which orders a tab shows to this person."""
    return {
        PRIORITY: TAKEABLE | Q(status__in=HELD) | Q(status=Status.APPROVED),
        TO_TAKE: TAKEABLE,
        MINE: Q(status__in=HELD, holder=user),
        TO_REVISE: Q(status=Status.IN_REVISION) | Q(status=Status.IN_PROGRESS, revision_count__gt=0),
        VALIDATING: Q(status=Status.IN_VALIDATION),
        UNFINISHED: INCOMPLETE | SUSPENDED,
    }[tab]


def tab_counts(user: User) -> dict[str, int]:
    """Return how many orders each tab holds, in one query."""
    counts = {tab.replace("-", "_"): Count("pk", filter=tab_filter(tab, user)) for tab in TABS}
    found = Order.objects.exclude(status__in=CLOSED).aggregate(**counts)
    return {tab: found[tab.replace("-", "_")] for tab in TABS}


def queue_rows(
    user: User, *, tab: str, now: datetime, level: int | None = None, search: str = "", limit: int = 50, offset: int = 0
) -> tuple[Sequence[QueueRow], int]:
    """Return a page of a tab by priority, and how many rows the tab has in all."""
    orders = Order.objects.filter(tab_filter(tab, user))
    if level is not None:
        orders = orders.filter(level_rank=level)
    if search:
        orders = orders.filter(search_filter(search))
    # Sorted by the database: of thousands of orders, one page is read, told and shown.
    found = _values(orders).order_by(OrderBy(score_of(now), descending=True), "number")[offset : offset + limit]
    return [_row(values, now=now) for values in found], orders.count()


def score_of(now: datetime) -> Case:
    """Return orders/priority.py's score as the database computes it; 0 for what no longer waits."""
    waited = _seconds(Value(now, output_field=DateTimeField()) - F("sealed_at"))
    promised = _seconds(F("promised_at") - F("sealed_at"))
    share = Case(When(promised_at__gt=F("sealed_at"), then=Greatest(waited / promised, 0.0)), default=1.0)
    score = (
        _band(share, now) * WEIGHT_PER_BAND
        + Case(When(promised_at__lte=now, then=WEIGHT_LATE), default=0.0)
        + share * WEIGHT_PROMISE
        + F("level_rank") * WEIGHT_PER_RANK
        + waited * (WEIGHT_PER_DAY_WAITING / 86400)
        + Case(When(Exists(_earlier_of_client()), then=WEIGHT_RETURNING), default=0.0)
    )
    is_over = Q(sealed_at=None) | Q(promised_at=None) | Q(status__in=CLOSED) | Q(delivered_at__isnull=False)
    return Case(When(is_over, then=0.0), default=score, output_field=FloatField())


def _band(share: Combinable, now: datetime) -> Combinable:
    used = Case(
        When(promised_at__lte=now, then=Value(int(Band.URGENT))),
        *(When(GreaterThanOrEqual(share, threshold), then=Value(int(band))) for band, threshold in BAND_THRESHOLDS),
        default=Value(int(Band.LOW)),
    )
    least = Case(When(level_rank=PRIORITY_RANK, then=Value(int(Band.HIGH))), default=Value(int(Band.LOW)))
    return Greatest(used, least)


def _seconds(span: Combinable) -> Combinable:
    whole = ExpressionWrapper(span, output_field=DurationField())
    return Func(whole, template="EXTRACT(EPOCH FROM %(expressions)s)::float8", output_field=FloatField())


def row_of(number: str, *, now: datetime) -> QueueRow | None:
    """Return one order as a row, or nothing."""
    found = list(_values(Order.objects.filter(number=number)))
    return _row(found[0], now=now) if found else None


def history_rows(
    *, now: datetime, search: str = "", limit: int = 50, offset: int = 0
) -> tuple[Sequence[QueueRow], bool]:
    """Return closed orders, the latest first, and whether there are more."""
    orders = Order.objects.filter(status__in=CLOSED)
    if search:
        orders = orders.filter(search_filter(search))
    rows = list(_values(orders).order_by("-updated_at", "id")[offset : offset + limit + 1])
    return [_row(values, now=now) for values in rows[:limit]], len(rows) > limit


def search_filter(text: str) -> Q:
    """Return orders by part of a number, or by name or address."""
    text = text.strip()
    return (
        Q(number__icontains=text)
        | Q(email__istartswith=text)
        | Q(first_name__istartswith=text)
        | Q(last_name__istartswith=text)
    )


def _earlier_of_client() -> QuerySet[Order]:
    return Order.objects.filter(client=OuterRef("client"), delivered_at__isnull=False).exclude(pk=OuterRef("pk"))


def _values(orders: QuerySet[Order]) -> QuerySet[Order, Any]:
    latest = IntakeSnapshot.objects.filter(order=OuterRef("pk")).order_by("-number")
    photos = (
        OrderFile.objects.filter(order=OuterRef("pk"), is_current=True, kind__in=OrderFile.PHOTOS)
        .order_by()
        .values("order")
        .annotate(count=Count("pk"))
        .values("count")
    )
    return orders.annotate(
        question=Coalesce(Subquery(latest.values("question")[:1]), Value(""), output_field=TextField()),
        photo_count=Coalesce(Subquery(photos), 0),
        is_returning=Exists(_earlier_of_client()),
    ).values(
        "id",
        "number",
        "first_name",
        "last_name",
        "question",
        "level_rank",
        "level_name",
        "status",
        "outcome",
        "holder_id",
        "holder__first_name",
        "holder__last_name",
        "sealed_at",
        "promised_at",
        "held_at",
        "delivered_at",
        "photo_count",
        "revision_count",
        "is_returning",
    )


def _row(values: dict[str, object], *, now: datetime) -> QueueRow:
    sealed_at, promised_at = values["sealed_at"], values["promised_at"]
    is_open = values["status"] not in CLOSED and values["delivered_at"] is None
    priority, share = None, 0.0
    if isinstance(sealed_at, datetime) and isinstance(promised_at, datetime) and is_open:
        waiting = Waiting(int(str(values["level_rank"])), sealed_at, promised_at, bool(values["is_returning"]))
        priority = priority_of(waiting, now=now)
        share = elapsed_share(sealed_at, promised_at, now)
    first, last = str(values["holder__first_name"] or ""), str(values["holder__last_name"] or "")
    left = (promised_at - now).total_seconds() if isinstance(promised_at, datetime) and is_open else None
    return QueueRow(
        id=values["id"],  # type: ignore[arg-type]
        number=str(values["number"]),
        client_name=f"{values['first_name']} {values['last_name']}".strip(),
        question=str(values["question"]),
        level_rank=int(str(values["level_rank"])),
        level_name=str(values["level_name"]),
        status=str(values["status"]),
        look=str(values["outcome"] or values["status"]),
        holder_id=values["holder_id"],  # type: ignore[arg-type]
        holder_name=f"{first} {last[:1]}.".strip() if last else first,
        holder_initials=(first[:1] + last[:1]).upper(),
        sealed_at=sealed_at,  # type: ignore[arg-type]
        promised_at=promised_at,  # type: ignore[arg-type]
        elapsed_percent=min(100, round(share * 100)),
        is_late=left is not None and left < 0,
        is_soon=left is not None and 0 <= left < SOON_SECONDS,
        due_text=_due_text(left),
        delivered_at=values["delivered_at"],  # type: ignore[arg-type]
        is_on_hold=values["held_at"] is not None,
        photo_count=int(str(values["photo_count"])),
        revision_count=int(str(values["revision_count"])),
        priority=priority,
    )


# « Échéance » turns amber below two and a half hours. Source: 04-design, section 3.
SOON_SECONDS = 2.5 * 3600


def _due_text(seconds_left: float | None) -> str:
    """Return « dans 48 minutes », « 1 h 12 de retard », nothing without a promise."""
    if seconds_left is None:
        return ""
    span = duration_text(int(abs(seconds_left)))
    text = _("%(span)s de retard") if seconds_left < 0 else _("dans %(span)s")
    return text % {"span": span}
