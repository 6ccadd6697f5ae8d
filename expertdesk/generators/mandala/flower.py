"""A flower: three rows of petals, each showing between the petals of the row in front, and a vein on the first."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from expertdesk.generators.mandala.geometry import TAU, Band, angles, fit, ticks
from expertdesk.generators.mandala.pen import Pen
from expertdesk.generators.mandala.petals import OUTLINES, petal_row
from expertdesk.generators.mandala.svg import Canvas


@dataclass(frozen=True, slots=True)
class Flower:
    """Shape of the petals, name of the vein, colours of the front row and of those behind, width / height."""

    shape: str
    vein: str
    front: str
    behind: str
    ratio: float


def paint_flower(canvas: Canvas, band: Band, branches: int, flower: Flower) -> None:
    """Paint the three rows, from the back to the front."""
    count = fit(branches, band, flower.ratio, 36)
    # An open petal fills its whole step at the foot, and its tip needs no room for a bead.
    closed = OUTLINES[flower.shape].closed
    back = Band(band.inner, band.at(0.98 if closed else 0.90))
    front = Band(band.inner, band.at(0.90 if closed else 1.0))
    with canvas.group("petals"):
        if closed:
            _paint_leaves(canvas, band, count, flower)
        _paint_back(canvas, band, back, count, flower)
        _paint_front(canvas, band, front, count, flower)
        VEINS[flower.vein](canvas, band, front, count, flower)
        canvas.beads(
            back.outer + band.height * 0.035, count, max(1.8, band.height * 0.024), canvas.palette.glow, phase=0.5
        )


def _paint_leaves(canvas: Canvas, band: Band, count: int, flower: Flower) -> None:
    leaves = petal_row(
        "spear", Band(band.at(0.2), band.outer + band.height * 0.06), count * 2, math.pi / count * 0.34, phase=0.5
    )
    fill = canvas.fade(band, (flower.behind, 0.30), (flower.behind, 0.10))
    canvas.path(leaves, canvas.palette.fine, 0.9, fill=fill)


def _paint_back(canvas: Canvas, band: Band, back: Band, count: int, flower: Flower) -> None:
    half, closed = math.pi / count, OUTLINES[flower.shape].closed
    petals = petal_row(flower.shape, back, count, half * (0.96 if closed else 1), phase=0.5)
    canvas.path(petals, fill=canvas.palette.ground)
    fill = canvas.fade(band, (flower.behind, 0.04), (flower.behind, 0.34))
    canvas.path(petals, canvas.palette.line, 1.2, fill=fill)
    echo = petal_row(flower.shape, back, count, half * 0.9, phase=0.5, inset=0.20)
    canvas.path(echo, canvas.palette.fine, 0.8)


def _paint_front(canvas: Canvas, band: Band, front: Band, count: int, flower: Flower) -> None:
    half, closed = math.pi / count, OUTLINES[flower.shape].closed
    petals = petal_row(flower.shape, front, count, half * (0.985 if closed else 1))
    canvas.path(petals, fill=canvas.palette.ground)
    fill = canvas.fade(band, (flower.front, 0.58), (flower.front, 0.04))
    canvas.path(petals, canvas.palette.line, 2.1, fill=fill)
    echo = petal_row(flower.shape, front, count, half * 0.96, inset=0.20)
    canvas.path(echo, canvas.palette.line, 0.9, opacity=0.8)


def _vein_of_beads(canvas: Canvas, band: Band, front: Band, count: int, flower: Flower) -> None:
    """Four beads, smaller towards the tip; on narrow petals their size follows the width."""
    room = min(front.height, TAU * front.inner / count * 1.2)
    for share, size in ((0.34, 0.036), (0.46, 0.029), (0.57, 0.022), (0.66, 0.016)):
        canvas.beads(front.at(share), count, max(1.2, room * size), canvas.palette.glow)


def _vein_of_lance(canvas: Canvas, band: Band, front: Band, count: int, flower: Flower) -> None:
    glow = canvas.palette.glow
    lance = petal_row("spear", Band(front.at(0.18), front.at(0.76)), count, math.pi / count * 0.46)
    canvas.path(lance, glow, 1, fill=canvas.fade(band, (glow, 0.55), (glow, 0.06)))


def _vein_of_leaf(canvas: Canvas, band: Band, front: Band, count: int, flower: Flower) -> None:
    line, half = canvas.palette.line, math.pi / count
    canvas.path(ticks(front.at(0.16), front.at(0.66), count), line, 1.1)
    for share, spread in ((0.30, 0.30), (0.42, 0.34), (0.54, 0.30)):
        pen, foot, tip = Pen(), front.at(share), front.at(share + 0.10)
        for angle in angles(count):
            for side in (half * spread, -half * spread):
                pen.move((foot, angle))
                pen.line((tip, angle + side))
        canvas.path(pen.data, line, 0.8)
    canvas.beads(front.at(0.72), count, max(1.5, front.height * 0.020), canvas.palette.glow)


def _vein_of_echo(canvas: Canvas, band: Band, front: Band, count: int, flower: Flower) -> None:
    echo = petal_row(flower.shape, front, count, math.pi / count * 0.9, inset=0.58)
    canvas.path(echo, canvas.palette.glow, 0.9, fill=canvas.fade(band, (flower.front, 0.85), (flower.front, 0.12)))


Vein = Callable[[Canvas, Band, Band, int, Flower], None]
VEINS: dict[str, Vein] = {
    "beads": _vein_of_beads,
    "lance": _vein_of_lance,
    "leaf": _vein_of_leaf,
    "echo": _vein_of_echo,
}
