"""Whatever happens on the way to the payment, it ends well on the same order. Its outcomes are in test_outcomes.py."""

from playwright.sync_api import expect

from orders.states import Status
from tests.browser import steps
from tests.browser.house import until
from tests.browser.steps import DECLINED, VISA, Person


def check_paid_once(person, house):
    """One order, paid; the provider holds its amount once, whatever was tried."""
    order = person.order
    until(lambda: person.order.payment.status == "paid")
    assert (person.order.status, person.order.payment.captured_minor) == (Status.QUEUED, order.amount_minor)
    intents = set(order.payment.attempts.values_list("intent_id", flat=True))
    held = [intent for intent in house.truth() if intent["id"] in intents]
    assert sum(intent["amount_received"] for intent in held) == order.amount_minor


def test_declined_card_is_forgiven_after_a_reload(visitor, house, watch):
    watch.expect(402)
    person = Person()
    steps.order(visitor, "mystique", person, DECLINED)
    expect(visitor.get_by_role("alert").filter(has_text="refusée")).to_be_visible()

    visitor.reload()
    assert visitor.url.endswith(f"/commande/{person.order.number}/paiement/")
    steps.fill_card(visitor, VISA)
    steps.pay_button(visitor).click()

    visitor.wait_for_url("**/dossier/")
    check_paid_once(person, house)


def test_blocked_script_leads_to_the_hosted_page(visitor, house, watch):
    watch.expect_blocked("/v3/")
    visitor.route(f"{house.double_url}/v3/**", lambda route: route.abort())
    person = Person()
    visitor.goto("/commande/profond/")
    steps.fill_contact(visitor, person)
    expect(visitor.get_by_text("Le module de paiement ne s’est pas chargé.")).to_be_visible()

    steps.pay_button(visitor).click()
    visitor.wait_for_url(f"{house.double_url}/**")
    steps.pay_on_hosted_page(visitor)

    visitor.wait_for_url("**/dossier/")
    check_paid_once(person, house)


def test_double_click_pays_once(visitor, house):
    person = Person()
    visitor.goto("/commande/integral/")
    steps.fill_contact(visitor, person)
    steps.fill_card(visitor)

    steps.pay_button(visitor).dblclick(no_wait_after=True)

    visitor.wait_for_url("**/dossier/")
    check_paid_once(person, house)


def test_back_button_after_paying_leads_on(visitor, house):
    person = Person()
    steps.order_paid(visitor, "profond", person)

    visitor.go_back()

    visitor.wait_for_url("**/dossier/")
    check_paid_once(person, house)


def test_second_tab_continues_the_order_that_the_first_has_paid(visitor, house):
    person = Person()
    second = visitor.context.new_page()
    for tab in (visitor, second):
        tab.goto("/commande/profond/")
        steps.fill_contact(tab, person)
        steps.fill_card(tab)

    steps.pay_button(visitor).click()
    visitor.wait_for_url("**/dossier/")
    steps.pay_button(second).click()

    second.wait_for_url("**/dossier/")
    check_paid_once(person, house)


def test_what_was_typed_outlives_a_change_of_currency_and_of_language(visitor, house):
    person = Person()
    visitor.goto("/commande/profond/")
    steps.fill_contact(visitor, person)

    visitor.locator(".co__side summary", has_text="Changer de devise").click()
    visitor.locator(".co__side").get_by_role("button", name="CHF").click()
    expect(visitor.get_by_label("Adresse e-mail")).to_have_value(person.email)
    visitor.locator(".foot .lang a[lang=en]").click()

    expect(visitor.get_by_label("E-mail address")).to_have_value(person.email)
    expect(visitor.get_by_label("First name")).to_have_value(person.first_name)
    # Consent is given anew to the words of each page.
    assert not any(box.is_checked() for box in visitor.get_by_role("checkbox").all())
    assert visitor.evaluate("sessionStorage.getItem('lumira.kept.order')") is None


def test_a_mistyped_domain_is_asked_about_and_never_corrected_by_itself(visitor):
    visitor.goto("/commande/profond/")
    field = visitor.get_by_label("Adresse e-mail")

    for typed, offered in [("alice@gmial.com", "alice@gmail.com"), ("Alice@hotmial.fr", "Alice@hotmail.fr")]:
        field.fill(typed)
        field.blur()
        question = visitor.get_by_role("button", name=f"Vouliez-vous dire {offered}")
        expect(question).to_be_visible()
        expect(field).to_have_value(typed)
        question.click()
        expect(field).to_have_value(offered)
        expect(question).to_have_count(0)

    for kept in ("alice@gmail.com", "alice@lumira.example", "alice@gm", "alice"):
        field.fill(kept)
        field.blur()
        expect(visitor.get_by_role("button", name="Vouliez-vous dire")).to_have_count(0)
