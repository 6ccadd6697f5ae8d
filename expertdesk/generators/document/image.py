"""A drawing as PNG, for e-mail and for printing at home."""

from pathlib import Path

from lumira.typesetting.compiler import compile_png
from lumira.typesetting.errors import DocumentError

TEMPLATE = Path(__file__).parent / "templates" / "picture.typ"
# Enough for a sheet of A3 at 300 pixels an inch; more would only fill memory.
MAX_WIDTH = 4000


def render_png(svg: str, width: int) -> bytes:
    """Return the drawing as PNG, `width` pixels wide and as high as its proportions ask.

    What the drawing leaves open stays transparent. Raises DocumentError for a width out of reach or an SVG that cannot
    be read.
    """
    if not 1 <= width <= MAX_WIDTH:
        raise DocumentError(f"an image is 1 to {MAX_WIDTH} pixels wide, not {width}")
    return compile_png(TEMPLATE, {"svg": svg, "width": width})
