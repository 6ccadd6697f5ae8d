"""Everything that proves what was agreed, made, delivered and opened, as plain values in the order of time."""

from datetime import datetime
from typing import Any

from django.utils.timezone import localtime

from lumira.payments.models import Payment
from orders.models import ExpertValidation, Notification, Order


def evidence_of(order: Order) -> dict[str, Any]:
    """Return the dossier: consents word for word, brief, approvals, deliveries, e-mails, openings, money, history."""
    payment = Payment.objects.get(pk=order.payment_id)
    return {
        "order": {
            "number": order.number,
            "level": order.level_name,
            "deliverables": list(order.deliverables),
            "client": order.client_name,
            "email": order.email,
            "language": order.language,
            "amount_minor": order.amount_minor,
            "currency": order.currency,
            "status": order.status,
            **_moments(order, "created_at", "settled_at", "sealed_at", "approved_at", "delivered_at", "opened_at"),
            "satisfaction": order.satisfaction,
        },
        "consents": [
            {
                "kind": consent.kind,
                "version": consent.text_version,
                "language": consent.language,
                "text": consent.text,
                **_moments(consent, "given_at"),
            }
            for consent in order.consents.order_by("given_at", "id")
        ],
        "brief": [
            {
                "number": snapshot.number,
                "first_name": snapshot.first_name,
                "last_name": snapshot.last_name,
                "birth_date": snapshot.birth_date.isoformat(),
                "birth_place": snapshot.birth_place,
                "question": snapshot.question,
                "objective": snapshot.objective,
                "context": snapshot.context,
                "photos": sum(bool(photo) for photo in (snapshot.face_photo_id, snapshot.palm_photo_id)),
                "fingerprint": snapshot.content_hash,
                **_moments(snapshot, "sealed_at"),
            }
            for snapshot in order.snapshots.order_by("number")
        ],
        "approvals": [
            {
                "round": validation.round,
                "written_by": validation.submitted_by.full_name,
                "judged_by": validation.validator.full_name if validation.validator else "",
                "decision": validation.status,
                "fingerprint": validation.fingerprint,
                **_moments(validation, "submitted_at", "decided_at"),
            }
            for validation in order.validations.exclude(status=ExpertValidation.Status.PENDING)
            .select_related("submitted_by", "validator")
            .order_by("round")
        ],
        "deliveries": [
            {
                "number": delivery.number,
                "fingerprint": delivery.fingerprint,
                "written_by": delivery.expert_name,
                "read_by": delivery.validator_name,
                "booklet": str(delivery.booklet_id),
                "booklet_sha256": delivery.booklet.sha256,
                "has_recording": delivery.recording_id is not None,
                "has_mandala": delivery.mandala_id is not None,
                **_moments(delivery, "delivered_at"),
            }
            for delivery in order.deliveries.select_related("booklet").order_by("number")
        ],
        "emails": [
            {
                "kind": mail.kind,
                "recipient": mail.recipient,
                "status": mail.status,
                "message_id": str(mail.id),
                **_moments(mail, "created_at", "sent_at"),
            }
            for mail in order.notifications.exclude(kind=Notification.Kind.STAFF_ALERT)
            .filter(recipient=order.email)
            .order_by("created_at")
        ],
        "openings": [
            {"what": opening.what, "door": opening.door, **_moments(opening, "opened_at")}
            for opening in order.openings.order_by("opened_at", "id")
        ],
        "money": {
            "status": payment.status,
            "captured_minor": payment.captured_minor,
            "refunded_minor": payment.refunded_minor,
            "currency": payment.currency,
            "movements": [
                {
                    "kind": entry.kind,
                    "amount_minor": entry.amount_minor,
                    "currency": entry.currency,
                    "provider_id": entry.provider_id,
                    **_moments(entry, "created_at"),
                }
                for entry in payment.ledger.order_by("id")
            ],
            "disputes": [
                {
                    "id": dispute.pk,
                    "amount_minor": dispute.amount_minor,
                    "currency": dispute.currency,
                    "reason": dispute.reason,
                    "status": dispute.status,
                    **_moments(dispute, "opened_at", "due_at", "closed_at"),
                }
                for dispute in payment.disputes.order_by("opened_at", "id")
            ],
        },
        "history": [
            {
                "kind": event.kind,
                "from": event.from_status,
                "to": event.to_status,
                "by": event.actor.full_name if event.actor else event.actor_label,
                **_moments(event, "created_at"),
            }
            for event in order.events.select_related("actor").order_by("created_at", "id")
        ],
    }


def _moments(row: Any, *names: str) -> dict[str, str]:
    """Return the row's moments as ISO 8601 in the house's time zone; empty where there is none."""
    return {name: _moment(getattr(row, name)) for name in names}


def _moment(value: datetime | None) -> str:
    return localtime(value).isoformat(timespec="seconds") if value else ""
