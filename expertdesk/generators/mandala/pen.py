"""A pen that writes SVG path data around a centre, in few bytes.

Points are polar: a radius in drawing units (the drawing is 1000 wide) and an angle in radians, clockwise from the top.
What it writes is relative and in whole tenths of a unit (the drawing scales them back): half the bytes of absolute
data, and the last bit of a sine, which two machines may round differently, never shows.
"""

import math

Point = tuple[float, float]


class Pen:
    """Path data under construction; `data` is the value of a `d` attribute."""

    def __init__(self) -> None:
        self._commands: list[str] = []
        self._last = ""
        self._at = (0, 0)
        self._start = (0, 0)

    @property
    def data(self) -> str:
        """Return what was drawn so far."""
        return "".join(self._commands)

    def move(self, point: Point) -> None:
        """Lift the pen to a point."""
        target = tenths(point)
        if self._commands:
            self._write("m", self._offsets(target))
        else:
            self._write("M", target)
        self._at = self._start = target

    def line(self, point: Point) -> None:
        """Draw a straight line."""
        target = tenths(point)
        self._write("l", self._offsets(target))
        self._at = target

    def curve(self, first: Point, second: Point, end: Point) -> None:
        """Draw a cubic curve: two handles and its end."""
        targets = tenths(first), tenths(second), tenths(end)
        self._write("c", [number for target in targets for number in self._offsets(target)])
        self._at = targets[-1]

    def arc(self, width: float, height: float, sweep: int, end: Point) -> None:
        """Draw the smaller arc of an ellipse of these radii; a sweep of 1 turns clockwise."""
        target = tenths(end)
        radii = f"{round(width * 10)} {round(height * 10)}"
        self._write(f"a{radii} 0 0 {sweep} ", self._offsets(target))
        self._at = target

    def bead(self, point: Point) -> None:
        """Draw a bead: a stroke so short that its round ends make a disc of the stroke's width."""
        self.move(point)
        # One tenth, not nothing: some renderers leave out a stroke of no length.
        self._write("h", (1,))
        self._at = (self._at[0] + 1, self._at[1])

    def close(self) -> None:
        """Return to where the pen was last put down."""
        self._write("z", ())
        self._at = self._start

    def _offsets(self, target: tuple[int, int]) -> tuple[int, int]:
        return target[0] - self._at[0], target[1] - self._at[1]

    def _write(self, letter: str, numbers: tuple[int, ...] | list[int]) -> None:
        text = "".join(str(number) if number < 0 else f" {number}" for number in numbers)
        # A letter need not be repeated, nor a space left after one.
        repeated = letter == self._last and letter in "cl"
        self._commands.append(text if repeated else letter + text.removeprefix(" "))
        self._last = letter


def tenths(point: Point) -> tuple[int, int]:
    """Return a polar point as x, y in whole tenths; y grows downwards."""
    radius, angle = point
    return round(radius * math.sin(angle) * 10), round(-radius * math.cos(angle) * 10)
