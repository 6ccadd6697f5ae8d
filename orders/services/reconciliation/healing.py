"""Healing what is safe: the same functions that a webhook's job calls, never a row of money written here."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

import structlog
from django.db import DatabaseError, OperationalError

from lumira.exceptions import LumiraError
from lumira.payments.exceptions import KeySpent, PaymentUnavailable
from orders.models import Discrepancy
from orders.services import money_back, refunds
from orders.services.reconciliation.sides import Finding

logger = structlog.get_logger(__name__)


def heal(found: Sequence[Finding], *, now: datetime) -> None:
    """Try to heal the safe ones among the differences of one case; what stays is found again by the next look.

    Raises PaymentUnavailable, OperationalError: then nothing is known about the rest either.
    """
    for intent_id in sorted({finding.intent_id for finding in found if finding.is_safe and finding.intent_id}):
        _try(partial(money_back.follow_intent, intent_id, now=now), subject=intent_id)
    for finding in found:
        if finding.is_safe and finding.kind == Discrepancy.Kind.REFUND_EXTRA and finding.provider is None:
            _try(partial(refunds.send_refund, finding.subject, now=now), subject=finding.subject)


def _try(call: Callable[[], object], *, subject: str) -> None:
    """Call it; a refusal leaves the difference open and the other cases to be looked at."""
    try:
        call()
    except KeySpent as refusal:
        # It stands for this one request; whether the provider is away, the second look will tell.
        logger.warning("reconciliation_not_healed", subject=subject, error=type(refusal).__name__)
    except (PaymentUnavailable, OperationalError):
        # Away, not refused: the next run starts from the same moment.
        raise
    except (LumiraError, DatabaseError) as refusal:
        logger.warning("reconciliation_not_healed", subject=subject, error=type(refusal).__name__)
