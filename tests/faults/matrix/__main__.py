"""`python -m tests.faults.matrix`: a kill at every boundary of every flow of money; see tests/faults/README.md."""

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import django

from tests.faults.matrix.house import House

if TYPE_CHECKING:
    from tests.faults.matrix.flows.flow import Flow
    from tests.faults.matrix.running import Row

NUMBER = re.compile(r"LU\d+: ")


def main(arguments: list[str] | None = None) -> int:
    """Run the matrix; return 0 when nothing that may never be so was found."""
    given = _parser().parse_args(arguments)
    began = time.monotonic()
    house = House(Path(tempfile.mkdtemp(prefix="lumira-matrix-")), database_url=given.database_url)
    house.folder.chmod(0o755)
    try:
        house.build()
        # The settings read what the house has just put into the environment.
        django.setup()
        from django.test.utils import setup_test_environment

        from tests.faults.matrix import settings

        setup_test_environment()
        django.conf.settings.EMAIL_BACKEND = settings.EMAIL_BACKEND
        rows = list(_rows(house, given))
    finally:
        house.tear_down()
    return _report(rows, time.monotonic() - began)


def _rows(house: House, given: argparse.Namespace) -> "list[Row]":
    from django.conf import settings

    from tests.faults.matrix.flows import FLOWS
    from tests.faults.matrix.flows.telling import WEBHOOK
    from tests.faults.matrix.running import DATABASE, PROCESS, run, warm_up

    if given.act_inside_request:
        settings.ROOT_URLCONF = "tests.faults.storm.urls_acting_inside"
    flows: list[Flow] = [WEBHOOK] if given.act_inside_request else [flow for flow in FLOWS if given.flow in flow.name]
    _say(
        f"{'flow':<42}{'struck':<10}{'sql':>5}{'commit':>8}{'provider':>10}{'mail':>6}{'files':>7}{'points':>8}{'kills':>7}{'wrong':>7}{'s':>7}"
    )
    rows = []
    warm_up(house, FLOWS[0])
    for flow in flows:
        for struck in (PROCESS, DATABASE):
            if struck not in given.strike or (struck == DATABASE and house.server is None):
                continue
            every = given.every if struck == PROCESS else given.crash_every
            rows.append(run(house, flow, struck=struck, every=every, seed=given.seed, quick=given.quick))
            _say(_line(rows[-1]))
            _show_violations(rows[-1])
    return rows


def _show_violations(row: "Row") -> None:
    """Show each kind of violation once, with how often it was seen and where first."""
    seen: dict[str, list[str]] = {}
    for violation in row.violations:
        seen.setdefault(NUMBER.sub("", violation.fault), []).append(violation.point)
    for fault, points in seen.items():
        _say(f"    {len(points)} x {fault} (first {points[0]})")


def _line(row: "Row") -> str:
    at = row.struck_at
    return (
        f"{row.flow:<42}{row.struck:<10}{at['sql']:>5}{at['commit']:>8}{at['provider']:>10}{at['mail']:>6}"
        f"{at['storage']:>7}{at.total():>8}{row.strikes:>7}{len(row.violations):>7}{row.seconds:>7.1f}"
    )


def _report(rows: "list[Row]", seconds: float) -> int:
    points, wrong = sum(row.struck_at.total() for row in rows), sum(len(row.violations) for row in rows)
    is_good = bool(points) and not wrong
    _say(f"{points} points, {wrong} violations, {seconds:.0f} s: {'PASSED' if is_good else 'FAILED'}")
    return 0 if is_good else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.matrix", description=__doc__)
    parser.add_argument("--flow", default="", help="only flows whose name holds this")
    parser.add_argument("--every", type=int, default=1, help="around statements only every n-th moment")
    parser.add_argument("--crash-every", type=int, default=8, help="the database crashes at every n-th of its points")
    parser.add_argument("--strike", nargs="+", choices=["process", "database"], default=["process", "database"])
    parser.add_argument(
        "--quick", action="store_true", help="of a COMMIT, call, e-mail or file only the point after it"
    )
    parser.add_argument("--seed", type=int, default=0, help="turns which points a sample takes")
    parser.add_argument("--database-url", default="", help="a migrated database that others use too; none is crashed")
    parser.add_argument("--act-inside-request", action="store_true", help="the control, which must fail")
    return parser


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
