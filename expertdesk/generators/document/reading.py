"""What a booklet is made from: plain values, already chosen and localised by the caller."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the reading. `key` is its stable code; a blank heading lets the text follow on."""

    key: str
    heading: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Archetype:
    """The figure that opens the reading; its text is Markdown."""

    title: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Mandala:
    """The drawing in the paper palette with its words. `keys` are (what is seen, where it comes from)."""

    svg: str
    alt: str
    heading: str
    keys: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingDocument:
    """One reading, ready to be set in type. A part that is empty or None has no page: absent, not locked."""

    # "fr" or "en": language of the document, of its fixed words and of its typography.
    language: str
    title: str
    client_name: str
    level_name: str
    order_number: str
    subtitle: str = ""
    # First names only. Without a validator the line names the expert alone.
    expert_name: str = ""
    validator_name: str = ""
    # What the client reads (« 24 novembre 2026 »), and the same day for the file's own date.
    delivered_on: str = ""
    dated: date | None = None
    archetype: Archetype | None = None
    sections: tuple[Section, ...] = ()
    ritual: str = ""
    # (name, value) in the order in which they are shown.
    numbers: tuple[tuple[str, str], ...] = ()
    mandala: Mandala | None = None
    # The level's line drawing in `currentColor`, for ranks without a mandala.
    glyph_svg: str | None = None
    # Replaces fixed words by key; see labels.py.
    labels: Mapping[str, str] = field(default_factory=dict)
