"""The public door: a name and a birth date -> the person's mandala as SVG text."""

from datetime import date

from expertdesk.generators.mandala.composition import compose
from expertdesk.generators.mandala.geometry import Band
from expertdesk.generators.mandala.painters import paint_ring
from expertdesk.generators.mandala.palette import palette_of
from expertdesk.generators.mandala.seed import VERSION, digest_of, seed_of
from expertdesk.generators.mandala.svg import Canvas
from expertdesk.generators.numbers import letters_of, numbers_of

__all__ = ["VERSION", "draw_mandala", "seed_of"]

RANKS = (1, 2, 3, 4)


def draw_mandala(
    full_name: str, birth_date: date, *, level_rank: int = 4, paper: bool = False, background: bool = True
) -> str:
    """Return the drawing, 1000 units square; the same identity gives the same bytes on every machine.

    `paper` takes the palette for vellum; without `background` the page shows through around the drawing.
    Raises ValueError for a rank other than 1 to 4.
    Source: 04-design, section 8.
    """
    if level_rank not in RANKS:
        raise ValueError(f"level rank {level_rank} is not one of {RANKS}")
    seed, numbers, letters = digest_of(full_name, birth_date), numbers_of(full_name, birth_date), letters_of(full_name)
    plan = compose(seed, numbers, level_rank)
    # Drawings of one person by night, on paper and of several ranks may share a page, ids must not.
    prefix = f"m{seed.hex()[:6]}{'p' if paper else 'n'}{level_rank}-"
    canvas = Canvas(palette_of(numbers.expression, birth_date, paper=paper), prefix)
    _paint_glow(canvas)
    # From the outside in: each ring hides the feet of the one around it.
    for ring in reversed(plan.rings):
        paint_ring(canvas, ring, plan, numbers, letters)
    return canvas.document(f"Mandala de {full_name.strip()}, {plan.branches} branches", background=background)


def _paint_glow(canvas: Canvas) -> None:
    palette = canvas.palette
    canvas.disc(500, canvas.fade(Band(60, 500), (palette.accent, palette.halo_opacity), (palette.accent, 0)))
