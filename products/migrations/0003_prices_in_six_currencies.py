"""Every level priced in each currency; from then on the admin changes them."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# Rank -> currency -> price in minor units, VAT included; the euro has been there since 0002.
PRICES = {
    1: {"CHF": 0, "CAD": 0, "GBP": 0, "USD": 0, "JPY": 0},
    2: {"CHF": 4700, "CAD": 7500, "GBP": 4200, "USD": 5500, "JPY": 8000},
    3: {"CHF": 6700, "CAD": 10500, "GBP": 5900, "USD": 7900, "JPY": 11500},
    4: {"CHF": 9700, "CAD": 15500, "GBP": 8500, "USD": 11500, "JPY": 16500},
}


def create_prices(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Add what is missing: a level that was taken away or priced by hand stays as it is."""
    levels = apps.get_model("products", "Level").objects.filter(rank__in=PRICES)
    price_model = apps.get_model("products", "LevelPrice")
    for level in levels:
        for currency, amount in PRICES[level.rank].items():
            price_model.objects.get_or_create(level=level, currency=currency, defaults={"amount_minor": amount})


def remove_prices(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("products", "LevelPrice").objects.exclude(currency="EUR").delete()


class Migration(migrations.Migration):
    dependencies = [("products", "0002_levels")]
    operations = [migrations.RunPython(create_prices, remove_prices)]
