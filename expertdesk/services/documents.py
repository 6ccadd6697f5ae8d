"""From an order's content to its booklet: what the typesetter is given."""

import re
from datetime import datetime

from django.utils import translation
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from expertdesk.generators.document.reading import Archetype, Mandala, ReadingDocument, Section
from expertdesk.generators.mandala.description import describe
from expertdesk.generators.mandala.drawing import draw_mandala
from expertdesk.generators.numbers import Numbers, numbers_of
from expertdesk.services.briefs import latest_snapshot
from lumira.templatetags.dates import day as written_day
from lumira.templatetags.drawings import level_glyph
from orders.models import IntakeSnapshot, Order
from orders.selectors import content as content_selectors
from products.deliverables import ARCHETYPE, BLOCKAGES, MANDALA, READING, RITUAL, SOUL_PROFILE

# The archetype's first line names it: « ## La Lampe ».
HEADING = re.compile(r"^##\s+(.+?)\s*$")


def booklet_of(order: Order, *, validator_name: str, now: datetime) -> ReadingDocument:
    """Return the order's current content as a document in the order's language."""
    snapshot = latest_snapshot(order)
    texts = content_selectors.current_texts(order)
    with translation.override(order.language):
        archetype = archetype_of(texts.get(ARCHETYPE, ""))
        return ReadingDocument(
            language=order.language,
            title=archetype.title if archetype else _("Votre lecture"),
            client_name=order.client_name,
            level_name=order.level_name,
            order_number=order.number,
            expert_name=order.holder.first_name if order.holder else "",
            validator_name=validator_name,
            delivered_on=written_day(now),
            dated=localtime(now).date(),
            archetype=archetype,
            sections=_sections(texts),
            ritual=texts.get(RITUAL, ""),
            numbers=tuple(number_rows(numbers_of(order.client_name, snapshot.birth_date))),
            mandala=_mandala(order, snapshot),
            glyph_svg=None if MANDALA in order.deliverables else level_drawing(order.level_rank),
        )


def level_drawing(rank: int) -> str:
    """Return the level's drawing as a document of its own; inside a page it needs no namespace."""
    return level_glyph(rank).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)


def archetype_of(text: str) -> Archetype | None:
    """Return the archetype's name and text; without a first heading the text alone, under a plain name."""
    if not text.strip():
        return None
    first, _break, rest = text.strip().partition("\n")
    found = HEADING.match(first)
    return Archetype(found.group(1), rest.strip()) if found else Archetype(_("Votre archétype"), text.strip())


def numbers_shown(order: Order) -> list[tuple[str, str]]:
    """Return the client's numbers for the desk, nothing before the dossier is sealed."""
    snapshot = order.snapshots.order_by("-number").first()
    return number_rows(numbers_of(order.client_name, snapshot.birth_date)) if snapshot else []


def number_rows(numbers: Numbers) -> list[tuple[str, str]]:
    """Return (name, value) of the numbers that people are shown, in the active language."""
    return [
        (_("Chemin de vie"), str(numbers.life_path)),
        (_("Expression"), str(numbers.expression)),
        (_("Intime"), str(numbers.soul)),
        (_("Réalisation"), str(numbers.realisation)),
        (_("Jour"), str(numbers.day)),
    ]


def _sections(texts: dict[str, str]) -> tuple[Section, ...]:
    # The reading brings its own headings.
    headings = {READING: "", SOUL_PROFILE: _("Votre profil d’âme"), BLOCKAGES: _("Ce qui demande à être dénoué")}
    return tuple(Section(code, headings[code], texts[code]) for code in headings if texts.get(code, "").strip())


def _mandala(order: Order, snapshot: IntakeSnapshot) -> Mandala | None:
    if MANDALA not in order.deliverables:
        return None
    name = f"{snapshot.first_name} {snapshot.last_name}".strip()
    told = describe(name, snapshot.birth_date, order.language)
    return Mandala(
        svg=draw_mandala(name, snapshot.birth_date, level_rank=order.level_rank, paper=True),
        alt=told.alt,
        heading=told.heading,
        keys=tuple((key.term, key.text) for key in told.keys),
    )
