"""The booklet as its reader and their screen reader get it: read back from the file."""

import hashlib
import io
import logging
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from expertdesk.generators.document.booklet import render_reading
from expertdesk.generators.document.reading import Archetype, Mandala, ReadingDocument, Section
from lumira.typesetting.coverage import FONTS, covered
from lumira.typesetting.errors import DocumentError
from tests.expertdesk.generators.document.conftest import LEVELS, reading_of

HOSTILE = (
    '#import "@preview/x:1.0": * #eval("1+1") #read("/etc/passwd") $x$ * [ ] @ref <label> `code` \x00\x1b = // /* \\ ~ '
    "--- ' \" & < > { } 🙂 漢字 مرحبا _a_ \u202e\ufeff\ud800\ue000"
)


def opened(document: ReadingDocument) -> PdfReader:
    return PdfReader(io.BytesIO(render_reading(document)))


def text_of(document: ReadingDocument) -> str:
    return "\n".join(page.extract_text() for page in opened(document).pages)


def test_file_is_a_tagged_archivable_pdf(reading: ReadingDocument) -> None:
    content = render_reading(reading)

    pdf = PdfReader(io.BytesIO(content))
    metadata = pdf.root_object["/Metadata"].get_data().decode()
    assert content.startswith(b"%PDF-1.7")
    assert pdf.root_object["/Lang"] == "fr-FR"
    assert pdf.root_object["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in pdf.root_object
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in metadata


def test_file_says_what_it_is(reading: ReadingDocument) -> None:
    pdf = opened(reading)

    assert pdf.metadata.title == "Ce que l’on emporte, ce que l’on pose"
    assert pdf.metadata.author == "Inès, Gabriel"
    assert pdf.metadata.creation_date.date() == date(2026, 11, 24)
    assert [entry.title for entry in pdf.outline] == [
        "La Gardienne du seuil",
        "Ce que dit votre date",
        "Votre question",
        "Ce qui demande à être posé",
        "Trois soirs, avant la nouvelle lune",
        "Six branches, une eau calme",
        "Vos nombres",
    ]


def test_text_can_be_copied_with_its_accents_and_spaces(reading: ReadingDocument) -> None:
    text = text_of(reading)

    for words in (
        "pour Camille Aubry",
        "Lecture composée par Inès, relue par Gabriel",
        "Niveau Intégral",
        "Commande LU261124003",
        # The raised initial and the small capitals are still the words that were written.
        "Vous êtes née un douze mars",
        "veille\u202f?",
        "décidé\u00a0: elle avait",
        "Un cœur, une œuvre, un été.",
        "II Poser\nAu dos",
        "Chemin de vie 6\u00a0: 1+2, 3",
        "Une lecture est un éclairage symbolique, pas une prédiction.",
    ):
        assert words in text


def test_booklet_in_english_keeps_english_typography(reading: ReadingDocument) -> None:
    english = replace(reading_of(4, "en"), sections=(Section("a", "Who watches?", "One thing: « this »; no more!"),))

    pdf = opened(english)
    text = "\n".join(page.extract_text() for page in pdf.pages)

    assert pdf.root_object["/Lang"] == "en-GB"
    assert "for Camille Aubry" in text
    assert "Reading written by Inès, reviewed by Gabriel" in text
    assert "One thing: « this »; no more!" in text
    assert "A reading is symbolic guidance, not a prediction." in text


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("rank", "pages"), [(1, 5), (2, 5), (3, 6), (4, 7)])
def test_each_level_has_its_pages(rank: int, pages: int, language: str) -> None:
    pdf = opened(reading_of(rank, language))

    assert len(pdf.pages) == pages
    assert structure_of(pdf).count("/Figure") == (1 if rank < 3 else 2)


def structure_of(pdf: PdfReader) -> str:
    """All structure types of the file, in order."""

    def walk(element: object) -> list[str]:
        node = element.get_object() if hasattr(element, "get_object") else element
        if isinstance(node, list):
            return [name for child in node for name in walk(child)]
        if not isinstance(node, dict):
            return []
        return [str(node.get("/S", "")), *walk(node.get("/K", []))]

    return " ".join(walk(pdf.root_object["/StructTreeRoot"]))


def test_structure_tells_headings_lists_quotes_and_tables(reading: ReadingDocument) -> None:
    structure = structure_of(opened(reading))

    for kind in ("/H1", "/H2", "/BlockQuote", "/L ", "/LBody", "/Table", "/TH", "/TOC", "/Figure"):
        assert kind in structure


def test_absent_parts_have_no_page(reading: ReadingDocument) -> None:
    bare = replace(reading, archetype=None, sections=reading.sections[:1], ritual="", mandala=None, numbers=())

    text = text_of(bare)

    assert len(opened(bare).pages) == 3
    for word in ("SOMMAIRE", "ARCHÉTYPE", "RITUEL", "MANDALA", "NOMBRE"):
        assert word not in text


def test_section_without_heading_follows_on(reading: ReadingDocument) -> None:
    text = text_of(replace(reading, sections=(Section("a", "", "Une suite."), Section("b", "Vide", "  "))))

    assert "Une suite." in text
    assert "Vide" not in text


def test_same_reading_gives_the_same_bytes_in_any_process(reading: ReadingDocument) -> None:
    program = (
        "import sys; from tests.expertdesk.generators.document.conftest import reading_of;"
        "from expertdesk.generators.document.booklet import render_reading;"
        "sys.stdout.buffer.write(render_reading(reading_of(4)))"
    )

    other = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONHASHSEED": "7"}, capture_output=True, check=True
    )

    assert render_reading(reading) == render_reading(reading)
    assert hashlib.sha256(other.stdout).digest() == hashlib.sha256(render_reading(reading)).digest()


def test_hostile_text_is_printed_or_left_out_but_never_obeyed(reading: ReadingDocument) -> None:
    markdown = f"{HOSTILE}\n\n> {HOSTILE}\n\n1. {HOSTILE}\n\n- {HOSTILE}\n\n## {HOSTILE}"
    hostile = replace(
        reading,
        title=HOSTILE,
        subtitle=HOSTILE,
        client_name=HOSTILE,
        level_name=HOSTILE,
        order_number=HOSTILE,
        expert_name=HOSTILE,
        validator_name=HOSTILE,
        delivered_on=HOSTILE,
        archetype=Archetype(HOSTILE, markdown),
        sections=(Section("a", HOSTILE, markdown),),
        ritual=f"1. **{HOSTILE}** {HOSTILE}",
        numbers=((HOSTILE, HOSTILE),),
        labels={"contents": HOSTILE, "notice": HOSTILE},
    )

    text = " ".join(text_of(hostile).split())

    assert '#import "@preview/x:1.0": * #eval("1+1") #read("/etc/passwd") $x$ * [ ] @ref <label> `code`' in text
    assert "root:" not in text
    assert not set("🙂漢字مرحبا\u202e\ue000") & set(text)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_reading_of_which_nothing_can_be_printed_is_still_a_file(language: str) -> None:
    empty = ReadingDocument(language=language, title="漢字", client_name="李明", level_name="", order_number="")

    text = text_of(empty)

    assert "pour" not in text.split("\n")
    assert "Lumira" in text


def test_every_character_of_the_fonts_can_be_printed_in_every_style(reading: ReadingDocument) -> None:
    """A character that one style lacks would stop a whole booklet: PDF/UA and PDF/A refuse it."""
    characters = " ".join(chr(point) for point in sorted(covered()) if chr(point) not in "*\u00ad")
    everything = Section("a", characters, f"{characters}\n\n*{characters}*\n\n**{characters}**\n\n> **{characters}**")
    keys = ((characters, characters),)

    content = render_reading(
        replace(
            reading,
            title=characters,
            client_name=characters,
            expert_name=characters,
            sections=(everything,),
            mandala=replace(reading.mandala, alt=characters, heading=characters, keys=keys),
            numbers=keys,
        )
    )

    assert content.startswith(b"%PDF")


def test_title_of_any_length_and_hundred_sections_fit(reading: ReadingDocument) -> None:
    long = replace(reading, title="Une phrase qui ne finit pas " * 12, sections=reading.sections * 34)

    assert len(opened(long).pages) > 30


def test_caller_may_replace_fixed_words(reading: ReadingDocument) -> None:
    text = text_of(replace(reading, labels={"for_client": "à l’attention de {client}", "notice": "Autre mention."}))

    assert "à l’attention de Camille Aubry" in text
    assert "Autre mention." in text


def test_without_validator_the_expert_alone_is_named(reading: ReadingDocument) -> None:
    text = text_of(replace(reading, validator_name=""))

    assert "Lecture composée par Inès\n" in text
    assert "relue" not in text


def test_ritual_without_a_heading_takes_the_fixed_one(reading: ReadingDocument) -> None:
    text = text_of(replace(reading, ritual="Une bougie.\n\n1. Nommer."))

    assert "Le rituel\nUne bougie.\nI Nommer." in text


def test_only_packaged_fonts_are_in_the_file(reading: ReadingDocument) -> None:
    names = {
        font.get_object()["/BaseFont"].split("+")[1]
        for page in opened(reading).pages
        for font in page["/Resources"].get("/Font", {}).values()
    }

    assert names
    assert names <= {path.stem for path in FONTS.glob("*.ttf")}


def test_typst_has_nothing_to_warn_of(reading: ReadingDocument, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for rank in LEVELS:
            render_reading(reading_of(rank))

    assert caplog.records == []


def test_threads_wait_for_their_turn(reading: ReadingDocument) -> None:
    """typst refuses to be entered twice: without a turn, three of these four would fail."""
    start = threading.Barrier(4)
    results: list[bytes] = []

    def render() -> None:
        start.wait()
        results.append(render_reading(reading))

    threads = [threading.Thread(target=render) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert results == [render_reading(reading)] * 4


def test_language_without_words_is_refused(reading: ReadingDocument) -> None:
    with pytest.raises(DocumentError, match="'de'"):
        render_reading(replace(reading, language="de"))


def test_drawing_that_cannot_be_read_is_refused(reading: ReadingDocument) -> None:
    with pytest.raises(DocumentError, match="SVG"):
        render_reading(replace(reading, mandala=Mandala(svg="<svg", alt="", heading="")))
