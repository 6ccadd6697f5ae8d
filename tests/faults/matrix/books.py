"""What the books say about one client's orders, and what may never be so, whatever was killed."""

from collections import Counter
from typing import Any

from django.core.files.storage import default_storage
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from lumira.demo import mailbox
from lumira.payments.models import LedgerEntry, Payment, ProviderEvent, Refund
from lumira.payments.states import SETTLED, PaymentStatus
from orders.models import Notification, Order, OrderEvent, ReconciliationRun
from orders.services.reconciliation import running as reconciliation
from orders.states import Status
from tests.faults.matrix.house import House
from tests.orders import books

# What needs no money.
UNSETTLED = (Status.AWAITING_PAYMENT, Status.CANCELLED)
PAYABLE = {"requires_payment_method", "requires_confirmation", "requires_action"}
# An e-mail may go out again after a kill between the mail server's yes and our note.
MOST_TRANSMISSIONS = 2
Entry = dict[str, Any]


def balance_of(house: House, email: str) -> list[Entry]:
    """Return every book of this client's orders, to be compared with those of a run that nobody disturbed."""
    return [_of_order(house, order) for order in _orders(email)]


def violations(house: House, email: str) -> list[str]:
    """Return what may never be so and is."""
    found = [
        f"{order.number}: {fault}"
        for order in _orders(email)
        for fault in (
            *_money_faults(house, order),
            *_history_faults(order),
            *_letter_faults(order),
            *_file_faults(order),
        )
    ]
    waiting = ProcrastinateJob.objects.exclude(status__in=["succeeded", "cancelled", "aborted"])
    found += [f"job {job.task_name} is {job.status}" for job in waiting]
    found += [f"the reconciler finds {difference}" for difference in _differences()]
    payments = {str(order.payment_id) for order in _orders(email)}
    told = ProviderEvent.objects.filter(intent_id__in=[intent["id"] for intent in house.intents_of(payments)])
    return found + [f"event {event.kind} was never worked through" for event in told.filter(outcome="")]


def _differences() -> list[str]:
    """What a reconciliation would find between the provider, the ledger and the orders; it heals nothing here."""
    now = timezone.now()
    report = reconciliation.run(ReconciliationRun.Kind.MONTH, since=now - reconciliation.MONTH, now=now, is_dry=True)
    return [str(finding.kind) for finding in (*report.healed, *report.left)] if report else ["itself at work"]


def _orders(email: str) -> list[Order]:
    return list(Order.objects.filter(email=email).select_related("payment").order_by("number"))


def _of_order(house: House, order: Order) -> Entry:
    held = house.intents_of({str(order.payment_id)})
    return {
        "status": books.statuses(order),
        "review": order.payment.review,
        "hold": order.hold_reason,
        "sums": books.sums(order),
        "ledger": books.ledger(order),
        "refunds": books.refunds(order),
        "history": _told_once(books.history(order)),
        "letters": sorted(books.letters(order)),
        "incidents": books.incidents(order),
        "files": sorted(order.files.filter(is_current=True).values_list("kind", flat=True)),
        "snapshots": order.snapshots.count(),
        "deliveries": order.deliveries.count(),
        "consents": sorted(order.consents.values_list("kind", flat=True)),
        "at the provider": sorted((intent["status"], _kept_minor(house, intent)) for intent in held),
    }


def _told_once(history: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A file that was made again, because the first was made by who died, is told again: that is the truth."""
    return [
        step for step, before in zip(history, [None, *history], strict=False) if step != before or "file" not in step[0]
    ]


def _money_faults(house: House, order: Order) -> list[str]:
    payment = Payment.objects.get(pk=order.payment_id)
    held = house.intents_of({str(payment.pk)})
    found = [*_ledger_faults(house, payment, held), *_refund_faults(payment, held)]
    was_paid = _was_paid(payment)
    if order.status not in UNSETTLED and not was_paid:
        found.append(f"work without money: {order.status}, {payment.status}")
    if order.status == Status.AWAITING_PAYMENT and was_paid:
        found.append("paid, and not in the queue")
    payable = [intent["id"] for intent in held if intent["status"] in PAYABLE]
    if len(payable) > int(not was_paid):
        found.append(f"{len(payable)} intents can still be paid while it is {payment.status}")
    return found


def _was_paid(payment: Payment) -> bool:
    return payment.status in (*SETTLED, PaymentStatus.REFUNDED)


def _ledger_faults(house: House, payment: Payment, held: list[Entry]) -> list[str]:
    """Intent by intent, the ledger is what the provider holds; a paid payment has exactly one charge."""
    found = []
    entries = list(LedgerEntry.objects.filter(payment=payment))
    for intent in held:
        booked = sum(entry.amount_minor for entry in entries if entry.intent_id == intent["id"])
        kept = _kept_minor(house, intent)
        if booked != kept:
            found.append(f"{intent['status']} intent: the ledger says {booked}, the provider holds {kept}")
    incoming = [entry.kind for entry in entries if entry.kind in (LedgerEntry.Kind.CHARGE, LedgerEntry.Kind.FREE)]
    if len(incoming) != int(_was_paid(payment)):
        found.append(f"{payment.status} with {incoming}")
    return found


def _refund_faults(payment: Payment, held: list[Entry]) -> list[str]:
    found = []
    refunds = Refund.objects.filter(payment=payment)
    by_rows = sum(refund.amount_minor for refund in refunds if refund.status == "succeeded")
    by_provider = sum(intent["amount_refunded"] for intent in held)
    if by_rows != by_provider:
        found.append(f"given back: {by_rows} in our rows, {by_provider} at the provider")
    charged = set(LedgerEntry.objects.filter(payment=payment, kind="charge").values_list("intent_id", flat=True))
    of_charge = [refund for refund in refunds if refund.intent_id in charged]
    sums = {status: sum(r.amount_minor for r in of_charge if r.status == status) for status in ("succeeded", "pending")}
    if (payment.refunded_minor, payment.refund_pending_minor) != (sums["succeeded"], sums["pending"]):
        found.append(f"sums {payment.refunded_minor} and {payment.refund_pending_minor} for refunds of {sums}")
    return found


def _kept_minor(house: House, intent: Entry) -> int:
    kept = int(intent["amount_received"]) - int(intent["amount_refunded"])
    return kept - house.withdrawn_minor(intent["id"]) if intent["disputed"] else kept


def _history_faults(order: Order) -> list[str]:
    found, at = [], Status.AWAITING_PAYMENT.value
    for event in OrderEvent.objects.filter(order=order, kind="status").order_by("id"):
        if event.from_status != at:
            found.append(f"history jumps from {at} to {event.from_status}")
        at = event.to_status
    if at != order.status:
        found.append(f"history ends at {at}, the order is {order.status}")
    return found


def _letter_faults(order: Order) -> list[str]:
    found = []
    letters = Notification.objects.filter(order=order)
    found += [f"e-mail {letter.kind} is {letter.status}" for letter in letters if letter.status != "sent"]
    sent = Counter(message["headers"]["Message-ID"].strip("<>").partition("@")[0] for message in mailbox.messages())
    for letter in letters:
        if not 1 <= sent[str(letter.id)] <= MOST_TRANSMISSIONS:
            found.append(f"e-mail {letter.kind} was transmitted {sent[str(letter.id)]} times")
    doubled = Counter(letters.values_list("kind", "key"))
    return found + [f"e-mail {kind} twice" for (kind, _key), count in doubled.items() if count > 1]


def _file_faults(order: Order) -> list[str]:
    current = order.files.filter(is_current=True)
    return [f"file {file.kind} is gone" for file in current if not default_storage.exists(file.storage_name)]
