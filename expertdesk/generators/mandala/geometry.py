"""Lines that several rings share, each as SVG path data around the centre.

Radii are in drawing units, angles in radians, clockwise from the top. A phase is a share of one step, 0 to 1.
"""

import math
from dataclasses import dataclass

from expertdesk.generators.mandala.pen import Pen

TAU = math.tau
# Handle of the cubic that follows half a period of a sine most closely, as a share of that half.
SINE_HANDLE = 0.3642


@dataclass(frozen=True, slots=True)
class Band:
    """The room of one ring, between two radii."""

    inner: float
    outer: float

    @property
    def height(self) -> float:
        """Return the distance between the two radii."""
        return self.outer - self.inner

    def at(self, share: float) -> float:
        """Return the radius at a share of the height, 0 at the inner edge and 1 at the outer."""
        return self.inner + self.height * share


def angles(count: int, phase: float = 0.0) -> list[float]:
    """Return `count` equal steps around the circle."""
    return [TAU * (index + phase) / count for index in range(count)]


def fit(branches: int, band: Band, ratio: float, most: int = 72) -> int:
    """Return the multiple of `branches` whose petals come closest to the wanted width / height ratio.

    This keeps every identity beautiful: the symmetry is the person's, the proportion is always a pleasant one.
    """
    multiples = [branches * factor for factor in range(1, most // branches + 1)] or [branches]
    return min(multiples, key=lambda count: abs(math.log((TAU * band.at(0.55) / count / band.height) / ratio)))


def beads(radius: float, count: int, phase: float = 0.0) -> str:
    """Return round beads on a circle; the stroke's width is their size."""
    pen = Pen()
    for angle in angles(count, phase):
        pen.bead((radius, angle))
    return pen.data


def ticks(inner: float, outer: float, count: int, phase: float = 0.0) -> str:
    """Return short rays from one radius to another."""
    pen = Pen()
    for angle in angles(count, phase):
        pen.move((inner, angle))
        pen.line((outer, angle))
    return pen.data


def wave(radius: float, swing: float, count: int, phase: float = 0.0) -> str:
    """Return a closed sine-like line with `count` periods, two cubics each."""
    pen, step, handle = Pen(), TAU / count, SINE_HANDLE
    high, low = radius + swing, radius - swing
    pen.move((high, phase * step))
    for index in range(count):
        angle = (index + phase) * step
        pen.curve(
            (high, angle + step * 0.5 * handle), (low, angle + step * 0.5 * (1 - handle)), (low, angle + step * 0.5)
        )
        pen.curve(
            (low, angle + step * 0.5 * (1 + handle)), (high, angle + step * (1 - 0.5 * handle)), (high, angle + step)
        )
    pen.close()
    return pen.data


def scallops(radius: float, depth: float, count: int) -> str:
    """Return a closed row of round shells standing on a circle."""
    pen, step, top = Pen(), TAU / count, radius + depth * 1.28
    pen.move((radius, -0.5 * step))
    for index in range(count):
        angle = index * step
        pen.curve((top, angle - step * 0.36), (top, angle + step * 0.36), (radius, angle + step * 0.5))
    pen.close()
    return pen.data


def star(radius: float, points: int, skip: int) -> str:
    """Return the star polygon {points/skip}, with all its components."""
    pen = Pen()
    components = math.gcd(points, skip)
    for first in range(components):
        pen.move((radius, TAU * first / points))
        for turn in range(1, points // components):
            pen.line((radius, TAU * ((first + skip * turn) % points) / points))
        pen.close()
    return pen.data


def diamonds(radius: float, count: int, half_height: float, half_angle: float, phase: float = 0.0) -> str:
    """Return small diamonds centred on a circle."""
    pen = Pen()
    for angle in angles(count, phase):
        pen.move((radius - half_height, angle))
        pen.line((radius, angle - half_angle))
        pen.line((radius + half_height, angle))
        pen.line((radius, angle + half_angle))
        pen.close()
    return pen.data


def lit_moon(moon: float, radius: float) -> str:
    """Return the lit part of the moon, `moon` 0 at new and 0.5 at full, as the northern hemisphere sees it."""
    bulge = math.cos(TAU * moon)
    waxing, crescent = moon < 0.5, bulge > 0
    pen = Pen()
    pen.move((radius, 0.0))
    pen.arc(radius, radius, int(waxing), (radius, math.pi))
    pen.arc(abs(bulge) * radius, radius, int(crescent != waxing), (radius, 0.0))
    pen.close()
    return pen.data
