"""Writing content: only against the version that one read."""

import pytest

from orders.models import ContentVersion
from tests.api import error_of
from tests.factories import walked


@pytest.fixture
def order(alice, emma, moment):
    return walked.taken(moment, alice, emma)


def save(caller, order, values, version):
    headers = {} if version is None else {"if-match": version}
    return caller.patch(f"/api/orders/{order.id}/content", {"generatedContent": values}, **headers)


@pytest.mark.django_db
def test_a_section_is_saved_as_a_version_and_its_tag_is_what_the_next_one_names(expert, order, emma):
    first = save(expert, order, {"reading": "Une page."}, '"0"')
    assert (first.status_code, first["ETag"], first.json()["generatedContent"]["version"]) == (200, '"1"', 1)
    second = save(expert, order, {"archetype": "## Le Passeur\n"}, first["ETag"])
    assert second.json()["generatedContent"] | {"version": None} == {
        "archetype": "## Le Passeur\n",
        "reading": "Une page.",
        "audioUrl": None,
        "pdfUrl": None,
        "mandalaSvg": None,
        "ritual": None,
        "blockagesAnalysis": None,
        "soulProfile": None,
        "version": None,
    }
    rows = ContentVersion.objects.filter(order=order).order_by("number")
    assert [(row.number, row.section, row.author, row.origin) for row in rows] == [
        (1, "reading", emma, "typed"),
        (2, "archetype", emma, "typed"),
    ]
    assert expert.get(f"/api/orders/{order.id}/content")["ETag"] == '"2"'


@pytest.mark.django_db
def test_an_outdated_version_is_refused_with_the_current_one_and_nothing_is_lost(expert, order):
    save(expert, order, {"reading": "Une page."}, "0")
    late = save(expert, order, {"reading": "Une autre."}, 'W/"0"')
    assert (late.status_code, error_of(late)["code"], error_of(late)["current"]) == (412, "revision_conflict", 1)
    assert ContentVersion.objects.get(order=order).text == "Une page."


@pytest.mark.django_db
@pytest.mark.parametrize("version", [None, "", "*", "deux", "-1", "1.0", "9" * 10, '"1', "٣"])
def test_without_a_version_nothing_is_written(expert, order, version):
    if version == "٣":
        version = "٣".encode().decode("latin-1")
    answer = save(expert, order, {"reading": "x"}, version)
    if version == '"1':
        # A forgotten quotation mark still names a version.
        assert answer.status_code == 412
    else:
        assert (answer.status_code, error_of(answer)["code"]) == (428, "precondition_required")
    assert not ContentVersion.objects.exists()


@pytest.mark.django_db
def test_a_section_that_the_level_does_not_have_is_refused(expert, order):
    answer = save(expert, order, {"ritual": "Trois pas."}, "0")
    assert (answer.status_code, error_of(answer)["code"]) == (409, "invalid_transition")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "values", [None, [], "texte", {"reading": 1.5e3, "audioUrl": "x"}, {"reading": None}, {"reading": ["x"]}]
)
def test_what_is_no_content_is_told(expert, order, values):
    answer = save(expert, order, values, "0")
    assert (answer.status_code, error_of(answer)["code"]) == (400, "validation_failed")
    assert error_of(answer)["details"][0]["field"].startswith("generatedContent")


@pytest.mark.django_db
def test_five_long_sections_fit_and_a_longer_one_is_told(expert, order):
    long = "é" * 60_000
    assert save(expert, order, {"reading": long, "archetype": long}, "0").status_code == 200
    assert save(expert, order, {"reading": long + "é"}, "2").status_code == 400


@pytest.mark.django_db
def test_spaces_and_line_ends_are_kept_as_typed(expert, order):
    text = "  Un vers,\n\n  et un autre.  \n"
    assert save(expert, order, {"reading": text}, "0").json()["generatedContent"]["reading"] == text


@pytest.mark.django_db
def test_content_that_was_handed_over_is_not_edited(expert, alice, emma, moment):
    order = walked.submitted(moment, type(alice).objects.create_client("c@exemple.fr", first_name="C"), emma)
    answer = save(expert, order, {"reading": "x"}, "2")
    assert (answer.status_code, error_of(answer)["code"]) == (409, "invalid_transition")
