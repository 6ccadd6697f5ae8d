"""What a client does, in one tab or several."""

from uuid import uuid4

from checkout.services import purchase
from orders.selectors.withdrawing import assessment_of
from orders.services import intake, placing, settlement, withdrawing
from products.selectors import offer_of
from tests.faults.machine.ground import Ground, Purchase, refusable
from tests.lumira.demo.stripe_double.test_checkout_sessions import CARD
from tests.orders.reached import DOSSIER

BACK = "http://testserver/"


class Clients(Ground):
    """The acts of clients."""

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
            self.arrive_partly(which, tab)

    def arrive_partly(self, which: int, tab: int) -> None:
        """Less has arrived than was due."""
        self.stripe.control("POST tamper", id=self._bought(which).intent(tab), set={"amount_received": 1000})

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

    def withdraw(self, which: int) -> None:
        """Withdraw from the contract on its page, without an account."""
        order = self._fresh(self._bought(which))
        statement = withdrawing.Statement("Camille Aubry", order.email, order.number, "fr", order)
        shown = assessment_of(order, now=self.now())
        with refusable():
            withdrawing.declare(statement, shown=shown, now=self.now())
