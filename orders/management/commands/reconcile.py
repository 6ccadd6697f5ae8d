"""Compare the provider, the ledger and the orders from a shell."""

from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from lumira.exceptions import LumiraError
from lumira.money import format_money
from orders.models import ReconciliationRun
from orders.services.reconciliation import running
from orders.services.reconciliation.sides import Finding, Side

COLUMNS = "{:<18} {:<38} {:>22} {:>22} {:>22}  {}"
# Exit codes: nothing is left unexplained; something is; it could not be told.
CLEAR, UNEXPLAINED, UNTOLD = 0, 1, 2


class Command(BaseCommand):
    """`python manage.py reconcile`: says what differs; `--apply` heals what is safe and notes the rest."""

    help = (
        "Compares the provider, the ledger and the orders. Exit code 0: nothing unexplained; 1: something; 2: untold."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the span and whether to apply."""
        span = parser.add_mutually_exclusive_group()
        span.add_argument("--since", type=_moment, help="everything since this moment (2026-11-01T00:00)")
        span.add_argument("--days", type=int, help="everything of the last days, 30 as every night")
        parser.add_argument("--apply", action="store_true", help="heal what is safe, note the rest (else: only say it)")

    def handle(self, *args: Any, since: datetime | None, days: int | None, apply: bool, **options: Any) -> None:
        """Run, print the table, and say by the exit code whether something is left."""
        now = timezone.now()
        kind = ReconciliationRun.Kind.MONTH if since or days else ReconciliationRun.Kind.RECENT
        start = since or (now - timedelta(days=days) if days else running.cursor(now=now))
        try:
            report = running.run(kind, since=start, now=now, is_dry=not apply)
        except LumiraError as error:
            raise CommandError(f"{type(error).__name__}: {error.message}", returncode=UNTOLD) from error
        except DatabaseError as error:
            # Its words may show a row.
            raise CommandError(type(error).__name__, returncode=UNTOLD) from error
        if report is None:
            raise CommandError("Another reconciliation is at work.", returncode=UNTOLD)
        self._tell(report, apply=apply)
        if report.left:
            raise SystemExit(UNEXPLAINED)

    def _tell(self, report: running.Report, *, apply: bool) -> None:
        row = report.row
        self.stdout.write(f"{row.since:%Y-%m-%d %H:%M} – {row.until:%Y-%m-%d %H:%M}, {row.intent_count} payments read.")
        for currency, sums in row.totals.items():
            sides = "  ".join(f"{side} {format_money(amount, currency, 'en')}" for side, amount in sums.items())
            self.stdout.write(f"{currency}: {sides}")
        if report.healed or report.left:
            self.stdout.write(COLUMNS.format("kind", "subject", "provider", "ledger", "order", "what happens"))
        self._list(report.healed, "healed")
        for finding in report.left:
            would = "--apply heals it" if finding.is_safe and not apply else finding.repair
            self._list([finding], would)
        self.stdout.write(f"{len(report.healed)} healed, {len(report.left)} unexplained.")

    def _list(self, found: Sequence[Finding], what: str) -> None:
        for finding in found:
            sides = (finding.provider, finding.ledger, finding.order)
            self.stdout.write(COLUMNS.format(finding.kind, finding.subject, *map(_shown, sides), what))


def _shown(side: Side | None) -> str:
    if side is None:
        return "–"
    return f"{format_money(side.amount_minor, side.currency, 'en')} {side.state}".strip()


def _moment(text: str) -> datetime:
    moment = parse_datetime(text)
    if moment is None:
        raise ValueError(text)
    return moment if timezone.is_aware(moment) else timezone.make_aware(moment)
