"""Delivering: the gate, the delay in which it can be undone, what leaves and what is written."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.files.storage import default_storage
from procrastinate.contrib.django.models import ProcrastinateJob
from pypdf import PdfReader

from expertdesk.delivery import gate
from expertdesk.services import delivering
from expertdesk.services.documents import booklet_of
from lumira.accounts.actors import SYSTEM, Actor
from lumira.payments.models import Payment
from orders.exceptions import NotAllowed, NotDeliverable
from orders.models import Delivery, Order
from orders.services import completing, content, reviews, workflow
from tests.jobs import run_jobs, waiting
from tests.journeys.conftest import signed_in
from tests.orders.reached import composed, latest_event, submitted, told

pytestmark = pytest.mark.django_db
# The tests' clock and that of the machine differ.
WHENEVER = timedelta(days=36500)


def approved(now, *, by, validator, **values) -> Order:
    return reviews.approve(submitted(now, by=by, **values), by=validator, now=now)


def test_an_approved_reading_is_delivered_after_its_delay(now, emma, vera, settings):
    order = approved(now, by=emma, validator=vera)
    before = latest_event(order)
    job = ProcrastinateJob.objects.get(task_name="expertdesk.tasks.deliver")
    assert job.scheduled_at == now + timedelta(seconds=30)

    run_jobs(due_within=WHENEVER)

    order.refresh_from_db()
    delivery = Delivery.objects.get(order=order)
    assert (order.status, order.delivery_method, delivery.number) == ("delivered", "email", 1)
    assert (delivery.expert_name, delivery.validator_name) == ("Emma", "Vera")
    assert delivery.fingerprint == order.approved_fingerprint
    assert set(delivery.sections) == {"archetype", "reading", "soul_profile"}
    assert delivery.recording == order.files.get(kind="recording", is_current=True)
    assert told(order, after=before) == [
        ("file_added", "", "system", "", {"file": "booklet"}),
        ("status", "approved>delivered", "system", "", {}),
    ]
    assert [message.subject for message in mail.outbox][-1] == "Votre sanctuaire est ouvert"


def test_the_free_reading_is_delivered_with_its_levels_drawing(now, emma, vera):
    order = approved(now, by=emma, validator=vera, level="initie")

    delivering.deliver(order, by=SYSTEM, method="email", now=now)

    booklet = order.files.get(kind="booklet", is_current=True)
    with default_storage.open(booklet.storage_name) as stored:
        assert "Camille Aubry" in PdfReader(stored).pages[0].extract_text()
    assert booklet_of(order, validator_name="Vera", now=now).glyph_svg.startswith(
        '<svg xmlns="http://www.w3.org/2000/svg" class="glyph"'
    )


def test_a_booklet_shows_the_levels_drawing_or_the_persons_mandala_never_both(now, emma):
    small = composed(now, by=emma, level="mystique")
    large = composed(now, by=emma, level="profond", email="grand@exemple.fr")
    shown = [booklet_of(order, validator_name="", now=now) for order in (small, large)]

    assert [(bool(found.glyph_svg), bool(found.mandala)) for found in shown] == [(True, False), (False, True)]


def spoil_file(order: Order) -> None:
    file = order.files.get(kind="recording", is_current=True)
    with open(default_storage.path(file.storage_name), "ab") as stored:
        stored.write(b"x")


def lose_file(order: Order) -> None:
    default_storage.delete(order.files.get(kind="recording", is_current=True).storage_name)


def take_recording_away(order: Order) -> None:
    file = order.files.filter(kind="recording", is_current=True)
    file.update(is_current=False, replaced_at=order.approved_at)


SPOILED = {
    "a file that changed": (spoil_file, ["damaged:recording"]),
    "a file that is gone": (lose_file, ["damaged:recording"]),
    "no recording": (take_recording_away, ["missing:audio", "changed_since_approval"]),
    "a dispute": (
        lambda order: Payment.objects.filter(pk=order.payment_id).update(status="disputed"),
        ["disputed"],
    ),
    "a suspension": (
        lambda order: workflow.hold_order(order, by=SYSTEM, reason="essai", now=order.approved_at),
        ["on_hold"],
    ),
}


@pytest.mark.parametrize("spoiled", SPOILED)
def test_the_gate_stays_closed_for(now, emma, vera, spoiled):
    spoil, reasons = SPOILED[spoiled]
    order = approved(now, by=emma, validator=vera)
    assert gate.closed_because(order) == []
    spoil(order)
    before = latest_event(order)

    with pytest.raises(NotDeliverable) as refusal:
        delivering.deliver(order, by=SYSTEM, method="email", now=now)

    order.refresh_from_db()
    assert refusal.value.details == {"missing": reasons}
    assert (order.status, order.deliveries.count(), told(order, after=before)) == ("approved", 0, [])


def test_the_gate_is_closed_to_what_is_not_approved(now, emma):
    order = submitted(now, by=emma, level="initie")

    with pytest.raises(NotDeliverable) as refusal:
        delivering.deliver(order, by=SYSTEM, method="email", now=now)
    assert refusal.value.details == {"missing": ["not_approved"]}


def test_an_order_given_back_in_money_is_not_delivered(now, emma, vera):
    order = approved(now, by=emma, validator=vera)
    Payment.objects.filter(pk=order.payment_id).update(refunded_minor=order.amount_minor, status="refunded")

    assert gate.closed_because(order) == ["refunded"]


def test_a_member_without_the_role_delivers_nothing(now, emma, vera):
    order = approved(now, by=emma, validator=vera, level="initie")

    for person in (emma, vera):
        with pytest.raises(NotAllowed):
            delivering.deliver(order, by=Actor.person(person), method="email", now=now)


def test_a_suspended_delivery_waits_until_a_lead_resumes_it(now, emma, vera, lena):
    order = approved(now, by=emma, validator=vera, level="initie")
    workflow.hold_order(order, by=Actor.person(vera), reason="Un doute", now=now)
    run_jobs(due_within=WHENEVER)
    order.refresh_from_db()
    assert (order.status, order.incidents.count()) == ("approved", 0)
    with pytest.raises(NotAllowed):
        delivering.resume(order, by=vera, reason="essai", now=now)

    delivering.resume(order, by=lena, reason="Levé", now=now)

    assert waiting() == ["expertdesk.tasks.deliver"]
    run_jobs(due_within=WHENEVER)
    order.refresh_from_db()
    assert order.status == "delivered"


def test_a_late_delivery_is_delivered_all_the_same_and_says_nothing_of_blame(now, emma, vera):
    order = approved(now, by=emma, validator=vera, level="initie", ago=timedelta(days=30))
    assert order.promised_at < now

    order = delivering.deliver(order, by=SYSTEM, method="email", now=now)

    assert (order.status, order.delivered_at) == ("delivered", now)


def test_a_reopened_reading_is_delivered_again_as_a_second_version(now, emma, vera, lena):
    order = approved(now, by=emma, validator=vera)
    order = delivering.deliver(order, by=SYSTEM, method="email", now=now)
    order = workflow.reopen_order(order, by=lena, reason="Un prénom", now=now)
    content.save_section(order, "reading", "Corrigée.", base_number=2, by=emma, now=now)
    assert Delivery.objects.get(order=order).sections["reading"] != "Corrigée."
    order = reviews.submit(order, by=emma, now=now)
    order = reviews.approve(order, by=vera, now=now)

    order = delivering.deliver(order, by=SYSTEM, method="email", now=now + timedelta(hours=1))

    found = Delivery.objects.filter(order=order).order_by("number")
    assert [(delivery.number, delivery.sections["reading"] == "Corrigée.") for delivery in found] == [
        (1, False),
        (2, True),
    ]


def test_the_client_closes_a_delivered_order_with_a_word(now, emma, vera):
    order = delivering.deliver(
        approved(now, by=emma, validator=vera, level="initie"), by=SYSTEM, method="email", now=now
    )
    before = latest_event(order)

    order = completing.confirm_reading(order, satisfaction=4, now=now)

    assert (order.status, order.satisfaction, order.completed_at) == ("completed", 4, now)
    assert told(order, after=before) == [("status", "delivered>completed", "client", "", {})]


def test_a_lead_delivers_by_page_and_reads_why_the_gate_is_closed(now, emma, vera, lena):
    order = approved(now, by=emma, validator=vera)
    lose_file(order)
    desk, address = signed_in(lena), f"/atelier/commandes/{order.number}/livrer/"

    refused = desk.post(address, follow=True).content.decode()

    order.refresh_from_db()
    assert "ne peut pas être livrée en l’état. fichier abîmé : " in refused
    assert order.status == "approved"


def test_a_lead_delivers_before_the_delay_ends(now, emma, vera, lena):
    order = approved(now, by=emma, validator=vera, level="initie")

    page = signed_in(lena).post(f"/atelier/commandes/{order.number}/livrer/", follow=True).content.decode()

    order.refresh_from_db()
    assert ("Livrée. Le client reçoit son lien privé." in page, order.status) == (True, "delivered")
    run_jobs(due_within=WHENEVER)
    assert order.deliveries.count() == 1


@pytest.mark.parametrize("role", ["emma", "vera"])
def test_who_leads_nothing_may_not_deliver_by_page(now, emma, vera, role, request):
    order = approved(now, by=emma, validator=vera, level="initie")
    desk = signed_in(request.getfixturevalue(role))

    assert desk.post(f"/atelier/commandes/{order.number}/livrer/").status_code == 403


def test_a_validator_suspends_what_was_just_approved_and_not_what_has_left(now, emma, vera):
    order = approved(now, by=emma, validator=vera, level="initie")
    desk, address = signed_in(vera), f"/atelier/validation/{order.number}/suspendre/"
    assert "il manque un motif" in desk.post(address, {"reason": " "}, follow=True).content.decode()

    assert "L’envoi est suspendu" in desk.post(address, {"reason": "Un doute"}, follow=True).content.decode()

    order.refresh_from_db()
    assert order.hold_reason == "Un doute"
    workflow.resume_order(order, by=SYSTEM, reason="essai", now=now)
    order.refresh_from_db()
    delivering.deliver(order, by=SYSTEM, method="email", now=now)
    assert "déjà partie" in desk.post(address, {"reason": "Trop tard"}, follow=True).content.decode()
    order.refresh_from_db()
    assert order.held_at is None


def test_a_recording_that_is_replaced_after_the_approval_voids_it(now, emma, vera):
    order = approved(now, by=emma, validator=vera)
    order.files.filter(kind="recording", is_current=True).update(sha256="0" * 64)

    assert gate.closed_because(order) == ["changed_since_approval", "damaged:recording"]
