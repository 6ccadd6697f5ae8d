"""What each side has in hand, by currency: every intent and every payment counted once."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from orders.services.reconciliation.sides import Books, Views

SIDES = ("provider", "ledger", "order")


class Totals:
    """Sums of the three sides in minor units."""

    def __init__(self) -> None:
        self._sums: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(SIDES, 0))
        self._intents: set[str] = set()
        self._payments: set[UUID] = set()

    def add(self, books: Books | None, views: Views, *, intent_ids: Collection[str]) -> None:
        """Count these intents of a case, and its payment with the first of them."""
        for intent_id in intent_ids:
            if intent_id in self._intents:
                continue
            self._intents.add(intent_id)
            view = views.get(intent_id)
            if view is not None:
                self._sums[view.intent.currency]["provider"] += view.held_minor
            for entry in books.entries(intent_id) if books else ():
                self._sums[entry.currency]["ledger"] += entry.amount_minor
        if books is None or not intent_ids or books.payment.pk in self._payments:
            return
        self._payments.add(books.payment.pk)
        payment = books.payment
        kept = payment.captured_minor - payment.refunded_minor - payment.disputed_minor
        if kept:
            self._sums[payment.currency]["order"] += kept

    def shown(self) -> dict[str, dict[str, int]]:
        """Return the sums as they are stored, currencies without any movement left out."""
        return {currency: sums for currency, sums in sorted(self._sums.items()) if any(sums.values())}
