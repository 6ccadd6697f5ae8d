"""Minor units <-> text: amounts are integers of the currency's smallest unit, never floats."""

import re
from decimal import Decimal
from functools import cache
from typing import Final

from babel.core import Locale
from babel.numbers import format_currency, get_currency_name, get_currency_precision, get_currency_symbol

from lumira.exceptions import LumiraError

DEFAULT_CURRENCY: Final = "EUR"
# What the shop sells in, in the order in which the switch names them.
CURRENCIES: Final = ("EUR", "CHF", "CAD", "GBP", "USD", "JPY")
# What Stripe charges at the least. Source: Stripe docs, "Minimum and maximum charge amounts"; minor units.
LEAST_CHARGE: Final = {"EUR": 50, "CHF": 50, "CAD": 50, "GBP": 30, "USD": 50, "JPY": 50}
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


class InvalidAmount(LumiraError):
    """A text that is not an amount of money in this currency."""

    code = "invalid_amount"


def exponent(currency: str) -> int:
    """Return how many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD. Source: ISO 4217 through CLDR."""
    return get_currency_precision(currency.upper())


def to_decimal(amount_minor: int, currency: str) -> Decimal:
    """Return the amount in major units, exact."""
    return Decimal(amount_minor).scaleb(-exponent(currency))


def vat_included(amount_minor: int, rate_permille: int) -> int:
    """Return the VAT that a price contains, rounded half up to the minor unit (the cent, the yen)."""
    divisor = 1000 + rate_permille
    return (2 * amount_minor * rate_permille + divisor) // (2 * divisor)


def format_money(amount_minor: int, currency: str, language: str, *, whole: bool = False) -> str:
    """Return the amount as the language writes it: « 67,00 € », "€67.00".

    `whole` leaves out the decimals where they are all zero (« 67 € »).
    """
    locale = _locale(language)
    amount = to_decimal(amount_minor, currency)
    if whole and amount == amount.to_integral_value():
        pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
        text = format_currency(amount, currency.upper(), pattern, locale=locale, currency_digits=False)
    else:
        text = format_currency(amount, currency.upper(), locale=locale)
    # A code is never glued to its figures ("CHF 67.00"). Source: CLDR, currencySpacing, which Babel leaves out.
    return re.sub(r"(?<=[A-Z])(?=[0-9])", NO_BREAK_SPACE, text)


def currency_name(currency: str, language: str) -> str:
    """Return what the language calls the currency: « franc suisse », "Swiss Franc"."""
    return get_currency_name(currency.upper(), locale=_locale(language))


def write_major(amount_minor: int, currency: str) -> str:
    """Return the amount as a form's field holds it: "67.00", "8000"; `parse_major` reads it back."""
    return f"{to_decimal(amount_minor, currency):f}"


def parse_major(text: str, currency: str) -> int:
    """Return minor units of an amount typed by a person (« 67,5 », "67.50", « 1 234,00 € », "$1,234.00").

    Raises InvalidAmount for anything else: more decimals than the currency has, a sign, what could mean two amounts.
    """
    typed = re.sub(r"\s", "", text)
    for sign in _signs(currency.upper()):
        typed = typed.removeprefix(sign).removesuffix(sign)
    decimals = exponent(currency)
    if decimals == 0:
        # Nothing but groups of thousands can be meant: « 8.000 » and « 8,000 » are eight thousand yen.
        found = re.fullmatch(r"([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+)()", typed)
    else:
        whole = r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?=\.)|[0-9]{1,3}(?:\.[0-9]{3})+(?=,)"
        found = re.fullmatch(rf"({whole})(?:[.,]([0-9]{{1,{decimals}}}))?", typed)
    if found is None:
        raise InvalidAmount
    major = re.sub(r"[.,]", "", found[1])
    return int(major + (found[2] or "").ljust(decimals, "0"))


@cache
def _signs(currency: str) -> tuple[str, ...]:
    """Return how people write the currency beside an amount, the longest first: « CHF », « $CA », "CA$", "$"."""
    locales = [_locale(language) for language in ("fr", "en")]
    signs = {currency, *(get_currency_symbol(currency, locale) for locale in locales)}
    signs |= {sign.strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for sign in signs} - {""}
    return tuple(sorted(signs, key=len, reverse=True))


def _locale(language: str) -> Locale:
    return Locale.parse(language.replace("-", "_"))
