"""Hard walks as plain tests: those that were thought of, and those that the machine finds.

Each ends twice: once every event arrives late and in a heap, once none ever does and reconciliation looks for itself.
"""

from collections.abc import Callable, Sequence

import pytest

from tests.faults.machine.judge import Books, Judge
from tests.faults.machine.world import MORTAL, World

Walk = Sequence[Callable[[World], object]]
CARD = "pm_card_visa"
PAID: Walk = (lambda world: world.pay(0, 0, CARD), lambda world: world.hear_everything())

WALKS: dict[str, Walk] = {
    "the answer of the first intent is lost, a day passes, the client tries again": (
        lambda world: world.next_call_fails("timeout_after"),
        lambda world: world.start("mystique"),
        lambda world: world.a_day_passes(),
        lambda world: world.open_form(1),
        lambda world: world.pay(1, 0, CARD),
    ),
    "the first intent's key is spent by a failure after its effect": (
        lambda world: world.next_call_fails("error_500_after"),
        lambda world: world.start("mystique"),
        lambda world: world.open_form(1),
        lambda world: world.pay(1, 0, CARD),
    ),
    "a debit succeeds after its order was cancelled": (
        lambda world: world.pay(0, 0, "pm_sepaDebit_success_fr"),
        lambda world: world.cancel(0, None),
        lambda world: world.settle_debit(0, "succeed"),
    ),
    "a debit fails after its order was cancelled": (
        lambda world: world.pay(0, 0, "pm_sepaDebit_success_fr"),
        lambda world: world.cancel(0, None),
        lambda world: world.settle_debit(0, "fail"),
    ),
    "the bank is never answered, the order expires, the old tab pays": (
        lambda world: world.pay(0, 0, "pm_card_threeDSecureRequired"),
        lambda world: world.a_day_passes(),
        lambda world: world.expire(0),
        lambda world: world.answer_bank(0, 0, "accept"),
        lambda world: world.pay(0, 0, CARD),
    ),
    "paid while the expiry could not ask, then asked again": (
        lambda world: world.a_day_passes(),
        lambda world: world.next_call_fails("timeout_after"),
        lambda world: world.pay(0, 0, CARD),
        lambda world: world.expire(0),
        lambda world: world.expire(0),
    ),
    "cancelled where the answer of the cancellation is lost": (
        lambda world: world.next_call_fails("timeout_after"),
        lambda world: world.cancel(0, None),
        lambda world: world.pay(0, 0, CARD),
        lambda world: world.open_form(0),
        lambda world: world.cancel(0, None),
    ),
    "less arrived than was due, and the order is cancelled": (
        lambda world: world.pay_partly(0, 0),
        lambda world: world.hear_everything(),
        lambda world: world.cancel(0, None),
    ),
    "less arrives than was due, after the order was cancelled": (
        lambda world: world.pay(0, 0, "pm_sepaDebit_success_fr"),
        lambda world: world.cancel(0, None),
        lambda world: world.settle_debit(0, "succeed"),
        lambda world: world.arrive_partly(0, 0),
    ),
    "both places: the provider's page pays, the old tab tries": (
        lambda world: world.open_provider_page(0),
        lambda world: world.pay_on_provider_page(0, "4242424242424242"),
        lambda world: world.pay(0, 0, CARD),
    ),
    "a refund's answer is lost, a day passes, its job runs again": (
        *PAID,
        lambda world: world.decide(0, 1000, 2, also_cancel=False),
        lambda world: world.next_call_fails("timeout_after"),
        lambda world: world.work(),
        lambda world: world.a_day_passes(),
    ),
    "somebody refunds all in the dashboard while ours waits": (
        *PAID,
        lambda world: world.decide(0, 1000, 1, also_cancel=False),
        lambda world: world.refund_in_dashboard(0, 0, None, "at_once"),
    ),
    "a dispute opens between the decision and its job": (
        *PAID,
        lambda world: world.decide(0, None, 1, also_cancel=False),
        lambda world: world.dispute(0, 0, "needs_response"),
        lambda world: world.work(),
        lambda world: world.decide_dispute(0, "won"),
    ),
    "a question, a refund of a part, a chargeback of the rest, won": (
        *PAID,
        lambda world: world.dispute(0, 0, "warning_needs_response"),
        lambda world: world.refund_in_dashboard(0, 0, 1000, "at_once"),
        lambda world: world.decide_dispute(0, "needs_response"),
        lambda world: world.hear_everything(),
        lambda world: world.decide_dispute(0, "won"),
    ),
    "a dispute that was won is followed by one that is lost": (
        *PAID,
        lambda world: world.dispute(0, 0, "needs_response"),
        lambda world: world.hear_everything(),
        lambda world: world.decide_dispute(0, "won"),
        lambda world: world.dispute(0, 0, "needs_response"),
        lambda world: world.decide_dispute(0, "lost"),
    ),
    "a refund succeeds, is invoiced, and comes back": (
        *PAID,
        lambda world: world.decide(0, 1000, 1, also_cancel=False),
        lambda world: world.hear_everything(),
        lambda world: world.finish_refund(0, "fail"),
        lambda world: world.decide(0, None, 1, also_cancel=True),
    ),
    "a refund of the dashboard waits, ours takes the rest, theirs is cancelled": (
        *PAID,
        lambda world: world.refund_in_dashboard(0, 0, 1000, "later"),
        lambda world: world.decide(0, None, 1, also_cancel=False),
        lambda world: world.work(),
        lambda world: world.hear_everything(),
        lambda world: world.finish_refund(1, "cancel"),
    ),
    "withdrawn from while the payment is under way unseen": (
        lambda world: world.pay(0, 0, CARD),
        lambda world: world.withdraw(0),
    ),
    "withdrawn from, with the provider away": (
        lambda world: world.next_call_fails("refuse"),
        lambda world: world.withdraw(0),
        lambda world: world.pay(0, 0, CARD),
    ),
}


@pytest.mark.parametrize("walk", WALKS)
def test_hard_walk(world: World, walk: str):
    judge = Judge(world)
    world.start("profond")

    for act in WALKS[walk]:
        act(world)
        judge.after_each_act()

    world.hear_everything()
    judge.at_rest()
    told = [str(books) for books in Books.all()]
    world.look_for_oneself()
    judge.nothing_is_left_to_heal()
    assert [str(books) for books in Books.all()] == told


@pytest.mark.parametrize("walk", WALKS)
def test_hard_walk_without_any_event(world: World, walk: str):
    judge = Judge(world)
    world.start("profond")
    for act in WALKS[walk]:
        act(world)

    world.look_for_oneself()

    judge.at_rest()
    judge.nothing_is_left_to_heal()


@pytest.mark.parametrize("act", sorted(MORTAL))
def test_act_that_dies_at_one_boundary_after_another_is_begun_again(world: World, act: str):
    """Paid, nobody knows it yet: a process begins the act, dies, and the next one comes two boundaries further."""
    judge = Judge(world)
    world.start("profond")
    world.pay(0, 0, CARD)
    moment = 1

    while world.die(act, 0, moment):
        judge.after_each_act()
        # What was just heard of is worked on in between, and dies there just as often.
        world.die("hear the last", 0, 100)
        world.die("work", 0, moment)
        judge.after_each_act()
        moment += 2

    world.hear_everything()
    judge.at_rest()
    world.look_for_oneself()
    judge.nothing_is_left_to_heal()
