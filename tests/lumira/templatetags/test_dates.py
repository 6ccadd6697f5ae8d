from datetime import UTC, date, datetime

import pytest
from django.utils import timezone, translation

from lumira.templatetags import dates

NBSP = "\u00a0"
# 14 h 32 in Paris in winter.
WINTER = datetime(2026, 11, 24, 13, 32, tzinfo=UTC)
# Already the next day in Paris.
LATE = datetime(2026, 7, 31, 22, 30, tzinfo=UTC)


@pytest.fixture
def now(monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: WINTER)


def test_day_is_written_in_full():
    assert dates.day(WINTER) == f"24{NBSP}novembre 2026"


def test_day_is_that_of_paris():
    assert dates.day(LATE) == f"1er{NBSP}août 2026"


def test_day_of_a_date_is_that_date():
    assert dates.day(date(1989, 3, 12)) == f"12{NBSP}mars 1989"


def test_day_in_english(english):
    assert dates.day(LATE) == f"1{NBSP}August 2026"


def test_named_day_tells_the_day_of_the_week():
    assert dates.named_day(WINTER) == f"mardi 24{NBSP}novembre"


def test_moment_joins_day_and_hour():
    assert dates.moment(WINTER) == f"24{NBSP}novembre, 14{NBSP}h{NBSP}32"


def test_moment_in_english(english):
    assert dates.moment(WINTER) == f"24{NBSP}November, 14:32"


@pytest.mark.parametrize(
    ("minute", "written"), [(32, f"14{NBSP}h{NBSP}32"), (2, f"14{NBSP}h{NBSP}02"), (0, f"14{NBSP}h")]
)
def test_clock_time_leaves_out_a_full_hour(minute, written):
    assert dates.clock_time(WINTER.replace(minute=minute)) == written


@pytest.mark.parametrize(
    ("when", "written"),
    [
        (WINTER, "Aujourd’hui"),
        (datetime(2026, 11, 23, 0, 5, tzinfo=UTC), "Hier"),
        (datetime(2026, 11, 24, 23, 30, tzinfo=UTC), "Demain"),
        (date(2026, 11, 20), f"20{NBSP}novembre"),
        (date(2025, 11, 20), f"20{NBSP}novembre 2025"),
    ],
)
def test_relative_day_names_the_near_ones(now, when, written):
    assert dates.relative_day(when) == written


@pytest.mark.parametrize(
    ("when", "written"),
    [
        (WINTER, f"Depuis 14{NBSP}h{NBSP}32"),
        (datetime(2026, 11, 23, 8, tzinfo=UTC), f"Depuis hier, 9{NBSP}h"),
        (datetime(2026, 11, 20, 8, tzinfo=UTC), f"Depuis le 20{NBSP}novembre, 9{NBSP}h"),
    ],
)
def test_since_names_the_day_only_when_it_is_another(now, when, written):
    assert dates.since(when) == written


@pytest.mark.parametrize(
    "write", [dates.day, dates.named_day, dates.relative_day, dates.since, dates.moment, dates.clock_time]
)
def test_nothing_is_written_for_no_date(write):
    assert write(None) == ""


def test_regional_language_is_written_as_its_language():
    with translation.override("fr-ca"):
        assert dates.named_day(WINTER) == f"mardi 24{NBSP}novembre"
