"""One order, assembled for the workspace and for the validation page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from expertdesk.selectors import desk
from expertdesk.selectors.alerts import Alert, alerts_of, shows_hold
from expertdesk.selectors.desk import Line
from expertdesk.selectors.money import DisputeNotice, open_disputes
from expertdesk.selectors.trail import TrailEntry, trail_of
from lumira.accounts import roles
from lumira.accounts.models import User
from lumira.exceptions import LumiraError
from lumira.live.topics import topic_token
from lumira.prose.blocks import Block, parse
from lumira.templatetags.dates import clock_time
from lumira.templatetags.dates import day as written_day
from orders.models import (
    ContentVersion,
    ExpertValidation,
    IntakeSnapshot,
    Order,
    OrderFile,
    WithdrawalRequest,
)
from orders.selectors import content as content_selectors
from orders.selectors import queue
from orders.selectors.money import MoneyOfOrder, money_of
from orders.services.events import order_topic
from orders.states import Status
from products.deliverables import AUDIO, MANDALA
from products.deliverables import LABELS as DELIVERABLE_LABELS

PARTS_BESIDE_TEXT = (MANDALA, AUDIO)


@dataclass(frozen=True, slots=True)
class Part:
    """One tab of the editor: a written section, the mandala or the voice."""

    code: str
    label: str | Promise
    state: str  # done, proposed or todo
    is_current: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the client typed, with its label."""

    code: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section's current text, for reading."""

    code: str
    label: str | Promise
    version: ContentVersion | None
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class WorkspacePage:
    """Everything that the workspace shows."""

    line: Line
    snapshot: IntakeSnapshot | None
    facts: Sequence[Fact]
    photos: Sequence[OrderFile]
    parts: Sequence[Part]
    current: Part | None
    version: ContentVersion | None
    text: str
    blocks: Sequence[Block]
    base_number: int
    # The person's own words after a conflict, beside what was saved meanwhile; nothing otherwise.
    kept_text: str | None
    recording: OrderFile | None
    mandala: OrderFile | None
    done_count: int
    part_count: int
    missing: Sequence[str]
    proposed: Sequence[str]
    can_edit: bool
    can_take_up: bool
    is_holder: bool
    is_lead: bool
    last_return: ExpertValidation | None
    earlier_orders: Sequence[Order]
    trail: Sequence[TrailEntry]
    alerts: Sequence[Alert]
    shows_hold: bool
    withdrawal: WithdrawalRequest | None
    tabs: Sequence[desk.Tab]
    next_statuses: Sequence[str]
    money: MoneyOfOrder
    disputes: Sequence[DisputeNotice]
    topic_token: str


@dataclass(frozen=True, slots=True)
class ValidationPage:
    """Everything that the validation page shows."""

    line: Line
    snapshot: IntakeSnapshot | None
    facts: Sequence[Fact]
    sections: Sequence[Section]
    recording: OrderFile | None
    mandala: OrderFile | None
    photos: Sequence[OrderFile]
    open_round: ExpertValidation | None
    rounds: Sequence[ExpertValidation]
    reasons: Sequence[tuple[str, str]]
    refundable_minor: int
    wrote_some: bool
    tabs: Sequence[desk.Tab]


def workspace_page(
    order: Order, user: User, *, part: str, now: datetime, kept_text: str | None = None
) -> WorkspacePage:
    """Return an order's workspace, opened at a part (the first unfinished one unless named)."""
    versions = content_selectors.latest_versions(order)
    files = content_selectors.current_files(order)
    parts = _parts(order, versions, files, part)
    current = next((found for found in parts if found.is_current), None)
    version = versions.get(current.code) if current else None
    is_holder = order.holder_id == user.pk
    snapshot = _snapshot(order)
    money = money_of(order, now=now)
    disputes = open_disputes(money, now=now)
    return WorkspacePage(
        line=_line(order, user, now=now),
        snapshot=snapshot,
        facts=facts_of(order, snapshot),
        photos=_photos(snapshot),
        parts=parts,
        current=current,
        version=version,
        text=version.text if version else "",
        blocks=_blocks(version),
        base_number=version.number if version else 0,
        kept_text=kept_text,
        recording=files.get(OrderFile.Kind.RECORDING),
        mandala=files.get(OrderFile.Kind.MANDALA),
        done_count=sum(found.state != "todo" for found in parts),
        part_count=len(parts),
        missing=content_selectors.labels_of(content_selectors.missing_deliverables(order)),
        proposed=[str(found.label) for found in parts if found.state == "proposed"],
        can_edit=is_holder and order.status == Status.IN_PROGRESS and order.held_at is None,
        can_take_up=is_holder and order.status == Status.IN_REVISION,
        is_holder=is_holder,
        is_lead=user.has_perm(roles.full(roles.LEAD_ORDERS)),
        last_return=order.validations.filter(status=ExpertValidation.Status.REJECTED).order_by("-round").first(),
        earlier_orders=_earlier(order),
        trail=trail_of(order),
        alerts=alerts_of(order, disputes),
        shows_hold=shows_hold(order, disputes),
        withdrawal=WithdrawalRequest.objects.filter(order=order).first(),
        tabs=desk.tabs_of(user),
        next_statuses=[status.value for status in order.next_statuses],
        money=money,
        disputes=disputes,
        topic_token=topic_token(order_topic(order)),
    )


def validation_page(order: Order, user: User, *, now: datetime) -> ValidationPage:
    """Return what a second person reads before deciding."""
    versions = content_selectors.latest_versions(order)
    files = content_selectors.current_files(order)
    sections = [
        Section(code, DELIVERABLE_LABELS[code], versions.get(code), _blocks(versions.get(code)))
        for code in content_selectors.written_sections(order)
    ]
    rounds = list(order.validations.select_related("submitted_by", "validator").order_by("-round"))
    snapshot = _snapshot(order)
    return ValidationPage(
        line=_line(order, user, now=now),
        snapshot=snapshot,
        facts=facts_of(order, snapshot),
        sections=sections,
        recording=files.get(OrderFile.Kind.RECORDING),
        mandala=files.get(OrderFile.Kind.MANDALA),
        photos=_photos(snapshot),
        open_round=next((found for found in rounds if found.status == ExpertValidation.Status.PENDING), None),
        rounds=rounds,
        reasons=[(code, str(label)) for code, label in ExpertValidation.Reason.choices],
        refundable_minor=order.payment.refundable_minor,
        wrote_some=content_selectors.has_written(order, user.pk),
        tabs=desk.tabs_of(user),
    )


def facts_of(order: Order, snapshot: IntakeSnapshot | None) -> list[Fact]:
    """Return everything that the client typed at checkout and in the dossier, labelled; empty answers are left out."""
    rows = [
        ("first_name", _("Prénom"), order.first_name),
        ("last_name", _("Nom"), order.last_name),
        ("email", _("E-mail"), order.email),
        ("phone", _("Téléphone"), order.phone),
        ("language", _("Langue"), {"fr": _("Français"), "en": _("Anglais")}.get(order.language, order.language)),
    ]
    if snapshot is not None:
        rows += [
            ("birth_date", _("Naissance"), _day(snapshot.birth_date)),
            ("birth_time", _("Heure"), clock_time(snapshot.birth_time)),
            ("birth_place", _("Lieu"), snapshot.birth_place),
            ("audio_voice", _("Voix"), str(snapshot.get_audio_voice_display())),
            ("delivery_format", _("Envoi"), str(snapshot.get_delivery_format_display())),
        ]
    return [Fact(code, label, value) for code, label, value in rows if value]


def missing_words(refusal: LumiraError) -> list[str]:
    """Return the labels of the deliverables that a refusal names."""
    missing = refusal.details.get("missing", [])
    return content_selectors.labels_of(missing if isinstance(missing, list) else [])


def gate_words(refusal: LumiraError) -> list[str]:
    """Return why the gate is closed, in words."""
    words = {
        "not_approved": _("elle n’est pas approuvée"),
        "on_hold": _("elle est suspendue"),
        "refunded": _("elle est remboursée"),
        "disputed": _("son paiement est contesté"),
        "changed_since_approval": _("son contenu a changé depuis l’approbation"),
    }
    reasons = refusal.details.get("missing", [])
    found = []
    for reason in reasons if isinstance(reasons, list) else []:
        kind, _colon, code = str(reason).partition(":")
        label = str(DELIVERABLE_LABELS.get(code, code))
        found.append(
            words.get(reason) or (_("il manque : %s") if kind == "missing" else _("fichier abîmé : %s")) % label
        )
    return found


def _parts(order: Order, versions: dict[str, ContentVersion], files: dict[str, OrderFile], chosen: str) -> list[Part]:
    states: dict[str, str] = {}
    for code in content_selectors.written_sections(order):
        version = versions.get(code)
        is_empty = version is None or not version.text.strip()
        is_proposed = version is not None and version.origin == ContentVersion.Origin.PROPOSED
        states[code] = "todo" if is_empty else "proposed" if is_proposed else "done"
    if MANDALA in order.deliverables:
        states[MANDALA] = "done" if OrderFile.Kind.MANDALA in files else "todo"
    if AUDIO in order.deliverables:
        states[AUDIO] = "done" if OrderFile.Kind.RECORDING in files else "todo"
    first = next((code for code, state in states.items() if state == "todo"), next(iter(states), ""))
    current = chosen if chosen in states else first
    return [Part(code, DELIVERABLE_LABELS[code], state, code == current) for code, state in states.items()]


def _blocks(version: ContentVersion | None) -> list[Block]:
    return parse(version.text) if version else []


def _line(order: Order, user: User, *, now: datetime) -> Line:
    row = queue.row_of(order.number, now=now)
    if row is None:
        raise Order.DoesNotExist(order.number)
    return desk.line_of(row, user)


def _snapshot(order: Order) -> IntakeSnapshot | None:
    return order.snapshots.select_related("face_photo", "palm_photo").order_by("-number").first()


def _photos(snapshot: IntakeSnapshot | None) -> list[OrderFile]:
    """Return the photos that were confided; one that the client replaced since then does not count."""
    confided = (snapshot.face_photo, snapshot.palm_photo) if snapshot else ()
    return [photo for photo in confided if photo is not None]


def _earlier(order: Order) -> list[Order]:
    return list(
        Order.objects.filter(client_id=order.client_id, delivered_at__isnull=False)
        .exclude(pk=order.pk)
        .order_by("-delivered_at")[:5]
    )


def _day(day: date) -> str:
    return written_day(day)
