"""Petals: their outlines, and rows of them."""

from dataclasses import dataclass

from expertdesk.generators.mandala.geometry import Band, angles
from expertdesk.generators.mandala.pen import Pen, Point

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """Half of a petal, mirrored when drawn. A spot is (share of the height, share of the half width).

    Curves run from the foot to the tip, each as handle, handle, end.
    """

    foot: Spot
    curves: tuple[tuple[Spot, Spot, Spot], ...]
    # An open outline stands with both feet on the ring.
    closed: bool = True


OUTLINES = {
    # Ogee tip, belly low.
    "lotus": Outline((0, 0), (((0.02, 0.75), (0.22, 1.04), (0.46, 1)), ((0.72, 0.95), (0.80, 0.22), (1, 0)))),
    # Mandorla.
    "almond": Outline((0, 0), (((0.26, 1.30), (0.74, 1.05), (1, 0)),)),
    # Rounded leaf.
    "round": Outline((0, 0), (((0.12, 0.55), (0.42, 1), (0.72, 0.98)), ((0.93, 0.92), (1, 0.42), (1, 0)))),
    # Gothic arch.
    "arch": Outline((0, 1), (((0.42, 1.02), (0.72, 0.62), (1, 0)),), closed=False),
    # Ogee arch.
    "crown": Outline(
        (0, 1), (((0.34, 1.04), (0.52, 0.86), (0.62, 0.60)), ((0.72, 0.36), (0.80, 0.12), (1, 0))), closed=False
    ),
    # Slender leaf.
    "spear": Outline((0, 0), (((0.30, 0.62), (0.55, 0.60), (1, 0)),)),
}


def petal_row(shape: str, band: Band, count: int, half: float, *, phase: float = 0.0, inset: float = 0.0) -> str:
    """Return the path of `count` petals, each twice `half` radians wide; an inset of 0 to 1 is an echo inside them."""
    height = band.height
    band = Band(band.inner + height * inset * 0.30, band.outer - height * inset * 0.34)
    pen = Pen()
    for angle in angles(count, phase):
        _draw(pen, OUTLINES[shape], band, angle, half * (1 - inset * 0.62))
    return pen.data


def _draw(pen: Pen, outline: Outline, band: Band, angle: float, half: float) -> None:
    def left(spot: Spot) -> Point:
        return band.at(spot[0]), angle - half * spot[1]

    def right(spot: Spot) -> Point:
        return band.at(spot[0]), angle + half * spot[1]

    pen.move(left(outline.foot))
    for first, second, end in outline.curves:
        pen.curve(left(first), left(second), left(end))
    # Down the other side the same curves run backwards: each ends where the one below it ended.
    ends = [outline.foot, *(end for _, _, end in outline.curves)]
    for (first, second, _), start in zip(reversed(outline.curves), reversed(ends[:-1]), strict=True):
        pen.curve(right(second), right(first), right(start))
    if outline.closed:
        pen.close()
