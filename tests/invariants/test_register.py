"""The register of docs/payments.md is whole and true: every invariant, guards that are in the code, tests that exist."""

import re
from functools import cache
from pathlib import Path

import pytest

from tests.mutants.catalogue import MUTANTS

ROOT = Path(__file__).parents[2]
REGISTER = ROOT / "docs" / "payments.md"
APPLICATION = ("lumira", "products", "orders", "checkout", "expertdesk")
ROW = re.compile(r"\| P(\d+) \| (.+) \| (.+) \| `([^`:]+)::(\w+)` \|")
ROWS = {
    int(found[1]): found for found in map(ROW.fullmatch, REGISTER.read_text(encoding="utf-8").splitlines()) if found
}


@cache
def source_of_the_application() -> str:
    files = (path for name in APPLICATION for path in (ROOT / name).rglob("*.py"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_every_invariant_is_in_the_register_and_has_a_test_that_names_it():
    named = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        named |= {int(number) for number in re.findall(r"def test_p(\d\d)_", path.read_text(encoding="utf-8"))}

    assert sorted(ROWS) == list(range(1, 37))
    assert named == set(range(1, 37))


def test_every_defect_of_the_first_version_has_a_test_that_names_it():
    text = (Path(__file__).parent / "test_v1_payment_defects.py").read_text(encoding="utf-8")

    assert {int(number) for number in re.findall(r"def test_v1_p(\d\d)_", text)} == set(range(1, 16))


@pytest.mark.parametrize("number", range(1, 37))
def test_a_rows_guard_and_test_exist(number):
    _row, _number, _invariant, guard, file, test = ROWS[number].group(0, 1, 2, 3, 4, 5)

    assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8")
    assert test.startswith(f"test_p{number:02}_")
    for name in re.findall(r"`([^`]+)`", guard):
        assert name in source_of_the_application() or (ROOT / name).is_dir(), name


def test_every_mutant_is_in_the_register():
    text = REGISTER.read_text(encoding="utf-8")

    assert [mutant.guard for mutant in MUTANTS if f"| {mutant.guard} |" not in text] == []
