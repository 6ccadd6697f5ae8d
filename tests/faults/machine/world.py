"""The machine's world: one house with its books, its provider, its clients and its team, and what they may do.

Every act goes through the real services and the real double. An act that is refused is no error: refusing is what the
rules of money are for. Only what is left behind is judged (tests/faults/machine/books.py).
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID, uuid4

from django.db import connection, transaction
from django.utils import timezone

from checkout.services import purchase
from lumira.accounts.actors import SYSTEM, Actor
from lumira.exceptions import LumiraError
from lumira.payments.gateways import current
from lumira.payments.models import Payment
from lumira.payments.services import refunding
from orders.models import Order
from orders.services import cancelling, expiring, intake, invoicing, placing, settlement, workflow
from orders.services.cancelling import MoneyDecision
from orders.services.reconciliation import running
from orders.services.reconciliation.running import Report
from products.models import Level
from products.selectors import offer_of
from tests.checkout.webhooks.conftest import deliver
from tests.factories.people import MemberFactory
from tests.faults.machine.jobs import run_waiting
from tests.lumira.demo.stripe_double.running import RunningDouble
from tests.lumira.demo.stripe_double.test_checkout_sessions import CARD
from tests.orders.reached import DOSSIER

DAY = timedelta(hours=25)
BACK = "http://testserver/"
# What our own server asks of the provider; a client's browser confirms, and is left in peace.
OUR_CALLS = "^/v1/(payment_intents(?!.*/confirm)|refunds|disputes|checkout)"


@dataclass
class Purchase:
    """One order and what its client holds in their hands."""

    order: Order
    attempt_id: UUID
    # Intents whose client secret some open tab knows, and pages of the provider that one shows.
    intents: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def intent(self, which: int) -> str | None:
        """One of the tabs, the newest first."""
        return self.intents[-1 - which % len(self.intents)] if self.intents else None


class World:
    """What exists in one example; everything is undone at its end."""

    def __init__(self, stripe: RunningDouble) -> None:
        self.stripe = stripe
        self.purchases: list[Purchase] = []
        self.events: list[str] = []
        self.days = 0
        self._bodies: dict[str, dict[str, Any]] = {}

    def __enter__(self) -> Self:
        self.stripe.control("POST reset")
        current.gateway.cache_clear()
        self._undone = transaction.atomic()
        self._undone.__enter__()
        self.lead = MemberFactory(first_name="Lena", roles=["leads", "experts"])
        self.expert = MemberFactory(first_name="Emma", roles=["experts"])
        Level.objects.update(photos_required=False)
        return self

    def __exit__(self, *error: object) -> None:
        if error[0] is None:
            connection.check_constraints()
        transaction.set_rollback(True)
        self._undone.__exit__(None, None, None)

    def now(self) -> datetime:
        """The provider's time, which is ours: days pass for both."""
        return timezone.now() + self.days * DAY

    # What a client does.

    def start(self, level: str) -> None:
        """Order a level and open its payment page."""
        contact = placing.Contact("Camille", "Aubry", f"{uuid4().hex[:10]}@exemple.fr")
        attempt_id = uuid4()
        order, _is_new = purchase.start_order(
            offer_of(level, language="fr"),
            contact,
            attempt_id=attempt_id,
            language="fr",
            consents=[],
            now=self.now(),
        )
        self.purchases.append(Purchase(order, attempt_id))
        self.open_form(len(self.purchases) - 1)

    def open_form(self, which: int) -> None:
        """Open the payment page, again perhaps: another tab, a double click, the way back."""
        bought = self._bought(which)
        with refusable():
            payable = purchase.pay_by_element(self._fresh(bought), attempt_id=bought.attempt_id, now=self.now())
            if payable.client_secret and payable.intent_id not in bought.intents:
                bought.intents.append(payable.intent_id)

    def open_provider_page(self, which: int) -> None:
        """Go on to the provider's own page."""
        bought = self._bought(which)
        with refusable():
            payable = purchase.pay_by_hosted_page(self._fresh(bought), now=self.now())
            page = payable.page_url.rpartition("/")[2]
            if page and page not in bought.pages:
                bought.pages.append(page)

    def pay(self, which: int, tab: int, method: str) -> None:
        """Confirm in one of the open tabs."""
        intent = self._bought(which).intent(tab)
        if intent is not None:
            form = {"payment_method": method, "return_url": BACK}
            self.stripe.request("POST", f"/v1/payment_intents/{intent}/confirm", form)

    def pay_partly(self, which: int, tab: int) -> None:
        """Pay, and less arrives than was due, before anybody looks."""
        intent = self._bought(which).intent(tab)
        if intent is not None and self.status_at_provider(intent) == "requires_payment_method":
            self.pay(which, tab, "pm_card_visa")
            self.stripe.control("POST tamper", id=intent, set={"amount_received": 1000})

    def pay_on_provider_page(self, which: int, card: str) -> None:
        """Fill in the provider's page, if one was opened and is open still."""
        bought = self._bought(which)
        if bought.pages:
            form = {"method": "card", **CARD, "number": card}
            self.stripe.request("POST", f"/c/pay/{bought.pages[-1]}", form, key=None)

    def answer_bank(self, which: int, tab: int, outcome: str) -> None:
        """Finish 3-D Secure; who never does has abandoned it."""
        intent = self._bought(which).intent(tab)
        if intent is not None:
            self._ask_control("authenticate", id=intent, outcome=outcome)

    def come_back(self, which: int, tab: int) -> None:
        """Return to the shop."""
        bought = self._bought(which)
        intent = bought.intent(tab)
        with refusable():
            if intent is not None:
                settlement.settle_intent(intent, now=self.now())
            elif bought.pages:
                settlement.settle_hosted_page(bought.pages[-1], now=self.now())

    def confide(self, which: int) -> None:
        """Confide the dossier."""
        order = self._fresh(self._bought(which))
        with refusable():
            intake.save_draft(order, DOSSIER, now=self.now())
            intake.seal_intake(order, now=self.now())

    # What the team does.

    def take(self, which: int) -> None:
        """Take the order, as an expert."""
        with refusable():
            workflow.take_order(self._fresh(self._bought(which)), by=self.expert, now=self.now())

    def cancel(self, which: int, amount_minor: int | None) -> None:
        """Cancel, and decide on the money: everything (None), nothing (0) or an amount."""
        with refusable():
            cancelling.cancel_order(
                self._fresh(self._bought(which)),
                by=Actor.person(self.lead),
                reason="essai",
                money=MoneyDecision(amount_minor),
                now=self.now(),
            )

    def refund(self, which: int, amount_minor: int | None) -> None:
        """Give an amount back, or all that is left."""
        payment = Payment.objects.get(pk=self._bought(which).order.payment_id)
        with refusable():
            refunding.request_refund(
                payment,
                amount_minor=payment.refundable_minor if amount_minor is None else amount_minor,
                reason="requested",
                by=self.lead,
                now=self.now(),
                origin="desk",
            )

    def issue_invoice(self, which: int) -> None:
        """Issue the order's invoice, as the client may ask for it."""
        with refusable():
            invoicing.issue_invoice(self._fresh(self._bought(which)), by=SYSTEM, now=self.now())

    def expire(self, which: int) -> None:
        """The clock closes what nobody paid in time."""
        with refusable():
            expiring.expire_order(self._bought(which).order.pk, now=self.now())

    def reconcile(self) -> Report | None:
        """Compare thirty days with the provider, and heal what is safe."""
        with refusable():
            return running.reconcile_month(now=self.now())
        return None

    # What happens at the provider.

    def refund_in_dashboard(self, which: int, tab: int, amount_minor: int | None, speed: str) -> None:
        """Give money back past the shop."""
        for intent in self.intents_of(which)[tab % 2 :][:1]:
            self._ask_control("refund", id=intent, amount=amount_minor, speed=speed)

    def finish_refund(self, number: int, outcome: str) -> None:
        """Let a refund that waits come to its end, or one that succeeded come back."""
        refunds = self._told_of("refund.created")
        if refunds:
            self._ask_control("settle", id=refunds[number % len(refunds)], outcome=outcome)

    def dispute(self, which: int, tab: int, status: str) -> None:
        """The client's bank asks, or takes the money."""
        for intent in self.intents_of(which)[tab % 2 :][:1]:
            self._ask_control("dispute", id=intent, status=status)

    def decide_dispute(self, number: int, outcome: str) -> None:
        """The bank decides."""
        disputes = self._told_of("charge.dispute.created")
        if disputes:
            self._ask_control("dispute", id=disputes[number % len(disputes)], outcome=outcome)

    def settle_debit(self, which: int, outcome: str) -> None:
        """The bank answers a debit."""
        for intent in self.intents_of(which):
            self._ask_control("settle", id=intent, outcome=outcome)

    def a_day_passes(self) -> None:
        """The provider forgets its keys, closes pages, settles what waits."""
        self.days += 1
        self.stripe.control("POST clock", advance_seconds=DAY.total_seconds())

    def next_call_fails(self, kind: str) -> None:
        """The next call of our server meets a fault: it is refused, or its answer is lost as when a process dies."""
        self.stripe.control("POST faults", path=OUR_CALLS, kind=kind, times=1, seconds=0)

    # The road between.

    def deliver(self, number: int, copies: int) -> None:
        """Deliver one of all events so far, whether it was delivered before or not."""
        events = self.known_events()
        if events:
            self._deliver(events[number % len(events)], copies)

    def known_events(self) -> list[str]:
        """Every event so far, oldest first."""
        is_more = True
        while is_more:
            asked = "limit=100" + (f"&ending_before={self.events[-1]}" if self.events else "")
            _status, answer, _headers = self.stripe.request("GET", f"/v1/events?{asked}")
            is_more = bool(self.events) and answer["has_more"]
            self._bodies |= {event["id"]: event for event in answer["data"]}
            self.events += [event["id"] for event in reversed(answer["data"])]
        return self.events

    def work(self) -> None:
        """A worker runs what waits; what the provider refuses to answer waits on."""
        run_waiting(tolerant=True)

    def hear_everything(self) -> None:
        """The provider answers again, every event arrives at last, no job is left."""
        self.stripe.control("DELETE faults")
        for event in self.known_events():
            self._deliver(event, 1)
        run_waiting()

    def look_for_oneself(self) -> None:
        """The provider answers again, but no event ever arrives: reconciliation alone sets things right."""
        self.stripe.control("DELETE faults")
        run_waiting()
        assert self.reconcile() is not None
        run_waiting()

    # What is asked by the acts and by the judge.

    def truth(self) -> list[dict[str, Any]]:
        """What the provider holds."""
        return self.stripe.truth()

    def intents_of(self, which: int) -> list[str]:
        """Every intent at the provider that was made for the purchase, oldest first."""
        payment = str(self._bought(which).order.payment_id)
        return [intent["id"] for intent in self.truth() if intent["metadata"].get("payment") == payment]

    def status_at_provider(self, intent: str) -> str:
        """Where an intent stands."""
        return str(self.stripe.control(f"GET truth?id={intent}")["payment_intents"][0]["status"])

    def _bought(self, which: int) -> Purchase:
        return self.purchases[which % len(self.purchases)]

    def _fresh(self, bought: Purchase) -> Order:
        return Order.objects.get(pk=bought.order.pk)

    def _told_of(self, kind: str) -> list[str]:
        """The ids of what the provider's events of a kind were about, newest first; asks nothing that can fail."""
        bodies = [self._bodies[event] for event in reversed(self.known_events())]
        return [body["data"]["object"]["id"] for body in bodies if body["type"] == kind]

    def _deliver(self, event: str, copies: int) -> None:
        for _ in range(copies):
            assert deliver(self._bodies[event]) == 200

    def _ask_control(self, command: str, **data: Any) -> None:
        """Ask for something that may be impossible by now; the double then says no."""
        status, answer, _headers = self.stripe.request("POST", f"/_double/{command}", json.dumps(data), key=None)
        assert status in (200, 400, 402), answer


@contextmanager
def refusable() -> Iterator[None]:
    """An act that the rules, or a provider in trouble, may refuse; what it had committed before stays."""
    try:
        yield
    except LumiraError:
        return
