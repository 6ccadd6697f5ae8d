"""The evidence pack: what a bank needs to see, in one archive that people and programs can read."""

import hashlib
import io
import json
import zipfile
from datetime import datetime

from django.core.files.storage import default_storage
from django.db import transaction
from django.template.loader import render_to_string

from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from orders.models import Order, OrderEvent
from orders.selectors.evidence import evidence_of
from orders.services import workflow
from orders.services.events import record_event

SUMMARY, VALUES, SUMS = "sommaire.html", "donnees.json", "empreintes.sha256"


def pack(order: Order, *, by: User, now: datetime) -> bytes:
    """Return the archive and note in the history that it left the house. By a lead."""
    workflow.require(by, roles.LEAD_ORDERS)
    found = evidence_of(order)
    parts = {
        SUMMARY: render_to_string(
            "expertdesk/evidence.html", {"found": found, "order": order, "made_at": now}
        ).encode(),
        VALUES: json.dumps(found, ensure_ascii=False, indent=2).encode(),
    }
    for delivery in order.deliveries.select_related("booklet").order_by("number"):
        with default_storage.open(delivery.booklet.storage_name, "rb") as stored:
            parts[f"lecture-{delivery.number}.pdf"] = stored.read()
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in parts.items())
    _note(order, by=by, now=now, fingerprint=hashlib.sha256(sums.encode()).hexdigest())
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, SUMS: sums.encode()}.items():
            archive.writestr(f"{order.number}/{name}", content)
    return buffer.getvalue()


@transaction.atomic
def _note(order: Order, *, by: User, now: datetime, fingerprint: str) -> None:
    order = workflow.lock(order.pk)
    record_event(order, OrderEvent.Kind.EXPORTED, by=Actor.person(by), now=now, fingerprint=fingerprint)
