"""The list of mutants stays true: each text stands where it is looked for, each test exists, each guard is there."""

import ast
from pathlib import Path

import pytest

from tests.mutants.catalogue import CODE, DATABASE, MUTANTS
from tests.mutants.laboratory import ROOT, place_of

# What must be among them, in the words of the order.
DEMANDED = (
    *("unique intent", "row lock", "inbox order", "fetch, not", "settlement in one transaction", "amount check"),
    *("livemode check", "signature", "refund ceiling", "settled before the queue", "trigger"),
    *("audit in the same transaction", "idempotency key", "webhook answers 5xx", "AlreadyEnqueued", "outbox"),
)


@pytest.mark.parametrize("mutant", CODE, ids=[mutant.guard for mutant in CODE])
def test_its_text_stands_exactly_once_and_is_replaced_by_other_code(mutant):
    whole = place_of(mutant).read_text(encoding="utf-8")

    mutated = whole.replace(mutant.text, mutant.instead)
    assert ast.dump(ast.parse(mutated)) != ast.dump(ast.parse(whole))


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.guard for mutant in MUTANTS])
def test_its_tests_exist(mutant):
    assert mutant.tests
    for test in mutant.tests:
        file, _, name = test.partition("::")
        assert f"def {name.partition('[')[0]}(" in (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("mutant", DATABASE, ids=[mutant.guard for mutant in DATABASE])
def test_what_it_drops_is_made_by_a_migration_or_by_a_column(mutant):
    dropped = next(word for word in reversed(mutant.sql.split(" ON ")[0].split()))
    made = "".join(path.read_text(encoding="utf-8") for path in Path(ROOT).glob("*/**/migrations/*.py"))

    assert dropped in made or dropped.removesuffix("_key").endswith("intent_id")


def test_every_guard_that_must_be_seen_is_among_them():
    guards = [mutant.guard for mutant in MUTANTS]

    assert [word for word in DEMANDED if not any(word in guard for guard in guards)] == []
    assert len(set(guards)) == len(guards) >= 16
