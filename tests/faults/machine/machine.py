"""The property machine: hypothesis walks through everything that can happen to money, in any order."""

import sys

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.faults.machine.judge import Judge
from tests.faults.machine.world import MORTAL, World
from tests.lumira.demo.stripe_double.running import RunningDouble

MOST_ORDERS = 3
MOST_DAYS = 2
WHICH = st.integers(0, MOST_ORDERS - 1)
TAB = st.integers(0, 2)
LEVELS = st.sampled_from(["profond", "profond", "mystique", "initie"])
METHODS = st.sampled_from(
    [
        "pm_card_visa",
        "pm_card_visa",
        "pm_card_pendingRefund",
        "pm_card_refundFail",
        "pm_card_createDispute",
        "pm_card_visa_chargeDeclined",
        "pm_card_threeDSecureRequired",
        "pm_sepaDebit_success_fr",
        "pm_sepaDebit_failed_fr",
    ]
)
CARDS = st.sampled_from(["4242424242424242", "4000000000000002", "4000000000003063"])
AMOUNTS = st.sampled_from([None, 0, 1, 1000, 6700, 9999])
FAULTS = st.sampled_from(
    ["refuse", "rate_limit", "timeout_before", "timeout_after", "timeout_after", "error_500_before", "error_500_after"]
)
# Most acts have fewer than a hundred boundaries.
ACTS = st.sampled_from(sorted(MORTAL))
MOMENTS = st.one_of(st.integers(1, 30), st.integers(1, 120))


def machine_on(stripe: RunningDouble) -> type[RuleBasedStateMachine]:
    """Return the machine on this double; each example begins in an empty house."""

    class PaymentMachine(RuleBasedStateMachine):
        """Acts of clients, team, provider and road; after each the judge looks."""

        def __init__(self) -> None:
            super().__init__()
            self.world = World(stripe).__enter__()
            self.judge = Judge(self.world)

        def teardown(self) -> None:
            try:
                if sys.exc_info()[0] is None:
                    self.hear_everything()
            finally:
                self.world.__exit__(*sys.exc_info())

        @initialize(level=LEVELS, is_paid=st.booleans())
        def begin(self, level: str, is_paid: bool) -> None:
            self.world.start(level)
            if is_paid:
                self.world.pay(0, 0, "pm_card_visa")

        @precondition(lambda self: len(self.world.purchases) < MOST_ORDERS)
        @rule(level=LEVELS)
        def start(self, level: str) -> None:
            self.world.start(level)

        @rule(which=WHICH)
        def open_form(self, which: int) -> None:
            self.world.open_form(which)

        @rule(which=WHICH)
        def open_provider_page(self, which: int) -> None:
            self.world.open_provider_page(which)

        @rule(which=WHICH, tab=TAB, method=METHODS)
        def pay(self, which: int, tab: int, method: str) -> None:
            self.world.pay(which, tab, method)

        @rule(which=WHICH, tab=TAB)
        def pay_partly(self, which: int, tab: int) -> None:
            self.world.pay_partly(which, tab)

        @rule(which=WHICH, card=CARDS)
        def pay_on_provider_page(self, which: int, card: str) -> None:
            self.world.pay_on_provider_page(which, card)

        @rule(which=WHICH, tab=TAB, outcome=st.sampled_from(["accept", "refuse"]))
        def answer_bank(self, which: int, tab: int, outcome: str) -> None:
            self.world.answer_bank(which, tab, outcome)

        @rule(which=WHICH, outcome=st.sampled_from(["succeed", "fail"]))
        def settle_debit(self, which: int, outcome: str) -> None:
            self.world.settle_debit(which, outcome)

        @rule(which=WHICH, tab=TAB)
        def come_back(self, which: int, tab: int) -> None:
            self.world.come_back(which, tab)

        @rule(which=WHICH)
        def confide(self, which: int) -> None:
            self.world.confide(which)

        @rule(which=WHICH)
        def take(self, which: int) -> None:
            self.world.take(which)

        @rule(which=WHICH, amount=st.sampled_from([None, 0, 1000]))
        def cancel(self, which: int, amount: int | None) -> None:
            self.world.cancel(which, amount)

        @rule(which=WHICH, amount=AMOUNTS, clicks=st.integers(1, 2), also_cancel=st.booleans())
        def decide(self, which: int, amount: int | None, clicks: int, also_cancel: bool) -> None:
            self.world.decide(which, amount, clicks, also_cancel=also_cancel)

        @rule(which=WHICH)
        def withdraw(self, which: int) -> None:
            self.world.withdraw(which)

        @rule(which=WHICH, tab=TAB, amount=AMOUNTS, speed=st.sampled_from(["at_once", "later", "fails_later"]))
        def refund_in_dashboard(self, which: int, tab: int, amount: int | None, speed: str) -> None:
            self.world.refund_in_dashboard(which, tab, amount, speed)

        @rule(number=TAB, outcome=st.sampled_from(["succeed", "fail", "cancel"]))
        def finish_refund(self, number: int, outcome: str) -> None:
            self.world.finish_refund(number, outcome)

        @rule(which=WHICH, tab=TAB, status=st.sampled_from(["needs_response", "warning_needs_response"]))
        def dispute(self, which: int, tab: int, status: str) -> None:
            self.world.dispute(which, tab, status)

        @rule(
            number=TAB,
            outcome=st.sampled_from(["won", "lost", "under_review", "warning_closed", "needs_response"]),
        )
        def decide_dispute(self, number: int, outcome: str) -> None:
            self.world.decide_dispute(number, outcome)

        @precondition(lambda self: self.world.days < MOST_DAYS)
        @rule()
        def a_day_passes(self) -> None:
            self.world.a_day_passes()

        @rule(kind=FAULTS)
        def next_call_fails(self, kind: str) -> None:
            self.world.next_call_fails(kind)

        @rule(act=ACTS, which=WHICH, moment=MOMENTS)
        def crash(self, act: str, which: int, moment: int) -> None:
            self.world.die(act, which, moment)

        @rule(number=st.integers(0, 40), copies=st.integers(1, 3))
        def deliver(self, number: int, copies: int) -> None:
            self.world.deliver(number, copies)

        @rule()
        def work(self) -> None:
            self.world.work()

        @rule(which=WHICH)
        def issue_invoice(self, which: int) -> None:
            self.world.issue_invoice(which)

        @rule(which=WHICH)
        def expire(self, which: int) -> None:
            self.world.expire(which)

        @rule()
        def reconcile(self) -> None:
            self.world.reconcile()

        @rule()
        def hear_everything(self) -> None:
            self.world.hear_everything()
            self.judge.at_rest()

        @rule()
        def look_for_oneself(self) -> None:
            self.world.look_for_oneself()
            self.judge.at_rest()
            self.judge.nothing_is_left_to_heal()

        @invariant()
        def books_hold(self) -> None:
            self.judge.after_each_act()

    return PaymentMachine
