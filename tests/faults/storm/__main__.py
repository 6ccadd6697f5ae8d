"""`python -m tests.faults.storm`: paid orders while processes are killed; see tests/faults/README.md."""

import argparse
import logging
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import django

from lumira.demo.stripe_double.webhooks.knobs import Knobs
from tests.faults.storm.house import ROOT, House
from tests.faults.storm.ways import events_of, orders_for

if TYPE_CHECKING:
    from tests.faults.storm.buyers import Crowd
    from tests.faults.storm.report import Storm
    from tests.faults.storm.watch import Watch

GOOD, CONTROL = "lumira.settings.dev", "tests.faults.storm.settings_acting_inside"
# What the provider's mail suffers: 1 to 6 copies, spread and shuffled, one event in ten held back for minutes.
COPIES, DELAY_SHARE = (1, 6), 0.1


def main(arguments: list[str] | None = None) -> int:
    """Run one storm; return 0 when nothing was lost, doubled or wrong."""
    given = _parser().parse_args(arguments)
    os.chdir(ROOT)
    signal.signal(signal.SIGTERM, _leave)
    house = House(given.folder.resolve(), CONTROL if given.act_inside_request else GOOD, given.seed, given.kill_every)
    orders = given.orders or orders_for(given.events)
    began = time.monotonic()
    try:
        house.build()
        # The settings read what the house has just put into the environment.
        django.setup()
        # Of the desk's own calls; the children's logs are whole.
        logging.disable(logging.WARNING)
        from tests.faults.storm.watch import say

        say(
            f"Storm: {orders} orders and {events_of(orders)} events, seed {given.seed}, webhook "
            + ("acts inside the request (the control: it must fail)" if given.act_inside_request else "is an inbox")
        )
        storm = _blow(house, given, orders)
    finally:
        house.tear_down()
    return storm.tell(given.folder, seconds=time.monotonic() - began)


def _blow(house: House, given: argparse.Namespace, orders: int) -> "Storm":
    from tests.faults.storm.aftermath import Aftermath
    from tests.faults.storm.buyers import Crowd
    from tests.faults.storm.judge import judge
    from tests.faults.storm.record import read_record
    from tests.faults.storm.report import Storm
    from tests.faults.storm.timing import measure
    from tests.faults.storm.watch import Watch

    knobs = {
        "copies": list(COPIES),
        "spread": given.shuffle,
        "shuffle": given.shuffle,
        "delay": [0, given.delay],
        "delay_share": DELAY_SHARE,
    }
    house.trouble_the_mail_of_events(**knobs)
    crowd = Crowd(house, Aftermath(house, given.pause), orders, given.seconds)
    watch = Watch(house)
    watch.crowd = crowd
    watch.look()
    watch.start()
    began = time.monotonic()
    house.begin_chaos(crash_every_seconds=given.crash_every)
    try:
        _let_it_blow(crowd, watch, given)
        stormed = time.monotonic() - began
        house.end_chaos()
        settled = _settle(house, watch, given.settle)
    finally:
        watch.stop()
    # A reconciliation that is at work would be waited for; everything that is judged has come to rest.
    house.send_home()
    record = read_record(house.journal, Knobs().changed({**knobs, "seed": given.seed}))
    verdict = judge(house.double.truth(), record)
    return Storm(house.toll, crowd, watch, verdict, measure(record), stormed=stormed, settled=settled)


def _let_it_blow(crowd: "Crowd", watch: "Watch", given: argparse.Namespace) -> None:
    """All orders, all that happens to them later, and the last event that was held back."""
    crowd.buy(
        at_once=given.at_once,
        may_enter=lambda: watch.jobs is not None and watch.jobs < given.backlog,
        longest=given.longest,
    )
    crowd.aftermath.finish(longest=given.longest)
    # Copies and delays: at most so long.
    deadline = time.monotonic() + given.delay + 2 * given.shuffle + given.settle
    while time.monotonic() < deadline:
        watch.look_again()
        if watch.on_the_way == 0:
            return


def _settle(house: House, watch: "Watch", seconds: float) -> float:
    """Wait until nothing is owed and no job waits; returns how long that took."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        watch.look_again()
        if watch.is_quiet and not any(intent["status"] == "processing" for intent in house.double.truth()):
            break
    return time.monotonic() - began


def _leave(signum: int, frame: object) -> None:
    """End in order, children included."""
    raise SystemExit(128 + signum)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.storm", description=__doc__)
    parser.add_argument("--events", type=int, default=33_000, help="of the provider; orders are as many as they take")
    parser.add_argument("--orders", type=int, help="instead of --events")
    parser.add_argument("--seconds", type=float, default=0, help="over which the orders are spread at least")
    parser.add_argument("--longest", type=float, default=3000, help="seconds after which no buyer comes any more")
    parser.add_argument("--settle", type=float, default=60, help="seconds allowed afterwards")
    parser.add_argument("--at-once", type=int, default=6, help="buyers at the same time")
    parser.add_argument("--backlog", type=int, default=30, help="waiting jobs from which on buyers wait too")
    parser.add_argument("--pause", type=float, default=30, help="seconds at most between what happens to an order")
    parser.add_argument("--shuffle", type=float, default=20, help="seconds within which events change places")
    parser.add_argument("--delay", type=float, default=300, help="seconds by which one event in ten is late, at most")
    parser.add_argument("--kill-every", type=float, default=1, help="seconds between two kills")
    parser.add_argument("--crash-every", type=float, default=25, help="seconds between two crashes of the database")
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--folder", type=Path, default=ROOT / ".test" / "storm", help="logs and report stay there")
    parser.add_argument("--act-inside-request", action="store_true", help="run the control, which must fail")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
