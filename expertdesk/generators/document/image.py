"""A drawing as PNG, for e-mail and for printing at home."""

from expertdesk.generators.document.compiler import compile_png
from expertdesk.generators.document.errors import DocumentError

# Enough for a sheet of A3 at 300 pixels an inch; more would only fill memory.
MAX_WIDTH = 4000


def render_png(svg: str, width: int) -> bytes:
    """Return the drawing as PNG, `width` pixels wide and as high as its proportions ask.

    What the drawing leaves open stays transparent. Raises DocumentError for a width out of reach or an SVG that cannot
    be read.
    """
    if not 1 <= width <= MAX_WIDTH:
        raise DocumentError(f"an image is 1 to {MAX_WIDTH} pixels wide, not {width}")
    return compile_png("picture.typ", {"svg": svg, "width": width})
