"""The JSON of an order as the contract writes it: camelCase, nullable keys always present, money in minor units."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.files.storage import default_storage
from django.urls import reverse

from lumira.payments.models import PaymentAttempt
from orders import birth
from orders.models import Delivery, Order, OrderFile
from orders.selectors import content as content_selectors
from orders.selectors import readings
from orders.selectors.intake import dossier_values
from products.deliverables import ARCHETYPE, BLOCKAGES, READING, RITUAL, SOUL_PROFILE

SECTION_KEYS = {
    "archetype": ARCHETYPE,
    "reading": READING,
    "ritual": RITUAL,
    "blockagesAnalysis": BLOCKAGES,
    "soulProfile": SOUL_PROFILE,
}
FILE_TYPES = (OrderFile.Kind.FACE_PHOTO, OrderFile.Kind.PALM_PHOTO)


def row_shape(values: Mapping[str, Any], *, with_person: bool) -> dict[str, Any]:
    """Return a light row of the list; without a right to it, the client's address is null."""
    first, last = values["holder__first_name"] or "", values["holder__last_name"] or ""
    return {
        "id": values["id"],
        "orderNumber": values["number"],
        "level": values["level_rank"],
        "levelName": values["level_name"],
        "amount": values["amount_minor"],
        "currency": values["currency"],
        "status": values["status"],
        "outcome": values["outcome"] or None,
        "paymentStatus": values["payment__status"],
        "userEmail": values["email"] if with_person else None,
        "userName": f"{values['first_name']} {values['last_name']}".strip(),
        "direct": values["direct"],
        "sealed": values["sealed_at"] is not None,
        "expertId": values["holder_id"],
        "expertName": f"{first} {last}".strip() or None,
        "revisionCount": values["revision_count"],
        "promisedAt": values["promised_at"],
        "deliveredAt": values["delivered_at"],
        "createdAt": values["created_at"],
        "updatedAt": values["updated_at"],
        "paidAt": values["settled_at"],
    }


def order_shape(order: Order, *, for_client: bool, with_person: bool = True) -> dict[str, Any]:
    """Return the whole order. A client sees no internal note, and the content only as it was delivered.

    Without the right to the person (a colleague who does not hold it) it is what the queue shows, and no more.
    """
    attempt = _attempt(order)
    values = dossier_values(order) if with_person else {}
    return {
        "id": order.id,
        "orderNumber": order.number,
        "level": order.level_rank,
        "levelName": order.level_name,
        "amount": order.amount_minor,
        "currency": order.currency,
        "status": order.status,
        "outcome": order.outcome or None,
        "paymentStatus": order.payment.status,
        "paymentIntentId": attempt.intent_id if attempt and with_person else None,
        "userEmail": order.email if with_person else None,
        "userName": order.client_name,
        "direct": order.direct,
        "sealed": order.sealed_at is not None,
        "formData": _form_data(order, values, with_person=with_person),
        "clientInputs": {
            "birthTime": values.get("birth_time") or None,
            "birthPlace": values.get("birth_place") or None,
            "specificContext": values.get("context") or None,
            "lifeQuestion": values.get("objective") or None,
        },
        "files": _files(order) if with_person else [],
        "generatedContent": content_shape(order, for_client=for_client) if with_person else None,
        "expertReview": None if for_client or not with_person else _expert_review(order),
        "expertValidation": None if for_client or not with_person else _expert_validation(order),
        "revisionCount": order.revision_count,
        "deliveredAt": order.delivered_at,
        "deliveryMethod": order.delivery_method or None,
        "createdAt": order.created_at,
        "updatedAt": order.updated_at,
        "paidAt": order.payment.paid_at,
    }


def status_shape(order: Order) -> dict[str, Any]:
    """Return what a poll needs and nothing else."""
    return {
        "orderNumber": order.number,
        "status": order.status,
        "paymentStatus": order.payment.status,
        "sealed": order.sealed_at is not None,
        "updatedAt": order.updated_at,
    }


def content_shape(order: Order, *, for_client: bool) -> dict[str, Any] | None:
    """Return the content: for the team as it stands, for the client as it was last delivered, null before."""
    if for_client:
        delivery = readings.latest_delivery(order)
        return _delivered_content(order, delivery) if delivery else None
    files = content_selectors.current_files(order)
    texts = content_selectors.current_texts(order)
    return {
        **{key: texts.get(section) or None for key, section in SECTION_KEYS.items()},
        "audioUrl": _url(order, files.get(OrderFile.Kind.RECORDING)),
        "pdfUrl": _url(order, files.get(OrderFile.Kind.BOOKLET)),
        "mandalaSvg": _svg(files.get(OrderFile.Kind.MANDALA)),
        "version": content_selectors.content_number(order),
    }


def content_page_shape(order: Order, *, for_client: bool) -> dict[str, Any]:
    """Return the answer of `/content`: the order, its client, the content and what formats there are."""
    content = content_shape(order, for_client=for_client) or {}
    values = dossier_values(order)
    validation = order.validations.filter(status="approved").select_related("validator").order_by("-round").first()
    return {
        "order": {
            "id": order.id,
            "orderNumber": order.number,
            "level": order.level_rank,
            "amount": order.amount_minor,
            "createdAt": order.created_at,
            "deliveredAt": order.delivered_at,
        },
        "client": {
            "firstName": order.first_name,
            "lastName": order.last_name,
            "specificQuestion": values.get("question") or None,
        },
        "generatedContent": content,
        "expertValidation": {
            "validatedAt": validation.decided_at if validation else None,
            "validatorName": validation.validator.first_name if validation and validation.validator else None,
        },
        "availableFormats": {
            "hasReading": bool(content.get("reading")),
            "hasPdf": bool(content.get("pdfUrl")),
            "hasAudio": bool(content.get("audioUrl")),
            "hasMandala": bool(content.get("mandalaSvg")),
            "hasRitual": bool(content.get("ritual")),
        },
    }


def _form_data(order: Order, values: Mapping[str, str], *, with_person: bool) -> dict[str, Any]:
    born = birth.read_date(values.get("birth_day", ""), values.get("birth_month", ""), values.get("birth_year", ""))
    return {
        "firstName": order.first_name,
        "lastName": order.last_name or None,
        "email": order.email if with_person else None,
        "phone": (order.phone or values.get("phone") or None) if with_person else None,
        "dateOfBirth": born.isoformat() if born else None,
        "specificQuestion": values.get("question") or None,
        "preferences": {
            "audioVoice": values.get("audio_voice") or None,
            "deliveryFormat": values.get("delivery_format") or None,
        },
    }


def _files(order: Order) -> list[dict[str, Any]]:
    return [
        {
            "id": file.id,
            "type": file.kind,
            "name": file.display_name or None,
            "contentType": file.content_type,
            "size": file.size_bytes,
            "uploadedAt": file.created_at,
            "url": _url(order, file),
        }
        for file in order.files.filter(kind__in=FILE_TYPES, is_current=True).order_by("kind")
    ]


def _delivered_content(order: Order, delivery: Delivery) -> dict[str, Any]:
    return {
        **{key: delivery.sections.get(section) or None for key, section in SECTION_KEYS.items()},
        "audioUrl": _url(order, delivery.recording),
        "pdfUrl": _url(order, delivery.booklet),
        "mandalaSvg": _svg(delivery.mandala),
        "version": delivery.number,
    }


def _expert_review(order: Order) -> dict[str, Any]:
    review = getattr(order, "expert_review", None)
    expert = review.expert if review else order.holder
    return {
        "expertId": expert.pk if expert else None,
        "expertName": expert.full_name if expert else None,
        "status": review.status if review else "pending",
        "notes": review.notes or None if review else None,
        "reviewedAt": review.reviewed_at if review else None,
    }


def _expert_validation(order: Order) -> dict[str, Any]:
    latest = order.validations.select_related("validator").order_by("-round").first()
    is_rejected = latest is not None and latest.status == "rejected"
    return {
        "validatorId": latest.validator_id if latest else None,
        "validatorName": latest.validator.full_name if latest and latest.validator else None,
        "validationStatus": latest.status if latest else "pending",
        "validationNotes": latest.notes or None if latest and not is_rejected else None,
        "validatedAt": latest.decided_at if latest else None,
        "rejectionReason": latest.notes if latest and is_rejected else None,
    }


def _attempt(order: Order) -> PaymentAttempt | None:
    attempts = PaymentAttempt.objects.filter(payment_id=order.payment_id, intent_id__isnull=False)
    return attempts.order_by("-is_active", "-created_at").first()


def _url(order: Order, file: OrderFile | None) -> str | None:
    """Return the file's address in this API: it asks for the same rights as the order."""
    return settings.SITE_URL + reverse("orders_api:file", args=[order.id, file.id]) if file else None


def _svg(file: OrderFile | None) -> str | None:
    """Return the drawing itself, as the seed's field promises; our own, without script."""
    if file is None:
        return None
    with default_storage.open(file.storage_name, "rb") as stored:
        return str(stored.read(), "utf-8")
