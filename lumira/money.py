"""Minor units <-> text: amounts are integers of the currency's smallest unit, never floats."""

from decimal import Decimal, InvalidOperation

from babel.core import Locale
from babel.numbers import format_currency, get_currency_precision

from lumira.exceptions import LumiraError


class InvalidAmount(LumiraError):
    """A text that is not an amount of money in this currency."""

    code = "invalid_amount"


def exponent(currency: str) -> int:
    """Return how many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD. Source: ISO 4217 through CLDR."""
    return get_currency_precision(currency.upper())


def to_decimal(amount_minor: int, currency: str) -> Decimal:
    """Return the amount in major units, exact."""
    return Decimal(amount_minor).scaleb(-exponent(currency))


def format_money(amount_minor: int, currency: str, language: str, *, whole: bool = False) -> str:
    """Return the amount as the language writes it: « 67,00 € », "€67.00".

    `whole` leaves out the decimals where they are all zero (« 67 € »).
    """
    locale = Locale.parse(language.replace("-", "_"))
    amount = to_decimal(amount_minor, currency)
    if whole and amount == amount.to_integral_value():
        pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
        return str(format_currency(amount, currency.upper(), pattern, locale=locale, currency_digits=False))
    return str(format_currency(amount, currency.upper(), locale=locale))


def parse_major(text: str, currency: str) -> int:
    """Return minor units of an amount typed by a person (« 67,5 », "67.50", « 1 234,00 »).

    Raises InvalidAmount for anything else, more decimals than the currency has included.
    """
    cleaned = text.strip().replace(" ", "").replace(" ", "").replace(" ", "").replace(",", ".")
    try:
        minor = Decimal(cleaned).scaleb(exponent(currency))
    except InvalidOperation as error:
        raise InvalidAmount from error
    if not minor.is_finite() or minor != minor.to_integral_value():
        raise InvalidAmount
    return int(minor)
