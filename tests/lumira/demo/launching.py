"""`manage.py demo` as a person starts it: in a folder and on ports of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from typing import ClassVar

from lumira.demo.supervisor import is_port_free
from tests.lumira.demo.stripe_double.running import ROOT, until

PATIENCE_SECONDS = 120


def free_pair() -> int:
    """A port whose neighbour is free too."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port < 65000 and is_port_free(port) and is_port_free(port + 1):
            return port


def environment(home: Path, port: int | str, **values: str) -> dict[str, str]:
    """What a terminal gives: nothing of the tests' own settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "PG_BIN") if name in os.environ}
    return {**kept, "LUMIRA_DEMO_HOME": str(home), "LUMIRA_DEMO_PORT": str(port), **values}


def answer(home: Path, port: int | str, *arguments: str, **values: str) -> tuple[int, str]:
    """Run the command to its end: its exit code, and all that it says."""
    done = subprocess.run(
        [sys.executable, "manage.py", "demo", *arguments],
        cwd=ROOT,
        env=environment(home, port, **values),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    return done.returncode, re.sub(r"\x1b\[[\d;]*m", "", done.stdout).strip()


class Demo:
    """A demo that runs until it is told to stop."""

    running: ClassVar[list["Demo"]] = []

    def __init__(self, home: Path, port: int) -> None:
        self.home, self.port, self.said = home, port, ""
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "demo"],
            cwd=ROOT,
            env={**environment(home, port), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.running.append(self)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            self.said += line

    def wait_until_ready(self) -> None:
        """Wait for the table of addresses."""
        until(lambda: "Ctrl-C stops everything" in self.said or self.process.poll() is not None, PATIENCE_SECONDS)
        assert self.process.poll() is None, self.said

    def get(self, path: str) -> tuple[int, str]:
        """Ask for a page."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=20) as found:
            return found.status, found.read().decode()

    def told(self, number: signal.Signals) -> int:
        """Send a signal and wait for the end; returns the exit code."""
        self.running.remove(self)
        self.process.send_signal(number)
        status = self.process.wait(timeout=60)
        self._listener.join(5)
        self.process.stdout.close()
        return status

    def family(self) -> set[int]:
        """Every process that names this demo's folder or port in its environment."""
        mark = f"LUMIRA_DEMO_HOME={self.home}\0".encode()
        found = set()
        for entry in Path("/proc").glob("[0-9]*/environ"):
            try:
                if mark in entry.read_bytes():
                    found.add(int(entry.parent.name))
            except OSError:
                continue
        return found
