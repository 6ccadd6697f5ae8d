"""Client-submit: the seed's main endpoint as orchestration. Whose order it is, then what was typed, then the files.

Precedence of a person's data, field by field: what the client sends, the intent's metadata, the order, the account.
Only the order is written: an account's own data and other people's orders are never touched.
"""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import validate_email
from django.db import IntegrityError
from django.http import Http404
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lumira.accounts.actors import Actor
from lumira.accounts.models import ApiKey, User
from lumira.accounts.tokens import token_hash
from lumira.exceptions import LumiraError
from lumira.money import DEFAULT_CURRENCY
from lumira.payments import selectors as payment_selectors
from lumira.payments.exceptions import IntentMismatch, IntentUnknown, PaymentRefused, PaymentUnavailable
from lumira.payments.gateways.current import gateway
from lumira.payments.gateways.port import Intent
from lumira.payments.models import PaymentAttempt
from lumira.payments.services import collecting
from lumira.payments.services.opening import FREE_INTENT_PREFIX
from lumira.payments.states import IntentStatus
from orders.exceptions import AlreadyInProduction, IntakeIncomplete, UnknownLevel
from orders.models import Order
from orders.services import files, intake, placing, settlement
from orders.states import BEFORE_PRODUCTION, Status
from products.selectors import Offer, offer_of, offer_ranked

logger = structlog.get_logger(__name__)

INTENT_ID = re.compile(r"(pi_|free_)[A-Za-z0-9_-]{1,70}")


MAX_EMAIL = 254


class PaymentRequired(LumiraError):
    """The intent exists but has not succeeded."""

    code = "payment_required"
    message = _("Ce paiement n’est pas encore confirmé.")


class EmailMissing(LumiraError):
    """Neither the intent nor the client names an address: no order can be made of that."""

    code = "validation_failed"
    http_status = 400
    message = _("Indiquez l’adresse e-mail du client.")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the caller proves: a key, the order's token or the payment's client secret.

    `person` is who is signed in beside that; an account opens no order here.
    """

    key: ApiKey | None
    token: str
    secret: str
    person: User | None = None

    def knows(self, client_id: UUID) -> bool:
        """Tell whether the caller may see the account's own data: a key, or the person themselves."""
        return self.key is not None or (self.person is not None and self.person.pk == client_id)


@dataclass(frozen=True, slots=True)
class Submission:
    """What was sent: identity, the dossier's fields under their own names, photos by kind."""

    identity: Mapping[str, str]
    values: Mapping[str, str]
    photos: Mapping[str, "UploadedFile[Any]"]
    level: str = ""


@dataclass(frozen=True, slots=True)
class Submitted:
    """The order as it now stands; `missing` and `errors` are keyed by the dossier's field names."""

    order: Order
    is_created: bool
    missing: list[str]
    errors: Mapping[str, Any]
    file_errors: list[LumiraError]


def submit(intent_id: str, submission: Submission, credentials: Credentials, *, by: Actor, now: datetime) -> Submitted:
    """Find or create the order of a payment and complete its dossier; sealed as soon as nothing is missing.

    Raises Http404 for whoever proves nothing, PaymentRequired, IntentMismatch, PaymentUnavailable,
    AlreadyInProduction. An identical repetition changes nothing.
    """
    if not INTENT_ID.fullmatch(intent_id):
        raise Http404
    order, is_created = _order_of(intent_id, submission, credentials, by=by, now=now)
    if order.status not in BEFORE_PRODUCTION:
        raise AlreadyInProduction
    intake.save_draft(order, submission.values, now=now)
    order = placing.merge_identity(order, submission.identity, with_account=credentials.knows(order.client_id), now=now)
    file_errors = _take_photos(order, submission.photos, now=now)
    if order.status == Status.AWAITING_PAYMENT:
        _settle_if_paid(intent_id, now=now)
    errors: Mapping[str, Any] = {}
    missing: list[str] = []
    try:
        # A dossier whose photo was refused is not what the client meant to confide.
        if not file_errors:
            intake.seal_intake(order, by=by, now=now)
    except IntakeIncomplete as refusal:
        found: Any = refusal.details
        missing, errors = found["missing"], found["errors"]
    order = Order.objects.select_related("payment", "holder").get(pk=order.pk)
    return Submitted(order, is_created, missing, errors, file_errors)


def _order_of(
    intent_id: str, submission: Submission, credentials: Credentials, *, by: Actor, now: datetime
) -> tuple[Order, bool]:
    attempt = payment_selectors.attempt_of_intent(intent_id)
    if attempt is not None:
        return _proven_order(attempt, credentials, now=now), False
    intent = _foreign_intent(intent_id, credentials)
    if intent is None:
        return _direct_order(intent_id, submission, by=by, now=now)
    hosted = collecting.owner_of(intent, now=now)
    if hosted is not None:
        return Order.objects.get(payment_id=hosted.payment_id), False
    if intent.status != IntentStatus.SUCCEEDED:
        if not settings.ALLOW_DIRECT_CLIENT_SUBMIT:
            raise PaymentRequired
        return _direct_order(intent_id, submission, by=by, now=now, client_secret=intent.client_secret)
    return _order_of_paid_intent(intent, submission, by=by, now=now)


def _settle_if_paid(intent_id: str, *, now: datetime) -> None:
    """Settle what was paid meanwhile. While the provider is away the dossier is kept, and the webhook settles it."""
    try:
        settlement.settle_intent(intent_id, now=now)
    except (IntentUnknown, PaymentRefused, PaymentUnavailable) as reason:
        logger.info("submit_not_settled", reason=reason.code)


def _proven_order(attempt: PaymentAttempt, credentials: Credentials, *, now: datetime) -> Order:
    """Return the attempt's order to who may write it; 404 as for an unknown payment otherwise."""
    order = Order.objects.filter(payment_id=attempt.payment_id).first()
    if order is None:
        raise Http404
    if credentials.key is not None:
        return order
    if credentials.secret and payment_selectors.holds_client_secret(attempt, credentials.secret):
        return order
    accesses = order.accesses.filter(token_hash=token_hash(credentials.token), revoked_at=None, expires_at__gt=now)
    if credentials.token and accesses.exists():
        return order
    raise Http404


def _foreign_intent(intent_id: str, credentials: Credentials) -> Intent | None:
    """Return an intent that was made elsewhere, to who proves to have made it; None leads to the direct fallback."""
    is_direct = settings.ALLOW_DIRECT_CLIENT_SUBMIT
    if intent_id.startswith(FREE_INTENT_PREFIX):
        if is_direct:
            return None
        raise Http404
    if credentials.key is None and not credentials.secret and not is_direct:
        # Stripe is not asked on behalf of a stranger.
        raise Http404
    try:
        intent = gateway().fetch_intent(intent_id)
    except (IntentUnknown, PaymentRefused):
        if is_direct:
            return None
        raise Http404 from None
    is_proven = credentials.key is not None or hmac.compare_digest(
        intent.client_secret.encode(), credentials.secret.encode()
    )
    if not is_proven:
        if is_direct and intent.status != IntentStatus.SUCCEEDED:
            return None
        raise Http404
    return intent


def _order_of_paid_intent(intent: Intent, submission: Submission, *, by: Actor, now: datetime) -> tuple[Order, bool]:
    """Create the order of an intent that was made and paid elsewhere, at exactly the price of its level."""
    level = intent.metadata.get("level") or intent.metadata.get("productId") or ""
    offer = _offer_named(level, currency=intent.currency)
    if offer is None or "payment" in intent.metadata:
        raise IntentMismatch
    paid_by = _metadata_contact(intent.metadata)
    email = paid_by.email or submission.identity.get("email", "")
    if not email:
        raise EmailMissing
    try:
        order = placing.place_for_intent(
            offer, placing.Contact(paid_by.first_name, paid_by.last_name, email, paid_by.phone), intent, by=by, now=now
        )
    except IntegrityError:
        # Another request with the same intent was quicker.
        attempt = payment_selectors.attempt_of_intent(intent.id)
        if attempt is None:
            raise
        return Order.objects.get(payment_id=attempt.payment_id), False
    return order, True


def _direct_order(
    intent_id: str, submission: Submission, *, by: Actor, now: datetime, client_secret: str = ""
) -> tuple[Order, bool]:
    """Create an unpaid order that no path lets into the queue until it is paid or a lead frees it."""
    offer = _offer_named(submission.level)
    if offer is None or offer.is_free:
        raise UnknownLevel
    email = submission.identity.get("email", "")
    if not email:
        raise EmailMissing
    contact = placing.Contact(
        submission.identity.get("first_name", ""), submission.identity.get("last_name", ""), email
    )
    try:
        order = placing.place_directly(offer, contact, intent_id=intent_id, client_secret=client_secret, by=by, now=now)
    except IntegrityError:
        # Another request with the same id was quicker; who made it is not known, so it stays theirs.
        raise Http404 from None
    return order, True


def _offer_named(name: str, *, currency: str = DEFAULT_CURRENCY) -> Offer | None:
    """Return the level of a slug or of a rank, at its price in this currency."""
    language = get_language() or "fr"
    name = name.strip().lower()
    if name in {"1", "2", "3", "4"}:
        return offer_ranked(int(name), language=language, currency=currency)
    return offer_of(name, language=language, currency=currency)


def _metadata_contact(metadata: Mapping[str, str]) -> placing.Contact:
    """Return who paid, as the intent's metadata tell; what cannot be kept counts as not told.

    Source: 08-v1-facts 2.2 and 2.3.
    """
    first, _space, last = placing.clean_name(metadata.get("customerName", "")).partition(" ")
    email = metadata.get("customerEmail", "").strip().lower()
    phone = intake.normalise_phone(metadata.get("customerPhone", ""))
    return placing.Contact(
        first_name=(placing.clean_name(metadata.get("customerFirstName", "")) or first)[: placing.MAX_NAME],
        last_name=(placing.clean_name(metadata.get("customerLastName", "")) or last)[: placing.MAX_NAME],
        email=email if _is_address(email) else "",
        phone=phone if intake.PHONE.fullmatch(phone) else "",
    )


def _is_address(email: str) -> bool:
    try:
        validate_email(email)
    except ValidationError:
        return False
    return len(email) <= MAX_EMAIL


def _take_photos(order: Order, photos: Mapping[str, "UploadedFile[Any]"], *, now: datetime) -> list[LumiraError]:
    """Take each photo by itself; what is refused is told after everything else is kept."""
    refused = []
    for kind, upload in photos.items():
        try:
            files.add_photo(order, kind, upload, now=now)
        except LumiraError as refusal:
            refused.append(refusal)
    return refused
