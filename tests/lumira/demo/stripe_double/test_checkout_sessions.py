"""Checkout Sessions: created, paid on the hosted page, expired."""

import time

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble

ITEM = {"quantity": 1, "price_data": {"currency": "eur", "unit_amount": 6700, "product_data": {"name": "Lecture"}}}
SESSION = {
    "mode": "payment",
    "line_items": [ITEM],
    "success_url": "http://127.0.0.1/done?session={CHECKOUT_SESSION_ID}",
    "cancel_url": "http://127.0.0.1/cancelled",
    "client_reference_id": "LU1",
    "payment_intent_data": {"metadata": {"order": "LU1"}, "statement_descriptor_suffix": "LU1"},
}
CARD = {"email": "alice@example.com", "number": "4242 4242 4242 4242", "expiry": "12 / 34", "cvc": "123"}


def create(client, **changes) -> stripe.checkout.Session:
    return client.checkout.sessions.create({**SESSION, **changes})


def fill_in(double: RunningDouble, session, **changes):
    return double.request("POST", f"/c/pay/{session.id}", {"method": "card", **CARD, **changes}, key=None)


def test_session_starts_open_without_an_intent(double: RunningDouble, client):
    session = create(client, locale="fr", metadata={"a": "b"})

    assert (session.status, session.payment_status, session.payment_intent) == ("open", "unpaid", None)
    assert (session.amount_total, session.currency, session.client_reference_id) == (6700, "eur", "LU1")
    assert session.url == f"{double.url}/c/pay/{session.id}"
    assert session.expires_at - session.created == 86_400
    assert "line_items" not in session
    assert double.event_types() == []


def test_lines_add_up(client):
    postage = {"quantity": 2, "price_data": {**ITEM["price_data"], "unit_amount": 250}}

    session = create(client, line_items=[ITEM, postage], expand=[])

    assert session.amount_total == 7200
    assert [item.amount_total for item in client.checkout.sessions.line_items.list(session.id).data] == [6700, 500]
    expanded = client.checkout.sessions.retrieve(session.id, {"expand": ["line_items"]})
    assert expanded.line_items.data[0].description == "Lecture"


def test_paying_completes_the_session(double: RunningDouble, client):
    session = create(client)

    status, _, headers = fill_in(double, session)

    assert (status, headers["Location"]) == (303, f"http://127.0.0.1/done?session={session.id}")
    paid = client.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent.latest_charge"]})
    intent = paid.payment_intent
    assert (paid.status, paid.payment_status, paid.customer_details.email) == ("complete", "paid", "alice@example.com")
    assert (intent.status, intent.metadata["order"], intent.amount) == ("succeeded", "LU1", 6700)
    assert intent.latest_charge.billing_details.email == "alice@example.com"
    assert intent.latest_charge.calculated_statement_descriptor == "LUMIRA* LU1"
    assert double.event_types() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.completed",
    ]


def test_decline_keeps_the_session_open(double: RunningDouble, client):
    session = create(client)

    status, page, _ = fill_in(double, session, number="4000000000009995")

    assert status == 402
    assert "Votre carte ne dispose pas de fonds suffisants." in page
    assert "4000000000009995" not in page
    open_one = client.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]})
    assert (open_one.status, open_one.payment_intent.status) == ("open", "requires_payment_method")
    assert fill_in(double, session)[0] == 303
    assert len(double.truth()) == 1


def test_second_click_pays_once(double: RunningDouble, client):
    session = create(client)

    addresses = [fill_in(double, session)[2]["Location"] for _ in range(2)]

    assert addresses[0] == addresses[1]
    assert len(client.charges.list().data) == 1


def test_debit_completes_unpaid_and_is_paid_later(double: RunningDouble, client):
    session = create(client)
    debit = {"method": "sepa_debit", "name": "Alice", "iban": "FR14 2004 1010 0505 0001 3M02 606"}

    fill_in(double, session, **debit)
    waiting = client.checkout.sessions.retrieve(session.id)
    double.control("POST settle", id=waiting.payment_intent, outcome="succeed")

    assert (waiting.status, waiting.payment_status) == ("complete", "unpaid")
    assert client.checkout.sessions.retrieve(session.id).payment_status == "paid"
    assert double.event_types()[-4:] == [
        "checkout.session.completed",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.async_payment_succeeded",
    ]


def test_failed_debit_is_told(double: RunningDouble, client):
    session = create(client)
    fill_in(double, session, method="sepa_debit", name="Alice", iban="FR14 2004 1010 0505 0001 3M02 606")

    intent = client.checkout.sessions.retrieve(session.id).payment_intent
    double.control("POST settle", id=intent, outcome="fail")

    assert client.checkout.sessions.retrieve(session.id).payment_status == "unpaid"
    assert double.event_types()[-1] == "checkout.session.async_payment_failed"


def test_expiring_ends_the_session_and_its_intent(double: RunningDouble, client):
    session = create(client)
    fill_in(double, session, number="4000000000000002")

    expired = client.checkout.sessions.expire(session.id)

    intent = client.payment_intents.retrieve(expired.payment_intent)
    assert (expired.status, expired.url) == ("expired", None)
    assert (intent.status, intent.cancellation_reason) == ("canceled", "expired")
    assert double.event_types()[-2:] == ["payment_intent.canceled", "checkout.session.expired"]
    assert fill_in(double, session)[0] == 200
    assert len(client.charges.list().data) == 1


def test_only_open_sessions_expire(double: RunningDouble, client):
    session = create(client)
    fill_in(double, session)

    with pytest.raises(stripe.InvalidRequestError, match="has a status of complete"):
        client.checkout.sessions.expire(session.id)


def test_session_expires_by_itself(double: RunningDouble, client):
    session = create(client, expires_at=int(time.time()) + 1900)

    double.control("POST clock", advance_seconds=1890)
    before = client.checkout.sessions.retrieve(session.id).status
    double.control("POST clock", advance_seconds=11)

    assert (before, client.checkout.sessions.retrieve(session.id).status) == ("open", "expired")
    assert double.event_types() == ["checkout.session.expired"]


@pytest.mark.parametrize(("seconds", "message"), [(1700, "at least 30 minutes"), (86_500, "less than 24 hours")])
def test_expiry_has_bounds(client, seconds, message):
    with pytest.raises(stripe.InvalidRequestError, match=message) as refused:
        create(client, expires_at=int(time.time()) + seconds)

    assert refused.value.param == "expires_at"


def test_total_has_a_minimum(client):
    cheap = {"quantity": 1, "price_data": {**ITEM["price_data"], "unit_amount": 49}}

    with pytest.raises(stripe.InvalidRequestError, match=r"must add up to at least €0\.50") as refused:
        create(client, line_items=[cheap])

    assert refused.value.code == "amount_too_small"


def test_lines_share_one_currency(client):
    dollars = {"quantity": 1, "price_data": {**ITEM["price_data"], "currency": "usd"}}

    with pytest.raises(stripe.InvalidRequestError, match="same currency"):
        create(client, line_items=[ITEM, dollars])


@pytest.mark.parametrize("name", ["mode", "line_items", "success_url"])
def test_missing_parameter_is_refused(client, name):
    given = {key: value for key, value in SESSION.items() if key != name}

    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.checkout.sessions.create(given)

    assert (refused.value.code, refused.value.param) == ("parameter_missing", name)


@pytest.mark.parametrize(
    "changes",
    [
        {"mode": "subscription"},
        {"ui_mode": "elements"},
        {"allow_promotion_codes": True},
        {"phone_number_collection": {"enabled": True}},
        {"payment_intent_data": {"capture_method": "manual"}},
        {"line_items": [{"price": "price_1", "quantity": 1}]},
    ],
)
def test_what_the_double_cannot_do_is_refused(client, changes):
    with pytest.raises(stripe.InvalidRequestError, match="The double does not do"):
        create(client, **changes)


def test_return_addresses_are_checked(client):
    with pytest.raises(stripe.InvalidRequestError, match="Not a valid URL"):
        create(client, success_url="javascript:alert(1)")


def test_customer_is_named_once(client):
    customer = client.customers.create({"email": "alice@example.com"})

    with pytest.raises(stripe.InvalidRequestError, match="customer, customer_email"):
        create(client, customer=customer.id, customer_email="alice@example.com")


def test_customer_pays_their_session(double: RunningDouble, client):
    customer = client.customers.create({"email": "alice@example.com"})
    session = create(client, customer=customer.id)

    fill_in(double, session)

    assert double.client.v1.payment_intents.list({"customer": customer.id}).data[0].status == "succeeded"


def test_customer_is_created_where_wanted(double: RunningDouble, client):
    session = create(client, customer_creation="always")

    fill_in(double, session)

    customer = client.checkout.sessions.retrieve(session.id, {"expand": ["customer"]}).customer
    assert customer.email == "alice@example.com"


def test_sessions_are_listed(double: RunningDouble, client):
    paid, open_one = create(client), create(client)
    fill_in(double, paid)
    intent = client.checkout.sessions.retrieve(paid.id).payment_intent

    def ids(**filters):
        return [session.id for session in client.checkout.sessions.list(filters).data]

    assert ids() == [open_one.id, paid.id]
    assert ids(status="open") == [open_one.id]
    assert ids(payment_intent=intent) == [paid.id]
    assert ids(customer_details={"email": "alice@example.com"}) == [paid.id]


def test_intent_of_an_open_session_is_not_cancelled_alone(double: RunningDouble, client):
    session = create(client)
    fill_in(double, session, number="4000000000000002")
    intent = client.checkout.sessions.retrieve(session.id).payment_intent

    with pytest.raises(stripe.InvalidRequestError, match="Expire its Checkout Session"):
        client.payment_intents.cancel(intent)
