"""Currencies as Stripe charges them: codes, decimals, least and greatest amounts, and how amounts are written."""

from decimal import ROUND_HALF_UP, Decimal

from lumira.demo.stripe_double.errors import InvalidRequestError

# Source: Stripe docs, "Supported currencies".
CODES = """
usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp
cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr
isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr
mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd
std szl thb tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw
"""
CODES_WITHOUT_DECIMALS = "bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf"
SUPPORTED = frozenset(CODES.split())
ZERO_DECIMAL = frozenset(CODES_WITHOUT_DECIMALS.split())
THREE_DECIMAL = frozenset(("bhd", "jod", "kwd", "omr", "tnd"))
# Source: Stripe docs, "Minimum and maximum charge amounts"; minor units.
MINIMUM = {
    **{"usd": 50, "aed": 200, "aud": 50, "bgn": 100, "brl": 50, "cad": 50, "chf": 50, "czk": 1500, "dkk": 250},
    **{"eur": 50, "gbp": 30, "hkd": 400, "huf": 17500, "inr": 50, "jpy": 50, "mxn": 1000, "myr": 200, "nok": 300},
    **{"nzd": 50, "pln": 200, "ron": 200, "sek": 300, "sgd": 50, "thb": 1000},
}
MAXIMUM = 99_999_999
# The account is kept in euros, whatever is charged; fixed rates, for plausible figures only.
ACCOUNT = "eur"
RATES = {"eur": Decimal(1), "chf": Decimal("1.05"), "gbp": Decimal("1.2"), "jpy": Decimal("0.006")}
OTHER_RATE = Decimal("0.9")
SYMBOLS = {"eur": "€", "usd": "$", "gbp": "£", "jpy": "¥", "inr": "₹", "krw": "₩", "cad": "CA$", "aud": "A$"}
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def check_currency(code: str) -> str:
    """Return the code in lower case. Raises InvalidRequestError for one that Stripe does not charge in."""
    currency = code.lower()
    if currency not in SUPPORTED:
        known = ", ".join(sorted(SUPPORTED))
        message = f"Invalid currency: {code}. Stripe currently supports these currencies: {known}"
        raise InvalidRequestError(message, param="currency")
    return currency


def check_amount(amount: int, currency: str, *, total: bool = False) -> int:
    """Return the amount. Raises InvalidRequestError beyond Stripe's bounds; `total` words it for a session."""
    least = MINIMUM.get(currency, 1)
    if amount < least:
        shown = f"{format_english(least, currency)} {currency}"
        message = f"The Checkout Session's total amount due must add up to at least {shown}"
        raise InvalidRequestError(
            message if total else f"Amount must be at least {shown}", code="amount_too_small", param="amount"
        )
    if amount > MAXIMUM:
        message = f"Amount must be no more than {format_english(MAXIMUM, currency)}"
        raise InvalidRequestError(message, code="amount_too_large", param="amount")
    return amount


def exchange_rate(currency: str) -> Decimal:
    """Return how much of the account's currency one unit of this one is."""
    return RATES.get(currency, OTHER_RATE)


def in_account(amount: int, currency: str) -> int:
    """Return an amount of minor units in those of the account's currency."""
    major = Decimal(amount).scaleb(-decimals(currency)) * exchange_rate(currency)
    return int(major.scaleb(decimals(ACCOUNT)).to_integral_value(ROUND_HALF_UP))


def decimals(currency: str) -> int:
    """Return how many decimals the currency has."""
    return 0 if currency in ZERO_DECIMAL else 3 if currency in THREE_DECIMAL else 2


def format_english(amount: int, currency: str) -> str:
    """Return « €1,234.50 »."""
    digits = _digits(amount, currency)
    symbol = SYMBOLS.get(currency)
    return f"{symbol}{digits}" if symbol else f"{currency.upper()}{NO_BREAK_SPACE}{digits}"


def format_french(amount: int, currency: str) -> str:
    """Return « 1 234,50 € »."""
    digits = _digits(amount, currency).replace(",", NARROW_SPACE).replace(".", ",")
    return f"{digits}{NO_BREAK_SPACE}{SYMBOLS.get(currency, currency.upper())}"


def _digits(amount: int, currency: str) -> str:
    return f"{Decimal(amount).scaleb(-decimals(currency)):,}"
