"""What an invoice reckons with: the tax inside a price, numbers of companies, countries. Pure."""

import unicodedata

from babel.core import Locale
from stdnum import get_cc_module
from stdnum.exceptions import ValidationError

# Territories of CLDR that nobody lives in: unions, the world, codes of its own.
NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
# What stands before the number where it is not the country's own code. Source: Directive 2006/112/EC, article 215.
PREFIXES = {"GR": "EL"}
MAX_LENGTH = 20


def vat_within(gross_minor: int, rate_permille: int) -> int:
    """Return the tax inside a price that includes it, to the nearest minor unit, half up.

    Integers only: 6,700 at 200 permille is 1,117 of tax and 5,583 without.
    """
    whole = 1000 + rate_permille
    return (2 * gross_minor * rate_permille + whole) // (2 * whole)


def vat_of_part(part_minor: int, rate_permille: int, *, gross_before: int, vat_before: int) -> int:
    """Return the tax inside a part of a price, of which other parts were given back before with their tax.

    Reckoned on the sum, so that the parts of a whole add up to its own tax; never below nothing or above the part.
    """
    vat_minor = vat_within(gross_before + part_minor, rate_permille) - vat_before
    return min(max(vat_minor, 0), part_minor)


def clean_vat_id(text: str, country: str) -> str | None:
    """Return the number in its compact form, None for one that the country does not give.

    Form and check digits are those of the country, whose letters are put before it; where its rules are not known,
    letters and digits are taken as they were typed.
    """
    compact = "".join(char for char in text.upper() if char.isalnum())
    prefix = PREFIXES.get(country, country)
    if not compact.isascii() or not 4 <= len(compact) <= MAX_LENGTH:
        return None
    rules = get_cc_module(country.lower(), "vat")
    if rules is None:
        return compact
    bare = compact.removeprefix(prefix)
    # Swiss numbers keep their letters (CHE…): both readings are tried, the plain one first.
    for candidate in (bare, compact):
        try:
            found = str(rules.validate(candidate))
        except ValidationError:
            continue
        return found if found.startswith(prefix) else prefix + found
    return None


def countries(language: str) -> list[tuple[str, str]]:
    """Return (code, name) of every country in the order of the language's alphabet, accents aside."""
    names = Locale.parse(language).territories
    found = [
        (code, name) for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    ]
    return sorted(found, key=lambda pair: _sortable(pair[1]))


def country_name(code: str, language: str) -> str:
    """Return the country's name; its code where CLDR has none."""
    return str(Locale.parse(language).territories.get(code, code))


def _sortable(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold().replace("’", "'")
