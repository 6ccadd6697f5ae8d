"""Making a reading: proposals, the mandala, the booklet's preview."""

from datetime import datetime

from django.db import transaction

from expertdesk.generators.document.booklet import render_reading
from expertdesk.generators.document.image import render_png
from expertdesk.generators.mandala.drawing import VERSION as MANDALA_VERSION
from expertdesk.generators.mandala.drawing import draw_mandala, seed_of
from expertdesk.generators.registry import composer_for
from expertdesk.services.briefs import brief_of, latest_snapshot
from expertdesk.services.documents import booklet_of
from lumira.accounts.models import User
from orders.models import ContentVersion, Order, OrderFile
from orders.selectors import content as content_selectors
from orders.services import content, files
from products.deliverables import MANDALA

# For printing, and for the e-mail that opens the sanctuary (shown at 180 points).
IMAGE_PIXELS = {OrderFile.Kind.MANDALA_IMAGE: 1080, OrderFile.Kind.MANDALA_SMALL: 360}


def generate_proposals(order: Order, *, by: User, now: datetime) -> list[ContentVersion]:
    """Propose text for the sections that are still empty, and draw the mandala; returns the new versions.

    Deterministic: the same dossier gives the same proposal. Raises NotHolder, InvalidTransition, OrderOnHold.
    """
    draft = composer_for(order.level_rank)(brief_of(order))
    versions = content.save_proposals(
        order, draft.sections, generator=f"{draft.generator} {draft.version}", by=by, now=now
    )
    if MANDALA in order.deliverables:
        draw_order_mandala(order, by=by, now=now)
    return versions


def draw_order_mandala(order: Order, *, by: User, now: datetime) -> OrderFile:
    """Draw the client's mandala and its image for printing; the same version and seed are not drawn again."""
    with transaction.atomic():
        content.editable(order, by=by)
    snapshot = latest_snapshot(order)
    name = f"{snapshot.first_name} {snapshot.last_name}".strip()
    source = f"{MANDALA_VERSION}:{seed_of(name, snapshot.birth_date)}"
    current = content_selectors.current_files(order).get(OrderFile.Kind.MANDALA)
    if current is not None and current.source == source:
        return current
    paper = draw_mandala(name, snapshot.birth_date, level_rank=order.level_rank, paper=True)
    for kind, width in IMAGE_PIXELS.items():
        image = render_png(paper, width)
        files.keep_generated(order, kind, image, content_type="image/png", source=source, by=by, now=now)
    svg = draw_mandala(name, snapshot.birth_date, level_rank=order.level_rank)
    return files.keep_generated(
        order, OrderFile.Kind.MANDALA, svg.encode(), content_type="image/svg+xml", source=source, by=by, now=now
    )


def preview_booklet(order: Order, *, now: datetime) -> bytes:
    """Return the PDF as it would be delivered now, without keeping it. Raises DocumentError."""
    return render_reading(booklet_of(order, validator_name="", now=now))
