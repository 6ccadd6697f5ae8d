"""Running the matrix: every point of every flow, each with a case of its own."""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from zlib import crc32

from tests.faults.matrix import books, children
from tests.faults.matrix.boundaries import COMMIT, END, MAIL, PROVIDER, STORAGE, Point
from tests.faults.matrix.flows.flow import Case, Flow, GaveUp
from tests.faults.matrix.house import House

PROCESS, DATABASE = "process", "database"
# Starting the server again takes seconds: it crashes where it matters.
CRASHES_AT = (COMMIT, PROVIDER, MAIL, STORAGE)
# Which SQL points are left out of a sample turns with the flow.
ALWAYS = (COMMIT, PROVIDER, MAIL, STORAGE, END)


@dataclass(frozen=True)
class Violation:
    """What was wrong after a strike at one point."""

    point: str
    fault: str


@dataclass
class Row:
    """One line of the table: a flow, what was struck, at how many points of which kind, and what was wrong."""

    flow: str
    struck: str
    struck_at: Counter[str] = field(default_factory=Counter)
    passed: int = 0
    strikes: int = 0
    violations: list[Violation] = field(default_factory=list)
    seconds: float = 0


def warm_up(house: House, flow: Flow) -> None:
    """Load here what every process needs, so that none has to load it by itself; no booklet is set here."""
    flow.recover(_begun(house, flow))


def run(house: House, flow: Flow, *, struck: str, every: int, seed: int, quick: bool) -> Row:
    """Strike at the moments of a flow; with `every` above 1 only at a sample of those around statements.

    `quick` leaves out what comes before a COMMIT, call, e-mail or file: the statement before it ends alike.
    """
    row, began = Row(flow.name, struck), time.monotonic()
    undisturbed = _begun(house, flow)
    fate = children.count(lambda: flow.act(undisturbed))
    if fate.end != children.FINISHED:
        row.violations.append(Violation("undisturbed", fate.error))
        return row
    row.passed = len(fate.points)
    _recover(flow, undisturbed)
    expected = books.balance_of(house, undisturbed.email)
    row.violations += [Violation("undisturbed", fault) for fault in books.violations(house, undisturbed.email)]
    for number, moment in _chosen(flow, fate.points, struck=struck, every=every, seed=seed, quick=quick):
        row.struck_at.update(point.kind for point in moment)
        row.strikes += 1
        name = ", ".join(map(str, moment))
        row.violations += [Violation(name, fault) for fault in _strike(house, flow, number, struck, expected)]
    row.seconds = time.monotonic() - began
    return row


def moments_of(points: tuple[Point, ...]) -> list[tuple[int, list[Point]]]:
    """Join what is one moment: nothing outside of the process happens between one boundary and the next, nor in a read."""
    moments: list[tuple[int, list[Point]]] = []
    for number, point in enumerate(points, start=1):
        if moments and (point.is_read or (point.side != "after" and moments[-1][1][-1].side == "after")):
            moments[-1][1].append(point)
        else:
            moments.append((number, [point]))
    return moments


def _chosen(
    flow: Flow, points: tuple[Point, ...], *, struck: str, every: int, seed: int, quick: bool
) -> Iterator[tuple[int, list[Point]]]:
    able = [
        (number, moment, {point.kind for point in moment if not quick or point.side != "before"})
        for number, moment in moments_of(points)
    ]
    if struck == DATABASE:
        able = [found for found in able if found[2] & set(CRASHES_AT)]
    # The first turn comes within the flow, however short it is.
    first = (crc32(flow.name.encode()) + seed) % max(1, min(every, len(able)))
    for place, (number, moment, kinds) in enumerate(able):
        if place % every == first or (struck == PROCESS and kinds & set(ALWAYS)):
            yield number, moment


def _begun(house: House, flow: Flow) -> Case:
    house.forget()
    case = Case(house)
    flow.arrange(case)
    return case


def _strike(house: House, flow: Flow, number: int, struck: str, expected: list[books.Entry]) -> list[str]:
    case = _begun(house, flow)
    if struck == DATABASE:
        fate = children.crash_at(number, lambda: flow.act(case), house.crash_database)
    else:
        fate = children.kill_at(number, lambda: flow.act(case))
    if fate.end != children.STRUCK:
        return [f"{fate.end} before it came there {fate.error}".strip()]
    try:
        _recover(flow, case)
    except Exception as error:  # noqa: BLE001 - whatever keeps it from recovering is what we are looking for
        return [f"does not recover: {type(error).__name__} {error}"]
    found = books.violations(house, case.email)
    ends = books.balance_of(house, case.email)
    return found + _differences(expected, ends)


def _recover(flow: Flow, case: Case) -> None:
    # In a process of its own: the typesetter's threads, once started here, would outlive no fork.
    fate = children.count(lambda: flow.recover(case))
    if fate.end != children.FINISHED:
        raise GaveUp(fate.error)


def _differences(expected: list[books.Entry], ends: list[books.Entry]) -> list[str]:
    if len(expected) != len(ends):
        return [f"{len(ends)} orders instead of {len(expected)}"]
    return [
        f"{name}: {end[name]} instead of {wanted[name]}"
        for wanted, end in zip(expected, ends, strict=True)
        for name in wanted
        if wanted[name] != end[name]
    ]
