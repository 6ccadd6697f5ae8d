"""The judge: compares what the provider holds with our rows and with the e-mails, intent by intent, by equality."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db.models import Count, Sum
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from lumira.demo import mailbox
from lumira.payments.models import LedgerEntry, PaymentAttempt, ProviderEvent, Refund
from orders.models import Incident, Notification, Order, OrderEvent, ReconciliationRun
from orders.services.reconciliation import running
from tests.faults.storm.record import Sending
from tests.faults.storm.watch import TASKS

# What a buyer may go through before the money is there.
NEWS_ON_THE_WAY = {("payment", "failed"), ("payment", "processing")}
# How often a dispute alerts the team: not when it was won before we heard of it, twice when it is lost after that.
ALERTS = {None: (0,), "won": (0, 1), "lost": (1, 2), "needs_response": (1,)}
PAID = [("created", ""), ("payment", "paid"), ("status", "queued")]


@dataclass
class Verdict:
    """What was found; each finding is one line."""

    orders: int = 0
    succeeded: int = 0
    held_minor: int = 0
    refunds: int = 0
    disputes: int = 0
    cancelled: int = 0
    events: int = 0
    e_mails: int = 0
    repeated_sends: int = 0
    reconciled: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Nothing lost, doubled or wrong."""
        return not (self.lost or self.doubled or self.wrong)


@dataclass
class Mail:
    """The mailbox: how many messages of which kind were sent to whom, a repeated transmission counted once."""

    sent: Counter[tuple[str, str]] = field(default_factory=Counter)
    recipients: Counter[str] = field(default_factory=Counter)


def judge(truth: Iterable[Mapping[str, Any]], record: Mapping[str, Sending]) -> Verdict:
    """Compare every intent and every event of the provider with the books."""
    verdict = Verdict(events=ProviderEvent.objects.count())
    mail = _read_mail(verdict)
    _ask_the_shop(verdict)
    orders = {order.payment_id: order for order in Order.objects.select_related("payment")}
    verdict.orders = len(orders)
    owners = dict(PaymentAttempt.objects.exclude(intent_id=None).values_list("intent_id", "payment_id"))
    booked = dict(LedgerEntry.objects.values_list("intent_id").annotate(total=Sum("amount_minor")))
    books = _Books()
    for intent in truth:
        total = booked.pop(intent["id"], 0)
        if total != intent["held"]:
            verdict.wrong.append(f"{intent['id']}: our ledger says {total}, the provider holds {intent['held']}")
        order = orders.get(owners.get(intent["id"]))
        if order is None:
            verdict.lost.append(f"{intent['id']}: {intent['status']}, no order")
            continue
        verdict.held_minor += intent["held"]
        if intent["status"] == "succeeded":
            verdict.succeeded += 1
            _judge_paid(verdict, order, intent, mail)
            _judge_refunds(verdict, order, intent, books)
        elif (order.payment.captured_minor, order.status) != (0, "awaiting_payment"):
            verdict.wrong.append(f"{order.number}: {intent['status']} at the provider, {order.status} here")
        _judge_history(verdict, order, intent, books)
    verdict.wrong += [f"{intent}: {total} booked, unknown to the provider" for intent, total in booked.items()]
    _judge_inbox(verdict, record)
    _judge_mail(verdict, mail)
    return verdict


def _ask_the_shop(verdict: Verdict) -> None:
    """The shop's own reconciliation finds nothing any more, and closes what it saw in passing during the storm."""
    now = timezone.now()
    report = running.run(ReconciliationRun.Kind.MONTH, since=now - running.MONTH, now=now, is_dry=True)
    if report is None:
        verdict.wrong.append("another reconciliation is still at work")
        return
    verdict.reconciled = report.row.intent_count
    verdict.wrong += [f"reconciliation: {finding}" for finding in (*report.healed, *report.left)]
    if not (report.healed or report.left):
        running.reconcile_month(now=now)


class _Books:
    """Our rows by order and payment, read at once."""

    def __init__(self) -> None:
        self.history: dict[Any, list[OrderEvent]] = defaultdict(list)
        for event in OrderEvent.objects.order_by("id"):
            self.history[event.order_id].append(event)
        self.letters: dict[Any, Counter[tuple[str, str]]] = defaultdict(Counter)
        for order, kind, status in Notification.objects.values_list("order", "kind", "status"):
            self.letters[order][(kind, status)] += 1
        self.incidents: dict[Any, Counter[str]] = defaultdict(Counter)
        # What a reconciliation saw on the way and no longer sees is closed by it.
        passing = Incident.objects.filter(kind=Incident.Kind.RECONCILIATION, closed_at__isnull=False)
        for order, kind in Incident.objects.exclude(pk__in=passing).values_list("order", "kind"):
            self.incidents[order][kind] += 1
        self.refunded: Counter[Any] = Counter()
        for payment, amount in Refund.objects.filter(status="succeeded").values_list("payment", "amount_minor"):
            self.refunded[payment] += amount
        # Those of the provider's dashboard, each told to the client once.
        self.imported = Counter(Refund.objects.filter(origin="provider").values_list("payment", flat=True))


def _judge_paid(verdict: Verdict, order: Order, intent: Mapping[str, Any], mail: Mail) -> None:
    payment = order.payment
    if payment.captured_minor != intent["received"]:
        verdict.lost.append(f"{order.number}: {intent['id']} succeeded, the payment is {payment.status}")
    if order.status not in ("queued", "cancelled"):
        verdict.lost.append(f"{order.number}: paid, but the order is {order.status}")
    if not mail.recipients[order.email]:
        verdict.lost.append(f"{order.number}: paid, but its client got no e-mail")
    if payment.review:
        verdict.wrong.append(f"{order.number}: review {payment.review}")


def _judge_refunds(verdict: Verdict, order: Order, intent: Mapping[str, Any], books: _Books) -> None:
    """What came back, where the payment stands, and whether the work rests."""
    payment, refunded, disputed = order.payment, intent["refunded"], intent["disputed"]
    if (books.refunded[payment.pk], payment.refunded_minor) != (refunded, refunded):
        verdict.wrong.append(f"{order.number}: {payment.refunded_minor} refunded here, {refunded} at the provider")
    if (payment.refund_pending_minor, payment.disputed_minor) != (0, disputed):
        verdict.wrong.append(f"{order.number}: {payment.disputed_minor} disputed here, {disputed} at the provider")
    status = "paid"
    if refunded:
        status = "refunded" if refunded == intent["received"] else "partially_refunded"
    if intent["dispute"] not in (None, "won"):
        status = "disputed"
    if payment.status != status:
        verdict.wrong.append(f"{order.number}: the payment is {payment.status}, not {status}")
    rests = status in ("refunded", "disputed") and order.status != "cancelled"
    if rests != (order.held_at is not None):
        verdict.wrong.append(f"{order.number}: {status}, and the work {'goes on' if rests else 'rests'}")
    verdict.refunds += refunded > 0
    verdict.disputes += intent["dispute"] is not None
    verdict.cancelled += order.status == "cancelled"


def _judge_history(verdict: Verdict, order: Order, intent: Mapping[str, Any], books: _Books) -> None:
    """One history: each thing happened once, the payment before the queue, and nothing else."""
    steps = [_named(event) for event in books.history[order.pk] if event.kind in ("created", "payment", "status")]
    doubled = [step for step, count in Counter(steps).items() if count > 1]
    if doubled:
        verdict.doubled.append(f"{order.number}: {doubled} written more than once")
    told = [step for step in steps if step not in NEWS_ON_THE_WAY and len(step) == 2]
    expected = PAID if intent["status"] == "succeeded" else PAID[:1]
    if order.status == "cancelled":
        expected = [*expected, ("status", "cancelled")]
    if not doubled and told != expected:
        verdict.wrong.append(f"{order.number}: history {told}")
    letters = Counter({("order_received", "sent"): 1} if intent["status"] == "succeeded" else {})
    letters[("order_cancelled", "sent")] += order.status == "cancelled"
    letters[("refund_made", "sent")] += books.imported[order.payment_id]
    alerts = books.incidents[order.pk]["dispute"]
    letters[("staff_alert", "sent")] += alerts
    if books.letters[order.pk] != +letters:
        verdict.wrong.append(f"{order.number}: e-mails {dict(books.letters[order.pk])}")
    if alerts not in ALERTS[intent["dispute"]] or books.incidents[order.pk].total() != alerts:
        verdict.wrong.append(f"{order.number}: {intent['dispute']}, incidents {dict(books.incidents[order.pk])}")


def _judge_inbox(verdict: Verdict, record: Mapping[str, Sending]) -> None:
    stored = {event.pk: event for event in ProviderEvent.objects.defer("body")}
    for sending in record.values():
        event = stored.pop(sending.event, None)
        if event is None:
            verdict.lost.append(f"{sending.kind} {sending.event}: never stored")
        elif event.outcome not in ("applied", "ignored") or event.processed_at is None:
            verdict.wrong.append(f"{event.kind} {event.pk}: never worked through ({event.outcome or 'no outcome'})")
    verdict.wrong += [f"{event.kind} {event.pk}: unknown to the provider" for event in stored.values()]
    for job in ProcrastinateJob.objects.filter(task_name__in=TASKS).exclude(status="succeeded"):
        verdict.wrong.append(
            f"job {job.id} {job.task_name} is {job.status}, {job.attempts} attempts, due {job.scheduled_at}"
        )
    for incident in Incident.objects.filter(order=None):
        verdict.wrong.append(f"incident {incident.kind} {incident.subject} {incident.detail}")
    for row in Order.objects.values("email").annotate(count=Count("id")).filter(count__gt=1):
        verdict.doubled.append(f"{row['email']}: {row['count']} orders of one purchase")
    for row in PaymentAttempt.objects.filter(status="succeeded").values("payment").annotate(count=Count("id")):
        if row["count"] > 1:
            verdict.doubled.append(f"payment {row['payment']}: {row['count']} paid attempts")


def _read_mail(verdict: Verdict) -> Mail:
    mail, transmissions = Mail(), set[str]()
    kinds = {str(letter): kind for letter, kind in Notification.objects.values_list("id", "kind")}
    for file in mailbox.folder().glob("*.json"):
        message = json.loads(file.read_text(encoding="utf-8"))
        verdict.e_mails += 1
        message_id = message["headers"]["Message-ID"]
        if message_id in transmissions:
            verdict.repeated_sends += 1
            continue
        transmissions.add(message_id)
        mail.recipients[message["to"][0]] += 1
        # A message of no row of ours is told apart by its words.
        kind = kinds.get(message_id.strip("<>").partition("@")[0], message["subject"])
        mail.sent[(message["to"][0], kind)] += 1
    return mail


def _judge_mail(verdict: Verdict, mail: Mail) -> None:
    team = settings.CONTACT_EMAIL
    # Two parts of one sum read alike; what is written of each kind, and how often, is judged order by order.
    written = Counter(Notification.objects.filter(kind="refund_made").values_list("recipient", flat=True))
    for (recipient, kind), count in mail.sent.items():
        most = written[recipient] if kind == "refund_made" else 1
        if count > most and recipient != team:
            verdict.doubled.append(f"{recipient}: {count} e-mails « {kind} »")
    # The alerts of the team read alike; their number must be right.
    alerts = Notification.objects.filter(recipient=team, status="sent").count()
    if mail.recipients[team] != alerts:
        verdict.wrong.append(f"{team}: {mail.recipients[team]} e-mails of {alerts} alerts")


def _named(event: OrderEvent) -> tuple[str, ...]:
    if event.kind != "payment":
        return (event.kind, event.to_status)
    about = event.data.get("refund") or event.data.get("dispute")
    # A refund or a dispute passes each of its own stages once, whatever the payment's status is by then.
    return ("payment", about, event.data["outcome"]) if about else ("payment", event.data["payment"])
