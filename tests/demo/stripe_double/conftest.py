"""The double as a process for each test process, emptied before each test; others of their own where a test kills."""

from collections.abc import Callable, Iterator

import pytest

from tests.demo.stripe_double.receiver import Receiver
from tests.demo.stripe_double.running import RunningDouble

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
