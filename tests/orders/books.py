"""What the books say about one order, in a form that tests compare by equality."""

from django.core import mail

from lumira.payments.models import LedgerEntry, Payment, ProviderEvent, Refund
from orders.models import Incident, Notification, Order, OrderEvent
from tests.jobs import run_jobs

HISTORY_OF_A_PAID_ORDER = [("created", "client"), ("payment paid", "stripe"), ("awaiting_payment→queued", "stripe")]

RECEIVED = "Votre commande est confirmée"


def history(order: Order) -> list[tuple[str, str]]:
    """What happened and by whom, oldest first."""
    return [(_named(event), event.actor_label) for event in OrderEvent.objects.filter(order=order).order_by("id")]


def statuses(order: Order) -> tuple[str, str]:
    """Work and money."""
    fresh = Order.objects.select_related("payment").get(pk=order.pk)
    return fresh.status, fresh.payment.status


def sums(order: Order) -> tuple[int, int, int]:
    """Captured, refunded, on its way back."""
    payment = Payment.objects.get(pk=order.payment_id)
    return payment.captured_minor, payment.refunded_minor, payment.refund_pending_minor


def ledger(order: Order) -> list[tuple[str, int, str]]:
    """The movements of money, oldest first."""
    found = LedgerEntry.objects.filter(payment_id=order.payment_id).order_by("id")
    return [(entry.kind, entry.amount_minor, entry.currency) for entry in found]


def refunds(order: Order) -> list[tuple[int, str, str]]:
    """The decisions to give money back."""
    found = Refund.objects.filter(payment_id=order.payment_id).order_by("created_at")
    return [(refund.amount_minor, refund.reason, refund.status) for refund in found]


def letters(order: Order) -> list[tuple[str, str]]:
    """The e-mails about the order in the ledger, oldest first: kind and status."""
    return list(Notification.objects.filter(order=order).order_by("created_at").values_list("kind", "status"))


def subjects(recipient: str) -> list[str]:
    """What was really sent to an address, after running the jobs."""
    run_jobs()
    return [message.subject for message in mail.outbox if message.to == [recipient]]


def incidents(order: Order | None) -> list[tuple[str, str]]:
    """The open incidents: kind and detail."""
    return list(Incident.objects.filter(order=order, closed_at=None).order_by("id").values_list("kind", "detail"))


def inbox() -> dict[str, str]:
    """The stored events: id -> outcome."""
    return dict(ProviderEvent.objects.values_list("id", "outcome"))


def assert_paid_once(order: Order) -> None:
    """The one end state of a paid order, row by row."""
    run_jobs()
    assert statuses(order) == ("queued", "paid")
    assert history(order) == HISTORY_OF_A_PAID_ORDER
    assert ledger(order) == [("charge", 6700, "EUR")]
    assert sums(order) == (6700, 0, 0)
    assert letters(order) == [("order_received", "sent")]
    assert subjects(order.email) == [RECEIVED]
    assert incidents(order) == []


def _named(event: OrderEvent) -> str:
    if event.kind == "status":
        return f"{event.from_status}→{event.to_status}"
    detail = event.data.get("payment") or event.data.get("incident")
    return f"{event.kind} {detail}" if detail else event.kind
