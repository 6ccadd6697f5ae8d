"""The file behind `--state`: one JSON line a transaction, so that kill -9 loses at most the line in flight."""

import fcntl
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Entry = dict[str, Any]


class UnusableStateError(Exception):
    """The state file cannot serve; the message is one sentence for the person who started the double."""


class Journal:
    """An append-only file of JSON lines, owned by one process.

    A line is flushed to the operating system before its answer leaves: it survives the process, not the machine.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("ab")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise UnusableStateError(f"{path} is in use by another double.") from None

    def replay(self) -> Iterator[Entry]:
        """Yield the entries in order, except a torn last line, left by a kill; rewrite() then drops it.

        Raises UnusableStateError where another line cannot be read: guessing would invent payments.
        """
        lines = self.path.read_bytes().split(b"\n")
        del lines[-1]
        for number, line in enumerate(lines, start=1):
            try:
                yield json.loads(line)
            except ValueError:
                raise UnusableStateError(
                    f"{self.path} is damaged at line {number}; move it away to start afresh."
                ) from None

    def append(self, entry: Entry) -> None:
        """Write one entry."""
        self._file.write(_line(entry))
        self._file.flush()

    def rewrite(self, entries: Iterable[Entry]) -> None:
        """Replace the whole file by these entries, atomically."""
        fresh = self.path.with_name(self.path.name + ".new").open("wb")
        for entry in entries:
            fresh.write(_line(entry))
        fresh.flush()
        os.fsync(fresh.fileno())
        fcntl.flock(fresh, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.replace(fresh.name, self.path)
        self._file.close()
        self._file = fresh

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


def _line(entry: Entry) -> bytes:
    return json.dumps(entry, separators=(",", ":")).encode() + b"\n"
