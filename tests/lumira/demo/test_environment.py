"""`make environment`: needs no network once made, and says so in one sentence when a download fails."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lumira.demo import environment
from tests.lumira.demo.stripe_double.running import ROOT

REQUIREMENT = "lumira-nothing==1 --hash=sha256:" + "0" * 64 + "\n"
SENTENCE = (
    "The packages could not be installed: the lines above say why (often a missing network). "
    "Run the same command again once that is mended."
)


@pytest.fixture
def checkout(tmp_path) -> Path:
    """A checkout with nothing but the maker and one requirement."""
    target = tmp_path / "lumira" / "demo"
    target.mkdir(parents=True)
    shutil.copy(ROOT / "lumira" / "demo" / "environment.py", target)
    (tmp_path / "requirements-dev.txt").write_text(REQUIREMENT)
    return tmp_path


def made(checkout: Path, **values: str) -> subprocess.CompletedProcess[str]:
    """Make the environment without network: every index is a closed port."""
    nowhere = {
        **{"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull},
        **{"UV_INDEX_URL": "http://127.0.0.1:9/", "UV_NO_CONFIG": "1", "UV_HTTP_RETRIES": "0"},
    }
    return subprocess.run(
        [sys.executable, "lumira/demo/environment.py"],
        cwd=checkout,
        env={"PATH": "/usr/bin:/bin", "HOME": str(checkout), **nowhere, **values},
        capture_output=True,
        text=True,
    )


def test_a_download_that_fails_gets_one_sentence_and_is_tried_again_next_time(checkout):
    for _again in range(2):
        done = made(checkout)

        assert (done.returncode, done.stderr.splitlines()[-1]) == (1, SENTENCE)
        assert "Traceback" not in done.stderr
        assert not (checkout / ".venv" / ".requirements.sha256").exists()


def test_an_environment_that_is_up_to_date_needs_no_network(checkout):
    (checkout / ".venv").mkdir()
    digest = hashlib.sha256(REQUIREMENT.encode()).hexdigest()
    (checkout / ".venv" / ".requirements.sha256").write_text(digest)

    done = made(checkout)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_old_python_gets_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(environment.sys, "version_info", (3, 10, 4))

    assert environment.main() == 1
    assert capsys.readouterr().err == "Lumira needs Python 3.11 or newer; this one is 3.10.\n"


def test_a_python_without_venv_gets_one_sentence(monkeypatch, capsys, tmp_path):
    (tmp_path / "requirements-dev.txt").write_text(REQUIREMENT)
    monkeypatch.setattr(environment, "REQUIREMENTS", tmp_path / "requirements-dev.txt")
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(environment.sys, "executable", "/bin/false")

    assert environment.main() == 1
    assert capsys.readouterr().err.endswith("(Debian: the package python3-venv) and try again.\n")
