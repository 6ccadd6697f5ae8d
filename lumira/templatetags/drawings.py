"""Lumira's own drawings as inline SVG: the five rings, the level glyph, the order's seal, the brand mark.

Everything is one colour (`currentColor`), has no id and no style, and is drawn once per process.
"""

from functools import cache

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from lumira.templatetags.linework import (
    ALMOND,
    ARCH,
    CROWN,
    LOTUS,
    ON_AXIS,
    ON_EDGE,
    PRECISION,
    TAU,
    beads,
    petals,
    ticks,
    wave,
)

BRANCHES = 8
VIEW = 316
# How many of the five rings each level draws, by rank.
RINGS_OF_LEVEL = {1: 2, 2: 3, 3: 4, 4: 5}
# The thread left where a ring is missing: radius and opacity, from the first ring outwards.
THREADS = ((74, 0.28), (138, 0.28), (184, 0.25), (252, 0.22), (304, 0.2))
# Radii of the rings in the 20-pixel mark of a level.
DOT_RINGS = (4.0, 6.6, 9.2)


@cache
def level_glyph(rank: int) -> SafeString:
    """Return the drawing of a level, larger with its rank; rings it does not have are a faint thread."""
    count = RINGS_OF_LEVEL[rank]
    threads = "".join(_circle(radius, 2, opacity) for radius, opacity in THREADS[count - 1 :])
    return _glyph(mark_safe("".join(_rings()[:count]) + threads), "", "")  # noqa: S308 - our own drawing


@cache
def level_dot(rank: int) -> SafeString:
    """Return the level at 20 pixels: a point and a ring per rank above the first."""
    lit = RINGS_OF_LEVEL[rank] - RINGS_OF_LEVEL[1]
    circles = "".join(
        f'<circle r="{radius}" fill="none" stroke="currentColor" stroke-width="1.3"{_opacity(opacity)}/>'
        for radius, opacity in zip(DOT_RINGS, (1,) * lit + (0.28,) * (len(DOT_RINGS) - lit), strict=True)
    )
    return mark_safe(  # noqa: S308 - our own drawing
        '<svg class="lvl__i" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">'
        f'<circle r="2" fill="currentColor"/>{circles}</svg>'
    )


def seal(done: int, current: int | None = None, label: str = "") -> SafeString:
    """Return the order's five rings: the first `done` are lit, ring number `current` (from 1) is the one being drawn.

    With a label the seal is an image for assistive technology; without one it is decoration.
    """
    return _glyph(_seal_rings(done, current), " seal", label)


@cache
def brand_mark() -> SafeString:
    """Return the small sun that is also an eye, on a 24-unit grid."""
    rays = "".join(
        f"M{6.2 * x:.2f} {6.2 * y:.2f}L{length * x:.2f} {length * y:.2f}"
        for (x, y), length in zip(_compass(), (10.6, 9) * 4, strict=True)
    )
    return mark_safe(  # noqa: S308 - our own drawing
        '<svg class="mark" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true" focusable="false">'
        f'<g fill="none" stroke="currentColor" stroke-width="1.25" stroke-linecap="round"><path d="{rays}"/>'
        '<circle r="3.4"/><path d="M0-3.4A3.4 3.4 0 0 0 0 3.4A5 5 0 0 1 0-3.4z" fill="currentColor" stroke="none"/>'
        "</g></svg>"
    )


@cache
def _rings() -> tuple[str, ...]:
    """Draw the five rings, from the centre outwards; each stands alone."""
    half = TAU / BRANCHES / 2
    return (
        _circle(16, 3)
        + f'<circle r="{6 * PRECISION}" fill="currentColor" stroke="none"/>'
        + _path(petals(ALMOND, ON_AXIS, 22, 66, BRANCHES, half * 0.9), 3),
        _circle(74, 2.4)
        + _path(petals(LOTUS, ON_AXIS, 76, 130, BRANCHES, half * 0.97), 3.2)
        + _path(petals(LOTUS, ON_AXIS, 76, 122, BRANCHES, half * 0.9, turn=0.5), 1.8, 0.75)
        + _path(beads(112, BRANCHES), 6.4),
        _circle(138, 2.2)
        + _path(wave(160, 14, BRANCHES * 2), 2.6)
        + _path(wave(160, 14, BRANCHES * 2, turn=0.5), 2.6)
        + _path(beads(160, BRANCHES * 4, turn=0.25), 4.4)
        + _circle(182, 2.2),
        _path(petals(CROWN, ON_EDGE, 186, 246, BRANCHES * 2, half / 2), 3.2)
        + _path(petals(ARCH, ON_EDGE, 186, 220, BRANCHES * 2, half / 2 * 0.55), 1.8, 0.75)
        + _path(beads(252, BRANCHES * 2), 6),
        _circle(268, 2.6)
        + _path(ticks(274, 284, BRANCHES * 8), 2)
        + _path(ticks(274, 296, BRANCHES), 3)
        + _circle(304, 1.6, 0.7),
    )


@cache
def _seal_rings(done: int, current: int | None) -> SafeString:
    rings = "".join(
        f'<g class="seal__ring" data-state="{_state(number, done, current)}">{ring}</g>'
        for number, ring in enumerate(_rings(), start=1)
    )
    return mark_safe(rings)  # noqa: S308 - our own drawing


def _glyph(inner: SafeString, extra: str, label: str) -> SafeString:
    role = format_html('role="img" aria-label="{}"', label) if label else mark_safe('aria-hidden="true"')
    return format_html(
        '<svg class="glyph{}" viewBox="{}" width="{}" height="{}" {} focusable="false"><g transform="scale(.1)" '
        'stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">{}</g></svg>',
        *(extra, f"-{VIEW} -{VIEW} {2 * VIEW} {2 * VIEW}", VIEW, VIEW, role, inner),
    )


def _circle(radius: float, width: float, opacity: float = 1) -> str:
    return f'<circle r="{radius * PRECISION:g}" fill="none" stroke-width="{width * PRECISION:g}"{_opacity(opacity)}/>'


def _path(commands: str, width: float, opacity: float = 1) -> str:
    return f'<path d="{commands}" fill="none" stroke-width="{width * PRECISION:g}"{_opacity(opacity)}/>'


def _opacity(value: float) -> str:
    return "" if value == 1 else f' opacity="{value:g}"'


def _state(number: int, done: int, current: int | None) -> str:
    if number <= done:
        return "done"
    return "now" if number == current else "todo"


def _compass() -> tuple[tuple[float, float], ...]:
    diagonal = 0.5**0.5
    return (
        (0, -1), (diagonal, -diagonal), (1, 0), (diagonal, diagonal),
        (0, 1), (-diagonal, diagonal), (-1, 0), (-diagonal, -diagonal),
    )  # fmt: skip
