"""Checkout Sessions: a payment on the hosted page."""

from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page, slice_of
from lumira.demo.stripe_double.api.values import check_email
from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.resources import confirmation, customers, payment_intents, progress, session_building
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.resources.payment_methods import build as build_method
from lumira.demo.stripe_double.resources.session_building import person_details
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public


def create(call: Call) -> Record:
    """POST /v1/checkout/sessions, with mode=payment."""
    session = session_building.build(call.work, call.parameters)
    call.work.schedule("expire_session", session["id"], float(session["expires_at"]))
    return public(session)


def retrieve(call: Call) -> Record:
    """GET /v1/checkout/sessions/{id}; `line_items` only where it is expanded."""
    session = call.work.find("checkout.session", call.id)
    shown = public(session)
    if any(path == "line_items" or path.startswith("line_items.") for path in call.parameters.get("expand", [])):
        shown["line_items"] = slice_of(session["_items"], {}, _items_url(session))
    return shown


def list_sessions(call: Call) -> Record:
    """GET /v1/checkout/sessions, by payment_intent, customer, status, e-mail and date."""
    names = ("payment_intent", "customer", "status")
    email = call.parameters.get("customer_details", {}).get("email")

    def keep(session: Record) -> bool:
        return email in (None, (session["customer_details"] or {}).get("email"))

    return page(call.work, "checkout.session", call.parameters, "/v1/checkout/sessions", equal=names, keep=keep)


def list_line_items(call: Call) -> Record:
    """GET /v1/checkout/sessions/{id}/line_items."""
    session = call.work.find("checkout.session", call.id)
    return slice_of(session["_items"], call.parameters, _items_url(session))


def expire(call: Call) -> Record:
    """POST /v1/checkout/sessions/{id}/expire."""
    session = call.work.find("checkout.session", call.id)
    if session["status"] != "open":
        message = (
            'Only Checkout Sessions with a status in ["open"] can be expired. '
            f"This Checkout Session has a status of {session['status']}."
        )
        raise InvalidRequestError(message)
    close(call.work, session)
    return public(session)


def close(work: Work, session: Record) -> None:
    """Expire an open session and cancel its intent; any other session is left alone."""
    if session["status"] != "open":
        return
    session.update(status="expired", url=None)
    intent = work.get("payment_intent", session["payment_intent"])
    if intent is not None and intent["status"] in progress.OPEN:
        progress.cancel(work, intent, "expired")
    announce(work, "checkout.session.expired", work.save(session))


def submit(work: Work, session: Record, method_data: dict[str, Any], email: str, language: str) -> Record:
    """Pay what the person filled in on the hosted page, and return the intent.

    Raises StripeError: CardError keeps its effects, and the page shows its sentence.
    """
    person = {"email": email, "name": (method_data.get("billing_details") or {}).get("name")}
    check_email(email, "customer_email")
    # The intent comes into being with the first try. Source: API changelog 2022-08-01.
    method = build_method(work, method_data, language)
    intent = work.get("payment_intent", session["payment_intent"]) or _create_intent(work, session)
    if session["customer"] is None and session["customer_creation"] == "always":
        session["customer"] = customers.build(work, {key: value for key, value in person.items() if value})["id"]
    intent["customer"] = session["customer"]
    session["customer_details"] = {**person_details(email), "name": person["name"]}
    work.save(session)
    back = success_address(session)
    confirmation.confirm(work, intent, {"payment_method": method["id"], "return_url": back}, language)
    return intent


def success_address(session: Record) -> str:
    """Return where the person goes after paying."""
    return str(session["success_url"]).replace("{CHECKOUT_SESSION_ID}", session["id"])


def _create_intent(work: Work, session: Record) -> Record:
    data = session["_intent_data"]
    parameters = {**data, "amount": session["amount_total"], "currency": session["currency"]}
    parameters["allowed_payment_method_types"] = session["payment_method_types"]
    if session["customer"]:
        parameters["customer"] = session["customer"]
    intent = payment_intents.build(work, parameters, session=session["id"])
    session["payment_intent"] = intent["id"]
    announce(work, "payment_intent.created", intent)
    return intent


def _items_url(session: Record) -> str:
    return f"/v1/checkout/sessions/{session['id']}/line_items"
