"""`make demo`: database, migrations, sample data, Stripe double, web and worker, until Ctrl-C."""

import fcntl
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from lumira.demo import home, postgres
from lumira.demo.people import table
from lumira.demo.supervisor import Child, is_port_free, wait_until_ready

PATIENCE_SECONDS = 90
GRANIAN = Path(sys.executable).with_name("granian")


class ToldToStop(Exception):
    """Ctrl-C before the demo was ready."""


class Command(BaseCommand):
    help = "Run the whole product on this machine, without any account or key."
    # The database does not exist yet when the checks would run.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--reset", action="store_true", help="forget the demo's data and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        self.stop = threading.Event()
        # SIGHUP: the terminal was closed.
        for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(told, lambda *_: self.stop.set())
        port = home.port()
        if options["reset"]:
            self._reset(port)
            return
        for number in (port, port + 1):
            if not is_port_free(number):
                raise CommandError(
                    f"Port {number} is in use. Choose another pair with LUMIRA_DEMO_PORT, for example "
                    f"LUMIRA_DEMO_PORT={other_port(port)} make demo."
                )
        if not GRANIAN.exists():
            raise CommandError("The web server granian is missing from this environment: run make environment.")
        with self._folder():
            try:
                server = postgres.start(home.folder() / "postgres")
                postgres.create_database(server, "lumira")
            except (postgres.PostgresUnavailable, OSError) as error:
                raise CommandError(
                    f"The demo's database did not start. {error}\n"
                    "If its data are damaged, make demo-reset forgets them."
                ) from error
            try:
                home.database_url_file().write_text(server.url("lumira"))
                self._run(port)
            finally:
                postgres.stop(server)

    @contextmanager
    def _folder(self) -> Iterator[None]:
        """Hold the demo's folder: two demos in one would share a database, and one would stop it for both."""
        try:
            home.folder().mkdir(parents=True, exist_ok=True)
            lock = (home.folder() / "lock").open("w")
        except OSError as error:
            raise CommandError(
                f"The folder {home.folder()} cannot be used ({error.strerror}): choose another with LUMIRA_DEMO_HOME."
            ) from error
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise CommandError(
                    f"Another demo uses the folder {home.folder()}: choose another with LUMIRA_DEMO_HOME."
                ) from error
            yield

    def _run(self, port: int) -> None:
        started = time.monotonic()
        children = _children(port)
        home.ready_marker().unlink(missing_ok=True)
        try:
            self._finish(children["schema"])
            for name in ("double", "web"):
                children[name].start()
            # The sample pays at the double: on a busy machine that one may still be starting.
            self._await(children["double"], f"http://127.0.0.1:{port + 1}/_double/health")
            # The worker comes after the sample: it would settle and deliver what a story tells at its own time.
            self._finish(children["sample"])
            children["worker"].start()
            self._await(children["web"], f"http://127.0.0.1:{port}/readyz")
            self.stdout.write(table(port, seconds=time.monotonic() - started))
            while not self.stop.wait(0.5):
                for name in ("double", "web"):
                    if children[name].has_left:
                        raise CommandError(
                            f"The process « {name} » stopped. Its log ends with:\n{children[name].tail()}"
                        )
        except ToldToStop:
            pass
        finally:
            self.stdout.write("Stopping…")
            for child in reversed(children.values()):
                child.stop()

    def _await(self, child: Child, url: str) -> None:
        """Wait until a process answers."""
        ready = wait_until_ready(url, child, seconds=PATIENCE_SECONDS, stop=self.stop)
        if self.stop.is_set():
            raise ToldToStop
        if not ready:
            raise CommandError(f"The process « {child.name} » did not become ready. Its log ends with:\n{child.tail()}")

    def _finish(self, child: Child) -> None:
        """Run a step to its end, unless told to stop; its log is the error message."""
        child.start()
        while child.process is not None and child.process.poll() is None:
            if self.stop.wait(0.05):
                raise ToldToStop
        if child.process is None or child.process.returncode != 0:
            raise CommandError(f"The step « {child.name} » failed. Its log ends with:\n{child.tail()}")

    def _reset(self, port: int) -> None:
        if not is_port_free(port):
            raise CommandError("The demo is running: stop it first (Ctrl-C where it runs).")
        if home.folder().exists():
            with self._folder():
                postgres.forget(home.folder() / "postgres")
                shutil.rmtree(home.folder(), ignore_errors=True)
        self.stdout.write("The demo's data are gone; the next `make demo` starts afresh.")


def other_port(port: int) -> int:
    """Return a port for a second demo beside the first."""
    return port + 100 if port + 100 < home.LAST_PORT else port - 100


def _children(port: int) -> dict[str, Child]:
    python = sys.executable
    double = [
        *(python, "-m", "lumira.demo.stripe_double", "--port", str(port + 1)),
        *("--state", str(home.folder() / "stripe.jsonl")),
        *("--webhook", f"http://127.0.0.1:{port}/webhooks/stripe/", "--webhook-secret", home.DEMO_WEBHOOK_SECRET),
    ]
    web = [
        *(str(GRANIAN), "--interface", "asginl", "--host", "127.0.0.1", "--port", str(port)),
        *("--workers", "1", "--no-ws", "--respawn-failed-workers", "--log-level", "warning"),
        # An open stream has no end of its own.
        *("--workers-kill-timeout", "2s", "lumira.asgi:application"),
    ]
    commands = {
        "schema": ([python, "manage.py", "migrate", "--verbosity", "0"], False),
        "double": (double, False),
        "web": (web, False),
        "sample": ([python, "manage.py", "load_sample"], False),
        "worker": ([python, "manage.py", "worker"], True),
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
