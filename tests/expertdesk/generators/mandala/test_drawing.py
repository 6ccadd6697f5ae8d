"""The contract of the mandala: same identity, same bytes; any identity, a sound and plausible drawing."""

import gzip
import hashlib
import re
import subprocess
import sys
from datetime import date
from xml.etree import ElementTree

import pytest

from expertdesk.generators.mandala.drawing import VERSION, draw_mandala, seed_of
from tests.expertdesk.generators.mandala.conftest import Identity

CAMILLE = ("Camille Aubry", date(1989, 3, 12))
# Drawings that were sold. A change here is a new VERSION, never a new line.
V1 = {
    ("Camille Aubry", date(1989, 3, 12)): "97246e12c6ae313d025a1896954a266a9ece582ea28a66edc4b97771ed8cfd9a",
    ("Élise Montreuil-Baptiste", date(1994, 11, 2)): "d4370a2266ce56331724c067b5bb809f5a834784af9bec658cda55cd3b9b3f97",
    ("Naïm Zerhouni", date(1976, 7, 28)): "5ac21374776239ebf7d662c907e3345848f702fc26e98170a0b2441ac5995229",
    ("Sœur Anne-Lou Œrsted", date(1990, 2, 3)): "1dff3158eff535869a4a0f7c3c6e843316da417128d426d714317d02587e6f38",
    ("Théo Da Silva", date(2001, 9, 22)): "bbc51f2f1a05c248cea3189af317be110caef307f1acf2bc00d7fe047e32d6ce",
    ("Omar Sy-Traoré", date(1982, 4, 30)): "8f3de8223dddb168ad7ab59f7b3b269c085969875fb5e091a1daf3e7c0648a98",
}
V1_OF_CAMILLE = [
    ({"level_rank": 1}, "079f49c01025b779c273bd42401c0798c5512130d151a6e4b8aa7f846bc2884d"),
    ({"level_rank": 2}, "4a0a9fa8f891b5454bc4628c996438c9fe5fa0109fd037fb091160a1b6189582"),
    ({"level_rank": 3}, "51b73c3a51f3d635d977333e627e4aff08826f103cb19ad6a88cce8b02e4a0fc"),
    ({"paper": True}, "ce5fbd7c5122d183f9ebeed0f06bad66cf271d7db4c5fb81d62b0c7a03ff4b93"),
    ({"background": False}, "d51ac37b7f7dcf9e9c23c60f40e1882f64a6ab2587b42f5b8d0ccf936277c259"),
]


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - written by us, and to be proven well-formed


def art(svg: str) -> str:
    """The drawing without the name that it carries."""
    return re.sub(r' aria-label="[^"]*"><title>[^<]*</title>', "", svg)


@pytest.mark.parametrize(("identity", "expected"), V1.items())
def test_drawing_never_changes_within_a_version(identity: Identity, expected: str) -> None:
    assert VERSION == "v1"
    assert sha256(draw_mandala(*identity)) == expected


@pytest.mark.parametrize(("options", "expected"), V1_OF_CAMILLE)
def test_each_variant_never_changes_within_a_version(options: dict[str, bool], expected: str) -> None:
    assert sha256(draw_mandala(*CAMILLE, **options)) == expected


def test_drawing_is_the_same_in_a_process_with_another_hash_seed() -> None:
    program = (
        "import sys; from datetime import date; from expertdesk.generators.mandala.drawing import draw_mandala;"
        "sys.stdout.buffer.write(draw_mandala('Camille Aubry', date(1989, 3, 12)).encode())"
    )

    output = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONHASHSEED": "7"}, capture_output=True, check=True
    )

    assert sha256(output.stdout.decode()) == V1[CAMILLE]


def test_400_identities_give_400_different_drawings(drawings: list[str]) -> None:
    assert len({art(svg) for svg in drawings}) == 400


def test_400_identities_give_well_formed_xml_without_an_undefined_number(drawings: list[str]) -> None:
    for svg in drawings:
        assert parse(svg).get("viewBox") == "-500 -500 1000 1000"
        assert all(re.fullmatch(r"[Mmlcahz0-9 -]+", data) for data in re.findall(r' d="([^"]*)"', svg))
        assert all(
            re.fullmatch(r"[0-9.]+", number) for number in re.findall(r' (?:r|offset|[a-z-]+-width)="([^"]*)"', svg)
        )


def test_sizes_stay_within_the_figures_of_the_design(drawings: list[str]) -> None:
    raw = sorted(len(svg.encode()) for svg in drawings)
    compressed = sorted(len(gzip.compress(svg.encode())) for svg in drawings)

    assert raw[0] > 30_000
    assert raw[-1] < 90_000
    assert compressed[0] > 10_000
    assert compressed[-1] < 31_000


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Élise Martin", "ELISE MARTIN"),
        ("Anne-Lou Petit", "anne lou petit"),
        ("Sœur Marie", "Soeur Marie"),
        ("  Jean   Dupont ", "Jean Dupont"),
        ("Łukasz Đorđević", "Lukasz Dordevic"),
    ],
)
def test_writing_of_a_name_does_not_change_its_drawing(one: str, other: str) -> None:
    born = date(1990, 5, 17)

    assert seed_of(one, born) == seed_of(other, born)
    assert art(draw_mandala(one, born)) == art(draw_mandala(other, born))


@pytest.mark.parametrize(("one", "other"), [("محمد", "أحمد"), ("李明", "王芳"), ("Ольга", "Иван"), ("", "李")])
def test_names_in_other_scripts_have_their_own_drawings(one: str, other: str) -> None:
    born = date(1990, 5, 17)

    assert art(draw_mandala(one, born)) != art(draw_mandala(other, born))


def test_birth_date_changes_the_drawing() -> None:
    assert art(draw_mandala("Camille Aubry", date(1989, 3, 12))) != art(
        draw_mandala("Camille Aubry", date(1989, 3, 13))
    )


@pytest.mark.parametrize("name", ['</title><script>alert("1")</script>', "Zoé & 'Léo' <b>", '"><image href="//x"/>'])
def test_hostile_name_stays_text_in_the_title(name: str) -> None:
    svg = draw_mandala(name, date(1990, 5, 17))

    root = parse(svg)
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert name in title.text
    assert root.get("aria-label") == title.text
    assert {element.tag.split("}")[1] for element in root.iter()} == {
        "svg",
        "title",
        "defs",
        "radialGradient",
        "stop",
        "rect",
        "g",
        "path",
        "circle",
    }


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x0b", "\ufffe", "\udc80"])
def test_character_that_xml_cannot_hold_is_left_out_of_the_title(character: str) -> None:
    svg = draw_mandala(f"Zo{character}é", date(1990, 5, 17))

    assert "<title>Mandala de Zoé," in svg
    parse(svg)


def test_higher_level_has_more_rings() -> None:
    for identity in (CAMILLE, ("Théo Da Silva", date(2001, 9, 22)), ("Naïm Zerhouni", date(1976, 7, 28))):
        rings = [draw_mandala(*identity, level_rank=rank).count("data-ring") for rank in (1, 2, 3, 4)]

        assert rings == sorted(set(rings))


@pytest.mark.parametrize("rank", [0, 5, -1])
def test_unknown_level_is_refused(rank: int) -> None:
    with pytest.raises(ValueError, match=f"level rank {rank}"):
        draw_mandala(*CAMILLE, level_rank=rank)


def test_paper_takes_the_vellum_palette() -> None:
    night, paper = draw_mandala(*CAMILLE), draw_mandala(*CAMILLE, paper=True)

    assert "#FBF6EA" in paper
    assert "#0D1024" not in paper
    assert "#FBF6EA" not in night


def test_without_background_no_ground_is_laid() -> None:
    assert "<rect" in draw_mandala(*CAMILLE)
    assert "<rect" not in draw_mandala(*CAMILLE, background=False)


def test_ids_of_variants_can_share_a_page() -> None:
    variants = [
        draw_mandala(*CAMILLE, level_rank=rank, paper=paper) for rank in (1, 2, 3, 4) for paper in (True, False)
    ]

    ids = [name for svg in variants for name in re.findall(r' id="([^"]+)"', svg)]
    assert len(ids) == len(set(ids))
    assert all(name.startswith("m" + seed_of(*CAMILLE)[:6]) for name in ids)


def test_every_gradient_in_use_is_defined_once() -> None:
    svg = draw_mandala(*CAMILLE)

    defined = re.findall(r' id="([^"]+)"', svg)
    assert set(re.findall(r"url\(#([^)]+)\)", svg)) == set(defined)
    assert len(defined) == len(set(defined))
