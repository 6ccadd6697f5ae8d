"""What an invoice is made from: plain values, frozen when it was issued."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was sold; amounts are in minor units."""

    name: str
    quantity: int
    vat_rate_permille: int
    net_minor: int
    vat_minor: int
    gross_minor: int


@dataclass(frozen=True, slots=True)
class InvoiceDocument:
    """One invoice, credit note or corrective invoice, ready to be set in type."""

    # `invoice`, `credit_note` or `corrective`.
    kind: str
    language: str
    number: str
    issued_at: datetime
    moved_at: datetime
    order_number: str
    ordered_at: datetime
    # name, legal_form, address (lines), siret, register, vat_id, vat_note, email.
    seller: Mapping[str, Any]
    # name, company, vat_id, address (lines), email.
    buyer: Mapping[str, Any]
    lines: tuple[Line, ...]
    currency: str
    net_minor: int
    vat_minor: int
    gross_minor: int
    corrects_number: str = ""
    corrects_issued_at: datetime | None = None
