"""`python -m tests.faults.matrix`: a kill at every boundary of every flow of money; see tests/faults/README.md."""

import argparse
import re
import signal
import subprocess
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
    if given.processes > 1 and not given.database_url:
        return _side_by_side(given.processes, arguments or sys.argv[1:])
    began = time.monotonic()
    house = House(Path(tempfile.mkdtemp(prefix="lumira-matrix-")), database_url=given.database_url)
    house.folder.chmod(0o755)
    # Told to leave, it takes its house with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
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
    return _report(rows, time.monotonic() - began, is_share=given.part[1] > 1)


def _side_by_side(processes: int, arguments: list[str]) -> int:
    """Share the flows among processes, each in a house of its own; their lines come as they are found."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.faults.matrix", *arguments, "--processes", "1"]
    started = [subprocess.Popen([*command, "--part", str(part), str(processes)]) for part in range(processes)]
    worst = max(process.wait() for process in started)
    _say(f"{processes} side by side, {time.monotonic() - began:.0f} s: {'FAILED' if worst else 'PASSED'}")
    return worst


def _rows(house: House, given: argparse.Namespace) -> "list[Row]":
    from django.conf import settings

    from tests.faults.matrix.flows import FLOWS
    from tests.faults.matrix.flows.telling import WEBHOOK
    from tests.faults.matrix.running import DATABASE, PROCESS, run, warm_up

    if given.act_inside_request:
        settings.ROOT_URLCONF = "tests.faults.storm.urls_acting_inside"
    flows: list[Flow] = [WEBHOOK] if given.act_inside_request else [flow for flow in FLOWS if given.flow in flow.name]
    part, parts = given.part
    flows = flows[part::parts]
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


def _report(rows: "list[Row]", seconds: float, *, is_share: bool) -> int:
    points, wrong = sum(row.struck_at.total() for row in rows), sum(len(row.violations) for row in rows)
    # A name that fits no flow must not look like a success; a share may be empty.
    is_good = not wrong and (bool(points) or is_share)
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
    parser.add_argument("--processes", type=int, default=1, help="how many share the flows")
    parser.add_argument("--part", type=int, nargs=2, default=(0, 1), help="which share of them is this one's")
    parser.add_argument("--seed", type=int, default=0, help="turns which points a sample takes")
    parser.add_argument("--database-url", default="", help="a migrated database that others use too; none is crashed")
    parser.add_argument("--act-inside-request", action="store_true", help="the control, which must fail")
    return parser


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
