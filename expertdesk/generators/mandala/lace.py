"""The two bands of fine line: lace drawn by the letters of the name, and a web of woven stars."""

import math

from expertdesk.generators.mandala.geometry import Band, fit, star, wave
from expertdesk.generators.mandala.svg import Canvas
from expertdesk.generators.numbers import letter_value


def paint_lace(canvas: Canvas, band: Band, branches: int, letters: str) -> None:
    """Paint crossing waves, as on an engraved watch: the letters of the name set the swing of each pair."""
    palette = canvas.palette
    middle, swing = (band.inner + band.outer) / 2, band.height / 2
    count = fit(branches, band, 1.05, 36)
    styles = ((palette.line, 1.5), (palette.fine, 0.9), (palette.accent, 1.1), (palette.fine, 0.9))
    with canvas.group("lace"):
        for index, (colour, width) in enumerate(styles):
            letter = letter_value(letters[index % len(letters)])
            reach = swing * (1 - index * (0.10 + 0.016 * letter))
            canvas.path(wave(middle, reach, count), colour, width)
            canvas.path(wave(middle, reach, count, 0.5), colour, width)
        canvas.beads(middle, 2 * count, 2.2, palette.glow, 0.25)
        canvas.beads(middle, count, swing * 0.09, palette.season)
        canvas.beads(middle, count, swing * 0.09, palette.season, 0.5)


def paint_star(canvas: Canvas, band: Band, branches: int) -> None:
    """Paint star polygons woven between the two edges of the band."""
    palette = canvas.palette
    points = branches * (3 if branches <= 7 else 2 if branches <= 12 else 1)
    skip = _largest_skip(band, points)
    with canvas.group("star"):
        fill = canvas.fade(band, (palette.accent, 0.03), (palette.accent, 0.20))
        canvas.path(star(band.outer, points, skip), palette.line, 1.2, fill=fill)
        for fewer, colour, width in ((1, palette.fine, 0.8), (2, palette.season, 0.9), (3, palette.fine, 0.7)):
            if skip - fewer > 1:
                canvas.path(star(band.outer, points, skip - fewer), colour, width)
        canvas.beads(band.outer, points, 3.0, palette.glow)


def _largest_skip(band: Band, points: int) -> int:
    """Return the longest stride whose chords still clear the inner edge."""
    clear = [
        skip
        for skip in range(2, points // 2 + 1)
        if band.outer * math.cos(math.pi * skip / points) >= band.inner * 1.004
    ]
    return max(clear, default=1)
