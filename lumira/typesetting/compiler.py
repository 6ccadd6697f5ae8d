"""The one place that runs typst: the house's own templates and fonts, nothing else of the machine or the network."""

import json
import logging
import threading
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import typst

from lumira.typesetting.coverage import FONTS
from lumira.typesetting.errors import DocumentError

# Each app keeps its templates beside what fills them; they share `/lumira/typesetting/theme.typ`, counted from here.
ROOT = Path(__file__).resolve().parents[2]
# Templates import no package; were one to, this folder does not exist.
NO_PACKAGES = Path(__file__).parent / "no-packages"
# A file that a screen reader can read aloud, and that any program can still open in thirty years.
PDF_STANDARDS = ["ua-1", "a-2a"]
# One point of the page is one pixel of the image.
PIXELS_PER_INCH = 72.0

log = logging.getLogger(__name__)
# One compiler serves every thread, one at a time: typst refuses to be entered twice.
_turn = threading.Lock()


def compile_pdf(template: Path, data: dict[str, Any], *, dated: date) -> bytes:
    """Return the PDF of a template of ours; equal data and date give equal bytes.

    Data enters as JSON and is never read as markup. Raises DocumentError.
    """
    created = datetime.combine(dated, time(), tzinfo=UTC)
    return _compile(template, data, format="pdf", pdf_standards=PDF_STANDARDS, timestamp=created)


def compile_png(template: Path, data: dict[str, Any]) -> bytes:
    """Return the PNG of a template of one page, one pixel for each point of it. Raises DocumentError."""
    return _compile(template, data, format="png", ppi=PIXELS_PER_INCH)


def _compile(template: Path, data: dict[str, Any], **options: Any) -> bytes:
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    with _turn:
        try:
            output, warnings = _compiler().compile_with_warnings(template, sys_inputs=inputs, **options)
        except (typst.TypstError, ValueError) as error:
            raise DocumentError(f"{template.name}: {error}") from error
    for warning in warnings:
        log.warning("%s: %s", template.name, warning.message)
    if not isinstance(output, bytes):
        raise DocumentError(f"{template.name}: one file was expected, not {type(output).__name__}")
    return output


@cache
def _compiler() -> typst.Compiler:
    """Return the compiler of this process, made at first use so that a server may fork before it.

    Reading fonts and templates is most of the cost of a first document, and none of the next ones.
    """
    return typst.Compiler(
        root=ROOT,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]),
        ignore_system_fonts=True,
        package_path=NO_PACKAGES,
        package_cache_path=NO_PACKAGES,
    )
