"""The house in the storm: the real web and worker processes, their database and the payments double."""

import os
import random
import secrets
import shutil
import signal
import socket
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from lumira.demo import home, postgres
from lumira.demo.supervisor import Child, wait_until_ready
from tests.lumira.demo.stripe_double.running import ROOT, RunningDouble

WEBS, WORKERS = 2, 3
PATIENCE_SECONDS = 90
# Stripe tries for three days; here for as long as a storm may last, at least every five seconds.
RETRY_SECONDS = ",".join(["0.3", "0.5", "1", "1", "2", "2", "3", *["5"] * 120])
SETTLE_SECONDS = "4"


@dataclass
class Toll:
    """What was killed."""

    webs: int = 0
    workers: int = 0
    databases: int = 0


@dataclass
class House:
    """Everything that runs during a storm, in one folder."""

    folder: Path
    settings_module: str
    seed: int
    kill_every_seconds: float = 1
    toll: Toll = field(default_factory=Toll)

    def __post_init__(self) -> None:
        self.ports = _free_ports(WEBS)
        self.addresses = [f"http://127.0.0.1:{port}" for port in self.ports]
        self._random = random.Random(self.seed)
        self._stop = threading.Event()
        self._chaos: threading.Thread | None = None

    def build(self) -> None:
        """Create the database and start every process."""
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "logs").mkdir(parents=True)
        (self.folder / "ready").touch()
        self.server = postgres.start(self.folder / "postgres")
        postgres.create_database(self.server, "lumira")
        self.double = RunningDouble(
            *("--retry-seconds", RETRY_SECONDS, "--settle-seconds", SETTLE_SECONDS, "--seed", str(self.seed)),
            *("--state", str(self.folder / "stripe.jsonl")),
        )
        os.environ.update(self._environment())
        for command in (["migrate", "--verbosity", "0"], ["createcachetable"]):
            self._run_to_its_end([sys.executable, "manage.py", *command])
        self.webs = [self._web(number) for number in range(WEBS)]
        self.workers = [self._worker(number) for number in range(WORKERS)]
        for child in [*self.webs, *self.workers]:
            child.start()
        for child, address in zip(self.webs, self.addresses, strict=True):
            if not wait_until_ready(f"{address}/readyz", child, seconds=PATIENCE_SECONDS):
                raise RuntimeError(f"{child.name} did not become ready:\n{child.tail()}")

    def trouble_the_mail_of_events(self, *, copies: int, shuffle_seconds: float) -> None:
        """Let the double send every event to both web processes, each time in copies, out of order."""
        for address in self.addresses:
            self.double.control("POST webhooks", url=f"{address}/webhooks/stripe/", secret=home.DEMO_WEBHOOK_SECRET)
        self.double.control("POST webhooks/knobs", copies=copies, shuffle=shuffle_seconds, seed=self.seed)

    def begin_chaos(self, *, database_crashes_at: list[float]) -> None:
        """Kill a process at each stroke from now on, and crash the database at these seconds."""
        self._chaos = threading.Thread(target=self._kill_on, args=(sorted(database_crashes_at),))
        self._chaos.start()

    def end_chaos(self) -> None:
        """Let everything live again."""
        self._stop.set()
        if self._chaos is not None:
            self._chaos.join()

    def tear_down(self) -> None:
        """End every process; the logs stay."""
        self.end_chaos()
        for child in [*getattr(self, "workers", []), *getattr(self, "webs", [])]:
            child.is_stopping = True
            _kill(child)
        if hasattr(self, "double"):
            self.double.stop()
        if hasattr(self, "server"):
            postgres.stop(self.server, mode="immediate")
            shutil.copy(self.server.data / "server.log", self.folder / "logs" / "postgres.log")
            shutil.rmtree(self.server.data, ignore_errors=True)

    def _kill_on(self, crashes: list[float]) -> None:
        began = time.monotonic()
        crashing: list[threading.Thread] = []
        while not self._stop.wait(self.kill_every_seconds):
            alive = [child for child in (*self.webs, *self.workers) if _is_alive(child)]
            if alive and _kill(child := self._random.choice(alive)):
                if child in self.webs:
                    self.toll.webs += 1
                else:
                    self.toll.workers += 1
            if crashes and time.monotonic() - began >= crashes[0]:
                crashes.pop(0)
                crashing.append(threading.Thread(target=self._crash_database))
                crashing[-1].start()
        for thread in crashing:
            thread.join()

    def _crash_database(self) -> None:
        postgres.stop(self.server, mode="immediate")
        self.toll.databases += 1
        self.server = postgres.start(self.folder / "postgres")

    def _web(self, number: int) -> Child:
        granian = str(Path(sys.executable).with_name("granian"))
        command = [
            *(granian, "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(self.ports[number])),
            *("--workers", "1", "--blocking-threads", "4", "--no-ws", "--log-level", "warning"),
            "lumira.wsgi:application",
        ]
        return self._child(f"web-{number}", command)

    def _worker(self, number: int) -> Child:
        return self._child(f"worker-{number}", [sys.executable, "manage.py", "worker", "--name", f"storm-{number}"])

    def _child(self, name: str, command: list[str]) -> Child:
        return Child(name, command, {}, self.folder / "logs" / f"{name}.log", restarts=True)

    def _run_to_its_end(self, command: list[str]) -> None:
        child = Child("prepare", command, {}, self.folder / "logs" / "prepare.log")
        child.start()
        if child.process is None or child.process.wait() != 0:
            raise RuntimeError(child.tail())

    def _environment(self) -> dict[str, str]:
        return {
            "DJANGO_SETTINGS_MODULE": self.settings_module,
            "DATABASE_URL": self.server.url("lumira"),
            "SECRET_KEY": secrets.token_hex(32),
            "SITE_URL": self.addresses[0],
            "STRIPE_API_BASE": self.double.url,
            "STRIPE_JS_URL": f"{self.double.url}/v3/",
            # Each buyer has an address of their own, as behind a proxy; throttles stay on.
            "TRUSTED_PROXY_COUNT": "1",
            "LUMIRA_DEMO_HOME": str(self.folder),
            "EMAIL_BACKEND": "lumira.demo.mailbox.MailboxBackend",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
        }


def _is_alive(child: Child) -> bool:
    return child.process is not None and child.process.poll() is None


def _kill(child: Child) -> bool:
    """SIGKILL the process and its own children; False when it was not running."""
    if child.process is None or not _is_alive(child):
        return False
    try:
        os.killpg(child.process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()
