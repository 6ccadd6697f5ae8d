"""What the composer wrote is in the file, letter for letter, once the booklet is printed."""

import io
import re

import pytest
from pypdf import PdfReader

from expertdesk.generators.brief import Draft
from expertdesk.generators.composer.compose import compose
from expertdesk.generators.document.booklet import render_reading
from expertdesk.generators.document.reading import ReadingDocument, Section
from expertdesk.services.documents import archetype_of
from tests.expertdesk.generators.composer.people import person
from tests.expertdesk.generators.document.conftest import GLYPH, LEVELS, mandala_of

CHAPTERS = ("reading", "soul_profile", "blockages")
FINAL = re.compile(r"(?<=[.?!…])\s+|\n")
# What the page draws itself (numbers of steps, bars of quotations) or turns into type (hyphens, spaces).
MARKUP = re.compile(r"^(?:## |> |\d+\. )", re.MULTILINE)


def booklet_of(draft: Draft, rank: int, language: str) -> ReadingDocument:
    sections = tuple(Section(code, "", draft.sections[code]) for code in CHAPTERS if code in draft.sections)
    return ReadingDocument(
        language=language,
        title="Camille",
        client_name="Camille Aubry",
        level_name=LEVELS[rank],
        order_number="LU261124003",
        archetype=archetype_of(draft.sections["archetype"]),
        sections=sections,
        ritual=draft.sections.get("ritual", ""),
        mandala=mandala_of(language) if rank >= 3 else None,
        glyph_svg=GLYPH if rank < 3 else None,
    )


def letters(text: str) -> str:
    """Return the text without what a line or a page may cut: spaces, hyphens, soft hyphens."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("rank", [1, 2, 3, 4])
def test_every_sentence_of_every_chapter_can_be_read_back_with_its_accents(language: str, rank: int) -> None:
    draft = compose(person(11, rank, language))

    pages = PdfReader(io.BytesIO(render_reading(booklet_of(draft, rank, language)))).pages

    printed = letters("".join(page.extract_text() for page in pages))
    written = [part for text in draft.sections.values() for part in FINAL.split(MARKUP.sub("", text)) if part.strip()]
    missing = [part for part in written if letters(part) not in printed]
    # A page's foot may stand in the middle of the one sentence that goes over to the next page.
    assert len(missing) < len(pages), missing
    assert sum(map(len, missing)) < sum(map(len, written)) / 20
    if language == "fr":
        assert set("éèàêç’«»") <= set(printed)
