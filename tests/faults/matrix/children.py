"""Acts in a process of their own, forked for one act: counted to its end, or killed at one point of it."""

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import astuple, dataclass

from django.db import connections

from lumira.payments.gateways import current
from tests.faults.matrix.boundaries import END, Point, Watch, stand_guard

LONGEST_SECONDS = 60
STRUCK, FINISHED, FAILED = "struck", "finished", "failed"


@dataclass(frozen=True)
class Fate:
    """What became of the process: struck at the point, finished before it came there, or failed by itself."""

    end: str
    points: tuple[Point, ...] = ()
    error: str = ""


def count(act: Callable[[], object]) -> Fate:
    """Let the act come to its end; return the points that it passed, its end included."""
    return _fork(act, 0, _die)


def kill_at(point: int, act: Callable[[], object]) -> Fate:
    """Kill the process (SIGKILL) at this point of the act, counted from 1."""
    return _fork(act, point, _die)


def crash_at(point: int, act: Callable[[], object], crash: Callable[[], None]) -> Fate:
    """Let the database crash at this point of the act, whose process lives on."""
    return _fork(act, point, crash)


def _run_out(*_signal: object) -> None:
    raise TimeoutError(f"no end within {LONGEST_SECONDS} s")


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _fork(act: Callable[[], object], point: int, strike: Callable[[], None]) -> Fate:
    # Neither the database's nor the provider's connections may be shared with the child.
    connections.close_all()
    current.gateway.cache_clear()
    sys.stdout.flush()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _live(act, Watch(point, strike), writing)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    _pid, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        is_ours = os.WTERMSIG(status) == signal.SIGKILL
        return Fate(STRUCK if is_ours else FAILED, error="" if is_ours else f"signal {os.WTERMSIG(status)}")
    said = json.loads(text)
    return Fate(said["end"], tuple(Point(*point) for point in said["points"]), said["error"])


def _live(act: Callable[[], object], watch: Watch, writing: int) -> None:
    """The child's life; it never returns."""
    signal.signal(signal.SIGALRM, _run_out)
    signal.alarm(LONGEST_SECONDS)
    end, error = FINISHED, ""
    try:
        stand_guard(watch)
        act()
        watch.cross(END, "at")
    except BaseException:  # noqa: BLE001 - whatever it died of is told to the parent
        end, error = FAILED, traceback.format_exc(limit=-12)
    if watch.has_struck:
        end, error = STRUCK, ""
    said = {"end": end, "error": error, "points": [astuple(point) for point in watch.passed]}
    with os.fdopen(writing, "w") as pipe:
        pipe.write(json.dumps(said))
    os._exit(0)
