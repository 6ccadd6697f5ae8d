"""A reading document -> what the templates are given: printable text, dressed for its language, as JSON values."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from expertdesk.generators.document.labels import labels_of
from expertdesk.generators.document.reading import ReadingDocument, Section
from lumira.prose.blocks import parse
from lumira.prose.typography import french_typography
from lumira.typesetting.coverage import printable

REGIONS = {"fr": "FR", "en": "GB"}
# Line drawings come in `currentColor`; on paper they take the mandala's gold. Source: 04-design, section 8.
GLYPH_COLOUR = "#7C5A17"

Values = dict[str, Any]


def payload_of(document: ReadingDocument) -> Values:
    """Return the values of the templates; a part without content is None or left out.

    Raises DocumentError for a language without words.
    """
    words = _Words(document)
    level = words.fill("level", level=document.level_name)
    return {
        "language": document.language,
        "region": REGIONS[document.language],
        # A tagged PDF needs a title, even where the fonts can print nothing of it.
        "title": words.line(document.title) or level or "Lumira",
        "subtitle": words.line(document.subtitle),
        "client": words.line(document.client_name),
        "dedication": words.fill("for_client", client=document.client_name),
        "level": level,
        "delivered_on": words.line(document.delivered_on),
        "order": words.fill("order", number=document.order_number),
        "credits": _credits(document, words),
        "authors": [name for name in map(words.line, (document.expert_name, document.validator_name)) if name],
        "archetype": _archetype(document, words),
        "sections": [values for section in document.sections if (values := _section(section, words))["blocks"]],
        "ritual": _ritual(document, words),
        "mandala": _mandala(document, words),
        "glyph": _glyph(document, words),
        "numbers": [[words.line(name), words.line(value)] for name, value in document.numbers],
        "labels": {key: words.line(label) for key, label in words.labels.items()},
    }


class _Words:
    """Prepares every text of one document."""

    def __init__(self, document: ReadingDocument) -> None:
        self.labels = labels_of(document.language) | dict(document.labels)
        self._dress: Callable[[str], str] = french_typography if document.language == "fr" else str

    def line(self, text: str) -> str:
        """Return a text on one line."""
        return self._dress(printable(text).replace("\n", " ").strip(" "))

    def blocks(self, markdown: str) -> list[Values]:
        """Return the blocks of a Markdown text."""
        return [asdict(block) for block in parse(printable(markdown), self._dress)]

    def fill(self, label: str, **values: str) -> str:
        """Return a fixed word with its values in place, or nothing where one of them is blank."""
        text = self.labels[label]
        for name, value in values.items():
            if not self.line(value):
                return ""
            text = text.replace("{" + name + "}", value)
        return self.line(text)


def _credits(document: ReadingDocument, words: _Words) -> str:
    both = words.fill("authors", expert=document.expert_name, validator=document.validator_name)
    return both or words.fill("author", expert=document.expert_name)


def _archetype(document: ReadingDocument, words: _Words) -> Values | None:
    if document.archetype is None:
        return None
    title = words.line(document.archetype.title) or words.labels["archetype"]
    return {"title": title, "blocks": words.blocks(document.archetype.markdown)}


def _section(section: Section, words: _Words) -> Values:
    return {"heading": words.line(section.heading), "blocks": words.blocks(section.markdown)}


def _ritual(document: ReadingDocument, words: _Words) -> Values | None:
    """Return the ritual; a heading that opens its text becomes the heading of its page."""
    blocks = words.blocks(document.ritual)
    if not blocks:
        return None
    if blocks[0]["kind"] == "heading":
        [[spans]] = blocks.pop(0)["items"]
        return {"heading": "".join(span["text"] for span in spans), "blocks": blocks}
    return {"heading": words.line(words.labels["ritual"]), "blocks": blocks}


def _mandala(document: ReadingDocument, words: _Words) -> Values | None:
    mandala = document.mandala
    if mandala is None:
        return None
    label = words.line(words.labels["mandala"])
    return {
        "svg": mandala.svg,
        # A tagged PDF refuses an image without words.
        "alt": words.line(mandala.alt) or label,
        "heading": words.line(mandala.heading) or label,
        "keys": [[words.line(term), words.line(text)] for term, text in mandala.keys],
    }


def _glyph(document: ReadingDocument, words: _Words) -> Values | None:
    if document.glyph_svg is None:
        return None
    svg = document.glyph_svg.replace("currentColor", GLYPH_COLOUR)
    return {"svg": svg, "alt": words.fill("glyph", level=document.level_name) or words.line(words.labels["level"])}
