"""The house in the storm: the real web and worker processes, their database and the payments double."""

import os
import random
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lumira.demo import home, postgres
from tests.faults.storm import nursery
from tests.faults.storm.nursery import Child
from tests.lumira.demo.stripe_double.running import ROOT, RunningDouble

WEBS, WORKERS = 2, 3
PATIENCE_SECONDS = 90
# A busy machine may take longer to recover than one start waits.
RECOVERIES = 30
# Stripe tries for three days; here for as long as a storm may last, at least every five seconds.
RETRY_SECONDS = ",".join(["0.3", "0.5", "1", "1", "2", "2", "3", *["5"] * 240])
SETTLE_SECONDS = "4"
# When exactly a transaction was committed, for the measures.
DATABASE_SETTINGS = {"track_commit_timestamp": "on"}


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
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.webs: list[Child] = []
        self.workers: list[Child] = []
        self._random = random.Random(self.seed)
        self._stop = threading.Event()
        self._chaos: threading.Thread | None = None

    def build(self) -> None:
        """Create the database and start every process."""
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "logs").mkdir(parents=True)
        (self.folder / "ready").touch()
        self.server = postgres.start(self.folder / "postgres", settings=DATABASE_SETTINGS)
        postgres.create_database(self.server, "lumira")
        self.double = RunningDouble(
            *("--retry-seconds", RETRY_SECONDS, "--settle-seconds", SETTLE_SECONDS, "--seed", str(self.seed)),
            *("--state", str(self.journal)),
        )
        os.environ.update(self._environment())
        for command in (["migrate", "--verbosity", "0"], ["createcachetable"]):
            self._run_to_its_end([sys.executable, "manage.py", *command])
        nursery.prepare()
        self.webs = [self._child(f"web-{number}", nursery.run_web, self.port) for number in range(WEBS)]
        self.workers = [
            self._child(f"worker-{number}", nursery.run_worker, f"storm-{number}") for number in range(WORKERS)
        ]
        for child in [*self.webs, *self.workers]:
            child.start()
        self._wait_until_ready()

    @property
    def journal(self) -> Path:
        """Where the double writes down whatever happens, before anybody hears of it."""
        return self.folder / "stripe.jsonl"

    def trouble_the_mail_of_events(self, **knobs: Any) -> None:
        """Let the double send its events in copies, late and out of order, to whichever web process takes them."""
        self.double.control("POST webhooks", url=f"{self.address}/webhooks/stripe/", secret=home.DEMO_WEBHOOK_SECRET)
        self.double.control("POST webhooks/knobs", **knobs, seed=self.seed)

    def begin_chaos(self, *, crash_every_seconds: float) -> None:
        """Kill a process at each stroke from now on, and crash the database at each of its own strokes."""
        self._chaos = threading.Thread(target=self._kill_on, args=(crash_every_seconds,))
        self._chaos.start()

    def end_chaos(self) -> None:
        """Let everything live again."""
        self._stop.set()
        if self._chaos is not None:
            self._chaos.join()

    def send_home(self) -> None:
        """End the web and worker processes."""
        for child in [*self.workers, *self.webs]:
            child.stop()

    def tear_down(self) -> None:
        """End every process; the logs stay."""
        self._stop.set()
        self.send_home()
        self.end_chaos()
        if hasattr(self, "double"):
            self.double.stop()
        if hasattr(self, "server"):
            postgres.stop(self.server, mode="immediate")
            shutil.copy(self.server.data / "server.log", self.folder / "logs" / "postgres.log")
            shutil.rmtree(self.server.data, ignore_errors=True)

    def _kill_on(self, crash_every_seconds: float) -> None:
        began, crashes = time.monotonic(), 0
        crashing: threading.Thread | None = None
        while not self._stop.wait(self.kill_every_seconds):
            self._kill_one()
            # One that is not yet up again is not crashed anew.
            is_up = crashing is None or not crashing.is_alive()
            if is_up and time.monotonic() - began >= (crashes + 1) * crash_every_seconds:
                crashes += 1
                crashing = threading.Thread(target=self._crash_database)
                crashing.start()
        if crashing is not None:
            crashing.join()

    def _kill_one(self) -> None:
        children = [*self.webs, *self.workers]
        self._random.shuffle(children)
        # Each stroke takes one that lives.
        killed = next((child for child in children if child.kill()), None)
        if killed in self.webs:
            self.toll.webs += 1
        elif killed is not None:
            self.toll.workers += 1

    def _crash_database(self) -> None:
        postgres.stop(self.server, mode="immediate")
        self.toll.databases += 1
        for _attempt in range(RECOVERIES):
            try:
                self.server = postgres.start(self.folder / "postgres", settings=DATABASE_SETTINGS)
            except postgres.PostgresUnavailable:
                time.sleep(1)
            else:
                return

    def _child(self, name: str, run: Any, *arguments: object) -> Child:
        return Child(name, run, arguments, self.folder / "logs" / f"{name}.log")

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.address}/readyz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise RuntimeError("The shop did not become ready:\n" + self.webs[0].tail())

    def _run_to_its_end(self, command: list[str]) -> None:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{command} failed:\n{(done.stdout + done.stderr)[-3000:]}")

    def _environment(self) -> dict[str, str]:
        return {
            "DJANGO_SETTINGS_MODULE": self.settings_module,
            "DATABASE_URL": self.server.url("lumira"),
            "SECRET_KEY": secrets.token_hex(32),
            "SITE_URL": self.address,
            "STRIPE_API_BASE": self.double.url,
            "STRIPE_JS_URL": f"{self.double.url}/v3/",
            # Each buyer has an address of their own, as behind a proxy; throttles stay on.
            "TRUSTED_PROXY_COUNT": "1",
            "LUMIRA_DEMO_HOME": str(self.folder),
            "EMAIL_BACKEND": "lumira.demo.mailbox.MailboxBackend",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
        }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
