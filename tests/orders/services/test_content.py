"""Writing: versions, conflicts, proposals, who may."""

import pytest

from expertdesk.services import making
from lumira.accounts.actors import Actor
from orders.exceptions import InvalidTransition, NotHolder, OrderOnHold, RevisionConflict
from orders.models import ContentVersion
from orders.selectors import content as content_selectors
from orders.services import content, reviews, workflow
from tests.orders.reached import latest_event, submitted, taken, told

pytestmark = pytest.mark.django_db


def versions(order) -> list[tuple[int, str, str, str, str]]:
    found = ContentVersion.objects.filter(order=order).order_by("number").select_related("author")
    return [(v.number, v.section, v.text, v.origin, v.author.first_name) for v in found]


def test_each_saving_is_a_version_of_its_own(now, emma):
    order = taken(now, by=emma)
    before = latest_event(order)

    content.save_section(order, "reading", "Un.\r\nDeux.", base_number=0, by=emma, now=now)
    content.save_section(order, "archetype", "## La Lampe", base_number=0, by=emma, now=now)
    content.save_section(order, "reading", "Trois.", base_number=1, by=emma, now=now)

    assert versions(order) == [
        (1, "reading", "Un.\nDeux.", "typed", "Emma"),
        (2, "archetype", "## La Lampe", "typed", "Emma"),
        (3, "reading", "Trois.", "typed", "Emma"),
    ]
    assert told(order, after=before) == [
        ("content_saved", "", "Emma", "", {"section": "reading", "version": 1}),
        ("content_saved", "", "Emma", "", {"section": "archetype", "version": 2}),
        ("content_saved", "", "Emma", "", {"section": "reading", "version": 3}),
    ]


def test_an_unchanged_text_is_no_version(now, emma):
    order = taken(now, by=emma)
    first = content.save_section(order, "reading", "Un.", base_number=0, by=emma, now=now)

    assert content.save_section(order, "reading", "Un.", base_number=1, by=emma, now=now) == first
    assert len(versions(order)) == 1


def test_a_section_that_changed_meanwhile_is_a_conflict_and_nothing_is_written(now, emma):
    order = taken(now, by=emma)
    content.save_section(order, "reading", "Un.", base_number=0, by=emma, now=now)

    with pytest.raises(RevisionConflict) as conflict:
        content.save_section(order, "reading", "Deux.", base_number=0, by=emma, now=now)

    assert (conflict.value.details, len(versions(order))) == ({"current": 1}, 1)


def test_another_section_is_no_conflict(now, emma):
    order = taken(now, by=emma)
    content.save_section(order, "reading", "Un.", base_number=0, by=emma, now=now)

    assert content.save_section(order, "archetype", "Deux.", base_number=0, by=emma, now=now).number == 2


def test_only_the_holder_writes_while_the_order_is_in_progress(now, emma, hugo, lena):
    order, judged = taken(now, by=emma), submitted(now, by=emma)

    for other in (hugo, lena):
        with pytest.raises(NotHolder):
            content.save_section(order, "reading", "Un.", base_number=0, by=other, now=now)
    with pytest.raises(InvalidTransition):
        content.save_section(judged, "reading", "Un.", base_number=2, by=emma, now=now)
    workflow.hold_order(order, by=Actor.person(lena), reason="essai", now=now)
    with pytest.raises(OrderOnHold):
        content.save_section(order, "reading", "Un.", base_number=0, by=emma, now=now)


@pytest.mark.parametrize("section", ["ritual", "audio", "unknown"])
def test_a_section_that_the_level_does_not_contain_is_not_written(now, emma, section):
    with pytest.raises(InvalidTransition):
        content.save_section(taken(now, by=emma), section, "Un.", base_number=0, by=emma, now=now)


def test_proposals_fill_only_what_is_empty(now, emma):
    order = taken(now, by=emma)
    content.save_section(order, "reading", "Mes mots.", base_number=0, by=emma, now=now)
    before = latest_event(order)

    proposed = making.generate_proposals(order, by=emma, now=now)

    assert [version.section for version in proposed] == ["archetype", "soul_profile"]
    assert content_selectors.current_texts(order)["reading"] == "Mes mots."
    assert [(kind, data["section"]) for kind, _edge, _who, _why, data in told(order, after=before)] == [
        ("draft_generated", "archetype"),
        ("draft_generated", "soul_profile"),
    ]
    assert {(version.origin, version.generator.split()[0]) for version in proposed} == {("proposed", "composer")}
    assert making.generate_proposals(order, by=emma, now=now) == []


def test_a_section_that_was_emptied_is_proposed_again_and_alike(now, emma):
    order = taken(now, by=emma)
    making.generate_proposals(order, by=emma, now=now)
    first = content_selectors.latest_versions(order)["reading"]
    content.save_section(order, "reading", " \n", base_number=first.number, by=emma, now=now)

    (again,) = making.generate_proposals(order, by=emma, now=now)

    assert (again.section, again.text) == ("reading", first.text)


def test_saving_a_proposal_unchanged_makes_it_the_persons_own(now, emma):
    order = taken(now, by=emma)
    making.generate_proposals(order, by=emma, now=now)
    proposal = content_selectors.latest_versions(order)["reading"]

    own = content.save_section(order, "reading", proposal.text, base_number=proposal.number, by=emma, now=now)

    assert (own.origin, own.text, own.number) == ("typed", proposal.text, 4)


def test_the_holders_own_note_decides_nothing(now, emma, hugo):
    order = taken(now, by=emma)
    before = latest_event(order)

    review = reviews.note_review(order, status="approved", notes="Relue deux fois.", by=emma, now=now)

    order.refresh_from_db()
    assert (review.status, review.expert, order.status) == ("approved", emma, "in_progress")
    assert told(order, after=before) == [("review", "", "Emma", "", {"review": "approved"})]
    with pytest.raises(NotHolder):
        reviews.note_review(order, status="approved", notes="", by=hugo, now=now)
