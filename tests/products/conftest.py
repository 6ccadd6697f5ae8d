"""The payments double: what it charges at the least decides which prices can be."""

from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]
