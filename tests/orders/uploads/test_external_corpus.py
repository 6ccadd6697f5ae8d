"""The shared upload corpus: every file of its manifest, under its own name and as photo.jpg.

Third-party bytes stay where they are; where they are not, these tests say so and are skipped.
"""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from lumira.exceptions import LumiraError
from orders.uploads.exceptions import UploadRefused
from orders.uploads.images import clean_photo
from tests.orders.uploads.clean_copy import assert_clean_copy

pytestmark = pytest.mark.corpus

SLOWEST_SECONDS = 30  # on cores shared with others; the decision page has figures of a quiet machine


@dataclass(frozen=True)
class Outcome:
    """What became of one file of the manifest."""

    row: dict
    accepted: bool
    content: bytes
    error: BaseException | None
    seconds: float


@pytest.fixture(scope="module")
def outcomes(upload_corpus):
    """Return what became of every file, for each of the two names."""
    folder, rows = upload_corpus
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        own = list(pool.map(lambda row: outcome(folder, row, row["upload_name"] or row["file"]), rows))
        disguised = list(pool.map(lambda row: outcome(folder, row, "photo.jpg"), rows))
    return own, disguised


def outcome(folder, row, name):
    """Return what became of one file; any exception is kept, to be told in the assertion."""
    data = (folder / row["file"]).read_bytes()
    started = time.monotonic()
    try:
        photo = clean_photo(data, declared_name=name)
    except BaseException as error:  # noqa: BLE001 - the test is that there is no other kind
        return Outcome(row, accepted=False, content=b"", error=error, seconds=time.monotonic() - started)
    return Outcome(row, accepted=True, content=photo.content, error=None, seconds=time.monotonic() - started)


@pytest.mark.parametrize("naming", [0, 1], ids=["own_name", "photo_jpg"])
def test_every_file_has_its_expected_outcome(outcomes, naming):
    wrong = [
        (one.row["file"], one.row["expected"], repr(one.error))
        for one in outcomes[naming]
        if one.row["expected"] not in ("accept" if one.accepted else "reject", "either")
    ]

    assert wrong == []
    assert len(outcomes[naming]) > 500


@pytest.mark.parametrize("naming", [0, 1], ids=["own_name", "photo_jpg"])
def test_every_refusal_is_a_sentence(outcomes, naming):
    refusals = [one for one in outcomes[naming] if not one.accepted]

    assert [one.row["file"] for one in refusals if not isinstance(one.error, UploadRefused)] == []
    assert {isinstance(one.error, LumiraError) and one.error.http_status for one in refusals} <= {400, 413, 415}


def test_every_stored_copy_is_clean(outcomes):
    for one in outcomes[0]:
        if one.accepted:
            assert_clean_copy(one.content)


def test_a_name_changes_nothing(outcomes):
    own, disguised = outcomes

    assert [one.content for one in own] == [one.content for one in disguised]


def test_declared_sizes_are_kept(outcomes):
    """The manifest knows the size of most accepted files; ours may differ by an orientation or by the reduction."""
    wrong = []
    for one in outcomes[0]:
        width, height = one.row["width"], one.row["height"]
        if one.accepted and width and max(int(width), int(height)) <= 2400:
            size = assert_clean_copy(one.content).size
            if sorted(size) != sorted((int(width), int(height))):
                wrong.append((one.row["file"], (width, height), size))

    assert wrong == []


def test_no_file_takes_long(outcomes):
    slow = [(one.row["file"], one.seconds) for naming in outcomes for one in naming if one.seconds > SLOWEST_SECONDS]

    assert slow == []
