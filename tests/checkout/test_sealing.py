"""« Confier mon dossier »: an immutable snapshot, changed by further ones until the order is taken."""

from datetime import date, time, timedelta

from orders.exceptions import AlreadyInProduction
from orders.models import Intake, Order, OrderEvent
from orders.services import files, workflow
from tests.checkout.dossier import address, seal
from tests.jobs import waiting
from tests.journeys.conftest import signed_in
from tests.journeys.walk import DOSSIER, photo


def test_a_sealed_dossier_is_a_snapshot_with_its_history(order, client_of_order):
    answer = seal(client_of_order, order)

    order.refresh_from_db()
    snapshot = order.snapshots.get()
    assert answer.url == f"/suivi/{order.number}/"
    assert (snapshot.number, snapshot.birth_date, snapshot.birth_time) == (1, date(1989, 3, 12), time(14, 30))
    assert (snapshot.question, snapshot.objective) == (DOSSIER["question"], DOSSIER["objective"])
    assert (snapshot.first_name, snapshot.audio_voice) == ("Camille", "masculine")
    assert (snapshot.face_photo.kind, snapshot.palm_photo.kind) == ("face_photo", "palm_photo")
    assert order.is_takeable
    assert order.promised_at > order.sealed_at
    assert order.events.filter(kind=OrderEvent.Kind.INTAKE_SEALED).count() == 1
    assert "orders.tasks.send_notification" in waiting()


def test_sealing_twice_is_sealing_once(order, client_of_order):
    for _ in range(3):
        assert seal(client_of_order, order).status_code == 302

    assert order.snapshots.count() == 1
    assert order.events.filter(kind=OrderEvent.Kind.INTAKE_SEALED).count() == 1


def test_a_change_before_the_order_is_taken_is_a_second_snapshot(order, client_of_order):
    seal(client_of_order, order)
    sealed_at = Order.objects.get(pk=order.pk).sealed_at
    seal(client_of_order, order, question="Une autre question")

    order.refresh_from_db()
    assert list(order.snapshots.order_by("number").values_list("number", "question")) == [
        (1, DOSSIER["question"]),
        (2, "Une autre question"),
    ]
    assert order.sealed_at == sealed_at
    assert order.events.filter(kind=OrderEvent.Kind.INTAKE_CHANGED).count() == 1


def test_a_taken_order_s_dossier_is_closed_everywhere(order, client_of_order, emma, moment):
    seal(client_of_order, order)
    workflow.take_order(order, by=emma, now=moment)
    before = (list(order.snapshots.values()), list(order.files.values()), Intake.objects.get(order=order).values)

    page = client_of_order.get(address(order))
    posted = seal(client_of_order, order, question="Trop tard")
    draft = client_of_order.post(address(order, "brouillon/"), {"question": "Trop tard"})
    sent = client_of_order.post(address(order, "photo/face_photo/"), {"face_photo": photo("palm.jpg")})
    removed = client_of_order.post(address(order, "photo/face_photo/"), {"remove": "1"})

    assert [answer.url for answer in (page, posted)] == [f"/suivi/{order.number}/"] * 2
    assert [answer.status_code for answer in (draft, sent, removed)] == [409, 422, 422]
    assert str(AlreadyInProduction.message) in sent.content.decode()
    assert before == (
        list(order.snapshots.values()),
        list(order.files.values()),
        Intake.objects.get(order=order).values,
    )


def test_what_is_shown_to_the_expert_is_what_was_sealed(order, client_of_order, emma, moment):
    """A photo replaced after sealing, and never confided, is not what the dossier says."""
    seal(client_of_order, order)
    client_of_order.post(address(order, "photo/face_photo/"), {"face_photo": photo("palm.jpg")})
    sealed = order.snapshots.get().face_photo
    workflow.take_order(order, by=emma, now=moment)

    page = signed_in(emma).get(f"/atelier/commandes/{order.number}/").content.decode()

    assert f"/fichiers/{sealed.id}/" in page


def test_replaced_photos_are_swept_but_not_those_of_a_sealed_dossier(order, client_of_order, moment):
    seal(client_of_order, order)
    client_of_order.post(address(order, "photo/face_photo/"), {"face_photo": photo("palm.jpg")})
    client_of_order.post(address(order, "photo/palm_photo/"), {"remove": "1"})
    loose = order.files.get(is_current=True)
    client_of_order.post(address(order, "photo/face_photo/"), {"remove": "1"})

    swept = files.sweep_unused(now=moment + timedelta(days=2))

    assert swept == 1
    assert not order.files.filter(pk=loose.pk).exists()
    assert order.files.count() == 2
