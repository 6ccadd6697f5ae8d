"""Each job run twice has one effect: a worker that died after its work and before its note does no harm."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from procrastinate.contrib.django import app

from checkout.services import purchase
from lumira.accounts.actors import SYSTEM
from lumira.payments.gateways.port import Event
from lumira.payments.models import LedgerEntry, ProviderEvent, Refund
from lumira.payments.services import inbox
from orders import tasks
from orders.models import Notification, Order, OrderEvent
from orders.services import cancelling, completing, settlement, workflow
from orders.services.cancelling import MoneyDecision
from orders.states import Status
from tests.factories.orders import attempt_of, in_status, paid, placed
from tests.jobs import run_jobs, waiting
from tests.journeys.conftest import running_double, stripe  # noqa: F401 - fixtures

pytestmark = pytest.mark.django_db


def rows() -> dict[str, list[tuple]]:
    """What jobs may write."""
    return {
        "events": list(OrderEvent.objects.order_by("id").values_list("order", "kind", "to_status")),
        "letters": list(Notification.objects.order_by("created_at", "id").values_list("kind", "status")),
        "ledger": list(LedgerEntry.objects.order_by("id").values_list("payment", "amount_minor")),
        "refunds": list(Refund.objects.order_by("id").values_list("amount_minor", "status", "provider_id")),
        "provider": list(ProviderEvent.objects.order_by("id").values_list("id", "outcome")),
    }


def twice(job: Callable[[], None]) -> None:
    """Run a job, then run it again: nothing more has happened."""
    job()
    after_once, sent = rows(), len(mail.outbox)
    job()
    assert rows() == after_once
    assert len(mail.outbox) == sent


def test_a_letter_is_sent_once(now):
    order = paid(now)
    letter = Notification.objects.get(order=order)

    twice(lambda: tasks.send_notification(str(letter.id)))

    assert [message.subject for message in mail.outbox] == ["Votre commande est confirmée"]


def paid_at_the_provider(stripe, now) -> tuple[Order, str]:  # noqa: F811
    """An order whose card was charged, before anyone has told us."""
    order = placed(now)
    payable = purchase.pay_by_element(order, attempt_id=attempt_of(order).id, now=now)
    parameters = {"payment_method": "pm_card_visa", "return_url": "http://127.0.0.1/"}
    stripe.client.v1.payment_intents.confirm(payable.intent_id, parameters)
    return order, payable.intent_id


def test_a_payment_is_settled_once(now, stripe):  # noqa: F811
    order, intent_id = paid_at_the_provider(stripe, now)
    inbox.receive(Event("evt_1", "payment_intent.succeeded", intent_id, intent_id, False), body=b"{}", now=now)

    def settle_again() -> None:
        ProviderEvent.objects.update(processed_at=None, outcome="")
        tasks.apply_provider_event("evt_1")

    twice(settle_again)

    order.refresh_from_db()
    assert (order.status, LedgerEntry.objects.count()) == (Status.QUEUED, 1)


def test_money_is_given_back_once(now, stripe):  # noqa: F811
    order, intent_id = paid_at_the_provider(stripe, now)
    settlement.settle_intent(intent_id, now=now)
    cancelling.cancel_order(order, by=SYSTEM, reason="essai", money=MoneyDecision.everything(), now=now)
    refund = Refund.objects.get()

    twice(lambda: tasks.send_refund(str(refund.id)))

    assert [found.amount for found in stripe.client.v1.refunds.list().data] == [order.amount_minor]


def test_an_order_is_completed_once_fourteen_days_after_its_delivery(now, emma, vera):
    order = in_status(Status.DELIVERED, now, expert=emma, validator=vera)
    early, later = now + timedelta(days=13), now + timedelta(days=14)

    assert [completing.complete_delivered(now=moment) for moment in (early, later, later)] == [0, 1, 0]

    last = order.events.latest("id")
    assert (last.from_status, last.to_status, last.reason, last.actor_label) == (
        "delivered",
        "completed",
        "14 jours après la livraison",
        "system",
    )


def test_an_approved_order_on_hold_is_left_alone_by_its_delivery(now, emma, vera):
    order = in_status(Status.APPROVED, now, expert=emma, validator=vera)
    workflow.hold_order(order, by=SYSTEM, reason="essai", now=now)
    before = rows()

    deliver = app.tasks["expertdesk.tasks.deliver"].func.__wrapped__
    deliver(order_id=str(order.id))

    assert rows() == before


def test_a_closed_gate_is_one_incident_however_often_it_is_tried(now, emma, vera, settings):
    settings.CONTACT_EMAIL = "equipe@lumira.example"
    order = in_status(Status.APPROVED, now, expert=emma, validator=vera)
    deliver = app.tasks["expertdesk.tasks.deliver"].func.__wrapped__

    twice(lambda: deliver(order_id=str(order.id)))

    (incident,) = order.incidents.all()
    assert (incident.kind, incident.closed_at) == ("delivery_failed", None)
    assert incident.detail.startswith("missing:archetype, missing:reading")
    assert waiting().count("orders.tasks.send_notification") == 2
    run_jobs()
    assert [message.to for message in mail.outbox if order.number in message.subject + message.body][-1] == [
        "equipe@lumira.example"
    ]
