"""The delivery gate: every deliverable of the level exists, opens, belongs to the order and is what was approved."""

import hashlib

from django.core.files.storage import default_storage

from lumira.payments.models import Payment
from lumira.payments.states import PaymentStatus
from orders.models import Order, OrderFile
from orders.selectors import content as content_selectors
from orders.states import Status
from products.deliverables import AUDIO, MANDALA

CHUNK_BYTES = 256 * 1024


def closed_because(order: Order) -> list[str]:
    """Return why the order may not be delivered, as codes; an empty list opens the gate.

    Codes: not_approved, on_hold, refunded, disputed, changed_since_approval, missing:<deliverable>, damaged:<kind>.
    """
    if order.status != Status.APPROVED:
        return ["not_approved"]
    reasons = _money_reasons(order)
    if order.held_at is not None:
        reasons.append("on_hold")
    reasons += [f"missing:{code}" for code in content_selectors.missing_deliverables(order)]
    if content_selectors.fingerprint(order) != order.approved_fingerprint:
        reasons.append("changed_since_approval")
    return reasons + [f"damaged:{file.kind}" for file in _files_to_deliver(order) if not opens(file)]


def opens(file: OrderFile) -> bool:
    """Tell whether the stored bytes are there and are those that were stored."""
    digest = hashlib.sha256()
    try:
        with default_storage.open(file.storage_name, "rb") as stored:
            while chunk := stored.read(CHUNK_BYTES):
                digest.update(chunk)
    except OSError:
        return False
    return digest.hexdigest() == file.sha256


def _money_reasons(order: Order) -> list[str]:
    payment = Payment.objects.get(pk=order.payment_id)
    if payment.status == PaymentStatus.DISPUTED:
        return ["disputed"]
    given_back = payment.captured_minor and payment.refundable_minor == 0
    return ["refunded"] if given_back or payment.status == PaymentStatus.REFUNDED else []


def _files_to_deliver(order: Order) -> list[OrderFile]:
    files = content_selectors.current_files(order)
    wanted = {AUDIO: [OrderFile.Kind.RECORDING], MANDALA: [OrderFile.Kind.MANDALA, OrderFile.Kind.MANDALA_IMAGE]}
    kinds = [kind for code, group in wanted.items() if code in order.deliverables for kind in group]
    return [files[kind] for kind in kinds if kind in files]
