"""The code of a session that was signed in by hand: given this moment, or an hour ago, as after an hour of work."""

import time

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY as METHODS
from django.contrib.sessions.backends.cached_db import SessionStore
from django.core.cache import cache
from playwright.sync_api import Page

from tests.browser import steps

HOUR = 3600


def gave_code(page: Page, *, seconds_ago: int = 0) -> None:
    """Move the moment of the session's code; whoever is signed in stays so."""
    keys = [cookie["value"] for cookie in page.context.cookies() if "session" in cookie["name"]]
    session = next(store for store in map(SessionStore, keys) if METHODS in store)
    session[METHODS] = [{**record, "at": time.time() - seconds_ago} for record in session[METHODS]]
    session.save()


def give_code(page: Page, email: str) -> None:
    """Type the code of the moment where it is asked for; one that the sign-in has spent is forgotten first."""
    cache.clear()
    page.get_by_label("Code de votre application").fill(steps.code_of(email))
    page.get_by_role("button", name="Confirmer").click()
