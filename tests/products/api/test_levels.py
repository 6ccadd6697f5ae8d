"""`GET /api/levels/`: what is sold now, to anyone, cheap to ask again."""

import pytest

from products.models import Level
from tests import api


@pytest.fixture
def levels(clean_cache):
    return lambda **headers: api.Api(**headers).get("/api/levels/")


@pytest.mark.django_db
def test_the_four_levels_stand_by_rank_with_their_price(levels):
    found = levels().json()["levels"]
    assert [(one["rank"], one["slug"], one["name"], one["amount"], one["currency"]) for one in found] == [
        (1, "initie", "Initié", 0, "EUR"),
        (2, "mystique", "Mystique", 4700, "EUR"),
        (3, "profond", "Profond", 6700, "EUR"),
        (4, "integral", "Intégral", 9700, "EUR"),
    ]
    assert set(found[0]) == {
        "rank",
        "slug",
        "name",
        "tagline",
        "description",
        "amount",
        "currency",
        "prices",
        "deliverables",
        "promisedBusinessHours",
        "photosRequired",
        "onePerClient",
        "availability",
    }
    assert [one["photosRequired"] for one in found] == [False, True, True, True]


@pytest.mark.django_db
def test_each_level_names_its_price_in_every_currency(levels):
    found = levels().json()["levels"]
    assert {one["slug"]: [(price["currency"], price["amount"]) for price in one["prices"]] for one in found} == {
        "initie": [("EUR", 0), ("CHF", 0), ("CAD", 0), ("GBP", 0), ("USD", 0), ("JPY", 0)],
        "mystique": [("EUR", 4700), ("CHF", 4700), ("CAD", 7500), ("GBP", 4200), ("USD", 5500), ("JPY", 8000)],
        "profond": [("EUR", 6700), ("CHF", 6700), ("CAD", 10500), ("GBP", 5900), ("USD", 7900), ("JPY", 11500)],
        "integral": [("EUR", 9700), ("CHF", 9700), ("CAD", 15500), ("GBP", 8500), ("USD", 11500), ("JPY", 16500)],
    }
    assert {price["vatRatePermille"] for one in found for price in one["prices"]} == {200}


@pytest.mark.django_db
def test_the_prices_are_the_same_for_every_browser(levels):
    american = levels(**{"accept-language": "fr-CA", "cookie": "currency=JPY"})
    assert (american.json(), american["ETag"]) == (levels().json(), levels()["ETag"])


@pytest.mark.django_db
@pytest.mark.parametrize("currency", ["EUR", "JPY"])
def test_a_new_price_in_any_currency_is_a_new_tag(levels, currency):
    before = levels()["ETag"]
    Level.objects.get(slug="profond").prices.filter(currency=currency).update(amount_minor=9999)
    assert levels(**{"if-none-match": before}).status_code == 200


@pytest.mark.django_db
def test_words_follow_the_language_that_is_asked_for(levels):
    french, english = levels(), levels(**{"accept-language": "en"})
    assert french.json() != english.json()
    assert (french["Content-Language"], english["Content-Language"]) == ("fr", "en")
    assert "Accept-Language" in english["Vary"]


@pytest.mark.django_db
@pytest.mark.parametrize("tag", ["{}", "W/{}", '"x", {}', "*"])
def test_who_has_them_already_gets_an_empty_304(levels, tag):
    etag = levels()["ETag"]
    answer = levels(**{"if-none-match": tag.format(etag)})
    assert (answer.status_code, answer.content, answer["ETag"]) == (304, b"", etag)


@pytest.mark.django_db
def test_a_session_makes_no_difference(levels, emma):
    assert api.with_session(emma).get("/api/levels/").json() == levels().json()
