import xml.etree.ElementTree as ET

import pytest

from lumira.templatetags import drawings, linework

RANKS = (1, 2, 3, 4)


def parse(svg):
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


def strokes(svg):
    """The drawing's lines and circles, in order."""
    return [element for element in parse(svg).iter() if element.tag in ("path", "circle")]


def test_level_glyph_grows_with_its_rank():
    sizes = [sum(len(stroke.get("d", "")) for stroke in strokes(drawings.level_glyph(rank))) for rank in RANKS]

    assert sizes == sorted(set(sizes))


@pytest.mark.parametrize(("rank", "threads"), [(1, 4), (2, 3), (3, 2), (4, 1)])
def test_level_glyph_leaves_a_thread_for_each_missing_ring(rank, threads):
    faint = [stroke for stroke in strokes(drawings.level_glyph(rank)) if float(stroke.get("opacity", 1)) < 0.3]

    assert len(faint) == threads


def test_level_glyph_of_an_unknown_rank_is_an_error():
    with pytest.raises(KeyError):
        drawings.level_glyph(5)


@pytest.mark.parametrize("rank", RANKS)
def test_level_dot_lights_one_ring_per_rank_above_the_first(rank):
    rings = strokes(drawings.level_dot(rank))[1:]

    assert [ring.get("opacity") for ring in rings] == [None] * (rank - 1) + ["0.28"] * (4 - rank)


def test_seal_says_which_rings_are_done():
    states = [ring.get("data-state") for ring in parse(drawings.seal(2, 3)).iter("g") if ring.get("data-state")]

    assert states == ["done", "done", "now", "todo", "todo"]


def test_seal_without_a_ring_being_drawn():
    assert drawings.seal(5).count('data-state="done"') == 5


def test_seal_with_a_label_is_an_image():
    svg = parse(drawings.seal(1, 2, 'Étape 2 sur 5 : « "dossier" »'))

    assert svg.get("role") == "img"
    assert svg.get("aria-label") == 'Étape 2 sur 5 : « "dossier" »'
    assert svg.get("aria-hidden") is None


def test_seal_without_a_label_is_decoration():
    assert parse(drawings.seal(1)).get("aria-hidden") == "true"


@pytest.mark.parametrize("svg", [drawings.brand_mark(), drawings.seal(0), *map(drawings.level_glyph, RANKS)])
def test_drawings_have_no_id_and_no_style(svg):
    attributes = {name for element in parse(svg).iter() for name in element.attrib}

    assert not attributes & {"id", "style"}


def test_line_writes_relative_moves_in_tenths():
    assert linework.ticks(10, 12.5, 2) == "M0-100l0-25m0 225l0 25"


def test_petals_end_where_they_begin():
    petal = linework.petals(linework.ALMOND, linework.ON_AXIS, 0, 10, 1, 0.5)
    numbers = [int(number) for number in petal.replace("-", " -").replace("c", " ").replace("M", "").split()]
    ends = [numbers[index + 4 : index + 6] for index in (2, 8)]

    assert numbers[:2] == [0, 0]
    assert [sum(axis) for axis in zip(*ends, strict=True)] == [0, 0]
