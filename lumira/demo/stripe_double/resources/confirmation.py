"""Confirming a PaymentIntent: which method, whether the bank wants to see the person, and what comes of it."""

from typing import Any

from lumira.demo.stripe_double.api.values import check_url
from lumira.demo.stripe_double.errors import CardError, InvalidRequestError, StripeError
from lumira.demo.stripe_double.instruments.declines import DECLINES, Decline
from lumira.demo.stripe_double.resources import charges
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.resources.payment_methods import behaviour, build, resolve
from lumira.demo.stripe_double.resources.progress import (
    OPEN,
    move,
    process,
    refuse,
    succeed,
    unexpected_state,
)
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public


def confirm(work: Work, intent: Record, parameters: dict[str, Any], language: str = "en") -> Record:
    """Try to pay the intent with the method given, or with the one it has.

    Raises CardError, which keeps its effects: the failed charge, the intent back at requires_payment_method.
    """
    check_confirmable(intent)
    return_url = check_url(parameters.get("return_url"), "return_url")
    method = choose_method(work, intent, parameters, language)
    if method is None:
        message = (
            "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the "
            "PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a "
            "payment method or ConfirmationToken."
        )
        raise unexpected_state(message, intent)
    _check_return_url(intent, return_url)
    intent.update(payment_method=method["id"], last_payment_error=None)
    if behaviour(method).authentication:
        _ask_person(work, intent, method, return_url, parameters, language)
    else:
        charge(work, intent, method, language)
    return intent


def check_confirmable(intent: Record) -> None:
    """Raise Stripe's refusal for an intent that is under way or over."""
    if intent["status"] in OPEN:
        return
    if intent["status"] == "succeeded":
        message = (
            "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
        )
    else:
        message = (
            f"You cannot confirm this PaymentIntent because it has a status of {intent['status']}. Only a "
            f"PaymentIntent with one of the following statuses may be confirmed: {', '.join(OPEN)}."
        )
    raise unexpected_state(message, intent)


def choose_method(work: Work, intent: Record, parameters: dict[str, Any], language: str = "en") -> Record | None:
    """Return the method of the request, else the intent's own, else None. Raises InvalidRequestError if not allowed."""
    if "payment_method_data" in parameters:
        method = build(work, parameters["payment_method_data"], language)
    else:
        identifier = parameters.get("payment_method") or intent["payment_method"]
        if identifier is None:
            return None
        method = resolve(work, identifier)
    if method["type"] not in intent["payment_method_types"]:
        message = (
            f"The PaymentMethod provided ({method['type']}) is not allowed for this PaymentIntent. Please attempt to "
            "provide a different PaymentMethod that is allowed for this PaymentIntent: "
            f"{', '.join(intent['payment_method_types'])}."
        )
        raise InvalidRequestError(message, code="payment_intent_incompatible_payment_method", param="payment_method")
    return method


def authenticate(work: Work, intent: Record, *, accepted: bool, language: str = "en") -> None:
    """Take the person's answer on the 3-D Secure page. Raises CardError, which keeps its effects.

    Raises InvalidRequestError where nobody is waiting for an answer any more.
    """
    if intent["status"] != "requires_action":
        raise unexpected_state(f"This PaymentIntent has a status of {intent['status']}.", intent)
    method = resolve(work, intent["payment_method"])
    if accepted:
        charge(work, intent, method, language)
    else:
        error = refuse(work, intent, method, DECLINES["not_authenticated"], None)
        raise _as_raised(error, DECLINES["not_authenticated"], intent, language)


def charge(work: Work, intent: Record, method: Record, language: str = "en") -> None:
    """Send the charge to the bank. Raises CardError, which keeps its effects."""
    decline = behaviour(method).decline
    attempt = charges.open_charge(work, intent, method)
    if method["type"] == "sepa_debit":
        process(work, intent, attempt, method)
    elif decline is None:
        succeed(work, intent, attempt, method)
    else:
        error = refuse(work, intent, method, DECLINES[decline], attempt)
        raise _as_raised(error, DECLINES[decline], intent, language)


def settle(work: Work, intent: Record, outcome: str | None = None) -> None:
    """End the wait of a delayed method: "succeed", "fail", or as its test account says.

    An intent that is no longer in processing is left alone.
    """
    if intent["status"] != "processing":
        return
    method = resolve(work, intent["payment_method"])
    attempt = work.find("charge", intent["latest_charge"])
    decline = behaviour(method).decline
    if outcome == "fail":
        decline = decline or "debit_refused"
    elif outcome == "succeed":
        decline = None
    if decline is None:
        succeed(work, intent, attempt, method)
    else:
        refuse(work, intent, method, DECLINES[decline], attempt)


def _check_return_url(intent: Record, return_url: str | None) -> None:
    automatic = intent["automatic_payment_methods"]
    if return_url is None and automatic is not None and automatic["allow_redirects"] == "always":
        message = (
            "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of "
            "these payment methods might redirect your customer off of your page, you must provide a `return_url`. If "
            "you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to "
            "`true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and "
            "Payment Intents."
        )
        raise InvalidRequestError(message)


def _ask_person(
    work: Work, intent: Record, method: Record, return_url: str | None, parameters: dict[str, Any], language: str
) -> None:
    if parameters.get("error_on_requires_action") or parameters.get("off_session"):
        decline = DECLINES["authentication_required"]
        error = refuse(work, intent, method, decline, charges.open_charge(work, intent, method))
        raise _as_raised(error, decline, intent, language)
    address = f"{work.settings.base_url}/3ds/{intent['id']}"
    action: Record = {"redirect_to_url": {"return_url": return_url, "url": address}, "type": "redirect_to_url"}
    if return_url is None:
        # Without a way back Stripe leaves the step to Stripe.js.
        sdk = {"type": "three_d_secure_redirect", "stripe_js": address}
        action = {"type": "use_stripe_sdk", "use_stripe_sdk": sdk}
    move(work, intent, "requires_action", next_action=action)
    announce(work, "payment_intent.requires_action", intent)


def _as_raised(error: Record, decline: Decline, intent: Record, language: str) -> StripeError:
    spoken = {**error, "message": decline.message(language), "payment_intent": public(intent)}
    return CardError(spoken)
