"""Files of the tests: a private storage of their own, and where the upload corpus stands."""

import csv
import os
from pathlib import Path

import pytest
from django.conf import settings

from orders.uploads import limits

ROOT = Path(__file__).resolve().parents[3]

# This room needs no database: alone, it runs without the project's settings. Under them, these lines do nothing.
if not settings.configured and "DJANGO_SETTINGS_MODULE" not in os.environ:
    import django

    settings.configure(USE_I18N=True, LANGUAGE_CODE="fr", USE_TZ=True, FILE_UPLOAD_PERMISSIONS=0o600)
    django.setup()


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """Tests share their cores with others: those about time set their own limits."""
    monkeypatch.setattr(limits, "CHILD_WALL_SECONDS", 120.0)
    monkeypatch.setattr(limits, "CHILD_QUEUE_SECONDS", 120.0)


@pytest.fixture
def private_disk(settings_of_storage, tmp_path):
    """The default storage on an empty folder; returns the folder."""
    settings_of_storage(
        {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path)}}
    )
    return tmp_path


@pytest.fixture
def settings_of_storage():
    """Return a function that sets the default storage until the test ends."""
    from django.test import override_settings

    active = []

    def use(default):
        override = override_settings(STORAGES={**settings.STORAGES, "default": default})
        override.enable()
        active.append(override)

    yield use
    for override in reversed(active):
        override.disable()


def corpus_folder():
    """Return where the upload corpus stands: LUMIRA_UPLOAD_CORPUS, or beside the checkout."""
    return Path(os.environ.get("LUMIRA_UPLOAD_CORPUS") or ROOT.parent / "shared" / "data" / "uploads")


@pytest.fixture(scope="session")
def upload_corpus():
    """Return the corpus' folder and the rows of its manifest; skips, saying so, where it is not there."""
    folder = corpus_folder()
    if not (folder / "manifest.csv").is_file():
        pytest.skip(f"no upload corpus at {folder}: set LUMIRA_UPLOAD_CORPUS to its folder to run these")
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as manifest:
        return folder, list(csv.DictReader(manifest))
