"""The photos that go through the real endpoints: the shared corpus where it stands, the committed one elsewhere.

Third-party bytes are read from where they are (`LUMIRA_UPLOAD_CORPUS`, or `../shared/data/uploads` beside the
checkout), never committed. The report's header says which of the two was used.
"""

import csv
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.orders.uploads import corpus

ROOT = Path(__file__).resolve().parents[3]
ACCEPT, REJECT, EITHER = "accept", "reject", "either"


@dataclass(frozen=True)
class Sample:
    """One upload and what must become of it; `size` is that of the picture, where it is known."""

    name: str
    upload_name: str
    declared_type: str
    expected: str
    read: Callable[[], bytes]
    size: tuple[int, int] | None = None


def folder() -> Path:
    """Where the shared corpus stands, or would stand."""
    return Path(os.environ.get("LUMIRA_UPLOAD_CORPUS") or ROOT.parent / "shared" / "data" / "uploads")


def header() -> str:
    """What the report's header says."""
    shared = folder() / "manifest.csv"
    if shared.is_file():
        return f"upload corpus: {shared} ({len(samples())} files)"
    return f"upload corpus: NOT FOUND at {folder()}, the {len(samples())} committed files are used instead"


@cache
def samples() -> list[Sample]:
    """Every row of the shared manifest, or every committed case."""
    shared = folder() / "manifest.csv"
    if not shared.is_file():
        return [_committed(case) for case in corpus.cases()]
    with shared.open(newline="", encoding="utf-8") as manifest:
        return [_shared(row) for row in csv.DictReader(manifest)]


def _shared(row: dict[str, str]) -> Sample:
    path = folder() / row["file"]
    return Sample(
        name=row["file"],
        # The manifest writes control characters and what is not ASCII as escapes.
        upload_name=(row["upload_name"] or path.name).encode("ascii", "backslashreplace").decode("unicode_escape"),
        declared_type=row["declared_type"] or "application/octet-stream",
        expected=row["expected"],
        read=path.read_bytes,
        size=(int(row["width"]), int(row["height"])) if row["width"] else None,
    )


def _committed(case: corpus.Case) -> Sample:
    return Sample(
        name=case.name,
        upload_name=case.name,
        declared_type="application/octet-stream",
        expected=REJECT if case.refused else ACCEPT,
        read=lambda: case.data,
    )
