"""What the database itself refuses about invoices, even from raw SQL."""

import pytest
from django.db import DatabaseError, connection, transaction

from lumira.accounts.actors import SYSTEM
from lumira.payments.models import Refund
from orders.models import AccountingExport, Invoice
from orders.services import invoice_files, invoicing
from tests.factories.invoices import asked_back, given_back
from tests.factories.orders import paid

pytestmark = pytest.mark.django_db
COPY = (
    "id, kind, series, year, sequence, number, language, currency, net_minor, vat_minor, gross_minor, seller, buyer,"
    " lines, moved_at, issued_by, issued_at, storage_name, sha256, size_bytes, order_id, refund_id, corrects_id"
)


@pytest.fixture
def invoice(now) -> Invoice:
    return invoicing.issue_invoice(paid(now), by=SYSTEM, now=now)


def refused(statement: str, *parameters: object, match: str) -> None:
    with pytest.raises(DatabaseError, match=match), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def copied(invoice: Invoice, *, match: str, **changes: str) -> None:
    """Insert a copy of a document with other values, as SQL expressions."""
    values = {"id": "gen_random_uuid()", "storage_name": "''", "sha256": "''", "size_bytes": "0", **changes}
    columns = [name.strip() for name in COPY.split(",")]
    chosen = ", ".join(values.get(name, name) for name in columns)
    refused(
        f"INSERT INTO orders_invoice ({COPY}) SELECT {chosen} FROM orders_invoice WHERE id = %s",
        invoice.pk,
        match=match,
    )


@pytest.mark.parametrize(
    "change",
    [
        "gross_minor = 1, net_minor = 1, vat_minor = 0",
        "number = 'F-2026-000009'",
        "sequence = 9",
        "buyer = '{}'",
        "seller = '{}'",
        "lines = '[]'",
        "issued_at = now()",
        "issued_by = 'team'",
        "order_id = gen_random_uuid()",
    ],
)
def test_an_issued_document_is_never_changed(invoice, change):
    refused(f"UPDATE orders_invoice SET {change}", match="never changed")


def test_a_document_is_never_deleted(invoice):
    refused("DELETE FROM orders_invoice", match="Cannot delete rows")


def test_its_file_is_stored_once(invoice, now):
    invoice_files.store_invoice(invoice.pk, now=now)

    refused("UPDATE orders_invoice SET sha256 = repeat('0', 64)", match="stored once")
    refused("UPDATE orders_invoice SET rendered_at = NULL, sha256 = '', size_bytes = 0", match="stored once")


def test_a_file_is_noted_whole_or_not_at_all(invoice):
    refused("UPDATE orders_invoice SET rendered_at = now()", match="rendered_whole")


def test_an_order_has_one_invoice(invoice):
    copied(invoice, sequence="2", number="'F-2026-000002'", match="one_per_order")


def test_a_number_is_given_once(invoice, now):
    other = paid(now)

    copied(invoice, order_id=f"'{other.pk}'", match="orders_invoice_(rank_once|number)")


@pytest.mark.parametrize("number", ["F-2026-000003", "F-2027-000002"])
def test_a_number_leaves_no_gap(invoice, now, number):
    _series, year, sequence = number.split("-")
    changes = {"year": year, "sequence": str(int(sequence)), "number": f"'{number}'"}

    copied(invoice, order_id=f"'{paid(now).pk}'", **changes, match="does not follow on")


def test_a_number_does_not_go_back_in_time(invoice, now):
    changes = {"sequence": "2", "number": "'F-2026-000002'", "issued_at": "issued_at - interval '1 second'"}

    copied(invoice, order_id=f"'{paid(now).pk}'", **changes, match="does not follow on")


def test_net_and_tax_add_up(invoice, now):
    changes = {"sequence": "2", "number": "'F-2026-000002'", "vat_minor": "vat_minor + 1"}

    copied(invoice, order_id=f"'{paid(now).pk}'", **changes, match="adds_up")


def credit_changes(invoice: Invoice, refund: Refund, **changes: str) -> dict[str, str]:
    return {
        "kind": "'credit_note'",
        "series": "'A'",
        "sequence": "1",
        "number": "'A-2026-000001'",
        "refund_id": f"'{refund.pk}'",
        "corrects_id": "id",
        **changes,
    }


def test_a_credit_note_owes_its_refund_and_its_invoice(invoice, now):
    refund = asked_back(invoice.order, 6700, now)

    copied(invoice, **credit_changes(invoice, refund, refund_id="NULL"), match="shape_of_kind")
    copied(invoice, **credit_changes(invoice, refund, corrects_id="NULL"), match="shape_of_kind")


def test_a_refund_has_one_credit_note(invoice, now):
    refund = given_back(invoice.order, 100, now)
    changes = {"sequence": "2", "number": "'A-2026-000002'"}

    copied(
        invoice,
        **credit_changes(invoice, refund, **changes, gross_minor="100", net_minor="100", vat_minor="0"),
        match="one_credit",
    )


def test_credit_notes_together_never_exceed_the_invoice(invoice, now):
    given_back(invoice.order, 1, now)
    refund = asked_back(invoice.order, 6699, now)
    changes = {"sequence": "2", "number": "'A-2026-000002'"}

    copied(invoice, **credit_changes(invoice, refund, **changes), match="stay within")
    copied(
        invoice,
        **credit_changes(invoice, refund, **changes, currency="'CHF'", gross_minor="5", net_minor="5", vat_minor="0"),
        match="stay within",
    )


def test_who_took_the_books_out_stays_written(lena, now):
    AccountingExport.objects.create(
        made_by=lena, format="csv", first_day=now, last_day=now, row_count=0, sha256="0" * 64
    )

    for statement in ("UPDATE orders_accountingexport SET row_count = 1", "DELETE FROM orders_accountingexport"):
        refused(statement, match="Cannot update or delete rows")
