"""Races about money. The controls run the same race with its guard taken away and see it go wrong."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from checkout.services import purchase
from lumira.payments.models import Payment, PaymentAttempt, ProviderEvent, Refund
from lumira.payments.services import applying, inbox, opening, refunding
from orders.models import Order
from orders.services import placing, provider_events, settlement
from products.selectors import offer_of
from tests.checkout.webhooks.conftest import Shop, deliver
from tests.factories.orders import attempt_of, intent_of, paid, placed
from tests.faults.racing import Meeting, names, race, without_row_locks
from tests.jobs import waiting
from tests.lumira.payments.services.test_collecting import by_element
from tests.orders.books import HISTORY_OF_A_PAID_ORDER, history, ledger, letters, statuses, sums

pytestmark = pytest.mark.usefixtures("db")

RUNNERS = 8
CONTACT = placing.Contact("Camille", "Aubry", "camille@exemple.fr")


def order_by(attempt_id, now, level="profond"):
    return purchase.start_order(
        offer_of(level, language="fr"), CONTACT, attempt_id=attempt_id, language="fr", consents=[], now=now
    )


def order_by_page(browser: Client, attempt_id: str = ""):
    values = {
        "first_name": "Camille",
        "last_name": "Aubry",
        "email": "camille@exemple.fr",
        "consent": "on",
        "consent_digital": "on",
    }
    attempt = attempt_id or browser.session["checkout_attempts"]["profond:EUR"]
    return browser.post("/commande/profond/", {**values, "attempt_id": attempt})


def test_a_double_click_is_one_order(now):
    attempt_id = uuid4()

    outcomes = race(*[lambda: order_by(attempt_id, now)] * RUNNERS)

    assert names(outcomes) == ["ok"] * RUNNERS
    (order,) = Order.objects.all()
    assert sorted((found.pk, is_new) for found, is_new in outcomes) == [(order.pk, False)] * (RUNNERS - 1) + [
        (order.pk, True)
    ]
    assert (Payment.objects.count(), PaymentAttempt.objects.get().id) == (1, attempt_id)
    assert history(order) == [("created", "client")]


def test_the_slower_half_of_a_double_click_may_see_the_order(stripe):
    """Both answers save the session; the one that placed nothing saves it last, without the other's grant."""
    browser = Client(headers={"accept-language": "fr"})
    browser.get("/commande/profond/")
    before = dict(browser.session.items())
    assert order_by_page(browser).status_code == 302
    session = browser.session
    session.clear()
    session.update(before)
    session.save()

    assert order_by_page(browser).status_code == 302

    number = Order.objects.get().number
    assert browser.get(f"/commande/{number}/paiement/").status_code == 200
    assert Client().get(f"/commande/{number}/paiement/").status_code == 404


def test_somebody_elses_attempt_shows_them_nothing(stripe):
    browser, stranger = Client(headers={"accept-language": "fr"}), Client(headers={"accept-language": "fr"})
    browser.get("/commande/profond/")
    stranger.get("/commande/profond/")
    order_by_page(browser)

    for _ in range(2):
        order_by_page(stranger, attempt_id=browser.session["checkout_attempts"]["profond:EUR"])

    assert stranger.get(f"/commande/{Order.objects.get().number}/paiement/").status_code == 404


@pytest.mark.parametrize("clicks", [2, 8, 32])
def test_clicks_on_the_order_page_at_once_are_one_order_and_one_intent(stripe, clicks):
    """The page's own form, from tabs of one browser: parallel requests through the view, the session and the provider."""
    browser = Client(headers={"accept-language": "fr"})
    browser.get("/commande/profond/")
    attempt = browser.session["checkout_attempts"]["profond:EUR"]

    def click() -> int:
        tab = Client(headers={"accept-language": "fr", "accept": "application/json"})
        tab.cookies.update(browser.cookies)
        return order_by_page(tab, attempt).status_code

    outcomes = race(*[click] * clicks)

    # Who finds the key in use at the provider this very moment, or comes too often, clicks again.
    assert set(outcomes) <= {200, 429, 503}
    assert click() == 200
    order = Order.objects.get()
    assert (Payment.objects.count(), PaymentAttempt.objects.get().id) == (1, UUID(attempt))
    assert [truth["id"] for truth in stripe.truth()] == [order.payment.attempts.get().intent_id]
    assert history(order) == [("created", "client")]


def test_control_without_the_common_attempt_it_would_be_eight(now):
    outcomes = race(*[lambda: order_by(uuid4(), now)] * RUNNERS)

    assert names(outcomes) == ["ok"] * RUNNERS
    assert len({order.number for order, _is_new in outcomes}) == Order.objects.count() == RUNNERS


def test_a_double_click_asks_the_provider_for_one_intent(stripe, now):
    payment = Payment.objects.get(pk=placed(now).payment_id)

    outcomes = race(*[lambda: by_element(payment, now)] * 16)

    # The provider may answer that the same key is in use this very moment; the next click finds the intent.
    assert set(names(outcomes)) <= {"ok", "PaymentUnavailable"}
    secrets = {outcome.client_secret for outcome in outcomes if not isinstance(outcome, Exception)}
    assert secrets <= {by_element(payment, now).client_secret}
    assert len(stripe.truth()) == 1


def test_the_free_level_is_given_once_to_one_client(now):
    outcomes = race(*[lambda: order_by(uuid4(), now, "initie")] * RUNNERS)

    assert names(outcomes) == ["FreeLevelUsed"] * (RUNNERS - 1) + ["ok"]
    (order,) = Order.objects.all()
    assert statuses(order) == ("queued", "paid")
    assert (ledger(order), letters(order)) == ([("free", 0, "EUR")], [("order_received", "queued")])


def test_control_without_its_index_the_free_level_is_given_to_everyone(now):
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE indexname = %s", [placing.FREE_ONCE])
        (definition,) = cursor.fetchone()
        cursor.execute(f"DROP INDEX {placing.FREE_ONCE}")
    try:
        outcomes = race(*[lambda: order_by(uuid4(), now, "initie")] * RUNNERS)

        assert names(outcomes) == ["ok"] * RUNNERS
        assert Order.objects.count() == RUNNERS
    finally:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE orders_order CASCADE")
            cursor.execute(definition)


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_a_success_told_many_times_at_once_is_booked_once(is_locked, monkeypatch, now):
    order = placed(now)
    attempt, intent = attempt_of(order), intent_of(order)
    opening.attach_intent(attempt, intent, now=now)
    monkeypatch.setattr(applying, "misfit", Meeting(RUNNERS).after(applying.misfit))
    if not is_locked:
        without_row_locks(monkeypatch)
        # Writing the attempt's news locks its row too.
        monkeypatch.setattr(applying, "_note_attempt", lambda *_arguments, **_options: None)

    outcomes = race(*[lambda: settlement.settle(attempt, intent, now=now)] * RUNNERS)

    if not is_locked:
        # Each believed to be the first; only the ledger's unique index stood in the way.
        assert names(outcomes) == ["IntegrityError"] * (RUNNERS - 1) + ["ok"]
        return
    assert sorted(settled.change for settled in outcomes) == ["none"] * (RUNNERS - 1) + ["paid"]
    assert history(order) == HISTORY_OF_A_PAID_ORDER
    assert (ledger(order), letters(order)) == ([("charge", 6700, "EUR")], [("order_received", "queued")])


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "control"])
def test_the_webhooks_jobs_and_the_return_page_at_once(is_locked, monkeypatch, stripe):
    now = timezone.now()
    order = placed(now)
    collected = by_element(Payment.objects.get(pk=order.payment_id), now)
    shop = Shop(order, collected.attempt.intent_id, collected.client_secret, stripe)
    shop.pay()
    events = shop.events()
    for event in events:
        deliver(event)
    if not is_locked:
        without_row_locks(monkeypatch)
        monkeypatch.setattr(applying, "_note_attempt", lambda *_arguments, **_options: None)
        monkeypatch.setattr(applying, "misfit", Meeting(4).after(applying.misfit))

    outcomes = race(
        *[lambda event=event: provider_events.apply_event(event["id"], now=timezone.now()) for event in events],
        *[lambda: shop.come_back(Client(headers={"accept-language": "fr"}))] * 3,
    )

    if is_locked:
        assert outcomes == [None] * len(events) + [302] * 3
    else:
        # Several believed to be the first; only the ledger's unique index stood in their way.
        assert "IntegrityError" in names(outcomes)
    assert statuses(order) == ("queued", "paid")
    assert history(order) == HISTORY_OF_A_PAID_ORDER
    assert (ledger(order), letters(order)) == ([("charge", 6700, "EUR")], [("order_received", "queued")])


def test_copies_of_an_event_at_once_are_one_row_and_one_job(stripe):
    stripe.pay()
    event = stripe.request("GET", f"/v1/events/{stripe.client.v1.events.list().data[0].id}")[1]

    assert race(*[lambda: deliver(event)] * RUNNERS) == [200] * RUNNERS

    assert (ProviderEvent.objects.count(), waiting()) == (1, ["orders.tasks.apply_provider_event"])


def test_copies_and_second_endpoints_worked_on_at_once_are_one_charge(stripe):
    """Each meaning told ten times under ten ids, as by several endpoints; all their jobs run at the same moment."""
    now = timezone.now()
    order = placed(now)
    collected = by_element(Payment.objects.get(pk=order.payment_id), now)
    shop = Shop(order, collected.attempt.intent_id, collected.client_secret, stripe)
    shop.pay()
    told = [{**shop.events()[-1], "id": f"evt_of_endpoint_{number}"} for number in range(10)]
    assert race(*[lambda event=event: deliver(event) for event in told * 2]) == [200] * 20

    outcomes = race(*[lambda e=event: provider_events.apply_event(e["id"], now=timezone.now()) for event in told * 2])

    assert outcomes == [None] * 20
    assert history(order) == HISTORY_OF_A_PAID_ORDER
    assert (ledger(order), letters(order)) == ([("charge", 6700, "EUR")], [("order_received", "queued")])


def test_control_without_the_events_own_id_each_copy_is_worked_on(stripe, monkeypatch):
    stripe.pay()
    event = stripe.request("GET", f"/v1/events/{stripe.client.v1.events.list().data[0].id}")[1]
    receive = inbox.receive

    def under_another_id(received, **options):
        return receive(replace(received, id=f"{received.id}_{uuid4().hex}"), **options)

    monkeypatch.setattr(inbox, "receive", under_another_id)

    assert race(*[lambda: deliver(event)] * RUNNERS) == [200] * RUNNERS

    assert len(waiting()) == RUNNERS


@contextmanager
def without_trigger(name: str) -> Iterator[None]:
    """Take one of the database's own guards away."""
    call_command("pgtrigger", "disable", name)
    try:
        yield
    finally:
        call_command("pgtrigger", "enable", name)


@pytest.mark.parametrize("guards", ["lock", "trigger", "none"])
def test_decisions_at_once_never_give_back_more_than_came_in(guards, monkeypatch, now):
    order = paid(now)
    payment = Payment.objects.get(pk=order.payment_id)
    rest = Payment.refundable_minor.fget
    monkeypatch.setattr(Payment, "refundable_minor", property(Meeting(RUNNERS).after(rest)))
    if guards != "lock":
        without_row_locks(monkeypatch)

    def decide() -> None:
        refunding.request_refund(
            payment, amount_minor=4000, reason=Refund.Reason.REQUESTED, by=None, now=now + timedelta(hours=1)
        )

    with without_trigger("payments.Refund:never_above_received") if guards == "none" else nullcontext():
        outcomes = race(*[decide] * RUNNERS)

    if guards == "none":
        assert names(outcomes) == ["ok"] * RUNNERS
        assert sum(refund.amount_minor for refund in Refund.objects.all()) == RUNNERS * 4000 > order.amount_minor
        return
    refusal = "NotRefundable" if guards == "lock" else "ProgrammingError"
    assert names(outcomes) == [refusal] * (RUNNERS - 1) + ["ok"]
    assert sums(order) == (6700, 0, 4000)
