"""Concentric line drawing: paths in polar coordinates, written small (relative moves, whole tenths of a unit)."""

import math
from collections.abc import Iterable, Sequence

TAU = math.tau
# How many path units stand for one unit of the drawing; the drawing is shown inside `scale(.1)`.
PRECISION = 10
# The handle that makes two cubics closest to one period of a sine.
SINE_HANDLE = 0.3642

Point = tuple[float, float]
# A petal's left half, foot to tip: cubics as three (along, aside) points; along 0 is the foot and 1 the tip, aside 0
# is the axis and -1 the edge. The right half is its mirror.
Half = Sequence[tuple[Point, Point, Point]]
ALMOND: Half = (((0.26, -1.30), (0.74, -1.05), (1, 0)),)
LOTUS: Half = (((0.02, -0.75), (0.22, -1.04), (0.46, -1)), ((0.72, -0.95), (0.80, -0.22), (1, 0)))
ARCH: Half = (((0.42, -1.02), (0.72, -0.62), (1, 0)),)
CROWN: Half = (((0.34, -1.04), (0.52, -0.86), (0.62, -0.60)), ((0.72, -0.36), (0.80, -0.12), (1, 0)))
# Where a half starts: on the axis (the petal closes) or on the edge (its feet stand on the ring).
ON_AXIS: Point = (0, 0)
ON_EDGE: Point = (0, -1)


class Line:
    """Collects the commands of one path; points are (radius, angle), angle 0 at the top, clockwise."""

    def __init__(self) -> None:
        self._commands: list[str] = []
        self._x = self._y = 0

    def __str__(self) -> str:
        return "".join(self._commands).replace(" -", "-")

    def move(self, to: Point) -> None:
        """Lift the pen."""
        x, y = self._place(to)
        command = f"m{x - self._x} {y - self._y}" if self._commands else f"M{x} {y}"
        self._commands.append(command)
        self._x, self._y = x, y

    def line(self, to: Point) -> None:
        """Draw straight to the point."""
        x, y = self._place(to)
        self._commands.append(f"l{x - self._x} {y - self._y}")
        self._x, self._y = x, y

    def curve(self, first: Point, second: Point, to: Point) -> None:
        """Draw a cubic with two handles."""
        points = [self._place(point) for point in (first, second, to)]
        self._commands.append("c" + " ".join(f"{x - self._x} {y - self._y}" for x, y in points))
        self._x, self._y = points[-1]

    def dot(self, at: Point) -> None:
        """Leave a bead: a stroke too short to see but for its round cap."""
        self.move(at)
        self._commands.append("h.1")

    @staticmethod
    def _place(point: Point) -> tuple[int, int]:
        radius, angle = point
        return round(radius * math.sin(angle) * PRECISION), round(-radius * math.cos(angle) * PRECISION)


def petals(half: Half, foot: Point, inner: float, outer: float, count: int, width: float, turn: float = 0) -> str:
    """Return `count` petals around the centre; `width` is a half petal's angle, `turn` a share of one step."""
    line = Line()
    for angle in _angles(count, turn):

        def at(point: Point, side: int = 1, axis: float = angle) -> Point:
            along, aside = point
            return inner + (outer - inner) * along, axis + width * aside * side

        line.move(at(foot))
        for first, second, to in half:
            line.curve(at(first), at(second), at(to))
        ends = [foot, *(to for _first, _second, to in half)]
        for (first, second, _to), back in zip(reversed(half), reversed(ends[:-1]), strict=True):
            line.curve(at(second, -1), at(first, -1), at(back, -1))
    return str(line)


def wave(radius: float, height: float, periods: int, turn: float = 0) -> str:
    """Return a closed sine around the circle."""
    step = TAU / periods
    line = Line()
    line.move((radius + height, turn * step))
    for start in _angles(periods, turn):
        for high, low, angle in (
            (radius + height, radius - height, start),
            (radius - height, radius + height, start + step / 2),
        ):
            handle = step / 2 * SINE_HANDLE
            line.curve((high, angle + handle), (low, angle + step / 2 - handle), (low, angle + step / 2))
    return str(line)


def ticks(inner: float, outer: float, count: int) -> str:
    """Return short spokes between two circles."""
    line = Line()
    for angle in _angles(count):
        line.move((inner, angle))
        line.line((outer, angle))
    return str(line)


def beads(radius: float, count: int, turn: float = 0) -> str:
    """Return dots on a circle; the stroke's width is their size."""
    line = Line()
    for angle in _angles(count, turn):
        line.dot((radius, angle))
    return str(line)


def _angles(count: int, turn: float = 0) -> Iterable[float]:
    return (TAU * (index + turn) / count for index in range(count))
