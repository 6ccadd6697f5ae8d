"""What the Payment Element asks before it shows itself: which methods, for what amount."""

import re

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.instruments.currencies import check_amount, check_currency
from lumira.demo.stripe_double.resources import payment_intents, progress
from lumira.demo.stripe_double.resources.payment_methods import allowed_types
from lumira.demo.stripe_double.state.store import Record

PARAMETERS = "client_secret amount currency types"


def retrieve(call: Call) -> Record:
    """GET /v1/elements/sessions: for an intent (client_secret), or before there is one (amount, currency, types).

    Raises InvalidRequestError for an intent that can no longer be paid. Source: API changelog 2025-09-30.
    """
    secret = call.parameters.get("client_secret")
    if secret is not None:
        call.id = secret.partition("_secret_")[0]
        intent = payment_intents.find(call)
        if intent["status"] not in progress.OPEN:
            message = f"This PaymentIntent has a status of {intent['status']} and can no longer be paid."
            raise InvalidRequestError(message, code="payment_intent_unexpected_state")
        return _session(intent["amount"], intent["currency"], intent["payment_method_types"])
    for name in ("amount", "currency"):
        if name not in call.parameters:
            raise InvalidRequestError(f"Missing required param: {name}.", code="parameter_missing", param=name)
    if not re.fullmatch(r"[0-9]{1,9}", call.parameters["amount"]):
        message = f"Invalid integer: {call.parameters['amount']}"
        raise InvalidRequestError(message, code="parameter_invalid_integer", param="amount")
    currency = check_currency(call.parameters["currency"])
    amount = check_amount(int(call.parameters["amount"]), currency)
    wanted = [kind for kind in call.parameters.get("types", "").split(",") if kind]
    types = allowed_types(wanted or call.work.settings.methods, currency, [])
    if not types:
        raise InvalidRequestError("No payment method that is allowed takes this currency.", param="currency")
    return _session(amount, currency, types)


def _session(amount: int, currency: str, types: list[str]) -> Record:
    return {"object": "elements_session", "amount": amount, "currency": currency, "payment_method_types": types}
