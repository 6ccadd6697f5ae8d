"""Drawings as PNG."""

import io

import pytest
from PIL import Image

from expertdesk.generators.document.image import render_png
from expertdesk.generators.mandala.drawing import draw_mandala
from lumira.typesetting.errors import DocumentError
from tests.expertdesk.generators.document.conftest import BORN, CLIENT, GLYPH

OPENED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
MANDALA = draw_mandala(CLIENT, BORN)


@pytest.mark.parametrize("width", [1, 64, 1080])
def test_image_has_the_width_asked_for(width: int) -> None:
    image = Image.open(io.BytesIO(render_png(MANDALA, width)))

    assert image.format == "PNG"
    assert image.size == (width, width)


def test_height_follows_the_proportions_of_the_drawing() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>'

    assert Image.open(io.BytesIO(render_png(svg, 200))).size == (200, 100)


def test_colours_are_those_of_the_drawing() -> None:
    image = Image.open(io.BytesIO(render_png(MANDALA, 400))).convert("RGBA")

    # The corner is the night ground; the centre is not.
    assert image.getpixel((2, 2)) == (0x0D, 0x10, 0x24, 255)
    assert len({image.getpixel((x, 200)) for x in range(400)}) > 50


def test_open_ground_is_transparent() -> None:
    image = Image.open(io.BytesIO(render_png(GLYPH, 100)))

    assert image.getpixel((2, 2))[3] == 0
    assert image.getpixel((50, 10))[3] == 255


def test_same_drawing_gives_the_same_bytes() -> None:
    assert render_png(MANDALA, 300) == render_png(MANDALA, 300)


@pytest.mark.parametrize("width", [0, -1, 4001])
def test_width_out_of_reach_is_refused(width: int) -> None:
    with pytest.raises(DocumentError, match="pixels wide"):
        render_png(MANDALA, width)


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg",
        "<html></html>",
        f'{OPENED}<image href="/etc/hostname" width="9" height="9"/></svg>',
        f'{OPENED}<image href="../compiler.py" width="9" height="9"/></svg>',
        f"{OPENED}\ud800</svg>",
    ],
)
def test_drawing_that_cannot_be_read_or_reaches_outside_is_refused(svg: str) -> None:
    with pytest.raises(DocumentError):
        render_png(svg, 100)
