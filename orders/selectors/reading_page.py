"""A delivered reading as its page shows it: blocks of text, contents, mandala, ritual."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext as _

from lumira.prose.blocks import Block, parse
from lumira.prose.typography import french_typography
from orders.models import Delivery, Order, OrderFile
from products.deliverables import ARCHETYPE, BLOCKAGES, READING, RITUAL, SOUL_PROFILE

WORDS_PER_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of the reading with the blocks below it; `anchor` is its place in the page."""

    anchor: str
    title: str | Promise
    blocks: Sequence[Block]
    has_drop_cap: bool = False


@dataclass(frozen=True, slots=True)
class Mandala:
    """The drawing with its words."""

    file: OrderFile
    image: OrderFile | None
    alt: str
    heading: str
    keys: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """Everything that the sanctuary shows of one reading."""

    title: str
    chapters: Sequence[Chapter]
    ritual_title: str
    ritual_intro: Sequence[Block]
    ritual_steps: Sequence[Block]
    mandala: Mandala | None
    delivery: Delivery
    minutes: int
    is_confirmed: bool


def reading_page(order: Order, delivery: Delivery) -> ReadingPage:
    """Return the delivered version, set for the screen in the order's language."""
    dress: Callable[[str], str] = french_typography if order.language == "fr" else str
    ritual_title, ritual_intro, ritual_steps = _ritual(delivery.sections.get(RITUAL, ""), dress)
    words = sum(len(text.split()) for text in delivery.sections.values())
    return ReadingPage(
        title=str(delivery.words.get("title") or _("Votre lecture")),
        chapters=_chapters(delivery, dress),
        ritual_title=ritual_title,
        ritual_intro=ritual_intro,
        ritual_steps=ritual_steps,
        mandala=_mandala(delivery),
        delivery=delivery,
        minutes=max(1, round(words / WORDS_PER_MINUTE)),
        is_confirmed=order.completed_at is not None,
    )


def _chapters(delivery: Delivery, dress: Callable[[str], str]) -> list[Chapter]:
    titles = {
        ARCHETYPE: _("Votre archétype"),
        READING: _("Votre lecture"),
        SOUL_PROFILE: _("Votre profil d’âme"),
        BLOCKAGES: _("Ce qui demande à être dénoué"),
    }
    chapters: list[Chapter] = []
    for code, title in titles.items():
        blocks = parse(delivery.sections.get(code, ""), dress)
        chapters += _split(blocks, title, first_number=len(chapters) + 1)
    return chapters


def _split(blocks: Sequence[Block], title: str, *, first_number: int) -> list[Chapter]:
    """Cut a section at its headings; what stands before the first one goes under the section's own title."""
    parts: list[tuple[str, list[Block]]] = []
    for block in blocks:
        if block.kind == "heading":
            parts.append((_text(block), []))
        else:
            if not parts:
                parts.append((title, []))
            parts[-1][1].append(block)
    return [
        Chapter(f"partie-{first_number + index}-{slugify(name)[:40]}", name, found, first_number + index == 1)
        for index, (name, found) in enumerate(parts)
        if found
    ]


def _ritual(text: str, dress: Callable[[str], str]) -> tuple[str, list[Block], list[Block]]:
    """Return the ritual's title, what stands before its steps, and the steps."""
    blocks = parse(text, dress)
    title = next((_text(block) for block in blocks if block.kind == "heading"), _("Le rituel"))
    others = [block for block in blocks if block.kind != "heading"]
    first = next((index for index, block in enumerate(others) if block.kind == "ordered"), len(others))
    return title, others[:first], others[first:]


def _mandala(delivery: Delivery) -> Mandala | None:
    words = delivery.words.get("mandala")
    if delivery.mandala is None or not isinstance(words, dict):
        return None
    return Mandala(
        file=delivery.mandala,
        image=delivery.mandala_image,
        alt=words["alt"],
        heading=words["heading"],
        keys=[(term, text) for term, text in words["keys"]],
    )


def _text(block: Block) -> str:
    return "".join(span.text for item in block.items for paragraph in item for span in paragraph)
