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
        (facts(is_disputed=True, is_dispute_lost=True, refundable_minor=0), ("dispute_lost", 0, 0, "ask_a_person")),
        (facts(Status.CANCELLED, refundable_minor=0), ("closed", 0, 0, "nothing")),
        (facts(Status.CANCELLED, captured_minor=0, refundable_minor=0), ("closed", 0, 0, "nothing")),
        (facts(Status.COMPLETED, is_refused=True, refundable_minor=0), ("closed", 0, 0, "nothing")),
        (facts(Status.CANCELLED), ("money_kept", 0, 0, "ask_a_person")),
        (facts(Status.CANCELLED, refundable_minor=1), ("money_kept", 0, 0, "ask_a_person")),
        (facts(Status.COMPLETED, is_refused=True), ("money_kept", 0, 0, "ask_a_person")),
        (facts(Status.CANCELLED, is_disputed=True, refundable_minor=0), ("disputed", 0, 0, "ask_a_person")),
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


@pytest.mark.parametrize(
    ("status", "given_back", "amount"),
    [
        (Status.QUEUED, 3000, 6700),
        (Status.IN_PROGRESS, 3000, 3790),
        (Status.IN_VALIDATION, 0, 1940),
        (Status.IN_VALIDATION, 1000, 940),
        # 77.60 stays due of 97.00; of what was kept, 67.00 is less than that.
        (Status.IN_VALIDATION, 3000, 0),
        (Status.APPROVED, 3000, 0),
    ],
)
def test_what_was_given_back_before_counts_towards_what_is_given_back(status, given_back, amount):
    found = assess(facts(status, captured_minor=9700, refundable_minor=9700 - given_back), now=NOW)

    assert (found.amount_minor, found.given_back_minor) == (amount, given_back)


@given(captured=st.integers(1, 10**9), permille=st.integers(0, 1000), share=st.floats(0, 1))
def test_given_back_before_and_now_make_the_part_that_is_not_due_rounded_up_and_never_more_than_came_in(
    captured, permille, share
):
    before = int(captured * share)
    amount = amount_back(facts(captured_minor=captured, refundable_minor=captured - before), permille)

    not_due = -(-captured * (1000 - permille) // 1000)
    assert before + amount == max(before, not_due)
    assert 0 <= amount <= captured - before


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
