"""The canvas: SVG elements painted one over the other, and the document that holds them."""

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager

from expertdesk.generators.mandala.geometry import Band, beads
from expertdesk.generators.mandala.palette import Palette

# What XML 1.0 cannot hold, even escaped. Source: XML 1.0, production 2 (Char).
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SIZE = 1000


class Canvas:
    """Paints in one palette; lengths are in drawing units.

    Ids start with `prefix`, so that several drawings can share a page.
    """

    def __init__(self, palette: Palette, prefix: str) -> None:
        self.palette = palette
        self._prefix = prefix
        self._gradients: list[str] = []
        self._parts: list[str] = []

    def path(
        self, data: str, stroke: str = "", width: float = 1.2, *, fill: str = "none", opacity: float = 1.0
    ) -> None:
        """Paint path data; without a stroke only its fill shows."""
        outline = f' stroke="{stroke}" stroke-width="{width * 10:g}"' if stroke else ""
        self._parts.append(f'<path d="{data}" fill="{fill}"{outline}{_opacity(opacity)}/>')

    def beads(self, radius: float, count: int, size: float, colour: str, phase: float = 0.0) -> None:
        """Paint beads on a circle; `size` is the radius of one."""
        self.path(beads(radius, count, phase), colour, 2 * size)

    def ring(self, radius: float, width: float = 1.2, stroke: str = "") -> None:
        """Paint a circle's line, in the leading gold unless told otherwise."""
        self._parts.append(
            f'<circle r="{round(radius * 10)}" fill="none" stroke="{stroke or self.palette.line}"'
            f' stroke-width="{width * 10:g}"/>'
        )

    def disc(self, radius: float, fill: str) -> None:
        """Paint a full circle; in the ground's colour it hides the outer ring's feet."""
        self._parts.append(f'<circle r="{round(radius * 10)}" fill="{fill}"/>')

    def fade(self, band: Band, start: tuple[str, float], end: tuple[str, float]) -> str:
        """Return a fill that fades across a band, from one colour and opacity to another."""
        name = f"{self._prefix}{len(self._gradients)}"
        (first, first_opacity), (last, last_opacity) = start, end
        self._gradients.append(
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="{round(band.outer * 10)}">'
            f'<stop offset="{band.inner / band.outer:.2f}" stop-color="{first}" stop-opacity="{first_opacity:g}"/>'
            f'<stop offset="1" stop-color="{last}" stop-opacity="{last_opacity:g}"/></radialGradient>'
        )
        return f"url(#{name})"

    @contextmanager
    def group(self, name: str) -> Iterator[None]:
        """Gather what is painted meanwhile as one ring."""
        self._parts.append(f'<g data-ring="{name}">')
        yield
        self._parts.append("</g>")

    def document(self, title: str, *, background: bool) -> str:
        """Return the SVG text. The title is escaped; what XML cannot hold is left out of it."""
        label = html.escape(NOT_XML.sub("", title))
        half = SIZE // 2
        box = f'viewBox="-{half} -{half} {SIZE} {SIZE}" width="{SIZE}" height="{SIZE}"'
        ground = f'<rect x="-{half}" y="-{half}" width="{SIZE}" height="{SIZE}" fill="{self.palette.ground}"/>'
        return "".join(
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" {box} role="img" aria-label="{label}">',
                f"<title>{label}</title><defs>{''.join(self._gradients)}</defs>",
                ground if background else "",
                # Paths are written in tenths of a unit.
                '<g transform="scale(.1)" stroke-linejoin="round" stroke-linecap="round">',
                *self._parts,
                "</g></svg>",
            )
        )


def _opacity(value: float) -> str:
    return "" if value == 1.0 else f' opacity="{value:g}"'
