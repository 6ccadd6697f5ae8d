"""Lumira deployed as in production, on this machine: its database, a WSGI and an ASGI server, a worker, mail."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from lumira.demo import postgres
from tests.lumira.demo.stripe_double.running import until
from tests.lumira.settings.browser import Browser
from tests.lumira.settings.mail_sink import MailSink

ROOT = Path(__file__).parents[3]
HOST = "www.lumira.fr"
ADMIN, PASSWORD = "ada@lumira.fr", "une-phrase-de-passe-longue"
# Whole and safe; DATABASE_URL, folders and the mail port belong to each deployment.
ENVIRONMENT = {
    "DJANGO_SETTINGS_MODULE": "lumira.settings.production",
    "SECRET_KEY": "kJ8-2nQvXw4rTzL6pYbHc9sGdFmEa3uWoRi5tVyNxCqZjBhPlMkS7gDf",
    "ALLOWED_HOSTS": f"{HOST},127.0.0.1",
    "SITE_URL": f"https://{HOST}",
    "CONTACT_EMAIL": "bonjour@lumira.fr",
    "DATABASE_URL": "postgres://lumira@127.0.0.1:9/lumira",
    "STRIPE_SECRET_KEY": "rk_live_0123456789",
    "STRIPE_PUBLISHABLE_KEY": "pk_live_0123456789",
    "STRIPE_WEBHOOK_SECRETS": "whsec_0123456789",
    "SELLER_NAME": "Lumira SAS",
    "SELLER_ADDRESS": "12 rue des Lampes,75011 Paris,France",
    "SELLER_SIRET": "732 829 320 00074",
    "SELLER_VAT_ID": "FR44 732829320",
    "TRUSTED_PROXY_COUNT": "1",
}


def clean_environment(**values: str) -> dict[str, str]:
    """Return what a process of production finds: nothing of the tests' own variables."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "PG_BIN") if name in os.environ}
    return {**kept, "PYTHONWARNINGS": "error", **ENVIRONMENT, **values}


class Deployment:
    """Starts everything as docs/operations.md says; `stop` ends it."""

    def __init__(self) -> None:
        # Beside the tests' own database, which runs under an account that may not enter pytest's folders.
        self.folder = Path(tempfile.mkdtemp(prefix="lumira-production-"))
        self.folder.chmod(0o711)
        self.mail = MailSink()
        self.ports = {name: _free_port() for name in ("wsgi", "asgi")}
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self.server = postgres.start(self.folder / "db", settings=postgres.QUICK_SETTINGS, is_demo=False)
        postgres.create_database(self.server, "lumira")
        self.environment = clean_environment(
            DATABASE_URL=self.server.url("lumira"),
            STATIC_ROOT=str(self.folder / "static"),
            MEDIA_ROOT=str(self.folder / "media"),
            EMAIL_PORT=str(self.mail.port),
            DJANGO_SUPERUSER_PASSWORD=PASSWORD,
        )

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of manage.py to its end."""
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True)

    def prepare(self) -> None:
        """What a deployment runs once: schema, static files, a first administrator."""
        for arguments in (
            ["migrate", "--verbosity", "0"],
            ["collectstatic", "--noinput", "--verbosity", "0"],
            ["createsuperuser", "--noinput", "--email", ADMIN],
        ):
            done = self.manage(*arguments)
            assert done.returncode == 0, done.stderr

    def start(self) -> None:
        """Start the web servers and the worker, and wait until they are ready."""
        granian = [str(Path(sys.executable).with_name("granian")), "--host", "127.0.0.1", "--no-ws"]
        # An open stream has no end of its own: a server that is told to leave ends it.
        granian += ["--workers-kill-timeout", "2s"]
        wsgi = [*granian, "--interface", "wsgi", "--workers", "2", "--blocking-threads", "1"]
        asgi = [*granian, "--interface", "asginl", "--workers", "1"]
        self.run("wsgi", [*wsgi, "--port", str(self.ports["wsgi"]), "lumira.wsgi:application"])
        self.run("asgi", [*asgi, "--port", str(self.ports["asgi"]), "lumira.asgi:application"], DATABASE_POOL="1")
        self.start_worker()
        until(lambda: self.browser().get("/readyz").status == 200)
        until(lambda: self.browser().get("/live/x/").status == 404)

    def start_worker(self) -> None:
        """Start a worker, as its supervisor does."""
        self.run("worker", [sys.executable, "manage.py", "worker"])

    def run(self, name: str, command: list[str], **variables: str) -> None:
        """Start a process with a log of its own."""
        with (self.folder / f"{name}.log").open("wb") as log:
            environment = {**self.environment, **variables}
            self.processes[name] = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT
            )

    def browser(self) -> Browser:
        """Return a new visitor, for whom the proxy sends /live/ to the ASGI process."""
        return Browser(HOST, self.ports["wsgi"], live_port=self.ports["asgi"])

    def log(self, name: str) -> str:
        """Return what a process has written so far."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def sql(self, statement: str) -> str:
        """Run a statement beside the application."""
        command = [self.server.binaries / "psql", "-X", "-q", "-tA", "-U", postgres.SUPERUSER, "-d", "lumira"]
        command += ["-h", self.server.socket, "-c", statement]
        return subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, check=True
        ).stdout.strip()

    def restart_database(self) -> None:
        """Stop the database if it runs, and start it again."""
        postgres.start(self.folder / "db", settings=postgres.QUICK_SETTINGS, is_demo=False)

    def stop(self) -> None:
        """End every process and forget the data."""
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(timeout=30)
        if postgres.is_ready(self.server):
            postgres.stop(self.server, mode="immediate")
        self.mail.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
