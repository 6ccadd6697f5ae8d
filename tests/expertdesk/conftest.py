"""The payments double, for orders that are really paid."""

from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]
