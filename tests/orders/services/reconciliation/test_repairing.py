"""Each difference that is not safe offers one repair: by a person with the right to it, written down, once."""

import pgtrigger
import pytest
from django.utils import timezone

from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from lumira.payments.models import Payment, PaymentAttempt, Refund
from orders.exceptions import AboveRefundLimit, InvalidTransition, NotAllowed, ReasonMissing
from orders.models import Discrepancy, Order
from orders.services import workflow
from orders.services.reconciliation import repairing, running
from orders.services.reconciliation.comparing import PROCESSING_TOLERATED
from tests.factories.orders import paid, placed
from tests.jobs import run_jobs
from tests.orders.at_the_provider import begun, charge_of, confirm, settled
from tests.orders.books import ledger, refunds, statuses

pytestmark = pytest.mark.django_db


def the_one() -> Discrepancy:
    """The only difference of the last thirty days."""
    running.reconcile_month(now=timezone.now())
    return Discrepancy.objects.get(closed_at=None)


def repair(row: Discrepancy, by: User, reason: str = "") -> None:
    repairing.repair(row, by=by, now=timezone.now(), reason=reason)
    run_jobs()
    row.refresh_from_db()


def look_again(row: Discrepancy, by: User) -> None:
    """Press the button of a difference that only the second look of a run had seen."""
    row.repair = "look_again"
    row.save(update_fields=["repair"])
    repair(row, by)


def told(order: Order) -> list[tuple]:
    found = order.events.filter(data__has_key="repair").order_by("id")
    return [(event.actor.first_name, event.data["discrepancy"], event.data["repair"], event.reason) for event in found]


def test_money_without_an_order_goes_back_once(stripe, lena):
    intent = stripe.pay()
    row = the_one()

    repair(row, lena)
    for _ in range(2):
        repairing.give_stray_back(str(row.pk), now=timezone.now())
    running.reconcile_month(now=timezone.now())

    assert (row.outcome, row.closed_by, row.asked_by) == ("repaired", lena, lena)
    assert [refund.amount for refund in stripe.client.v1.refunds.list({"payment_intent": intent.id}).data] == [6700]
    assert not Discrepancy.objects.filter(closed_at=None).exists()
    assert not Refund.objects.exists()


def test_money_that_a_form_claims_meanwhile_pays_its_order_instead(stripe, lena):
    intent, order = stripe.pay(), placed(timezone.now())
    row = the_one()
    repairing.repair(row, by=lena, now=timezone.now())
    PaymentAttempt.objects.create(payment_id=order.payment_id, method="element", intent_id=intent.id, is_active=False)

    run_jobs()

    row.refresh_from_db()
    assert (row.outcome, statuses(order), refunds(order)) == ("gone", ("queued", "paid"), [])
    assert not Discrepancy.objects.filter(closed_at=None).exists()


def test_money_that_does_not_fit_goes_back_through_the_ledger(stripe, lena):
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600})
    confirm(stripe, intent_id)
    row = the_one()

    repair(row, lena)
    running.reconcile_month(now=timezone.now())

    assert ledger(order) == [("surplus", 6600, "EUR"), ("surplus_refund", -6600, "EUR")]
    assert refunds(order) == [(6600, "surplus", "succeeded")]
    assert (Payment.objects.get(pk=order.payment_id).review, told(order)) == (
        "",
        [("Lena", "amount", "give_back", "")],
    )
    assert not Discrepancy.objects.filter(closed_at=None).exists()


def test_an_order_without_money_is_put_on_hold(stripe, lena):
    order = placed(timezone.now())
    Order.objects.filter(pk=order.pk).update(status="queued", settled_at=timezone.now())

    repair(the_one(), lena)
    running.reconcile_month(now=timezone.now())

    order.refresh_from_db()
    assert order.hold_reason == repairing.NO_MONEY
    assert told(order) == [("Lena", "orphan_order", "hold", "")]
    assert not Discrepancy.objects.filter(closed_at=None).exists()


def test_an_explanation_holds_until_a_figure_changes(stripe, lena):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"amount_received": 6600})
    row = the_one()
    with pytest.raises(ReasonMissing):
        repair(row, lena, reason="  ")

    repair(row, lena, reason="Arrondi de la banque")
    running.reconcile_month(now=timezone.now())
    assert not Discrepancy.objects.filter(closed_at=None).exists()
    stripe.control("POST tamper", id=charge_of(order), set={"amount_received": 6500})

    assert the_one().sides["provider"]["amount_minor"] == 6500
    assert told(order) == [("Lena", "amount", "explain", "Arrondi de la banque")]
    assert statuses(order) == ("queued", "paid")


def test_an_explanation_outlives_the_work_on_the_order_but_not_its_end(stripe, lena, vera):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"amount_received": 6600})
    repair(the_one(), lena, reason="Arrondi de la banque")

    Order.objects.filter(pk=order.pk).update(sealed_at=timezone.now(), promised_at=timezone.now())
    workflow.take_order(order, by=vera, now=timezone.now())
    running.reconcile_month(now=timezone.now())
    assert not Discrepancy.objects.filter(closed_at=None).exists()

    workflow.cancel_order(order, by=Actor.person(lena), reason="essai", now=timezone.now())
    assert the_one().sides["order"]["state"] == "cancelled"


def test_looking_again_closes_what_is_no_longer_there_and_offers_to_explain_what_stays(stripe, lena):
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"status": "processing"})
    Payment.objects.filter(pk=order.payment_id).update(
        status="processing", updated_at=timezone.now() - PROCESSING_TOLERATED * 1.1
    )
    row = the_one()
    look_again(row, lena)
    assert (row.closed_at, row.repair) == (None, "explain")
    stripe.control("POST tamper", id=intent_id, set={"status": "requires_payment_method"})
    confirm(stripe, intent_id)

    look_again(row, lena)

    assert (row.outcome, statuses(order)) == ("healed", ("queued", "paid"))
    assert told(order) == [("Lena", "stale_processing", "look_again", "")] * 2


def test_looking_again_at_money_without_an_order_keeps_who_asked(stripe, lena):
    intent = stripe.pay()
    row = the_one()
    Discrepancy.objects.filter(pk=row.pk).update(repair="look_again")
    stripe.client.v1.refunds.create({"payment_intent": intent.id})

    repair(Discrepancy.objects.get(pk=row.pk), lena)

    row.refresh_from_db()
    assert (row.outcome, row.asked_by, row.closed_by) == ("gone", lena, None)


def test_a_paid_order_that_never_entered_the_queue_enters_it(stripe, lena):
    order = settled(stripe)
    with pgtrigger.ignore("orders.Order:legal_edges"):
        Order.objects.filter(pk=order.pk).update(status="awaiting_payment", settled_at=None)

    row = the_one()
    repair(row, lena)
    running.reconcile_month(now=timezone.now())

    assert (row.outcome, row.closed_by) == ("repaired", lena)
    assert statuses(order) == ("queued", "paid")
    assert Order.objects.get(pk=order.pk).settled_at is not None
    assert told(order) == [("Lena", "state", "queue", "")]
    assert not Discrepancy.objects.filter(closed_at=None).exists()


def test_above_the_limit_a_lead_gives_no_stray_money_back(stripe, lena, ada, settings):
    settings.REFUND_LIMITS = {"EUR": "66"}
    stripe.pay()
    row = the_one()

    with pytest.raises(AboveRefundLimit):
        repair(row, lena)
    assert (Discrepancy.objects.get().asked_by, Discrepancy.objects.get().closed_at) == (None, None)

    repair(row, ada)
    assert (row.outcome, row.closed_by) == ("repaired", ada)


def test_the_limit_of_a_surplus_is_that_of_its_own_currency(stripe, lena, settings):
    settings.REFUND_LIMITS = {"EUR": "100", "JPY": "6000"}
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"currency": "jpy"})
    confirm(stripe, intent_id)
    row = the_one()

    with pytest.raises(AboveRefundLimit):
        repair(row, lena)
    assert (refunds(order), told(order)) == ([], [])
    settings.REFUND_LIMITS = {"JPY": "6700"}

    repair(row, lena)
    assert (row.outcome, refunds(order)) == ("repaired", [(6700, "surplus", "succeeded")])


def test_a_closed_one_and_one_that_was_asked_for_are_not_repaired_twice(stripe, lena):
    stripe.pay()
    row = the_one()
    repairing.repair(row, by=lena, now=timezone.now())

    with pytest.raises(InvalidTransition):
        repairing.repair(row, by=lena, now=timezone.now())
    run_jobs()
    with pytest.raises(InvalidTransition):
        repairing.repair(row, by=lena, now=timezone.now())


def test_without_the_permission_nothing_is_repaired(stripe, vera):
    paid(timezone.now())

    with pytest.raises(NotAllowed):
        repair(the_one(), vera, reason="Rien à voir")

    assert Discrepancy.objects.filter(closed_at=None).count() == 1
