"""Judging: what may be submitted, who may judge, what each verdict writes."""

import pytest
from django.db import ProgrammingError, transaction

from orders.exceptions import (
    AlreadyDecided,
    AuthorMayNotJudge,
    ContentIncomplete,
    InvalidTransition,
    NotAllowed,
    NotHolder,
    ReasonMissing,
    RevisionConflict,
)
from orders.models import ExpertValidation, Notification
from orders.services import content, files, reviews, workflow
from orders.services.cancelling import MoneyDecision
from tests.jobs import waiting
from tests.orders.reached import composed, latest_event, record, submitted, taken, told

pytestmark = pytest.mark.django_db
DELIVER = "expertdesk.tasks.deliver"


def rounds(order) -> list[tuple]:
    found = order.validations.order_by("round").select_related("validator", "submitted_by")
    return [
        (v.round, v.status, v.submitted_by.first_name, v.validator and v.validator.first_name, v.reasons, v.notes)
        for v in found
    ]


def test_an_empty_reading_is_not_submitted_and_says_what_is_missing(now, emma):
    order = taken(now, by=emma)
    before = latest_event(order)

    with pytest.raises(ContentIncomplete) as refusal:
        reviews.submit(order, by=emma, now=now)

    assert refusal.value.details == {"missing": ["archetype", "reading", "soul_profile", "audio"]}
    assert (rounds(order), told(order, after=before)) == ([], [])


@pytest.mark.parametrize("level", ["mystique", "profond", "integral"])
def test_without_its_recording_a_reading_of_ranks_2_to_4_is_not_submitted(now, emma, level):
    order = composed(now, by=emma, level=level)
    files.remove_recording(order, by=emma, now=now)

    with pytest.raises(ContentIncomplete) as refusal:
        reviews.submit(order, by=emma, now=now)

    assert refusal.value.details == {"missing": ["audio"]}
    record(order, by=emma, now=now)
    assert reviews.submit(order, by=emma, now=now).status == "in_validation"


def test_the_free_level_needs_no_recording(now, emma):
    assert submitted(now, by=emma, level="initie").status == "in_validation"


def test_a_section_of_white_space_counts_as_missing(now, emma):
    order = composed(now, by=emma)
    content.save_section(order, "reading", " \n\t", base_number=2, by=emma, now=now)

    with pytest.raises(ContentIncomplete) as refusal:
        reviews.submit(order, by=emma, now=now)
    assert refusal.value.details == {"missing": ["reading"]}


def test_submitting_opens_a_round_and_names_what_it_confirms(now, emma):
    order = composed(now, by=emma, level="initie")
    content.save_section(order, "archetype", "## La Lampe\n\nMes mots.", base_number=1, by=emma, now=now)
    before = latest_event(order)

    order = reviews.submit(order, by=emma, now=now)

    assert rounds(order) == [(1, "pending", "Emma", None, [], "")]
    assert told(order, after=before) == [
        ("status", "in_progress>in_validation", "Emma", "", {}),
        ("review", "", "Emma", "", {"submitted": True, "confirmed": ["reading"]}),
    ]


def test_only_the_holder_submits_and_only_once(now, emma, lena):
    order = composed(now, by=emma, level="initie")

    with pytest.raises(NotHolder):
        reviews.submit(order, by=lena, now=now)
    reviews.submit(order, by=emma, now=now)
    with pytest.raises(InvalidTransition):
        reviews.submit(order, by=emma, now=now)


def test_approving_signs_the_fingerprint_and_defers_the_delivery(now, emma, vera):
    order = submitted(now, by=emma, level="initie")
    before, fingerprint = latest_event(order), order.validations.get().fingerprint

    order = reviews.approve(order, by=vera, notes="Juste.", fingerprint=fingerprint, now=now)

    assert (order.status, order.approved_fingerprint, order.approved_at) == ("approved", fingerprint, now)
    assert rounds(order) == [(1, "approved", "Emma", "Vera", [], "Juste.")]
    assert told(order, after=before) == [("status", "in_validation>approved", "Vera", "", {})]
    assert waiting().count(DELIVER) == 1


def test_what_changed_under_the_validators_eyes_is_not_approved(now, emma, vera):
    order = submitted(now, by=emma, level="initie")

    with pytest.raises(RevisionConflict):
        reviews.approve(order, by=vera, fingerprint="0" * 64, now=now)
    assert rounds(order) == [(1, "pending", "Emma", None, [], "")]


def test_returning_owes_a_reason_and_a_note_and_tells_the_expert(now, emma, vera):
    order = submitted(now, by=emma, level="initie")
    before = latest_event(order)
    for reasons, notes in (([], "Trop court."), (["tone"], "  ")):
        with pytest.raises(ReasonMissing):
            reviews.return_for_revision(order, by=vera, reasons=reasons, notes=notes, now=now)

    order = reviews.return_for_revision(order, by=vera, reasons=["tone"], notes="Trop sec.", now=now)

    assert (order.status, order.holder, order.revision_count) == ("in_revision", emma, 1)
    assert rounds(order) == [(1, "rejected", "Emma", "Vera", ["tone"], "Trop sec.")]
    assert told(order, after=before) == [("status", "in_validation>in_revision", "Vera", "Trop sec.", {})]
    letter = Notification.objects.get(kind="revision_requested")
    assert (letter.recipient, letter.order, letter.status) == ("emma@lumira.example", order, "queued")


def test_a_returned_reading_goes_round_again(now, emma, vera, hugo):
    order = submitted(now, by=emma, level="initie")
    order = reviews.return_for_revision(order, by=vera, reasons=["tone"], notes="Trop sec.", now=now)
    with pytest.raises(NotHolder):
        workflow.start_corrections(order, by=hugo, now=now)
    order = workflow.start_corrections(order, by=emma, now=now)
    content.save_section(order, "reading", "Plus doux.", base_number=2, by=emma, now=now)

    order = reviews.submit(order, by=emma, now=now)
    order = reviews.approve(order, by=vera, now=now)

    assert [(number, status) for number, status, *_rest in rounds(order)] == [(1, "rejected"), (2, "approved")]
    assert order.validations.get(round=1).fingerprint != order.approved_fingerprint


def test_refusing_ends_the_order_and_gives_the_money_back(now, emma, vera):
    order = submitted(now, by=emma)
    before = latest_event(order)

    order = reviews.refuse(order, by=vera, notes="Hors cadre.", money=MoneyDecision.everything(), now=now)

    assert (order.status, order.outcome) == ("completed", "refused")
    assert [(refund.amount_minor, refund.reason) for refund in order.payment.refunds.all()] == [(4700, "refused")]
    assert order.validations.get().is_refusal is True
    assert [(kind, edge) for kind, edge, *_rest in told(order, after=before)] == [
        ("status", "in_validation>in_revision"),
        ("status", "in_revision>completed"),
    ]
    assert Notification.objects.filter(kind="order_refused", order=order).count() == 1


def test_refusing_without_giving_back_makes_no_refund(now, emma, vera):
    order = submitted(now, by=emma)

    reviews.refuse(order, by=vera, notes="Hors cadre.", money=MoneyDecision.nothing(), now=now)

    assert order.payment.refunds.count() == 0


VERDICTS = {
    "approve": lambda order, by, now: reviews.approve(order, by=by, now=now),
    "revise": lambda order, by, now: reviews.return_for_revision(order, by=by, reasons=["tone"], notes="x", now=now),
    "refuse": lambda order, by, now: reviews.refuse(order, by=by, notes="x", money=MoneyDecision.nothing(), now=now),
}


@pytest.mark.parametrize("verdict", VERDICTS)
def test_nobody_judges_what_they_wrote_or_submitted(now, vera, lena, verdict):
    """Vera wrote a first section, gave the order back; Lena took it, wrote the rest and submitted."""
    order = taken(now, by=vera, level="initie")
    content.save_section(order, "archetype", "## La Lampe", base_number=0, by=vera, now=now)
    order = workflow.release_order(order, by=vera, reason="essai", now=now)
    order = workflow.take_order(order, by=lena, now=now)
    content.save_section(order, "reading", "Mes mots.", base_number=0, by=lena, now=now)
    order = reviews.submit(order, by=lena, now=now)

    for author in (vera, lena):
        with pytest.raises(AuthorMayNotJudge):
            VERDICTS[verdict](order, author, now)
    assert rounds(order) == [(1, "pending", "Lena", None, [], "")]


@pytest.mark.parametrize("verdict", VERDICTS)
def test_an_expert_without_the_role_judges_nothing(now, emma, hugo, verdict):
    order = submitted(now, by=emma, level="initie")

    with pytest.raises(NotAllowed):
        VERDICTS[verdict](order, hugo, now)


@pytest.mark.parametrize("verdict", VERDICTS)
def test_the_second_verdict_learns_that_there_was_a_first(now, emma, vera, lena, verdict):
    order = submitted(now, by=emma, level="initie")
    reviews.approve(order, by=lena, now=now)

    with pytest.raises(AlreadyDecided):
        VERDICTS[verdict](order, vera, now)


def test_the_database_refuses_an_authors_approval_and_a_changed_verdict(now, emma, vera):
    order = submitted(now, by=emma, level="initie")
    open_round = ExpertValidation.objects.filter(order=order)

    with pytest.raises(ProgrammingError, match="an author may not approve"), transaction.atomic():
        open_round.update(status="approved", validator=emma, decided_at=now)
    reviews.approve(order, by=vera, now=now)
    with pytest.raises(ProgrammingError, match="a decision is final"), transaction.atomic():
        open_round.update(notes="autre chose")
