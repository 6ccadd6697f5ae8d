"""Journeys 1, 3, 4 and 5: a paid reading from the level page to the sanctuary, by pages without script."""

import pytest
from django.core import mail
from django.urls import reverse

from orders.states import Status
from tests.jobs import run_jobs
from tests.journeys import walk
from tests.journeys.conftest import signed_in


@pytest.mark.django_db
def test_a_paid_reading_goes_from_the_level_page_to_the_sanctuary(visitor, stripe, emma, vera):
    answer = walk.choose(visitor, "profond")
    order = walk.order_of(answer)
    assert (answer["status"], order.status, order.amount_minor) == (200, Status.AWAITING_PAYMENT, 6700)

    returned, _declined = walk.pay(visitor, stripe, answer)
    assert returned.url == f"/commande/{order.number}/dossier/"
    order.refresh_from_db()
    assert order.status == Status.QUEUED
    assert visitor.get(returned.url).status_code == 200

    confided = walk.confide(visitor, order.number)
    assert confided.url == f"/suivi/{order.number}/"
    page = visitor.get(confided.url).content.decode()
    assert "Votre commande est confirmée" in page
    run_jobs()
    assert [message.subject for message in mail.outbox] == [
        "Votre commande est confirmée",
        "Votre dossier est entre nos mains",
    ]

    expert = signed_in(emma)
    queue = expert.get("/atelier/").content.decode()
    assert order.number in queue
    assert expert.post(f"/atelier/commandes/{order.number}/prendre/").url == f"/atelier/commandes/{order.number}/"
    workspace = expert.get(f"/atelier/commandes/{order.number}/").content.decode()
    for typed in (
        "Camille",
        "Aubry",
        "camille@exemple.fr",
        "12\u00a0mars 1989",
        "14\u00a0h\u00a030",
        "Nantes",
        "Je quitte mon poste",
        "Partir sans regret",
        "masculine",
    ):
        assert typed in workspace, typed
    expert.post(f"/atelier/commandes/{order.number}/proposer/")
    refused = expert.post(f"/atelier/commandes/{order.number}/soumettre/", follow=True).content.decode()
    assert "Il manque des éléments" in refused
    expert.post(f"/atelier/commandes/{order.number}/voix/", {"recording": walk.recording()})
    assert expert.get(f"/atelier/commandes/{order.number}/apercu.pdf").content.startswith(b"%PDF")
    expert.post(f"/atelier/commandes/{order.number}/soumettre/")
    order.refresh_from_db()
    assert order.status == Status.IN_VALIDATION

    validator = signed_in(vera)
    assert order.number in validator.get("/atelier/validation/").content.decode()
    judge = f"/atelier/validation/{order.number}/"
    assert validator.get(judge).status_code == 200
    fingerprint = order.validations.get().fingerprint
    assert validator.post(judge, {"decision": "approve", "fingerprint": fingerprint}).url == reverse(
        "expertdesk:validation"
    )
    run_jobs()
    order.refresh_from_db()
    assert order.status == Status.DELIVERED

    link = walk.link_in("sanctuaire")
    opened = visitor.get(link)
    assert opened.url == f"/sanctuaire/{order.number}/"
    reading = visitor.get(opened.url).content.decode()
    assert "relue par Vera" in reading
    booklet = visitor.get(f"/sanctuaire/{order.number}/fichiers/{order.deliveries.get().booklet_id}/")
    assert b"".join(booklet.streaming_content).startswith(b"%PDF")

    visitor.post(f"/sanctuaire/{order.number}/lu/", {"satisfaction": "5"})
    order.refresh_from_db()
    assert (order.status, order.satisfaction) == (Status.COMPLETED, 5)
    assert visitor.get(f"/suivi/{order.number}/").status_code == 200
    assert visitor.get("/sanctuaire/").status_code == 200
