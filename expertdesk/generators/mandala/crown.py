"""The crown: the outer edge, in one of three styles that follow the day of birth."""

import math

from expertdesk.generators.mandala.geometry import Band, fit, scallops, ticks
from expertdesk.generators.mandala.petals import petal_row
from expertdesk.generators.mandala.svg import Canvas


def paint_crown(canvas: Canvas, band: Band, branches: int, day: int) -> None:
    """Paint shells, arches or lotus leaves by the number of the day, then the double line on which they stand."""
    with canvas.group("crown"):
        STYLES[day % 3](canvas, band, branches)
    canvas.disc(band.inner, canvas.palette.ground)
    canvas.ring(band.inner, 2)
    canvas.ring(band.inner - 5, 0.8, canvas.palette.fine)


def _paint_shells(canvas: Canvas, band: Band, branches: int) -> None:
    palette = canvas.palette
    count = fit(branches, band, 1.15)
    fill = canvas.fade(band, (palette.accent, 0.50), (palette.accent, 0.06))
    canvas.path(scallops(band.inner, band.height * 0.62, count), palette.line, 1.8, fill=fill)
    canvas.path(scallops(band.inner, band.height * 0.36, count), palette.fine, 0.9)
    canvas.beads(band.at(0.20), count, 2.2, palette.glow)
    canvas.path(ticks(band.at(0.10), band.at(0.78), count, 0.5), palette.line, 1)
    canvas.beads(band.at(0.90), count, 2.6, palette.glow, 0.5)


def _paint_arches(canvas: Canvas, band: Band, branches: int) -> None:
    palette = canvas.palette
    count = fit(branches, band, 0.95)
    half = math.pi / count
    fill = canvas.fade(band, (palette.accent, 0.50), (palette.accent, 0.05))
    canvas.path(petal_row("crown", Band(band.inner, band.at(0.84)), count, half), palette.line, 1.8, fill=fill)
    canvas.path(petal_row("crown", Band(band.inner, band.at(0.50)), count, half * 0.62), palette.fine, 0.9)
    canvas.beads(band.at(0.98), count, 2.2, palette.glow)
    canvas.beads(band.at(0.34), count, 2.0, palette.season, 0.5)


def _paint_lotus(canvas: Canvas, band: Band, branches: int) -> None:
    palette = canvas.palette
    count = fit(branches, band, 0.80)
    half = math.pi / count
    leaves = petal_row("spear", Band(band.inner, band.at(0.98)), count, half * 0.5, phase=0.5)
    canvas.path(leaves, palette.fine, 1, fill=canvas.fade(band, (palette.season, 0.5), (palette.season, 0.05)))
    petals = petal_row("lotus", Band(band.inner, band.at(0.86)), count, half * 0.96)
    canvas.path(petals, fill=palette.ground)
    canvas.path(petals, palette.line, 1.6, fill=canvas.fade(band, (palette.accent, 0.60), (palette.accent, 0.05)))
    canvas.beads(band.at(0.38), count, 1.8, palette.glow)


STYLES = (_paint_shells, _paint_arches, _paint_lotus)
