"""A kill at every boundary of receiving and applying an event; the control acts inside the request, and loses."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.core import mail
from django.utils import timezone

from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.models import Notification
from orders.services import notifications, provider_events, refunds, settlement
from tests.checkout.webhooks.conftest import Shop, deliver
from tests.factories.orders import placed
from tests.faults.crash_points import count_boundaries, killed_at
from tests.jobs import run_jobs
from tests.lumira.payments.services.test_collecting import by_element
from tests.orders import books
from tests.orders.books import assert_paid_once

pytestmark = [pytest.mark.usefixtures("db"), pytest.mark.faults]


@pytest.fixture
def paid_at_the_provider(stripe) -> Callable[[], tuple[Shop, dict]]:
    """Make an order that is paid at the provider, of which we have not been told: it and the event that tells."""

    def make() -> tuple[Shop, dict]:
        order = placed(timezone.now(), email=f"{uuid4().hex[:10]}@exemple.fr")
        collected = by_element(Payment.objects.get(pk=order.payment_id), timezone.now())
        shop = Shop(order, collected.attempt.intent_id, collected.client_secret, stripe)
        shop.pay()
        event = next(event for event in reversed(shop.events()) if event["type"] == "payment_intent.succeeded")
        return shop, event

    return make


def points(flow: Callable[[], object]) -> range:
    """Every boundary of the flow, and one beyond its end."""
    return range(1, count_boundaries(flow) + 2)


def test_killed_anywhere_while_receiving_the_event_is_not_lost(paid_at_the_provider):
    _shop, event = paid_at_the_provider()
    everywhere = points(lambda: deliver(event))
    assert len(everywhere) > 6

    for point in everywhere:
        shop, event = paid_at_the_provider()
        with killed_at(point):
            deliver(event)

        # Whoever got no answer sends again.
        assert deliver(event) == 200
        assert_paid_once(shop.order)


def test_killed_anywhere_while_applying_the_event_has_one_effect(paid_at_the_provider):
    _shop, event = paid_at_the_provider()
    deliver(event)
    everywhere = points(lambda: provider_events.apply_event(event["id"], now=timezone.now()))
    assert len(everywhere) > 30

    for point in everywhere:
        shop, event = paid_at_the_provider()
        deliver(event)
        with killed_at(point):
            provider_events.apply_event(event["id"], now=timezone.now())

        # The job of a dead worker runs again.
        assert_paid_once(shop.order)


def test_killed_anywhere_while_sending_the_e_mail_is_one_message(paid_at_the_provider):
    def unsent() -> tuple[Shop, str]:
        shop, _event = paid_at_the_provider()
        settlement.settle_intent(shop.intent_id, now=timezone.now())
        return shop, str(Notification.objects.get(order=shop.order).id)

    _shop, letter = unsent()
    for point in points(lambda letter=letter: notifications.send_notification(letter, now=timezone.now())):
        shop, letter = unsent()
        with killed_at(point):
            notifications.send_notification(letter, now=timezone.now())
        run_jobs()

        # A kill between the mail server's yes and our note repeats it, recognisably.
        sent = [message.extra_headers["Message-ID"] for message in mail.outbox if message.to == [shop.order.email]]
        assert len(set(sent)) == 1
        assert len(sent) <= 2
        assert books.letters(shop.order) == [("order_received", "sent")]


def test_killed_anywhere_while_giving_back_is_one_refund(paid_at_the_provider, stripe):
    def decided() -> tuple[Shop, str]:
        shop, _event = paid_at_the_provider()
        settlement.settle_intent(shop.intent_id, now=timezone.now())
        payment = Payment.objects.get(pk=shop.order.payment_id)
        refund = refunding.request_refund(
            payment, amount_minor=3000, reason=Refund.Reason.REQUESTED, by=None, now=timezone.now()
        )
        return shop, str(refund.id)

    _shop, refund = decided()
    for point in points(lambda refund=refund: refunds.send_refund(refund, now=timezone.now())):
        shop, refund = decided()
        with killed_at(point):
            refunds.send_refund(refund, now=timezone.now())
        run_jobs()

        assert books.ledger(shop.order) == [("charge", 6700, "EUR"), ("refund", -3000, "EUR")]
        assert books.history(shop.order)[3:] == [("payment partially_refunded", "stripe")]
        (truth,) = [intent for intent in stripe.truth() if intent["id"] == shop.intent_id]
        assert truth["amount_refunded"] == 3000


def test_control_acting_inside_the_request_loses_paid_orders(paid_at_the_provider, settings):
    settings.ROOT_URLCONF = "tests.faults.storm.urls_acting_inside"
    shop, event = paid_at_the_provider()
    everywhere = points(lambda: deliver(event))
    assert_paid_once(shop.order)
    ends = []

    for point in everywhere:
        shop, event = paid_at_the_provider()
        with killed_at(point):
            deliver(event)
        assert deliver(event) == 200
        run_jobs()
        ends.append((books.statuses(shop.order), len(books.subjects(shop.order.email))))

    # Never told, told by half, told without an e-mail: each is the end of some kill.
    assert {
        (("awaiting_payment", "unpaid"), 0),
        (("awaiting_payment", "paid"), 0),
        (("queued", "paid"), 0),
        (("queued", "paid"), 1),
    } <= set(ends)
