"""`make demo`: database, migrations, sample data, Stripe double, web and worker, until Ctrl-C."""

import os
import shutil
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from lumira.demo import home, postgres
from lumira.demo.people import table
from lumira.demo.supervisor import Child, is_port_free, wait_until_ready

PATIENCE_SECONDS = 90


class Command(BaseCommand):
    help = "Run the whole product on this machine, without any account or key."
    # The database does not exist yet when the checks would run.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--reset", action="store_true", help="forget the demo's data and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["reset"]:
            self._reset()
            return
        port = home.port()
        for number in (port, port + 1):
            if not is_port_free(number):
                raise CommandError(
                    f"Port {number} is in use. Choose another pair with LUMIRA_DEMO_PORT, for example "
                    f"LUMIRA_DEMO_PORT={port + 100} make demo."
                )
        try:
            home.folder().mkdir(parents=True, exist_ok=True)
            server = postgres.start(home.folder() / "postgres")
            postgres.create_database(server, "lumira")
        except (postgres.PostgresUnavailable, OSError) as error:
            raise CommandError(f"The demo's database did not start. {error}") from error
        home.database_url_file().write_text(server.url("lumira"))
        try:
            self._run(port)
        finally:
            postgres.stop(server)

    def _run(self, port: int) -> None:
        started = time.monotonic()
        children = _children(port)
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        try:
            self._prepare()
            for name in ("double", "web"):
                children[name].start()
            # The sample pays at the double: on a busy machine that one may still be starting.
            if not wait_until_ready(
                f"http://127.0.0.1:{port + 1}/_double/health", children["double"], seconds=PATIENCE_SECONDS
            ):
                raise CommandError(
                    "The payments double did not start. Its log ends with:\n" + children["double"].tail()
                )
            # The worker comes after the sample: it would settle and deliver what a story tells at its own time.
            _load(children["sample"])
            children["worker"].start()
            if not wait_until_ready(f"http://127.0.0.1:{port}/readyz", children["web"], seconds=PATIENCE_SECONDS):
                raise CommandError(
                    "The demo did not become ready. The web server's log ends with:\n" + children["web"].tail()
                )
            self.stdout.write(table(port, seconds=time.monotonic() - started))
            while not stop.wait(0.5):
                for name in ("double", "web"):
                    if children[name].has_left:
                        raise CommandError(
                            f"The process « {name} » stopped. Its log ends with:\n{children[name].tail()}"
                        )
        finally:
            self.stdout.write("Stopping…")
            for name in ("worker", "web", "double"):
                children[name].stop()

    def _prepare(self) -> None:
        home.ready_marker().unlink(missing_ok=True)
        command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
        _load(Child("prepare", command, _environment(), _log("prepare")))

    def _reset(self) -> None:
        if not is_port_free(home.port()):
            raise CommandError("The demo is running: stop it first (Ctrl-C where it runs).")
        shutil.rmtree(home.folder(), ignore_errors=True)
        self.stdout.write("The demo's data are gone; the next `make demo` starts afresh.")


def _children(port: int) -> dict[str, Child]:
    python = sys.executable
    double = [
        *(python, "-m", "lumira.demo.stripe_double", "--port", str(port + 1)),
        *("--state", str(home.folder() / "stripe.jsonl")),
        *("--webhook", f"http://127.0.0.1:{port}/webhooks/stripe/", "--webhook-secret", home.DEMO_WEBHOOK_SECRET),
    ]
    granian = str(Path(python).with_name("granian"))
    web = [
        *(granian, "--interface", "asginl", "--host", "127.0.0.1", "--port", str(port)),
        *("--workers", "1", "--no-ws", "--respawn-failed-workers", "--log-level", "warning", "lumira.asgi:application"),
    ]
    commands = {
        "double": (double, False),
        "web": (web, False),
        "worker": ([python, "manage.py", "worker"], True),
        "sample": ([python, "manage.py", "load_sample"], False),
    }
    return {
        name: Child(name, command, _environment(), _log(name), restarts=restarts)
        for name, (command, restarts) in commands.items()
    }


def _environment() -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": "lumira.settings.dev",
        "PYTHONUNBUFFERED": "1",
        "DATABASE_URL": home.database_url_file().read_text(),
        "DATABASE_POOL": "1",
        "PATH": os.environ.get("PATH", ""),
    }


def _log(name: str) -> Path:
    folder = home.folder() / "logs"
    folder.mkdir(exist_ok=True)
    return folder / f"{name}.log"


def _load(child: Child) -> None:
    """Run a child to its end; its log is the error message."""
    child.start()
    if child.process is None or child.process.wait() != 0:
        raise CommandError(f"The step « {child.name} » failed. Its log ends with:\n{child.tail()}")
