"""PaymentIntents: created, read, changed, confirmed and cancelled."""

from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.api.search import search
from lumira.demo.stripe_double.api.values import check_email, merge_metadata
from lumira.demo.stripe_double.errors import InvalidRequestError, unsupported
from lumira.demo.stripe_double.instruments.currencies import check_amount, check_currency
from lumira.demo.stripe_double.resources import confirmation, progress
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.resources.payment_methods import allowed_types
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

CHOOSERS = ("allowed_payment_method_types", "automatic_payment_methods", "excluded_payment_method_types")
# What is kept as it is given; an empty value clears it.
KEPT = (
    "customer",
    "description",
    "payment_method_options",
    "setup_future_usage",
    "shipping",
    "statement_descriptor",
    "transfer_group",
)
# What may change only while the intent is open.
PAID_FOR = ("amount", "currency", "customer", "payment_method", "payment_method_data", "shipping", *CHOOSERS)
# Source: API reference, "PaymentIntent": fields without "secret key only".
PUBLISHABLE_FIELDS = """
id object amount amount_details automatic_payment_methods canceled_at cancellation_reason capture_method client_secret
confirmation_method created currency description last_payment_error livemode next_action payment_method
payment_method_configuration_details payment_method_types processing receipt_email setup_future_usage shipping source
status
"""
PUBLISHABLE = tuple(PUBLISHABLE_FIELDS.split())


def create(call: Call) -> Record:
    """POST /v1/payment_intents; with `confirm` it is tried at once."""
    parameters = call.parameters
    intent = build(call.work, parameters)
    method = confirmation.choose_method(call.work, intent, parameters)
    if method is not None:
        progress.move(call.work, intent, "requires_confirmation", payment_method=method["id"])
    announce(call.work, "payment_intent.created", intent)
    if parameters.get("confirm"):
        chosen = {"payment_method": method["id"]} if method is not None else {}
        rest = {key: value for key, value in parameters.items() if key != "payment_method_data"}
        confirmation.confirm(call.work, intent, rest | chosen)
    return public(intent)


def build(work: Work, parameters: dict[str, Any], *, session: str | None = None) -> Record:
    """Save an intent that nobody has tried to pay; `session` is the Checkout Session behind it."""
    identifier = work.new_id("pi")
    intent: Record = {
        "id": identifier,
        "object": "payment_intent",
        "amount": parameters["amount"],
        "amount_capturable": 0,
        "amount_details": {"tip": {}},
        "amount_received": 0,
        "application": None,
        "application_fee_amount": None,
        "automatic_payment_methods": None,
        "canceled_at": None,
        "cancellation_reason": None,
        "capture_method": "automatic_async",
        "client_secret": f"{identifier}_secret_{work.identifiers.token()}",
        "confirmation_method": "automatic",
        "created": work.now(),
        "currency": parameters["currency"],
        "customer": None,
        "customer_account": None,
        "description": None,
        "excluded_payment_method_types": None,
        "last_payment_error": None,
        "latest_charge": None,
        "livemode": False,
        "managed_payments": {"enabled": False},
        "metadata": {},
        "next_action": None,
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": None,
        "payment_method_options": {},
        "payment_method_types": [],
        "processing": None,
        "receipt_email": None,
        "review": None,
        "setup_future_usage": None,
        "shipping": None,
        "source": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": None,
        "status": "requires_payment_method",
        "transfer_data": None,
        "transfer_group": None,
        "_session": session,
        "_methods": None,
    }
    _apply(work, intent, parameters)
    return work.save(intent)


def retrieve(call: Call) -> Record:
    """GET /v1/payment_intents/{id}; a browser shows the client secret and sees less."""
    return _show(call, find(call))


def update(call: Call) -> Record:
    """POST /v1/payment_intents/{id}: what is paid for only while it is open; texts and metadata always."""
    intent, parameters = find(call), call.parameters
    for name in PAID_FOR:
        if name in parameters and intent["status"] not in progress.OPEN:
            message = (
                f"This PaymentIntent's {name} could not be updated because it has a status of {intent['status']}. You "
                f"may only update the {name} of a PaymentIntent with one of the following statuses: "
                f"{', '.join(progress.OPEN)}."
            )
            raise progress.unexpected_state(message, intent)
    before = (intent["amount"], intent["currency"], intent["payment_method"])
    _apply(call.work, intent, parameters)
    method = confirmation.choose_method(call.work, intent, parameters)
    if method is not None and before != (intent["amount"], intent["currency"], method["id"]):
        # What the person authenticated is no longer what would be charged.
        progress.move(call.work, intent, "requires_confirmation", payment_method=method["id"])
    return public(call.work.save(intent))


def confirm(call: Call) -> Record:
    """POST /v1/payment_intents/{id}/confirm."""
    intent = find(call)
    confirmation.check_confirmable(intent)
    _apply(call.work, intent, call.parameters)
    return _show(call, confirmation.confirm(call.work, intent, call.parameters, call.language))


def cancel(call: Call) -> Record:
    """POST /v1/payment_intents/{id}/cancel."""
    intent = find(call)
    if intent["_session"] is not None:
        session = call.work.find("checkout.session", intent["_session"])
        if session["status"] == "open":
            message = "You cannot cancel a PaymentIntent created by Checkout. Expire its Checkout Session instead."
            raise progress.unexpected_state(message, intent)
    return public(progress.cancel(call.work, intent, call.parameters.get("cancellation_reason")))


def list_intents(call: Call) -> Record:
    """GET /v1/payment_intents, by customer and date."""
    return page(call.work, "payment_intent", call.parameters, "/v1/payment_intents", equal=("customer",))


def search_intents(call: Call) -> Record:
    """GET /v1/payment_intents/search. Stripe's index is up to a minute late; the double's is not."""
    return search(call.work, "payment_intent", call.parameters, "/v1/payment_intents/search")


def find(call: Call) -> Record:
    """Return the intent in the path. Raises InvalidRequestError where a browser's client secret is not its own."""
    intent = call.work.find("payment_intent", call.id, param="intent")
    secret = call.parameters.get("client_secret")
    if (call.publishable or secret is not None) and secret != intent["client_secret"]:
        message = (
            "The client_secret provided does not match any associated PaymentIntent on this account. Ensure the "
            "provided client_secret and PaymentIntent belong to the same account."
        )
        raise InvalidRequestError(message, code="payment_intent_invalid_parameter", param="client_secret")
    return intent


def for_browser(intent: Record) -> Record:
    """Return what a publishable key may see of an intent."""
    return {name: intent[name] for name in PUBLISHABLE}


def _show(call: Call, intent: Record) -> Record:
    return for_browser(intent) if call.publishable else public(intent)


def _apply(work: Work, intent: Record, parameters: dict[str, Any]) -> None:
    """Write the parameters on the intent. Raises InvalidRequestError for what cannot be."""
    for name in ("capture_method", "confirmation_method"):
        if parameters.get(name) == "manual":
            raise unsupported(f"{name}=manual")
    if parameters.get("customer"):
        work.find("customer", parameters["customer"], param="customer", status=400)
    for name in ("amount", "currency", "capture_method"):
        if name in parameters:
            intent[name] = parameters[name]
    intent["currency"] = check_currency(intent["currency"])
    intent["amount"] = check_amount(intent["amount"], intent["currency"])
    for name in KEPT:
        if name in parameters:
            intent[name] = parameters[name] or None
    if "statement_descriptor_suffix" in parameters:
        intent["statement_descriptor_suffix"] = _check_suffix(parameters["statement_descriptor_suffix"])
    if "receipt_email" in parameters:
        intent["receipt_email"] = check_email(parameters["receipt_email"], "receipt_email")
    if "metadata" in parameters:
        intent["metadata"] = merge_metadata(intent["metadata"], parameters["metadata"])
    _choose_types(work, intent, parameters)


def _choose_types(work: Work, intent: Record, parameters: dict[str, Any]) -> None:
    """Set which kinds of method may pay: those of the settings that take the currency, narrowed by the request."""
    automatic = parameters.get("automatic_payment_methods")
    explicit = parameters.get("allowed_payment_method_types") or parameters.get("payment_method_types")
    if explicit is not None and (automatic is not None or "excluded_payment_method_types" in parameters):
        message = (
            "You may only specify one of these parameters: automatic_payment_methods, allowed_payment_method_types."
        )
        raise InvalidRequestError(message, param="allowed_payment_method_types")
    if explicit is not None:
        intent.update(_methods=explicit, automatic_payment_methods=None)
    elif automatic is not None and not automatic.get("enabled"):
        intent.update(_methods=["card"], automatic_payment_methods=None)
    elif automatic is not None or intent["_methods"] is None:
        redirects = (automatic or {}).get("allow_redirects", "always")
        intent.update(_methods=list(work.settings.methods))
        intent["automatic_payment_methods"] = {"allow_redirects": redirects, "enabled": True}
    if "excluded_payment_method_types" in parameters:
        intent["excluded_payment_method_types"] = parameters["excluded_payment_method_types"] or None
    excluded = intent["excluded_payment_method_types"] or []
    intent["payment_method_types"] = allowed_types(intent["_methods"], intent["currency"], excluded)
    if not intent["payment_method_types"]:
        message = "No valid payment method types for this Payment Intent: none that is allowed takes its currency."
        raise InvalidRequestError(message, param="allowed_payment_method_types")


def _check_suffix(suffix: str | None) -> str | None:
    if suffix is not None and (len(suffix) > 22 or any(mark in suffix for mark in "<>\\'\"*")):
        message = "The statement descriptor suffix must have at most 22 characters, and none of < > \\ ' \" *."
        raise InvalidRequestError(message, param="statement_descriptor_suffix")
    return suffix or None
