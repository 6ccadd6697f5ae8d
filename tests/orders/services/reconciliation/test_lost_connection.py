"""A run whose connection is cut while it compares."""

import pytest
from django.db import OperationalError
from django.utils import timezone

from orders.models import ReconciliationRun
from orders.services.reconciliation import running
from tests.orders.at_the_provider import charged
from tests.orders.broken_ledger import CUT, break_the_ledger, mend_the_ledger
from tests.races import committed

__all__ = ["committed"]
pytestmark = pytest.mark.usefixtures("db")


def test_a_run_that_lost_its_connection_is_noted_by_another(stripe):
    charged(stripe)
    break_the_ledger(CUT)
    try:
        with pytest.raises(OperationalError):
            running.reconcile_recent(now=timezone.now())

        (run,) = ReconciliationRun.objects.all()
        assert (bool(run.failure), run.finished_at is not None) == (True, True)
        assert not running.is_running()
    finally:
        mend_the_ledger()
