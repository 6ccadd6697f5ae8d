"""What waits on the board of the accounts."""

from datetime import timedelta

import pytest
from django.utils import timezone

from lumira.payments.models import LedgerEntry, Refund
from orders.selectors import reconciliation
from tests.factories.orders import paid

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("days", "slow"), [(9, 0), (10, 1)])
def test_a_refund_is_slow_once_a_card_would_have_had_it(days, slow):
    now = timezone.now()
    order = paid(now)
    charge = LedgerEntry.objects.get(payment_id=order.payment_id)
    Refund.objects.create(
        payment_id=order.payment_id,
        intent_id=charge.intent_id,
        amount_minor=500,
        reason="goodwill",
        created_at=now - timedelta(days=days),
    )

    assert reconciliation.slow_refunds(now=now).count() == slow
