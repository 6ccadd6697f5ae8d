"""The rings between the flowers: thin ones that let the eye rest, and colonnades of arches or rays."""

import math

from expertdesk.generators.mandala.geometry import TAU, Band, diamonds, fit, ticks, wave
from expertdesk.generators.mandala.petals import petal_row
from expertdesk.generators.mandala.svg import Canvas


def paint_double_line(canvas: Canvas, radius: float) -> None:
    """Paint a strong line and its fine echo."""
    with canvas.group("line"):
        canvas.ring(radius, 2)
        canvas.ring(radius + 5, 0.7, canvas.palette.fine)


def paint_beads(canvas: Canvas, radius: float, branches: int, colour: str) -> None:
    """Paint a string of beads between two lines."""
    count = branches * (4 if branches <= 9 else 3 if branches <= 12 else 2)
    with canvas.group("beads"):
        canvas.ring(radius, 1.6)
        canvas.beads(radius + 9, count, min(4.4, TAU * (radius + 9) / count * 0.26), colour, 0.5)
        canvas.ring(radius + 18, 0.8, canvas.palette.fine)


def paint_graduation(canvas: Canvas, radius: float, branches: int) -> None:
    """Paint the marks of an instrument, a longer one on each branch."""
    palette = canvas.palette
    marks = branches * (10 if branches <= 7 else 8 if branches <= 10 else 6 if branches <= 12 else 4)
    with canvas.group("graduation"):
        canvas.ring(radius, 1.6)
        canvas.path(ticks(radius + 3, radius + 11, marks), palette.fine, 0.9)
        canvas.path(ticks(radius + 3, radius + 15, branches), palette.line, 1.6)
        canvas.ring(radius + 18, 0.8, palette.fine)


def paint_braid(canvas: Canvas, radius: float, branches: int) -> None:
    """Paint two crossing threads with a bead in each eye."""
    palette = canvas.palette
    count = branches * (3 if branches <= 10 else 2)
    with canvas.group("braid"):
        canvas.ring(radius, 1.2)
        canvas.path(wave(radius + 12, 7.5, count), palette.line, 1.4)
        canvas.path(wave(radius + 12, 7.5, count, 0.5), palette.accent, 1.4)
        canvas.beads(radius + 12, count * 2, 1.5, palette.glow, 0.5)
        canvas.ring(radius + 24, 1.2)


def paint_arcade(canvas: Canvas, band: Band, branches: int) -> None:
    """Paint arches with nested echoes: a temple's colonnade seen from above."""
    palette = canvas.palette
    count = fit(branches, band, 1.05, 60)
    half = math.pi / count
    with canvas.group("arcade"):
        vault = canvas.fade(band, (palette.season, 0.40), (palette.season, 0.04))
        canvas.path(petal_row("arch", band, count, half), palette.line, 1.8, fill=vault)
        canvas.path(petal_row("arch", Band(band.inner, band.at(0.76)), count, half * 0.74), palette.fine, 0.9)
        door = canvas.fade(band, (palette.accent, 0.75), (palette.accent, 0.2))
        canvas.path(
            petal_row("arch", Band(band.inner, band.at(0.52)), count, half * 0.48), palette.line, 1.1, fill=door
        )
        stones = diamonds(band.at(0.84), count, band.height * 0.13, half * 0.14, 0.5)
        canvas.path(stones, palette.glow, 1, fill=palette.ground)


def paint_rays(canvas: Canvas, band: Band, branches: int) -> None:
    """Paint engraved rays of two lengths, with leaves over them."""
    palette = canvas.palette
    count = _ray_count(band, branches)
    leaves = fit(branches, band, 1.5, 36)
    with canvas.group("rays"):
        canvas.path(ticks(band.at(0.10), band.at(0.58), count, 0.5), palette.fine, 0.9)
        canvas.path(ticks(band.at(0.10), band.at(0.80), count), palette.line, 1.1)
        canvas.beads(band.at(0.90), count, 1.7, palette.glow)
        leaf = petal_row(
            "almond", Band(band.at(0.04), band.outer + band.height * 0.02), leaves, math.pi / leaves * 0.34
        )
        canvas.path(leaf, fill=palette.ground)
        canvas.path(leaf, palette.line, 1.5, fill=canvas.fade(band, (palette.season, 0.85), (palette.season, 0.10)))
        canvas.path(ticks(band.at(0.16), band.at(0.78), leaves), palette.line, 0.9)


def _ray_count(band: Band, branches: int) -> int:
    """Return an even number of narrow rays, or failing that the nearest whole multiple of the branches."""
    count = fit(branches, band, 0.26, 120)
    even = count - count % 2
    return even if even % branches == 0 else branches * max(1, even // branches)


def paint_halo(canvas: Canvas, band: Band, branches: int) -> None:
    """Paint the last dust of beads, a brighter one on each branch."""
    radius = band.outer - 3
    with canvas.group("halo"):
        canvas.beads(radius, fit(branches, band, 1.0, 96), 1.5, canvas.palette.fine)
        canvas.beads(radius, branches, 3.2, canvas.palette.glow)
