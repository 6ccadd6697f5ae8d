"""The states of a PaymentIntent, the legal edges between them, and what a change of state sets off."""

from typing import Any

from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.instruments.declines import Decline
from lumira.demo.stripe_double.resources import charges, disputes
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.resources.payment_methods import behaviour
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

OPEN = ("requires_payment_method", "requires_confirmation", "requires_action")
TRIED = frozenset({"requires_payment_method", "requires_action", "processing", "succeeded"})
# Source: Stripe docs, "How PaymentIntents and SetupIntents work". A state may follow itself by a new try.
EDGES = {
    "requires_payment_method": TRIED | {"requires_confirmation", "canceled"},
    "requires_confirmation": TRIED | {"requires_confirmation", "canceled"},
    "requires_action": TRIED | {"requires_confirmation", "canceled"},
    "processing": frozenset({"succeeded", "requires_payment_method"}),
    "succeeded": frozenset(),
    "canceled": frozenset(),
}


class IllegalTransitionError(Exception):
    """The double itself tried what Stripe never does."""


def move(work: Work, intent: Record, status: str, **changes: Any) -> Record:
    """Put the intent into another state. Raises IllegalTransitionError where no edge leads."""
    if status not in EDGES[intent["status"]]:
        raise IllegalTransitionError(f"{intent['id']}: {intent['status']} -> {status}")
    if status != "requires_action":
        changes.setdefault("next_action", None)
    if status != "processing":
        changes.setdefault("processing", None)
    intent.update(status=status, **changes)
    return work.save(intent)


def succeed(work: Work, intent: Record, charge: Record, method: Record) -> None:
    """The money is there: charge paid, intent succeeded, session complete, dispute where the card says so."""
    charges.capture(work, charge)
    move(work, intent, "succeeded", amount_received=intent["amount"], latest_charge=charge["id"])
    announce(work, "charge.succeeded", charge)
    announce(work, "payment_intent.succeeded", intent)
    was_complete = _finish_session(work, intent, "paid")
    if was_complete:
        announce(work, "checkout.session.async_payment_succeeded", work.find("checkout.session", intent["_session"]))
    reason = behaviour(method).dispute
    if reason is not None:
        status = "warning_needs_response" if behaviour(method).inquiry else "needs_response"
        disputes.open_dispute(work, charge, reason, status=status)


def process(work: Work, intent: Record, charge: Record, method: Record) -> None:
    """The bank needs time: the intent stays in processing until its timer, or the control address, settles it."""
    delayed = behaviour(method).delayed
    seconds = work.settings.delayed_seconds if delayed else work.settings.settle_seconds
    move(work, intent, "processing", latest_charge=charge["id"], processing={"type": method["type"]})
    announce(work, "charge.pending", charge)
    announce(work, "payment_intent.processing", intent)
    _finish_session(work, intent, "unpaid")
    work.schedule("settle_payment", charge["id"], work.clock.now() + seconds)


def refuse(work: Work, intent: Record, method: Record, decline: Decline, charge: Record | None) -> Record:
    """The try failed: back to requires_payment_method. Returns the error, without its message's translation."""
    error: Record = {"code": decline.code, "message": decline.english, "type": decline.type}
    if decline.decline_code:
        error["decline_code"] = decline.decline_code
    if charge is not None:
        charges.fail(work, charge, decline)
        error["charge"] = charge["id"]
    last = {**error, "payment_method": public(method)}
    latest = charge["id"] if charge is not None else intent["latest_charge"]
    move(
        work,
        intent,
        "requires_payment_method",
        last_payment_error=last,
        latest_charge=latest,
        payment_method=None,
    )
    if charge is not None:
        announce(work, "charge.failed", charge)
    announce(work, "payment_intent.payment_failed", intent)
    session = work.get("checkout.session", intent["_session"])
    if session is not None and session["status"] == "complete":
        announce(work, "checkout.session.async_payment_failed", session)
    return last


def cancel(work: Work, intent: Record, reason: str | None) -> Record:
    """Cancel the intent for good. Raises InvalidRequestError from processing, succeeded and canceled."""
    if intent["status"] not in OPEN:
        # Stripe adds processing "in rare cases"; a shop must not count on it.
        message = (
            f"You cannot cancel this PaymentIntent because it has a status of {intent['status']}. Only a PaymentIntent "
            f"with one of the following statuses may be canceled: {', '.join(OPEN)}."
        )
        raise unexpected_state(message, intent)
    move(work, intent, "canceled", cancellation_reason=reason, canceled_at=work.now())
    announce(work, "payment_intent.canceled", intent)
    return intent


def unexpected_state(message: str, intent: Record) -> InvalidRequestError:
    """Return Stripe's refusal for an intent in the wrong state; it carries the intent."""
    return InvalidRequestError(message, code="payment_intent_unexpected_state", payment_intent=public(intent))


def _finish_session(work: Work, intent: Record, payment_status: str) -> bool:
    """Complete the Checkout Session behind the intent; True where it was complete before."""
    session = work.get("checkout.session", intent["_session"])
    if session is None:
        return False
    was_complete = bool(session["status"] == "complete")
    session.update(status="complete", payment_status=payment_status, url=None)
    work.save(session)
    if not was_complete:
        announce(work, "checkout.session.completed", session)
    return was_complete
