"""The board of the accounts: one figure, three columns, what differs with its one button, what waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils.functional import Promise

from expertdesk.selectors.board_words import CONSEQUENCE, MEANING, SIDES, STATES
from lumira.accounts import roles
from lumira.accounts.models import User
from lumira.jobs.queue import is_under_way
from lumira.payments.models import Dispute, Refund
from orders.models import Discrepancy, ReconciliationRun
from orders.selectors import reconciliation
from orders.services.reconciliation import repairing, running

QUARTER = timedelta(minutes=15)
BAR_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Bar:
    """What one side has in hand; `length` of a hundred beside the longest of its currency."""

    side: str
    label: str | Promise
    amount_minor: int
    length: int
    difference_minor: int


@dataclass(frozen=True, slots=True)
class Columns:
    """The three sides of one currency."""

    currency: str
    bars: Sequence[Bar]

    @property
    def agrees(self) -> bool:
        """Whether all three say the same."""
        return not any(bar.difference_minor for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Told:
    """What one side says of one difference."""

    label: str | Promise
    amount_minor: int | None
    currency: str
    state: str | Promise


@dataclass(frozen=True, slots=True)
class Line:
    """An open difference in words, with its one button."""

    row: Discrepancy
    meaning: str | Promise
    consequence: str | Promise
    sides: Sequence[Told]
    is_allowed: bool

    @property
    def is_immediate(self) -> bool:
        """Whether the button needs no confirmation: it only reads again."""
        return self.row.repair == Discrepancy.Repair.LOOK_AGAIN

    @property
    def needs_reason(self) -> bool:
        """Whether the history owes the next reader a reason."""
        return self.row.repair in (Discrepancy.Repair.EXPLAIN, Discrepancy.Repair.HOLD)

    @property
    def moves_money(self) -> bool:
        """Whether a fresh code is asked for."""
        return self.row.repair in repairing.MOVES_MONEY


@dataclass(frozen=True, slots=True)
class Waiting:
    """Money that waits for someone: a refund, or a dispute to answer."""

    item: Refund | Dispute
    number: str
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that the page shows."""

    lines: Sequence[Line]
    columns: Sequence[Columns]
    month: ReconciliationRun | None
    last: ReconciliationRun | None
    failed: ReconciliationRun | None
    next_at: datetime
    is_running: bool
    refunds: Sequence[Waiting]
    disputes: Sequence[Waiting]
    closed: Sequence[Discrepancy]
    runs: Sequence[ReconciliationRun]


def board(user: User, *, now: datetime) -> Board:
    """Return the board for this person."""
    runs = list(reconciliation.latest_runs())
    month = reconciliation.last_good_run(ReconciliationRun.Kind.MONTH)
    refunds, disputes = list(reconciliation.slow_refunds(now=now)), list(reconciliation.disputes_to_answer(now=now))
    owners = [refund.payment_id for refund in refunds] + [dispute.payment_id for dispute in disputes]
    numbers = reconciliation.numbers_of(owners)
    finished = [run for run in runs if run.finished_at and not run.is_dry]
    return Board(
        lines=[line_of(row, user) for row in reconciliation.open_discrepancies()],
        columns=_columns(month.totals) if month else [],
        month=month,
        last=reconciliation.last_good_run(),
        failed=finished[0] if finished and finished[0].failure else None,
        next_at=now + QUARTER - (now - now.replace(minute=now.minute - now.minute % 15, second=0, microsecond=0)),
        is_running=running.is_running() or is_under_way("orders.tasks.reconcile_now"),
        refunds=[Waiting(refund, numbers.get(refund.payment_id, "")) for refund in refunds],
        disputes=[
            Waiting(dispute, numbers.get(dispute.payment_id, ""), is_late=bool(dispute.due_at and dispute.due_at < now))
            for dispute in disputes
        ],
        closed=list(reconciliation.closed_discrepancies(now=now)),
        runs=runs,
    )


def line_of(row: Discrepancy, user: User) -> Line:
    """Return a difference in words, and whether this person may repair it."""
    return Line(
        row=row,
        meaning=MEANING[row.kind],
        consequence=CONSEQUENCE[row.repair],
        sides=[_told(side, label, row.sides.get(side)) for side, label in SIDES.items()],
        is_allowed=user.has_perm(roles.full(repairing.permission_for(row.repair))),
    )


def _told(name: str, label: Promise, side: dict[str, Any] | None) -> Told:
    if side is None:
        return Told(label, None, "", "")
    return Told(label, side["amount_minor"], side["currency"], STATES[name].get(side["state"], side["state"]))


def _columns(totals: dict[str, dict[str, int]]) -> list[Columns]:
    found = []
    for currency, sums in totals.items():
        longest = max(*(abs(sums[side]) for side in SIDES), 1)
        bars = [
            Bar(
                side=side,
                label=label,
                amount_minor=sums[side],
                length=round(abs(sums[side]) * BAR_LENGTH / longest),
                difference_minor=sums[side] - sums["provider"],
            )
            for side, label in SIDES.items()
        ]
        found.append(Columns(currency, bars))
    return found
