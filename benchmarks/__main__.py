"""`python -m benchmarks`: measures a few scenes on this machine and prints a table (README.md says how to read it)."""

import argparse
import json
import platform
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import house, scenes


def main() -> int:
    """Measure and print; returns the exit code."""
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument("--orders", type=int, default=2000, help="how many orders stand in the queue")
    options.add_argument("--json", type=Path, help="also write the results to this file")
    given = options.parse_args()
    now = datetime.now(UTC)
    house.open_house()
    house.fill_queue(given.orders, now=now)
    measures = [*scenes.pages(now=now), *scenes.taking(now=now), *scenes.webhook(), *scenes.making()]
    print(f"{given.orders} open orders · Python {platform.python_version()} · {platform.machine()}\n")
    print(f"{'scene':<30}{'median ms':>11}{'p99':>9}{'slowest':>10}{'cpu ms':>9}   note")
    for measure in measures:
        print(
            f"{measure.name:<30}{measure.median_ms:>11.2f}{measure.p99_ms:>9.2f}{measure.slowest_ms:>10.2f}{measure.cpu_ms:>9.2f}"
            f"   {measure.note}"
        )
    if given.json:
        content = {
            "orders": given.orders,
            "measuredAt": now.isoformat(),
            "scenes": [asdict(found) for found in measures],
        }
        given.json.write_text(json.dumps(content, indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
