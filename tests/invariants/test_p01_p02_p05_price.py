"""P1: the server sets a price and freezes it. P2: no float on the money path. P5: nothing that a client sends changes it."""

import ast
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.utils import timezone

from checkout.services import purchase
from lumira.money import exponent, format_money, parse_major, to_decimal, vat_included, write_major
from orders.models import Order
from products.models import LevelPrice
from tests import api
from tests.factories.orders import paid, placed
from tests.journeys import walk

ROOT = Path(__file__).parents[2]
PAGE = "/commande/profond/"
SCRIPT = {"accept": "application/json"}


# --- P1 ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def dearer():
    """Raises every price of a level."""
    return lambda: LevelPrice.objects.filter(level_id=3).update(amount_minor=99900, vat_rate_permille=55)


@pytest.mark.django_db
@pytest.mark.parametrize(("currency", "amount"), [("EUR", 6700), ("JPY", 11500)])
@pytest.mark.parametrize("way", [purchase.pay_by_element, purchase.pay_by_hosted_page])
def test_p01_price_changed_after_the_checkout_started_charges_the_old_amount(stripe, dearer, way, currency, amount):
    now = timezone.now()
    order = placed(now, currency=currency)
    dearer()

    how = {"attempt_id": None} if way is purchase.pay_by_element else {}
    found = way(order, now=now, **how)

    if found.page_url:
        page = stripe.client.v1.checkout.sessions.list({"limit": 1}).data[0]
        asked = (page.amount_total, page.currency)
    else:
        intent = stripe.client.v1.payment_intents.retrieve(found.intent_id)
        asked = (intent.amount, intent.currency)
    assert asked == (amount, currency.lower())


@pytest.mark.django_db
def test_p01_pages_of_an_order_show_its_own_price_and_vat(dearer):
    visitor = Client(headers={"accept-language": "fr"})
    visitor.post(PAGE, {**walk.CONTACT, "attempt_id": str(uuid4())})
    order = Order.objects.get()
    dearer()

    page = visitor.get(f"/commande/{order.number}/paiement/").content.decode()

    assert page.count("67,00\N{NO-BREAK SPACE}€") >= 3
    assert "11,17\N{NO-BREAK SPACE}€" in page
    assert "999" not in page


@pytest.mark.django_db
@pytest.mark.parametrize("change", ["amount_minor = 1", "amount_minor = amount_minor - 1", "currency = 'JPY'"])
@pytest.mark.parametrize("table", ["orders_order", "payments_payment"])
@pytest.mark.parametrize("reach", [placed, paid])
def test_p01_amount_that_an_order_has_cannot_be_updated_in_sql(reach, table, change):
    reach(timezone.now())

    with pytest.raises(DatabaseError, match="frozen"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET {change}")


@pytest.mark.django_db
def test_p01_amounts_are_columns_of_integers_beside_an_iso_code():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name, data_type FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND column_name LIKE '%%\\_minor'"
        )
        columns = cursor.fetchall()

    assert len(columns) >= 6
    assert {kind for _table, _column, kind in columns} <= {"integer", "bigint"}


# --- P2 ---------------------------------------------------------------------------------------------------------

MONEY_PATH = (
    "lumira/money.py",
    "lumira/payments/**/*.py",
    "products/**/*.py",
    "orders/*.py",
    "orders/admin/*.py",
    "orders/generators/**/*.py",
    "orders/models/*.py",
    "orders/selectors/*.py",
    "orders/services/**/*.py",
    "orders/views/*.py",
    "checkout/**/*.py",
    "expertdesk/forms.py",
    "expertdesk/selectors/*.py",
    "expertdesk/services/*.py",
    "expertdesk/views/*.py",
)
# How urgent an order is, and how much of its time is over, has nothing to do with what it costs.
WITHOUT_MONEY = {"orders/priority.py", "orders/promise.py", "orders/selectors/queue.py"}
# What divides or takes a float on the way, and may: each by its name, as often as it is there.
ALLOWED = {
    # The length of a bar on the board, in steps of its scale.
    "expertdesk/selectors/board.py": ["/"],
    # A rate in percent, as an exact decimal.
    "orders/generators/books/columns.py": ["/"],
    # The cells of a spreadsheet are what its format knows; nothing reads them back.
    "orders/generators/books/xlsx_file.py": ["float"],
    # Two of a path; a rate as an exact decimal.
    "orders/generators/invoice/rendering.py": ["/", "/", "/"],
    # The minutes that a text takes to read.
    "orders/selectors/reading_page.py": ["/"],
    # The share of promises that were kept.
    "orders/selectors/stats.py": ["/", "float"],
    # A rate of VAT in percent, shown.
    "orders/selectors/books.py": ["/", "float"],
}
FLOAT_NAMES = {"float", "FloatField", "fsum", "math"}


def floats_in(source: str) -> list[str]:
    """What in a module's source makes or takes a float: a literal, a division, the type itself, a JSON number."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=float()):
                found.append(f"{node.lineno}: {node.value}")
            case ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
                found.append(f"{node.lineno}: /")
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in FLOAT_NAMES:
                found.append(f"{node.lineno}: {name}")
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                found += [f"{node.lineno}: {alias.name}" for alias in names if alias.name in FLOAT_NAMES]
    return found


def modules(pattern: str) -> list[Path]:
    return [
        path
        for path in ROOT.glob(pattern)
        if "migrations" not in path.parts and str(path.relative_to(ROOT)) not in WITHOUT_MONEY
    ]


@pytest.mark.parametrize("pattern", MONEY_PATH)
def test_p02_no_float_is_on_the_money_path(pattern):
    assert modules(pattern), f"{pattern} names nothing any more"
    found = {str(path.relative_to(ROOT)): floats_in(path.read_text()) for path in modules(pattern)}
    of_kind = {path: sorted(line.partition(": ")[2] for line in lines) for path, lines in found.items()}
    assert {path: found[path] for path in found if of_kind[path] != ALLOWED.get(path, [])} == {}


@pytest.mark.parametrize(
    "source",
    [
        "x = 1.5",
        "x = a / 100",
        "x /= 100",
        "x = float(a)",
        "def f(a: float): ...",
        "import math",
        "y = models.FloatField()",
    ],
)
def test_p02_each_way_to_a_float_is_seen(source):
    assert len(floats_in(source)) == 1


@pytest.mark.parametrize(
    ("currency", "digits", "minor", "field", "french", "english"),
    [
        ("JPY", 0, 11500, "11500", "11\N{NARROW NO-BREAK SPACE}500\N{NO-BREAK SPACE}JPY", "¥11,500"),
        ("EUR", 2, 6701, "67.01", "67,01\N{NO-BREAK SPACE}€", "€67.01"),
        ("KWD", 3, 12345, "12.345", "12,345\N{NO-BREAK SPACE}KWD", "KWD\N{NO-BREAK SPACE}12.345"),
        # Beyond what a float holds exactly.
        ("EUR", 2, 9007199254740993, "90071992547409.93", None, None),
    ],
)
def test_p02_every_amount_survives_the_way_to_a_page_and_back(currency, digits, minor, field, french, english):
    assert exponent(currency) == digits
    assert write_major(minor, currency) == field
    assert parse_major(field, currency) == minor
    assert to_decimal(minor, currency).scaleb(digits) == minor
    for written, language in ((french, "fr"), (english, "en")):
        if written:
            assert format_money(minor, currency, language) == written
            assert parse_major(written, currency) == minor


@pytest.mark.parametrize(
    ("amount", "rate", "vat"),
    [
        (6700, 200, 1117),
        (11500, 200, 1917),
        (8000, 200, 1333),
        (3, 200, 1),
        (1, 200, 0),
        (6700, 0, 0),
        (21500, 50, 1024),
    ],
)
def test_p02_vat_is_whole_minor_units_rounded_half_up(amount, rate, vat):
    assert vat_included(amount, rate) == vat


# --- P5 ---------------------------------------------------------------------------------------------------------

TAMPERED = [
    {"amount": "1"},
    {"amount_minor": "1"},
    {"total": "0.01"},
    {"price_minor": "1"},
    {"unit_amount": "1"},
    {"currency": "JPY"},
    {"level": "initie"},
    {"level_id": "1"},
    {"level_rank": "1"},
    {"slug": "initie"},
    {"offer": "initie"},
    {"metadata": '{"payment": "x"}'},
    {"metadata[payment]": "x"},
    {"metadata[level]": "integral"},
    {"vat_rate_permille": "0"},
    {"discount": "6699"},
    {"coupon": "GRATUIT"},
    {"quantity": "0"},
    {"description": "Lecture offerte"},
    {"payment_intent": "pi_other"},
    {"receipt_email": "mallory@exemple.fr"},
    {"application_fee_amount": "6700"},
]


@pytest.mark.django_db
@pytest.mark.parametrize("sent", TAMPERED, ids=lambda sent: next(iter(sent)))
def test_p05_tampered_field_of_the_page_reaches_neither_the_order_nor_the_provider(stripe, clean_cache, sent):
    attempt = str(uuid4())

    answer = Client().post(PAGE, {**walk.CONTACT, "attempt_id": attempt, "price": "EUR 6700", **sent}, headers=SCRIPT)

    assert answer.status_code == 200
    order = Order.objects.get()
    assert (order.level_id, order.amount_minor, order.currency, order.vat_rate_permille) == (3, 6700, "EUR", 200)
    (intent,) = stripe.client.v1.payment_intents.list({"limit": 10}).data
    assert (intent.amount, intent.currency, intent.receipt_email) == (6700, "eur", walk.CONTACT["email"])
    assert intent.metadata.to_dict() == {"payment": str(order.payment_id), "attempt": attempt}
    assert order.number in intent.description


@pytest.mark.django_db
@pytest.mark.parametrize(
    "shown", ["EUR 1", "EUR 6699", "JPY 67", "JPY 6700", "NOK 6700", "eur 6700", "6700", "EUR", "x" * 5000]
)
def test_p05_price_that_is_not_ours_makes_no_order(stripe, clean_cache, shown):
    answer = Client().post(PAGE, {**walk.CONTACT, "attempt_id": str(uuid4()), "price": shown}, headers=SCRIPT)

    assert answer.status_code == 409
    assert (Order.objects.count(), stripe.truth()) == (0, [])


@pytest.mark.django_db
@pytest.mark.parametrize("sent", [{**one} for one in TAMPERED if "level" not in one and "currency" not in one], ids=str)
def test_p05_field_that_no_purchase_holds_is_refused_by_the_api(stripe, clean_cache, sent):
    customer = {"firstName": "Camille", "lastName": "Aubry", "email": "camille@exemple.fr"}
    body = {"level": "profond", "attemptId": str(uuid4()), "customer": customer, **sent}

    answer = api.stranger().post("/api/products/create-payment-intent", body)

    assert (answer.status_code, Order.objects.count(), stripe.truth()) == (400, 0, [])
