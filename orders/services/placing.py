"""Placing an order: its row, number, payment and history exist before the payment provider is asked anything."""

import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, connection, transaction
from django.utils.translation import get_language

from lumira.accounts.actors import CLIENT, Actor
from lumira.accounts.models import User
from lumira.clock import paris_date
from lumira.payments.exceptions import IntentMismatch
from lumira.payments.gateways.port import Intent
from lumira.payments.models import PaymentAttempt
from lumira.payments.selectors import client_secret_hash
from lumira.payments.services import opening
from lumira.payments.services.applying import misfit
from orders.exceptions import AlreadyInProduction, FreeLevelUsed, NotOnSale
from orders.models import Consent, Intake, Order, OrderEvent
from orders.numbering import format_number
from orders.services import settlement, workflow
from orders.services.events import record_event
from orders.services.notifications import notify_client
from orders.states import BEFORE_PRODUCTION, Status
from products.models import Level
from products.selectors import Offer

FREE_ONCE = "orders_order_free_once"
# What the columns of a name hold.
MAX_NAME = 80


def clean_name(text: str) -> str:
    """Return a name without control and direction characters, single-spaced."""
    kept = "".join(char for char in text if unicodedata.category(char)[0] != "C" or char == " ")
    return " ".join(kept.split())


@dataclass(frozen=True, slots=True)
class Contact:
    """Who orders, as typed; the address is what identifies them."""

    first_name: str
    last_name: str
    email: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """A box that was ticked: its kind, the version and the words that were shown."""

    kind: str
    text_version: str
    text: str


def request_hash(*, level_slug: str, contact: Contact, currency: str) -> str:
    """Return the fingerprint by which a repeated request is told from another one under the same attempt id."""
    values = {"level": level_slug, "currency": currency, **asdict(contact), "email": contact.email.lower()}
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


@transaction.atomic
def place_order(
    offer: Offer,
    contact: Contact,
    *,
    attempt_id: UUID,
    language: str,
    consents: Sequence[GivenConsent],
    now: datetime,
    by: Actor = CLIENT,
) -> Order:
    """Create the order, its payment with a first attempt, its draft dossier and its history.

    A free level is settled at once. Raises NotOnSale, FreeLevelUsed.
    """
    _check_on_sale(offer)
    order = create_order(offer, contact, language=language, now=now, by=by)
    for consent in consents:
        Consent.objects.create(
            order=order,
            kind=consent.kind,
            text_version=consent.text_version,
            text=consent.text,
            language=language,
            given_at=now,
        )
    fingerprint = request_hash(level_slug=offer.slug, contact=contact, currency=offer.currency)
    if offer.is_free:
        opening.open_free_attempt(order.payment, attempt_id=attempt_id, now=now, request_hash=fingerprint)
        order = workflow.queue_order(order, by=by, now=now)
        notify_client(order, "order_received", now=now)
    else:
        opening.open_attempt(
            order.payment,
            attempt_id=attempt_id,
            method=PaymentAttempt.Method.ELEMENT,
            now=now,
            request_hash=fingerprint,
        )
    return order


def create_order(
    offer: Offer, contact: Contact, *, language: str, now: datetime, by: Actor, direct: bool = False
) -> Order:
    """Create the rows of an order under the terms of the offer; the caller is in a transaction."""
    client = client_for(contact, language=language)
    number = next_number(now)
    payment = opening.open_payment(amount_minor=offer.amount_minor, currency=offer.currency, reference=number, now=now)
    order = Order(
        number=number,
        client=client,
        first_name=contact.first_name,
        last_name=contact.last_name,
        email=contact.email.lower(),
        phone=contact.phone,
        language=language,
        level_id=offer.rank,
        level_rank=offer.rank,
        level_name=offer.name,
        deliverables=list(offer.deliverables),
        amount_minor=offer.amount_minor,
        currency=offer.currency,
        vat_rate_permille=offer.vat_rate_permille,
        work_points=offer.work_points,
        promised_business_hours=offer.promised_business_hours,
        photos_required=offer.photos_required,
        payment=payment,
        direct=direct,
        created_at=now,
        updated_at=now,
        payment_activity_at=now,
    )
    try:
        with transaction.atomic():
            order.save(force_insert=True)
    except IntegrityError as error:
        if FREE_ONCE in str(error):
            raise FreeLevelUsed from error
        raise
    Intake.objects.create(order=order, updated_at=now)
    record_event(order, OrderEvent.Kind.CREATED, by=by, now=now, level=offer.slug)
    return order


@transaction.atomic
def correct_contact(order: Order, contact: Contact, *, now: datetime) -> Order:
    """Take a corrected name or address over into an order that is not paid yet; a settled one stays as it is."""
    order = workflow.lock(order.pk)
    if order.status != Status.AWAITING_PAYMENT:
        return order
    order.client = client_for(contact, language=order.language)
    order.first_name, order.last_name, order.email = contact.first_name, contact.last_name, contact.email.lower()
    order.updated_at = order.payment_activity_at = now
    order.save(update_fields=["client", "first_name", "last_name", "email", "updated_at", "payment_activity_at"])
    return order


@transaction.atomic
def place_for_intent(offer: Offer, contact: Contact, intent: Intent, *, by: Actor, now: datetime) -> Order:
    """Create the order of an intent that was made and paid elsewhere, and settle it in the same transaction.

    Raises IntentMismatch unless the intent is exactly the level's price in this mode; IntegrityError when it is used.
    """
    order = create_order(offer, contact, language=get_language() or "fr", now=now, by=by)
    if misfit(order.payment, intent) is not None:
        raise IntentMismatch
    attempt = PaymentAttempt.objects.create(
        payment=order.payment,
        method=PaymentAttempt.Method.ELEMENT,
        intent_id=intent.id,
        client_secret_hash=client_secret_hash(intent.client_secret),
        created_at=now,
        updated_at=now,
    )
    settled = settlement.settle(attempt, intent, now=now)
    return settled.order if settled else order


@transaction.atomic
def place_directly(
    offer: Offer, contact: Contact, *, intent_id: str, by: Actor, now: datetime, client_secret: str = ""
) -> Order:
    """Create an order without a confirmed payment (ALLOW_DIRECT_CLIENT_SUBMIT): unpaid, flagged, never queued."""
    order = create_order(offer, contact, language=get_language() or "fr", now=now, by=by, direct=True)
    PaymentAttempt.objects.create(
        payment=order.payment,
        method=PaymentAttempt.Method.ELEMENT,
        intent_id=intent_id,
        client_secret_hash=client_secret_hash(client_secret) if client_secret else "",
        created_at=now,
        updated_at=now,
    )
    return order


@transaction.atomic
def merge_identity(order: Order, identity: Mapping[str, str], *, with_account: bool, now: datetime) -> Order:
    """Take over what the client gave about themselves for this order; a blank never replaces a name.

    `with_account` fills what is still empty from the account: only for a caller who may see that account, since
    anyone may order under an address. The account that the order belongs to, and every account's own data, stay as
    they are. Raises AlreadyInProduction.
    """
    order = workflow.lock(order.pk)
    if order.status not in BEFORE_PRODUCTION:
        raise AlreadyInProduction
    account = User.objects.get(pk=order.client_id) if with_account else None
    changed = []
    for name in ("first_name", "last_name", "email", "phone"):
        value = identity.get(name, "").strip() or getattr(order, name) or (getattr(account, name) if account else "")
        if value != getattr(order, name):
            setattr(order, name, value)
            changed.append(name)
    if changed:
        order.updated_at = now
        order.save(update_fields=[*changed, "updated_at"])
    return order


def client_for(contact: Contact, *, language: str) -> User:
    """Return the person with this address, created as a client unless known; known data are never overwritten."""
    email = contact.email.strip().lower()
    found = User.objects.filter(email=email).first()
    if found is not None:
        return found
    try:
        with transaction.atomic():
            return User.objects.create_client(
                email,
                first_name=contact.first_name,
                last_name=contact.last_name,
                phone=contact.phone,
                language=language,
            )
    except IntegrityError:
        # Two first orders at the same moment: the other one made the person.
        return User.objects.get(email=email)


def next_number(now: datetime) -> str:
    """Return the day's next number; one statement, so that simultaneous orders queue for it."""
    day = paris_date(now)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO orders_sequencecounter (name, value) VALUES (%s, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = orders_sequencecounter.value + 1 RETURNING value",
            [f"order:{day.isoformat()}"],
        )
        (sequence,) = cursor.fetchone()
    return format_number(day, sequence)


def _check_on_sale(offer: Offer) -> None:
    """Refuse a closed level, or one whose limited number is used up (counted under the level's lock)."""
    if not offer.is_on_sale:
        raise NotOnSale
    level = Level.objects.get(pk=offer.rank)
    if level.quota is None:
        return
    Level.objects.select_for_update(of=("self",), no_key=True).get(pk=offer.rank)
    if Order.objects.filter(level_id=offer.rank).exclude(status=Status.CANCELLED).count() >= level.quota:
        raise NotOnSale
