"""Child processes of the demo: started, restarted when they leave, stopped together."""

import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STOP_SECONDS = 10
RESTART_PAUSE_SECONDS = 1


@dataclass
class Child:
    """One process with its log; `restarts` says whether it is started again when it leaves by itself."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    restarts: bool = False
    process: subprocess.Popen[bytes] | None = None
    is_stopping: bool = False
    _thread: threading.Thread | None = field(default=None, repr=False)

    def start(self) -> None:
        """Start the process and, if it restarts, the thread that watches it."""
        self._launch()
        if self.restarts:
            self._thread = threading.Thread(target=self._watch, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ask the process to leave; make it leave after ten seconds."""
        self.is_stopping = True
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            # The whole group: a server's workers would outlive it and keep its port.
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    @property
    def has_left(self) -> bool:
        """Whether the process is gone though nobody asked it to leave."""
        return not self.is_stopping and self.process is not None and self.process.poll() is not None

    def tail(self) -> str:
        """Return the end of the log, for an error message."""
        return self.log.read_text(errors="replace")[-1500:] if self.log.exists() else ""

    def _launch(self) -> None:
        with self.log.open("ab") as log:
            # A group of its own: Ctrl-C reaches only the parent, which stops its children in order.
            self.process = subprocess.Popen(
                list(self.command),
                env={**os.environ, **self.environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _watch(self) -> None:
        while not self.is_stopping and self.process is not None:
            self.process.wait()
            if self.is_stopping:
                return
            time.sleep(RESTART_PAUSE_SECONDS)
            if self.is_stopping:
                return
            self._launch()


def is_port_free(port: int) -> bool:
    """Tell whether something can listen on this port of the loopback address."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def wait_until_ready(url: str, child: Child, *, seconds: float, stop: threading.Event | None = None) -> bool:
    """Tell whether the address answers 200 within the time; stops waiting when told to or when the process leaves."""
    told = stop or threading.Event()
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and not told.is_set() and not (child.has_left and not child.restarts):
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                if answer.status == 200:
                    return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False
