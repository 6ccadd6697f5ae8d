"""One run: alone, over its span, noted in its row. The news is read from where the last good reading ended."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from django.db import connection
from django.utils import timezone

from lumira.accounts.models import User
from orders.models import Discrepancy, ReconciliationRun
from orders.services.reconciliation.looking import look
from orders.services.reconciliation.screening import Screening
from orders.services.reconciliation.sides import Finding
from orders.services.reconciliation.watching import watch

logger = structlog.get_logger(__name__)

# What the provider noted late is read by the run after.
OVERLAP = timedelta(hours=1)
# As long as the provider remembers its news.
MONTH = timedelta(days=30)
# PostgreSQL's advisory lock; any number that no other code uses.
LOCK = 7_202_611_221


@dataclass(frozen=True, slots=True)
class Report:
    """What a run came to: its row, what it healed, what is left."""

    row: ReconciliationRun
    healed: Sequence[Finding]
    left: Sequence[Finding]


def reconcile_recent(*, now: datetime) -> Report | None:
    """Compare what has changed since the last good run, and tell when none has been good for an hour. See run."""
    try:
        return run(ReconciliationRun.Kind.RECENT, since=cursor(now=now), now=now)
    finally:
        watch(now=now)


def reconcile_month(*, now: datetime, by: User | None = None) -> Report | None:
    """Compare the last thirty days. See run."""
    return run(ReconciliationRun.Kind.MONTH, since=now - MONTH, now=now, by=by)


def cursor(*, now: datetime) -> datetime:
    """Return from where the news is read: the last good reading's end, with an overlap, thirty days at most.

    Other runs do not read the news, whatever their span.
    """
    recent = ReconciliationRun.objects.filter(kind=ReconciliationRun.Kind.RECENT, is_dry=False)
    good = recent.filter(failure="", finished_at__isnull=False)
    last = good.order_by("-until").values_list("until", flat=True).first()
    return max(now - MONTH, last - OVERLAP) if last else now - MONTH


def run(kind: str, *, since: datetime, now: datetime, is_dry: bool = False, by: User | None = None) -> Report | None:
    """Compare, heal what is safe and note the rest; `is_dry`: only say it. None while another run is at work.

    Running it again changes nothing. Whatever it raises, PaymentUnavailable first of all, is noted: the next run
    starts from the same moment.
    """
    with _alone() as is_alone:
        if not is_alone:
            return None
        row = ReconciliationRun.objects.create(
            kind=kind, since=since, until=now, is_dry=is_dry, asked_by=by, started_at=timezone.now()
        )
        try:
            report = _work(row, now=now)
        except Exception as error:
            row.failure = type(error).__name__[:60]
            if not connection.is_usable():
                # What was lost is the connection itself: the next query opens another.
                connection.close()
            _finish(row)
            raise
        _finish(row)
        return report


def is_running() -> bool:
    """Tell whether a run is at work now, in whatever process."""
    with connection.cursor() as found:
        found.execute(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND objid = %s"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))",
            [LOCK >> 32, LOCK & 0xFFFFFFFF],
        )
        return bool(found.fetchone()[0])


def _work(row: ReconciliationRun, *, now: datetime) -> Report:
    is_month = row.kind == ReconciliationRun.Kind.MONTH
    screening = Screening(since=row.since, until=row.until, now=now)
    if is_month:
        screening.month()
    else:
        screening.recent()
    looks = [look(case, row, totals=screening.totals, now=now) for case in screening.cases]
    healed = [finding for looked in looks for finding in looked.healed]
    left = [finding for looked in looks for finding in looked.left]
    row.intent_count, row.healed_count, row.found_count = screening.intent_count, len(healed), len(healed) + len(left)
    row.totals = screening.totals.shown() if is_month else {}
    row.unexplained_count = Discrepancy.objects.filter(closed_at=None).count()
    return Report(row, healed, left)


def _finish(row: ReconciliationRun) -> None:
    row.finished_at = timezone.now()
    row.save()
    logger.info(
        "reconciled",
        kind=row.kind,
        intents=row.intent_count,
        found=row.found_count,
        healed=row.healed_count,
        unexplained=row.unexplained_count,
        failure=row.failure,
    )


@contextmanager
def _alone() -> Iterator[bool]:
    """Hold the one lock of reconciliation in this database session; False while another session holds it."""
    with connection.cursor() as held:
        held.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        is_alone = bool(held.fetchone()[0])
    try:
        yield is_alone
    finally:
        if is_alone:
            with connection.cursor() as held:
                held.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
