"""Amounts as people write and read them, in currencies with none, two and three decimals."""

import pytest

from lumira.money import (
    CURRENCIES,
    LEAST_CHARGE,
    InvalidAmount,
    currency_name,
    format_money,
    parse_major,
    vat_included,
    write_major,
)

NBSP, NARROW = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("currency", "minor", "french", "english"),
    [
        ("EUR", 6700, f"67,00{NBSP}€", "€67.00"),
        ("CHF", 6700, f"67,00{NBSP}CHF", f"CHF{NBSP}67.00"),
        ("CAD", 10500, f"105,00{NBSP}$CA", "CA$105.00"),
        ("GBP", 5900, f"59,00{NBSP}£GB", "£59.00"),
        ("USD", 123456, f"1{NARROW}234,56{NBSP}$US", "$1,234.56"),
        ("JPY", 11500, f"11{NARROW}500{NBSP}JPY", "¥11,500"),
        ("KWD", 21500, f"21,500{NBSP}KWD", f"KWD{NBSP}21.500"),
        ("EUR", 0, f"0,00{NBSP}€", "€0.00"),
        ("EUR", -2050, f"-20,50{NBSP}€", "-€20.50"),
    ],
)
def test_an_amount_is_written_as_its_language_does(currency, minor, french, english):
    assert (format_money(minor, currency, "fr"), format_money(minor, currency, "en")) == (french, english)


@pytest.mark.parametrize(
    ("currency", "minor", "written"),
    [
        ("EUR", 6700, f"67{NBSP}€"),
        ("EUR", 6750, f"67,50{NBSP}€"),
        ("CHF", 4700, f"47{NBSP}CHF"),
        ("JPY", 8000, f"8{NARROW}000{NBSP}JPY"),
        ("KWD", 21000, f"21{NBSP}KWD"),
        ("KWD", 21500, f"21,500{NBSP}KWD"),
    ],
)
def test_a_round_amount_can_do_without_decimals(currency, minor, written):
    assert format_money(minor, currency, "fr", whole=True) == written


@pytest.mark.parametrize(
    ("currency", "typed", "minor"),
    [
        *(("EUR", typed, 6750) for typed in ("67,5", "67.5", "67,50", " 67.50 ", "67,50 €", "€67.50", "67,50 EUR")),
        *(("EUR", typed, 123400) for typed in ("1234", "1 234,00", f"1{NARROW}234,00{NBSP}€", "1,234.00", "1.234,00")),
        *(("JPY", typed, 8000) for typed in ("8000", "8 000", "8,000", "8.000", "¥8,000", f"8{NARROW}000{NBSP}JPY")),
        *(("KWD", typed, 1234) for typed in ("1,234", "1.234", "KWD 1.234")),
        *(("KWD", typed, 1234567) for typed in ("1,234.567", "1.234,567", "1234,567")),
        *(("CAD", typed, 10500) for typed in ("105", "$105", "105 $CA", "CA$105.00")),
        ("EUR", "0", 0),
    ],
)
def test_an_amount_is_read_as_people_type_it(currency, typed, minor):
    assert parse_major(typed, currency) == minor


@pytest.mark.parametrize(
    ("currency", "typed"),
    [
        *(("EUR", typed) for typed in ("", "abc", "67,505", "1,234", "1.234.567", "1,23,4.00", "12.34.56", ",5", "5,")),
        *(("EUR", typed) for typed in ("-5", "+5", "1e3", "0x10", "NaN", "Infinity", "٦٧", "67 $", "1_000", "€")),
        *(("JPY", typed) for typed in ("80,5", "80.00", "8000,0", "8,00", "1.23", "8000 €")),
        *(("KWD", typed) for typed in ("1,2345", "1.2345")),
    ],
)
def test_what_is_no_amount_or_could_be_two_is_refused(currency, typed):
    with pytest.raises(InvalidAmount):
        parse_major(typed, currency)


@pytest.mark.parametrize("currency", [*CURRENCIES, "KWD"])
@pytest.mark.parametrize("minor", [0, 1, 99, 1000, 6700, 123456789])
def test_what_is_written_is_read_back(currency, minor):
    assert parse_major(write_major(minor, currency), currency) == minor
    for language in ("fr", "en"):
        assert parse_major(format_money(minor, currency, language), currency) == minor


@pytest.mark.parametrize(
    ("amount", "rate", "vat"),
    [(6700, 200, 1117), (9700, 200, 1617), (11500, 200, 1917), (16500, 200, 2750), (0, 200, 0), (6700, 55, 349)],
)
def test_vat_is_rounded_to_the_smallest_unit(amount, rate, vat):
    assert vat_included(amount, rate) == vat


def test_every_currency_has_a_name_and_a_least_charge():
    assert [currency_name(code, "fr") for code in CURRENCIES] == [
        "euro",
        "franc suisse",
        "dollar canadien",
        "livre sterling",
        "dollar des États-Unis",
        "yen japonais",
    ]
    assert set(LEAST_CHARGE) == set(CURRENCIES)
