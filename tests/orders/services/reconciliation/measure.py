"""How long thirty days take: `python -m pytest -s tests/orders/services/reconciliation/measure.py`; LUMIRA_MEASURED_ORDERS says how many.

No test by its name: it runs when asked for.
"""

import os
import resource
import time
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lumira.payments.services import opening
from orders.services import settlement
from orders.services.reconciliation import running
from tests.factories.orders import attempt_of, intent_of, placed

pytestmark = pytest.mark.django_db
ORDERS = int(os.environ.get("LUMIRA_MEASURED_ORDERS", "3000"))


def test_thirty_days(stripe, capsys):
    now = timezone.now()
    for _ in range(ORDERS):
        order = placed(now - timedelta(days=1))
        paid = stripe.pay(metadata={"payment": str(order.payment_id)})
        opening.attach_intent(attempt_of(order), intent_of(order, id=paid.id), now=now)
        settlement.settle(attempt_of(order), intent_of(order, id=paid.id), now=now)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    with CaptureQueriesContext(connection) as queries:
        report = running.reconcile_month(now=timezone.now())
    seconds = time.perf_counter() - started
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert report is not None
    assert (report.row.intent_count, report.healed, report.left) == (ORDERS, [], [])
    with capsys.disabled():
        told = f"{ORDERS} payments: {seconds:.1f} s, {len(queries)} queries, {grown / 1024:.0f} MB more at the peak"
        os.write(1, f"\n{told}\n".encode())
