"""The desk's verbs on an order: who may, what is written, what is told."""

from datetime import timedelta

import pytest

from lumira.accounts.actors import SYSTEM, Actor
from orders.exceptions import (
    AlreadyTaken,
    InvalidTransition,
    NotAllowed,
    NotHolder,
    NotTakeable,
    OrderOnHold,
    ReasonMissing,
)
from orders.models import Order
from orders.promise import promised_date
from orders.services import intake, placing, workflow
from orders.states import Status
from products.selectors import offer_of
from tests.factories.orders import in_status, paid, placed
from tests.orders.reached import DOSSIER, latest_event, sealed, taken, told

pytestmark = pytest.mark.django_db


def test_taking_gives_the_order_to_an_expert(now, emma):
    order = sealed(now)
    before = latest_event(order)

    workflow.take_order(order, by=emma, now=now)

    order.refresh_from_db()
    assert (order.status, order.holder, order.taken_at) == ("in_progress", emma, now)
    assert told(order, after=before) == [("status", "queued>in_progress", "Emma", "", {})]


def test_who_comes_second_learns_who_was_first(now, emma, hugo):
    order = taken(now, by=emma)

    with pytest.raises(AlreadyTaken) as refusal:
        workflow.take_order(order, by=hugo, now=now + timedelta(minutes=1))

    assert refusal.value.details == {"holder": "Emma R.", "holder_id": emma.pk, "taken_at": now}


def test_a_second_click_changes_nothing(now, emma):
    order = taken(now, by=emma)
    before = latest_event(order)

    workflow.take_order(order, by=emma, now=now + timedelta(minutes=1))

    order.refresh_from_db()
    assert (order.taken_at, told(order, after=before)) == (now, [])


@pytest.mark.parametrize(
    ("prepare", "reason"),
    [
        (lambda now: placed(now), "unpaid"),
        (lambda now: paid(now), "incomplete"),
        (lambda now: waiting_for_client(now), "waiting_for_client"),
        (lambda now: workflow.cancel_order(placed(now), by=SYSTEM, reason="essai", now=now), "not_queued"),
    ],
)
def test_an_order_that_is_not_ready_is_not_taken(now, emma, prepare, reason):
    order = prepare(now)
    before = latest_event(order)

    with pytest.raises(NotTakeable) as refusal:
        workflow.take_order(order, by=emma, now=now)

    assert (refusal.value.details, told(order, after=before)) == ({"reason": reason}, [])


def waiting_for_client(now) -> Order:
    order = sealed(now)
    Order.objects.filter(pk=order.pk).update(waiting_for_client_at=now)
    return order


def test_a_suspended_order_is_neither_taken_nor_submitted(now, emma, lena):
    waiting, held = sealed(now), taken(now, by=emma)
    for order in (waiting, held):
        workflow.hold_order(order, by=Actor.person(lena), reason="Question posée", now=now)

    with pytest.raises(OrderOnHold):
        workflow.take_order(waiting, by=emma, now=now)
    with pytest.raises(OrderOnHold):
        workflow.submit_order(held, by=emma, now=now)


def test_a_client_and_a_validator_without_the_role_take_nothing(now, alice):
    order = sealed(now)

    with pytest.raises(NotAllowed):
        workflow.take_order(order, by=alice, now=now)


def test_giving_back_leaves_the_texts_and_frees_the_order(now, emma, hugo):
    order = taken(now, by=emma)
    before = latest_event(order)

    workflow.release_order(order, by=emma, reason="Hors de mon domaine", now=now)

    order.refresh_from_db()
    assert (order.status, order.holder, order.taken_at, order.is_takeable) == ("queued", None, None, True)
    assert told(order, after=before) == [("status", "in_progress>queued", "Emma", "Hors de mon domaine", {})]
    assert workflow.take_order(order, by=hugo, now=now).holder == hugo


def test_an_order_is_given_back_by_its_holder_or_a_lead_with_a_reason(now, emma, hugo, lena):
    order = taken(now, by=emma)

    with pytest.raises(NotHolder):
        workflow.release_order(order, by=hugo, reason="essai", now=now)
    with pytest.raises(ReasonMissing):
        workflow.release_order(order, by=emma, reason="  ", now=now)
    assert workflow.release_order(order, by=lena, reason="Absence", now=now).status == "queued"


def test_suspending_and_resuming_are_told_with_their_reasons(now, lena):
    order, lead = sealed(now), Actor.person(lena)
    before = latest_event(order)

    workflow.hold_order(order, by=lead, reason="Contestation", now=now)
    order.refresh_from_db()
    assert (order.status, order.held_at, order.hold_reason, order.is_takeable) == ("queued", now, "Contestation", False)

    workflow.resume_order(order, by=lead, reason="Réglée", now=now + timedelta(hours=1))
    order.refresh_from_db()
    assert (order.held_at, order.hold_reason, order.is_takeable) == (None, "", True)
    assert told(order, after=before) == [
        ("hold", "", "Lena", "Contestation", {"held": True}),
        ("hold", "", "Lena", "Réglée", {"held": False}),
    ]


def test_what_is_not_suspended_is_not_resumed(now, lena):
    order = sealed(now)

    with pytest.raises(InvalidTransition):
        workflow.resume_order(order, by=Actor.person(lena), reason="essai", now=now)


def test_a_suspension_is_refused_in_a_state_where_it_comes_too_late(now, emma, vera):
    order = in_status(Status.DELIVERED, now, expert=emma, validator=vera)

    with pytest.raises(InvalidTransition):
        workflow.hold_order(order, by=Actor.person(vera), reason="essai", now=now, only_in=(Status.APPROVED,))


def test_reopening_is_a_leads_decision_and_keeps_what_was_delivered(now, emma, vera, lena):
    order = in_status(Status.COMPLETED, now, expert=emma, validator=vera)
    before = latest_event(order)
    with pytest.raises(NotAllowed):
        workflow.reopen_order(order, by=emma, reason="essai", now=now)

    workflow.reopen_order(order, by=lena, reason="Une erreur de prénom", now=now)

    order.refresh_from_db()
    assert (order.status, order.holder, order.approved_fingerprint, order.completed_at) == (
        "in_progress",
        emma,
        "",
        None,
    )
    assert order.delivered_at == now
    assert told(order, after=before) == [("status", "completed>in_progress", "Lena", "Une erreur de prénom", {})]


def test_a_refused_order_is_not_reopened(now, emma, vera, lena):
    order = in_status(Status.IN_VALIDATION, now, expert=emma, validator=vera)
    before = latest_event(order)
    workflow.refuse_order(order, by=vera, reason="Hors cadre", now=now)
    assert told(order, after=before) == [
        ("status", "in_validation>in_revision", "Vera", "Hors cadre", {}),
        ("status", "in_revision>completed", "Vera", "Hors cadre", {}),
    ]

    with pytest.raises(InvalidTransition):
        workflow.reopen_order(order, by=lena, reason="essai", now=now)


def test_a_lead_frees_a_direct_order_and_its_promise_starts_then(now, lena, emma):
    offer = offer_of("initie", language="fr")
    contact = placing.Contact("Inaya", "Traoré", "inaya@exemple.fr")
    order = placing.place_directly(offer, contact, intent_id="pi_direct", by=SYSTEM, now=now)
    intake.save_draft(order, DOSSIER, now=now)
    intake.seal_intake(order, now=now)
    later = now + timedelta(days=2)
    with pytest.raises(NotAllowed):
        workflow.free_order(order, by=emma, reason="essai", now=later)

    order = workflow.free_order(order, by=lena, reason="Virement reçu", now=later)

    assert (order.status, order.settled_at) == ("queued", later)
    assert order.promised_at == promised_date(later, order.promised_business_hours)


def test_an_ordinary_order_is_not_freed_without_its_payment(now, lena):
    with pytest.raises(InvalidTransition):
        workflow.free_order(placed(now), by=lena, reason="essai", now=now)
