"""Files of an order: checked and cleaned, stored under a random name, then made current in one transaction.

The row is written before the bytes, as not current: whatever a crash leaves behind is found by the sweeper.
"""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, BinaryIO

import structlog
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import ProtectedError

from lumira.accounts.actors import CLIENT, SYSTEM, Actor
from lumira.accounts.models import User
from orders.exceptions import AlreadyInProduction
from orders.models import Order, OrderEvent, OrderFile
from orders.services import workflow
from orders.services.content import editable
from orders.services.events import announce, record_event
from orders.states import BEFORE_PRODUCTION
from orders.uploads.images import clean_photo
from orders.uploads.recordings import check_recording
from orders.uploads.storage import EXTENSIONS, delete_private, private_name, store_private
from orders.uploads.validators import display_name

logger = structlog.get_logger(__name__)

# A file that nobody refers to is kept this long, for requests that are still on their way.
UNUSED_KEPT = timedelta(hours=24)
Check = Callable[[Order], None]


def add_photo(order: Order, kind: str, upload: "UploadedFile[Any]", *, now: datetime, by: Actor = CLIENT) -> OrderFile:
    """Keep a clean copy of a photo as the order's current one of its kind.

    The same picture again changes nothing. Raises UploadRefused, AlreadyInProduction, StorageUnavailable.
    """
    _check_before_production(Order.objects.get(pk=order.pk))
    photo = clean_photo(upload, declared_name=upload.name or "")
    current = OrderFile.objects.filter(order=order, kind=kind, is_current=True).first()
    if current is not None and current.sha256 == photo.sha256:
        return current
    return _keep(
        order,
        kind,
        photo.content,
        content_type=photo.content_type,
        check=_check_before_production,
        by=by,
        now=now,
        sha256=photo.sha256,
        size_bytes=len(photo.content),
        width=photo.width,
        height=photo.height,
        display_name=display_name(upload.name),
    )


@transaction.atomic
def remove_photo(order: Order, kind: str, *, now: datetime, by: Actor = CLIENT) -> None:
    """Take the current photo of a kind away; the sweeper deletes it unless a sealed dossier refers to it."""
    order = workflow.lock(order.pk)
    _check_before_production(order)
    if OrderFile.objects.filter(order=order, kind=kind, is_current=True).update(is_current=False, replaced_at=now):
        record_event(order, OrderEvent.Kind.FILE_REMOVED, by=by, now=now, file=kind)


def add_recording(order: Order, upload: "UploadedFile[Any]", *, by: User, now: datetime) -> OrderFile:
    """Keep the recording of the reading, checked by decoding. Raises UploadRefused, NotHolder, InvalidTransition."""
    with transaction.atomic():
        editable(order, by=by)
    checked = check_recording(upload, declared_name=upload.name or "")
    return _keep(
        order,
        OrderFile.Kind.RECORDING,
        upload,
        content_type=checked.content_type,
        check=lambda locked: _check_editable(locked, by),
        by=Actor.person(by),
        now=now,
        sha256=checked.sha256,
        size_bytes=checked.size,
        duration_seconds=round(checked.duration_seconds),
        display_name=display_name(upload.name),
    )


@transaction.atomic
def remove_recording(order: Order, *, by: User, now: datetime) -> None:
    """Take the recording away."""
    order = editable(order, by=by)
    kind = OrderFile.Kind.RECORDING
    if OrderFile.objects.filter(order=order, kind=kind, is_current=True).update(is_current=False, replaced_at=now):
        record_event(order, OrderEvent.Kind.FILE_REMOVED, by=Actor.person(by), now=now, file=kind)


def keep_generated(
    order: Order, kind: str, content: bytes, *, content_type: str, source: str, by: User | None, now: datetime
) -> OrderFile:
    """Keep a file that was made from the order; `source` says from what, so that it is known when it is outdated."""
    return _keep(
        order,
        kind,
        content,
        content_type=content_type,
        check=lambda locked: None,
        by=Actor.person(by) if by else SYSTEM,
        now=now,
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
        source=source,
    )


def note_view(file: OrderFile, *, by: User, now: datetime) -> None:
    """Note that a member of the team opened a photo."""
    record_event(file.order, OrderEvent.Kind.FILE_VIEWED, by=Actor.person(by), now=now, file=file.kind)


def sweep_unused(*, now: datetime) -> int:
    """Delete files that stopped being current a day ago and that nothing refers to; returns how many."""
    swept = 0
    unused = OrderFile.objects.filter(is_current=False, replaced_at__lt=now - UNUSED_KEPT)
    for file in unused.order_by("replaced_at")[:500]:
        try:
            with transaction.atomic():
                file.delete()
                delete_private(file.storage_name)
        except ProtectedError:
            # A sealed dossier or a delivered version holds it; retention decides about those.
            continue
        swept += 1
    logger.info("unused_files_swept", count=swept)
    return swept


def _keep(
    order: Order,
    kind: str,
    content: "bytes | BinaryIO | UploadedFile[Any]",
    *,
    content_type: str,
    check: Check,
    by: Actor,
    now: datetime,
    **columns: Any,
) -> OrderFile:
    file = OrderFile.objects.create(
        order=order,
        kind=kind,
        storage_name=private_name(kind, EXTENSIONS[content_type]),
        content_type=content_type,
        is_current=False,
        replaced_at=now,
        uploaded_by=by.user,
        created_at=now,
        **columns,
    )
    store_private(content, kind, content_type, name=file.storage_name)
    with transaction.atomic():
        locked = workflow.lock(order.pk)
        check(locked)
        OrderFile.objects.filter(order=order, kind=kind, is_current=True).update(is_current=False, replaced_at=now)
        OrderFile.objects.filter(pk=file.pk).update(is_current=True, replaced_at=None)
        record_event(locked, OrderEvent.Kind.FILE_ADDED, by=by, now=now, file=kind)
        announce(locked)
    file.is_current, file.replaced_at = True, None
    return file


def _check_before_production(order: Order) -> None:
    if order.status not in BEFORE_PRODUCTION:
        raise AlreadyInProduction


def _check_editable(order: Order, by: User) -> None:
    editable(order, by=by)
