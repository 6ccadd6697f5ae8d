"""The payments double, as in the journeys."""

from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]
