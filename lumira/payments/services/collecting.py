"""Collecting money with the provider: each function speaks to it outside any transaction."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from lumira.payments import selectors
from lumira.payments.exceptions import KeySpent
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import HostedPage, Intent
from lumira.payments.models import Payment, PaymentAttempt
from lumira.payments.services import opening
from lumira.payments.states import IntentStatus

# Stable ids for attempts that no page chose: a second click asks for the same one.
ATTEMPT_NAMESPACE = uuid.UUID("6f1c5d4e-64b5-4f0c-9a43-5a3a0b3a2f8d")

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Collecting:
    """How the payment can be paid now. Exactly one of `page` and `client_secret` is meant for the browser.

    `intent` is set when the provider already holds a result (succeeded, processing) that must be settled first.
    """

    attempt: PaymentAttempt | None
    client_secret: str = ""
    page: HostedPage | None = None
    intent: Intent | None = None


def collect_by_element(
    payment: Payment, *, attempt_id: uuid.UUID | None, description: str, email: str, now: datetime
) -> Collecting:
    """Return the client secret of the payment's one live intent, creating or replacing it as needed."""
    attempt = selectors.active_attempt(payment)
    if attempt is not None and attempt.method == PaymentAttempt.Method.HOSTED:
        settled = _close_hosted(attempt, now=now)
        if settled is not None:
            return Collecting(attempt, intent=settled)
        attempt = None
    if attempt is not None and attempt.intent_id:
        intent = gateway().fetch_intent(attempt.intent_id)
        if intent.status in (IntentStatus.SUCCEEDED, IntentStatus.PROCESSING):
            return Collecting(attempt, intent=intent)
        if intent.status != IntentStatus.CANCELLED:
            return Collecting(attempt, client_secret=intent.client_secret)
        opening.retire_attempt(attempt, now=now)
        attempt = None
    if attempt is None:
        attempt = _open(payment, attempt_id, PaymentAttempt.Method.ELEMENT, now=now)

    def create(attempt: PaymentAttempt) -> Intent:
        return gateway().create_intent(
            amount_minor=payment.amount_minor,
            currency=payment.currency,
            idempotency_key=str(attempt.id),
            metadata=opening.metadata_of(attempt),
            description=description,
            receipt_email=email,
        )

    attempt, intent = _with_a_fresh_key(attempt, create, now=now)
    opening.attach_intent(attempt, intent, now=now)
    return Collecting(attempt, client_secret=intent.client_secret)


def collect_by_hosted_page(
    payment: Payment, *, title: str, email: str, language: str, success_url: str, cancel_url: str, now: datetime
) -> Collecting:
    """Return the provider's own page for the payment; the intent of the element is cancelled first.

    So there are never two places where the same amount can be paid.
    """
    attempt = selectors.active_attempt(payment)
    if attempt is not None and attempt.method == PaymentAttempt.Method.HOSTED and attempt.hosted_page_id:
        page = gateway().fetch_hosted_page(attempt.hosted_page_id)
        if page.is_open:
            return Collecting(attempt, page=page)
        settled = _close_hosted(attempt, now=now)
        if settled is not None:
            return Collecting(attempt, intent=settled)
        attempt = None
    if attempt is not None and attempt.intent_id:
        intent = gateway().cancel_intent(attempt.intent_id)
        if intent.status in (IntentStatus.SUCCEEDED, IntentStatus.PROCESSING):
            return Collecting(attempt, intent=intent)
        opening.retire_attempt(attempt, now=now)
        attempt = None
    if attempt is None or attempt.method != PaymentAttempt.Method.HOSTED:
        attempt = _open(payment, None, PaymentAttempt.Method.HOSTED, now=now)

    def create(attempt: PaymentAttempt) -> HostedPage:
        return gateway().create_hosted_page(
            amount_minor=payment.amount_minor,
            currency=payment.currency,
            idempotency_key=str(attempt.id),
            metadata=opening.metadata_of(attempt),
            title=title,
            email=email,
            language=language,
            success_url=success_url,
            cancel_url=cancel_url,
        )

    attempt, page = _with_a_fresh_key(attempt, create, now=now)
    opening.attach_hosted_page(attempt, page, now=now)
    return Collecting(attempt, page=page)


def stop_collecting(payment: Payment, *, now: datetime) -> Intent | None:
    """Make sure that the payment can no longer be paid; returns the intent if it was paid, or is being, after all."""
    attempt = selectors.active_attempt(payment)
    if attempt is None:
        return None
    if attempt.method == PaymentAttempt.Method.HOSTED:
        return _close_hosted(attempt, now=now)
    if not attempt.intent_id:
        opening.retire_attempt(attempt, now=now)
        return None
    intent = gateway().cancel_intent(attempt.intent_id)
    if intent.status in (IntentStatus.SUCCEEDED, IntentStatus.PROCESSING):
        return intent
    opening.retire_attempt(attempt, now=now)
    return None


def owner_of(intent: Intent, *, now: datetime) -> PaymentAttempt | None:
    """Return the attempt that an intent belongs to, by our own rows.

    A hosted page makes its intent itself: the attempt that its metadata names is believed only when the page that
    this attempt opened names the intent in return.
    """
    attempt = selectors.attempt_of_intent(intent.id)
    if attempt is not None:
        return attempt
    named = selectors.hosted_attempt_named_by(intent)
    if named is None or not named.hosted_page_id:
        return None
    page = gateway().fetch_hosted_page(named.hosted_page_id)
    if page.intent_id != intent.id:
        return None
    opening.attach_hosted_page(named, page, now=now)
    return named


def _close_hosted(attempt: PaymentAttempt, *, now: datetime) -> Intent | None:
    """Close the attempt's page; returns its intent when money moved there."""
    if attempt.hosted_page_id:
        page = gateway().close_hosted_page(attempt.hosted_page_id)
        if page.intent_id:
            opening.attach_hosted_page(attempt, page, now=now)
            intent = gateway().cancel_intent(page.intent_id)
            if intent.status in (IntentStatus.SUCCEEDED, IntentStatus.PROCESSING):
                return intent
    opening.retire_attempt(attempt, now=now)
    return None


def _open(payment: Payment, chosen: uuid.UUID | None, method: str, *, now: datetime) -> PaymentAttempt:
    return opening.open_attempt(payment, attempt_id=_next_id(payment, chosen, method), method=method, now=now)


def _with_a_fresh_key(
    attempt: PaymentAttempt, create: Callable[[PaymentAttempt], Made], *, now: datetime
) -> tuple[PaymentAttempt, Made]:
    """Create what the attempt stands for; once again as a new attempt when its key is spent.

    What the spent key may have created stays unpayable: nobody ever saw its secret or its address.
    """
    try:
        return attempt, create(attempt)
    except KeySpent:
        opening.retire_attempt(attempt, now=now)
        attempt = _open(Payment.objects.get(pk=attempt.payment_id), None, attempt.method, now=now)
        return attempt, create(attempt)


def _next_id(payment: Payment, chosen: uuid.UUID | None, method: str) -> uuid.UUID:
    """Return the id that the page chose if it is still free, else the next one of this payment.

    Counted by what was put aside, so that two requests that replace the same attempt arrive at the same new one.
    """
    if chosen is not None and not PaymentAttempt.objects.filter(pk=chosen).exists():
        return chosen
    put_aside = payment.attempts.filter(is_active=False).count()
    return uuid.uuid5(ATTEMPT_NAMESPACE, f"{payment.id}:{method}:{put_aside}")
