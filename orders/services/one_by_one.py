"""Working through rows by the clock: one that fails is noted and holds up no other."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import structlog
from django.db import DatabaseError, OperationalError
from django.db.models import Model

from lumira.exceptions import LumiraError
from lumira.payments.exceptions import KeySpent, PaymentUnavailable

logger = structlog.get_logger(__name__)

# So many rows in a row that the provider does not answer about: it is away, and the next run begins again.
AWAY_AFTER = 3

Row = TypeVar("Row", bound=Model)
Refusal = LumiraError | DatabaseError


def one_by_one(rows: Iterable[Row], act: Callable[[Row], object]) -> Iterator[tuple[Row, Refusal | None]]:
    """Act on each row; yields it with what refused it. Raises OperationalError: the database is away."""
    unanswered = 0
    for row in rows:
        refusal: Refusal | None = None
        try:
            act(row)
        except OperationalError:
            raise
        except (LumiraError, DatabaseError) as error:
            logger.warning("row_failed", row=str(row.pk), of=row._meta.label, error=type(error).__name__)
            refusal = error
        yield row, refusal
        # A failure of the provider's own may be that of this one row.
        is_away = isinstance(refusal, PaymentUnavailable) and not isinstance(refusal, KeySpent)
        unanswered = unanswered + 1 if is_away else 0
        if unanswered == AWAY_AFTER:
            return
