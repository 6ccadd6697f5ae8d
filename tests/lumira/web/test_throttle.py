"""Limits hold however many visitors there are."""

import pytest

from lumira.web.throttle import has_room, is_allowed

pytestmark = pytest.mark.django_db


def test_a_visitor_is_counted_while_hundreds_of_others_come():
    assert is_allowed("order", "192.0.2.1", limit=1, seconds=86_400)

    for number in range(400):
        assert is_allowed("order", f"198.51.100.{number}", limit=1, seconds=86_400)

    assert not is_allowed("order", "192.0.2.1", limit=1, seconds=86_400)


def test_looking_for_room_takes_none():
    assert [has_room("order", "192.0.2.2", limit=1, seconds=86_400) for _look in range(3)] == [True] * 3

    assert is_allowed("order", "192.0.2.2", limit=1, seconds=86_400)

    assert not has_room("order", "192.0.2.2", limit=1, seconds=86_400)
