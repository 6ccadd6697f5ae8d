"""Money that comes back, whoever decided it: what the provider holds is read whole and applied."""

import time

import pytest
from django.core import mail
from django.utils import timezone

from lumira.payments.exceptions import NotRefundable
from lumira.payments.models import Dispute, LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.services import refunding
from orders.models import Order
from orders.selectors.money import money_of
from orders.services import freezing, money_back, settlement, workflow
from orders.services.freezing import DISPUTED, MONEY_IS_BACK, REFUNDED
from tests.factories.orders import placed
from tests.jobs import run_jobs
from tests.lumira.payments.services.test_collecting import by_element
from tests.orders.at_the_provider import paid_again
from tests.orders.books import incidents, ledger, refunds, statuses, sums

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(stripe) -> Order:
    """An order that was paid at the provider and settled."""
    now = timezone.now()
    order = placed(now)
    attempt = by_element(Payment.objects.get(pk=order.payment_id), now).attempt
    stripe.client.v1.payment_intents.confirm(
        attempt.intent_id, {"payment_method": "pm_card_visa", "return_url": "http://testserver/"}
    )
    settlement.settle_intent(attempt.intent_id, now=now)
    run_jobs()
    return order


def intent_of(order: Order) -> str:
    return LedgerEntry.objects.get(payment_id=order.payment_id, kind="charge").provider_id


def follow(order: Order) -> None:
    money_back.follow_intent(intent_of(order), now=timezone.now())
    run_jobs()


def holds(order: Order) -> list[tuple[str, str]]:
    found = order.events.filter(kind="hold").order_by("id")
    return [(event.reason, event.actor_label) for event in found]


def dashboard_refund(stripe, order: Order, amount: int) -> None:
    stripe.client.v1.refunds.create({"payment_intent": intent_of(order), "amount": amount})


def test_a_refund_made_at_the_provider_is_imported_once(stripe, order):
    dashboard_refund(stripe, order, 2000)

    for _ in range(2):
        follow(order)

    assert refunds(order) == [(2000, "external", "succeeded")]
    assert Refund.objects.get().origin == "provider"
    assert (ledger(order), sums(order)) == ([("charge", 6700, "EUR"), ("refund", -2000, "EUR")], (6700, 2000, 0))
    assert statuses(order) == ("queued", "partially_refunded")
    assert (holds(order), incidents(order)) == ([], [])


def test_who_is_given_money_back_in_the_dashboard_is_told_once(stripe, order):
    dashboard_refund(stripe, order, 2000)
    dashboard_refund(stripe, order, 500)

    for _ in range(2):
        follow(order)
        run_jobs()

    told = [message for message in mail.outbox if message.to == [order.email] and "remboursons" in message.subject]
    assert [message.subject for message in told] == ["Nous vous remboursons 20,00 €", "Nous vous remboursons 5,00 €"]
    assert all("Votre avoir vous attendra" in message.body for message in told)


def test_a_full_refund_made_at_the_provider_puts_the_order_on_hold(stripe, order):
    dashboard_refund(stripe, order, 6700)

    follow(order)
    follow(order)

    assert statuses(order) == ("queued", "refunded")
    assert holds(order) == [(REFUNDED, "stripe")]


def test_a_refund_of_ours_that_no_longer_fits_is_given_up(stripe, order):
    """Decided here while somebody gives more back there: the provider's fact stands, ours is told as not done."""
    now = timezone.now()
    refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=5000, reason="requested", by=None, now=now
    )
    dashboard_refund(stripe, order, 6000)

    money_back.follow_intent(intent_of(order), now=now)

    assert sorted(refunds(order)) == [(5000, "requested", "cancelled"), (6000, "external", "succeeded")]
    assert sums(order) == (6700, 6000, 0)
    assert incidents(order) == [("refund_failed", "unsent")]
    run_jobs()
    assert sums(order) == (6700, 6000, 0)


def test_a_refund_that_the_provider_refuses_is_given_up_and_what_it_holds_is_read(stripe, order):
    now = timezone.now()
    dashboard_refund(stripe, order, 6000)
    refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=5000, reason="requested", by=None, now=now
    )

    run_jobs()

    assert sorted(refunds(order)) == [(5000, "requested", "cancelled"), (6000, "external", "succeeded")]
    assert sums(order) == (6700, 6000, 0)
    assert incidents(order) == [("refund_failed", "unsent")]


def test_a_refund_whose_answer_broke_after_its_effect_is_made_once(stripe, order, monkeypatch):
    # The library waits between its own tries.
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=3000, reason="requested", by=None, now=timezone.now()
    )
    stripe.control("POST faults", path="refunds", kind="error_500_after", method="post")

    run_jobs()

    assert refunds(order) == [(3000, "requested", "succeeded")]
    assert stripe.truth()[0]["refunded"] == 3000


def test_a_refund_that_the_provider_refuses_keeps_its_reason(stripe, order):
    stripe.control("POST dispute", id=intent_of(order))
    refund = refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=5000, reason="requested", by=None, now=timezone.now()
    )

    run_jobs()

    refund.refresh_from_db()
    assert (refund.status, refund.failure) == ("cancelled", "unsent:charge_disputed")
    assert ("refund_failed", "unsent:charge_disputed") in incidents(order)
    (line,) = money_of(order, now=timezone.now()).refunds
    assert str(line.failure) == "jamais parti : le paiement est contesté"


def test_a_refund_of_an_intent_that_the_provider_does_not_know_reserves_nothing(stripe, order):
    refund = refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=5000, reason="requested", by=None, now=timezone.now()
    )
    stripe.control("POST reset")

    run_jobs()

    refund.refresh_from_db()
    assert (refund.status, refund.failure) == ("cancelled", "unsent:resource_missing")
    assert (sums(order), incidents(order)) == ((6700, 0, 0), [("refund_failed", "unsent:resource_missing")])


def test_a_refund_given_up_with_a_reason_that_had_arrived_after_all_is_counted_again(stripe, order):
    now = timezone.now()
    refund = refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=5000, reason="requested", by=None, now=now
    )
    refunding.ask_provider(refund)
    refunding.give_up_unsent(refund, now=now, because="charge_disputed")

    follow(order)

    assert (refunds(order), sums(order)) == ([(5000, "requested", "succeeded")], (6700, 5000, 0))


def test_a_refund_of_ours_is_known_by_its_key_when_its_event_is_quicker_than_the_answer(stripe, order):
    now = timezone.now()
    refund = refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=5000, reason="requested", by=None, now=now
    )
    refunding.ask_provider(refund)

    money_back.follow_intent(intent_of(order), now=now)
    run_jobs()

    assert refunds(order) == [(5000, "requested", "succeeded")]
    assert sums(order) == (6700, 5000, 0)


def test_an_open_dispute_freezes_and_a_won_one_lets_go(stripe, order):
    dispute = stripe.control("POST dispute", id=intent_of(order), reason="product_not_received")

    for _ in range(2):
        follow(order)

    assert statuses(order) == ("queued", "disputed")
    assert (ledger(order)[1:], holds(order)) == ([("dispute", -6700, "EUR")], [(DISPUTED, "stripe")])
    assert incidents(order) == [("dispute", "needs_response")]
    known = Dispute.objects.get()
    assert (known.amount_minor, known.reason, known.due_at is None) == (6700, "product_not_received", False)
    with pytest.raises(NotRefundable):
        refunding.request_refund(
            Payment.objects.get(pk=order.payment_id), amount_minor=1, reason="requested", by=None, now=timezone.now()
        )

    stripe.control("POST dispute", id=dispute["id"], outcome="won")
    for _ in range(2):
        follow(order)

    assert statuses(order) == ("queued", "paid")
    assert ledger(order)[1:] == [("dispute", -6700, "EUR"), ("dispute_reversal", 6700, "EUR")]
    assert holds(order) == [(DISPUTED, "stripe"), (MONEY_IS_BACK, "stripe")]


def test_a_question_about_the_whole_that_becomes_a_dispute_of_the_rest_is_known_by_its_amount(stripe, order):
    dispute = stripe.control("POST dispute", id=intent_of(order), status="warning_needs_response")
    follow(order)
    assert (Dispute.objects.get().status, Dispute.objects.get().amount_minor) == ("inquiry", 6700)
    dashboard_refund(stripe, order, 2000)

    stripe.control("POST dispute", id=dispute["id"], outcome="needs_response")
    follow(order)

    assert (Dispute.objects.get().status, Dispute.objects.get().amount_minor) == ("needs_response", 4700)
    assert ledger(order)[1:] == [("refund", -2000, "EUR"), ("dispute", -4700, "EUR")]


def test_a_lost_dispute_takes_the_money_once_and_the_order_stays_on_hold(stripe, order):
    dispute = stripe.control("POST dispute", id=intent_of(order))
    stripe.control("POST dispute", id=dispute["id"], outcome="lost")

    for _ in range(2):
        follow(order)

    assert statuses(order) == ("queued", "disputed")
    assert ledger(order)[1:] == [("dispute", -6700, "EUR")]
    assert Order.objects.get(pk=order.pk).hold_reason == DISPUTED
    assert incidents(order) == [("dispute", "lost")]


def lost(stripe, intent_id: str, **opening) -> None:
    dispute = stripe.control("POST dispute", id=intent_id, **opening)
    stripe.control("POST dispute", id=dispute["id"], outcome="lost")
    money_back.follow_intent(intent_id, now=timezone.now())


@pytest.mark.parametrize("outcome", ["open", "lost"])
def test_a_dispute_of_a_second_payment_is_none_of_the_orders_business(stripe, order, outcome):
    second = paid_again(stripe, order)
    settlement.settle_intent(second, now=timezone.now())
    if outcome == "open":
        stripe.control("POST dispute", id=second)
        money_back.follow_intent(second, now=timezone.now())
    else:
        lost(stripe, second)

    assert statuses(order) == ("queued", "paid")
    assert holds(order) == []
    assert Dispute.objects.get().intent_id == second


def test_a_lost_dispute_of_a_part_lets_the_order_go_on(stripe, order):
    dispute = stripe.control("POST dispute", id=intent_of(order), amount=500)
    follow(order)
    assert holds(order) == [(DISPUTED, "stripe")]
    stripe.control("POST dispute", id=dispute["id"], outcome="lost")

    follow(order)

    assert statuses(order) == ("queued", "paid")
    assert holds(order) == [(DISPUTED, "stripe"), (MONEY_IS_BACK, "stripe")]
    payment = Payment.objects.get(pk=order.payment_id)
    assert (payment.disputed_minor, payment.refundable_minor) == (500, 6200)


def test_a_lost_dispute_of_all_that_was_left_keeps_the_order_at_rest(stripe, order):
    dashboard_refund(stripe, order, 6200)

    lost(stripe, intent_of(order))

    assert statuses(order) == ("queued", "disputed")
    assert Order.objects.get(pk=order.pk).hold_reason == DISPUTED


def test_what_a_lost_dispute_left_rests_the_order_while_it_is_on_its_way_back(stripe, order):
    lost(stripe, intent_of(order), amount=500)
    payment = Payment.objects.get(pk=order.payment_id)

    refunding.request_refund(payment, amount_minor=6200, reason="requested", by=None, now=timezone.now())
    freezing.freeze_or_release(order, Payment.objects.get(pk=payment.pk), now=timezone.now())

    assert (statuses(order), holds(order)[-1:]) == (("queued", "paid"), [(REFUNDED, "stripe")])


def test_a_hold_that_a_person_ordered_stays_theirs_to_end(stripe, order, lena):
    from lumira.accounts.actors import Actor

    workflow.hold_order(order, by=Actor.person(lena), reason="Adresse à vérifier", now=timezone.now())
    dispute = stripe.control("POST dispute", id=intent_of(order))
    follow(order)
    stripe.control("POST dispute", id=dispute["id"], outcome="won")

    follow(order)

    assert Order.objects.get(pk=order.pk).hold_reason == "Adresse à vérifier"


def test_a_second_payment_of_one_order_goes_back_by_itself(stripe, order):
    now = timezone.now()
    second = stripe.pay(metadata={"payment": str(order.payment_id)})
    PaymentAttempt.objects.create(
        payment_id=order.payment_id, method="element", intent_id=second.id, is_active=False, created_at=now
    )

    for _ in range(2):
        money_back.follow_intent(second.id, now=now)
        run_jobs()

    assert statuses(order) == ("queued", "paid")
    assert ledger(order)[1:] == [("surplus", second.amount, "EUR"), ("surplus_refund", -second.amount, "EUR")]
    assert (refunds(order), sums(order)) == ([(second.amount, "surplus", "succeeded")], (6700, 0, 0))
    (told,) = [message for message in mail.outbox if "remboursons" in message.subject]
    assert told.to == [order.email]
    assert "Ce paiement est arrivé en plus de ce que votre commande demandait." in told.body
    assert "avoir" not in told.body
    assert Payment.objects.get(pk=order.payment_id).review == ""
