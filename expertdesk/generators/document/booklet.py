"""The public door of the booklet: one reading -> its PDF."""

from datetime import date
from pathlib import Path

from expertdesk.generators.document.payload import payload_of
from expertdesk.generators.document.reading import ReadingDocument
from lumira.typesetting.compiler import compile_pdf

TEMPLATE = Path(__file__).parent / "templates" / "reading.typ"
VERSION = "v1"
# The file's date where the caller gives none: the clock would make two files of one reading differ.
UNDATED = date(2000, 1, 1)


def render_reading(document: ReadingDocument) -> bytes:
    """Return the PDF of a reading, tagged (PDF/UA-1) and archivable (PDF/A-2a); equal documents give equal bytes.

    A character that the packaged fonts lack is replaced or left out: see typesetting/coverage.py, and
    `missing_from_fonts` to warn of it beforehand. Raises DocumentError.
    """
    return compile_pdf(TEMPLATE, payload_of(document), dated=document.dated or UNDATED)
