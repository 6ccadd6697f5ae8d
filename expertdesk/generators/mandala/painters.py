"""Who paints which ring of a plan."""

from expertdesk.generators.mandala.composition import Plan, Ring
from expertdesk.generators.mandala.crown import paint_crown
from expertdesk.generators.mandala.flower import Flower, paint_flower
from expertdesk.generators.mandala.geometry import Band
from expertdesk.generators.mandala.heart import paint_heart
from expertdesk.generators.mandala.lace import paint_lace, paint_star
from expertdesk.generators.mandala.rings import (
    paint_arcade,
    paint_beads,
    paint_braid,
    paint_double_line,
    paint_graduation,
    paint_halo,
    paint_rays,
)
from expertdesk.generators.mandala.svg import Canvas
from expertdesk.generators.numbers import Numbers

# Rings that lie on the feet of the ring around them and hide these first.
COVERING = {"heart", "line", "beads", "graduation", "braid", "star", "lace", "small_flower"}


def paint_ring(canvas: Canvas, ring: Ring, plan: Plan, numbers: Numbers, letters: str) -> None:
    """Paint one ring over what lies outside it."""
    band, branches, palette = ring.band, plan.branches, canvas.palette
    if ring.kind in COVERING:
        canvas.disc(band.outer, palette.ground)
    match ring.kind:
        case "heart":
            paint_heart(canvas, band.outer, branches, numbers.soul, numbers.moon)
        case "line":
            paint_double_line(canvas, band.inner)
        case "beads":
            paint_beads(canvas, band.inner, branches, palette.glow if plan.bright_beads else palette.line)
        case "graduation":
            paint_graduation(canvas, band.inner, branches)
        case "braid":
            paint_braid(canvas, band.inner, branches)
        case "star":
            paint_star(canvas, band, branches)
        case "lace":
            paint_lace(canvas, Band(band.inner + 4, band.outer - 4), branches, letters)
        case "arcade":
            paint_arcade(canvas, band, branches)
        case "rays":
            paint_rays(canvas, band, branches)
        case "halo":
            paint_halo(canvas, band, branches)
        case "crown":
            paint_crown(canvas, band, branches, numbers.day)
        case "small_flower":
            paint_flower(
                canvas, band, branches, Flower(plan.inner_shape, plan.small_vein, palette.line, palette.accent, 0.72)
            )
        case "great_flower":
            _paint_great_flower(canvas, band, plan)
        case "garland":
            _paint_garland(canvas, band, plan)
        case _:
            raise ValueError(f"no painter for a ring of kind {ring.kind!r}")


def _paint_great_flower(canvas: Canvas, band: Band, plan: Plan) -> None:
    palette = canvas.palette
    if not plan.opens:
        canvas.disc(band.outer + 2, palette.ground)
    ratio = 0.86 if plan.opens else 0.80
    flower = Flower(plan.great_shape, plan.great_vein, palette.accent, palette.season, ratio)
    paint_flower(canvas, band, plan.branches, flower)


def _paint_garland(canvas: Canvas, band: Band, plan: Plan) -> None:
    palette = canvas.palette
    flower = Flower(plan.garland_shape, plan.small_vein, palette.season, palette.accent, 0.92)
    paint_flower(canvas, band, plan.branches, flower)
    # The garland's leaves point inwards too: their feet go under the colonnade.
    canvas.disc(band.inner, palette.ground)
