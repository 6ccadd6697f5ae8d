"""Effects and books: one e-mail under one name, free only what is priced at nothing, each step in the history."""

import pytest
from django.core import mail
from django.core.checks import Tags, run_checks
from django.db import OperationalError, transaction
from django.utils import timezone

from lumira.accounts.actors import Actor
from orders.exceptions import FreeLevelUsed
from orders.models import Notification, Order, OrderEvent
from orders.services import notifications, workflow
from orders.states import Status
from products.models import LevelPrice
from products.selectors import offer_of
from tests.factories.orders import in_status, paid, placed
from tests.invariants.failing import failing_at
from tests.jobs import run_jobs
from tests.journeys.walk import CONTACT
from tests.orders.books import history, letters

pytestmark = pytest.mark.django_db


def test_p31_a_crash_between_sending_and_noting_repeats_the_e_mail_under_the_same_name(now):
    order = paid(now)
    letter = Notification.objects.get(order=order)

    broken = failing_at('UPDATE "orders_notification" SET "status"')
    with pytest.raises(OperationalError), transaction.atomic(), broken:
        notifications.send_notification(str(letter.pk), now=now)
    run_jobs()
    notifications.send_notification(str(letter.pk), now=now)

    names = [message.extra_headers["Message-ID"] for message in mail.outbox]
    assert (len(names), len(set(names)), letters(order)) == (2, 1, [("order_received", "sent")])


def test_p31_no_e_mail_leaves_for_what_did_not_happen(now):
    order = placed(now)

    with transaction.atomic():
        notifications.notify_client(order, "order_received", now=now)
        transaction.set_rollback(True)

    assert (letters(order), run_jobs(), mail.outbox) == ([], [], [])


def test_p33_free_is_what_has_a_price_of_nothing_once_a_person(visitor, stripe, now):
    page = visitor.get("/commande/profond/").context["form"].initial
    tampered = {**CONTACT, "attempt_id": page["attempt_id"], "amount": "0", "level": "initie", "slug": "initie"}
    visitor.post("/commande/profond/", tampered, headers={"accept": "application/json"})
    assert (Order.objects.get().amount_minor, stripe.truth()[0]["amount"]) == (6700, 6700)

    placed(now, level="initie", email="alice@exemple.fr")
    with pytest.raises(FreeLevelUsed):
        placed(now, level="initie", email="Alice@exemple.fr")
    LevelPrice.objects.filter(level__slug="initie", currency="EUR").delete()
    assert offer_of("initie", language="fr") is None


def test_p35_every_transition_is_one_row_of_the_history(now, emma, vera):
    order = in_status(Status.COMPLETED, now, expert=emma, validator=vera)

    steps = OrderEvent.objects.filter(order=order, kind="status").order_by("id").values_list("from_status", "to_status")
    assert [source for source, _target in steps] == [
        *("awaiting_payment", "queued", "in_progress", "in_validation", "approved", "delivered")
    ]
    assert [target for _source, target in steps][-1] == Order.objects.get(pk=order.pk).status == "completed"


def test_p35_a_transition_whose_row_cannot_be_written_did_not_happen(now, lena):
    order = paid(now)
    before = history(order)

    with pytest.raises(OperationalError), failing_at('INSERT INTO "orders_orderevent"'):
        workflow.cancel_order(order, by=Actor.person(lena), reason="essai", now=timezone.now())

    assert (Order.objects.get(pk=order.pk).status, history(order)) == ("queued", before)


def test_p36_production_refuses_to_start_with_the_fallback_switch_on(settings):
    settings.ALLOW_DIRECT_CLIENT_SUBMIT = True

    found = run_checks(tags=[Tags.security], include_deployment_checks=True)

    assert "lumira.E004" in [message.id for message in found]
