"""Each object of the double has at least the fields, of the types, of the example that Stripe publishes."""

import json
import typing
from pathlib import Path
from typing import Any

import pytest
import stripe

from tests.lumira.demo.stripe_double.running import RunningDouble
from tests.lumira.demo.stripe_double.test_checkout_sessions import create as create_session
from tests.lumira.demo.stripe_double.test_checkout_sessions import fill_in

EXAMPLES: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "stripe-fixtures.json").read_text())
CLASSES = {
    "balance_transaction": stripe.BalanceTransaction,
    "charge": stripe.Charge,
    "checkout.session": stripe.checkout.Session,
    "customer": stripe.Customer,
    "payment_intent": stripe.PaymentIntent,
    "payment_method": stripe.PaymentMethod,
}
# Where the example has a value and ours may be null. That Stripe documents each as nullable, and that each is needed,
# are tests below.
NULLABLE = {
    "balance_transaction": "description",
    "charge": "balance_transaction description outcome receipt_url shipping source transfer_data",
    "charge.billing_details": "name",
    "charge.payment_method_details.card": "installments three_d_secure wallet",
    "checkout.session": (
        "after_expiration collected_information consent consent_collection currency_conversion customer_details "
        "payment_intent payment_method_configuration_details permissions saved_payment_method_options "
        "shipping_address_collection shipping_cost url wallet_options"
    ),
    "checkout.session.automatic_tax": "liability",
    "checkout.session.custom_text": "after_submit shipping_address submit terms_of_service_acceptance",
    "checkout.session.customer_details": "address",
    "checkout.session.invoice_creation.invoice_data": "issuer rendering_options",
    "customer": "address currency discount shipping",
    "customer.invoice_settings": "rendering_options",
    "payment_intent": (
        "automatic_payment_methods canceled_at last_payment_error next_action payment_method_configuration_details "
        "processing shipping transfer_data"
    ),
    "payment_method.billing_details": "email phone",
    "payment_method.billing_details.address": "city country line1 postal_code state",
    "payment_method.card": "generated_from wallet",
}
NULLABLE_PATHS = {f"{path}.{name}" for path, names in NULLABLE.items() for name in names.split()}
# The person's own, or another object.
FREE = ("metadata", "data")
# The example's payment is by card: of another method it says nothing about these.
CARD_PARTS = ("card", "payment_method_details", "destination_details")


def differences(example: Any, ours: Any, path: str, nulls: set[str]) -> list[str]:
    """Return where ours lacks a field of the example, or has it with another type; null in the example means any.

    Collects in `nulls` which of ours are null where the example has a value.
    """
    if example is None:
        return []
    if ours is None and path in NULLABLE_PATHS:
        nulls.add(path)
        return []
    if type(example) is not type(ours):
        return [f"{path}: {type(ours).__name__} for {type(example).__name__}"]
    if not isinstance(example, dict):
        return []
    found = [f"{path}.{name}: missing" for name in example if name not in ours]
    for name in example.keys() & ours.keys() - set(FREE):
        found += differences(example[name], ours[name], f"{path}.{name}", nulls)
    return found


def compare(record: dict[str, Any], nulls: set[str]) -> list[str]:
    """Return how an object differs from the example of its kind."""
    details = record.get("payment_method_details") or record.get("destination_details") or record
    left_out = CARD_PARTS if details.get("type") == "sepa_debit" else ()
    example = {name: value for name, value in EXAMPLES[record["object"]].items() if name not in left_out}
    return differences(example, record, record["object"], nulls)


@pytest.fixture
def specimens(double: RunningDouble, client, hooked) -> list[dict[str, Any]]:
    """Objects of each kind, in every state that there is."""
    customer = client.customers.create({"email": "alice@example.com"})
    client.payment_intents.cancel(client.payment_intents.create({"amount": 6700, "currency": "eur"}).id)
    paid = double.pay(customer=customer.id)
    with pytest.raises(stripe.CardError):
        double.pay(method="pm_card_visa_chargeDeclined")
    double.pay(method="pm_card_threeDSecure2Required", return_url="http://127.0.0.1/done")
    double.pay(method="pm_sepaDebit_success_fr")
    double.pay(method="pm_card_createDispute")
    client.refunds.create({"payment_intent": paid.id, "amount": 700})
    failing = client.refunds.create({"payment_intent": double.pay(method="pm_card_refundFail").id})
    double.control("POST settle", id=failing.id)
    fill_in(double, create_session(client))
    client.checkout.sessions.expire(create_session(client).id)
    create_session(client)
    return read_everything(client)


def read_everything(client) -> list[dict[str, Any]]:
    """Return every object that the API shows."""
    services = (
        client.balance_transactions,
        client.charges,
        client.checkout.sessions,
        client.customers,
        client.disputes,
        client.events,
        client.payment_intents,
        client.refunds,
    )
    found = [item.to_dict() for service in services for item in service.list({"limit": 100}).auto_paging_iter()]
    methods = {record["payment_method"] for record in found if record["object"] == "charge"}
    return found + [client.payment_methods.retrieve(method).to_dict() for method in methods]


def test_every_object_is_like_stripes_example(specimens):
    nulls: set[str] = set()

    wrong = {difference for record in specimens for difference in compare(record, nulls)}

    assert wrong == set()
    assert {record["object"] for record in specimens} == set(EXAMPLES)
    assert nulls == NULLABLE_PATHS, "an exception that is no longer needed"


def test_events_carry_objects_like_stripes_examples(specimens):
    subjects = [record["data"]["object"] for record in specimens if record["object"] == "event"]

    assert {difference for subject in subjects for difference in compare(subject, set())} == set()


def test_every_state_is_among_the_specimens(specimens):
    def states(kind: str) -> set[str]:
        return {record["status"] for record in specimens if record["object"] == kind}

    waiting = {"requires_payment_method", "requires_action"}
    assert states("payment_intent") == waiting | {"processing", "succeeded", "canceled"}
    assert states("charge") == {"pending", "succeeded", "failed"}
    assert states("checkout.session") == {"open", "complete", "expired"}
    assert states("refund") == {"succeeded", "failed"}


@pytest.mark.parametrize("path", sorted(NULLABLE_PATHS))
def test_stripe_documents_what_may_be_null(path):
    kind = max((known for known in CLASSES if path.startswith(f"{known}.")), key=len)
    owner: Any = CLASSES[kind]
    *steps, name = path.removeprefix(f"{kind}.").split(".")

    for step in steps:
        owner = nested(owner, step)

    assert type(None) in typing.get_args(owner.__annotations__[name])


def nested(owner: Any, field: str) -> Any:
    """Return the library's class of a field: it nests them in each other under the field's name."""
    return getattr(owner, "".join(part.capitalize() for part in field.split("_")))


@pytest.mark.parametrize(
    ("example", "ours", "difference"),
    [
        ({"a": 1}, {}, "charge.a: missing"),
        ({"a": 1}, {"a": "1"}, "charge.a: str for int"),
        ({"a": True}, {"a": 1}, "charge.a: int for bool"),
        ({"a": {"b": 1}}, {"a": {}}, "charge.a.b: missing"),
        ({"a": {"b": 1}}, {"a": None}, "charge.a: NoneType for dict"),
    ],
)
def test_comparison_sees_differences(example, ours, difference):
    assert differences(example, ours, "charge", set()) == [difference]
