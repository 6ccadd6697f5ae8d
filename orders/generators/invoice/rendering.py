"""One invoice -> its PDF, tagged (PDF/UA-1) and archivable (PDF/A-2a); equal documents give equal bytes."""

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.numbers import format_percent

from lumira.clock import paris_date
from lumira.money import format_money
from lumira.prose.typography import french_typography
from lumira.typesetting.compiler import compile_pdf
from lumira.typesetting.coverage import printable
from orders.generators.invoice.document import InvoiceDocument, Line
from orders.generators.invoice.labels import LABELS

TEMPLATE = Path(__file__).parent / "templates" / "invoice.typ"
LOCALES = {"fr": "fr_FR", "en": "en_GB"}
CREDIT_NOTE, CORRECTIVE = "credit_note", "corrective"


def render_invoice(document: InvoiceDocument) -> bytes:
    """Return the PDF. Raises DocumentError."""
    return compile_pdf(TEMPLATE, payload_of(document), dated=paris_date(document.issued_at))


def payload_of(document: InvoiceDocument) -> dict[str, Any]:
    """Return the values of the template: printable text, written as the document's language does."""
    words = _Words(document)
    return {
        "language": words.language,
        "region": LOCALES[words.language][-2:],
        "title": f"{words.label(document.kind)} {document.number}",
        "name": words.label(document.kind),
        "number": document.number,
        "facts": _facts(document, words),
        "seller": {
            "label": words.label("seller"),
            "name": words.line(document.seller["name"]),
            "lines": _seller(words),
        },
        "buyer": {"label": words.label("buyer"), **_buyer(words)},
        "head": [words.label(key) for key in ("item", "quantity", "rate", "net", "vat", "gross")],
        "lines": [_row(line, words) for line in document.lines],
        "totals": _totals(document, words),
        "total": [
            words.label("total_credit" if document.kind == CREDIT_NOTE else "total_gross"),
            words.money(document.gross_minor),
        ],
        "settled": _settled(document, words),
        "mentions": _mentions(document, words),
        "imprint": _imprint(words),
        "page": words.label("page"),
    }


class _Words:
    """Writes labels, amounts and days of one document."""

    def __init__(self, document: InvoiceDocument) -> None:
        self.document = document
        self.language = document.language if document.language in LABELS else "fr"

    def line(self, text: str) -> str:
        """Return a text on one line, dressed for its language."""
        plain = printable(text).replace("\n", " ").strip()
        return french_typography(plain) if self.language == "fr" else plain

    def label(self, key: str, **values: str) -> str:
        """Return fixed words with their values in place."""
        text = LABELS[self.language][key]
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return self.line(text)

    def money(self, amount_minor: int) -> str:
        """Return an amount as it is written."""
        return printable(format_money(amount_minor, self.document.currency, LOCALES[self.language]))

    def day(self, moment: datetime) -> str:
        """Return the day in Paris."""
        return printable(format_date(paris_date(moment), "long", locale=LOCALES[self.language]))

    def rate(self, permille: int) -> str:
        """Return a rate of tax: « 20 % », « 5,5 % »."""
        share = Decimal(permille) / 1000
        return printable(
            format_percent(share, "#,##0.# %" if self.language == "fr" else "#,##0.#%", LOCALES[self.language])
        )


def _facts(document: InvoiceDocument, words: _Words) -> list[list[str]]:
    issued = "issued_credit_note" if document.kind == CREDIT_NOTE else "issued"
    ordered = words.label("ordered_on", number=document.order_number, day=words.day(document.ordered_at))
    facts = [[words.label(issued), words.day(document.issued_at)], [words.label("ordered"), ordered]]
    if document.corrects_issued_at is not None:
        key = "corrects_credit_note" if document.kind == CORRECTIVE else "corrects_invoice"
        corrected = words.label(key, number=document.corrects_number, day=words.day(document.corrects_issued_at))
        facts.append([words.label("corrects"), corrected])
    return facts


def _seller(words: _Words) -> list[str]:
    seller = words.document.seller
    lines = [seller["legal_form"], *seller["address"]]
    if seller["siret"]:
        lines.append(words.label("siret", number=seller["siret"]))
    if seller["vat_id"]:
        lines.append(words.label("vat_id", number=seller["vat_id"]))
    return [line for line in map(words.line, lines) if line]


def _buyer(words: _Words) -> dict[str, Any]:
    buyer = words.document.buyer
    name = words.line(buyer["company"] or buyer["name"])
    lines = [buyer["name"] if buyer["company"] else "", *buyer["address"]]
    if buyer["vat_id"]:
        lines.append(words.label("vat_id", number=buyer["vat_id"]))
    lines.append(buyer["email"])
    return {"name": name, "lines": [line for line in map(words.line, lines) if line]}


def _row(line: Line, words: _Words) -> list[str]:
    amounts = map(words.money, (line.net_minor, line.vat_minor, line.gross_minor))
    return [words.line(line.name), str(line.quantity), words.rate(line.vat_rate_permille), *amounts]


def _totals(document: InvoiceDocument, words: _Words) -> list[list[str]]:
    """Return the total without tax, then the tax of each rate."""
    taxes: defaultdict[int, int] = defaultdict(int)
    for line in document.lines:
        taxes[line.vat_rate_permille] += line.vat_minor
    return [
        [words.label("total_net"), words.money(document.net_minor)],
        *([words.label("total_vat", rate=words.rate(rate)), words.money(vat)] for rate, vat in sorted(taxes.items())),
    ]


def _settled(document: InvoiceDocument, words: _Words) -> str:
    return words.label(
        f"settled_{document.kind}",
        day=words.day(document.moved_at),
        nothing=words.money(0),
        number=document.corrects_number,
    )


def _mentions(document: InvoiceDocument, words: _Words) -> list[str]:
    """Return what the law wants said. Source: Code de commerce, L441-9 and D441-5; CGI, annexe II, 242 nonies A."""
    taxed = any(line.vat_rate_permille for line in document.lines)
    mentions = [words.label("included") if taxed else words.line(document.seller["vat_note"])]
    if document.buyer["company"] and document.kind == "invoice":
        mentions.append(words.label("late"))
    return [mention for mention in mentions if mention]


def _imprint(words: _Words) -> str:
    seller = words.document.seller
    parts = (seller["name"], seller["legal_form"], seller["register"], seller["email"])
    return "  ·  ".join(part for part in map(words.line, parts) if part)
