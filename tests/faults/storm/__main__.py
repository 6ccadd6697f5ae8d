"""`python -m tests.faults.storm`: paid orders while processes are killed; see tests/faults/README.md."""

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import django

from tests.faults.storm.buyers import Crowd
from tests.faults.storm.house import ROOT, House

if TYPE_CHECKING:
    from tests.faults.storm.judge import Verdict

GOOD, CONTROL = "lumira.settings.dev", "tests.faults.storm.settings_acting_inside"
SHOWN = 12


def main(arguments: list[str] | None = None) -> int:
    """Run one storm; return 0 when nothing was lost, doubled or wrong."""
    given = _parser().parse_args(arguments)
    os.chdir(ROOT)
    house = House(given.folder.resolve(), CONTROL if given.act_inside_request else GOOD, given.seed, given.kill_every)
    _say(
        f"Storm: {given.orders} orders in {given.seconds} s, seed {given.seed}, webhook "
        + ("acts inside the request (the control: it must fail)" if given.act_inside_request else "is an inbox")
    )
    try:
        house.build()
        # The settings read what the house has just put into the environment.
        django.setup()
        from tests.faults.storm.judge import judge

        began = time.monotonic()
        crowd = _blow(house, given)
        stormed = time.monotonic() - began
        settled = _settle(house, given.settle)
        verdict = judge(house.double.truth())
        figures = house.double.control("GET stats")["webhooks"]
    finally:
        house.tear_down()
    _report(house, crowd, verdict, figures, stormed=stormed, settled=settled)
    is_good = verdict.is_good and not crowd.gave_up
    _say("PASSED" if is_good else "FAILED")
    return 0 if is_good else 1


def _blow(house: House, given: argparse.Namespace) -> Crowd:
    house.trouble_the_mail_of_events(copies=given.copies, shuffle_seconds=given.shuffle)
    crowd = Crowd(house, given.orders, given.seconds)
    share = given.seconds / (given.database_crashes + 1)
    house.begin_chaos(database_crashes_at=[share * (number + 1) for number in range(given.database_crashes)])
    crowd.buy()
    # The last events are on their way for as long as they are shuffled.
    time.sleep(given.shuffle)
    house.end_chaos()
    return crowd


def _settle(house: House, seconds: float) -> float:
    """Wait until nothing is owed and no job waits; returns how long that took."""
    from django.db import DatabaseError, connection

    from tests.faults.storm.judge import unfinished

    began = time.monotonic()
    while time.monotonic() - began < seconds:
        time.sleep(0.5)
        try:
            jobs = unfinished()
        except DatabaseError:
            connection.close()
            continue
        owed = house.double.control("GET stats")["webhooks"]["pending"]
        waiting = [intent for intent in house.double.truth() if intent["status"] == "processing"]
        if not jobs and not owed and not waiting:
            break
    return time.monotonic() - began


def _report(
    house: House, crowd: Crowd, verdict: "Verdict", figures: dict[str, int], *, stormed: float, settled: float
) -> None:
    toll = house.toll
    _say(f"""
storm              {stormed:6.1f} s, then {settled:.1f} s until nothing was left to do
killed             {toll.webs} web and {toll.workers} worker processes (SIGKILL), {toll.databases} database crashes
buyers             {crowd.paid} paid, {len(crowd.gave_up)} gave up, {crowd.retries} requests repeated
orders             {verdict.orders} in our books, {verdict.succeeded} payments succeeded at the provider
webhook deliveries {figures["sent"]} sent of {verdict.events} different events stored, {figures["failed"]} never accepted
e-mails            {verdict.e_mails - verdict.repeated_sends} different, {verdict.repeated_sends} transmitted again after a kill (same Message-ID)

lost    {len(verdict.lost)}
doubled {len(verdict.doubled)}
wrong   {len(verdict.wrong)}
""")
    for title, lines in (
        ("gave up", crowd.gave_up),
        ("lost", verdict.lost),
        ("doubled", verdict.doubled),
        ("wrong", verdict.wrong),
    ):
        for line in lines[:SHOWN]:
            _say(f"{title}: {line}")
        if len(lines) > SHOWN:
            _say(f"{title}: … and {len(lines) - SHOWN} more")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.storm", description=__doc__)
    parser.add_argument("--orders", type=int, default=600)
    parser.add_argument("--seconds", type=float, default=240, help="over which the orders are spread")
    parser.add_argument("--settle", type=float, default=60, help="seconds allowed afterwards")
    parser.add_argument("--copies", type=int, default=2, help="of each event, to each of the two web processes")
    parser.add_argument("--shuffle", type=float, default=5, help="seconds within which events change places")
    parser.add_argument("--kill-every", type=float, default=1, help="seconds between two kills")
    parser.add_argument("--database-crashes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--folder", type=Path, default=ROOT / ".test" / "storm")
    parser.add_argument("--act-inside-request", action="store_true", help="run the control, which must fail")
    return parser


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
