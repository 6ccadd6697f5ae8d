"""The evidence pack: what a bank needs to see, in one archive that people and programs can read."""

import hashlib
import io
import json
import zipfile
from datetime import datetime

from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import get_language

from expertdesk.selectors.evidence_words import in_words
from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from orders.models import Order, OrderEvent
from orders.selectors.evidence import evidence_of
from orders.services import workflow
from orders.services.events import record_event
from orders.uploads.exceptions import FileMissing
from orders.uploads.storage import open_private

SUMMARY, VALUES, SUMS = "sommaire.html", "donnees.json", "empreintes.sha256"


def pack(order: Order, *, by: User, now: datetime) -> bytes:
    """Return the archive and note in the history that it left the house. By a lead.

    A booklet that is gone is named in the summary, and does not stop the rest. Raises NotAllowed, StorageUnavailable.
    """
    workflow.require(by, roles.LEAD_ORDERS)
    found = evidence_of(order)
    booklets = _booklets(order)
    context = {"found": in_words(found), "order": order, "made_at": now, "language": get_language()}
    context["attached"] = [number for number, content in booklets.items() if content is not None]
    parts = {
        SUMMARY: render_to_string("expertdesk/evidence.html", context).encode(),
        VALUES: json.dumps(found, ensure_ascii=False, indent=2).encode(),
        **{f"lecture-{number}.pdf": content for number, content in booklets.items() if content is not None},
    }
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in parts.items())
    _note(order, by=by, now=now, fingerprint=hashlib.sha256(sums.encode()).hexdigest())
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, SUMS: sums.encode()}.items():
            archive.writestr(f"{order.number}/{name}", content)
    return buffer.getvalue()


def _booklets(order: Order) -> dict[int, bytes | None]:
    """Return what each delivery gave, by its number; nothing for a file that is gone."""
    found: dict[int, bytes | None] = {}
    for delivery in order.deliveries.select_related("booklet").order_by("number"):
        try:
            found[delivery.number] = b"".join(open_private(delivery.booklet.storage_name).chunks())
        except FileMissing:
            found[delivery.number] = None
    return found


@transaction.atomic
def _note(order: Order, *, by: User, now: datetime, fingerprint: str) -> None:
    order = workflow.lock(order.pk)
    record_event(order, OrderEvent.Kind.EXPORTED, by=Actor.person(by), now=now, fingerprint=fingerprint)
