"""`python -m tests.mutants`: turns the guards of money off, one by one; each must make its tests fail."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.mutants.catalogue import MUTANTS
from tests.mutants.laboratory import KILLED, Laboratory, Outcome, Unusable, place_of


def main(arguments: list[str] | None = None) -> int:
    """Try every mutant; return 0 when all were killed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--only", default="", help="only guards whose name holds this")
    given = parser.parse_args(arguments)
    chosen = [mutant for mutant in MUTANTS if given.only in mutant.guard]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="lumira-mutants-") as folder:
        try:
            for mutant in chosen:
                if not mutant.sql:
                    place_of(mutant)
            laboratory = Laboratory(Path(folder))
            laboratory.check_tests(sorted({test for mutant in chosen for test in mutant.tests}))
            outcomes = [_tried(laboratory, mutant) for mutant in chosen]
            laboratory.tidy()
        except Unusable as reason:
            _say(str(reason))
            return 2
    killed = sum(outcome.end == KILLED for outcome in outcomes)
    _say(f"{killed} of {len(outcomes)} killed, {time.monotonic() - began:.0f} s")
    return 0 if outcomes and killed == len(outcomes) else 1


def _tried(laboratory: Laboratory, mutant) -> Outcome:  # type: ignore[no-untyped-def]
    began = time.monotonic()
    outcome = laboratory.try_out(mutant)
    _say(f"{mutant.guard:<48}{mutant.file or 'database':<50}{outcome.end:<10}{time.monotonic() - began:>5.1f} s")
    if outcome.said:
        _say(outcome.said)
    return outcome


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
