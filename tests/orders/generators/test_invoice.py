"""The PDF of an invoice as its reader, their screen reader and an archive get it: read back from the file."""

import io
import logging
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from orders.generators.invoice.document import InvoiceDocument, Line
from orders.generators.invoice.labels import LABELS
from orders.generators.invoice.rendering import render_invoice

PAID = datetime(2026, 11, 22, 23, 30, tzinfo=ZoneInfo("Europe/Paris"))
ISSUED = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Paris"))
SELLER = {
    "name": "Lumira SAS",
    "legal_form": "SAS au capital de 10 000 €",
    "address": ["12 rue des Lampes", "75011 Paris", "France"],
    "siret": "732 829 320 00074",
    "register": "RCS Paris 732 829 320",
    "vat_id": "FR44 732829320",
    "vat_note": "",
    "email": "bonjour@lumira.fr",
}
BUYER = {
    "name": "Camille Aubry",
    "company": "Aubry & Filles",
    "vat_id": "FR40303265045",
    "address": ["12 rue des Tilleuls", "44000 Nantes", "France"],
    "country": "FR",
    "email": "camille@exemple.fr",
}
HOSTILE = '#import "@preview/x:1.0": * #eval("1+1") #read("/etc/passwd") $x$ * @ref <label> \u202e\ud800 🙂 \n =cmd'


@pytest.fixture
def invoice() -> InvoiceDocument:
    return InvoiceDocument(
        kind="invoice",
        language="fr",
        number="F-2026-000012",
        issued_at=ISSUED,
        moved_at=PAID,
        order_number="LU261122001",
        ordered_at=PAID,
        seller=SELLER,
        buyer=BUYER,
        lines=(Line("Lecture personnelle, niveau Profond", 1, 200, 5583, 1117, 6700),),
        currency="EUR",
        net_minor=5583,
        vat_minor=1117,
        gross_minor=6700,
    )


def opened(document: InvoiceDocument) -> PdfReader:
    return PdfReader(io.BytesIO(render_invoice(document)))


def words_of(document: InvoiceDocument) -> str:
    """The text with plain spaces, on one line."""
    text = " ".join(page.extract_text() for page in opened(document).pages)
    return " ".join(text.split())


def test_it_is_a_tagged_archivable_pdf(invoice):
    pdf = opened(invoice)
    metadata = pdf.root_object["/Metadata"].get_data().decode()

    assert (pdf.root_object["/Lang"], pdf.root_object["/MarkInfo"]["/Marked"]) == ("fr-FR", True)
    assert pdf.metadata.title == "Facture F-2026-000012"
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert len(pdf.pages) == 1


def test_it_says_what_the_law_wants_said(invoice):
    words = words_of(invoice)

    for owed in (
        "Facture F-2026-000012",
        "24 novembre 2026",
        "LU261122001, du 22 novembre 2026",
        "Lumira SAS SAS au capital de 10 000 € 12 rue des Lampes 75011 Paris France",
        "SIRET 732 829 320 00074",
        "TVA FR44 732829320",
        "RCS Paris 732 829 320",
        "Aubry & Filles Camille Aubry 12 rue des Tilleuls 44000 Nantes France TVA FR40303265045",
        "Lecture personnelle, niveau Profond 1 20 % 55,83 € 11,17 € 67,00 €",
        "Total HT 55,83 € TVA à 20 % 11,17 € Total TTC 67,00 €",
        "Payée le 22 novembre 2026, en ligne, par Stripe. Reste à payer : 0,00 €.",
        "Les prix comprennent la TVA.",
        "indemnité forfaitaire de 40 €",
        "Page 1 sur 1",
    ):
        assert owed in words


def test_a_person_is_not_told_of_penalties_between_businesses(invoice):
    words = words_of(replace(invoice, buyer={**BUYER, "company": "", "vat_id": "", "address": []}))

    assert "Facturé à" in words or "FACTURÉ À" in words
    assert "Camille Aubry camille@exemple.fr" in words
    assert "forfaitaire" not in words


def test_a_credit_note_names_the_invoice_that_it_corrects(invoice):
    words = words_of(
        replace(
            invoice,
            kind="credit_note",
            number="A-2026-000003",
            corrects_number="F-2026-000012",
            corrects_issued_at=ISSUED,
        )
    )

    assert "Avoir A-2026-000003" in words
    assert "la facture F-2026-000012 du 24 novembre 2026" in words
    assert "Total TTC à votre crédit 67,00 €" in words
    assert "Remboursé le 22 novembre 2026 sur le moyen de paiement de la commande." in words


def test_a_corrective_invoice_names_the_credit_note_that_it_takes_back(invoice):
    words = words_of(replace(invoice, kind="corrective", corrects_number="A-2026-000003", corrects_issued_at=ISSUED))

    assert "Facture rectificative F-2026-000012" in words
    assert "Le remboursement de l’avoir A-2026-000003 n’a pas abouti" in words


def test_english_and_yen(invoice):
    line = Line("Personal reading, Profond level", 1, 200, 7500, 1500, 9000)
    document = replace(
        invoice, language="en", currency="JPY", lines=(line,), net_minor=7500, vat_minor=1500, gross_minor=9000
    )

    words = words_of(document)

    assert opened(document).root_object["/Lang"] == "en-GB"
    assert "Personal reading, Profond level 1 20% JP¥7,500 JP¥1,500 JP¥9,000" in words
    assert "Paid on 22 November 2026, online, by Stripe. Left to pay: JP¥0." in words


def test_without_tax_the_sellers_note_stands_for_it(invoice):
    line = Line("Lecture", 1, 0, 6700, 0, 6700)
    note = "TVA non applicable, art. 293 B du CGI"
    seller = {**SELLER, "vat_id": "", "vat_note": note}

    words = words_of(replace(invoice, lines=(line,), net_minor=6700, vat_minor=0, seller=seller))

    assert note in words
    assert "Les prix comprennent" not in words


def test_the_same_document_gives_the_same_bytes(invoice):
    assert render_invoice(invoice) == render_invoice(invoice)


def test_hostile_text_is_printed_or_left_out_but_never_obeyed(invoice):
    buyer: dict[str, Any] = {**BUYER, "name": HOSTILE, "company": HOSTILE, "address": [HOSTILE] * 4, "email": HOSTILE}

    assert '#eval("1+1")' in words_of(replace(invoice, buyer=buyer, lines=(replace(invoice.lines[0], name=HOSTILE),)))


def test_typst_has_nothing_to_warn_of(invoice, caplog: pytest.LogCaptureFixture):
    long = {**BUYER, "company": "Très longue société " * 8, "address": ["Une très longue adresse " * 6] * 4}
    with caplog.at_level(logging.WARNING):
        pages = opened(replace(invoice, buyer=long, lines=invoice.lines * 30)).pages

    assert caplog.records == []
    assert len(pages) == 3


def test_both_languages_have_the_same_words():
    assert LABELS["fr"].keys() == LABELS["en"].keys()
