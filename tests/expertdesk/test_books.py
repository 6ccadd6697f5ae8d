"""Invoices and credit notes at the desk: what the screen shows is what the files hold, and who took them is written."""

import csv
import hashlib
import io
import re
import zipfile
from datetime import date, datetime, timedelta
from decimal import Decimal
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from expertdesk.selectors import books
from lumira.accounts.actors import SYSTEM
from lumira.money import to_decimal
from orders.models import AccountingExport, Invoice
from orders.selectors.books import Period, book_rows, totals
from orders.services import invoice_files, invoicing
from orders.services.accounting import export_books
from orders.services.invoicing import Billing
from tests.factories.invoices import given_back, paid_in
from tests.factories.orders import paid
from tests.journeys.conftest import signed_in

pytestmark = pytest.mark.django_db
BOOKS = "/atelier/argent/factures/"
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))


def issue(order, now) -> Invoice:
    return invoicing.issue_invoice(order, by=SYSTEM, now=now)


@pytest.fixture
def month(now) -> list[Invoice]:
    """Euros with a credit note, a company whose name is a formula, yen, and one of the month before."""
    issue(paid_in(now - timedelta(days=30)), now - timedelta(days=30))
    given_back(paid_in(now), 2000, now)
    company = paid_in(now + timedelta(minutes=1))
    details = Billing("Zoé", "=cmd|' /C calc'!A0", "FR40303265045", "1 rue", "", "75001", "Paris", "FR")
    invoicing.save_billing(company, details, now=now)
    issue(company, now + timedelta(minutes=1))
    issue(paid_in(now, 9000, "JPY", rate=100), now + timedelta(minutes=2))
    return list(Invoice.objects.order_by("issued_at", "-series"))


def csv_rows(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def parsed(xml: str | bytes) -> ElementTree.Element:
    return ElementTree.fromstring(xml)  # noqa: S314 - our own file


def sheet_of(content: bytes) -> tuple[list[list[str]], str]:
    """Every cell of the workbook as it is stored, and its XML."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        shared = ["".join(item.itertext()) for item in parsed(book.read("xl/sharedStrings.xml"))]
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    rows = []
    for row in parsed(sheet).iter(f"{NAMESPACE}row"):
        cells = [(cell.get("t"), cell.findtext(f"{NAMESPACE}v") or "") for cell in row]
        rows.append([shared[int(value)] if kind == "s" else value for kind, value in cells])
    return rows, sheet


def test_totals_are_those_of_the_period_per_currency_and_rate(month):
    assert [
        (total.currency, total.vat_rate_permille, total.documents, total.net_minor, total.vat_minor, total.gross_minor)
        for total in totals(NOVEMBER)
    ] == [("EUR", 200, 3, 9499, 1901, 11400), ("JPY", 100, 1, 8182, 818, 9000)]


def test_a_period_is_of_days_in_paris(now):
    paris = ZoneInfo("Europe/Paris")
    for moment in (
        datetime(2026, 10, 31, 23, 59, 59, tzinfo=paris),
        datetime(2026, 11, 1, 0, 0, tzinfo=paris),
        datetime(2026, 11, 30, 23, 59, 59, tzinfo=paris),
        datetime(2026, 12, 1, 0, 0, tzinfo=paris),
    ):
        issue(paid(moment), moment)

    assert [row.number for row in book_rows(NOVEMBER)] == ["F-2026-000002", "F-2026-000003"]
    assert Period.month_of(now) == NOVEMBER
    assert Period.month_of(now.replace(month=12)) == Period(date(2026, 12, 1), date(2026, 12, 31))


def test_screen_csv_and_workbook_hold_the_same(month, lena, now):
    rows = book_rows(NOVEMBER)
    written = csv_rows(export_books(NOVEMBER, file_format="csv", by=lena, now=now).content)
    (head, *cells), _xml = sheet_of(export_books(NOVEMBER, file_format="xlsx", by=lena, now=now).content)

    assert [row["Numéro"] for row in written] == [cell[0] for cell in cells] == [row.number for row in rows]
    for row, line, cell in zip(rows, written, cells, strict=True):
        amounts = [to_decimal(amount, row.currency) for amount in (row.net_minor, row.vat_minor, row.gross_minor)]
        assert [Decimal(line[name].replace(",", ".")) for name in ("Montant HT", "TVA", "Montant TTC")] == amounts
        assert [Decimal(value) for value in cell[9:12]] == amounts
        assert cell[4].removeprefix("'") == row.buyer == line["Client"].removeprefix("'")
        assert line["Taux de TVA (%)"].replace(",", ".") == cell[8] == f"{row.vat_rate_permille / 10:g}"
    assert head == list(written[0])


def test_a_line_of_the_csv_says_all_of_a_credit_note(month, lena, now):
    (_invoice, line, *_others) = csv_rows(export_books(NOVEMBER, file_format="csv", by=lena, now=now).content)
    credit_note = Invoice.objects.get(kind="credit_note")

    assert line == {
        "Numéro": "A-2026-000001",
        "Nature": "Avoir",
        "Date d’émission": "24/11/2026",
        "Commande": credit_note.order.number,
        "Client": "Camille Aubry",
        "N° TVA du client": "",
        "Pays": "",
        "Désignation": "Lecture personnelle, niveau Profond",
        "Taux de TVA (%)": "20",
        "Montant HT": "-16,67",
        "TVA": "-3,33",
        "Montant TTC": "-20,00",
        "Devise": "EUR",
        "Date du mouvement": "24/11/2026",
        "Corrige": credit_note.corrects.number,
        "Identifiant Stripe": credit_note.refund.provider_id,
    }


def test_a_cell_is_never_a_formula(month, lena, now):
    lines = csv_rows(export_books(NOVEMBER, file_format="csv", by=lena, now=now).content)
    _rows, xml = sheet_of(export_books(NOVEMBER, file_format="xlsx", by=lena, now=now).content)

    assert [line["Client"] for line in lines if "cmd" in line["Client"]] == ["'=cmd|' /C calc'!A0"]
    assert "<f>" not in xml


def test_an_invoice_is_found_in_a_payout_by_its_charge(month):
    assert [row.provider_id[:3] for row in book_rows(NOVEMBER)] == ["pi_", "re_", "pi_", "pi_"]


def test_who_took_the_books_out_is_written(month, lena):
    answer = signed_in(lena).post(BOOKS + "export/", {"du": "2026-11-01", "au": "2026-11-30", "format": "csv"})

    assert answer.headers["Content-Disposition"] == 'attachment; filename="lumira-factures-20261101-20261130.csv"'
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    taken = AccountingExport.objects.get()
    assert (taken.made_by, taken.format, taken.row_count) == (lena, "csv", 4)
    assert (taken.first_day, taken.last_day) == (NOVEMBER.first_day, NOVEMBER.last_day)
    assert taken.sha256 == hashlib.sha256(answer.content).hexdigest()


def test_the_page_shows_the_period_its_totals_and_the_last_exports(month, lena, now):
    export_books(NOVEMBER, file_format="xlsx", by=lena, now=now)

    text = signed_in(lena).get(BOOKS + "?du=2026-11-01&au=2026-11-30").content.decode()

    for shown in ("F-2026-000002", "A-2026-000001", "114,00", "9\u202f000", "Derniers exports", "Lena"):
        assert shown in text
    assert "F-2026-000001<" not in text


def test_without_a_period_it_shows_this_month(lena):
    issue(paid(timezone.now()), timezone.now())

    assert f"F-{timezone.now().year}-000001" in signed_in(lena).get(BOOKS).content.decode()


def test_a_quiet_period_says_so(lena):
    text = signed_in(lena).get(BOOKS + "?du=2020-01-01&au=2020-01-31").content.decode()

    assert "Aucun document dans cette période" in text


@pytest.mark.parametrize(
    ("du", "au", "sentence"),
    [
        ("2026-11-30", "2026-11-01", "Le dernier jour vient après le premier."),
        ("", "", "Choisissez un premier jour."),
        ("hier", "2026-11-01", "Choisissez un premier jour."),
        ("2026-02-30", "2026-03-01", "Choisissez un premier jour."),
        ("2026-11-01", "9999-12-31", "Choisissez un jour entre 2000 et 2100."),
        ("0001-01-01", "2026-11-30", "Choisissez un jour entre 2000 et 2100."),
        ("1999-12-31", "2101-01-01", "Choisissez un jour entre 2000 et 2100."),
    ],
)
def test_a_period_that_cannot_be_is_told(lena, du, au, sentence):
    browser = signed_in(lena)

    for answer in (
        browser.get(BOOKS, {"du": du, "au": au}),
        browser.post(BOOKS + "export/", {"du": du, "au": au, "format": "csv"}),
    ):
        shown = answer.content.decode()
        assert (answer.status_code, 'id="erreurs"' in shown) == (400, True)
        assert shown.count(f">{sentence}</a>") == shown.count(sentence) / 2
    assert not AccountingExport.objects.exists()


def test_a_file_of_no_known_format_is_not_made(lena):
    answer = signed_in(lena).post(BOOKS + "export/", {"du": "2026-11-01", "au": "2026-11-30", "format": "pdf"})

    assert (answer.status_code, "<li>Choisissez CSV ou Excel.</li>" in answer.content.decode()) == (400, True)
    assert not AccountingExport.objects.exists()


def test_long_periods_are_shown_by_pages_and_exported_whole(lena, now, monkeypatch):
    monkeypatch.setattr(books, "PAGE_SIZE", 2)
    for index in range(3):
        issue(paid(now), now + timedelta(seconds=index))
    browser = signed_in(lena)

    first, second = (
        browser.get(f"{BOOKS}?du=2026-11-01&au=2026-11-30&page={page}").content.decode() for page in (1, 2)
    )

    assert ["F-2026-000003" in text for text in (first, second)] == [False, True]
    assert "page=2" in first
    assert len(csv_rows(export_books(NOVEMBER, file_format="csv", by=lena, now=now).content)) == 3


def test_only_who_may_see_the_figures_comes_in(month, emma, vera, lena, ada, alice):
    document = f"{BOOKS}{month[0].number}.pdf"
    client = Client()
    client.force_login(alice)
    browsers = [*map(signed_in, (emma, vera, lena, ada)), client]

    for path in (BOOKS, document):
        answers = [browser.get(path) for browser in browsers]
        assert [answer.status_code for answer in answers] == [403, 403, 200, 200, 403]
        for answer in answers:
            # Read to its end, a file is closed.
            b"".join(answer)
    assert [browser.post(BOOKS + "export/").status_code for browser in browsers] == [403, 403, 400, 400, 403]
    assert Client().get(BOOKS).status_code == 302
    assert signed_in(lena).get(f"{BOOKS}F-2026-000099.pdf").status_code == 404
    assert signed_in(lena).get(BOOKS + "export/").status_code == 405


def test_a_document_that_is_being_set_says_so_on_a_page(month, lena, monkeypatch):
    document, real = month[0], invoice_files.private_name

    def claimed_by_another(*args: str) -> str:
        Invoice.objects.filter(pk=document.pk).update(storage_name="invoices/another.pdf")
        return real(*args)

    monkeypatch.setattr(invoice_files, "private_name", claimed_by_another)
    answer = signed_in(lena).get(f"{BOOKS}{document.number}.pdf")

    shown = answer.content.decode()
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
    assert "Le document se prépare" in shown
    assert f'href="{BOOKS}{document.number}.pdf"' in shown


def test_links_to_documents_open_them(month, lena):
    browser = signed_in(lena)

    pages = [
        browser.get(path).content.decode()
        for path in (f"{BOOKS}?du=2026-11-01&au=2026-11-30", f"/atelier/commandes/{month[-1].order.number}/")
    ]

    assert [re.findall(r"<a [^>]*\.pdf[^>]* download", text) for text in pages] == [[], []]


def test_the_page_of_an_order_leads_to_its_documents(month, lena, emma):
    number = month[-1].order.number

    assert f"{BOOKS}{month[-1].number}.pdf" in signed_in(lena).get(f"/atelier/commandes/{number}/").content.decode()


def test_a_page_asks_a_fixed_number_of_questions(month, lena, django_assert_max_num_queries):
    browser = signed_in(lena)
    browser.get(BOOKS)

    with django_assert_max_num_queries(14):
        browser.get(BOOKS + "?du=2026-11-01&au=2026-11-30")
