"""The dossier: a draft that loses nothing, then immutable snapshots once the client confides it."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lumira.accounts.actors import CLIENT, Actor
from lumira.clock import paris_date
from orders import birth
from orders.exceptions import AlreadyInProduction, IntakeIncomplete
from orders.models import Intake, IntakeSnapshot, Order, OrderEvent, OrderFile
from orders.promise import promised_date
from orders.services import workflow
from orders.services.events import announce, record_event
from orders.services.notifications import notify_client
from orders.states import BEFORE_PRODUCTION

# Field -> most characters. Source: 04-design 4.2 (question), 08-v1-facts 1.3 and 7.3 (the others).
FIELDS: Mapping[str, int] = {
    "birth_day": 10,
    "birth_month": 20,
    "birth_year": 10,
    "birth_time": 20,
    "birth_place": 180,
    "question": 1000,
    "objective": 1000,
    "context": 2000,
    "audio_voice": 10,
    "delivery_format": 10,
    "phone": 32,
}
DEFAULTS = {"audio_voice": Intake.Voice.FEMININE.value, "delivery_format": Intake.DeliveryFormat.EMAIL.value}
PHONE = re.compile(r"^\+?\d{7,15}$")

TOO_LONG = _("Ce texte est trop long : gardez l’essentiel, en %(limit)d caractères au plus.")
NAME_MISSING = _("Indiquez votre prénom.")
BIRTH_MISSING = _("Indiquez votre date de naissance, par exemple 12 3 1989.")
BIRTH_IMPOSSIBLE = _("Cette date n’existe pas. Écrivez-la par exemple 12 3 1989.")
BIRTH_FUTURE = _("Cette date est à venir. Vérifiez l’année.")
BIRTH_TOO_OLD = _("Vérifiez l’année : elle doit être postérieure à 1900.")
MINOR = _("Lumira est réservé aux personnes majeures.")
TIME_IMPOSSIBLE = _("Cette heure n’existe pas. Écrivez-la par exemple 14 h 30, ou laissez vide.")
PHONE_MISSING = _("Indiquez le numéro qui recevra le message WhatsApp.")
PHONE_INVALID = _("Ce numéro semble incomplet. Écrivez-le par exemple 06 12 34 56 78 ou +33 6 12 34 56 78.")
FACE_MISSING = _("Ajoutez une photo de votre visage : ce niveau en a besoin.")
PALM_MISSING = _("Ajoutez une photo de votre paume : ce niveau en a besoin.")


@dataclass(frozen=True, slots=True)
class Dossier:
    """A complete dossier, ready to be sealed."""

    birth_date: date
    birth_time: time | None
    birth_place: str
    question: str
    objective: str
    context: str
    audio_voice: str
    delivery_format: str
    phone: str


@transaction.atomic
def save_draft(order: Order, values: Mapping[str, str], *, now: datetime) -> Intake:
    """Keep what the client has typed so far, as typed; unknown names are ignored.

    Raises AlreadyInProduction once an expert has begun.
    """
    order = workflow.lock(order.pk)
    _check_open(order)
    intake = Intake.objects.get(order=order)
    # Twice the limit is kept, so that a text that is too long can be shortened rather than lost.
    typed = {name: _kept(str(values[name]))[: 2 * limit] for name, limit in FIELDS.items() if name in values}
    intake.values = {**intake.values, **typed}
    intake.updated_at = now
    intake.save(update_fields=["values", "updated_at"])
    return intake


@transaction.atomic
def seal_intake(order: Order, *, by: Actor = CLIENT, now: datetime) -> IntakeSnapshot:
    """Seal the dossier: an immutable snapshot, from which the promise runs once the order is settled.

    Sealing the same words and photos again changes nothing; other ones append a snapshot until the order is taken.
    Raises AlreadyInProduction; IntakeIncomplete with `errors` (field -> sentence) and `missing` (fields).
    """
    order = workflow.lock(order.pk)
    _check_open(order)
    values = {**DEFAULTS, **Intake.objects.get(order=order).values}
    photos = current_photos(order)
    errors = check_dossier(values, photos, photos_required=order.photos_required, today=paris_date(now))
    if not order.first_name.strip():
        errors["first_name"] = NAME_MISSING
    if errors:
        missing = [name for name in errors if not _is_given(name, values, photos)]
        raise IntakeIncomplete(errors=errors, missing=missing)
    dossier = _dossier(values)
    content_hash = _content_hash(order, dossier, photos)
    latest = order.snapshots.order_by("-number").first()
    if latest is not None and latest.content_hash == content_hash:
        return latest
    snapshot = IntakeSnapshot.objects.create(
        order=order,
        number=latest.number + 1 if latest else 1,
        first_name=order.first_name,
        last_name=order.last_name,
        face_photo=photos.get(OrderFile.Kind.FACE_PHOTO),
        palm_photo=photos.get(OrderFile.Kind.PALM_PHOTO),
        content_hash=content_hash,
        sealed_at=now,
        **asdict(dossier),
    )
    _note_sealing(order, snapshot, by=by, now=now)
    return snapshot


def _kept(text: str) -> str:
    """Leave control characters out (PostgreSQL holds no NUL, nor half of a surrogate pair); lines stay lines."""
    return "".join(char for char in text if char in "\r\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))


def current_photos(order: Order) -> dict[str, OrderFile]:
    """Return the current photos by kind."""
    return {file.kind: file for file in order.files.filter(kind__in=OrderFile.PHOTOS, is_current=True)}


def check_dossier(
    values: Mapping[str, str], photos: Mapping[str, OrderFile], *, photos_required: bool, today: date
) -> dict[str, str | Promise]:
    """Return what is wrong or missing: field -> one sentence. Never repeats what was typed."""
    errors: dict[str, str | Promise] = {}
    _check_birth(values, errors, today)
    for name in ("birth_place", "question", "objective", "context"):
        if len(values.get(name, "").strip()) > FIELDS[name]:
            errors[name] = TOO_LONG % {"limit": FIELDS[name]}
    if values.get("birth_time", "").strip() and birth.read_time(values["birth_time"]) is None:
        errors["birth_time"] = TIME_IMPOSSIBLE
    if photos_required and OrderFile.Kind.FACE_PHOTO not in photos:
        errors["face_photo"] = FACE_MISSING
    if photos_required and OrderFile.Kind.PALM_PHOTO not in photos:
        errors["palm_photo"] = PALM_MISSING
    if values["audio_voice"] not in Intake.Voice.values:
        errors["audio_voice"] = _("Choisissez une voix.")
    if values["delivery_format"] not in Intake.DeliveryFormat.values:
        errors["delivery_format"] = _("Choisissez un moyen d’envoi.")
    _check_phone(values, errors)
    return errors


def _check_birth(values: Mapping[str, str], errors: dict[str, str | Promise], today: date) -> None:
    parts = [values.get(name, "").strip() for name in ("birth_day", "birth_month", "birth_year")]
    if not any(parts):
        errors["birth_date"] = BIRTH_MISSING
        return
    found = birth.read_date(*parts)
    if found is None:
        errors["birth_date"] = BIRTH_IMPOSSIBLE
    elif found > today:
        errors["birth_date"] = BIRTH_FUTURE
    elif found.year < birth.OLDEST_YEAR:
        errors["birth_date"] = BIRTH_TOO_OLD
    elif not birth.is_adult(found, today):
        errors["birth_date"] = MINOR


def _check_phone(values: Mapping[str, str], errors: dict[str, str | Promise]) -> None:
    typed = values.get("phone", "").strip()
    if not typed:
        if values["delivery_format"] == Intake.DeliveryFormat.WHATSAPP:
            errors["phone"] = PHONE_MISSING
    elif not PHONE.match(normalise_phone(typed)):
        errors["phone"] = PHONE_INVALID


def normalise_phone(typed: str) -> str:
    """Return the digits with their leading plus: « 06 12 34 56 78 » and « +33 (0)6… » lose their ornaments."""
    return re.sub(r"(?!^\+)[^\d]", "", typed.strip().replace("(0)", ""))


def _is_given(name: str, values: Mapping[str, str], photos: Mapping[str, OrderFile]) -> bool:
    if name == "birth_date":
        return any(values.get(part, "").strip() for part in ("birth_day", "birth_month", "birth_year"))
    return name in photos or bool(values.get(name, "").strip())


def _dossier(values: Mapping[str, str]) -> Dossier:
    born = birth.read_date(values["birth_day"], values["birth_month"], values["birth_year"])
    if born is None:
        raise IntakeIncomplete(errors={"birth_date": BIRTH_IMPOSSIBLE}, missing=[])
    return Dossier(
        birth_date=born,
        birth_time=birth.read_time(values.get("birth_time", "")),
        birth_place=values.get("birth_place", "").strip(),
        question=values.get("question", "").strip(),
        objective=values.get("objective", "").strip(),
        context=values.get("context", "").strip(),
        audio_voice=values["audio_voice"],
        delivery_format=values["delivery_format"],
        phone=normalise_phone(values.get("phone", "")),
    )


def _content_hash(order: Order, dossier: Dossier, photos: Mapping[str, OrderFile]) -> str:
    content = {
        **asdict(dossier),
        "first_name": order.first_name,
        "last_name": order.last_name,
        "photos": {kind: file.sha256 for kind, file in sorted(photos.items())},
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()


def _note_sealing(order: Order, snapshot: IntakeSnapshot, *, by: Actor, now: datetime) -> None:
    is_first = order.sealed_at is None
    if is_first:
        order.sealed_at = now
        order.promised_at = promised_date(now, order.promised_business_hours)
    order.phone = snapshot.phone or order.phone
    order.updated_at = now
    order.save(update_fields=["sealed_at", "promised_at", "phone", "updated_at"])
    kind = OrderEvent.Kind.INTAKE_SEALED if is_first else OrderEvent.Kind.INTAKE_CHANGED
    record_event(order, kind, by=by, now=now, snapshot=snapshot.number)
    announce(order)
    if is_first and order.settled_at is not None:
        notify_client(order, "intake_sealed", now=now)


def _check_open(order: Order) -> None:
    if order.status not in BEFORE_PRODUCTION:
        raise AlreadyInProduction
