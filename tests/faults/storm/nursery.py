"""The children of the storm: web and worker processes, each forked from one that has imported the whole house.

An import costs a second of a core. At one kill a second it would be all that two cores do; so it happens once, as under
`gunicorn --preload`. What is killed is a process of its own, with its own connections, threads and work in hand.
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerProcess
from pathlib import Path

RESTART_PAUSE_SECONDS = 1
CONTEXT = multiprocessing.get_context("forkserver")


def prepare() -> None:
    """Import the house once, with the environment as it now is."""
    CONTEXT.set_forkserver_preload(["tests.faults.storm.preloaded"])


@dataclass
class Child:
    """One process with its log, started again a second after its end."""

    name: str
    run: Callable[..., None]
    arguments: tuple[object, ...]
    log: Path
    is_stopping: bool = False
    _process: ForkServerProcess | None = field(default=None, repr=False)
    _pid: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def start(self) -> None:
        """Start the process, and the thread that starts it again."""
        self._launch()
        threading.Thread(target=self._watch, daemon=True, name=self.name).start()

    def kill(self) -> bool:
        """SIGKILL the process and its own children; False when it was not running."""
        return self._process is not None and self._process.is_alive() and self._strike()

    def stop(self) -> None:
        """End it for good."""
        with self._lock:
            self.is_stopping = True
        if self._process is None:
            return
        # Whatever multiprocessing knows of it: a SIGTERM of the whole group has ended the fork server, not the child.
        while self._strike():
            self._process.join(0.1)

    def _strike(self) -> bool:
        try:
            os.killpg(self._pid, signal.SIGKILL)
        except ProcessLookupError:
            # It is gone, or has not yet a group of its own.
            return False
        return True

    def tail(self) -> str:
        """Return the end of the log, for an error message."""
        return self.log.read_text(errors="replace")[-1500:] if self.log.exists() else ""

    def _launch(self) -> None:
        with self._lock:
            if self.is_stopping:
                return
            self._process = CONTEXT.Process(target=_begin, args=(self.run, self.log, *self.arguments), name=self.name)
            self._process.start()
            self._pid = self._process.pid or 0

    def _watch(self) -> None:
        while not self.is_stopping and self._process is not None:
            self._process.join()
            time.sleep(RESTART_PAUSE_SECONDS)
            self._launch()


def run_web(port: int) -> None:
    """Serve the shop. All web processes share the port: the kernel is their load balancer."""
    # Granian starts its worker by the method that is set; this one has everything imported.
    multiprocessing.set_start_method("fork", force=True)
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    server = Granian(
        "lumira.wsgi:application",
        address="127.0.0.1",
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=4,
        websockets=False,
        log_level=LogLevels.warning,
    )
    server.serve()


def run_worker(name: str) -> None:
    """Run jobs."""
    from django.core.management import call_command

    call_command("worker", name=name)


def _begin(run: Callable[..., None], log: Path, *arguments: object) -> None:
    # A group of its own: a kill reaches the server and its worker process alike.
    os.setsid()
    with log.open("ab") as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    run(*arguments)
