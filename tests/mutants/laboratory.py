"""A copy of the tree and a database of its own, in which one guard at a time is turned off."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from lumira.demo import postgres
from tests.database import TEST_HOME
from tests.mutants.catalogue import Mutant

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 300
NAME, PRISTINE = "test_lumira_mutants", "lumira_mutants_pristine"
KILLED, SURVIVED, BROKEN = "killed", "SURVIVED", "BROKEN"


class Unusable(Exception):
    """A mutant does not fit the code any more, or the tests fail without one."""


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant, and what was said when it was not killed."""

    mutant: Mutant
    end: str
    said: str = ""


def place_of(mutant: Mutant, root: Path = ROOT) -> Path:
    """Return the file of a mutant. Raises Unusable unless its text stands there exactly once."""
    path = root / mutant.file
    found = path.read_text(encoding="utf-8").count(mutant.text) if path.exists() else 0
    if found != 1:
        raise Unusable(f"« {mutant.guard} »: its text stands {found} times in {mutant.file}, not once.")
    return path


class Laboratory:
    """Copies what git knows and what it would take up; the copy's tests have a database of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = postgres.start(TEST_HOME, settings=postgres.QUICK_SETTINGS)
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for name in filter(None, listed.split("\0")):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)

    def check_tests(self, tests: list[str]) -> None:
        """Run the tests without a mutant, and keep the database that they made. Raises Unusable if one fails."""
        self._sql("postgres", f"DROP DATABASE IF EXISTS {PRISTINE}", f"DROP DATABASE IF EXISTS {NAME}")
        done = self._pytest(tests)
        if done.returncode != 0:
            raise Unusable(f"without a mutant:\n{done.stdout[-3000:]}")
        self._sql("postgres", f"CREATE DATABASE {PRISTINE} TEMPLATE {NAME}")

    def try_out(self, mutant: Mutant) -> Outcome:
        """Turn the guard off and run the tests that must fail: each of them, by its assertions, not by an error."""
        self._sql("postgres", f"DROP DATABASE IF EXISTS {NAME}", f"CREATE DATABASE {NAME} TEMPLATE {PRISTINE}")
        if mutant.sql:
            self._sql(NAME, mutant.sql)
            return self._judge(mutant)
        path = place_of(mutant, self.folder)
        whole = path.read_text(encoding="utf-8")
        path.write_text(whole.replace(mutant.text, mutant.instead), encoding="utf-8")
        try:
            return self._judge(mutant)
        finally:
            path.write_text(whole, encoding="utf-8")

    def tidy(self) -> None:
        """Leave nothing behind."""
        self._sql("postgres", f"DROP DATABASE IF EXISTS {PRISTINE}", f"DROP DATABASE IF EXISTS {NAME}")

    def _judge(self, mutant: Mutant) -> Outcome:
        try:
            done = self._pytest(list(mutant.tests))
        except subprocess.TimeoutExpired:
            return Outcome(mutant, BROKEN, f"no end within {LONGEST_SECONDS} s")
        lines = done.stdout.splitlines()
        failed = [line.removeprefix("FAILED ") for line in lines if line.startswith("FAILED ")]
        if done.returncode == 1 and all(any(line.startswith(test) for line in failed) for test in mutant.tests):
            return Outcome(mutant, KILLED)
        return Outcome(mutant, SURVIVED if done.returncode == 0 else BROKEN, done.stdout[-1500:])

    def _pytest(self, tests: list[str]) -> subprocess.CompletedProcess[str]:
        options = ["-q", "-rfE", "--tb=line", "--reuse-db", "-p", "no:cacheprovider", "-p", "no:randomly"]
        environment = {
            **os.environ,
            "DATABASE_URL": self.server.url(NAME.removeprefix("test_")),
            "PYTHONDONTWRITEBYTECODE": "1",
            "COLUMNS": "400",
        }
        return subprocess.run(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=LONGEST_SECONDS,
        )

    def _sql(self, database: str, *statements: str) -> None:
        """Run statements of our own, each by itself. An error is loud: a constraint that is gone guards nothing."""
        server = self.server
        command = [str(server.binaries / "psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(server.socket)]
        for statement in statements:
            called = [*command, "-U", postgres.SUPERUSER, "-d", database, "-c", statement]
            done = subprocess.run(called, capture_output=True, text=True)
            if done.returncode != 0:
                raise Unusable(f"{statement}: {done.stderr.strip()}")
