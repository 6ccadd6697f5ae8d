"""Unpaid orders: two reminders, then closed, the provider first; whoever pays or comes back in time keeps theirs."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from checkout.services import purchase
from lumira.payments.exceptions import PaymentUnavailable
from lumira.payments.gateways import current
from lumira.payments.models import Payment, PaymentAttempt
from lumira.payments.services import collecting, opening
from lumira.payments.states import IntentStatus
from orders.exceptions import OrderClosed
from orders.models import Notification, Order
from orders.services import expiring, settlement
from tests.factories.orders import attempt_of, intent_of, placed
from tests.jobs import run_jobs, waiting
from tests.journeys.walk import link_in
from tests.lumira.payments.services.test_collecting import by_element, payable
from tests.orders.books import history, incidents, ledger, letters, refunds, statuses, sums

pytestmark = pytest.mark.django_db

HOUR, DAY = timedelta(hours=1), timedelta(hours=24)
REMINDER = "Votre commande attend son paiement"


def order_since(age: timedelta, **contact) -> Order:
    return placed(timezone.now() - age, **contact)


@pytest.fixture
def lapsed(stripe) -> Order:
    """An order that nobody paid in a day, its intent still open at the provider."""
    order = order_since(DAY)
    by_element(Payment.objects.get(pk=order.payment_id), order.created_at)
    return order


def pay(stripe, method: str = "pm_card_visa") -> str:
    (intent,) = stripe.truth()
    stripe.client.v1.payment_intents.confirm(
        intent["id"], {"payment_method": method, "return_url": "http://testserver/"}
    )
    return intent["id"]


def process(order: Order, **changes: object) -> None:
    """The provider's news about an order's own intent, without the provider."""
    now = changes.pop("now", timezone.now())
    attempt, intent = attempt_of(order), intent_of(order, **changes)
    opening.attach_intent(attempt, intent, now=now)
    settlement.settle(attempt, intent, now=now)


# Reminders.


@pytest.mark.parametrize(
    ("hours", "keys"), [(0.9, []), (1, ["1"]), (19.9, ["1"]), (20, ["2"]), (23.9, ["2"]), (24, []), (48, [])]
)
def test_a_reminder_is_sent_at_its_hour(hours, keys):
    order = order_since(timedelta(hours=hours))

    expiring.remind_unpaid(now=timezone.now())

    found = Notification.objects.filter(order=order).values_list("kind", "key")
    assert list(found) == [("payment_reminder", f"payment_reminder:{order.id}:{key}") for key in keys]


def test_each_reminder_is_sent_once(now):
    order = placed(now)

    for minutes in range(0, 24 * 60, 30):
        expiring.remind_unpaid(now=now + timedelta(minutes=minutes))

    assert letters(order) == [("payment_reminder", "queued")] * 2


def test_the_reminder_says_when_the_order_lapses_and_leads_to_the_payment(client):
    order = placed(timezone.now() - HOUR, email="camille@exemple.fr")

    expiring.remind_unpaid(now=timezone.now())
    answer = client.get(link_in(REMINDER), headers={"accept-language": "fr"})

    (message,) = mail.outbox
    assert answer.url == f"/commande/{order.number}/paiement/"
    assert "Rien n’a été débité" in message.body
    assert "La commande est conservée jusqu’au" in message.body
    assert message.to == ["camille@exemple.fr"]


@pytest.mark.parametrize("status", [IntentStatus.SUCCEEDED, IntentStatus.PROCESSING])
def test_who_pays_or_is_paying_is_not_reminded(status):
    order = order_since(HOUR)
    process(order, status=status)

    expiring.remind_unpaid(now=timezone.now())

    assert "payment_reminder" not in [kind for kind, _status in letters(order)]


@pytest.mark.parametrize(("level", "reminders"), [("profond", 0), ("integral", 1)])
def test_who_bought_the_same_level_since_is_not_asked_to_pay_it_again(level, reminders):
    left = order_since(HOUR, email="camille@exemple.fr")
    process(order_since(HOUR / 2, level=level, currency="CHF", email="Camille@exemple.fr"))

    expiring.remind_unpaid(now=timezone.now())

    assert letters(left) == [("payment_reminder", "queued")] * reminders


def test_a_reminder_that_waited_too_long_is_dropped():
    order = order_since(HOUR)
    expiring.remind_unpaid(now=timezone.now())
    process(order)

    run_jobs()

    assert letters(order) == [("payment_reminder", "dropped"), ("order_received", "sent")]


def test_an_order_made_without_a_payment_is_neither_reminded_of_nor_closed():
    order = order_since(2 * DAY)
    Order.objects.filter(pk=order.pk).update(direct=True)

    assert (expiring.remind_unpaid(now=timezone.now()), expiring.expire_unpaid(now=timezone.now())) == (0, 0)


# Closing.


def test_p22_an_abandoned_order_expires_its_intent_cancelled_first(stripe, lapsed):
    assert expiring.expire_unpaid(now=timezone.now()) == 1
    run_jobs()

    assert [intent["status"] for intent in stripe.truth()] == ["canceled"]
    assert statuses(lapsed) == ("cancelled", "cancelled")
    lapsed.refresh_from_db()
    assert (lapsed.outcome, lapsed.is_expired) == ("expired", True)
    assert history(lapsed)[-1] == ("awaiting_payment→cancelled", "system")
    assert lapsed.events.latest("id").reason == "Expirée : aucun paiement en 24 heures."
    assert letters(lapsed) == []


def test_p22_an_abandoned_3d_secure_is_resumed_on_the_same_intent(stripe):
    order = order_since(2 * HOUR)
    first = purchase.pay_by_element(order, attempt_id=None, now=timezone.now())
    pay(stripe, "pm_card_threeDSecure2Required")

    again = purchase.pay_by_element(order, attempt_id=None, now=timezone.now())

    assert (again.intent_id, again.client_secret) == (first.intent_id, first.client_secret)
    (intent,) = stripe.truth()
    assert intent["status"] == "requires_action"


def test_p22_an_abandoned_3d_secure_expires_too(stripe, lapsed):
    pay(stripe, "pm_card_threeDSecure2Required")

    expiring.expire_order(lapsed.pk, now=timezone.now())

    assert [intent["status"] for intent in stripe.truth()] == ["canceled"]
    assert statuses(lapsed) == ("cancelled", "cancelled")


def test_coming_back_to_pay_keeps_the_order_for_another_day(stripe, lapsed):
    purchase.pay_by_element(lapsed, attempt_id=None, now=timezone.now())

    expiring.expire_order(lapsed.pk, now=timezone.now())

    assert statuses(lapsed) == ("awaiting_payment", "unpaid")
    assert len(payable(stripe)) == 1


def test_a_declined_card_keeps_the_order_for_another_day(lapsed):
    process(lapsed, status=IntentStatus.REQUIRES_PAYMENT, received_minor=0, last_error="card_declined")

    assert expiring.expire_unpaid(now=timezone.now()) == 0
    assert letters(lapsed) == []


def test_a_lapsed_order_can_no_longer_be_paid(stripe, lapsed):
    expiring.expire_order(lapsed.pk, now=timezone.now())

    with pytest.raises(OrderClosed):
        purchase.pay_by_element(lapsed, attempt_id=None, now=timezone.now())
    with pytest.raises(OrderClosed):
        purchase.pay_by_hosted_page(lapsed, now=timezone.now())
    assert payable(stripe) == []


def test_p23_paid_at_the_last_moment_is_settled_instead_of_closed(stripe, lapsed):
    pay(stripe)

    expiring.expire_order(lapsed.pk, now=timezone.now())

    assert statuses(lapsed) == ("queued", "paid")
    assert (ledger(lapsed), refunds(lapsed)) == ([("charge", 6700, "EUR")], [])


def test_p23_a_success_after_the_expiry_is_given_back_and_told(stripe, lapsed):
    expiring.expire_order(lapsed.pk, now=timezone.now())
    attempt = PaymentAttempt.objects.get(payment_id=lapsed.payment_id)

    settlement.settle(attempt, intent_of(lapsed, id=attempt.intent_id), now=timezone.now())

    assert statuses(lapsed)[0] == "cancelled"
    assert sums(lapsed) == (6700, 0, 6700)
    assert [(amount, reason) for amount, reason, _status in refunds(lapsed)] == [(6700, "late_payment")]
    assert [kind for kind, _detail in incidents(lapsed)] == ["late_payment"]


def test_p24_what_is_under_way_at_the_provider_is_not_closed(stripe, lapsed):
    """The webhook was lost: we do not know yet that the debit was confirmed."""
    pay(stripe, "pm_sepaDebit_successDelayed_fr")

    expiring.expire_order(lapsed.pk, now=timezone.now())

    assert statuses(lapsed) == ("awaiting_payment", "processing")


def test_a_run_that_died_between_the_provider_and_our_rows_is_finished_by_the_next(stripe, lapsed):
    collecting.stop_collecting(Payment.objects.get(pk=lapsed.payment_id), now=timezone.now())
    assert statuses(lapsed) == ("awaiting_payment", "unpaid")

    expiring.expire_order(lapsed.pk, now=timezone.now())

    assert statuses(lapsed) == ("cancelled", "cancelled")


def test_with_the_provider_away_nothing_is_closed(settings, lapsed):
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"
    current.gateway.cache_clear()

    with pytest.raises(PaymentUnavailable):
        expiring.expire_order(lapsed.pk, now=timezone.now())

    assert statuses(lapsed) == ("awaiting_payment", "unpaid")


def test_every_lapsed_order_has_one_job_however_often_it_is_found(lapsed):
    order_since(DAY)

    for _run in range(3):
        expiring.expire_unpaid(now=timezone.now())

    assert waiting() == ["orders.tasks.expire_order"] * 2


# Delayed methods.


def test_p24_a_payment_under_way_is_neither_closed_nor_in_the_queue(now):
    order = placed(now)
    process(order, status=IntentStatus.PROCESSING, received_minor=0, now=now)

    late = now + timedelta(days=13)
    assert (expiring.remind_unpaid(now=late), expiring.expire_unpaid(now=late)) == (0, 0)
    expiring.expire_order(order.pk, now=late)

    assert statuses(order) == ("awaiting_payment", "processing")
    order.refresh_from_db()
    assert (order.settled_at, order.is_takeable) == (None, False)


def test_p24_its_success_lets_the_order_into_the_queue(now):
    order = placed(now)
    process(order, status=IntentStatus.PROCESSING, received_minor=0, now=now)

    process(order, now=now + timedelta(days=6))

    assert statuses(order) == ("queued", "paid")


def test_p24_its_failure_sends_a_link_and_begins_the_day_anew(client):
    now = timezone.now()
    order = placed(now - timedelta(days=5), email="camille@exemple.fr")
    process(order, status=IntentStatus.PROCESSING, received_minor=0, now=now - timedelta(days=5))

    process(order, status=IntentStatus.REQUIRES_PAYMENT, received_minor=0, last_error="debit_failed", now=now)

    order.refresh_from_db()
    assert order.lapses_at == now + DAY
    assert expiring.expire_unpaid(now=now + 23 * HOUR) == 0
    answer = client.get(link_in("Votre paiement n’a pas abouti"), headers={"accept-language": "fr"})
    assert answer.url == f"/commande/{order.number}/paiement/"
    assert letters(order) == [("payment_failed", "sent")]


def test_p24_cancelled_by_the_bank_is_a_failure_like_any_other(client):
    now = timezone.now()
    order = placed(now - timedelta(days=5), email="camille@exemple.fr")
    process(order, status=IntentStatus.PROCESSING, received_minor=0, now=now - timedelta(days=5))

    process(order, status=IntentStatus.CANCELLED, received_minor=0, now=now)

    order.refresh_from_db()
    assert (statuses(order), order.lapses_at) == (("awaiting_payment", "unpaid"), now + DAY)
    assert history(order)[-1] == ("payment unpaid", "stripe")
    assert letters(order) == [("payment_failed", "queued")]
    assert link_in("Votre paiement n’a pas abouti")


def test_what_we_cancel_ourselves_is_no_failure(now):
    order = placed(now)
    process(order, status=IntentStatus.REQUIRES_PAYMENT, received_minor=0, last_error="card_declined", now=now)

    process(order, status=IntentStatus.CANCELLED, received_minor=0, now=now + HOUR)

    order.refresh_from_db()
    assert (statuses(order), order.lapses_at) == (("awaiting_payment", "unpaid"), now + DAY)
    assert ("payment unpaid", "stripe") not in history(order)


def test_p24_after_fourteen_days_a_person_looks(stripe):
    order = order_since(timedelta(days=15))
    collected = by_element(Payment.objects.get(pk=order.payment_id), order.created_at)
    Payment.objects.filter(pk=order.payment_id).update(status="processing", updated_at=order.created_at)
    assert collected.attempt.intent_id

    for _day in range(2):
        expiring.review_processing(now=timezone.now())

    assert incidents(order) == [("payment_review", "processing_too_long")]


def test_p24_a_payment_that_the_provider_does_not_know_is_told_and_holds_up_no_other(stripe):
    """An intent of another account, or of another mode."""
    long_ago = timezone.now() - timedelta(days=15)
    unknown, slow = placed(long_ago - HOUR), order_since(timedelta(days=15))
    process(unknown, id="pi_unheard_of", status=IntentStatus.PROCESSING, received_minor=0, now=long_ago - HOUR)
    by_element(Payment.objects.get(pk=slow.payment_id), slow.created_at)
    Payment.objects.filter(pk=slow.payment_id).update(status="processing", updated_at=long_ago)

    expiring.review_processing(now=timezone.now())

    assert incidents(unknown) == incidents(slow) == [("payment_review", "processing_too_long")]


def test_p24_what_a_person_knows_of_does_not_keep_the_rest_waiting(stripe, monkeypatch):
    monkeypatch.setattr("orders.services.expiring.MOST_AT_ONCE", 1)
    orders = []
    for days in (17, 16):
        order = order_since(timedelta(days=days))
        by_element(Payment.objects.get(pk=order.payment_id), order.created_at)
        Payment.objects.filter(pk=order.payment_id).update(status="processing", updated_at=order.created_at)
        orders.append(order)

    told = []
    for _day in range(2):
        expiring.review_processing(now=timezone.now())
        told.append([len(incidents(order)) for order in orders])

    assert told == [[1, 0], [1, 1]]
