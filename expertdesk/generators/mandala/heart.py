"""The heart: the moon of the birth night, held in a small flower."""

import math

from expertdesk.generators.mandala.geometry import Band, fit, lit_moon, ticks
from expertdesk.generators.mandala.petals import petal_row
from expertdesk.generators.mandala.svg import Canvas

# Shape of the small petals, by the intimate number.
SHAPES = ("almond", "round", "lotus")


def paint_heart(canvas: Canvas, radius: float, branches: int, soul: int, moon: float) -> None:
    """Paint the small flower, then its moon, `moon` 0 at new and 0.5 at full."""
    band = Band(radius * 0.36, radius)
    count = fit(branches, band, 0.62, 24)
    with canvas.group("heart"):
        _paint_flower(canvas, band, count, SHAPES[soul % 3])
        _paint_moon(canvas, band.inner, count, moon)


def _paint_flower(canvas: Canvas, band: Band, count: int, shape: str) -> None:
    palette = canvas.palette
    half = math.pi / count
    leaves = petal_row("spear", Band(band.inner, band.outer * 0.99), count, half * 0.8, phase=0.5)
    canvas.path(leaves, palette.fine, 1, fill=canvas.fade(band, (palette.season, 0.45), (palette.season, 0.05)))
    room = Band(band.inner, band.outer * 0.90)
    petals = petal_row(shape, room, count, half * 0.96)
    canvas.path(petals, fill=palette.ground)
    canvas.path(petals, palette.line, 1.6, fill=canvas.fade(band, (palette.accent, 0.75), (palette.accent, 0.08)))
    canvas.path(petal_row(shape, room, count, half * 0.9, inset=0.5), palette.glow, 0.7, opacity=0.8)


def _paint_moon(canvas: Canvas, radius: float, count: int, moon: float) -> None:
    palette = canvas.palette
    canvas.disc(radius * 1.16, palette.ground)
    canvas.ring(radius * 1.16, 1.8)
    canvas.path(ticks(radius, radius * 1.10, count * (4 if count < 12 else 3)), palette.fine, 0.8)
    canvas.ring(radius * 0.92, 0.8, palette.fine)
    canvas.disc(radius * 0.70, palette.moon_dark)
    canvas.ring(radius * 0.70, 0.9, palette.fine)
    canvas.path(lit_moon(moon, radius * 0.70), fill=palette.moon_lit)
