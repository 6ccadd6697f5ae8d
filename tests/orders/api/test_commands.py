"""The commands: what each writes, and each refusal by its code."""

from uuid import uuid4

import pytest

from lumira.payments.models import Refund
from orders.models import ExpertReview, ExpertValidation, Order
from orders.services import giving_back, settlement, workflow
from orders.services.giving_back import Decision
from tests.api import error_of, events_of
from tests.factories import walked
from tests.factories.orders import paid, placed
from tests.jobs import waiting
from tests.orders.at_the_provider import begun, confirm
from tests.orders.books import refunds, statuses
from tests.orders.reached import submitted
from tests.second_factor import gave_code


def at(order, verb):
    return f"/api/orders/{order.id}/{verb}"


def refused(answer):
    """The refusal as (status, code)."""
    return answer.status_code, error_of(answer)["code"]


@pytest.mark.django_db
def test_taking_names_the_holder_in_the_answer_the_row_and_the_history(expert, emma, alice, moment):
    order = walked.sealed(moment, alice)
    answer = expert.post(at(order, "take"))
    assert (answer.status_code, answer.json()["status"]) == (200, "in_progress")
    assert answer.json()["expertReview"]["expertName"] == "Emma Roux"
    order.refresh_from_db()
    assert (order.status, order.holder) == ("in_progress", emma)
    assert events_of(order)[-1] == ("status", "queued", "in_progress", "team")


@pytest.mark.django_db
def test_an_order_that_someone_holds_is_refused_with_their_name(lead, alice, emma, moment):
    order = walked.taken(moment, alice, emma)
    error = error_of(lead.post(at(order, "take")))
    assert (error["code"], error["holder"]) == ("already_taken", "Emma R.")
    assert "holder_id" not in error


@pytest.mark.django_db
def test_taking_twice_changes_nothing(expert, alice, moment):
    order = walked.sealed(moment, alice)
    expert.post(at(order, "take"))
    before = events_of(order)
    assert expert.post(at(order, "take")).status_code == 200
    assert events_of(order) == before


@pytest.mark.django_db
def test_an_order_that_is_not_ready_says_why(expert, moment):
    unpaid, incomplete = placed(moment), paid(moment)
    first, second = (error_of(expert.post(at(order, "take"))) for order in (unpaid, incomplete))
    assert (first["code"], first["reason"]) == ("not_takeable", "unpaid")
    assert (second["code"], second["reason"]) == ("not_takeable", "incomplete")


@pytest.mark.django_db
def test_an_order_on_hold_is_not_taken(expert, alice, moment):
    order = walked.sealed(moment, alice)
    workflow.hold_order(order, by=workflow.SYSTEM, reason="litige", now=moment)
    assert refused(expert.post(at(order, "take"))) == (409, "on_hold")


@pytest.mark.django_db
def test_giving_back_needs_a_reason_and_writes_it(expert, alice, emma, moment):
    order = walked.taken(moment, alice, emma)
    answer = expert.post(at(order, "release"))
    assert [detail["field"] for detail in error_of(answer)["details"]] == ["reason"]
    assert refused(expert.post(at(order, "release"), {"reason": "  "})) == (400, "validation_failed")

    answer = expert.post(at(order, "release"), {"reason": "Je suis malade."})
    assert (answer.status_code, answer.json()["status"]) == (200, "queued")
    order.refresh_from_db()
    assert (order.holder, order.taken_at) == (None, None)
    assert order.events.latest("id").reason == "Je suis malade."


@pytest.mark.django_db
def test_what_is_queued_cannot_be_given_back(lead, alice, moment):
    assert refused(lead.post(at(walked.sealed(moment, alice), "release"), {"reason": "x"})) == (
        409,
        "invalid_transition",
    )


@pytest.mark.django_db
def test_giving_back_is_no_way_past_the_payment(lead, moment):
    order = placed(moment)
    assert refused(lead.post(at(order, "release"), {"reason": "x"})) == (409, "invalid_transition")
    assert Order.objects.get(pk=order.pk).status == "awaiting_payment"


@pytest.mark.django_db
@pytest.mark.parametrize("value", [1, 1.5, True, None, [], {}])
def test_what_is_no_text_is_no_reason(value, lead, alice, emma, moment):
    answer = lead.post(at(walked.taken(moment, alice, emma), "release"), {"reason": value})
    assert (answer.status_code, error_of(answer)["details"][0]["field"]) == (400, "reason")


@pytest.mark.django_db
def test_submitting_names_what_is_missing_then_opens_a_round(expert, alice, emma, moment):
    order = walked.taken(moment, alice, emma)
    error = error_of(expert.post(at(order, "submit")))
    assert (error["code"], error["missing"]) == ("content_incomplete", ["archetype", "reading"])

    order = walked.written(moment, alice_again(alice), emma)
    answer = expert.post(at(order, "submit"))
    assert (answer.status_code, answer.json()["expertValidation"]["validationStatus"]) == (200, "pending")
    round_ = ExpertValidation.objects.get(order=order)
    assert (round_.round, round_.submitted_by, round_.status) == (1, emma, "pending")
    assert refused(expert.post(at(order, "submit"))) == (409, "invalid_transition")


@pytest.mark.django_db
def test_an_approval_signs_the_content_and_defers_the_delivery(validator, vera, alice, emma, moment):
    order = walked.submitted(moment, alice, emma)
    answer = validator.post(at(order, "validation"), {"decision": "approve", "notes": "Très juste."})
    told = answer.json()["expertValidation"]
    assert (answer.status_code, answer.json()["status"]) == (200, "approved")
    assert (told["validatorId"], told["validationStatus"], told["validationNotes"]) == (
        str(vera.id),
        "approved",
        "Très juste.",
    )
    order.refresh_from_db()
    assert order.approved_fingerprint == ExpertValidation.objects.get(order=order).fingerprint
    assert "expertdesk.tasks.deliver" in waiting()
    again = validator.post(at(order, "validation"), {"decision": "approve"})
    assert refused(again) == (409, "already_decided")


@pytest.mark.django_db
def test_a_return_owes_reasons_and_notes(validator, alice, emma, moment):
    order = walked.submitted(moment, alice, emma)
    bare = validator.post(at(order, "validation"), {"decision": "revise"})
    assert error_of(bare)["details"] == [{"field": "reasons", "message": "Donnez au moins un motif."}]
    silent = validator.post(at(order, "validation"), {"decision": "revise", "reasons": ["tone"], "notes": " "})
    assert [detail["field"] for detail in error_of(silent)["details"]] == ["notes"]

    answer = validator.post(at(order, "validation"), {"decision": "revise", "reasons": ["tone"], "notes": "Plus doux."})
    assert (answer.status_code, answer.json()["status"], answer.json()["revisionCount"]) == (200, "in_revision", 1)
    assert answer.json()["expertValidation"]["rejectionReason"] == "Plus doux."


@pytest.mark.django_db
def test_a_refusal_is_two_edges_and_a_decision_on_the_money(validator, alice, emma, moment):
    order = walked.submitted(moment, alice, emma)
    undecided = validator.post(at(order, "validation"), {"decision": "refuse", "notes": "Hors de notre métier."})
    assert [detail["field"] for detail in error_of(undecided)["details"]] == ["refund"]

    answer = validator.post(
        at(order, "validation"), {"decision": "refuse", "notes": "Hors de notre métier.", "refund": "none"}
    )
    assert (answer.status_code, answer.json()["status"], answer.json()["outcome"]) == (200, "completed", "refused")
    edges = [event[1:3] for event in events_of(order) if event[0] == "status"]
    assert edges[-2:] == [("in_validation", "in_revision"), ("in_revision", "completed")]


@pytest.mark.django_db
def test_a_refusal_that_gives_money_back_needs_a_code_and_stays_within_the_limit(
    validator, vera, emma, moment, settings
):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order = submitted(moment, by=emma)
    body = {"decision": "refuse", "notes": "Hors de notre métier.", "refund": 3001}
    for minutes_ago in (None, 16):
        if minutes_ago:
            gave_code(validator.client, vera, minutes_ago=minutes_ago)
        assert refused(validator.post(at(order, "validation"), body)) == (403, "second_factor_required")
    gave_code(validator.client, vera)
    assert refused(validator.post(at(order, "validation"), body)) == (403, "above_refund_limit")
    assert (statuses(order), refunds(order)) == (("in_validation", "paid"), [])

    answer = validator.post(at(order, "validation"), {**body, "refund": 3000})

    assert (answer.status_code, refunds(order)) == (200, [(3000, "refused", "pending")])


@pytest.mark.django_db
def test_what_was_never_submitted_cannot_be_judged(validator, alice, emma, moment):
    answer = validator.post(at(walked.taken(moment, alice, emma), "validation"), {"decision": "approve"})
    assert refused(answer) == (409, "invalid_transition")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("refund", "amount"), [("all", 6700), ("none", None), (2000, 2000)], ids=["all", "nothing", "a part"]
)
def test_a_cancellation_decides_on_the_money_in_the_same_breath(refund, amount, key, moment):
    order = paid(moment)
    answer = key.post(at(order, "cancel"), {"reason": "Changement d’avis.", "refund": refund})
    assert (answer.status_code, answer.json()["status"]) == (200, "cancelled")
    assert list(Refund.objects.filter(payment=order.payment).values_list("amount_minor", flat=True)) == (
        [amount] if amount else []
    )
    assert waiting().count("orders.tasks.send_refund") == (1 if amount else 0)
    assert events_of(order)[-1][3].startswith("key:lum_")
    assert refused(key.post(at(order, "cancel"), {"reason": "x", "refund": "none"})) == (409, "invalid_transition")


@pytest.mark.django_db
def test_a_leads_session_gives_money_back_after_a_code_and_within_its_limit(lead, lena, moment, settings):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order = paid(moment)
    body = {"reason": "Changement d’avis.", "refund": 3001}
    gave_code(lead.client, lena, minutes_ago=16)
    assert refused(lead.post(at(order, "cancel"), body)) == (403, "second_factor_required")
    gave_code(lead.client, lena)
    assert refused(lead.post(at(order, "cancel"), body)) == (403, "above_refund_limit")
    assert statuses(order) == ("queued", "paid")

    answer = lead.post(at(order, "cancel"), {**body, "refund": 3000})

    assert (answer.status_code, refunds(order)) == (200, [(3000, "cancelled", "pending")])


@pytest.mark.django_db
def test_a_cancellation_that_gives_nothing_back_is_within_any_limit(lead, ada, moment, settings):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order = paid(moment)
    typed = Decision(uuid4(), 4000, "goodwill", origin="admin", typed_number=order.number)
    giving_back.decide(order, typed, by=ada, now=moment)

    answer = lead.post(at(order, "cancel"), {"reason": "Changement d’avis.", "refund": "none"})

    assert (answer.status_code, refunds(order)) == (200, [(4000, "goodwill", "pending")])


@pytest.mark.django_db
def test_a_cancellation_that_returns_a_surplus_needs_a_code(stripe, lead, lena, moment):
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600})
    confirm(stripe, intent_id)
    settlement.settle_intent(intent_id, now=moment)
    body = {"reason": "Changement d’avis.", "refund": "none"}

    assert refused(lead.post(at(order, "cancel"), body)) == (403, "second_factor_required")
    assert (statuses(order)[0], refunds(order)) == ("awaiting_payment", [])
    gave_code(lead.client, lena)

    assert lead.post(at(order, "cancel"), body).status_code == 200
    assert refunds(order) == [(6600, "surplus", "pending")]


@pytest.mark.django_db
def test_more_than_was_paid_is_not_given_back_and_nothing_is_cancelled(key, moment):
    order = paid(moment)
    answer = key.post(at(order, "cancel"), {"reason": "Changement d’avis.", "refund": 6701})
    assert refused(answer) == (409, "not_refundable")
    assert Order.objects.get(pk=order.pk).status == "queued"


@pytest.mark.django_db
@pytest.mark.parametrize("refund", ["some", 0, -1, 1.5, True, None, [], {}, "6700", 2**31, 2**62])
def test_an_amount_that_is_none_is_refused(refund, key, moment):
    answer = key.post(at(paid(moment), "cancel"), {"reason": "x", "refund": refund})
    assert answer.status_code == 400
    assert str(refund) not in answer.json()["details"][0]["message"]


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["returned", "approved", "delivered"])
def test_where_no_edge_leads_out_nothing_is_cancelled(state, lead, alice, emma, vera, moment):
    order = getattr(walked, state)(moment, alice, emma, vera)
    assert refused(lead.post(at(order, "cancel"), {"reason": "x", "refund": "none"})) == (409, "invalid_transition")


@pytest.mark.django_db
def test_a_status_changes_only_where_nothing_else_is_owed(expert, lead, alice, emma, vera, moment):
    order = walked.returned(moment, alice, emma, vera)
    assert expert.patch(at(order, "status"), {"status": "in_progress"}).json()["status"] == "in_progress"
    by_command = error_of(expert.patch(at(order, "status"), {"status": "in_validation"}))
    assert (by_command["code"], by_command["source"], by_command["target"]) == (
        "use_command",
        "in_progress",
        "in_validation",
    )
    assert refused(lead.patch(at(order, "status"), {"status": "delivered"})) == (409, "invalid_transition")
    assert refused(lead.patch(at(order, "status"), {"status": "in_progress"})) == (409, "invalid_transition")
    assert refused(lead.patch(at(order, "status"), {"status": "paid"})) == (400, "validation_failed")
    assert refused(lead.patch(at(order, "status"))) == (400, "validation_failed")


@pytest.mark.django_db
def test_a_key_closes_a_delivered_order_but_starts_no_corrections(key, alice, bob, emma, vera, moment):
    delivered = walked.delivered(moment, alice, emma, vera)
    answer = key.patch(at(delivered, "status"), {"status": "completed", "reason": "Confirmé par téléphone."})
    assert (answer.status_code, answer.json()["status"]) == (200, "completed")
    event = delivered.events.latest("id")
    assert (event.reason, event.actor, event.actor_label[:8]) == ("Confirmé par téléphone.", None, "key:lum_")
    returned = walked.returned(moment, bob, emma, vera)
    assert refused(key.patch(at(returned, "status"), {"status": "in_progress"})) == (403, "not_allowed")


@pytest.mark.django_db
def test_reopening_owes_a_reason_and_keeps_what_the_client_reads(lead, alice, emma, vera, moment):
    order = walked.delivered(moment, alice, emma, vera)
    assert refused(lead.post(at(order, "reopen"))) == (400, "validation_failed")
    answer = lead.post(at(order, "reopen"), {"reason": "Une date à corriger."})
    assert (answer.status_code, answer.json()["status"]) == (200, "in_progress")
    assert order.deliveries.count() == 1
    assert refused(lead.post(at(order, "reopen"), {"reason": "x"})) == (409, "invalid_transition")


@pytest.mark.django_db
def test_the_reviewer_is_the_caller_whatever_the_body_says(expert, alice, emma, hugo, moment):
    order = walked.taken(moment, alice, emma)
    forged = expert.patch(at(order, "expert-review"), {"status": "approved", "expertId": str(hugo.id)})
    assert error_of(forged)["details"] == [{"field": "expertId", "message": "Champ inconnu."}]

    answer = expert.patch(at(order, "expert-review"), {"status": "revision_needed", "notes": "Relire la fin."})
    assert answer.status_code == 200
    assert answer.json()["expertReview"] | {"reviewedAt": None} == {
        "expertId": str(emma.id),
        "expertName": "Emma Roux",
        "status": "revision_needed",
        "notes": "Relire la fin.",
        "reviewedAt": None,
    }
    assert ExpertReview.objects.get(order=order).expert == emma
    assert events_of(order)[-1] == ("review", "", "", "team")


@pytest.mark.django_db
@pytest.mark.parametrize("verb", ["take", "release", "submit", "validation", "cancel", "reopen"])
def test_a_field_that_no_command_knows_is_told(verb, lead, alice, emma, moment):
    order = walked.taken(moment, alice, emma)
    answer = lead.post(at(order, verb), {"holder": "moi"})
    assert answer.status_code == 400
    assert {"field": "holder", "message": "Champ inconnu."} in error_of(answer)["details"]


def alice_again(alice):
    """Another client under other names: the free level is given once."""
    return type(alice).objects.create_client("alice2@exemple.fr", first_name="Alice", last_name="Martin")
