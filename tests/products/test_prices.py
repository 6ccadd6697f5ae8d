"""Prices: one per level and currency, read by the catalogue, changed by people in the administration."""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.urls import reverse

from lumira.money import CURRENCIES, LEAST_CHARGE
from products.models import Level, LevelPrice
from products.selectors import Priced, offer_of, offer_under, offers
from tests.journeys.conftest import signed_in

pytestmark = pytest.mark.django_db
NBSP = "\N{NO-BREAK SPACE}"


def form_of(level: Level, **changes: str) -> dict[str, str]:
    """What the administration's page of a level sends; `changes` are by currency."""
    features = {
        name: getattr(level, name) for name in ("name", "name_en", "tagline", "tagline_en", "slug", "availability")
    }
    texts = {name: getattr(level, name) for name in ("description", "description_en", "features", "features_en")}
    numbers = {"work_points": level.work_points, "promised_business_hours": level.promised_business_hours}
    prices = list(level.prices.order_by("pk"))
    rows: dict[str, object] = {"prices-TOTAL_FORMS": len(prices), "prices-INITIAL_FORMS": len(prices)}
    for number, price in enumerate(prices):
        rows |= {
            f"prices-{number}-id": price.pk,
            f"prices-{number}-level": level.pk,
            f"prices-{number}-currency": price.currency,
            f"prices-{number}-amount": changes.get(price.currency, str(price.amount_minor // 100)),
            f"prices-{number}-vat_rate_permille": price.vat_rate_permille,
        }
        if price.currency == "JPY" and "JPY" not in changes:
            rows[f"prices-{number}-amount"] = str(price.amount_minor)
    return {**features, **texts, **numbers, **rows, "deliverables": level.deliverables, "photos_required": "on"}


@pytest.fixture
def save(ada):
    level = Level.objects.get(rank=3)
    page = reverse("admin:products_level_change", args=[3])
    return lambda **changes: signed_in(ada).post(page, form_of(level, **changes))


def amounts() -> dict[str, int]:
    return dict(LevelPrice.objects.filter(level_id=3).values_list("currency", "amount_minor"))


def test_an_administrator_writes_prices_as_people_do(save):
    answer = save(EUR="72,50", JPY="12 000", CHF="70.00")

    assert answer.status_code == 302
    assert amounts() == {"EUR": 7250, "CHF": 7000, "CAD": 10500, "GBP": 5900, "USD": 7900, "JPY": 12000}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"JPY": "120,50"}, "Écrivez un montant, par exemple 2\N{NARROW NO-BREAK SPACE}000"),
        ({"EUR": "67,505"}, "Écrivez un montant, par exemple 20,00"),
        ({"EUR": "soixante"}, "Écrivez un montant"),
        ({"EUR": "0,49"}, f"Zéro, ou au moins 0,50{NBSP}€"),
        ({"JPY": "49"}, f"Zéro, ou au moins 50{NBSP}JPY"),
        ({"GBP": "0,29"}, f"Zéro, ou au moins 0,30{NBSP}£GB"),
    ],
)
def test_a_price_that_cannot_be_charged_is_refused(save, changes, sentence):
    before = amounts()

    answer = save(**changes)

    assert (answer.status_code, amounts()) == (200, before)
    assert sentence in answer.content.decode()


def test_the_administration_shows_each_price_as_its_page_does(ada):
    page = signed_in(ada).get(reverse("admin:products_level_change", args=[3])).content.decode()

    assert 'value="67.00"' in page
    assert 'value="11500"' in page
    assert f"11\N{NARROW NO-BREAK SPACE}500{NBSP}JPY" in page


def test_the_least_charges_are_what_the_provider_takes(stripe):
    for currency in CURRENCIES:
        least = LEAST_CHARGE[currency]
        assert stripe.pay(least, currency=currency.lower()).amount_received == least
        with pytest.raises(Exception, match="must be at least"):
            stripe.pay(least - 1, currency=currency.lower())


def test_every_price_on_sale_can_be_charged():
    for price in LevelPrice.objects.all():
        assert price.amount_minor == 0 or price.amount_minor >= LEAST_CHARGE[price.currency]


def test_a_level_has_one_price_in_a_currency():
    with pytest.raises(IntegrityError, match="one_per_currency"), transaction.atomic():
        LevelPrice.objects.create(level_id=3, currency="JPY", amount_minor=1)


@pytest.mark.parametrize("currency", ["jpy", "JP", "", "¥"])
def test_a_price_has_an_iso_code(currency):
    with pytest.raises(IntegrityError, match="products_levelprice_iso4217"), transaction.atomic():
        LevelPrice.objects.create(level_id=3, currency=currency, amount_minor=1)


def test_offers_are_asked_in_one_currency_or_else_in_another():
    LevelPrice.objects.filter(level_id=3, currency="CHF").delete()

    strict = offers(language="fr", currency="CHF")
    kind = offers(language="fr", currency="CHF", or_else="EUR")

    assert [(offer.rank, offer.currency) for offer in strict] == [(1, "CHF"), (2, "CHF"), (4, "CHF")]
    assert [(offer.rank, offer.currency) for offer in kind] == [(1, "CHF"), (2, "CHF"), (3, "EUR"), (4, "CHF")]
    assert offer_of("profond", language="fr", currency="NOK") is None


def test_an_offer_under_an_order_s_terms_needs_no_price():
    LevelPrice.objects.all().delete()

    found = offer_under(Level.objects.get(rank=3), Priced(9900, "JPY", 100), language="en")

    assert (found.name, found.amount_minor, found.currency, found.vat_percent, found.vat_minor) == (
        "Deep",
        9900,
        "JPY",
        "10",
        900,
    )


@pytest.mark.parametrize(("permille", "written"), [(200, "20"), (55, "5.5"), (81, "8.1"), (0, "0"), (5, "0.5")])
def test_a_rate_is_written_without_needless_decimals(permille, written):
    assert Priced(0, "EUR", permille).vat_percent == written


def test_the_migration_leaves_a_price_that_was_set_by_hand_and_goes_back():
    migration = MigrationLoader(connection).get_migration("products", "0003_prices_in_six_currencies")
    (operation,) = migration.operations
    LevelPrice.objects.filter(level_id=3, currency="CHF").update(amount_minor=7100)
    operation.code(apps, None)
    assert amounts()["CHF"] == 7100

    operation.reverse_code(apps, None)
    assert amounts() == {"EUR": 6700}

    operation.code(apps, None)
    assert amounts() == {"EUR": 6700, "CHF": 6700, "CAD": 10500, "GBP": 5900, "USD": 7900, "JPY": 11500}
