"""The figures of the overview: settled money only, each right to the unit."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Avg, Count, DurationField, ExpressionWrapper, F, Q, QuerySet, Sum
from django.db.models.aggregates import Aggregate

from lumira.clock import PARIS
from lumira.payments.models import LedgerEntry
from orders.models import ExpertValidation, Order
from orders.selectors.queue import TAKEABLE
from orders.states import HELD, Status

# Stage -> the two moments between which it lies.
STAGES = {
    "paid": ("created_at", "settled_at"),
    "sealed": ("settled_at", "sealed_at"),
    "taken": ("sealed_at", "taken_at"),
    "submitted": ("taken_at", "submitted_at"),
    "approved": ("submitted_at", "approved_at"),
    "delivered": ("approved_at", "delivered_at"),
}
AVAILABILITY_DAYS = 30


class Median(Aggregate):
    """PostgreSQL's continuous median of an expression."""

    function = "PERCENTILE_CONT"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DurationField()


def overview(*, now: datetime) -> dict[str, Any]:
    """Return every figure of `/api/orders/stats/overview`; money in minor units per currency, times in seconds."""
    return {
        "orderCounts": _counts(now),
        "revenue": _revenue(),
        "levelStats": _levels(),
        "conversion": _conversion(),
        "timePerStage": _stages(),
        "approvalRate": _approval(),
        "satisfaction": _satisfaction(),
        "availability": _availability(now),
    }


def _counts(now: datetime) -> dict[str, int]:
    found = dict(Order.objects.values_list("status").annotate(Count("pk")).order_by())
    midnight = now.astimezone(PARIS).replace(hour=0, minute=0, second=0, microsecond=0)
    counts = {status.value: found.get(status.value, 0) for status in Status}
    return {**counts, "today": Order.objects.filter(created_at__gte=midnight).count(), "total": sum(counts.values())}


def _revenue() -> list[dict[str, Any]]:
    """Return gross, refunded, disputed and net per currency, from the ledger: what was never settled is not in it."""
    rows = (
        _of_sales()
        .values("currency")
        .annotate(
            gross=Sum("amount_minor", filter=Q(kind=LedgerEntry.Kind.CHARGE), default=0),
            taken=Sum("amount_minor", filter=Q(kind__in=LedgerEntry.DISPUTES), default=0),
            net=Sum("amount_minor", default=0),
        )
    )
    return [
        {
            "currency": row["currency"],
            "gross": row["gross"],
            "refunded": row["gross"] + row["taken"] - row["net"],
            "disputed": -row["taken"],
            "net": row["net"],
        }
        for row in rows.order_by("currency")
        if row["gross"]
    ]


def _of_sales() -> QuerySet[LedgerEntry]:
    """Return what moved of the charges; what a bank took of a surplus was never ours."""
    surplus = LedgerEntry.objects.filter(kind=LedgerEntry.Kind.SURPLUS)
    return LedgerEntry.objects.filter(kind__in=LedgerEntry.REVENUE).exclude(intent_id__in=surplus.values("intent_id"))


def _levels() -> list[dict[str, Any]]:
    settled = Order.objects.filter(settled_at__isnull=False)
    counts = dict(settled.values_list("level_rank").annotate(Count("pk")).order_by())
    net = (
        Order.objects.filter(Q(payment__ledger__in=_of_sales()) | Q(payment__ledger__kind=LedgerEntry.Kind.FREE))
        .values("level_rank", "currency")
        .annotate(net=Sum("payment__ledger__amount_minor"))
        .order_by("level_rank", "currency")
    )
    revenue: dict[int, list[dict[str, Any]]] = {}
    for row in net:
        revenue.setdefault(row["level_rank"], []).append({"currency": row["currency"], "net": row["net"]})
    return [{"level": rank, "count": counts[rank], "revenue": revenue.get(rank, [])} for rank in sorted(counts)]


def _conversion() -> dict[str, Any]:
    found = Order.objects.aggregate(
        created=Count("pk"),
        paid=Count("pk", filter=Q(settled_at__isnull=False)),
        sealed=Count("pk", filter=Q(settled_at__isnull=False, sealed_at__isnull=False)),
        delivered=Count("pk", filter=Q(delivered_at__isnull=False)),
        opened=Count("pk", filter=Q(opened_at__isnull=False)),
    )
    return {**found, "rate": _share(found["paid"], found["created"])}


def _stages() -> dict[str, dict[str, Any]]:
    figures = {}
    for stage, (start, end) in STAGES.items():
        span = ExpressionWrapper(F(end) - F(start), output_field=DurationField())
        orders = Order.objects.filter(**{f"{start}__isnull": False, f"{end}__gte": F(start)})
        found = orders.aggregate(count=Count("pk"), mean=Avg(span), median=Median(span))
        figures[stage] = {
            "count": found["count"],
            "meanSeconds": _seconds(found["mean"]),
            "medianSeconds": _seconds(found["median"]),
        }
    return figures


def _approval() -> dict[str, Any]:
    decided = ExpertValidation.objects.exclude(status=ExpertValidation.Status.PENDING)
    found = decided.aggregate(
        decided=Count("pk"),
        approved=Count("pk", filter=Q(status=ExpertValidation.Status.APPROVED)),
        first=Count("pk", filter=Q(round=1)),
        first_approved=Count("pk", filter=Q(round=1, status=ExpertValidation.Status.APPROVED)),
    )
    return {
        "decided": found["decided"],
        "approved": found["approved"],
        "rate": _share(found["approved"], found["decided"]),
        "firstPassRate": _share(found["first_approved"], found["first"]),
    }


def _satisfaction() -> dict[str, Any]:
    found = Order.objects.aggregate(answers=Count("satisfaction"), average=Avg("satisfaction"))
    return {
        "answers": found["answers"],
        "average": round(found["average"], 2) if found["average"] is not None else None,
    }


def _availability(now: datetime) -> dict[str, Any]:
    """Return what waits, what is held, and how often the promise was kept over the last thirty days."""
    recent = Order.objects.filter(delivered_at__gte=now - timedelta(days=AVAILABILITY_DAYS))
    delivered = recent.count()
    kept = recent.filter(delivered_at__lte=F("promised_at")).count()
    found = Order.objects.aggregate(takeable=Count("pk", filter=TAKEABLE), held=Count("pk", filter=Q(status__in=HELD)))
    return {**found, "delivered": delivered, "promiseKeptRate": _share(kept, delivered)}


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _seconds(span: timedelta | None) -> int | None:
    return round(span.total_seconds()) if span is not None else None
