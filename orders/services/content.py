"""Writing content: immutable versions, saved with an optimistic check."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from orders.exceptions import InvalidTransition, NotHolder, OrderOnHold, RevisionConflict
from orders.models import ContentVersion, Order, OrderEvent
from orders.selectors import content as content_selectors
from orders.services import workflow
from orders.services.events import record_event
from orders.states import Status

MAX_SECTION_CHARS = 60_000


@transaction.atomic
def save_section(order: Order, section: str, text: str, *, base_number: int, by: User, now: datetime) -> ContentVersion:
    """Save a section as a new version; `base_number` is the version that the person started from, 0 for none.

    Unchanged text by a person confirms a proposal. Raises RevisionConflict with the `current` version otherwise
    saved meanwhile; NotHolder, InvalidTransition, OrderOnHold.
    """
    order = editable(order, by=by)
    if section not in content_selectors.written_sections(order):
        raise InvalidTransition
    current = content_selectors.latest_versions(order).get(section)
    if (current.number if current else 0) != base_number:
        raise RevisionConflict(current=current.number if current else 0)
    text = text.replace("\r\n", "\n")[:MAX_SECTION_CHARS]
    if current and current.text == text and current.origin == ContentVersion.Origin.TYPED:
        return current
    return _append(order, section, text, by=by, now=now, origin=ContentVersion.Origin.TYPED)


@transaction.atomic
def save_all(order: Order, texts: Mapping[str, str], *, base_number: int, by: User, now: datetime) -> int:
    """Save several sections at once against the version of the whole content; returns its new version.

    Raises RevisionConflict when anything was saved since `base_number`.
    """
    order = editable(order, by=by)
    current_number = content_selectors.content_number(order)
    if current_number != base_number:
        raise RevisionConflict(current=current_number)
    current = content_selectors.current_texts(order)
    for section, text in texts.items():
        if section not in current:
            raise InvalidTransition
        if current[section] != text:
            _append(order, section, text[:MAX_SECTION_CHARS], by=by, now=now, origin=ContentVersion.Origin.TYPED)
    return content_selectors.content_number(order)


@transaction.atomic
def save_proposals(
    order: Order, proposals: Mapping[str, str], *, generator: str, by: User, now: datetime
) -> list[ContentVersion]:
    """Put a generator's texts into the sections that are still empty; a person's words are never overwritten."""
    order = editable(order, by=by)
    current = content_selectors.current_texts(order)
    return [
        _append(order, section, text, by=by, now=now, origin=ContentVersion.Origin.PROPOSED, generator=generator)
        for section, text in proposals.items()
        if section in current and not current[section].strip()
    ]


def editable(order: Order, *, by: User) -> Order:
    """Return the locked order if this person may write in it now."""
    order = workflow.lock(order.pk)
    if order.holder_id != by.pk:
        raise NotHolder
    if order.status != Status.IN_PROGRESS:
        raise InvalidTransition
    if order.held_at is not None:
        raise OrderOnHold
    return order


def _append(
    order: Order, section: str, text: str, *, by: User, now: datetime, origin: str, generator: str = ""
) -> ContentVersion:
    number = content_selectors.content_number(order) + 1
    version = ContentVersion.objects.create(
        order=order,
        number=number,
        section=section,
        text=text,
        origin=origin,
        generator=generator,
        author=by,
        created_at=now,
    )
    kind = OrderEvent.Kind.DRAFT_GENERATED if generator else OrderEvent.Kind.CONTENT_SAVED
    record_event(order, kind, by=Actor.person(by), now=now, section=section, version=number)
    return version
