"""The bank's page: the person authorises the payment, refuses it, or goes away."""

import urllib.parse

from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.pages.ended import ended
from lumira.demo.stripe_double.pages.html import link, page, redirect, render
from lumira.demo.stripe_double.pages.wording import money, words
from lumira.demo.stripe_double.resources import checkout_sessions, confirmation
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, Workshop
from lumira.demo.stripe_double.transport import Request, Response

# What Stripe adds to the return address. Source: Stripe docs, "Build a custom payments page", return_url.
REDIRECT_STATUS = {"succeeded": "succeeded", "processing": "pending"}


def answer(workshop: Workshop, request: Request, identifier: str) -> Response:
    """Show the page, or take the person's answer and send them back."""
    wanted = dict(urllib.parse.parse_qsl(request.query)).get("language") or request.language()
    language = "en" if wanted.startswith("en") else "fr"
    with workshop.work() as work:
        intent = work.get("payment_intent", identifier)
        if intent is None:
            return ended(language, "missing", None, status=404)
        if request.method != "POST" and intent["status"] == "requires_action":
            return _show(work, intent, language)
    # Kept from before: a settled intent forgets its next action.
    back = _return_url(intent)
    if request.method == "POST":
        decision = dict(urllib.parse.parse_qsl(request.body.decode(errors="replace"))).get("decision")
        intent = _take(workshop, intent, accepted=decision == "accept")
    with workshop.work() as work:
        address = _way_back(work, intent, back)
    if request.method == "POST" and address is not None:
        return redirect(address)
    return ended(language, "bank_done", address)


def _take(workshop: Workshop, intent: Record, *, accepted: bool) -> Record:
    """Return the intent after the answer; one that waits for none, or is refused, is simply as it is."""
    try:
        with workshop.work() as work:
            confirmation.authenticate(work, work.find("payment_intent", intent["id"]), accepted=accepted)
    except StripeError:
        pass
    with workshop.work() as work:
        return work.find("payment_intent", intent["id"])


def _show(work: Work, intent: Record, language: str) -> Response:
    said = words(language)
    back = _way_back(work, intent, _return_url(intent))
    content = render(
        "three_d_secure.html",
        bank_title=said["bank_title"],
        bank_text=said["bank_text"],
        amount=money(intent["amount"], intent["currency"], language),
        accept=said["accept"],
        refuse=said["refuse"],
        abandon_link=link(back, said["abandon"]),
        abandon_hint=said["abandon_hint"],
    )
    leads_to = [url for url in (back, _return_url(intent)) if url]
    return page(language, said["bank_title"], said["notice"], content, return_urls=leads_to)


def _return_url(intent: Record) -> str | None:
    action = (intent["next_action"] or {}).get("redirect_to_url") or {}
    address: str | None = action.get("return_url")
    return address


def _way_back(work: Work, intent: Record, return_url: str | None) -> str | None:
    """Return where the person goes: the shop, or the hosted page while its session is not paid."""
    session = work.get("checkout.session", intent["_session"])
    if session is not None:
        is_paid = session["status"] == "complete"
        return checkout_sessions.success_address(session) if is_paid else _hosted_address(work, session)
    if return_url is None:
        return None
    parts = urllib.parse.urlsplit(return_url)
    added = {
        "payment_intent": intent["id"],
        "payment_intent_client_secret": intent["client_secret"],
        "redirect_status": REDIRECT_STATUS.get(intent["status"], "failed"),
    }
    query = urllib.parse.urlencode(urllib.parse.parse_qsl(parts.query, keep_blank_values=True) + list(added.items()))
    return urllib.parse.urlunsplit(parts._replace(query=query))


def _hosted_address(work: Work, session: Record) -> str:
    return f"{work.settings.base_url}/c/pay/{session['id']}"
