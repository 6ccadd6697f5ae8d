"""The server's side of a decoding: one process a file, started bare, listened to for a bounded time, always reaped.

The child is a program we wrote, but after its first byte of a stranger's file it is trusted with nothing: its limits
are set before that byte, its answer is bounded and checked again by the caller, and its death is an ordinary outcome.
"""

import importlib.util
import json
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol

from orders.uploads import limits
from orders.uploads.confinement import READY

ROOT: Final = Path(__file__).resolve().parents[2]
# Isolated mode (-I) ignores PYTHON* and the current folder, -S the site's start-up files.
BOOT: Final = (
    "import json, sys; start = json.loads(sys.argv[1]); sys.path += start['paths'];"
    "from orders.uploads import confinement; confinement.run(start)"
)
# The loader's own path is no secret, and some interpreters do not start without it.
KEPT_FROM_ENVIRONMENT: Final = ("LD_LIBRARY_PATH",)
# Numeric libraries reserve memory for each thread that they might start.
ENVIRONMENT: Final = {"LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
SIGNALS: Final = {-signal.SIGALRM: "timeout", -signal.SIGXCPU: "cpu"}
GRACE_SECONDS: Final = 1.0  # the child's own alarm rings first

_places = threading.BoundedSemaphore(limits.CHILDREN_AT_ONCE)


class OpenFile(Protocol):
    """A file of the operating system, unbuffered: its position is shared with the child."""

    def fileno(self) -> int: ...


@dataclass(frozen=True)
class Allowance:
    """What one child may use."""

    memory_bytes: int = limits.CHILD_MEMORY_BYTES
    cpu_seconds: int = limits.CHILD_CPU_SECONDS
    wall_seconds: float = field(default_factory=lambda: limits.CHILD_WALL_SECONDS)
    answer_bytes: int = limits.STORED_MAX_BYTES


@dataclass(frozen=True)
class Program:
    """A module with `prepare` and `work`, and the packages that it needs on its path."""

    module: str
    packages: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What a child said: a JSON object, and the bytes after it."""

    header: dict[str, Any]
    payload: bytes


class NoAnswer(Exception):
    """The child gave no answer that can be used.

    `reason` is `busy`, `not_started`, `timeout`, `cpu`, `flood`, `killed` or `garbled`; `exit_code` is negative for
    a signal. Only the first two are our own fault.
    """

    def __init__(self, reason: str, exit_code: int | None = None) -> None:
        super().__init__(reason, exit_code)
        self.reason = reason
        self.exit_code = exit_code


def ask(program: Program, kind: str, file: OpenFile, *, allowance: Allowance | None = None) -> Answer:
    """Run the program on the file in a process of its own and return its answer.

    Waits for one of the few places first. Raises NoAnswer; whatever happens, no process is left behind.
    """
    with _place():
        return _listen(program, kind, file, allowance or Allowance())


def plain_word(text: object) -> str:
    """Return a child's word if it is one, else `unreadable`: what a file made a child say stays out of the logs."""
    is_word = isinstance(text, str) and text.isascii() and text.isidentifier() and len(text) <= 40
    return str(text) if is_word else "unreadable"


@contextmanager
def _place() -> Iterator[None]:
    if not _places.acquire(timeout=limits.CHILD_QUEUE_SECONDS):
        raise NoAnswer("busy")
    try:
        yield
    finally:
        _places.release()


def _listen(program: Program, kind: str, file: OpenFile, allowance: Allowance) -> Answer:
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    try:
        child = _start(program, kind, file, allowance)
    except OSError as error:
        raise NoAnswer("not_started") from error
    with child:
        try:
            said, silence = _hear(child, allowance)
        finally:
            _kill(child)
        exit_code = child.wait()
    return _understood(said, silence, exit_code)


def _start(program: Program, kind: str, file: OpenFile, allowance: Allowance) -> subprocess.Popen[bytes]:
    start = {
        "program": program.module,
        "kind": kind,
        "paths": [str(ROOT), *_folders(program.packages)],
        "memory_bytes": allowance.memory_bytes,
        "cpu_seconds": allowance.cpu_seconds,
        "wall_seconds": allowance.wall_seconds,
    }
    kept = {name: os.environ[name] for name in KEPT_FROM_ENVIRONMENT if name in os.environ}
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", BOOT, json.dumps(start)],
        stdin=file.fileno(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**ENVIRONMENT, **kept},
        cwd="/",
        start_new_session=True,  # it leads its group, and a terminal's Ctrl-C is for the server alone
    )


@cache
def _folders(packages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the folders that hold these packages: the child reads no site configuration that would tell it."""
    found = [spec for package in packages if (spec := importlib.util.find_spec(package)) and spec.origin]
    depths = [1 if spec.submodule_search_locations else 0 for spec in found]
    homes = (Path(str(spec.origin)).parents[depth] for spec, depth in zip(found, depths, strict=True))
    return tuple(dict.fromkeys(str(home) for home in homes))


def _hear(child: subprocess.Popen[bytes], allowance: Allowance) -> tuple[bytes, str]:
    """Return what the child wrote until it closed its output, and why we stopped listening before that, if we did."""
    assert child.stdout is not None  # noqa: S101 - asked for above
    deadline = time.monotonic() + allowance.wall_seconds + GRACE_SECONDS
    said = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        while (left := deadline - time.monotonic()) > 0:
            if not selector.select(left):
                continue
            chunk = os.read(child.stdout.fileno(), limits.COPY_CHUNK_BYTES)
            if not chunk:
                return bytes(said), ""
            said += chunk
            if len(said) > allowance.answer_bytes:
                return bytes(said), "flood"
    return bytes(said), "timeout"


def _kill(child: subprocess.Popen[bytes]) -> None:
    """Kill the child and whatever it may have begun: it leads a group of its own, whose number is not free before
    the child is waited for."""
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)


def _understood(said: bytes, silence: str, exit_code: int) -> Answer:
    if not said.startswith(READY):
        raise NoAnswer("not_started", exit_code)
    if silence:
        raise NoAnswer(silence, exit_code)
    line, newline, payload = said[len(READY) :].partition(b"\n")
    try:
        header = json.loads(line) if newline else None
    except ValueError:
        header = None
    if not isinstance(header, dict):
        raise NoAnswer(SIGNALS.get(exit_code, "killed" if exit_code < 0 else "garbled"), exit_code)
    return Answer(header, payload)
