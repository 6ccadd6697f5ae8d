"""The Payment Element in a real browser, inside a shop with a strict policy on another origin."""

import json
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Frame, FrameLocator, Page, expect

from tests.lumira.demo.stripe_double.running import RunningDouble, until
from tests.lumira.demo.stripe_double.shop import Shop

pytestmark = pytest.mark.browser
IBAN = "FR1420041010050500013M02606"


@pytest.fixture
def intent(client):
    """An intent that nobody has paid."""
    return client.payment_intents.create({"amount": 6700, "currency": "eur"})


@pytest.fixture
def visit(page: Page, shop: Shop):
    """Open the shop's checkout with these wishes, and return what is inside the element's frame."""

    def open_checkout(**wishes: str) -> FrameLocator:
        page.goto(f"{shop.url}/?{urlencode(wishes)}")
        inside = page.frame_locator("iframe")
        expect(page.locator("#events")).to_contain_text("ready")
        return inside

    return open_checkout


def fill_card(inside: FrameLocator, number: str) -> None:
    inside.get_by_label("Numéro de carte").fill(number)
    inside.get_by_label("Expiration").fill("1234")
    inside.get_by_label("Code de sécurité").fill("123")


def pay(page: Page) -> None:
    page.get_by_role("button", name="Commander et payer").click()


def came_back(page: Page) -> dict[str, str]:
    """Wait for the shop's page after the payment, and return what its address says."""
    page.wait_for_url("**/back?*")
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def frame_of(page: Page, double: RunningDouble) -> Frame:
    return next(frame for frame in page.frames if frame.url.startswith(double.url))


def test_card_pays(page: Page, visit, client, intent):
    fill_card(visit(secret=intent.client_secret), "4242424242424242")

    pay(page)

    assert came_back(page) == {
        "order": "LU1",
        "payment_intent": intent.id,
        "payment_intent_client_secret": intent.client_secret,
        "redirect_status": "succeeded",
    }
    paid = client.payment_intents.retrieve(intent.id, {"expand": ["latest_charge"]})
    assert (paid.status, paid.latest_charge.billing_details.email) == ("succeeded", "alice@example.com")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("4000000000000002", "generic_decline: Votre carte a été refusée."),
        ("4000000000009995", "insufficient_funds: Votre carte ne dispose pas de fonds suffisants."),
        ("4000000000000069", "expired_card: Votre carte a expiré."),
    ],
)
def test_declined_card_is_told_and_another_pays(page: Page, visit, intent, number, told):
    inside = visit(secret=intent.client_secret)
    fill_card(inside, number)

    pay(page)
    expect(page.get_by_role("alert")).to_have_text(told)
    fill_card(inside, "4242424242424242")
    pay(page)

    assert came_back(page)["redirect_status"] == "succeeded"


@pytest.mark.parametrize(
    ("button", "told", "status"),
    [("Autoriser", "succeeded", "succeeded"), ("Refuser", "failed", "requires_payment_method")],
)
def test_bank_asks_the_person(page: Page, visit, client, intent, button, told, status):
    fill_card(visit(secret=intent.client_secret), "4000002500003155")

    pay(page)
    page.get_by_role("button", name=button).click()

    assert came_back(page)["redirect_status"] == told
    assert client.payment_intents.retrieve(intent.id).status == status


def test_abandoned_authentication_leaves_the_intent_waiting(page: Page, visit, client, intent):
    fill_card(visit(secret=intent.client_secret), "4000000000003220")

    pay(page)
    page.get_by_role("link", name="Abandonner").click()

    assert came_back(page)["redirect_status"] == "failed"
    assert client.payment_intents.retrieve(intent.id).status == "requires_action"
    fill_card(visit(secret=intent.client_secret), "4242424242424242")
    pay(page)
    assert came_back(page)["redirect_status"] == "succeeded"


def test_debit_is_under_way(page: Page, visit, client, intent):
    inside = visit(secret=intent.client_secret)
    inside.get_by_label("Prélèvement SEPA").check()
    inside.get_by_label("Nom du titulaire").fill("Alice Martin")
    inside.get_by_label("E-mail").fill("alice@example.com")
    inside.get_by_label("IBAN").fill(IBAN)
    expect(inside.get_by_text("vous autorisez ce site")).to_be_visible()

    pay(page)

    assert came_back(page)["redirect_status"] == "pending"
    assert client.payment_intents.retrieve(intent.id).status == "processing"


def test_name_and_email_are_not_asked_where_the_page_has_them(page: Page, visit, client, intent):
    options = {"fields": {"billingDetails": {"name": "never", "email": "never"}}}
    inside = visit(secret=intent.client_secret, options=json.dumps(options))
    inside.get_by_label("Prélèvement SEPA").check()
    expect(inside.get_by_label("E-mail")).to_have_count(0)
    inside.get_by_label("IBAN").fill(IBAN)

    pay(page)

    came_back(page)
    paid = client.payment_intents.retrieve(intent.id, {"expand": ["payment_method"]})
    assert paid.payment_method.billing_details.name == "Alice Martin"


def test_amount_comes_before_the_intent(page: Page, visit, client, intent):
    fill_card(visit(amount="6700", later=intent.client_secret), "4242424242424242")

    pay(page)

    assert came_back(page)["payment_intent"] == intent.id
    assert client.payment_intents.retrieve(intent.id).status == "succeeded"


def test_amount_that_differs_is_refused(page: Page, visit, client, intent):
    fill_card(visit(amount="4700", later=intent.client_secret), "4242424242424242")

    pay(page)

    expect(page.get_by_role("alert")).to_contain_text("amount_mismatch: Le montant a changé.")
    assert client.payment_intents.retrieve(intent.id).status == "requires_payment_method"


def test_methods_may_be_narrowed(visit):
    inside = visit(amount="6700", types="card")

    expect(inside.get_by_label("Numéro de carte")).to_be_visible()
    expect(inside.get_by_role("radio")).to_have_count(0)


def test_incomplete_fields_are_told_and_focused(page: Page, visit, client, intent):
    inside = visit(secret=intent.client_secret)
    inside.get_by_label("Numéro de carte").fill("4242")

    pay(page)

    expect(page.get_by_role("alert")).to_have_text("validation_error: Le numéro de votre carte est incomplet.")
    number = inside.get_by_label("Numéro de carte")
    expect(number).to_be_focused()
    expect(number).to_have_attribute("aria-invalid", "true")
    expect(number).to_have_accessible_description("Le numéro de votre carte est incomplet.")
    expect(inside.get_by_label("Code de sécurité")).to_have_attribute("aria-invalid", "true")
    assert client.payment_intents.retrieve(intent.id).payment_method is None


def test_confirming_checks_the_fields_too(page: Page, visit, client, intent):
    visit(secret=intent.client_secret)

    result = page.evaluate(
        """() => {
            const { stripe, elements } = window.shop;
            return stripe.confirmPayment({ elements, confirmParams: { return_url: `${location.origin}/back` } });
        }"""
    )

    assert (result["error"]["type"], result["error"]["code"]) == ("validation_error", "incomplete_number")
    assert client.payment_intents.retrieve(intent.id).last_payment_error is None


@pytest.mark.parametrize(
    ("label", "typed", "told"),
    [
        ("Numéro de carte", "4242424242424241", "Le numéro de votre carte n’est pas valide."),
        ("Expiration", "0120", "La date d’expiration de votre carte est passée."),
        ("Expiration", "1334", "La date d’expiration de votre carte n’est pas valide."),
        ("Code de sécurité", "12", "Le code de sécurité de votre carte est incomplet."),
    ],
)
def test_field_is_checked_when_it_is_left(visit, intent, label, typed, told):
    inside = visit(secret=intent.client_secret)
    field = inside.get_by_label(label)

    field.fill(typed)
    field.blur()

    expect(field).to_have_accessible_description(told)


def test_typing_is_formatted_and_the_caret_stays(page: Page, visit, intent):
    inside = visit(secret=intent.client_secret)
    number, expiry = inside.get_by_label("Numéro de carte"), inside.get_by_label("Expiration")

    number.press_sequentially("42424242")
    for _ in range(4):
        number.press("ArrowLeft")
    number.press_sequentially("55")
    expiry.press_sequentially("734")

    expect(number).to_have_value("4242 5542 42")
    assert number.evaluate("input => input.selectionStart") == 7
    expect(expiry).to_have_value("07 / 34")


def test_fields_help_browsers_and_telephones(visit, intent):
    inside = visit(secret=intent.client_secret)

    for label, autocomplete in (
        ("Numéro de carte", "cc-number"),
        ("Expiration", "cc-exp"),
        ("Code de sécurité", "cc-csc"),
    ):
        expect(inside.get_by_label(label)).to_have_attribute("autocomplete", autocomplete)
        expect(inside.get_by_label(label)).to_have_attribute("inputmode", "numeric")


def test_element_speaks_english(visit, intent):
    inside = visit(secret=intent.client_secret, locale="en")

    for label in ("Card number", "Expiration", "Security code"):
        expect(inside.get_by_label(label)).to_be_visible()
    expect(inside.get_by_text("Local double: no real payment")).to_be_visible()


def test_element_wears_the_shops_colours(visit, intent):
    number = visit(secret=intent.client_secret).get_by_label("Numéro de carte")

    style = number.evaluate("input => Object.fromEntries(Object.entries(getComputedStyle(input)))")

    assert style["backgroundColor"] == "rgb(16, 20, 43)"
    assert style["color"] == "rgb(243, 236, 220)"
    assert style["borderColor"] == "rgb(124, 131, 171)"
    assert style["borderRadius"] == "8px"
    assert style["fontFamily"] == "Georgia, serif"


def test_element_loads_the_shops_fonts(page: Page, visit, double: RunningDouble, intent, shop: Shop):
    fonts = [{"family": "Temple", "src": "url(data:font/woff2;base64,)"}, {"cssSrc": f"{shop.url}/checkout.css"}]

    visit(secret=intent.client_secret, fonts=json.dumps(fonts))

    inside = frame_of(page, double)
    assert inside.evaluate("() => [...document.fonts].map((face) => face.family)") == ["Temple"]
    assert inside.locator(f"link[href='{shop.url}/checkout.css']").count() == 1


def test_card_data_stays_in_a_frame_of_another_origin(page: Page, visit, double: RunningDouble, intent):
    fill_card(visit(secret=intent.client_secret), "4242424242424242")

    reached = page.evaluate("() => document.querySelector('iframe').contentDocument")

    assert reached is None
    assert page.frame_locator("iframe").get_by_label("Numéro de carte").input_value() == "4242 4242 4242 4242"
    assert urlsplit(frame_of(page, double).url).netloc != urlsplit(page.url).netloc
    assert "4242" not in page.content()


def test_frame_is_as_high_as_its_content(page: Page, visit, double: RunningDouble, intent):
    inside = visit(secret=intent.client_secret)

    def room() -> int:
        content = frame_of(page, double).evaluate("() => document.documentElement.scrollHeight")
        return page.locator("iframe").evaluate("frame => frame.clientHeight") - content

    card_height = page.locator("iframe").evaluate("frame => frame.clientHeight")
    inside.get_by_label("Prélèvement SEPA").check()

    until(lambda: page.locator("iframe").evaluate("frame => frame.clientHeight") > card_height)
    until(lambda: 0 <= room() <= 1)
    assert page.evaluate("() => document.querySelector('#payment').scrollWidth <= 390")


def test_events_tell_what_happens(page: Page, visit, intent):
    fill_card(visit(secret=intent.client_secret), "4242424242424242")
    page.get_by_role("button").focus()

    told = page.locator("#events")
    expect(told).to_contain_text('"complete":true,"empty":false,"value":{"type":"card"}')
    expect(told).to_contain_text('focus {"elementType":"payment"}')
    expect(told).to_contain_text('blur {"elementType":"payment"}')
    assert told.inner_text().count("ready") == 1


def test_payment_may_stay_on_the_page(page: Page, visit, intent):
    fill_card(visit(secret=intent.client_secret, redirect="if_required"), "4242424242424242")

    pay(page)

    expect(page.locator("#events")).to_contain_text("paid succeeded")


def test_intent_that_is_over_is_a_loading_error(page: Page, shop: Shop, double: RunningDouble):
    page.goto(f"{shop.url}/?secret={double.pay().client_secret}")

    expect(page.locator("#events")).to_contain_text("loaderror")
    expect(page.locator("#events")).to_contain_text("payment_intent_unexpected_state")


def test_frame_that_is_away_is_a_loading_error(page: Page, shop: Shop, double: RunningDouble, intent):
    double.control("POST faults", path="^/elements/payment", kind="refuse", times=9)

    page.goto(f"{shop.url}/?secret={intent.client_secret}")

    expect(page.locator("#events")).to_contain_text("loaderror")
    expect(page.locator("#events")).to_contain_text("api_connection_error")


def test_service_that_is_away_is_told(page: Page, visit, double: RunningDouble, intent):
    fill_card(visit(secret=intent.client_secret), "4242424242424242")
    double.control("POST faults", path="/confirm$", kind="refuse", times=9)

    pay(page)

    expect(page.get_by_role("alert")).to_contain_text("Le service de paiement ne répond pas.")


def test_script_that_is_away_can_be_noticed(page: Page, shop: Shop, double: RunningDouble, intent):
    double.control("POST faults", path="^/v3/", kind="refuse", times=9)

    page.goto(f"{shop.url}/back")

    failed = page.evaluate(
        """url => new Promise(done => {
            const script = Object.assign(document.createElement("script"), { src: url });
            script.onerror = () => done(true);
            script.onload = () => done(false);
            document.head.append(script);
        })""",
        f"{double.url}/v3/",
    )
    assert failed


def test_element_lives_and_dies(page: Page, visit, intent):
    visit(secret=intent.client_secret)

    outcome = page.evaluate(
        """async () => {
            const { elements, element } = window.shop;
            const steps = [elements.getElement("payment") === element, elements.getElement("card")];
            let heard = 0;
            const listener = () => heard++;
            element.once("ready", listener);
            element.unmount();
            steps.push(document.querySelectorAll("iframe").length);
            steps.push((await elements.submit()).error.code);
            element.mount(document.getElementById("payment"));
            await new Promise((done) => element.on("ready", done));
            steps.push(heard, document.querySelectorAll("iframe").length);
            element.on("change", listener).off("change", listener);
            element.clear();
            steps.push(JSON.stringify(await elements.fetchUpdates()), heard);
            element.destroy();
            steps.push(elements.getElement("payment"), document.querySelectorAll("iframe").length);
            return steps;
        }"""
    )

    assert outcome == [True, None, 0, "element_not_mounted", 1, 1, "{}", 1, None, 0]


def test_element_follows_changes(page: Page, visit):
    inside = visit(amount="6700")
    inside.get_by_label("Numéro de carte").fill("4242424242424242")

    page.evaluate("() => window.shop.elements.update({ locale: 'en', currency: 'usd' })")

    expect(inside.get_by_label("Card number")).to_have_value("4242 4242 4242 4242")
    expect(inside.get_by_role("radio")).to_have_count(0)


def test_script_reads_intents_and_takes_the_next_step(page: Page, visit, double: RunningDouble, intent, shop: Shop):
    visit(secret=intent.client_secret)
    waiting = double.pay(method="pm_card_threeDSecure2Required", return_url=f"{shop.url}/back")

    page.evaluate("() => { window.next = (clientSecret) => window.shop.stripe.handleNextAction({ clientSecret }) }")

    seen = page.evaluate("secret => window.shop.stripe.retrievePaymentIntent(secret)", intent.client_secret)
    wrong = page.evaluate("() => window.shop.stripe.retrievePaymentIntent('pi_none_secret_x')")
    nothing = page.evaluate("secret => window.next(secret)", intent.client_secret)
    page.evaluate("secret => { window.next(secret) }", waiting.client_secret)
    page.get_by_role("button", name="Autoriser").click()

    assert (seen["paymentIntent"]["id"], "metadata" in seen["paymentIntent"]) == (intent.id, False)
    assert wrong["error"]["code"] == "resource_missing"
    assert nothing["paymentIntent"]["status"] == "requires_payment_method"
    assert came_back(page)["redirect_status"] == "succeeded"


MISUSE = """async () => {
    const { shop } = window;
    const elements = shop.stripe.elements({ mode: "payment", amount: 100, currency: "eur" });
    const early = { elements, clientSecret: "pi_1_secret_2", confirmParams: { return_url: "http://127.0.0.1/" } };
    try { await EXPRESSION } catch (error) { return `${error.name}: ${error.message}` }
}"""


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("Stripe('sk_test_x')", "publishable test key"),
        ("Stripe('pk_live_x')", "publishable test key"),
        ("shop.stripe.elements()", "clientSecret or mode"),
        ("shop.stripe.elements({ clientSecret: 'x' })", "clientSecret must be like"),
        ("shop.stripe.elements({ mode: 'payment', amount: 1.5, currency: 'eur' })", "positive integer"),
        ("shop.stripe.elements({ mode: 'payment', amount: 100 })", "currency is missing"),
        ("shop.stripe.elements({ mode: 'setup', currency: 'eur' })", "no mode"),
        ("shop.elements.create('payment')", "one Element of type payment"),
        ("shop.elements.create('card')", "no Element of type"),
        ("shop.element.mount('#nowhere')", "applies to no DOM elements"),
        ("shop.stripe.confirmPayment({ elements: shop.elements })", "return_url"),
        ("shop.stripe.confirmPayment({})", "clientSecret"),
        ("shop.stripe.confirmPayment(early)", "elements.submit() must be called before"),
    ],
)
def test_misuse_is_an_integration_error(page: Page, visit, intent, expression, message):
    visit(secret=intent.client_secret)

    told = page.evaluate(MISUSE.replace("EXPRESSION", expression))

    assert told.startswith("IntegrationError: ")
    assert message in told


def test_newest_release_refuses_the_old_option(page: Page, shop: Shop, double: RunningDouble):
    page.goto(f"{shop.url}/back")

    told = page.evaluate(
        """url => new Promise(done => {
            const script = Object.assign(document.createElement("script"), { src: url });
            script.onload = () => {
                const wishes = { mode: "payment", amount: 100, currency: "eur", paymentMethodTypes: ["card"] };
                try { done(Stripe("pk_test_x").elements(wishes)) } catch (error) { done(error.message) }
            };
            document.head.append(script);
        })""",
        f"{double.url}/endive/stripe.js",
    )

    assert "Use allowedPaymentMethodTypes" in told


def test_frame_obeys_its_own_shop_only(page: Page, shop: Shop, double: RunningDouble, intent):
    """A page that frames the element under another name is told nothing, and commands nothing."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(f"{shop.url}/back")
    page.evaluate(
        """(url) => new Promise((done) => {
            window.heard = [];
            window.addEventListener("message", (event) => window.heard.push(event.data));
            const frame = Object.assign(document.createElement("iframe"), { src: url, onload: done });
            document.body.append(frame);
        })""",
        f"{double.url}/elements/payment?origin=http%3A%2F%2Fother.example",
    )
    inside = frame_of(page, double)
    inside.evaluate("() => { window.got = new Promise((done) => window.addEventListener('message', done)) }")

    settings = {"publishableKey": "pk_test_x", "clientSecret": intent.client_secret, "options": {}}
    order = {"channel": "stripe-double", "type": "configure", "settings": settings}
    page.evaluate("order => document.querySelector('iframe').contentWindow.postMessage(order, '*')", order)
    # The frame's own listener is older: when this one has the message, the other has had it.
    inside.evaluate("() => window.got.then(() => fetch('/assets/wording.js'))")

    assert "/v1/elements/sessions" not in asked
    assert page.evaluate("() => window.heard") == []


def test_page_ignores_messages_that_are_not_from_its_frame(page: Page, visit, intent):
    visit(secret=intent.client_secret)

    page.evaluate(
        """() => new Promise((done) => {
            window.addEventListener("message", done, { once: true });
            window.postMessage({ channel: "stripe-double", type: "resize", height: 5000 }, "*");
        })"""
    )

    assert page.locator("iframe").evaluate("frame => frame.clientHeight") < 1000


@pytest.mark.parametrize("method", ["Carte", "Prélèvement SEPA"])
def test_element_is_accessible(page: Page, visit, double: RunningDouble, intent, method):
    # In the default colours: axe inside the frame cannot see the shop's dark ground through it.
    inside = visit(secret=intent.client_secret, plain="1")
    inside.get_by_role("radio", name=method).check()
    pay(page)
    expect(page.get_by_role("alert")).not_to_be_empty()

    # A part of the shop's page has no main heading of its own.
    found = Axe().run(frame_of(page, double), options={"rules": {"page-has-heading-one": {"enabled": False}}})

    assert [violation["id"] for violation in found.response["violations"]] == []
    assert page.locator("iframe").get_attribute("title") == "Cadre de saisie sécurisé pour le paiement"
