"""The whole product as processes on this machine: database, payments double, web server, worker, mailbox."""

import json
import os
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from lumira.demo import home, mailbox
from lumira.demo.supervisor import Child, is_port_free, wait_until_ready

ROOT = Path(__file__).parents[2]
READY_SECONDS = 60
DEADLINE_SECONDS = 20
PYTHON = sys.executable


class House:
    """Runs in `folder` on `port` and the next one; the sample people and orders are in."""

    def __init__(self, folder: Path, database_url: str, *, secret_key: str) -> None:
        self.port = free_pair()
        self.folder = folder
        self.url = f"http://127.0.0.1:{self.port}"
        self.double_url = f"http://127.0.0.1:{self.port + 1}"
        self.database_url = database_url
        # Named one by one: the tests' own settings stand in this process's environment.
        self._environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "lumira.settings.dev",
            "PYTHONUNBUFFERED": "1",
            "LUMIRA_DEMO_HOME": str(folder),
            "LUMIRA_DEMO_PORT": str(self.port),
            "SITE_URL": self.url,
            "DATABASE_URL": database_url,
            "DATABASE_POOL": "1",
            "MEDIA_ROOT": str(folder / "media"),
            "SECRET_KEY": secret_key,
            "STRIPE_API_BASE": self.double_url,
            "STRIPE_JS_URL": f"{self.double_url}/v3/",
            "EMAIL_BACKEND": "lumira.demo.mailbox.MailboxBackend",
            "DELIVERY_DELAY_SECONDS": "1",
        }
        self.children: dict[str, Child] = {}

    def start(self) -> None:
        """Migrate, start every process, bring the sample in. Raises RuntimeError with the end of a log."""
        self._run("migrate", "--verbosity", "0")
        self._run("createcachetable")
        granian = str(Path(PYTHON).with_name("granian"))
        self._start(
            "double",
            *(PYTHON, "-m", "lumira.demo.stripe_double", "--port", str(self.port + 1)),
            *("--webhook", f"{self.url}/webhooks/stripe/", "--webhook-secret", home.DEMO_WEBHOOK_SECRET),
        )
        self._start(
            "web",
            *(granian, "--interface", "asginl", "--host", "127.0.0.1", "--port", str(self.port)),
            *("--workers", "1", "--no-ws", "--log-level", "warning", "lumira.asgi:application"),
        )
        self._wait_for("double", f"{self.double_url}/_double/health")
        self._run("load_sample")
        self._start("worker", PYTHON, "manage.py", "worker")
        self._wait_for("web", f"{self.url}/readyz")

    def stop(self) -> None:
        """End every process."""
        for name in ("worker", "web", "double"):
            if name in self.children:
                self.children[name].stop()

    def letters(self, to: str, subject: str = "") -> list[dict[str, Any]]:
        """Return the e-mails sent to this address, the latest first."""
        return [letter for letter in mailbox.messages() if to in letter["to"] and subject in letter["subject"]]

    def letter(self, to: str, subject: str) -> dict[str, Any]:
        """Wait for the worker to send this e-mail."""
        return until(lambda: next(iter(self.letters(to, subject)), None))

    def truth(self) -> list[dict[str, Any]]:
        """Return what money the payments double holds, intent by intent."""
        with urllib.request.urlopen(f"{self.double_url}/_double/truth", timeout=DEADLINE_SECONDS) as answer:
            found: list[dict[str, Any]] = json.load(answer)["payment_intents"]
        return found

    def settle(self, intent_id: str, outcome: str) -> None:
        """Let the bank of a delayed payment answer now: succeed or fail."""
        body = json.dumps({"id": intent_id, "outcome": outcome}).encode()
        request = urllib.request.Request(
            f"{self.double_url}/_double/settle", body, {"Content-Type": "application/json"}
        )
        urllib.request.urlopen(request, timeout=DEADLINE_SECONDS).close()

    def _run(self, *arguments: str) -> None:
        done = subprocess.run(
            [PYTHON, "manage.py", *arguments], cwd=ROOT, env=self._environment, capture_output=True, text=True
        )
        if done.returncode != 0:
            raise RuntimeError(f"{arguments[0]}: {(done.stderr or done.stdout)[-2000:]}")

    def _wait_for(self, name: str, address: str) -> None:
        if not wait_until_ready(address, self.children[name], seconds=READY_SECONDS):
            raise RuntimeError(self.children[name].tail())

    def _start(self, name: str, *command: str) -> None:
        child = Child(name, command, self._environment, self.folder / f"{name}.log")
        child.start()
        self.children[name] = child


def until(condition: Callable[[], Any], seconds: float = DEADLINE_SECONDS) -> Any:
    """Return the first true value of the condition. Fails at the deadline."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "the deadline passed"
        time.sleep(0.05)
    return value


@contextmanager
def own_database(server_url: str, name: str) -> Iterator[str]:
    """Create a database beside the tests' own and yield its address; an old one of that name is dropped."""
    parts = urlsplit(server_url)
    maintenance = parts._replace(path="/postgres").geturl()
    with psycopg.connect(maintenance, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield parts._replace(path=f"/{name}").geturl()
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def free_pair() -> int:
    """Return a port that is free together with the next one, below those that systems hand out by themselves."""
    while True:
        port = random.randrange(10_000, 30_000, 2)
        if is_port_free(port) and is_port_free(port + 1):
            return port
