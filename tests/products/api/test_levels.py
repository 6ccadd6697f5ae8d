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
        "deliverables",
        "promisedBusinessHours",
        "photosRequired",
        "onePerClient",
        "availability",
    }
    assert [one["photosRequired"] for one in found] == [False, True, True, True]


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
def test_a_new_price_is_a_new_tag(levels):
    before = levels()["ETag"]
    Level.objects.get(slug="profond").prices.update(amount_minor=6800)
    assert levels(**{"if-none-match": before}).status_code == 200


@pytest.mark.django_db
def test_a_session_makes_no_difference(levels, emma):
    assert api.with_session(emma).get("/api/levels/").json() == levels().json()
