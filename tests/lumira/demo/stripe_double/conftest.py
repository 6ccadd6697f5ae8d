"""The double as a process for each test process, emptied before each test; others of their own where a test kills."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests import chromium
from tests.lumira.demo.stripe_double.receiver import Receiver
from tests.lumira.demo.stripe_double.running import RunningDouble
from tests.lumira.demo.stripe_double.shop import Shop

SECRET = "whsec_test"


@pytest.fixture(scope="session")
def shared_double() -> Iterator[RunningDouble]:
    running = RunningDouble("--settle-seconds", "3600", "--retry-seconds", "0.01,0.01,0.02", "--seed", "7")
    yield running
    running.stop()


@pytest.fixture
def double(shared_double: RunningDouble) -> RunningDouble:
    shared_double.control("POST reset")
    return shared_double


@pytest.fixture
def client(double: RunningDouble):
    return double.client.v1


@pytest.fixture
def start_double() -> Iterator[Callable[..., RunningDouble]]:
    started: list[RunningDouble] = []

    def start(*arguments: str) -> RunningDouble:
        started.append(RunningDouble(*arguments))
        return started[-1]

    yield start
    for running in started:
        running.kill()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    listening = Receiver()
    yield listening
    listening.close()


@pytest.fixture
def hooked(double: RunningDouble, receiver: Receiver) -> Receiver:
    double.control("POST webhooks", url=receiver.url, secret=SECRET)
    return receiver


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium.running() as running:
        yield running


@pytest.fixture(scope="session")
def shop(shared_double: RunningDouble) -> Iterator[Shop]:
    serving = Shop(shared_double.url)
    yield serving
    serving.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a French telephone, on which nothing may break a policy or throw."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="fr-FR")
    opened = context.new_page()
    opened.set_default_timeout(10_000)
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda said: complaints.append(said.text) if "Security Policy" in said.text else None)
    yield opened
    context.close()
    assert complaints == []
