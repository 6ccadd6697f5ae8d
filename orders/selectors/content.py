"""Reads of what the team writes."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from orders.models import ContentVersion, Order, OrderFile
from products.deliverables import AUDIO, LABELS, MANDALA, WRITTEN


def written_sections(order: Order) -> Sequence[str]:
    """Return the codes of the sections that the order's level contains, in the order of composing."""
    return [code for code in WRITTEN if code in order.deliverables]


def latest_versions(order: Order) -> dict[str, ContentVersion]:
    """Return the current version of each section that has one."""
    versions = order.content_versions.order_by("section", "-number").distinct("section").select_related("author")
    return {version.section: version for version in versions}


def current_texts(order: Order) -> dict[str, str]:
    """Return section code -> text for the sections of the level, in order; empty text for none."""
    versions = latest_versions(order)
    return {code: versions[code].text if code in versions else "" for code in written_sections(order)}


def content_number(order: Order) -> int:
    """Return the version of the content as a whole: 0 before anything was written."""
    return order.content_versions.order_by("-number").values_list("number", flat=True).first() or 0


def current_files(order: Order) -> dict[str, OrderFile]:
    """Return the current file of each kind."""
    return {file.kind: file for file in order.files.filter(is_current=True)}


def missing_deliverables(order: Order) -> list[str]:
    """Return the codes of what the level contains and the content lacks; the booklet is made from the rest."""
    files = current_files(order)
    missing = [code for code, text in current_texts(order).items() if not text.strip()]
    if AUDIO in order.deliverables and OrderFile.Kind.RECORDING not in files:
        missing.append(AUDIO)
    if MANDALA in order.deliverables and OrderFile.Kind.MANDALA not in files:
        missing.append(MANDALA)
    return missing


def labels_of(codes: Sequence[str]) -> list[str]:
    """Return the words for deliverable codes, for people."""
    return [str(LABELS[code]) for code in codes]


def fingerprint(order: Order) -> str:
    """Return the SHA-256 of what is judged and delivered: texts, recording, mandala.

    The booklet is left out: rendering it again from the same content changes nothing that was approved.
    """
    files = current_files(order)
    recording, mandala = files.get(OrderFile.Kind.RECORDING), files.get(OrderFile.Kind.MANDALA)
    content: Mapping[str, object] = {
        "sections": current_texts(order),
        "recording": recording.sha256 if recording and AUDIO in order.deliverables else "",
        "mandala": mandala.source if mandala and MANDALA in order.deliverables else "",
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def has_written(order: Order, user_id: UUID) -> bool:
    """Tell whether the person wrote any version of any section."""
    return order.content_versions.filter(author_id=user_id).exists()
