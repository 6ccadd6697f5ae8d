"""PaymentIntents: the states, the amounts, what may change when."""

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble

OPEN = {"amount": 6700, "currency": "eur"}
RETURN_URL = "http://127.0.0.1/done"


def test_intent_starts_without_payment_method(client):
    intent = client.payment_intents.create({**OPEN, "metadata": {"order": "LU1"}, "receipt_email": "alice@example.com"})

    assert intent.status == "requires_payment_method"
    assert intent.client_secret.startswith(f"{intent.id}_secret_")
    assert (intent.amount, intent.amount_received, intent.livemode) == (6700, 0, False)
    assert intent.metadata.to_dict() == {"order": "LU1"}
    assert intent.automatic_payment_methods.to_dict() == {"allow_redirects": "always", "enabled": True}
    assert intent.payment_method_types == ["card", "sepa_debit"]


def test_intent_with_a_method_waits_for_confirmation(client):
    intent = client.payment_intents.create({**OPEN, "payment_method": "pm_card_visa"})

    assert intent.status == "requires_confirmation"
    assert intent.payment_method.startswith("pm_")


def test_confirmed_intent_succeeds_with_a_charge(double: RunningDouble, client):
    intent = client.payment_intents.create(OPEN)

    paid = client.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa", "return_url": RETURN_URL})

    assert (paid.status, paid.amount_received) == ("succeeded", 6700)
    charge = client.charges.retrieve(paid.latest_charge)
    assert (charge.status, charge.paid, charge.captured, charge.amount_captured) == ("succeeded", True, True, 6700)
    assert double.event_types() == ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]


def test_confirmation_needs_a_payment_method(client):
    intent = client.payment_intents.create(OPEN)

    with pytest.raises(stripe.InvalidRequestError, match="missing a payment method") as refused:
        client.payment_intents.confirm(intent.id, {"return_url": RETURN_URL})

    assert refused.value.code == "payment_intent_unexpected_state"


def test_confirmation_needs_a_return_url_where_methods_may_redirect(client):
    intent = client.payment_intents.create(OPEN)

    with pytest.raises(stripe.InvalidRequestError, match="you must provide a `return_url`"):
        client.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"})

    assert client.payment_intents.retrieve(intent.id).status == "requires_payment_method"


def test_confirmation_needs_no_return_url_where_methods_stay(double: RunningDouble):
    assert double.pay().status == "succeeded"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/done", "ftp://127.0.0.1/done"])
def test_return_url_must_be_a_web_address(client, address):
    intent = client.payment_intents.create(OPEN)

    with pytest.raises(stripe.InvalidRequestError, match="Not a valid URL") as refused:
        client.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa", "return_url": address})

    assert refused.value.code == "url_invalid"


def test_succeeded_intent_is_final(double: RunningDouble, client):
    intent = double.pay()

    with pytest.raises(stripe.InvalidRequestError, match="already succeeded") as confirmed:
        client.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"})
    with pytest.raises(stripe.InvalidRequestError, match="status of succeeded") as cancelled:
        client.payment_intents.cancel(intent.id)
    with pytest.raises(stripe.InvalidRequestError, match="amount could not be updated") as updated:
        client.payment_intents.update(intent.id, {"amount": 100})

    codes = {refused.value.code for refused in (confirmed, cancelled, updated)}
    assert codes == {"payment_intent_unexpected_state"}
    assert cancelled.value.error.payment_intent.id == intent.id


def test_cancelled_intent_is_final(double: RunningDouble, client):
    intent = client.payment_intents.create(OPEN)

    cancelled = client.payment_intents.cancel(intent.id, {"cancellation_reason": "abandoned"})

    assert (cancelled.status, cancelled.cancellation_reason) == ("canceled", "abandoned")
    assert cancelled.canceled_at >= intent.created
    with pytest.raises(stripe.InvalidRequestError, match="status of canceled") as again:
        client.payment_intents.cancel(intent.id)
    assert again.value.code == "payment_intent_unexpected_state"
    with pytest.raises(stripe.InvalidRequestError, match="status of canceled"):
        client.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"})
    assert double.event_types() == ["payment_intent.created", "payment_intent.canceled"]


def test_cancellation_reason_is_one_of_stripes(client):
    intent = client.payment_intents.create(OPEN)

    with pytest.raises(stripe.InvalidRequestError, match="must be one of"):
        client.payment_intents.cancel(intent.id, {"cancellation_reason": "bored"})


def test_update_changes_amount_texts_and_metadata(client):
    intent = client.payment_intents.create({**OPEN, "metadata": {"order": "LU1", "level": "2"}})

    changed = client.payment_intents.update(
        intent.id,
        {"amount": 9700, "description": "Lecture", "receipt_email": "bob@example.com", "metadata": {"level": ""}},
    )

    assert (changed.amount, changed.description, changed.receipt_email) == (9700, "Lecture", "bob@example.com")
    assert changed.metadata.to_dict() == {"order": "LU1"}


def test_metadata_of_a_paid_intent_may_change(double: RunningDouble, client):
    intent = double.pay(metadata={"order": "LU1"})

    changed = client.payment_intents.update(intent.id, {"metadata": {"invoice": "F1"}})

    assert changed.metadata.to_dict() == {"order": "LU1", "invoice": "F1"}
    assert changed.status == "succeeded"


def test_other_amount_voids_an_authentication(double: RunningDouble, client):
    intent = double.pay(method="pm_card_threeDSecure2Required")

    changed = client.payment_intents.update(intent.id, {"amount": 100})

    assert (intent.status, changed.status, changed.next_action) == ("requires_action", "requires_confirmation", None)


@pytest.mark.parametrize(
    ("amount", "currency", "least"),
    [(49, "eur", "€0.50"), (29, "gbp", "£0.30"), (49, "jpy", "¥50"), (1499, "czk", "15.00")],
)
def test_amount_has_a_minimum_for_each_currency(client, amount, currency, least):
    with pytest.raises(stripe.InvalidRequestError, match="Amount must be at least") as refused:
        client.payment_intents.create({"amount": amount, "currency": currency})

    assert (refused.value.code, refused.value.param) == ("amount_too_small", "amount")
    assert least in str(refused.value)


def test_amount_has_a_maximum(client):
    with pytest.raises(stripe.InvalidRequestError, match=r"€999,999\.99") as refused:
        client.payment_intents.create({"amount": 100_000_000, "currency": "eur"})

    assert refused.value.code == "amount_too_large"


@pytest.mark.parametrize(("amount", "currency"), [(50, "jpy"), (1000, "kwd"), (67, "chf")])
def test_currencies_have_their_own_decimals(double: RunningDouble, amount, currency):
    intent = double.pay(amount=amount, currency=currency)

    assert (intent.status, intent.amount_received, intent.currency) == ("succeeded", amount, currency)


def test_currency_must_be_charged_by_stripe(client):
    with pytest.raises(stripe.InvalidRequestError, match="Invalid currency: xyz"):
        client.payment_intents.create({"amount": 6700, "currency": "xyz"})


def test_sepa_is_offered_in_euro_only(client):
    intent = client.payment_intents.create({"amount": 6700, "currency": "usd"})

    assert intent.payment_method_types == ["card"]


def test_allowed_methods_narrow_the_choice(client):
    intent = client.payment_intents.create({**OPEN, "allowed_payment_method_types": ["card", "klarna"]})

    assert intent.payment_method_types == ["card"]
    with pytest.raises(stripe.InvalidRequestError, match="not allowed for this PaymentIntent") as refused:
        client.payment_intents.confirm(intent.id, {"payment_method": "pm_sepaDebit_success_fr"})
    assert refused.value.code == "payment_intent_incompatible_payment_method"


def test_excluded_methods_narrow_the_choice(client):
    intent = client.payment_intents.create({**OPEN, "excluded_payment_method_types": ["sepa_debit"]})

    assert intent.payment_method_types == ["card"]


def test_payment_method_types_ended_with_the_pinned_version(client):
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.payment_intents.create({**OPEN, "payment_method_types": ["card"]})

    assert refused.value.code == "payment_method_types_no_longer_supported"


def test_payment_method_types_serve_an_older_version(client):
    older = {"stripe_version": "2026-03-25.dahlia"}

    intent = client.payment_intents.create({**OPEN, "payment_method_types": ["card"]}, older)

    assert (intent.payment_method_types, intent.automatic_payment_methods) == (["card"], None)


@pytest.mark.parametrize(
    "parameters",
    [{"capture_method": "manual"}, {"transfer_data": {"destination": "acct_1"}}, {"application_fee_amount": 5}],
)
def test_what_the_double_cannot_do_is_refused(client, parameters):
    with pytest.raises(stripe.InvalidRequestError, match="The double does not do") as refused:
        client.payment_intents.create({**OPEN, **parameters})

    assert refused.value.code == "double_unsupported"


def test_confirmation_takes_last_wishes(client):
    intent = client.payment_intents.create(OPEN)
    wishes = {"receipt_email": "bob@example.com", "shipping": {"name": "Bob", "address": {"city": "Lyon"}}}

    paid = client.payment_intents.confirm(
        intent.id, {**wishes, "payment_method": "pm_card_visa", "return_url": RETURN_URL, "expand": ["latest_charge"]}
    )

    assert (paid.latest_charge.receipt_email, paid.latest_charge.shipping["name"]) == ("bob@example.com", "Bob")


def test_filter_that_the_double_does_not_know_is_refused(client):
    with pytest.raises(stripe.InvalidRequestError, match="The double does not do `transfer_group`"):
        client.charges.list({"transfer_group": "g"})


def test_unknown_intent_is_missing(client):
    with pytest.raises(stripe.InvalidRequestError, match="No such payment_intent: 'pi_none'") as refused:
        client.payment_intents.retrieve("pi_none")

    assert (refused.value.http_status, refused.value.code) == (404, "resource_missing")


def test_browser_reads_its_intent_by_secret(double: RunningDouble, client):
    intent = client.payment_intents.create({**OPEN, "metadata": {"order": "LU1"}})

    browser = double.client_with("pk_test_x").v1.payment_intents
    seen = browser.retrieve(intent.id, {"client_secret": intent.client_secret})

    assert (seen.id, seen.status) == (intent.id, "requires_payment_method")
    assert "metadata" not in seen
    for secret in ({}, {"client_secret": f"{intent.id}_secret_other"}):
        with pytest.raises(stripe.InvalidRequestError, match="client_secret provided does not match"):
            browser.retrieve(intent.id, secret)


def test_intents_are_listed_by_date_and_customer(double: RunningDouble, client):
    customer = client.customers.create({"email": "alice@example.com"})
    old = client.payment_intents.create({**OPEN, "customer": customer.id})
    double.control("POST clock", advance_seconds=100)
    new = client.payment_intents.create(OPEN)

    def ids(**filters):
        return [intent.id for intent in client.payment_intents.list(filters).data]

    assert ids() == [new.id, old.id]
    assert ids(customer=customer.id) == [old.id]
    assert ids(created={"gte": new.created}) == [new.id]
    assert ids(created={"lte": old.created}) == [old.id]
    assert ids(created={"gt": old.created, "lt": new.created}) == []


def test_search_finds_by_metadata_and_status(double: RunningDouble, client):
    paid = double.pay(metadata={"order": "LU1"})
    open_one = client.payment_intents.create({**OPEN, "metadata": {"order": "L'U\"2"}})

    def found(query):
        return [intent.id for intent in client.payment_intents.search({"query": query}).data]

    assert found("metadata['order']:'LU1'") == [paid.id]
    assert found('metadata["order"]:"L\'U\\"2"') == [open_one.id]
    assert found("status:'succeeded' AND metadata['order']:'LU1'") == [paid.id]
    assert found("status:'succeeded' OR amount>=6700") == [open_one.id, paid.id]
    assert found("-status:'succeeded'") == [open_one.id]
    assert found("metadata['other']:null") == [open_one.id, paid.id]


@pytest.mark.parametrize("query", ["", "order:'LU1'", "status:'a' AND amount>1 OR amount<3", "status:"])
def test_search_refuses_what_it_cannot_read(client, query):
    with pytest.raises(stripe.InvalidRequestError):
        client.payment_intents.search({"query": query})


def test_search_pages_through_results(client):
    for _ in range(3):
        client.payment_intents.create(OPEN)

    first = client.payment_intents.search({"query": "status:'requires_payment_method'", "limit": 2})

    assert (len(first.data), first.has_more) == (2, True)
    assert len(list(first.auto_paging_iter())) == 3
