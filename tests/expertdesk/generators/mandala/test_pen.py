"""Path data: exact, short, and blind to the last bit of a sine."""

import math
import random
import re
from datetime import date
from types import SimpleNamespace

import pytest

from expertdesk.generators.mandala import geometry, lace, pen
from expertdesk.generators.mandala.drawing import draw_mandala
from expertdesk.generators.mandala.pen import Pen
from tests.expertdesk.generators.mandala.conftest import Identity


def test_lines_are_relative_whole_tenths() -> None:
    drawn = Pen()

    drawn.move((10, 0))
    drawn.line((20, 0))
    drawn.line((20, math.pi / 2))
    drawn.close()

    assert drawn.data == "M0-100l0-100 200 200z"


def test_curve_letter_is_not_repeated() -> None:
    drawn = Pen()

    drawn.move((0, 0))
    drawn.curve((1, 0), (2, 0), (3, 0))
    drawn.curve((4, 0), (5, 0), (6, 0))

    assert drawn.data == "M0 0c0-10 0-20 0-30 0-10 0-20 0-30"


def test_hundredth_bead_stands_where_it_should() -> None:
    data = geometry.beads(450, 100)

    x, y = 0, 0
    for dx, dy in re.findall(r"[Mm](-?\d+)[ ]?(-?\d+)h1", data):
        x, y = x + int(dx) + 1, y + int(dy)
    assert (x - 1, y) == pen.tenths((450, math.tau * 0.99))


def test_last_bit_of_a_sine_never_shows(
    identities: list[Identity], drawings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Machines differ there: glibc, musl and macOS do not round sines alike."""
    draw = random.Random("ulp")

    def nudged(function):
        return lambda value: math.nextafter(function(value), draw.choice((-math.inf, math.inf)))

    other = SimpleNamespace(**{name: getattr(math, name) for name in dir(math) if not name.startswith("_")})
    other.sin, other.cos, other.log = nudged(math.sin), nudged(math.cos), nudged(math.log)
    for module in (pen, geometry, lace):
        monkeypatch.setattr(module, "math", other)

    assert [draw_mandala(*identity) for identity in identities[:60]] == drawings[:60]


def lit_share(moon: float) -> float:
    """Lit width on the right minus lit width on the left, from the arcs of the path, -1 to 1."""
    match = re.search(r"a(\d+) \d+ 0 0 (\d) .*a(\d+) \d+ 0 0 (\d) ", geometry.lit_moon(moon, 100))
    _, limb, bulge, terminator = (int(number) for number in match.groups())
    side = 1 if limb else -1
    gibbous = terminator == limb
    return side * (0.5 + (1 if gibbous else -1) * bulge / 2000)


@pytest.mark.parametrize(
    ("moon", "expected"), [(0.0, 0), (0.125, 0.146), (0.25, 0.5), (0.375, 0.854), (0.75, -0.5), (0.875, -0.146)]
)
def test_moon_is_lit_on_the_right_while_it_grows(moon: float, expected: float) -> None:
    assert lit_share(moon) == pytest.approx(expected, abs=0.001)


def test_drawing_of_a_leap_day_and_of_the_first_day() -> None:
    assert draw_mandala("Jo Li", date(2000, 2, 29)) != draw_mandala("Jo Li", date(1, 1, 1))
