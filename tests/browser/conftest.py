"""The running house, the browser, its windows, and the desk's people signed in through the real form."""

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.db import connection
from playwright.sync_api import Browser, BrowserContext, Page, expect

from lumira.payments.gateways import current
from tests import chromium
from tests.browser import steps
from tests.browser.house import House, own_database
from tests.browser.watch import Watch

PATIENCE_MILLISECONDS = 30_000
# A job waits for the worker to ask for it, every two seconds at the latest; the machine may be busy.
expect.set_options(timeout=PATIENCE_MILLISECONDS)
Window = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """A browser test that fails tells where each window stood and what it said."""
    report = yield
    watching = getattr(item, "funcargs", {}).get("watch")
    if report.when == "call" and report.failed and watching is not None:
        report.sections.append(("windows", watching.describe()))
    return report


@pytest.fixture(scope="package")
def house(tmp_path_factory: pytest.TempPathFactory, worker_id: str, django_db_blocker: Any) -> Iterator[House]:
    """One house per test process. Rows stay from test to test, as in a shop: each test brings its own people."""
    folder = tmp_path_factory.mktemp("house")
    with (
        pytest.MonkeyPatch.context() as patch,
        own_database(os.environ["DATABASE_URL"], f"lumira_browser_{worker_id}") as url,
    ):
        running = House(folder, url, secret_key=django_settings.SECRET_KEY)
        patch.setenv("LUMIRA_DEMO_HOME", str(folder))
        patch.setenv("LUMIRA_DEMO_PORT", str(running.port))
        # Playwright keeps an event loop in this thread, where Django would refuse to query.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        try:
            running.start()
            with django_db_blocker.unblock():
                connection.close()
                patch.setitem(connection.settings_dict, "NAME", url.partition("?")[0].rpartition("/")[2])
                yield running
                connection.close()
        finally:
            running.stop()


@pytest.fixture(autouse=True)
def at_home(house: House, settings: Any, private_media: None, django_db_blocker: Any) -> Iterator[None]:
    """This process is one of the house: the same rows, files, addresses and provider."""
    settings.SITE_URL = house.url
    settings.STRIPE_API_BASE = house.double_url
    settings.MEDIA_ROOT = house.folder / "media"
    settings.STORAGES["default"]["OPTIONS"]["location"] = settings.MEDIA_ROOT
    current.gateway.cache_clear()
    with django_db_blocker.unblock():
        # What one test tried too often, another may try.
        cache.clear()
        yield
        # With Playwright's loop in this thread, Django keeps another connection than without it: the house cannot close
        # that one, and the next house of this process would find it open to a database that is gone.
        connection.close()
    current.gateway.cache_clear()


@pytest.fixture(scope="package")
def chrome() -> Iterator[Browser]:
    """One browser per test process."""
    with chromium.running() as browser:
        yield browser


@pytest.fixture
def watch() -> Iterator[Watch]:
    """No page complains in any test."""
    watching = Watch()
    yield watching
    assert watching.complaints == []


@pytest.fixture
def window(chrome: Browser, house: House, watch: Watch, sessions: dict[str, Any]) -> Iterator[Window]:
    """Return a function that opens somebody's browser; `member` is the e-mail of who is signed in there."""
    opened: list[BrowserContext] = []

    def open_window(*, member: str = "", width: int = 1440, height: int = 900, language: str = "fr", **options: Any):
        if member:
            options["storage_state"] = sessions[member]
        context = chrome.new_context(
            base_url=house.url,
            viewport={"width": width, "height": height},
            locale=f"{language}-{'FR' if language == 'fr' else 'GB'}",
            reduced_motion="reduce",
            **options,
        )
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        watch.over(context)
        opened.append(context)
        return context.new_page()

    yield open_window
    for context in opened:
        context.close()


@pytest.fixture(scope="package")
def sessions(chrome: Browser, house: House) -> dict[str, Any]:
    """Sign each member in when first asked for, and keep the session."""

    class Sessions(dict[str, Any]):
        def __missing__(self, email: str) -> Any:
            context = chrome.new_context(base_url=house.url, locale="fr-FR")
            steps.sign_in(context.new_page(), email)
            self[email] = context.storage_state()
            context.close()
            return self[email]

    return Sessions()


@pytest.fixture
def visitor(window: Window) -> Page:
    """A client's browser."""
    return window()
