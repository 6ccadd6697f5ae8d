"""The project's own promises: files that are generated are fresh, requirements are those declared."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from orders.management.commands import order_states
from tests.checks import requirements

ROOT = Path(__file__).resolve().parents[1]
PIN = re.compile(r"^([\w.-]+)==([^\s;]+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins(name):
    return {canonicalize_name(package): version for package, version, _marker in PIN.findall((ROOT / name).read_text())}


def test_page_of_the_states_is_fresh():
    assert order_states.PAGE.read_text(encoding="utf-8") == order_states.render()


@pytest.mark.parametrize("name", requirements.FILES)
def test_requirements_are_compiled_from_the_declared_dependencies(name):
    assert (ROOT / name).read_text(encoding="utf-8").splitlines()[0] == requirements.fingerprint()


@pytest.mark.parametrize("name", requirements.FILES)
def test_requirements_are_hashed_pins_without_an_address(name):
    blocks = re.split(r"\n(?=[\w.-]+==)", (ROOT / name).read_text(encoding="utf-8"))[1:]

    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert [block for block in blocks if "://" in block or "--index" in block] == []


def test_production_pins_are_those_that_are_tested():
    tested = pins("requirements-dev.txt")

    assert {name: tested.get(name) for name in pins("requirements.txt")} == pins("requirements.txt")


def test_every_direct_dependency_is_pinned_and_has_its_reason():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads("\n".join(lines))
    pinned = pins("requirements.txt")
    wanted = [Requirement(text) for text in project["project"]["dependencies"]]

    assert [str(one) for one in wanted if not one.specifier.contains(pinned[canonicalize_name(one.name)])] == []
    start, end = lines.index("dependencies = ["), lines.index("]")
    entries = [index for index in range(start, end) if lines[index].startswith('    "')]
    assert [lines[index] for index in entries if not lines[index - 1].startswith("    # ")] == []
