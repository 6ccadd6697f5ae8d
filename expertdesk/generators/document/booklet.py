"""The public door of the booklet: one reading -> its PDF."""

from datetime import date

from expertdesk.generators.document.compiler import compile_pdf
from expertdesk.generators.document.payload import payload_of
from expertdesk.generators.document.reading import ReadingDocument

VERSION = "v1"
# The file's date where the caller gives none: the clock would make two files of one reading differ.
UNDATED = date(2000, 1, 1)


def render_reading(document: ReadingDocument) -> bytes:
    """Return the PDF of a reading, tagged (PDF/UA-1) and archivable (PDF/A-2a); equal documents give equal bytes.

    A character that the packaged fonts lack is replaced or left out: see coverage.py, and `missing_from_fonts` to warn
    of it beforehand. Raises DocumentError.
    """
    return compile_pdf("reading.typ", payload_of(document), dated=document.dated or UNDATED)
