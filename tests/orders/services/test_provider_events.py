"""The inbox worked through: hosted pages by what the provider holds, payments of nobody until somebody looks."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from lumira.payments.exceptions import PaymentUnavailable
from lumira.payments.gateways import current
from lumira.payments.gateways.port import Event
from lumira.payments.models import Payment, PaymentAttempt, ProviderEvent
from lumira.payments.services import inbox
from orders.models import Order
from orders.services import provider_events, settlement
from tests.factories.orders import placed
from tests.jobs import run_jobs
from tests.lumira.demo.stripe_double.test_checkout_sessions import fill_in
from tests.lumira.payments.services.test_collecting import by_element, by_page
from tests.orders import books
from tests.orders.books import assert_paid_once, incidents

pytestmark = pytest.mark.django_db


def receive(kind: str, object_id: str, *, intent_id: str = "", now: datetime | None = None) -> str:
    event_id = f"evt_{ProviderEvent.objects.count()}"
    inbox.receive(Event(event_id, kind, object_id, intent_id, False), body=b"{}", now=now or timezone.now())
    return event_id


@pytest.fixture
def hosted(stripe) -> tuple[Order, str]:
    """An order that is paid on the provider's own page, of which we have not been told; and the page's id."""
    order = placed(timezone.now())
    page = by_page(Payment.objects.get(pk=order.payment_id), timezone.now()).page
    session = stripe.client.v1.checkout.sessions.retrieve(page.id)
    assert fill_in(stripe, session)[0] == 303
    return order, page.id


def test_a_hosted_payment_is_settled_by_its_sessions_event(hosted):
    order, page_id = hosted

    receive("checkout.session.completed", page_id)

    assert_paid_once(order)


def test_a_hosted_payment_is_settled_by_its_intents_event_alone(hosted, stripe):
    order, page_id = hosted
    intent_id = stripe.client.v1.checkout.sessions.retrieve(page_id).payment_intent

    receive("payment_intent.succeeded", intent_id, intent_id=intent_id)
    receive("charge.succeeded", "ch_1", intent_id=intent_id)

    assert_paid_once(order)


def test_a_hosted_payment_is_settled_by_the_return_page(hosted, stripe):
    order, page_id = hosted

    assert settlement.settle_hosted_page(page_id, now=timezone.now()).order == order

    assert_paid_once(order)


def test_an_intent_that_only_claims_to_be_of_a_page_pays_nothing(hosted, stripe):
    """Metadata are words: the page that our attempt opened must name the intent."""
    order, _page_id = hosted
    attempt = PaymentAttempt.objects.get(payment_id=order.payment_id, method="hosted")
    liar = stripe.pay(metadata={"payment": str(order.payment_id), "attempt": str(attempt.id)})

    receive("payment_intent.succeeded", liar.id, intent_id=liar.id)
    run_jobs()

    assert books.statuses(order) == ("awaiting_payment", "unpaid")
    assert set(books.inbox().values()) == {"unknown"}


def test_a_payment_of_nobody_is_an_incident_after_three_days_and_once(stripe):
    now = timezone.now()
    foreign = stripe.pay()
    receive("payment_intent.succeeded", foreign.id, intent_id=foreign.id, now=now)
    run_jobs()

    for hours in (1, 71):
        provider_events.review_unknown_events(now=now + timedelta(hours=hours))
        assert incidents(None) == []
    for hours in (72, 73):
        provider_events.review_unknown_events(now=now + timedelta(hours=hours))

    assert incidents(None) == [("unknown_payment", "")]
    assert ProviderEvent.objects.get().processed_at == now + timedelta(hours=72)


def closing_is_refused_for(event_id: str) -> None:
    """Let the database refuse to close one event: a row that fails whoever comes."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '23514'; END $$"
        )
        cursor.execute(
            "CREATE TRIGGER refuse BEFORE UPDATE OF outcome ON payments_providerevent FOR EACH ROW"
            f" WHEN (OLD.id = '{event_id}') EXECUTE FUNCTION refuse()"
        )


def test_an_event_that_fails_holds_up_no_other_and_becomes_an_incident_in_its_time(stripe):
    now = timezone.now()
    foreign = [stripe.pay() for _ in range(2)]
    bad, good = (
        receive("payment_intent.succeeded", intent.id, intent_id=intent.id, now=now + timedelta(minutes=place))
        for place, intent in enumerate(foreign)
    )
    run_jobs()
    closing_is_refused_for(bad)

    provider_events.review_unknown_events(now=now + timedelta(hours=71))
    assert incidents(None) == []
    provider_events.review_unknown_events(now=now + timedelta(hours=73))

    assert sorted(incidents(None)) == [("settlement_failed", "IntegrityError"), ("unknown_payment", "")]
    assert set(ProviderEvent.objects.filter(processed_at__isnull=False).values_list("id", flat=True)) == {bad, good}


def test_the_oldest_unknown_events_are_looked_at_first_and_not_all_at_once(stripe, monkeypatch):
    monkeypatch.setattr("orders.services.provider_events.MOST_AT_ONCE", 1)
    now = timezone.now()
    late, _early = (
        receive("payment_intent.succeeded", intent.id, intent_id=intent.id, now=now - timedelta(hours=hours))
        for hours, intent in ((80, stripe.pay()), (90, stripe.pay()))
    )
    run_jobs()

    provider_events.review_unknown_events(now=now)

    assert list(ProviderEvent.objects.filter(processed_at=None).values_list("id", flat=True)) == [late]


def test_with_the_provider_away_the_unknown_events_stay_as_they_are(stripe, settings):
    now = timezone.now()
    for _ in range(5):
        intent = stripe.pay()
        receive("payment_intent.succeeded", intent.id, intent_id=intent.id, now=now - timedelta(hours=80))
    run_jobs()
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"
    current.gateway.cache_clear()

    provider_events.review_unknown_events(now=now)

    assert (incidents(None), set(books.inbox().values())) == ([], {"unknown"})
    assert not ProviderEvent.objects.filter(processed_at__isnull=False).exists()


def test_an_event_that_came_before_its_order_is_applied_at_the_next_look(stripe):
    """The provider may tell of an intent before the answer that names it to us is stored."""
    now = timezone.now()
    order = placed(now)
    attempt = by_element(Payment.objects.get(pk=order.payment_id), now).attempt
    PaymentAttempt.objects.filter(pk=attempt.pk).update(intent_id=None)
    receive("payment_intent.created", attempt.intent_id, intent_id=attempt.intent_id)
    run_jobs()
    assert set(books.inbox().values()) == {"unknown"}
    PaymentAttempt.objects.filter(pk=attempt.pk).update(intent_id=attempt.intent_id)

    provider_events.review_unknown_events(now=now)

    assert set(books.inbox().values()) == {"applied"}
    assert books.statuses(order) == ("awaiting_payment", "unpaid")


def test_while_the_provider_is_away_the_event_stays_open_for_the_next_attempt(stripe, monkeypatch):
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)
    now = timezone.now()
    order = placed(now)
    intent_id = by_element(Payment.objects.get(pk=order.payment_id), now).attempt.intent_id
    stripe.client.v1.payment_intents.confirm(
        intent_id, {"payment_method": "pm_card_visa", "return_url": "http://testserver/"}
    )
    event_id = receive("payment_intent.succeeded", intent_id, intent_id=intent_id)
    stripe.control("POST faults", path="payment_intents", kind="error_500_before", times=1)

    with pytest.raises(PaymentUnavailable):
        provider_events.apply_event(event_id, now=now)

    assert books.inbox() == {event_id: ""}
    assert_paid_once(order)


def test_a_refund_of_nobodys_payment_waits_for_a_person(stripe):
    receive("refund.created", "re_nobodys")
    run_jobs()

    assert set(books.inbox().values()) == {"unknown"}
