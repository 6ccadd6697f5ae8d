"""Withdrawing from an order: what applies to it now and what is given back. Pure.

Sources: Directive 2011/83/EU, articles 9, 14 and 16, with 2023/2673 (the withdrawal function); Regulation 1182/71,
article 3 (how a period of days ends). The shares are ours: docs/decisions/0008-consumer-duties.md.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from lumira.clock import is_business_day, paris_date
from orders.states import Status, is_legal

PERIOD_DAYS: Final = 14
# What the client owes of the price, in thousandths, once the work that they asked for has begun.
DUE_PERMILLE: Final[dict[Status, int]] = {
    Status.IN_PROGRESS: 300,
    Status.IN_VALIDATION: 800,
    Status.IN_REVISION: 700,
    Status.APPROVED: 900,
}
# Being corrected after a return: the writing is there, the second reading is still to come.
CORRECTED_PERMILLE: Final = 700


class Applies(StrEnum):
    """What applies to an order; stored codes, stable for ever."""

    UNPAID = "unpaid"
    UNDER_WAY = "under_way"
    FREE = "free"
    NOT_STARTED = "not_started"
    STARTED = "started"
    UNAGREED = "unagreed"
    DELIVERED = "delivered"
    PERIOD_ENDED = "period_ended"
    DISPUTED = "disputed"
    # The bank decided for the client.
    DISPUTE_LOST = "dispute_lost"
    # We ended it and still hold money of it.
    MONEY_KEPT = "money_kept"
    CLOSED = "closed"
    # The statement names no order that we know.
    UNKNOWN = "unknown"


class Act(StrEnum):
    """What a confirmed statement does to the order."""

    CANCEL_UNPAID = "cancel_unpaid"
    CANCEL = "cancel"
    HOLD = "hold"
    ASK_A_PERSON = "ask_a_person"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Facts:
    """An order as these rules see it; amounts in minor units of one currency."""

    status: Status
    concluded_at: datetime
    captured_minor: int
    refundable_minor: int
    is_under_way: bool = False
    is_disputed: bool = False
    is_dispute_lost: bool = False
    is_refused: bool = False
    was_delivered: bool = False
    was_returned: bool = False
    # The two boxes of the order page.
    early_start_agreed: bool = True
    digital_agreed: bool = True


@dataclass(frozen=True, slots=True)
class Assessment:
    """What applies, what is given back, the share that stays due (in thousandths), and what is then done."""

    applies: Applies
    amount_minor: int
    due_permille: int
    act: Act
    # Before, for whatever reason: it counts.
    given_back_minor: int = 0


def last_day(concluded_at: datetime) -> date:
    """Return the last day of the period: the fourteenth after, in Paris, or else the next working day."""
    day = paris_date(concluded_at) + timedelta(days=PERIOD_DAYS)
    while not is_business_day(day):
        day += timedelta(days=1)
    return day


def assess(facts: Facts, *, now: datetime) -> Assessment:
    """Return what applies to an order at this moment. The first rule that fits decides."""
    if (facts.status == Status.CANCELLED or facts.is_refused) and not facts.is_disputed:
        return _for_a_person(Applies.MONEY_KEPT) if facts.refundable_minor else _nothing(Applies.CLOSED)
    if facts.status == Status.AWAITING_PAYMENT:
        applies = Applies.UNDER_WAY if facts.is_under_way else Applies.UNPAID
        return Assessment(applies, 0, 0, Act.CANCEL_UNPAID)
    if facts.is_disputed:
        return _for_a_person(Applies.DISPUTE_LOST if facts.is_dispute_lost else Applies.DISPUTED)
    if facts.captured_minor and not facts.refundable_minor:
        return _nothing(Applies.CLOSED)
    if paris_date(now) > last_day(facts.concluded_at):
        return _for_a_person(Applies.PERIOD_ENDED)
    if facts.was_delivered and facts.digital_agreed:
        return _for_a_person(Applies.DELIVERED)
    applies, due_permille = _share(facts)
    given_back = facts.captured_minor - facts.refundable_minor
    return Assessment(applies, amount_back(facts, due_permille), due_permille, _act(facts), given_back)


def amount_back(facts: Facts, due_permille: int) -> int:
    """Return what is given back now: what is left, without what stays due, rounded down in the client's favour.

    So what was given back before counts; nothing is ever asked for again.
    """
    due = facts.captured_minor * due_permille // 1000
    return max(0, facts.refundable_minor - due)


def _share(facts: Facts) -> tuple[Applies, int]:
    if not facts.captured_minor:
        return Applies.FREE, 0
    if facts.was_delivered:
        return Applies.UNAGREED, 0
    if facts.status == Status.QUEUED:
        return Applies.NOT_STARTED, 0
    if not facts.early_start_agreed:
        return Applies.UNAGREED, 0
    if facts.status == Status.IN_PROGRESS and facts.was_returned:
        return Applies.STARTED, CORRECTED_PERMILLE
    return Applies.STARTED, DUE_PERMILLE[facts.status]


def _act(facts: Facts) -> Act:
    """Cancel where the order may still go there; what was delivered is never taken out of its history."""
    if facts.was_delivered or not is_legal(facts.status, Status.CANCELLED):
        return Act.HOLD
    return Act.CANCEL


def _for_a_person(applies: Applies) -> Assessment:
    return Assessment(applies, 0, 0, Act.ASK_A_PERSON)


def _nothing(applies: Applies) -> Assessment:
    return Assessment(applies, 0, 0, Act.NOTHING)
