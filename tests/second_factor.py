"""A second factor that was just given, or a while ago, in a browser of the tests."""

import time

from django.test import Client

from lumira.accounts.models import User


def gave_code(browser: Client, user: User, *, minutes_ago: float = 0) -> Client:
    """Let the session remember a code, as allauth writes it at the sign-in and when it asks again."""
    session = browser.session
    given_at = time.time() - minutes_ago * 60
    session["account_authentication_methods"] = [{"method": "mfa", "type": "totp", "at": given_at}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()
    return browser
