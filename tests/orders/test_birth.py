"""Birth dates and times as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orders.birth import is_adult, read_date, read_month, read_time


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        *zip(
            [
                *("janvier", "février", "mars", "avril", "mai", "juin"),
                *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
            ],
            range(1, 13),
            strict=True,
        ),
        *zip(
            [
                *("January", "February", "March", "April", "May", "June"),
                *("July", "August", "September", "October", "November", "December"),
            ],
            range(1, 13),
            strict=True,
        ),
        ("1", 1),
        ("01", 1),
        ("12", 12),
        ("FÉVRIER", 2),
        ("fevrier", 2),
        (" fév. ", 2),
        ("fe\u0301vrier", 2),
        ("sept.", 9),
        ("déc", 12),
        ("mar.", 3),
        ("juil", 7),
        ("AOUT", 8),
        ("٣", 3),
    ],
)
def test_a_month_is_read_as_it_is_typed(typed, month):
    assert read_month(typed) == month


@pytest.mark.parametrize(
    "typed", ["", "0", "13", "-1", "1.5", "jui", "ju", "ma", "brumaire", "marsouin", "፩", "½", "²³", "99999999999"]
)
def test_what_is_no_month_or_several_is_none(typed):
    assert read_month(typed) is None


@pytest.mark.parametrize(
    ("day", "month", "year", "born"),
    [
        ("12", "mars", "1989", date(1989, 3, 12)),
        (" 1 ", "02", " 2000 ", date(2000, 2, 1)),
        ("29", "février", "2000", date(2000, 2, 29)),
        ("29", "2", "2004", date(2004, 2, 29)),
        ("31", "12", "1999", date(1999, 12, 31)),
    ],
)
def test_a_date_is_read(day, month, year, born):
    assert read_date(day, month, year) == born


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        ("29", "février", "1900"),
        ("29", "2", "2001"),
        ("30", "2", "2000"),
        ("31", "4", "2000"),
        ("0", "1", "2000"),
        ("32", "1", "2000"),
        ("12", "mars", "0"),
        ("12", "mars", "99999"),
        ("12", "mars", "9999999999999999"),
        ("9" * 20, "mars", "1989"),
        ("12", "mars", "-1989"),
        ("12", "mars", "1989 env."),
        ("፩", "mars", "1989"),
        ("", "mars", "1989"),
        ("12", "", "1989"),
        ("12", "mars", ""),
    ],
)
def test_a_date_that_does_not_exist_is_none(day, month, year):
    assert read_date(day, month, year) is None


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_no_text_breaks_the_reading(day, month, year):
    assert read_date(day, month, year) is None or isinstance(read_date(day, month, year), date)
    assert read_time(year) is None or isinstance(read_time(year), time)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_date_is_read_back(born):
    assert read_date(str(born.day), str(born.month), str(born.year)) == born


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("14 h 30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("1430", time(14, 30)),
        ("14H", time(14, 0)),
        ("7", time(7, 0)),
        ("07 h 05 min", time(7, 5)),
        ("0:00", time(0, 0)),
        ("23:59", time(23, 59)),
    ],
)
def test_a_time_is_read_as_it_is_typed(typed, moment):
    assert read_time(typed) == moment


@pytest.mark.parametrize("typed", ["", "24:00", "12:60", "matin", "2:30 pm", "14:3", "14:30:10", "-1", "99"])
def test_what_is_no_time_is_none(typed):
    assert read_time(typed) is None


@pytest.mark.parametrize(
    ("born", "today", "adult"),
    [
        (date(2008, 11, 24), date(2026, 11, 24), True),
        (date(2008, 11, 25), date(2026, 11, 24), False),
        (date(2008, 2, 29), date(2026, 2, 28), False),
        (date(2008, 2, 29), date(2026, 3, 1), True),
        (date(1926, 1, 1), date(2026, 11, 24), True),
    ],
)
def test_adult_from_the_eighteenth_birthday(born, today, adult):
    assert is_adult(born, today) is adult
