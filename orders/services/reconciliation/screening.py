"""Finding the cases worth a look, page by page: thirty days of the provider and of our rows, or the latest news."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from django.conf import settings
from django.db.models import Q

from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Intent, ProviderDispute, ProviderRefund
from lumira.payments.models import Dispute, Payment, Refund
from lumira.payments.states import OPEN_DISPUTE, PaymentStatus, RefundStatus
from orders.models import Discrepancy
from orders.services.reconciliation.comparing import compare
from orders.services.reconciliation.comparing_returns import UNSENT_TOLERATED
from orders.services.reconciliation.reading import PAGE_SIZE, Case, books_of, case_of_stray, owners_of, pages, view_of
from orders.services.reconciliation.sides import Books, View
from orders.services.reconciliation.totals import Totals

# The provider's clock may run ahead of ours.
CLOCKS_DIFFER = timedelta(hours=1)

Returned = TypeVar("Returned", ProviderRefund, ProviderDispute)


class Screening:
    """One pass over a span: `cases` in the order in which they were found, each once; ids of what was read."""

    def __init__(self, *, since: datetime, until: datetime, now: datetime) -> None:
        self.since, self.until, self.now = since, until + CLOCKS_DIFFER, now
        self.cases: dict[Case, None] = {}
        self.intent_count = 0
        self.totals = Totals()
        self._read: set[str] = set()

    def month(self) -> None:
        """Compare everything of the span."""
        refunds = _by_intent(gateway().refunds_created(since=self.since, until=self.until))
        disputes = _by_intent(gateway().disputes_created(since=self.since, until=self.until))
        for page in pages(gateway().intents_created(since=self.since, until=self.until)):
            self._compare_page(page, refunds, disputes)
        # What came back of older payments.
        self._add_intents((refunds.keys() | disputes.keys()) - self._read)
        self._compare_our_rows()
        self._add(Payment.objects.filter(status=PaymentStatus.PROCESSING).values_list("pk", flat=True))
        self._add_what_waits()

    def recent(self) -> None:
        """Compare what has news, there or here."""
        for page in pages(gateway().intents_changed(since=self.since, until=self.until)):
            self.intent_count += len(page)
            self._add_intents(page)
        self._compare_our_rows(with_intents=False)
        self._add_what_waits()

    def _compare_page(
        self,
        intents: tuple[Intent, ...],
        refunds: dict[str, list[ProviderRefund]],
        disputes: dict[str, list[ProviderDispute]],
    ) -> None:
        self.intent_count += len(intents)
        self._read.update(intent.id for intent in intents)
        views: dict[Case, dict[str, View]] = defaultdict(dict)
        owners = owners_of([intent.id for intent in intents])
        for intent in intents:
            view = View(intent, tuple(refunds.get(intent.id, ())), tuple(disputes.get(intent.id, ())))
            if intent.id in owners:
                views[Case(owners[intent.id])][intent.id] = view
            elif view.is_paid:
                # Rare: looked at one by one.
                self.cases[case_of_stray(intent)] = None
        books = books_of([case.payment_id for case in views if case.payment_id])
        for case, of_case in views.items():
            self._compare(case, books[case.payment_id] if case.payment_id else None, of_case)

    def _compare(self, case: Case, books: Books | None, views: dict[str, View]) -> None:
        if compare(books, views, livemode=settings.STRIPE_LIVEMODE, now=self.now):
            self.cases[case] = None
        elif case not in self.cases:
            self.totals.add(books, views, intent_ids=list(views))

    def _compare_our_rows(self, *, with_intents: bool = True) -> None:
        """Compare our own rows with each other; `with_intents`: find those that the provider's list did not have."""
        last: UUID | None = None
        while page := self._next_payments(last):
            for books in books_of(page).values():
                differs = compare(books, {}, livemode=settings.STRIPE_LIVEMODE, now=self.now)
                if differs or (with_intents and self._is_unread(books)):
                    self.cases[Case(books.payment.pk)] = None
            last = page[-1]

    def _next_payments(self, last: UUID | None) -> list[UUID]:
        found = Payment.objects.filter(
            Q(updated_at__gte=self.since) | Q(created_at__gte=self.since), amount_minor__gt=0
        )
        if last is not None:
            found = found.filter(pk__gt=last)
        return list(found.order_by("pk").values_list("pk", flat=True)[:PAGE_SIZE])

    def _is_unread(self, books: Books) -> bool:
        """Tell whether a movement of the span belongs to an intent that the provider did not list."""
        moved = [(entry.intent_id, entry.created_at) for entry in books.ledger]
        moved += [(refund.intent_id, refund.created_at) for refund in books.refunds]
        moved += [(dispute.intent_id, dispute.opened_at) for dispute in books.disputes]
        return any(intent_id not in self._read and moment >= self.since for intent_id, moment in moved)

    def _add_intents(self, intent_ids: Iterable[str]) -> None:
        """Add the cases of intents by name; one that no row names is asked for."""
        for page in pages(intent_ids):
            owners = owners_of(page)
            for intent_id in page:
                if intent_id in owners:
                    self.cases[Case(owners[intent_id])] = None
                elif (view := view_of(intent_id)) is not None and view.is_paid:
                    self.cases[case_of_stray(view.intent)] = None

    def _add_what_waits(self) -> None:
        """Add what has not come to its end, however old: refunds, disputes, discrepancies.

        What the provider listed in this pass, it listed with its refunds and disputes.
        """
        refunds = Refund.objects.filter(status=RefundStatus.PENDING)
        unsent = refunds.filter(provider_id=None, created_at__lt=self.now - UNSENT_TOLERATED)
        self._add(unsent.values_list("payment_id", flat=True))
        disputes = Dispute.objects.filter(status__in=OPEN_DISPUTE)
        for waiting in (refunds.exclude(provider_id=None), disputes):
            found = waiting.values_list("payment_id", "intent_id")
            self._add(payment_id for payment_id, intent_id in found if intent_id not in self._read)
        for payment_id, intent_id in Discrepancy.objects.filter(closed_at=None).values_list("payment_id", "intent_id"):
            self.cases[Case(payment_id) if payment_id else Case(None, intent_id)] = None

    def _add(self, payment_ids: Iterable[UUID]) -> None:
        self.cases.update(dict.fromkeys(Case(payment_id) for payment_id in payment_ids))


def _by_intent(answers: Iterable[Returned]) -> dict[str, list[Returned]]:
    found: dict[str, list[Returned]] = defaultdict(list)
    for answer in answers:
        if answer.intent_id:
            found[answer.intent_id].append(answer)
    return found
