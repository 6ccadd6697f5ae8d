"""The hosted Checkout page: what is bought, a form, and the outcome; it needs no script."""

import re
import urllib.parse

from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.pages import hosted_form
from lumira.demo.stripe_double.pages.ended import ended
from lumira.demo.stripe_double.pages.html import redirect
from lumira.demo.stripe_double.pages.wording import words
from lumira.demo.stripe_double.resources import checkout_sessions
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, Workshop
from lumira.demo.stripe_double.transport import Request, Response

EXPIRY = re.compile(r"\s*([0-9]{1,2})\s*/?\s*(?:20)?([0-9]{2})\s*")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")

Typed = dict[str, str]


def answer(workshop: Workshop, request: Request, identifier: str) -> Response:
    """Show the page, or take what was filled in."""
    with workshop.work() as work:
        session = work.get("checkout.session", identifier)
        if session is None:
            return ended(request.language(), "missing", None, status=404)
        language = _language(session, request)
        if request.method != "POST" or session["status"] == "expired":
            return _show(work, session, language)
    typed = dict(urllib.parse.parse_qsl(request.body.decode(errors="replace")))
    try:
        with workshop.work() as work:
            return _take(work, work.find("checkout.session", identifier), typed, language)
    except StripeError as error:
        with workshop.work() as work:
            session = work.find("checkout.session", identifier)
            problems = {"": str(error.error["message"])}
            return hosted_form.show(work, session, language, typed, problems, status=402)


def _show(work: Work, session: Record, language: str) -> Response:
    if session["status"] == "complete":
        return ended(language, "complete", checkout_sessions.success_address(session))
    if session["status"] == "expired":
        return ended(language, "expired", session["cancel_url"])
    return hosted_form.show(work, session, language, {}, {})


def _take(work: Work, session: Record, typed: Typed, language: str) -> Response:
    # A second click, while the first was being answered, finds the session complete.
    if session["status"] == "complete":
        return redirect(checkout_sessions.success_address(session))
    typed["email"] = session["customer_email"] or typed.get("email", "").strip()
    if typed.get("method") not in session["payment_method_types"]:
        typed["method"] = session["payment_method_types"][0]
    problems = _problems(typed, language)
    if problems:
        return hosted_form.show(work, session, language, typed, problems, status=422)
    intent = checkout_sessions.submit(work, session, _method_data(typed), typed["email"], language)
    if intent["status"] == "requires_action":
        action = intent["next_action"]["redirect_to_url"]["url"]
        return redirect(f"{action}?{urllib.parse.urlencode({'language': language})}")
    return redirect(checkout_sessions.success_address(session))


def _problems(typed: Typed, language: str) -> dict[str, str]:
    """Return what is missing, field by field; whether a number is good is for the payment to tell."""
    wrong = [name for name in hosted_form.FIELDS_OF[typed["method"]] if not typed.get(name, "").strip()]
    if typed["method"] == "card" and not EXPIRY.fullmatch(typed.get("expiry", "")):
        wrong.append("expiry")
    if not EMAIL.fullmatch(typed["email"]):
        wrong.append("email")
    return {name: words(language)[f"problem_{name}"] for name in wrong}


def _method_data(typed: Typed) -> Record:
    billing = {"email": typed["email"]}
    if typed["method"] == "sepa_debit":
        billing["name"] = typed["name"]
        return {"type": "sepa_debit", "billing_details": billing, "sepa_debit": {"iban": typed["iban"]}}
    expiry = EXPIRY.fullmatch(typed["expiry"])
    month, year = expiry.groups() if expiry else ("0", "0")
    card = {"number": typed["number"], "exp_month": int(month), "exp_year": int(year), "cvc": typed["cvc"].strip()}
    return {"type": "card", "billing_details": billing, "card": card}


def _language(session: Record, request: Request) -> str:
    locale = session["locale"] or "auto"
    return request.language() if locale == "auto" else "fr" if locale.startswith("fr") else "en"
