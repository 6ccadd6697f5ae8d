"""Makes `.venv` from requirements-dev.txt, once per change of that file. Run by the Makefile; standard library only.

uv is used when it is there (seconds); pip does the same in about a minute. Nothing is built or fetched but packages.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "requirements-dev.txt"
STAMP = VENV / ".requirements.sha256"
OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Bring the environment in line with the pinned requirements; returns the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        return _refuse("Lumira needs Python 3.11 or newer; this one is {}.{}.".format(*sys.version_info[:2]))
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return 0
    print("Preparing the environment in .venv (once, about a minute)…", flush=True)
    if not (VENV / "bin" / "python").exists() and not _create_venv():
        return _refuse("Python's venv module is missing: install it (Debian: the package python3-venv) and try again.")
    if _install().returncode != 0:
        return _refuse(
            "The packages could not be installed: the lines above say why (often a missing network). "
            "Run the same command again once that is mended."
        )
    STAMP.write_text(wanted)
    return 0


def _create_venv() -> bool:
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True)
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
    return made.returncode == 0


def _install() -> "subprocess.CompletedProcess[bytes]":
    python = VENV / "bin" / "python"
    uv = shutil.which("uv") or next((str(path) for path in [VENV / "bin" / "uv"] if path.exists()), None)
    if uv:
        command = [
            uv,
            "pip",
            "install",
            "--quiet",
            "--python",
            str(python),
            "--require-hashes",
            "-r",
            str(REQUIREMENTS),
        ]
        return subprocess.run(command, env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"})
    return subprocess.run(
        [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
            str(REQUIREMENTS),
        ]
    )


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
