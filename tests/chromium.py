"""Which Chromium the tests drive, and what happens where there is none: said aloud, or an error where it is required."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")
REQUIRED_BY = "LUMIRA_REQUIRE_BROWSER"
ABSENT = "no Chromium found: the browser tests are left out (install Debian's `chromium`, or set CHROMIUM to its path)"


def find() -> str | None:
    """Return the path of the browser: CHROMIUM if set, else the first known name."""
    given = os.environ.get("CHROMIUM")
    return shutil.which(given) if given else next((path for name in NAMES if (path := shutil.which(name))), None)


def is_required() -> bool:
    """Tell whether a missing browser is an error, as in CI."""
    return os.environ.get(REQUIRED_BY, "") not in ("", "0")


@contextmanager
def running() -> Iterator[Browser]:
    """A browser for as long as needed. Its event loop lives in this thread: close it before other tests use the database."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        yield browser
        browser.close()
