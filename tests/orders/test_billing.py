"""What an invoice reckons with: tax inside a price, numbers of companies, countries."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orders.billing import clean_vat_id, countries, country_name, vat_of_part, vat_within


@pytest.mark.parametrize(
    ("gross", "rate", "vat"),
    [
        (6700, 200, 1117),
        (4700, 200, 783),
        (9700, 200, 1617),
        (9000, 200, 1500),
        (1055, 55, 55),
        (1, 200, 0),
        (3, 200, 1),
        (6700, 0, 0),
        (9700, 81, 727),
    ],
)
def test_the_tax_inside_a_price_is_rounded_to_the_nearest_unit(gross, rate, vat):
    assert vat_within(gross, rate) == vat


@given(gross=st.integers(0, 10**9), rate=st.integers(0, 300))
def test_the_tax_is_never_off_by_more_than_half_a_unit(gross, rate):
    exact = Fraction(gross * rate, 1000 + rate)

    assert abs(vat_within(gross, rate) - exact) <= Fraction(1, 2)


@given(gross=st.integers(1, 10**7), rate=st.sampled_from([0, 21, 55, 81, 200]), cuts=st.lists(st.integers(1, 10**7)))
def test_however_a_price_is_given_back_the_parts_add_up_to_its_tax(gross, rate, cuts):
    edges = sorted({cut for cut in cuts if cut < gross} | {0, gross})
    taxes: list[int] = []
    for begin, end in pairwise(edges):
        taxes.append(vat_of_part(end - begin, rate, gross_before=begin, vat_before=sum(taxes)))
        assert 0 <= taxes[-1] <= end - begin

    assert sum(taxes) == vat_within(gross, rate)


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("FR 40 303 265 045", "FR", "FR40303265045"),
        ("40303265045", "FR", "FR40303265045"),
        ("fr40-303265045", "FR", "FR40303265045"),
        ("DE136695976", "DE", "DE136695976"),
        ("BE 0428.759.497", "BE", "BE0428759497"),
        ("EL094259216", "GR", "EL094259216"),
        ("ATU13585627", "AT", "ATU13585627"),
        ("CHE-116.281.710 TVA", "CH", "CHE116281710TVA"),
        ("GB980780684", "GB", "GB980780684"),
        # No rules are known: letters and digits are taken as they are.
        ("12-3456789", "US", "123456789"),
    ],
)
def test_a_number_of_a_company_is_kept_in_its_compact_form(typed, country, kept):
    assert clean_vat_id(typed, country) == kept


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("FR40303265046", "FR"),
        ("DE136695976", "FR"),
        ("FR123", "FR"),
        ("", "FR"),
        ("=cmd", "US"),
        ("١٢٣٤٥٦", "US"),
        ("9" * 21, "US"),
    ],
)
def test_a_number_that_the_country_does_not_give_is_refused(typed, country):
    assert clean_vat_id(typed, country) is None


def test_countries_are_in_the_order_of_the_language_and_none_is_a_union():
    french = [name for _code, name in countries("fr")]

    assert french[:3] == ["Afghanistan", "Afrique du Sud", "Albanie"]
    assert ("FR", "France") in countries("en")
    assert not {"EU", "UN", "ZZ"} & {code for code, _name in countries("fr")}
    assert (country_name("DE", "fr"), country_name("DE", "en"), country_name("QQ", "fr")) == (
        "Allemagne",
        "Germany",
        "QQ",
    )
