"""Statements of withdrawal: stored and acknowledged at once, carried out exactly as shown, once."""

import pytest
from django.core import mail
from django.db import DatabaseError, transaction
from django.utils import timezone

from checkout import consents
from lumira.accounts.actors import CLIENT
from lumira.payments.gateways import current
from lumira.payments.models import Dispute, Payment
from lumira.payments.services import refunding
from orders.exceptions import WithdrawalChanged
from orders.models import Consent, Order, WithdrawalRequest
from orders.selectors import withdrawing as reads
from orders.services import cancelling, notifications, withdrawing
from orders.services.withdrawing import Statement
from orders.states import Status
from tests.factories.orders import in_status, paid, placed
from tests.jobs import run_jobs, waiting
from tests.lumira.payments.services.test_collecting import by_element
from tests.orders.books import history, incidents, letters, refunds, statuses

pytestmark = pytest.mark.django_db


def agree(order: Order, now) -> Order:
    """Tick both boxes, as the order page does."""
    for given in consents.given():
        Consent.objects.create(
            order=order, kind=given.kind, text_version=given.text_version, text=given.text, language="fr", given_at=now
        )
    return order


def statement_of(order: Order | None, **changes: str) -> Statement:
    values = {"name": "Camille Aubry", "email": "camille@exemple.fr", "number": "LU261124001", "language": "fr"}
    if order is not None:
        values |= {"email": order.email, "number": order.number}
    return Statement(**{**values, **changes}, order=order)


def shown(order: Order, now):
    return reads.assessment_of(Order.objects.select_related("payment").get(pk=order.pk), now=now)


def withdraw(order: Order, now) -> WithdrawalRequest:
    return withdrawing.declare(statement_of(order), shown=shown(order, now), now=now)


@pytest.fixture
def moment():
    return timezone.now()


def test_an_unpaid_order_is_cancelled_at_the_provider_and_here(stripe, moment):
    order = placed(moment)
    by_element(Payment.objects.get(pk=order.payment_id), moment)

    made = withdraw(order, moment)

    assert (made.applied, made.amount_minor) == ("unpaid", 0)
    assert [intent["status"] for intent in stripe.truth()] == ["canceled"]
    assert statuses(order) == ("cancelled", "cancelled")
    assert letters(order) == [("withdrawal_received", "queued")]


def test_with_the_provider_away_the_statement_stands_and_a_job_closes_the_order(stripe, settings, moment):
    order = placed(moment)
    by_element(Payment.objects.get(pk=order.payment_id), moment)
    here = settings.STRIPE_API_BASE
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"
    current.gateway.cache_clear()

    made = withdraw(order, moment)

    assert (made.applied, statuses(order)) == ("unpaid", ("awaiting_payment", "unpaid"))
    settings.STRIPE_API_BASE = here
    current.gateway.cache_clear()
    assert "orders.tasks.close_withdrawn" in run_jobs()
    assert statuses(order) == ("cancelled", "cancelled")


def test_paid_while_withdrawing_goes_back_whole(stripe, moment):
    order = placed(moment)
    collected = by_element(Payment.objects.get(pk=order.payment_id), moment)
    read = shown(order, moment)
    stripe.client.v1.payment_intents.confirm(
        collected.attempt.intent_id, {"payment_method": "pm_card_visa", "return_url": "http://testserver/"}
    )

    withdrawing.declare(statement_of(order), shown=read, now=moment)

    assert statuses(order)[0] == "cancelled"
    assert refunds(order) == [(6700, "withdrawal", "pending")]


@pytest.mark.parametrize(
    ("status", "applied", "amount", "ends", "on_hold", "called"),
    [
        (Status.QUEUED, "not_started", 6700, "cancelled", False, []),
        (Status.IN_PROGRESS, "started", 4690, "cancelled", False, []),
        (Status.IN_VALIDATION, "started", 1340, "cancelled", False, []),
        (Status.IN_REVISION, "started", 2010, "in_revision", True, [("withdrawal", "started")]),
        (Status.APPROVED, "started", 670, "approved", True, [("withdrawal", "started")]),
        (Status.DELIVERED, "delivered", 0, "delivered", False, [("withdrawal", "delivered")]),
    ],
)
def test_what_applies_is_carried_out(status, applied, amount, ends, on_hold, called, moment, emma, vera):
    order = agree(in_status(status, moment, expert=emma, validator=vera), moment)

    made = withdraw(order, moment)

    order.refresh_from_db()
    assert (made.applied, made.amount_minor, made.currency, made.order) == (applied, amount, "EUR", order)
    assert (order.status, order.held_at is not None) == (ends, on_hold)
    assert refunds(order) == ([(amount, "withdrawal", "pending")] if amount else [])
    assert incidents(order) == called
    event = order.events.get(kind="withdrawal")
    assert (event.actor_label, event.data) == (
        "client",
        {"reference": made.reference, "applies": applied, "amount": amount},
    )


def test_without_the_boxes_nothing_stays_due_even_after_the_delivery(moment, emma, vera):
    order = in_status(Status.DELIVERED, moment, expert=emma, validator=vera)

    made = withdraw(order, moment)

    assert (made.applied, made.amount_minor) == ("unagreed", 6700)
    assert refunds(order) == [(6700, "withdrawal", "pending")]
    assert incidents(order) == [("withdrawal", "unagreed")]


def test_a_free_order_is_cancelled_and_nothing_goes_back(moment):
    order = placed(moment, level="initie")

    made = withdraw(order, moment)

    assert (made.applied, statuses(order), refunds(order)) == ("free", ("cancelled", "paid"), [])


def test_a_second_confirmation_is_the_first_one(moment):
    order = paid(moment)
    read = shown(order, moment)
    first = withdrawing.declare(statement_of(order), shown=read, now=moment)
    before = (history(order), refunds(order), letters(order))

    second = withdrawing.declare(statement_of(order, name="Quelqu’un d’autre"), shown=read, now=moment)

    assert second == first
    assert (history(order), refunds(order), letters(order)) == before


def test_what_was_not_shown_is_not_done(moment, emma, vera):
    order = agree(in_status(Status.IN_PROGRESS, moment, expert=emma, validator=vera), moment)
    read = shown(order, moment)
    Order.objects.filter(pk=order.pk).update(revision_count=1)

    with pytest.raises(WithdrawalChanged):
        withdrawing.declare(statement_of(order), shown=read, now=moment)

    assert not WithdrawalRequest.objects.exists()
    assert (refunds(order), order.events.filter(kind="withdrawal").count()) == ([], 0)


def test_an_order_that_only_rests_is_acknowledged_as_resting(moment, emma, vera):
    order = agree(in_status(Status.APPROVED, moment, expert=emma, validator=vera), moment)

    made = withdraw(order, moment)
    notifications.send_notification(str(made.notification_id), now=moment)

    (message,) = mail.outbox
    for body in (message.body, message.alternatives[0][0]):
        assert "Votre commande est arrêtée, une personne de l’équipe la clôt" in body
        assert "est close" not in body


def test_what_we_ended_with_money_of_it_is_stored_acknowledged_and_read_by_a_person(moment):
    order = paid(moment)
    cancelling.cancel_order(order, by=CLIENT, reason="essai", money=cancelling.MoneyDecision.nothing(), now=moment)

    made = withdraw(order, moment)

    assert (made.applied, made.amount_minor, refunds(order)) == ("money_kept", 0, [])
    assert incidents(order) == [("withdrawal", "money_kept")]
    assert ("withdrawal_received", "queued") in letters(order)


def test_what_was_given_back_before_is_not_paid_out_again(moment, emma, vera):
    order = agree(in_status(Status.IN_VALIDATION, moment, expert=emma, validator=vera), moment)
    refunding.request_refund(
        Payment.objects.get(pk=order.payment_id), amount_minor=1000, reason="goodwill", by=None, now=moment
    )

    made = withdraw(order, moment)

    assert made.amount_minor == 340
    assert sorted(refunds(order)) == [(340, "withdrawal", "pending"), (1000, "goodwill", "pending")]


def test_a_lost_dispute_is_told_from_an_open_one(moment):
    order = paid(moment)
    Payment.objects.filter(pk=order.payment_id).update(status="disputed", disputed_minor=6700)
    dispute = Dispute.objects.create(
        id="dp_1",
        payment_id=order.payment_id,
        intent_id=f"pi_{order.number}",
        amount_minor=6700,
        currency="EUR",
        reason="fraudulent",
        status="needs_response",
        opened_at=moment,
    )
    assert shown(order, moment).applies == "disputed"

    Dispute.objects.filter(pk=dispute.pk).update(status="lost", closed_at=moment)

    assert withdraw(order, moment).applied == "dispute_lost"


def test_a_closed_order_has_nothing_to_withdraw_from(moment, emma, vera):
    order = in_status(Status.CANCELLED, moment, expert=emma, validator=vera)

    with pytest.raises(WithdrawalChanged):
        withdraw(order, moment)


def test_a_statement_about_an_unknown_order_is_kept_for_a_person(moment):
    made = withdrawing.declare(statement_of(None), shown=None, now=moment)

    assert (made.order, made.applied, made.number_typed, made.currency) == (None, "unknown", "LU261124001", "")
    assert incidents(None) == [("withdrawal", "unknown")]
    run_jobs()
    recipients = sorted(message.to[0] for message in mail.outbox)
    assert "camille@exemple.fr" in recipients
    assert len(recipients) == 2


def test_the_acknowledgement_repeats_date_time_reference_and_words(moment):
    order = paid(moment)

    made = withdraw(order, moment)
    notifications.send_notification(str(made.notification_id), now=moment)

    (message,) = mail.outbox
    assert (message.subject, message.to) == ("Votre rétractation est enregistrée", [order.email])
    for words in (made.reference, made.text, "heure de Paris", "67,00"):
        assert words in message.body


def test_a_statement_is_never_changed_nor_deleted(moment):
    made = withdrawing.declare(statement_of(None), shown=None, now=moment)

    for act in (
        lambda: WithdrawalRequest.objects.filter(pk=made.pk).update(name="Autre"),
        lambda: WithdrawalRequest.objects.filter(pk=made.pk).delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            act()
    assert waiting().count("orders.tasks.send_notification") == 2
