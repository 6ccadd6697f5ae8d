"""The payments double for the tests of money."""

from tests.journeys.conftest import running_double, stripe, visitor

__all__ = ["running_double", "stripe", "visitor"]
