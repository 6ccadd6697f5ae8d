"""`python -m tests.faults.machine --examples N`: the property machine, for as long as you like."""

import argparse
import os
import sys

import pytest

WHERE = "tests/faults/machine/test_machine.py"


def main(arguments: list[str] | None = None) -> int:
    """Walk; return 0 when the books were right after every step."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.machine", description=__doc__)
    parser.add_argument("--examples", type=int, default=1000, help="walks, each from an empty house")
    parser.add_argument("--steps", type=int, default=50, help="the most acts of one walk")
    parser.add_argument("--seed", type=int, help="repeat a walk; else each command draws its own")
    parser.add_argument("--no-shrink", action="store_true", help="tell the first walk that failed, however long")
    given = parser.parse_args(arguments)
    os.environ["LUMIRA_MACHINE_EXAMPLES"] = str(given.examples)
    os.environ["LUMIRA_MACHINE_STEPS"] = str(given.steps)
    os.environ["LUMIRA_MACHINE_SHRINK"] = "0" if given.no_shrink else "1"
    seed = [] if given.seed is None else [f"--hypothesis-seed={given.seed}"]
    return int(pytest.main(["-q", "-n", "0", "--show-capture=no", "--hypothesis-show-statistics", *seed, WHERE]))


if __name__ == "__main__":
    sys.exit(main())
