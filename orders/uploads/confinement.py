"""The child's side of a decoding: it takes its own limits, shuts every door, then answers on its standard output.

Runs in a bare interpreter: standard library and this room's pure modules only, no Django, no settings, no secrets.
"""

import errno
import importlib
import json
import os
import resource
import signal
import sys
from typing import Any, Final

READY: Final = b"ready\n"


class Refused(Exception):
    """The file is refused: `code` goes to the person's sentence, `reason` to the log. Neither quotes the file."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


def run(start: dict[str, Any]) -> None:
    """Take the limits, import the program, tell the parent that work begins, and answer with what `work` returns.

    A program is a module with `prepare(kind)`, which imports, and `work(kind, file)`, which calls `seal` before any
    native code sees the file. The first line of the answer is READY, the second a JSON object, the rest its payload.
    """
    begin(memory_bytes=start["memory_bytes"], cpu_seconds=start["cpu_seconds"], wall_seconds=start["wall_seconds"])
    program = importlib.import_module(start["program"])
    program.prepare(start["kind"])
    out = sys.stdout.buffer
    out.write(READY)
    out.flush()
    header, payload = _outcome(program, start["kind"])
    out.write(json.dumps(header).encode() + b"\n" + payload)
    out.flush()
    # Native libraries may crash while they are torn down; everything has been said.
    os._exit(0)


def begin(*, memory_bytes: int, cpu_seconds: int, wall_seconds: float) -> None:
    """Take the limits of time and memory. The kernel kills at each of them, whatever the code here is doing."""
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, wall_seconds)
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_CPU, cpu_seconds, then_killed_at=cpu_seconds + 1)
    if sys.platform == "linux":  # elsewhere the kernel ignores or refuses this one
        _lower(resource.RLIMIT_AS, memory_bytes)


def seal(*, with_threads: bool = False) -> None:
    """Shut the doors: from here no file or socket is opened, no file written, no process begun.

    `with_threads` leaves the last one ajar, for a library that decodes in a thread: the kernel counts both alike.
    """
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_NOFILE, 0)
    if not with_threads:
        _lower(resource.RLIMIT_NPROC, 0)


def _lower(kind: int, value: int, *, then_killed_at: int | None = None) -> None:
    """Set the limit for good: the hard one too, so that it cannot be raised again. A stricter one of the server stays.

    The CPU limit announces itself by a signal at `value`, by which the parent knows it, and kills at the hard one.
    """
    _, hard = resource.getrlimit(kind)
    ceiling = value if then_killed_at is None else then_killed_at
    ceiling = ceiling if hard == resource.RLIM_INFINITY else min(ceiling, hard)
    resource.setrlimit(kind, (min(value, ceiling), ceiling))


def _outcome(program: Any, kind: str) -> tuple[dict[str, Any], bytes]:
    try:
        header, payload = program.work(kind, sys.stdin.buffer)
    except Refused as refusal:
        return {"refused": refusal.code, "reason": refusal.reason}, b""
    except MemoryError:
        return {"refused": "too_much_memory", "reason": "memory"}, b""
    except OSError as error:
        # A sealed process that wants to open something: an import that `prepare` forgot, our mistake.
        is_ours = error.errno == errno.EMFILE
        return {"refused": "sealed" if is_ours else "damaged_file", "reason": type(error).__name__}, b""
    # Whatever else a decoder raises on hostile bytes means that they are damaged; a panic in Rust is no Exception.
    except BaseException as error:  # noqa: BLE001
        return {"refused": "damaged_file", "reason": type(error).__name__}, b""
    return header, payload
