"""Limits hold however many visitors there are."""

import pytest

from lumira.web.throttle import is_allowed

pytestmark = pytest.mark.django_db


def test_a_visitor_is_counted_while_hundreds_of_others_come():
    assert is_allowed("order", "192.0.2.1", limit=1, seconds=86_400)

    for number in range(400):
        assert is_allowed("order", f"198.51.100.{number}", limit=1, seconds=86_400)

    assert not is_allowed("order", "192.0.2.1", limit=1, seconds=86_400)
