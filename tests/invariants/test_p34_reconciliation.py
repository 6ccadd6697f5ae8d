"""P34: reconciliation finds every planted difference, heals the safe ones, shows the rest; run again, it changes nothing.

Also two of one kind: a refund may be missing here or there, and each side has a safe and an unsafe form.
"""

from collections.abc import Callable
from datetime import timedelta

import pgtrigger
import pytest
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from lumira.payments.models import Dispute, LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.services import opening, refunding
from lumira.payments.states import IntentStatus
from orders.models import Discrepancy, Order
from orders.services import money_back, settlement
from orders.services.reconciliation import running
from tests.factories.orders import attempt_of, intent_of, paid, placed
from tests.jobs import run_jobs
from tests.orders.at_the_provider import begun, charge_of, charged, confirm, paid_again, refunded_there, settled
from tests.orders.books import ledger, refunds, statuses, sums

pytestmark = pytest.mark.django_db

Plant = Callable[[object], Order | None]
PLANTS: dict[str, tuple[Plant, list[tuple[str, str, str]]]] = {}


def plants(*expected: tuple[str, str, str]) -> Callable[[Plant], Plant]:
    """Declare what the first run makes of a planted difference: kind, outcome (empty: open), repair."""

    def declare(plant: Plant) -> Plant:
        PLANTS[plant.__name__] = (plant, list(expected))
        return plant

    return declare


@plants(("missing_charge", "healed", "look_again"))
def missing_charge(stripe):
    return charged(stripe)


@plants(("extra_charge", "", "explain"))
def extra_charge(stripe):
    """The ledger has money of an intent that the provider never saw."""
    return paid(timezone.now())


@plants(("extra_charge", "", "explain"))
def extra_charge_of_a_cancelled_intent(stripe):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"status": "canceled", "amount_received": 0})
    return order


@plants(("amount", "", "explain"))
def amount(stripe):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"amount_received": 6600})
    return order


@plants(("amount", "", "give_back"))
def amount_that_was_never_due(stripe):
    """Booked as a surplus by the first look; whether it goes back is for a person to say."""
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600})
    confirm(stripe, intent_id)
    return order


@plants(("amount", "", "explain"))
def amount_of_a_ledger_that_was_altered(stripe):
    order = settled(stripe)
    refund = refunded_there(stripe, order, 700)
    money_back.follow_intent(charge_of(order), now=timezone.now())
    with pgtrigger.ignore("payments.LedgerEntry:append_only"):
        LedgerEntry.objects.filter(provider_id=refund).update(amount_minor=-600)
    Payment.objects.filter(pk=order.payment_id).update(refunded_minor=600)
    return order


@plants(("currency", "", "explain"))
def currency(stripe):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"currency": "chf"})
    return order


@plants(("state", "", "explain"))
def state_of_the_payment(stripe):
    order = settled(stripe)
    Payment.objects.filter(pk=order.payment_id).update(status="partially_refunded")
    return order


@plants(("state", "", "queue"))
def state_of_the_order(stripe):
    """Paid, and never let into the queue."""
    order = settled(stripe)
    with pgtrigger.ignore("orders.Order:legal_edges"):
        Order.objects.filter(pk=order.pk).update(status="awaiting_payment", settled_at=None)
    return order


@plants(("state", "healed", "look_again"))
def state_of_an_attempt(stripe):
    order, intent_id = begun()
    stripe.client.v1.payment_intents.cancel(intent_id)
    return order


@plants(("state", "healed", "look_again"))
def state_of_a_freeze(stripe):
    """Wholly refunded, and still worked on."""
    order = settled(stripe)
    refunded_there(stripe, order, 6700)
    money_back.follow_intent(charge_of(order), now=timezone.now())
    Order.objects.filter(pk=order.pk).update(held_at=None, hold_reason="")
    return order


@plants(("refund_missing", "healed", "look_again"))
def refund_missing(stripe):
    order = settled(stripe)
    refunded_there(stripe, order, 2000)
    return order


@plants(("refund_extra", "", "explain"))
def refund_extra(stripe):
    order = settled(stripe)
    now, intent_id = timezone.now(), charge_of(order)
    Refund.objects.create(
        payment_id=order.payment_id,
        intent_id=intent_id,
        amount_minor=2000,
        reason="requested",
        status="succeeded",
        provider_id="re_unheard_of",
        closed_at=now,
    )
    LedgerEntry.objects.create(
        payment_id=order.payment_id,
        kind="refund",
        amount_minor=-2000,
        currency="EUR",
        provider_id="re_unheard_of",
        intent_id=intent_id,
    )
    Payment.objects.filter(pk=order.payment_id).update(refunded_minor=2000, status="partially_refunded")
    return order


@plants(("refund_extra", "healed", "look_again"))
def refund_that_was_never_sent(stripe):
    """Its job is gone: it is asked for again."""
    order = settled(stripe)
    refunding.request_refund(
        Payment.objects.get(pk=order.payment_id),
        amount_minor=2000,
        reason="requested",
        by=None,
        now=timezone.now() - timedelta(hours=2),
    )
    ProcrastinateJob.objects.filter(task_name="orders.tasks.send_refund").update(status="cancelled")
    return order


@plants(("dispute", "healed", "look_again"))
def dispute(stripe):
    order = settled(stripe)
    stripe.control("POST dispute", id=charge_of(order))
    return order


@plants(("dispute", "", "explain"))
def dispute_that_the_provider_does_not_know(stripe):
    order = settled(stripe)
    Dispute.objects.create(
        id="du_unheard_of",
        payment_id=order.payment_id,
        intent_id=charge_of(order),
        amount_minor=6700,
        currency="EUR",
        reason="fraudulent",
        status="won",
        closed_at=timezone.now(),
    )
    return order


@plants(("double_intent", "healed", "look_again"))
def double_intent(stripe):
    """Settlement's own rule gives the second one back."""
    order = settled(stripe)
    paid_again(stripe, order)
    return order


@plants(("double_intent", "", "give_back"))
def double_intent_whose_refund_failed(stripe):
    order = settled(stripe)
    second = paid_again(stripe, order)
    money_back.follow_intent(second, now=timezone.now())
    run_jobs()
    refund = Refund.objects.get(intent_id=second)
    stripe.control("POST settle", id=refund.provider_id, outcome="fail")
    money_back.follow_intent(second, now=timezone.now())
    return order


@plants(("amount", "", "give_back"))
def amount_that_was_never_due_and_went_back_in_part(stripe):
    """Somebody gave some of it back in the dashboard; the rest is still there."""
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600})
    confirm(stripe, intent_id)
    settlement.settle_intent(intent_id, now=timezone.now())
    stripe.client.v1.refunds.create({"payment_intent": intent_id, "amount": 2000})
    money_back.follow_intent(intent_id, now=timezone.now())
    return order


@plants(("orphan_intent", "", "give_back"))
def orphan_intent(stripe):
    stripe.pay()


@plants(("orphan_order", "", "hold"))
def orphan_order(stripe):
    order = placed(timezone.now())
    Order.objects.filter(pk=order.pk).update(status="queued", settled_at=timezone.now())
    return order


@plants(("wrong_account", "", "explain"))
def wrong_account(stripe):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"livemode": True})
    return order


@plants(("stale_processing", "healed", "look_again"))
def stale_processing(stripe):
    """A debit that was settled there long ago, and never told."""
    order, intent_id = begun()
    confirm(stripe, intent_id, "pm_card_visa")
    Payment.objects.filter(pk=order.payment_id).update(status="processing")
    PaymentAttempt.objects.filter(intent_id=intent_id).update(status="processing")
    return order


@plants(("stale_processing", "", "explain"))
def stale_processing_that_never_ends(stripe):
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"status": "processing"})
    long_ago = timezone.now() - timedelta(days=15)
    Payment.objects.filter(pk=order.payment_id).update(status="processing", updated_at=long_ago)
    PaymentAttempt.objects.filter(intent_id=intent_id).update(status="processing")
    return order


@plants(("stale_processing", "", "explain"))
def stale_processing_of_an_unknown_intent(stripe):
    """We wait for a debit of which the provider has never heard."""
    order, now = placed(timezone.now()), timezone.now()
    waiting = intent_of(order, id="pi_unheard_of", status=IntentStatus.PROCESSING, received_minor=0)
    opening.attach_intent(attempt_of(order), waiting, now=now)
    settlement.settle(attempt_of(order), waiting, now=now)
    return order


def run() -> running.Report:
    report = running.reconcile_month(now=timezone.now())
    assert report is not None
    run_jobs()
    return report


def noted() -> list[tuple[str, str, str]]:
    return sorted(Discrepancy.objects.values_list("kind", "outcome", "repair"))


def everything(order: Order | None) -> tuple:
    of_order = (statuses(order), ledger(order), refunds(order), sums(order), order.events.count()) if order else ()
    return noted(), of_order


@pytest.mark.parametrize(("plant", "expected"), PLANTS.values(), ids=list(PLANTS))
def test_p34_each_planted_difference_is_found_a_dry_run_writes_nothing_and_a_second_run_changes_nothing(
    stripe, plant, expected
):
    order = plant(stripe)
    before = everything(order)

    dry = running.run("month", since=timezone.now() - running.MONTH, now=timezone.now(), is_dry=True)
    assert everything(order) == before
    first = run()
    after_first = everything(order)
    second = run()

    assert dry is not None
    assert [finding.kind for finding in dry.left] == [expected[0][0]]
    assert noted() == sorted(expected)
    is_healed = expected[0][1] == "healed"
    assert (len(first.healed), len(first.left), first.row.unexplained_count) == (
        int(is_healed),
        int(not is_healed),
        int(not is_healed),
    )
    assert everything(order) == after_first
    assert (second.healed, [finding.key for finding in second.left]) == ([], [finding.key for finding in first.left])


def test_p34_the_twelve_kinds_are_all_planted():
    assert {kind for _, expected in PLANTS.values() for kind, _, _ in expected} == set(Discrepancy.Kind.values)


def test_p34_money_that_was_told_in_time_is_no_difference(stripe):
    order = settled(stripe)
    refunded_there(stripe, order, 700)
    money_back.follow_intent(charge_of(order), now=timezone.now())
    placed(timezone.now())
    begun()

    report = run()

    assert (report.healed, report.left, noted()) == ([], [], [])
    assert report.row.totals == {"EUR": {"provider": 6000, "ledger": 6000, "order": 6000}}
