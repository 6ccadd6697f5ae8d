"""Invoices and credit notes: when they are issued, under which number, for how much, and that they follow the money."""

from datetime import UTC, datetime, timedelta

import pytest

from lumira.accounts.actors import CLIENT, SYSTEM
from lumira.payments.models import LedgerEntry, Payment
from lumira.payments.services import refunding
from lumira.payments.states import RefundStatus
from orders.exceptions import AlreadyInvoiced, NothingToInvoice
from orders.models import Incident, Invoice, Order
from orders.services import invoice_files, invoicing
from orders.services.invoicing import Billing
from orders.tasks import _document_gave_up, _invoice_gave_up
from orders.uploads.storage import open_private
from tests.factories.invoices import asked_back, booked, books_of, given_back, paid_in
from tests.factories.orders import intent_of, paid, placed
from tests.jobs import run_jobs, waiting

pytestmark = pytest.mark.django_db
COMPANY = Billing(
    name="Camille Aubry",
    company="Aubry SARL",
    vat_id="FR40303265045",
    line_1="12 rue des Tilleuls",
    postal_code="44000",
    city="Nantes",
    country="BE",
)


def issue(order, now, by=SYSTEM) -> Invoice:
    return invoicing.issue_invoice(order, by=by, now=now)


def test_a_paid_order_is_invoiced_under_the_years_next_number(now):
    order = paid(now)

    invoice = issue(order, now, by=CLIENT)

    assert books_of(order) == [("invoice", "F-2026-000001", 5583, 1117, 6700)]
    assert invoice.lines == [
        {
            "name": "Lecture personnelle, niveau Profond",
            "quantity": 1,
            "vat_rate_permille": 200,
            "net_minor": 5583,
            "vat_minor": 1117,
            "gross_minor": 6700,
        }
    ]
    assert (invoice.currency, invoice.language, invoice.issued_by) == ("EUR", "fr", "client")
    assert (invoice.issued_at, invoice.moved_at) == (now, now)
    assert invoice.seller["name"] == "Lumira (démonstration)"


def test_asking_again_returns_the_same_invoice(now):
    order = paid(now)

    assert issue(order, now) == issue(order, now + timedelta(days=1))
    assert Invoice.objects.count() == 1


@pytest.mark.parametrize("level", ["initie", "profond"])
def test_what_brought_no_money_has_no_invoice(now, level):
    with pytest.raises(NothingToInvoice):
        issue(placed(now, level=level), now)

    assert Invoice.objects.count() == 0


def test_an_invoice_names_the_company_that_the_client_gave(now):
    order = paid(now, email="camille@exemple.fr")
    invoicing.save_billing(order, Billing(name="Autre"), now=now)
    invoicing.save_billing(order, COMPANY, now=now)

    assert issue(order, now).buyer == {
        "name": "Camille Aubry",
        "company": "Aubry SARL",
        "vat_id": "FR40303265045",
        "address": ["12 rue des Tilleuls", "44000 Nantes", "Belgique"],
        "country": "BE",
        "email": "camille@exemple.fr",
    }


def test_without_a_word_of_the_client_it_names_who_ordered(now):
    buyer = issue(paid(now, email="camille@exemple.fr"), now).buyer

    assert buyer == {
        "name": "Camille Aubry",
        "company": "",
        "vat_id": "",
        "address": [],
        "country": "",
        "email": "camille@exemple.fr",
    }


def test_once_issued_its_buyer_is_no_longer_changed(now):
    order = paid(now)
    issue(order, now)

    with pytest.raises(AlreadyInvoiced):
        invoicing.save_billing(order, COMPANY, now=now)


def test_a_free_order_keeps_no_billing_details(now):
    with pytest.raises(NothingToInvoice):
        invoicing.save_billing(placed(now, level="initie"), COMPANY, now=now)


def test_the_year_is_that_of_paris(now):
    """31 December, 23:30 in London: the new year in Paris."""
    late = datetime(2026, 12, 31, 22, 30, tzinfo=UTC)
    numbers = [issue(paid(late), late).number, issue(paid(late), late + timedelta(hours=1)).number]

    assert numbers == ["F-2026-000001", "F-2027-000001"]


def test_whoever_waited_for_the_number_does_not_date_it_before_its_predecessor(now):
    first, second = paid(now), paid(now)
    issue(first, now)

    assert issue(second, now - timedelta(seconds=2)).issued_at == now


def test_the_sweep_issues_what_was_paid_a_day_ago(now):
    yesterday = now - timedelta(hours=24)
    due, fresh, free, unpaid = paid(yesterday), paid(now), placed(yesterday, level="initie"), placed(yesterday)
    run_jobs()

    assert invoicing.issue_due(now=now) == 1
    assert invoicing.issue_due(now=now) == 1
    assert waiting() == ["orders.tasks.issue_invoice"]
    run_jobs()
    assert [len(books_of(order)) for order in (due, fresh, free, unpaid)] == [1, 0, 0, 0]
    assert invoicing.issue_due(now=now) == 0


def test_an_order_that_was_kept_open_for_months_is_invoiced_by_its_payment(now):
    """Coming back to pay renews the day: only the payment tells how old the money is."""
    order = paid(now - timedelta(hours=25))
    Order.objects.filter(pk=order.pk).update(created_at=now - timedelta(days=90))

    assert invoicing.issue_due(now=now) == 1
    assert invoicing.issue_due(now=now + timedelta(days=61)) == 0


def test_a_refund_that_is_only_asked_for_has_no_credit_note(now):
    order = paid(now)
    asked_back(order, 2000, now)

    assert invoicing.follow_refunds(order, now=now) == []


def test_a_refund_that_was_made_issues_the_invoice_and_its_credit_note(now):
    order = paid(now)
    refund = given_back(order, 2000, now)

    assert books_of(order) == [
        ("invoice", "F-2026-000001", 5583, 1117, 6700),
        ("credit_note", "A-2026-000001", 1667, 333, 2000),
    ]
    credit_note = Invoice.objects.get(kind="credit_note")
    assert (credit_note.refund_id, credit_note.corrects.number) == (refund.pk, "F-2026-000001")
    assert credit_note.buyer == credit_note.corrects.buyer
    booked(refund, RefundStatus.SUCCEEDED, now)
    assert Invoice.objects.count() == 2


def test_credit_notes_of_a_whole_refund_add_up_to_the_invoice(now):
    order = paid(now)
    for amount in (1, 2, 333, 1664, 4700):
        given_back(order, amount, now)

    rows = books_of(order)[1:]

    assert [sum(row[column] for row in rows) for column in (2, 3, 4)] == [5583, 1117, 6700]


def test_a_currency_without_decimals_is_taxed_in_whole_units(now):
    order = paid_in(now, 9001, "JPY")
    given_back(order, 3000, now)

    assert books_of(order) == [
        ("invoice", "F-2026-000001", 7501, 1500, 9001),
        ("credit_note", "A-2026-000001", 2500, 500, 3000),
    ]


def test_a_refund_that_came_back_is_taken_back_by_a_corrective_invoice(now):
    """The books say again what the ledger says: the money is ours."""
    order = paid(now)
    refund = given_back(order, 2000, now)
    booked(refund, RefundStatus.FAILED, now + timedelta(days=2))

    assert books_of(order)[2:] == [("corrective", "F-2026-000002", 1667, 333, 2000)]
    corrective = Invoice.objects.get(kind="corrective")
    assert (corrective.corrects.number, corrective.moved_at) == ("A-2026-000001", now + timedelta(days=2))
    assert invoicing.follow_refunds(order, now=now) == []

    given_back(order, 6700, now + timedelta(days=3))
    payment = Payment.objects.get(pk=order.payment_id)
    balance = sum(row.sign * row.gross_minor for row in Invoice.objects.filter(order=order))
    assert balance == payment.captured_minor - payment.refunded_minor == 0


def test_money_paid_twice_and_returned_is_none_of_the_invoices_business(now):
    order = paid(now)
    surplus = LedgerEntry.objects.create(
        payment_id=order.payment_id,
        kind="surplus",
        amount_minor=6700,
        currency="EUR",
        provider_id="pi_twice",
        intent_id="pi_twice",
        created_at=now,
    )
    booked(refunding.return_surplus(surplus, by=None, now=now), RefundStatus.SUCCEEDED, now)

    assert books_of(order) == []
    assert intent_of(order).id != surplus.intent_id


def test_the_file_is_stored_once_and_the_same_each_time(now):
    invoice = issue(paid(now), now)
    content = invoice_files.render_invoice(invoice_files.document_of(invoice))

    run_jobs()
    stored = Invoice.objects.get(pk=invoice.pk)
    again = invoice_files.store_invoice(invoice.pk, now=now + timedelta(hours=1))

    assert b"".join(open_private(stored.storage_name).chunks()) == content
    assert (stored.size_bytes, len(stored.sha256)) == (len(content), 64)
    assert (again.storage_name, again.rendered_at) == (stored.storage_name, stored.rendered_at)


def test_what_a_killed_rendering_left_is_cleaned_up_by_the_next(now, settings):
    invoice = issue(paid(now), now)
    left = invoice_files.private_name("invoices", "pdf")
    Invoice.objects.filter(pk=invoice.pk).update(storage_name=left)
    invoice_files.store_private(b"half a fi", "invoices", invoice_files.PDF, name=left)

    stored = invoice_files.store_invoice(invoice.pk, now=now)

    assert stored.rendered_at == now
    assert [path.name for path in settings.MEDIA_ROOT.rglob("*.pdf")] == [stored.storage_name.rpartition("/")[2]]


def test_a_document_that_cannot_be_made_is_told(now):
    order = paid(now)
    _invoice_gave_up(error="NothingToInvoice", order_id=str(order.pk))
    _document_gave_up(error="StorageUnavailable", invoice_id=str(issue(order, now).pk))

    found = Incident.objects.order_by("pk").values_list("kind", "subject", "detail")
    assert list(found) == [
        ("invoice_failed", "", "NothingToInvoice"),
        ("invoice_failed", "F-2026-000001", "StorageUnavailable"),
    ]
