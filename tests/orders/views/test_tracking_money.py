"""What the tracking page says of the money: only what is true of it, whatever became of the order."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.payments.models import PaymentAttempt, Refund
from lumira.payments.services import opening
from lumira.payments.states import RefundStatus
from orders.models import Order
from orders.services import cancelling, expiring, money_back, settlement
from orders.services.cancelling import MoneyDecision
from tests.checkout.conftest import by_link
from tests.factories.invoices import booked
from tests.factories.orders import intent_of, paid, placed
from tests.jobs import run_jobs
from tests.journeys.walk import link_in
from tests.orders.at_the_provider import charge_of, paid_again, refunded_there, settled

pytestmark = pytest.mark.django_db
NOTHING_TAKEN = "Rien n’a été débité."


def page(order: Order) -> str:
    """The words of the page, its spaces made plain."""
    answer = by_link(order, timezone.now()).get(f"/suivi/{order.number}/")
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def cancelled(order: Order, money: MoneyDecision) -> Order:
    return cancelling.cancel_order(order, by=SYSTEM, reason="Doublon", money=money, now=timezone.now())


def test_a_closed_order_whose_money_was_kept_does_not_say_that_nothing_was_taken(moment):
    text = page(cancelled(paid(moment), MoneyDecision.nothing()))

    assert "Votre commande est close Aucun remboursement n’est prévu." in text
    assert "Se rétracter de cette commande" in text
    assert NOTHING_TAKEN not in text


def test_a_closed_order_tells_what_is_on_its_way_back_and_then_what_came_back(moment):
    order = cancelled(paid(moment), MoneyDecision(2000))
    before = page(order)
    booked(Refund.objects.get(), RefundStatus.SUCCEEDED, moment)
    after = page(order)

    assert "Nous vous remboursons 20,00 €." in before
    assert "Remboursement en cours 20,00 €" in before
    assert "Nous vous avons remboursé 20,00 €." in after
    assert "Remboursé 20,00 €" in after


def test_a_refund_that_failed_is_told_as_such(moment):
    order = cancelled(paid(moment), MoneyDecision.everything())
    booked(Refund.objects.get(), RefundStatus.FAILED, moment)

    text = page(order)

    assert "Votre remboursement n’a pas abouti du premier coup." in text
    assert NOTHING_TAKEN not in text


def test_an_unpaid_order_that_was_cancelled_took_nothing(moment):
    assert f"Votre commande est close {NOTHING_TAKEN}" in page(cancelled(placed(moment), MoneyDecision.nothing()))


def test_what_did_not_fit_and_goes_back_with_the_order_is_told(stripe, moment):
    order = placed(moment)
    money_back.follow_intent(paid_again(stripe, order, amount=5000), now=moment)

    text = page(cancelled(order, MoneyDecision.nothing()))

    assert "Ce que vous avez payé vous est rendu en entier." in text
    assert NOTHING_TAKEN not in text


def test_an_order_that_expired_and_was_paid_too_late_tells_that_the_money_goes_back():
    order = placed(timezone.now() - expiring.settings.UNPAID_LAPSES_AFTER)
    expiring.expire_order(order.pk, now=timezone.now())
    assert NOTHING_TAKEN in page(order)
    settle(order)

    text = page(order)

    assert "s’est annulée d’elle-même. Nous vous remboursons 67,00 €." in text
    assert "Payé 67,00 €" in text
    assert NOTHING_TAKEN not in text


def test_money_that_waits_for_a_person_is_not_asked_for_again(moment):
    order = placed(moment)
    settle(order, amount_minor=5000)
    browser = by_link(order, moment)

    text = page(order)

    assert "Nous vérifions votre paiement" in text
    assert "Payer ma commande" not in text
    for answer in (browser.get(payment_page(order)), browser.post(payment_page(order))):
        assert (answer.status_code, answer["Location"]) == (302, f"/suivi/{order.number}/")


def test_a_part_given_back_in_the_dashboard_stands_on_the_receipt_of_an_order_that_goes_on(stripe):
    order = settled(stripe)
    refunded_there(stripe, order, 2000)
    money_back.follow_intent(charge_of(order), now=timezone.now())

    text = page(order)

    assert "Votre commande est confirmée" in text
    assert "Payé 67,00 € Remboursé 20,00 €" in text


def test_an_order_whose_money_is_back_promises_no_date(stripe):
    order = settled(stripe)
    refunded_there(stripe, order, 6700)
    money_back.follow_intent(charge_of(order), now=timezone.now())

    text = page(order)

    assert "Votre paiement vous est rendu L’écriture est arrêtée." in text
    assert "En suspens" in text
    assert "Il manque votre dossier" not in text
    assert "au plus tard" not in text


def test_a_disputed_order_says_that_it_waits_for_the_bank(stripe):
    order = settled(stripe)
    stripe.control("POST dispute", id=charge_of(order))
    money_back.follow_intent(charge_of(order), now=timezone.now())

    assert "Votre banque examine ce paiement Vous avez contesté ce paiement." in page(order)


def test_the_letter_of_a_refund_leads_to_where_it_is_told(stripe, client: Client):
    order = settled(stripe)
    refunded_there(stripe, order, 2000)
    money_back.follow_intent(charge_of(order), now=timezone.now())
    mail.outbox.clear()
    run_jobs()

    answer = client.get(link_in("Nous vous remboursons"), headers={"accept-language": "fr"})

    assert answer.url == f"/suivi/{order.number}/"


def payment_page(order: Order) -> str:
    return f"/commande/{order.number}/paiement/"


def settle(order: Order, **changes: object) -> None:
    """The order's own intent succeeds at the provider, perhaps with an amount that does not fit."""
    now = timezone.now()
    attempt, intent = PaymentAttempt.objects.get(payment_id=order.payment_id), intent_of(order, **changes)
    opening.attach_intent(attempt, intent, now=now)
    settlement.settle(attempt, intent, now=now)
