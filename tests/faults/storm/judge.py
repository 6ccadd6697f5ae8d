"""The judge: compares what the provider holds with our rows and with the e-mails, order by order, by equality."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count
from procrastinate.contrib.django.models import ProcrastinateJob

from lumira.demo import mailbox
from lumira.payments.models import Payment, PaymentAttempt, ProviderEvent
from orders.models import Incident, Notification, Order, OrderEvent

# One history of a paid order; news on the way (declined, under way) may come before, once each.
HISTORY = [("created", ""), ("payment", "paid"), ("status", "queued")]
NEWS_ON_THE_WAY = {("payment", "failed"), ("payment", "processing")}
TASKS = ("orders.tasks.apply_provider_event", "orders.tasks.send_notification", "orders.tasks.send_refund")


@dataclass
class Verdict:
    """What was found; each finding is one line about one order."""

    orders: int = 0
    succeeded: int = 0
    events: int = 0
    e_mails: int = 0
    repeated_sends: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Nothing lost, doubled or wrong."""
        return not (self.lost or self.doubled or self.wrong)


def unfinished() -> int:
    """Return how many jobs still wait or run; the clock's own jobs do not count."""
    return ProcrastinateJob.objects.filter(status__in=["todo", "doing"], task_name__in=TASKS).count()


def judge(truth: Iterable[dict[str, Any]]) -> Verdict:
    """Compare every intent of the provider with the books."""

    verdict = Verdict(orders=Order.objects.count(), events=ProviderEvent.objects.count())
    sent = Counter[tuple[str, str]]()
    transmissions = set[str]()
    for message in mailbox.messages():
        verdict.e_mails += 1
        message_id = message["headers"]["Message-ID"]
        if message_id in transmissions:
            verdict.repeated_sends += 1
        else:
            transmissions.add(message_id)
            sent[(message["to"][0], message["subject"])] += 1
    received = {payment: 0 for payment in Payment.objects.values_list("id", flat=True)}
    for intent in truth:
        if intent["status"] != "succeeded":
            continue
        verdict.succeeded += 1
        payment = Payment.objects.filter(id=intent["metadata"]["payment"]).first()
        order = Order.objects.filter(payment=payment).first()
        if payment is None or order is None:
            verdict.lost.append(f"{intent['id']}: no order")
            continue
        received[payment.id] += intent["amount_received"]
        _judge_paid(verdict, order, payment, intent["id"], sent)
    for order in Order.objects.select_related("payment"):
        _judge_books(verdict, order, received[order.payment_id])
    _judge_inbox(verdict)
    for (recipient, subject), count in sent.items():
        if count > 1:
            verdict.doubled.append(f"{recipient}: {count} e-mails « {subject} »")
    return verdict


def _judge_paid(
    verdict: Verdict, order: Order, payment: Payment, intent_id: str, sent: Counter[tuple[str, str]]
) -> None:
    if payment.status != "paid":
        verdict.lost.append(f"{order.number}: {intent_id} succeeded, the payment is {payment.status}")
        return
    if order.status != "queued":
        verdict.lost.append(f"{order.number}: paid, but the order is {order.status}")
        return
    if not any(recipient == order.email for recipient, _subject in sent):
        verdict.lost.append(f"{order.number}: paid, but its client got no e-mail")


def _judge_books(verdict: Verdict, order: Order, received: int) -> None:

    history = [_named(event) for event in order.events.order_by("id")]
    told = [step for step in history if step not in NEWS_ON_THE_WAY]
    doubled = [step for step, count in Counter(history).items() if count > 1]
    if doubled:
        verdict.doubled.append(f"{order.number}: {doubled} written more than once")
    elif order.payment.status == "paid" and told != HISTORY:
        verdict.wrong.append(f"{order.number}: history {told}")
    kinds = Counter(Notification.objects.filter(order=order).values_list("kind", "status"))
    if order.payment.status == "paid" and kinds != {("order_received", "sent"): 1}:
        verdict.wrong.append(f"{order.number}: e-mails {dict(kinds)}")
    booked = [(entry.kind, entry.amount_minor, entry.currency) for entry in order.payment.ledger.all()]
    if booked != ([("charge", received, "EUR")] if received else []):
        verdict.wrong.append(f"{order.number}: ledger {booked}, the provider holds {received}")
    if order.payment.review or order.incidents.exists():
        verdict.wrong.append(f"{order.number}: review {order.payment.review or 'incident'}")


def _judge_inbox(verdict: Verdict) -> None:

    for event in ProviderEvent.objects.filter(outcome=""):
        verdict.wrong.append(f"{event.kind} {event.id}: never worked through")
    for job in ProcrastinateJob.objects.filter(task_name__in=TASKS).exclude(status="succeeded"):
        verdict.wrong.append(
            f"job {job.id} {job.task_name} is {job.status}, {job.attempts} attempts, due {job.scheduled_at}"
        )
    for incident in Incident.objects.filter(order=None):
        verdict.wrong.append(f"incident {incident.kind} {incident.subject}")
    for row in Order.objects.values("email").annotate(count=Count("id")).filter(count__gt=1):
        verdict.doubled.append(f"{row['email']}: {row['count']} orders of one purchase")
    for row in PaymentAttempt.objects.filter(status="succeeded").values("payment").annotate(count=Count("id")):
        if row["count"] > 1:
            verdict.doubled.append(f"payment {row['payment']}: {row['count']} paid attempts")


def _named(event: OrderEvent) -> tuple[str, str]:
    if event.kind == "payment":
        return ("payment", event.data["payment"])
    return (event.kind, event.to_status)
