"""The file of an invoice or credit note: set in type from its frozen row, the same bytes each time, stored once."""

import hashlib
from datetime import datetime
from typing import Any

from orders.generators.invoice.document import InvoiceDocument, Line
from orders.generators.invoice.rendering import render_invoice
from orders.models import Invoice
from orders.uploads.storage import EXTENSIONS, delete_private, private_name, store_private

PDF = "application/pdf"
FOLDER = "invoices"


def store_invoice(invoice_id: Any, *, now: datetime) -> Invoice:
    """Render and store the document unless that was done; returns it as it now stands. Raises StorageUnavailable.

    The place is written before the bytes: a run that finds one cleans up after the run that left it. Of two at once,
    the later one to claim the place wins, and the other takes its bytes away.
    """
    invoice = Invoice.objects.select_related("order", "corrects").get(pk=invoice_id)
    if invoice.rendered_at is not None:
        return invoice
    name = private_name(FOLDER, EXTENSIONS[PDF])
    waiting = Invoice.objects.filter(pk=invoice.pk, rendered_at=None)
    if not waiting.filter(storage_name=invoice.storage_name).update(storage_name=name):
        return Invoice.objects.get(pk=invoice.pk)
    delete_private(invoice.storage_name)
    content = render_invoice(document_of(invoice))
    store_private(content, FOLDER, PDF, name=name)
    stored = waiting.filter(storage_name=name).update(
        sha256=hashlib.sha256(content).hexdigest(), size_bytes=len(content), rendered_at=now
    )
    if not stored:
        delete_private(name)
    return Invoice.objects.get(pk=invoice.pk)


def document_of(invoice: Invoice) -> InvoiceDocument:
    """Return what the typesetter is given; the order adds only what is frozen there too."""
    return InvoiceDocument(
        kind=invoice.kind,
        language=invoice.language,
        number=invoice.number,
        issued_at=invoice.issued_at,
        moved_at=invoice.moved_at,
        order_number=invoice.order.number,
        ordered_at=invoice.order.created_at,
        corrects_number=invoice.corrects.number if invoice.corrects else "",
        corrects_issued_at=invoice.corrects.issued_at if invoice.corrects else None,
        seller=invoice.seller,
        buyer=invoice.buyer,
        lines=tuple(Line(**line) for line in invoice.lines),
        currency=invoice.currency,
        net_minor=invoice.net_minor,
        vat_minor=invoice.vat_minor,
        gross_minor=invoice.gross_minor,
    )
