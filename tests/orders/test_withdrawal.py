"""The rules of withdrawing: what applies in each state, the share that stays due, and how the period ends."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumira.clock import PARIS
from orders.states import Status
from orders.withdrawal import DUE_PERMILLE, Act, Applies, Assessment, Facts, amount_back, assess, last_day

NOW = datetime(2026, 11, 24, 10, tzinfo=PARIS)
WORKING = (Status.IN_PROGRESS, Status.IN_VALIDATION, Status.IN_REVISION, Status.APPROVED)


def facts(status=Status.QUEUED, **changes):
    values = {"concluded_at": NOW - timedelta(days=1), "captured_minor": 6700, "refundable_minor": 6700, **changes}
    return Facts(status=status, **values)


def told(found: Assessment) -> tuple:
    return found.applies.value, found.amount_minor, found.due_permille, found.act.value


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (facts(Status.AWAITING_PAYMENT, captured_minor=0, refundable_minor=0), ("unpaid", 0, 0, "cancel_unpaid")),
        (
            facts(Status.AWAITING_PAYMENT, captured_minor=0, refundable_minor=0, is_under_way=True),
            ("under_way", 0, 0, "cancel_unpaid"),
        ),
        (facts(captured_minor=0, refundable_minor=0), ("free", 0, 0, "cancel")),
        (facts(Status.APPROVED, captured_minor=0, refundable_minor=0), ("free", 0, 0, "hold")),
        (facts(), ("not_started", 6700, 0, "cancel")),
        (facts(was_returned=True), ("not_started", 6700, 0, "cancel")),
        (facts(Status.IN_PROGRESS), ("started", 4690, 300, "cancel")),
        (facts(Status.IN_PROGRESS, was_returned=True), ("started", 2010, 700, "cancel")),
        (facts(Status.IN_VALIDATION), ("started", 1340, 800, "cancel")),
        (facts(Status.IN_REVISION, was_returned=True), ("started", 2010, 700, "hold")),
        (facts(Status.APPROVED), ("started", 670, 900, "hold")),
        (facts(Status.IN_PROGRESS, early_start_agreed=False), ("unagreed", 6700, 0, "cancel")),
        (facts(Status.APPROVED, early_start_agreed=False), ("unagreed", 6700, 0, "hold")),
        (facts(Status.DELIVERED, was_delivered=True), ("delivered", 0, 0, "ask_a_person")),
        (facts(Status.COMPLETED, was_delivered=True), ("delivered", 0, 0, "ask_a_person")),
        (facts(Status.IN_PROGRESS, was_delivered=True), ("delivered", 0, 0, "ask_a_person")),
        (facts(Status.DELIVERED, was_delivered=True, digital_agreed=False), ("unagreed", 6700, 0, "hold")),
        (facts(Status.IN_PROGRESS, was_delivered=True, digital_agreed=False), ("unagreed", 6700, 0, "hold")),
        (facts(is_disputed=True), ("disputed", 0, 0, "ask_a_person")),
        (facts(Status.CANCELLED), ("closed", 0, 0, "nothing")),
        (facts(Status.COMPLETED, is_refused=True), ("closed", 0, 0, "nothing")),
        (facts(Status.DELIVERED, was_delivered=True, refundable_minor=0), ("closed", 0, 0, "nothing")),
        (facts(concluded_at=NOW - timedelta(days=30)), ("period_ended", 0, 0, "ask_a_person")),
        (
            facts(Status.AWAITING_PAYMENT, captured_minor=0, refundable_minor=0, concluded_at=NOW - timedelta(days=30)),
            ("unpaid", 0, 0, "cancel_unpaid"),
        ),
    ],
)
def test_the_first_rule_that_fits_decides(found, expected):
    assert told(assess(found, now=NOW)) == expected


def test_each_state_in_which_someone_works_has_a_share():
    assert set(DUE_PERMILLE) == set(WORKING)


def test_what_was_given_back_before_is_not_given_back_again():
    assert assess(facts(refundable_minor=1000), now=NOW).amount_minor == 1000
    assert assess(facts(Status.APPROVED, refundable_minor=1000), now=NOW).amount_minor == 670


@given(captured=st.integers(1, 10**9), permille=st.integers(0, 1000), back=st.integers(0, 10**9))
def test_what_stays_due_is_rounded_down_and_never_more_comes_back_than_is_left(captured, permille, back):
    left = max(0, captured - back)
    amount = amount_back(facts(captured_minor=captured, refundable_minor=left), permille)

    assert 0 <= amount <= left
    assert amount == min(left, -(-captured * (1000 - permille) // 1000))


@pytest.mark.parametrize(
    ("concluded", "last"),
    [
        (datetime(2026, 11, 10, 23, 30, tzinfo=PARIS), date(2026, 11, 24)),
        # The fourteenth day is a Saturday, then Easter Monday follows a Sunday, then Christmas a Friday.
        (datetime(2026, 11, 7, 12, tzinfo=PARIS), date(2026, 11, 23)),
        (datetime(2026, 3, 22, 12, tzinfo=PARIS), date(2026, 4, 7)),
        (datetime(2026, 12, 11, 12, tzinfo=PARIS), date(2026, 12, 28)),
    ],
)
def test_the_period_ends_with_the_fourteenth_day_or_the_next_working_day(concluded, last):
    assert last_day(concluded) == last
    evening = datetime(last.year, last.month, last.day, 23, 59, tzinfo=PARIS)
    assert assess(facts(concluded_at=concluded), now=evening).applies == Applies.NOT_STARTED
    assert assess(facts(concluded_at=concluded), now=evening + timedelta(minutes=1)).act == Act.ASK_A_PERSON
