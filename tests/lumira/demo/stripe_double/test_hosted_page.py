"""The hosted page as HTML: languages, refusals, headers, escaping."""

import pytest

from tests.lumira.demo.stripe_double.running import RunningDouble
from tests.lumira.demo.stripe_double.test_checkout_sessions import create, fill_in


def show(double: RunningDouble, session, **headers: str) -> str:
    status, page, _ = double.request("GET", f"/c/pay/{session.id}", key=None, **headers)
    assert status == 200
    return page


def test_page_shows_what_is_bought(double: RunningDouble, client):
    page = show(double, create(client, locale="fr"))

    assert '<html lang="fr">' in page
    assert "Lecture" in page
    assert "67,00\N{NO-BREAK SPACE}€" in page
    assert 'href="http://127.0.0.1/cancelled"' in page
    assert "aucun paiement réel" in page


def test_page_speaks_english(double: RunningDouble, client):
    page = show(double, create(client, locale="en"))

    assert '<html lang="en">' in page
    assert "Card number" in page
    assert "€67.00" in page


def test_page_follows_the_browser_where_no_locale_is_set(double: RunningDouble, client):
    session = create(client)

    assert '<html lang="en">' in show(double, session, Accept_Language="en-GB,en")
    assert '<html lang="fr">' in show(double, session, Accept_Language="fr")


def test_known_email_is_not_asked_again(double: RunningDouble, client):
    session = create(client, customer_email="alice@example.com", locale="fr")

    page = show(double, session)
    status, _, _ = fill_in(double, session, email="mallory@example.com")

    assert "alice@example.com" in page
    assert 'name="email"' not in page
    assert status == 303
    details = client.checkout.sessions.retrieve(session.id).customer_details
    assert details.email == "alice@example.com"


def test_each_field_says_what_is_missing(double: RunningDouble, client):
    session = create(client, locale="fr")

    status, page, _ = fill_in(double, session, email="alice", number=" ", expiry="soon", cvc="")

    assert status == 422
    for field in ("email", "number", "expiry", "cvc"):
        assert f'aria-describedby="{field}-error"' in page
        assert f'id="{field}-error"' in page
    assert client.checkout.sessions.retrieve(session.id).payment_intent is None


@pytest.mark.parametrize("expiry", ["12/34", "12 / 34", "1234", "12/2034", "1/34"])
def test_expiry_may_be_written_in_several_ways(double: RunningDouble, client, expiry):
    assert fill_in(double, create(client), expiry=expiry)[0] == 303


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": "4242424242424241"}, "Le numéro de votre carte est incorrect."),
        ({"number": "4111111111111111"}, "seules les cartes de test"),
        ({"expiry": "12 / 20"}, "L’année d’expiration"),
        ({"cvc": "12"}, "Le code de sécurité de votre carte n’est pas valide."),
        ({"method": "sepa_debit", "name": "A", "iban": "FR14"}, "L’IBAN que vous avez saisi n’est pas valide."),
    ],
)
def test_what_was_typed_is_refused_in_place(double: RunningDouble, client, changes, sentence):
    session = create(client, locale="fr")

    status, page, _ = fill_in(double, session, **changes)

    assert status == 402
    assert sentence in page
    assert "Rien n’a été débité." in page
    assert changes.get("number", "4242 4242 4242 4242") not in page.replace("<dt>4242 4242 4242 4242</dt>", "")


def test_completed_session_has_a_clear_page(double: RunningDouble, client):
    session = create(client, locale="fr")
    fill_in(double, session)

    page = show(double, session)

    assert "Ce paiement est déjà enregistré" in page
    assert f"http://127.0.0.1/done?session={session.id}" in page
    assert "<form" not in page


def test_expired_session_has_a_clear_page(double: RunningDouble, client):
    session = create(client, locale="fr")
    client.checkout.sessions.expire(session.id)

    page = show(double, session)

    assert "Cette page de paiement a expiré" in page
    assert "http://127.0.0.1/cancelled" in page
    assert "<form" not in page


def test_unknown_session_has_a_clear_page(double: RunningDouble):
    status, page, _ = double.request("GET", "/c/pay/cs_test_none", key=None)

    assert status == 404
    assert "Page introuvable" in page


def test_page_needs_no_script_and_leads_only_back(double: RunningDouble, client):
    session = create(client, cancel_url="http://localhost:9/cart")

    _, page, headers = double.request("GET", f"/c/pay/{session.id}", key=None)

    policy = headers["Content-Security-Policy"]
    assert "<script" not in page
    assert "default-src 'none'" in policy
    assert policy.endswith("form-action 'self' http://127.0.0.1 http://localhost:9")
    assert (headers["Referrer-Policy"], headers["Cache-Control"]) == ("no-referrer", "no-store")


def test_texts_of_the_shop_are_escaped(double: RunningDouble, client):
    name = "<b>Lecture</b> & \"$amount\" 'x'"
    price = {"currency": "eur", "unit_amount": 6700, "product_data": {"name": name}}

    page = show(double, create(client, line_items=[{"quantity": 1, "price_data": price}]))

    assert "&lt;b&gt;Lecture&lt;/b&gt; &amp; &quot;$amount&quot; &#x27;x&#x27;" in page


def test_authentication_leads_through_the_bank_to_the_shop(double: RunningDouble, client):
    session = create(client, locale="fr")

    status, _, headers = fill_in(double, session, number="4000002500003155")
    bank = headers["Location"].removeprefix(double.url)
    _, page, _ = double.request("GET", bank, key=None)
    _, _, back = double.request("POST", bank, {"decision": "accept"}, key=None)

    assert (status, bank.partition("?")[2]) == (303, "language=fr")
    assert f"{double.url}/c/pay/{session.id}" in page
    assert back["Location"] == f"http://127.0.0.1/done?session={session.id}"
    assert client.checkout.sessions.retrieve(session.id).payment_status == "paid"


def test_refused_authentication_leads_back_to_the_form(double: RunningDouble, client):
    session = create(client, locale="fr")
    bank = fill_in(double, session, number="4000002500003155")[2]["Location"].removeprefix(double.url)

    _, _, back = double.request("POST", bank, {"decision": "refuse"}, key=None)

    assert back["Location"] == f"{double.url}/c/pay/{session.id}"
    assert "Nous ne pouvons pas authentifier votre moyen de paiement." in show(double, session)


def test_receipt_shows_what_was_paid_and_given_back(double: RunningDouble, client):
    charge = client.charges.retrieve(double.pay().latest_charge)
    client.refunds.create({"charge": charge.id, "amount": 700})

    _, page, _ = double.request("GET", charge.receipt_url.removeprefix(double.url), key=None)

    assert "67,00\N{NO-BREAK SPACE}€" in page
    assert "7,00\N{NO-BREAK SPACE}€" in page
    assert "4242" in page


@pytest.mark.parametrize("path", ["/", "/unknown", "/assets/../server.py", "/assets/stripe.js", "/receipts/ch_none"])
def test_other_addresses_show_nothing(double: RunningDouble, path):
    assert double.request("GET", path, key=None)[0] == 404


@pytest.mark.parametrize("path", ["/v3", "/v3/", "/clover/stripe.js", "/endive/stripe.js"])
def test_script_is_served_under_stripes_addresses(double: RunningDouble, path):
    status, script, headers = double.request("GET", path, key=None)

    assert (status, headers["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert "window.Stripe = Stripe" in script
