"""Every outcome of a payment, in the form of our page and on the provider's own page: the same order, the same words.

What is particular to the form (a reload, a double click, two tabs, a blocked script) is in test_payment.py.
"""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from lumira.payments.states import PaymentStatus
from orders.states import Status
from tests.browser import steps
from tests.browser.house import House, until
from tests.browser.steps import DECLINED, INSUFFICIENT, THREE_D_SECURE, VISA, Person
from tests.browser.test_payment import check_paid_once

ELEMENT, HOSTED = "element", "hosted"
NOTHING_CHARGED = "Rien n’a été débité"


@dataclass
class Buyer:
    """Someone at the checkout who pays in one way: in our page's form, or without script on the provider's page."""

    page: Page
    house: House
    way: str
    person: Person

    def order(self, currency: str = "") -> None:
        """Open the order page, say who one is; on the provider's way, go there."""
        self.page.goto("/commande/profond/")
        if currency:
            self.page.locator(".co__side summary", has_text="Changer de devise").click()
            self.page.locator(".co__side").get_by_role("button", name=currency).click()
        steps.fill_contact(self.page, self.person)
        self.go_on()

    def resume(self) -> None:
        """Come back by the tracking page, as the letter's link does."""
        self.page.goto(f"/suivi/{self.person.order.number}/")
        self.page.get_by_role("link", name="Payer ma commande").click()
        self.go_on()

    def go_on(self) -> None:
        """Reach the place where the card is typed."""
        if self.way == HOSTED:
            steps.pay_button(self.page).click()
            self.page.wait_for_url(f"{self.house.double_url}/c/pay/**")

    def try_card(self, number: str) -> None:
        """Type a card and pay."""
        if self.way == HOSTED:
            steps.pay_on_hosted_page(self.page, number)
        else:
            steps.fill_card(self.page, number)
            steps.pay_button(self.page).click()

    def try_debit(self) -> None:
        """Type an account and pay."""
        if self.way == HOSTED:
            steps.debit_on_hosted_page(self.page)
        else:
            steps.fill_debit(self.page)
            steps.pay_button(self.page).click()

    def refusal(self, words: str) -> Locator:
        """The sentence by which the place tells that the payment did not go through."""
        return self.page.get_by_role("alert").filter(has_text=words)

    def intent_id(self) -> str:
        """The intent that is being paid now."""
        return str(self.person.order.payment.attempts.get(is_active=True).intent_id)

    def ends_paid(self) -> None:
        """The dossier opens; one order, its amount held once."""
        self.page.wait_for_url("**/dossier/")
        check_paid_once(self.person, self.house)


@pytest.fixture(params=[ELEMENT, HOSTED])
def buyer(request, window, house, watch) -> Buyer:
    # A declined card is an answer of the provider.
    watch.expect(402)
    page = window(java_script_enabled=request.param == ELEMENT)
    return Buyer(page, house, request.param, Person())


def test_succeeds_in_yen(buyer):
    buyer.order(currency="JPY")
    pay = buyer.page.get_by_role("button", name="payer" if buyer.way == ELEMENT else "Payer")
    expect(pay).to_contain_text("11\N{NARROW NO-BREAK SPACE}500")

    buyer.try_card(VISA)

    buyer.ends_paid()
    order = buyer.person.order
    assert (order.amount_minor, order.currency, order.payment.currency) == (11500, "JPY", "JPY")
    expect(buyer.page.get_by_text("11\N{NARROW NO-BREAK SPACE}500\N{NO-BREAK SPACE}JPY").first).to_be_visible()


@pytest.mark.parametrize(("card", "words"), [(DECLINED, "refusée"), (INSUFFICIENT, "fonds suffisants")])
def test_declined_then_succeeds(buyer, card, words):
    buyer.order()
    buyer.try_card(card)
    expect(buyer.refusal(words)).to_be_visible()
    assert buyer.person.order.status == Status.AWAITING_PAYMENT

    buyer.try_card(VISA)

    buyer.ends_paid()


def test_bank_asks_and_is_told_yes(buyer):
    buyer.order()
    buyer.try_card(THREE_D_SECURE)

    buyer.page.get_by_role("button", name="Autoriser").click()

    buyer.ends_paid()


def test_bank_asks_is_told_no_then_another_card_pays(buyer):
    buyer.order()
    buyer.try_card(THREE_D_SECURE)
    buyer.page.get_by_role("button", name="Refuser").click()
    expect(buyer.refusal(NOTHING_CHARGED)).to_be_visible()

    buyer.try_card(VISA)

    buyer.ends_paid()


def test_left_at_the_bank_and_resumed_by_the_tracking_page(buyer):
    buyer.order()
    buyer.try_card(THREE_D_SECURE)
    expect(buyer.page.get_by_role("button", name="Autoriser")).to_be_visible()

    buyer.resume()
    buyer.try_card(VISA)

    buyer.ends_paid()


@pytest.mark.parametrize("outcome", ["succeed", "fail"])
def test_debit_is_checked_before_anyone_works_and_then(buyer, outcome):
    buyer.order()
    buyer.try_debit()
    buyer.page.wait_for_url("**/suivi/*/")
    expect(buyer.page.get_by_role("heading", level=1)).to_have_text("Votre paiement est en cours")
    expect(buyer.page.get_by_text("Ne payez pas une seconde fois.")).to_be_visible()
    order = buyer.person.order
    assert (order.status, order.payment.status) == (Status.AWAITING_PAYMENT, PaymentStatus.PROCESSING)

    buyer.house.settle(buyer.intent_id(), outcome)

    if outcome == "succeed":
        check_paid_once(buyer.person, buyer.house)
        buyer.page.reload()
        expect(buyer.page.get_by_role("heading", level=1)).to_have_text("Votre commande est confirmée")
        return
    until(lambda: buyer.person.order.payment.status == PaymentStatus.FAILED)
    buyer.page.reload()
    expect(buyer.page.get_by_text("Rien n’a été débité pour l’instant.")).to_be_visible()
    buyer.page.get_by_role("link", name="Payer ma commande").click()
    expect(buyer.refusal("Votre banque a refusé ce paiement.")).to_be_visible()
    buyer.go_on()
    buyer.try_card(VISA)
    buyer.ends_paid()


def test_switched_from_the_form_to_the_hosted_page_and_back_and_there_again(window, house, watch):
    watch.expect(402)
    watch.expect_blocked("/v3/")
    page, person = window(), Person()
    script = f"{house.double_url}/v3/**"
    in_form, on_page = (Buyer(page, house, way, person) for way in (ELEMENT, HOSTED))
    in_form.order()
    in_form.try_card(DECLINED)
    expect(in_form.refusal("refusée")).to_be_visible()

    # The form's script is blocked: the same order goes on at the provider's.
    page.route(script, lambda route: route.abort())
    page.reload()
    expect(page.get_by_text("Le module de paiement ne s’est pas chargé.")).to_be_visible()
    on_page.go_on()
    on_page.try_card(DECLINED)
    expect(on_page.refusal("refusée")).to_be_visible()

    # And back: the form takes a card again, and again the provider's page.
    page.locator(".cancel a").click()
    page.unroute(script)
    page.reload()
    in_form.try_card(INSUFFICIENT)
    expect(in_form.refusal("fonds suffisants")).to_be_visible()
    page.route(script, lambda route: route.abort())
    page.reload()
    on_page.go_on()
    on_page.try_card(VISA)

    on_page.ends_paid()
    attempts = person.order.payment.attempts
    assert list(attempts.order_by("created_at").values_list("method", flat=True)) == [ELEMENT, HOSTED, ELEMENT, HOSTED]
    assert attempts.filter(is_active=True).count() == 1
