"""E-mails about orders: asked for in the transaction of what they tell, sent once by a job."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import translation

from lumira.jobs.queue import defer
from lumira.mail.message import InlineImage, Rendered, render_message, send_message
from lumira.money import format_money
from lumira.payments.models import Payment
from lumira.payments.states import PAYABLE
from orders.models import Notification, Order, OrderFile
from orders.selectors.withdrawal_words import Words, words_for
from orders.services.access import issue_access
from orders.states import Status

INVITING_TO_PAY = frozenset({"payment_reminder", "payment_failed"})
# Client e-mails carry a private link; the team's carry the order's address at the desk.
WITH_PRIVATE_LINK = frozenset(
    {
        *("order_received", "intake_sealed", "sanctuary_open", "new_link", "order_cancelled", "order_refused"),
        *("payment_reminder", "payment_failed", "withdrawal_received", "refund_made"),
    }
)


# A private link leads to what is to be done next; these letters are about what was done.
WHERE, TRACKING = "vers", "suivi"
TO_THE_TRACKING = frozenset({"refund_made", "withdrawal_received", "order_cancelled", "order_refused"})


def notify_client(order: Order, kind: str, *, now: datetime, occasion: str = "", **data: Any) -> None:
    """Ask for an e-mail to the order's client; the same kind and occasion is asked for once."""
    notify(
        kind,
        key=f"{kind}:{order.id}:{occasion}",
        recipient=order.email,
        language=order.language,
        order=order,
        now=now,
        **data,
    )


@transaction.atomic
def notify(
    kind: str,
    *,
    key: str,
    recipient: str,
    language: str,
    now: datetime,
    order: Order | None = None,
    **data: Any,
) -> Notification | None:
    """Write the ledger's row and defer its sending; returns None when the key was used before."""
    try:
        with transaction.atomic():
            notification = Notification.objects.create(
                kind=kind, key=key, recipient=recipient, language=language, order=order, data=data, created_at=now
            )
    except IntegrityError:
        return None
    defer("orders.tasks.send_notification", notification_id=str(notification.id))
    return notification


def send_notification(notification_id: str, *, now: datetime) -> None:
    """Send the e-mail and note it; one that was sent is not sent again.

    Between the mail server's yes and our note a crash may repeat it: its Message-ID stays the same.
    """
    notification = Notification.objects.select_related("order").get(pk=notification_id)
    if notification.status in (Notification.Status.SENT, Notification.Status.DROPPED):
        return
    if _is_moot(notification, now=now):
        Notification.objects.filter(pk=notification.pk).update(status=Notification.Status.DROPPED)
        return
    Notification.objects.filter(pk=notification.pk).update(attempts=notification.attempts + 1)
    images = _images(notification)
    send_message(
        notification.kind,
        to=notification.recipient,
        language=notification.language,
        context={**_context(notification, now=now), "has_image": bool(images)},
        message_id=str(notification.id),
        images=images,
    )
    Notification.objects.filter(pk=notification.pk).update(status=Notification.Status.SENT, sent_at=now, last_error="")


def preview(order: Order, kind: str, **data: Any) -> Rendered:
    """Return an e-mail to the client as it would be sent, with the place of the private link instead of one."""
    values = {**_plain_context(order, data, order.language), "link": f"{settings.SITE_URL}/acces/…"}
    return render_message(kind, language=order.language, context=values)


def note_failure(notification_id: str, error: str) -> None:
    """Mark an e-mail whose job gave up."""
    Notification.objects.filter(pk=notification_id, sent_at=None).update(
        status=Notification.Status.FAILED, last_error=error[:80]
    )


def _is_moot(notification: Notification, *, now: datetime) -> bool:
    """Tell whether an invitation to pay comes too late: the order is paid, being paid or closed by now."""
    order = notification.order
    if order is None or notification.kind not in INVITING_TO_PAY:
        return False
    is_payable = Payment.objects.filter(pk=order.payment_id, status__in=PAYABLE).exists()
    return order.status != Status.AWAITING_PAYMENT or now >= order.lapses_at or not is_payable


def _images(notification: Notification) -> tuple[InlineImage, ...]:
    """Return the client's mandala for the e-mail that opens the sanctuary; nothing for levels without one."""
    if notification.kind != "sanctuary_open" or notification.order is None:
        return ()
    small = notification.order.files.filter(kind=OrderFile.Kind.MANDALA_SMALL, is_current=True).first()
    if small is None:
        return ()
    with default_storage.open(small.storage_name, "rb") as stored:
        return (InlineImage("mandala", stored.read()),)


def _context(notification: Notification, *, now: datetime) -> dict[str, Any]:
    order = notification.order
    values = _plain_context(order, notification.data, notification.language)
    if "stated_at" in values:
        values["stated_at"] = datetime.fromisoformat(values["stated_at"])
        values["words"] = _withdrawal_words(notification)
    if order is None:
        if notification.kind == "staff_alert":
            # The desk itself, unless the alert names a better page.
            values.setdefault("link", settings.SITE_URL + reverse("expertdesk:queue"))
        return values
    if notification.kind == "order_received":
        values["consents"] = list(order.consents.order_by("id"))
    with translation.override(notification.language):
        if notification.kind in WITH_PRIVATE_LINK:
            # The token exists only in this message; the database keeps its hash.
            values["link"] = settings.SITE_URL + reverse("orders:access", args=[issue_access(order, now=now)])
            if notification.kind in TO_THE_TRACKING:
                values["link"] += f"?{WHERE}={TRACKING}"
        else:
            values["link"] = settings.SITE_URL + reverse("expertdesk:order", args=[order.number])
    return values


def _plain_context(order: Order | None, data: dict[str, Any], language: str) -> dict[str, Any]:
    """Return what the text says, without a link; amounts as the reader writes them."""
    values: dict[str, Any] = {**data, "order": order}
    if order is not None:
        values["amount"] = format_money(order.amount_minor, order.currency, language)
        if data.get("refunded_minor"):
            values["refunded_amount"] = format_money(
                data["refunded_minor"], data.get("refunded_currency", order.currency), language
            )
    return values


def _withdrawal_words(notification: Notification) -> Words:
    order, data = notification.order, notification.data
    with translation.override(notification.language):
        return words_for(
            data["applies"],
            amount_minor=data["amount_minor"],
            due_permille=data["due_permille"],
            currency=order.currency if order else "",
            price_minor=order.amount_minor if order else 0,
        )
