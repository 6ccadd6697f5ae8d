"""Reading the three sides: our rows in pages, a constant number of queries each; the provider outside transactions."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from lumira.payments import selectors
from lumira.payments.exceptions import IntentUnknown
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Intent
from lumira.payments.models import Dispute, LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.states import IntentStatus
from orders.models import Order
from orders.services.freezing import FREEZABLE, cause_of_rest, overruled
from orders.services.reconciliation.sides import Books, View, Views

# As many as the provider lists at once.
PAGE_SIZE = 100

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Case:
    """What is looked at together: a payment of ours with all its intents, or one intent that is not ours."""

    payment_id: UUID | None
    intent_id: str = ""


def pages(items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    """Return the items a page at a time."""
    remaining = iter(items)
    while page := tuple(islice(remaining, PAGE_SIZE)):
        yield page


def owners_of(intent_ids: Collection[str]) -> dict[str, UUID]:
    """Return the payment of each intent that our rows name: two queries."""
    ledger = LedgerEntry.objects.filter(intent_id__in=intent_ids).values_list("intent_id", "payment_id")
    attempts = PaymentAttempt.objects.filter(intent_id__in=intent_ids).values_list("intent_id", "payment_id")
    return {**dict(ledger), **{intent_id: payment_id for intent_id, payment_id in attempts if intent_id}}


def books_of(payment_ids: Collection[UUID]) -> dict[UUID, Books]:
    """Return the books of these payments: six queries however many they are, and one about orders that a cause of
    rest did not stop.
    """
    payments = Payment.objects.in_bulk(list(payment_ids))
    orders = {order.payment_id: order for order in Order.objects.filter(payment__in=payments)}
    let_go = overruled({order.pk: cause for order in orders.values() if (cause := _unheeded(order, payments))})
    attempts, ledger = _grouped(PaymentAttempt, payments), _grouped(LedgerEntry, payments)
    refunds, disputes = _grouped(Refund, payments), _grouped(Dispute, payments)
    return {
        pk: Books(
            payment,
            orders.get(pk),
            attempts[pk],
            ledger[pk],
            refunds[pk],
            disputes[pk],
            is_overruled=pk in orders and orders[pk].pk in let_go,
        )
        for pk, payment in payments.items()
    }


def books_of_case(case: Case) -> Books | None:
    """Return what our rows say about one case."""
    return books_of([case.payment_id]).get(case.payment_id) if case.payment_id else None


def views_of_case(case: Case, books: Books | None) -> Views:
    """Ask the provider for every intent of the case, with its refunds and disputes."""
    intent_ids = (books.intent_ids if books else set()) | ({case.intent_id} if case.intent_id else set())
    return {intent_id: view_of(intent_id) for intent_id in sorted(intent_ids)}


def view_of(intent_id: str) -> View | None:
    """Ask the provider for one intent; None for one that it does not know."""
    try:
        intent = gateway().fetch_intent(intent_id)
    except IntentUnknown:
        return None
    if intent.status != IntentStatus.SUCCEEDED:
        return View(intent)
    return View(intent, tuple(gateway().fetch_refunds(intent_id)), tuple(gateway().fetch_disputes(intent_id)))


def case_of_stray(intent: Intent) -> Case:
    """Return the case of an intent that no row names; the provider's own page makes some that our attempt opened."""
    named = selectors.hosted_attempt_named_by(intent)
    is_ours = named is not None and named.hosted_page_id is not None
    return Case(named.payment_id if named and is_ours else None, intent.id)


def _unheeded(order: Order, payments: Mapping[UUID, Payment]) -> str:
    """Return why the order should rest although it does not; empty for nearly all."""
    return cause_of_rest(payments[order.payment_id]) if order.held_at is None and order.status in FREEZABLE else ""


def _grouped(model: Any, payments: Mapping[UUID, Payment]) -> Mapping[UUID, tuple[Any, ...]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in model.objects.filter(payment__in=payments).order_by("pk"):
        found[row.payment_id].append(row)
    return defaultdict(tuple, {pk: tuple(rows) for pk, rows in found.items()})
