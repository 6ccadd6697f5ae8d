"""Rules of the house for styles and scripts, read from the files themselves; pages are judged in tests/browser."""

import gzip
import re
from pathlib import Path

import pytest

STATIC = Path(__file__).resolve().parents[2] / "static"
STYLES = sorted((STATIC / "css").rglob("*.css"))
# The two files of tokens, and the two that stand alone, may name a colour.
WITH_COLOURS = {"tokens.css", "atelier/dark.css", "print.css", "error.css"}
KIB = 1024


def name(path):
    return path.relative_to(STATIC / "css").as_posix()


def rules(path):
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_style_never_shouts(path):
    assert "!important" not in rules(path)


@pytest.mark.parametrize("path", [path for path in STYLES if name(path) not in WITH_COLOURS], ids=name)
def test_style_names_no_colour(path):
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?!\s*\{)|rgba?\(|hsla?\(", rules(path).replace("#000", "")) == []


@pytest.mark.parametrize("path", [path for path in STYLES if name(path) != "error.css"], ids=name)
def test_style_stands_in_a_layer(path):
    text = re.sub(r"@font-face\s*{[^}]*}", "", rules(path))
    text = re.sub(r"@layer [\w, ]+;", "", text)

    assert re.sub(r"@layer \w+\s*{(?:[^{}]|{(?:[^{}]|{(?:[^{}]|{[^{}]*})*})*})*}", "", text).strip() == ""


@pytest.mark.parametrize("path", [path for path in STYLES if name(path) != "error.css"], ids=name)
def test_style_is_written_for_any_direction(path):
    physical = r"(?<![\w-])(?:(?:margin|padding|border)-)?(?:left|right|top|bottom)(?:-\w+)?\s*:"

    assert re.findall(physical, rules(path)) == []


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_style_reads_only_names_that_exist(path):
    every = "".join(rules(other) for other in STYLES)
    known = set(re.findall(r"(--[\w-]+)\s*:", every))

    assert set(re.findall(r"var\((--[\w-]+)", rules(path))) <= known


@pytest.mark.parametrize("path", [path for path in STYLES if name(path) not in WITH_COLOURS], ids=name)
def test_style_reads_no_primitive(path):
    primitives = r"var\(--(?:night|ivory|vellum|ink|slate|indigo|gold)-\d+"

    assert re.findall(primitives, rules(path)) == []


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_style_is_short_enough_to_read(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_layers_are_ordered_once():
    orders = [match for path in STYLES for match in re.findall(r"@layer [\w]+,[^;{]*;", rules(path))]

    assert orders == ["@layer reset, tokens, base, layout, components, mood, page, utilities;"]


def test_script_of_every_page_weighs_at_most_6_kib():
    assert len(gzip.compress((STATIC / "js" / "app.js").read_bytes(), mtime=0)) <= 6 * KIB
