"""The compiled requirements: `python -m tests.checks.requirements --write` after changing pyproject.toml.

The first line of each file carries the fingerprint of the dependencies that it was compiled from, so that freshness is
known without asking a registry.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FILES = {
    "requirements.txt": [],
    "requirements-dev.txt": ["--group", "dev", "-c", "requirements.txt"],
}
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-header",
    "--no-annotate",
    "--quiet",
]


def declared() -> dict[str, Any]:
    """Return the direct dependencies of pyproject.toml, and its groups."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {"dependencies": project["project"]["dependencies"], "groups": project["dependency-groups"]}


def fingerprint() -> str:
    """Return the line that a fresh file starts with."""
    digest = hashlib.sha256(json.dumps(declared(), sort_keys=True).encode()).hexdigest()
    return f"# compiled from the dependencies of pyproject.toml, sha256 {digest}"


def compile_file(name: str, options: list[str]) -> None:
    """Compile one file; pins that still fit stay as they are."""
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    command = [str(uv), "pip", "compile", "pyproject.toml", *options, *OPTIONS, "-o", name]
    subprocess.run(command, cwd=ROOT, check=True)
    path = ROOT / name
    path.write_text(f"{fingerprint()}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def main() -> int:
    """Compile both files, or tell which are stale."""
    if "--write" in sys.argv:
        for name, options in FILES.items():
            compile_file(name, options)
    stale = [name for name in FILES if not (ROOT / name).read_text(encoding="utf-8").startswith(fingerprint() + "\n")]
    if stale:
        sys.stderr.write(f"{', '.join(stale)}: older than pyproject.toml. Run `make requirements`.\n")
    return len(stale)


if __name__ == "__main__":
    raise SystemExit(main())
