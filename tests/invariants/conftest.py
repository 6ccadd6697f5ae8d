"""The payments double, for the invariants that concern what reaches the provider."""

from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]
