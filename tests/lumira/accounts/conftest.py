"""Signing in as people do: password, then the code of an authenticator application (RFC 6238)."""

import base64
import hmac
import struct
import time

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.test import Client

from lumira.accounts.models import User
from tests.factories.people import PASSWORD

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
PERIOD = 30


def code_at(moment: float, secret: str = SECRET) -> str:
    """The six digits that an application shows at this moment."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(moment) // PERIOD), "sha1").digest()
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start : start + 4], 'big') & 0x7FFFFFFF) % 10**6:06}"


def with_totp(user: User) -> User:
    """Give the person an authenticator application."""
    Authenticator.objects.create(
        user=user, type=Authenticator.Type.TOTP, data={"secret": get_adapter().encrypt(SECRET)}
    )
    return user


def new_browser(address: str = "192.0.2.1") -> Client:
    """A browser at an address of the network."""
    return Client(headers={"accept-language": "fr"}, REMOTE_ADDR=address)


def give_password(browser: Client, email: str, password: str = PASSWORD, **more: str):
    """Send the first page of the sign-in."""
    return browser.post("/connexion/", {"login": email, "password": password, **more})


def give_code(browser: Client, code: str | None = None):
    """Send the second page of the sign-in."""
    return browser.post("/connexion/code/", {"code": code or code_at(time.time())})


def is_in(browser: Client) -> bool:
    """Whether the desk opens."""
    return browser.get("/atelier/").status_code == 200


@pytest.fixture(autouse=True)
def forget_throttles(clean_cache) -> None:
    """Tries and spent codes of other tests do not count."""


@pytest.fixture
def browser(db) -> Client:
    return new_browser()
