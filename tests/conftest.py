"""The fixed cast and the tools that every test may use."""

import re
import socket
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache

from lumira.accounts.models import User
from tests import chromium
from tests.factories.people import ClientFactory, MemberFactory
from tests.orders.uploads import manifest


def pytest_report_header() -> str:
    """Say which photos the upload tests send."""
    return manifest.header()


LOOPBACK = re.compile(r"127(\.\d+){3}|::1|localhost")


def pytest_configure(config: pytest.Config) -> None:
    """Where a browser is required, its absence ends the run at once."""
    if chromium.is_required() and chromium.find() is None:
        raise pytest.UsageError(f"{chromium.REQUIRED_BY} is set, and {chromium.ABSENT}")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without a Chromium, leave the browser tests out; the summary says so."""
    if chromium.find() is None:
        left_out = [item for item in items if item.get_closest_marker("browser")]
        items[:] = [item for item in items if not item.get_closest_marker("browser")]
        config.hook.pytest_deselected(items=left_out)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was left out."""
    if chromium.find() is None:
        terminalreporter.write_line(chromium.ABSENT, yellow=True)


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test speaks to the outside."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX and isinstance(address, tuple) and not LOOPBACK.fullmatch(address[0]):
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def private_media(settings, tmp_path) -> None:
    """Files of one test are not those of another."""
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": settings.MEDIA_ROOT},
        },
    }


@pytest.fixture
def now() -> datetime:
    """Tuesday 24 November 2026, 10:00 in Paris."""
    return datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.fixture
def alice(db) -> User:
    """A client."""
    return ClientFactory(first_name="Alice", last_name="Martin", email="alice@exemple.fr")


@pytest.fixture
def bob(db) -> User:
    """Another client."""
    return ClientFactory(first_name="Bob", last_name="Durand", email="bob@exemple.fr")


@pytest.fixture
def emma(db) -> User:
    """An expert."""
    return MemberFactory(first_name="Emma", last_name="Roux", email="emma@lumira.example", roles=["experts"])


@pytest.fixture
def hugo(db) -> User:
    """Another expert."""
    return MemberFactory(first_name="Hugo", last_name="Blanc", email="hugo@lumira.example", roles=["experts"])


@pytest.fixture
def vera(db) -> User:
    """A validator, who also writes."""
    return MemberFactory(
        first_name="Vera", last_name="Noir", email="vera@lumira.example", roles=["experts", "validators"]
    )


@pytest.fixture
def lena(db) -> User:
    """A lead."""
    return MemberFactory(first_name="Lena", last_name="Petit", email="lena@lumira.example", roles=["leads"])


@pytest.fixture
def ada(db) -> User:
    """An administrator."""
    return User.objects.create_superuser("ada@lumira.example", "a-long-password", first_name="Ada", last_name="Admin")


@pytest.fixture
def clean_cache(db) -> Iterator[None]:
    """Throttles and spent codes of other tests are forgotten."""
    cache.clear()
    yield
    cache.clear()
