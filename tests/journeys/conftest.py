"""What every journey needs: the payments double, a client's browser without script, the desk's people signed in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.test import Client

from lumira.accounts.models import User
from lumira.payments.gateways import current
from tests.lumira.demo.stripe_double.running import RunningDouble

DATA = Path(__file__).parents[1] / "orders" / "uploads" / "data"


@pytest.fixture(scope="session")
def running_double() -> Iterator[RunningDouble]:
    running = RunningDouble("--settle-seconds", "3600", "--retry-seconds", "0.01,0.01,0.02", "--seed", "11")
    yield running
    running.stop()


@pytest.fixture
def stripe(running_double: RunningDouble, settings) -> Iterator[RunningDouble]:
    """The double, emptied, as the provider of this process."""
    running_double.control("POST reset")
    settings.STRIPE_API_BASE = running_double.url
    settings.STRIPE_JS_URL = f"{running_double.url}/v3/"
    current.gateway.cache_clear()
    yield running_double
    current.gateway.cache_clear()


@pytest.fixture
def visitor(db) -> Client:
    """A browser that nobody is signed in with."""
    return Client(headers={"accept-language": "fr"})


def signed_in(user: User) -> Client:
    """A browser of a member of the team, past the second factor."""
    Authenticator.objects.get_or_create(
        user=user,
        type=Authenticator.Type.TOTP,
        defaults={"data": {"secret": get_adapter().encrypt("JBSWY3DPEHPK3PXP")}},
    )
    browser = Client(headers={"accept-language": "fr"})
    browser.force_login(user)
    return browser
