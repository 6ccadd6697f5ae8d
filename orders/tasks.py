"""Jobs about orders: shallow, idempotent; one that gives up leaves an incident."""

from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.accounts.models import User
from lumira.jobs.registry import STUBBORN, periodic, task
from lumira.payments.models import Refund
from orders.models import Incident, Invoice, Notification, Order
from orders.services import (
    completing,
    expiring,
    files,
    invoice_files,
    invoicing,
    notifications,
    provider_events,
    refunds,
    withdrawing,
)
from orders.services.incidents import open_incident
from orders.services.reconciliation import repairing, running


def _settlement_gave_up(*, error: str, event_id: str) -> None:
    open_incident(Incident.Kind.SETTLEMENT_FAILED, subject=event_id, detail=error, now=timezone.now(), alert=True)


@task("orders.tasks.apply_provider_event", retry=STUBBORN, gives_up=_settlement_gave_up)
def apply_provider_event(event_id: str) -> None:
    provider_events.apply_event(event_id, now=timezone.now())


def _mail_gave_up(*, error: str, notification_id: str) -> None:
    notifications.note_failure(notification_id, error)
    notification = Notification.objects.select_related("order").get(pk=notification_id)
    open_incident(
        Incident.Kind.MAIL_FAILED,
        order=notification.order,
        subject=notification_id,
        detail=notification.kind,
        now=timezone.now(),
    )


@task("orders.tasks.send_notification", retry=STUBBORN, gives_up=_mail_gave_up)
def send_notification(notification_id: str) -> None:
    notifications.send_notification(notification_id, now=timezone.now())


def _refund_gave_up(*, error: str, refund_id: str) -> None:
    refund = Refund.objects.get(pk=refund_id)
    order = Order.objects.filter(payment_id=refund.payment_id).first()
    open_incident(
        Incident.Kind.REFUND_FAILED, order=order, subject=refund_id, detail=error, now=timezone.now(), alert=True
    )


@task("orders.tasks.send_refund", retry=STUBBORN, gives_up=_refund_gave_up)
def send_refund(refund_id: str) -> None:
    refunds.send_refund(refund_id, now=timezone.now())


def _invoice_gave_up(*, error: str, order_id: str) -> None:
    order = Order.objects.get(pk=order_id)
    open_incident(Incident.Kind.INVOICE_FAILED, order=order, detail=error, now=timezone.now(), alert=True)


@task("orders.tasks.issue_invoice", gives_up=_invoice_gave_up)
def issue_invoice(order_id: str) -> None:
    invoicing.issue_invoice(Order.objects.get(pk=order_id), by=SYSTEM, now=timezone.now())


def _document_gave_up(*, error: str, invoice_id: str) -> None:
    invoice = Invoice.objects.select_related("order").get(pk=invoice_id)
    open_incident(
        Incident.Kind.INVOICE_FAILED,
        order=invoice.order,
        subject=invoice.number,
        detail=error,
        now=timezone.now(),
        alert=True,
    )


@task("orders.tasks.store_invoice", retry=STUBBORN, gives_up=_document_gave_up)
def store_invoice(invoice_id: str) -> None:
    invoice_files.store_invoice(invoice_id, now=timezone.now())


@periodic("orders.tasks.issue_due_invoices", cron="4,24,44 * * * *")
def issue_due_invoices() -> None:
    invoicing.issue_due(now=timezone.now())


def _expiry_gave_up(*, error: str, order_id: str) -> None:
    order = Order.objects.get(pk=order_id)
    open_incident(Incident.Kind.EXPIRY_FAILED, order=order, subject=order_id, detail=error, now=timezone.now())


@task("orders.tasks.expire_order", gives_up=_expiry_gave_up)
def expire_order(order_id: str) -> None:
    expiring.expire_order(order_id, now=timezone.now())


@task("orders.tasks.close_withdrawn", retry=STUBBORN, gives_up=_expiry_gave_up)
def close_withdrawn(order_id: str) -> None:
    withdrawing.close_unpaid(order_id, now=timezone.now())


@periodic("orders.tasks.remind_unpaid", cron="*/5 * * * *")
def remind_unpaid() -> None:
    expiring.remind_unpaid(now=timezone.now())


@periodic("orders.tasks.expire_unpaid", cron="*/5 * * * *")
def expire_unpaid() -> None:
    expiring.expire_unpaid(now=timezone.now())


@periodic("orders.tasks.review_processing", cron="11 5 * * *")
def review_processing() -> None:
    expiring.review_processing(now=timezone.now())


@periodic("orders.tasks.review_unknown_events", cron="23 * * * *")
def review_unknown_events() -> None:
    provider_events.review_unknown_events(now=timezone.now())


@periodic("orders.tasks.forget_event_bodies", cron="52 2 * * *")
def forget_event_bodies() -> None:
    provider_events.forget_bodies(now=timezone.now())


@periodic("orders.tasks.complete_delivered", cron="41 3 * * *")
def complete_delivered() -> None:
    completing.complete_delivered(now=timezone.now())


@periodic("orders.tasks.sweep_unused_files", cron="7 2 * * *")
def sweep_unused_files() -> None:
    files.sweep_unused(now=timezone.now())


@periodic("orders.tasks.reconcile_recent", cron="*/15 * * * *")
def reconcile_recent() -> None:
    running.reconcile_recent(now=timezone.now())


@periodic("orders.tasks.reconcile_month", cron="33 3 * * *")
def reconcile_month() -> None:
    running.reconcile_month(now=timezone.now())


@task("orders.tasks.reconcile_now")
def reconcile_now(user_id: str) -> None:
    running.reconcile_month(now=timezone.now(), by=User.objects.get(pk=user_id))


def _stray_gave_up(*, error: str, discrepancy_id: str) -> None:
    repairing.withdraw_request(discrepancy_id)
    open_incident(Incident.Kind.REFUND_FAILED, subject=discrepancy_id, detail=error, now=timezone.now(), alert=True)


@task("orders.tasks.give_stray_back", retry=STUBBORN, gives_up=_stray_gave_up)
def give_stray_back(discrepancy_id: str) -> None:
    repairing.give_stray_back(discrepancy_id, now=timezone.now())
